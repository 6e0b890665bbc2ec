// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk for screens and for reviewdeskctl: pages of the queue, counts, one request with its attempts, every
// verb, drafts, and payouts. All calls return at once; the work runs in the session's executors. Lives in the GUI
// thread, owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/canceltoken.h"
#include "app/domain/event.h"
#include "app/domain/reports.h"
#include "app/domain/request.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"
#include "app/services/deskverb.h"

namespace rd {

class Session;

struct RequestPage {
    QList<RequestRow> rows;
    QList<RequestKey> keys;
    Millis now = 0; ///< the database's time when the page was read
};

struct SavedDraft {
    QString content;
    Millis savedAt = 0;
};

/// Entries of the ledger in one state, oldest first.
struct Payouts {
    QList<LedgerEntry> entries;
    bool more = false; ///< there are others after these
    Millis now = 0;

    /// What they come to, by currency.
    [[nodiscard]] QList<Money> sums() const;
};

struct PaymentVerb {
    QString verb; ///< pay, settle, fail, retry
    QList<LedgerEntry> entries;
    QString note;
    QUuid op = QUuid::createUuid();
    CancelToken cancel = {};
};

struct PaymentSkip {
    LedgerEntry entry;
    QString reason, text;
};

struct PaymentReport {
    QUuid op;
    QList<LedgerEntry> done;
    QList<PaymentSkip> skipped;
    bool cancelled = false; ///< stopped between batches: what is in `done` is done, the rest untouched
};

class RequestsService final : public QObject {
    Q_OBJECT
public:
    enum class Direction { Forward, Backward };

    explicit RequestsService(Session& session, QObject* parent = nullptr);

    /// Whether an actor may see the queue: who works on it, and whoever may file a request.
    [[nodiscard]] static bool isFor(const Actor& actor, const RuleBook& rules);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] QFuture<Result<RequestPage>> page(const RequestQuery& query, const std::optional<RequestKey>& from,
                                                    Direction direction, int limit);
    /// The key of every `step`-th row, so that any page of a long list can be fetched by key.
    [[nodiscard]] QFuture<Result<QList<RequestKey>>> anchors(const RequestQuery& query, int step,
                                                             const CancelToken& cancel);
    [[nodiscard]] QFuture<Result<RequestCounts>> counts(const RequestFilter& filter);
    /// With at most `limit` attempts after `after`; nullopt: there is no such request for the reader.
    [[nodiscard]] QFuture<Result<std::optional<RequestDetails>>> details(WorkItemId id, AssignmentId after = {},
                                                                         int limit = 500);
    [[nodiscard]] QFuture<Result<QList<Event>>> timeline(WorkItemId item);

    /// What is wrong with it, as one error, where something is.
    [[nodiscard]] QFuture<Result<VerbReport>> file(const NewRequest& request, const QString& note,
                                                   const QUuid& op = QUuid::createUuid());
    [[nodiscard]] QFuture<Result<VerbReport>> edit(const DeskTarget& target, const NewRequest& request,
                                                   const QString& note, const QUuid& op = QUuid::createUuid());
    /// Every verb on requests and attempts; `desk` of the verb is set here.
    [[nodiscard]] QFuture<Result<VerbReport>> apply(const DeskVerb& verb);

    /// While its writer holds the place. When it was saved.
    [[nodiscard]] QFuture<Result<Millis>> saveDraft(AssignmentId attempt, const QString& content);
    [[nodiscard]] QFuture<Result<std::optional<SavedDraft>>> draft(AssignmentId attempt);

    [[nodiscard]] QFuture<Result<Payouts>> payouts(const QString& state, int limit = maxPayouts);
    /// The entries of these ids, for commands; an unknown one is an error that names it.
    [[nodiscard]] QFuture<Result<Payouts>> entries(const QList<LedgerEntryId>& ids);
    [[nodiscard]] QFuture<Result<PaymentReport>> pay(const PaymentVerb& verb);
    /// Exactly these entries as a file for the bank: amount, currency, name, reference. The number of rows.
    [[nodiscard]] QFuture<Result<qint64>> exportPayouts(const QList<LedgerEntry>& entries, const QString& file);

    static constexpr int maxPayouts = 5000;

private:
    Session& m_session;
};

} // namespace rd
