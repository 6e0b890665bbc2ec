// SPDX-License-Identifier: GPL-3.0-or-later
// One person's work and figures, read in three statements however much of it there is. No rules; the executor's thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/dashboard.h"

namespace rd::DashboardStore {

/// NotFound where there is no such person.
[[nodiscard]] Result<Dashboard> read(Connection& db, PersonId person, Millis now);
/// At most query.limit rows behind query.after; behind the last one there are none.
[[nodiscard]] Result<ReviewPage> reviews(Connection& db, const ReviewQuery& query, Millis now);

} // namespace rd::DashboardStore
