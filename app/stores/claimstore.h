// SPDX-License-Identifier: GPL-3.0-or-later
// Claims in and out of SQL. No rules; the executor's thread. Pages are cut by key, never by OFFSET.
#pragma once

#include "app/domain/claim.h"
#include "app/stores/queuepages.h"

namespace rd::ClaimStore {

using QueuePages::Direction;
using Page = QueuePages::Page<ClaimRow, ClaimKey>;

/// At most `limit` rows after (before) `from`; without `from`, the first (last) ones.
[[nodiscard]] Result<Page> page(Connection& db, const ClaimQuery& query, Millis now,
                                const std::optional<ClaimKey>& from, Direction direction, int limit);
/// The key of every `step`-th row: where the pages of a long list begin, so that any of them can be fetched by key.
[[nodiscard]] Result<QList<ClaimKey>> anchors(Connection& db, const ClaimQuery& query, Millis now, int step);
/// Rows by status under a filter (its statuses aside), and the orphaned ones of the whole desk.
[[nodiscard]] Result<ClaimCounts> counts(Connection& db, const ClaimFilter& filter, Millis now);
[[nodiscard]] Result<QList<OrphanedClaim>> orphaned(Connection& db, Millis now);
[[nodiscard]] Result<std::optional<ClaimRow>> one(Connection& db, WorkItemId id);

/// "approve by Kim": the last verb on an item, to say why a row was skipped.
[[nodiscard]] Result<std::optional<std::pair<QString, QString>>> lastChange(Connection& db, WorkItemId item);
/// The same of one attempt at it.
[[nodiscard]] Result<std::optional<std::pair<QString, QString>>> lastAttemptChange(Connection& db, WorkItemId item,
                                                                                   AssignmentId attempt);

} // namespace rd::ClaimStore
