// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/claimsservice.h"

#include <QCoreApplication>

#include "app/domain/text.h"
#include "app/services/claimrelease.h"
#include "app/services/deskcalls.h"
#include "app/stores/claimstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

ReportedSkip explain(Connection& db, const DeskTarget& claim, const QString& reason)
{
    return ClaimRelease::explain(db, claim.item, claim.title, reason);
}

} // namespace

ClaimsService::ClaimsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<ClaimPage>> ClaimsService::page(const ClaimQuery& query, const std::optional<ClaimKey>& from,
                                               Direction direction, int limit)
{
    return DeskCalls::page<ClaimPage>(m_session, u"claims_page"_s, [=](Connection& db, Millis now) {
        return ClaimStore::page(db, query, now, from, DeskCalls::way(direction), limit);
    });
}

QFuture<Result<QList<ClaimKey>>> ClaimsService::anchors(const ClaimQuery& query, int step, const CancelToken& cancel)
{
    return DeskCalls::inBackground(
        m_session, u"claims_anchors"_s,
        [=](Connection& db, Millis now) { return ClaimStore::anchors(db, query, now, step); }, cancel);
}

QFuture<Result<ClaimCounts>> ClaimsService::counts(const ClaimFilter& filter)
{
    return DeskCalls::inBackground(m_session, u"claims_counts"_s,
                                   [=](Connection& db, Millis now) { return ClaimStore::counts(db, filter, now); });
}

QFuture<Result<std::optional<ClaimRow>>> ClaimsService::one(WorkItemId id)
{
    return m_session.interactive().run({.name = u"claims_one"_s},
                                       [=](const Call& call) { return ClaimStore::one(call.db(), id); });
}

QFuture<Result<OrphanedList>> ClaimsService::orphaned()
{
    return m_session.interactive().run({.name = u"claims_orphaned"_s, .deadlineMs = DeskCalls::longDeadlineMs},
                                       DeskCalls::atNow([](Connection& db, Millis now) -> Result<OrphanedList> {
                                           auto claims = ClaimStore::orphaned(db, now);
                                           if (!claims)
                                               return claims.error();
                                           return OrphanedList{*std::move(claims), now};
                                       }));
}

QFuture<Result<ReleaseReport>> ClaimsService::release(const ReleaseRequest& request)
{
    // The token stops it between batches; a batch that runs is finished, so that what was done is known.
    const CallOptions options{.name = u"release_orphaned"_s, .deadlineMs = DeskCalls::longDeadlineMs};
    const CancelToken cancel = request.cancel;
    return m_session.background().run(options, [request, cancel, actor = m_session.context()](const Call& call) {
        const Call stoppable(call.db(), cancel, [&call](int done, int total) { call.progress(done, total); });
        return ClaimRelease::run(stoppable, request, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::undoRelease(const QList<OrphanedClaim>& released)
{
    const CallOptions options{.name = u"undo_release"_s, .deadlineMs = DeskCalls::longDeadlineMs, .repeatable = false};
    return m_session.background().run(options, [released, actor = m_session.context()](const Call& call) {
        return ClaimRelease::undo(call, released, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::apply(const ClaimVerb& verb)
{
    return DeskCalls::apply(m_session, verb, explain);
}

QFuture<Result<VerbReport>> ClaimsService::file(const QString& title, const QString& externalId, PersonId author,
                                                const QString& note, const QUuid& op)
{
    VerbRequest request{u"claims"_s, u"item"_s, u"file"_s, {}, note, std::nullopt, {}, op};
    const QString name = normalised(title);
    request.args = {{u"title"_s, name}, {u"title_key"_s, folded(name)}};
    if (hasText(externalId))
        request.args[u"external_id"_s] = normalised(externalId);
    if (author.isValid())
        request.args[u"author_id"_s] = author.value;
    return m_session.interactive().run(
        {.name = u"file"_s}, [request, actor = m_session.context()](const Call& call) -> Result<VerbReport> {
            if (const QString given = request.args[u"title"_s].toString(); given.isEmpty() || codePoints(given) > 500)
                return makeError(
                    ErrorCode::Invalid,
                    QCoreApplication::translate("rd::Claims", "A claim needs a title of 1 to 500 characters."));
            auto report = DeskCalls::create(call.db(), request, actor);
            if (!report && report.error().code == ErrorCode::Conflict && request.args.contains(u"external_id"_s))
                return makeError(
                    ErrorCode::Conflict,
                    QCoreApplication::translate("rd::Claims", "There is a claim with the external id “%1” already.")
                        .arg(request.args[u"external_id"_s].toString()),
                    report.error().detail);
            return report;
        });
}

QFuture<Result<QList<Event>>> ClaimsService::timeline(WorkItemId item)
{
    return DeskCalls::timeline(m_session, item);
}

} // namespace rd
