// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of claims and reports, as spec/desktop.md promises it to scripts.
#pragma once

#include <QJsonObject>

#include "app/domain/event.h"
#include "app/domain/reports.h"

namespace rd::ctl {

[[nodiscard]] QJsonObject claimJson(const ClaimRow& row, Millis now);
[[nodiscard]] QJsonObject eventJson(const Event& event);
[[nodiscard]] QJsonObject releaseJson(const ReleaseReport& report);
[[nodiscard]] QJsonObject verbJson(const VerbReport& report);

} // namespace rd::ctl
