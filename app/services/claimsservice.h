// SPDX-License-Identifier: GPL-3.0-or-later
// The claims desk for screens and for reviewdeskctl: pages of the queue, counts, the release of orphaned claims and
// every verb. All calls return at once; the work runs in the session's executors. Lives in the GUI thread, owned by
// bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/canceltoken.h"
#include "app/domain/claim.h"
#include "app/domain/event.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "app/services/deskverb.h"

namespace rd {

class Session;

using ClaimTarget = DeskTarget;
using ClaimVerb = DeskVerb;

struct ReleaseRequest {
    std::optional<QList<OrphanedClaim>>
        chosen; ///< what the dialog showed and the person left ticked; nullopt: all that are orphaned now
    std::optional<QList<WorkItemId>> items; ///< the same from a command: only these
    bool dryRun = false;
    QUuid op = QUuid::createUuid();
    CancelToken cancel = {};
};

class ClaimsService final : public QObject {
    Q_OBJECT
public:
    enum class Direction { Forward, Backward };

    explicit ClaimsService(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] QFuture<Result<ClaimPage>> page(const ClaimQuery& query, const std::optional<ClaimKey>& from,
                                                  Direction direction, int limit);
    /// The key of every `step`-th row, so that any page of a long list can be fetched by key.
    [[nodiscard]] QFuture<Result<QList<ClaimKey>>> anchors(const ClaimQuery& query, int step,
                                                           const CancelToken& cancel);
    [[nodiscard]] QFuture<Result<ClaimCounts>> counts(const ClaimFilter& filter);
    [[nodiscard]] QFuture<Result<std::optional<ClaimRow>>> one(WorkItemId id);
    [[nodiscard]] QFuture<Result<OrphanedList>> orphaned();
    [[nodiscard]] QFuture<Result<ReleaseReport>> release(const ReleaseRequest& request);
    /// Takes a release back as far as nobody has built on it; the rest is named with the reason.
    [[nodiscard]] QFuture<Result<VerbReport>> undoRelease(const QList<OrphanedClaim>& released);
    [[nodiscard]] QFuture<Result<VerbReport>> apply(const ClaimVerb& verb);
    [[nodiscard]] QFuture<Result<VerbReport>> file(const QString& title, const QString& externalId, PersonId author,
                                                   const QString& note, const QUuid& op = QUuid::createUuid());
    [[nodiscard]] QFuture<Result<QList<Event>>> timeline(WorkItemId item);

private:
    Session& m_session;
};

} // namespace rd
