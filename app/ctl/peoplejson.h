// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of people, as scripts read it.
#pragma once

#include <QJsonObject>

#include "app/services/peopleservice.h"

namespace rd::ctl {

/// {id, name, login, roles, duty, load, max_load, finished, active_at, deactivated, version}
[[nodiscard]] QJsonObject personJson(const PersonWork& row);
/// The same with email, capacity per desk, what the person holds and what was changed about them.
[[nodiscard]] QJsonObject personDetailsJson(const PersonWork& row, const PersonDetails& details);

} // namespace rd::ctl
