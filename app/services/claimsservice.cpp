// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/claimsservice.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/domain/text.h"
#include "app/services/claimrelease.h"
#include "app/services/deskapply.h"
#include "app/services/session.h"
#include "app/stores/claimstore.h"
#include "app/stores/eventstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longDeadlineMs = 60'000; // between two signs of life; a bulk call kicks the watchdog with each batch

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
    return m_session.interactive().run({.name = u"claims_page"_s}, [=](const Call& call) -> Result<ClaimPage> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto to =
            direction == Direction::Forward ? ClaimStore::Direction::Forward : ClaimStore::Direction::Backward;
        auto page = ClaimStore::page(call.db(), query, *now, from, to, limit);
        if (!page)
            return page.error();
        return ClaimPage{std::move(page->rows), std::move(page->keys), *now};
    });
}

QFuture<Result<QList<ClaimKey>>> ClaimsService::anchors(const ClaimQuery& query, int step, const CancelToken& cancel)
{
    const CallOptions options{.name = u"claims_anchors"_s, .deadlineMs = longDeadlineMs, .cancel = cancel};
    return m_session.background().run(options, [=](const Call& call) -> Result<QList<ClaimKey>> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return ClaimStore::anchors(call.db(), query, *now, step);
    });
}

QFuture<Result<ClaimCounts>> ClaimsService::counts(const ClaimFilter& filter)
{
    return m_session.background().run({.name = u"claims_counts"_s, .deadlineMs = longDeadlineMs},
                                      [=](const Call& call) -> Result<ClaimCounts> {
                                          const auto now = call.db().now();
                                          if (!now)
                                              return now.error();
                                          return ClaimStore::counts(call.db(), filter, *now);
                                      });
}

QFuture<Result<std::optional<ClaimRow>>> ClaimsService::one(WorkItemId id)
{
    return m_session.interactive().run({.name = u"claims_one"_s},
                                       [=](const Call& call) { return ClaimStore::one(call.db(), id); });
}

QFuture<Result<OrphanedList>> ClaimsService::orphaned()
{
    return m_session.interactive().run({.name = u"claims_orphaned"_s, .deadlineMs = longDeadlineMs},
                                       [](const Call& call) -> Result<OrphanedList> {
                                           const auto now = call.db().now();
                                           if (!now)
                                               return now.error();
                                           auto claims = ClaimStore::orphaned(call.db(), *now);
                                           if (!claims)
                                               return claims.error();
                                           return OrphanedList{*std::move(claims), *now};
                                       });
}

QFuture<Result<ReleaseReport>> ClaimsService::release(const ReleaseRequest& request)
{
    // The token stops it between batches; a batch that runs is finished, so that what was done is known.
    const CallOptions options{.name = u"release_orphaned"_s, .deadlineMs = longDeadlineMs};
    const CancelToken cancel = request.cancel;
    return m_session.background().run(options, [request, cancel, actor = m_session.context()](const Call& call) {
        const Call stoppable(call.db(), cancel, [&call](int done, int total) { call.progress(done, total); });
        return ClaimRelease::run(stoppable, request, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::undoRelease(const QList<OrphanedClaim>& released)
{
    const CallOptions options{.name = u"undo_release"_s, .deadlineMs = longDeadlineMs, .repeatable = false};
    return m_session.background().run(options, [released, actor = m_session.context()](const Call& call) {
        return ClaimRelease::undo(call, released, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::apply(const ClaimVerb& verb)
{
    return m_session.interactive().run(
        {.name = verb.verb, .deadlineMs = 30'000},
        [verb, kind = DeskApply::kindOf(m_session.rules(), verb), actor = m_session.context()](const Call& call) {
            return DeskApply::run(call, verb, kind, actor, explain);
        });
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
            const auto outcome = ApplyStore::apply(call.db(), request, actor);
            if (!outcome && outcome.error().code == ErrorCode::Conflict && request.args.contains(u"external_id"_s))
                return makeError(
                    ErrorCode::Conflict,
                    QCoreApplication::translate("rd::Claims", "There is a claim with the external id “%1” already.")
                        .arg(request.args[u"external_id"_s].toString()),
                    outcome.error().detail);
            if (!outcome)
                return outcome.error();
            VerbReport report{request.op, {}, {}};
            for (qint64 id : outcome->done)
                report.done << WorkItemId(id);
            for (const Skipped& row : outcome->skipped)
                report.skipped << ReportedSkip{WorkItemId(row.id), request.args[u"title"_s].toString(), row.reason,
                                               reasonText(row.reason)};
            return report;
        });
}

QFuture<Result<QList<Event>>> ClaimsService::timeline(WorkItemId item)
{
    return m_session.interactive().run(
        {.name = u"timeline"_s}, [=](const Call& call) { return EventStore::page(call.db(), item, 0, EventId()); });
}

} // namespace rd
