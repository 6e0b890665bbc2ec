// SPDX-License-Identifier: GPL-3.0-or-later
// One person's work as JSON: times ISO-8601 in UTC, money in minor units, null where a desk has none.
#pragma once

#include <QJsonObject>

#include "app/domain/dashboard.h"

namespace rd::ctl {

[[nodiscard]] QJsonObject dashboardJson(const Dashboard& dashboard);
[[nodiscard]] QJsonObject reviewJson(const WorkRow& row);

} // namespace rd::ctl
