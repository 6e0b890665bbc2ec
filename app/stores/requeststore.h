// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, their attempts, drafts and entries of the ledger in and out of SQL. No rules; the executor's thread. Pages
// are cut by key, never by OFFSET.
#pragma once

#include "app/domain/request.h"
#include "app/stores/applystore.h"
#include "app/stores/queuepages.h"

namespace rd::RequestStore {

using QueuePages::Direction;
using Page = QueuePages::Page<RequestRow, RequestKey>;

/// At most `limit` rows after (before) `from`; without `from`, the first (last) ones.
[[nodiscard]] Result<Page> page(Connection& db, const RequestQuery& query, Millis now,
                                const std::optional<RequestKey>& from, Direction direction, int limit);
/// The key of every `step`-th row, so that any page of a long list can be fetched by key.
[[nodiscard]] Result<QList<RequestKey>> anchors(Connection& db, const RequestQuery& query, Millis now, int step);
/// Rows by status under a filter (its statuses aside); what waits and the money of the whole desk.
[[nodiscard]] Result<RequestCounts> counts(Connection& db, const RequestFilter& filter, Millis now);
[[nodiscard]] Result<std::optional<RequestRow>> one(Connection& db, WorkItemId id);
/// With at most `limit` attempts after `after`.
[[nodiscard]] Result<std::optional<RequestDetails>> details(Connection& db, WorkItemId id, AssignmentId after,
                                                            int limit);
/// Attempts that keep a request from being archived.
[[nodiscard]] Result<qint64> active(Connection& db, WorkItemId id, Millis now);
/// Places that are taken: they keep a request from being edited.
[[nodiscard]] Result<qint64> placed(Connection& db, WorkItemId id);
/// Until when this person does not get the request again; nullopt: for no set time.
[[nodiscard]] Result<std::optional<Millis>> again(Connection& db, WorkItemId id, PersonId person);

/// Who has an attempt and who decided on it.
struct AttemptFacts {
    PersonId holder, decidedBy;
    QString status;
    std::optional<Millis> deadlineAt;
};
[[nodiscard]] Result<std::optional<AttemptFacts>> facts(Connection& db, AssignmentId attempt);

struct Draft {
    QString content;
    Millis savedAt = 0;
};
/// Only the holder of a place writes its draft, and nobody else reads it; an empty one is removed. When it was saved.
[[nodiscard]] Result<Millis> saveDraft(Connection& db, AssignmentId attempt, const QString& content,
                                       const ActorContext& actor);
[[nodiscard]] Result<std::optional<Draft>> draft(Connection& db, AssignmentId attempt, const ActorContext& actor);

/// Entries in one state, oldest first, after a key.
struct EntryKey {
    Millis createdAt = -1;
    LedgerEntryId id;
};
[[nodiscard]] Result<QList<LedgerEntry>> entries(Connection& db, const QString& state, const EntryKey& after,
                                                 int limit);
[[nodiscard]] Result<std::optional<LedgerEntry>> entry(Connection& db, LedgerEntryId id);

struct EntrySum {
    QString state;
    Money money;
    qint64 count = 0;

    friend bool operator==(const EntrySum&, const EntrySum&) = default;
};
[[nodiscard]] Result<QList<EntrySum>> sums(Connection& db);

} // namespace rd::RequestStore
