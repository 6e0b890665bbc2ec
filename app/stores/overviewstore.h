// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's work at a glance: counts and buckets, aggregated in SQL. No rules; the executor's thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/overview.h"

namespace rd::OverviewStore {

/// Three statements: what needs somebody now, the jobs, and who hosts them.
[[nodiscard]] Result<Attention> attention(Connection& db, Millis now);
/// One statement.
[[nodiscard]] Result<Trends> trends(Connection& db, Millis now);

} // namespace rd::OverviewStore
