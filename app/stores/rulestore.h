// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/database/connection.h"
#include "app/domain/rules.h"

namespace rd::RuleStore {

/// The transitions and permissions of every desk, as the database enforces them.
[[nodiscard]] Result<RuleBook> load(Connection& db);

} // namespace rd::RuleStore
