// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents, their reviews and the desk's figures out of SQL. No rules; the executor's thread. Pages are cut by key,
// never by OFFSET.
#pragma once

#include "app/domain/engineer.h"
#include "app/domain/incident.h"
#include "app/stores/queuepages.h"

namespace rd::IncidentStore {

using QueuePages::Direction;
using Page = QueuePages::Page<IncidentRow, IncidentKey>;

/// At most `limit` rows after (before) `from`; without `from`, the first (last) ones.
[[nodiscard]] Result<Page> page(Connection& db, const IncidentQuery& query, Millis now,
                                const std::optional<IncidentKey>& from, Direction direction, int limit);
/// The key of every `step`-th row, so that any page of a long list can be fetched by key.
[[nodiscard]] Result<QList<IncidentKey>> anchors(Connection& db, const IncidentQuery& query, Millis now, int step);
/// Rows by status under a filter (its statuses aside); overdue and to decide of the whole desk.
[[nodiscard]] Result<IncidentCounts> counts(Connection& db, const IncidentFilter& filter, Millis now);
/// A row of the columns `incidents_columns`.
[[nodiscard]] IncidentRow readRow(const Row& row);
[[nodiscard]] Result<std::optional<IncidentRow>> one(Connection& db, WorkItemId id);
/// With at most `limit` reviews after `after`.
[[nodiscard]] Result<std::optional<IncidentDetails>> details(Connection& db, WorkItemId id, AssignmentId after,
                                                             int limit);
/// The reviews that keep an incident from being resolved.
[[nodiscard]] Result<QList<IncidentReview>> active(Connection& db, WorkItemId id);
/// The last decision on an incident that the reader may see.
[[nodiscard]] Result<std::optional<IncidentDecision>> decision(Connection& db, WorkItemId id);
[[nodiscard]] Result<IncidentOperations> operations(Connection& db, Millis now);

} // namespace rd::IncidentStore
