// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail, the bell and the invariants, for reading.
#pragma once

#include "app/database/connection.h"
#include "app/domain/event.h"

namespace rd::EventStore {

/// At most 5,000 events with an id above `after`, oldest first; of one work item, or (item 0) of all.
[[nodiscard]] Result<QList<Event>> page(Connection& db, WorkItemId item, Millis since, EventId after);
/// What was changed about one person, the latest 50, oldest first.
[[nodiscard]] Result<QList<Event>> ofPerson(Connection& db, PersonId person);

/// At most `limit` events of the filter with an id below `before`, newest first.
[[nodiscard]] Result<QList<Event>> audit(Connection& db, const AuditFilter& filter, EventId before, int limit);

[[nodiscard]] Result<QList<Notification>> notifications(Connection& db, PersonId person);
[[nodiscard]] Result<qint64> unread(Connection& db, PersonId person);
/// Marks one (or, with event 0, every) notification of the person as read.
[[nodiscard]] Status markRead(Connection& db, PersonId person, EventId event);

struct Invariant {
    QString name, meaning, remedy;
};
struct BrokenRow {
    QString name, kind, what;
    qint64 id = 0;
    std::optional<Millis> since; ///< its last recorded change: the break is not older
};
[[nodiscard]] Result<QList<Invariant>> invariants(Connection& db);
/// What the database itself finds wrong with its file, its indexes, references and triggers.
[[nodiscard]] Result<QStringList> storageProblems(Connection& db);
/// The first 1,000 rows that break an invariant; empty means healthy.
[[nodiscard]] Result<QList<BrokenRow>> broken(Connection& db);

} // namespace rd::EventStore
