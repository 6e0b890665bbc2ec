// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestsservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/deskapply.h"
#include "app/services/requestreasons.h"
#include "app/services/session.h"
#include "app/stores/eventstore.h"
#include "app/stores/requeststore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longDeadlineMs = 60'000; // between two signs of life
const QString desk = u"requests"_s;

/// Everything that is wrong with what was entered, one sentence each.
Status verifyNew(const NewRequest& request)
{
    QStringList texts;
    for (const FieldProblem& problem : problemsOf(request))
        texts << problem.text;
    return texts.isEmpty() ? Status(Done{}) : Status(makeError(ErrorCode::Invalid, texts.join(u' ')));
}

QFuture<Result<VerbReport>> applyVerb(Session& session, const DeskVerb& asked)
{
    DeskVerb verb = asked;
    verb.desk = desk;
    return session.interactive().run(
        {.name = verb.verb, .deadlineMs = 30'000},
        [verb, kind = DeskApply::kindOf(session.rules(), verb), actor = session.context()](const Call& call) {
            return DeskApply::run(call, verb, kind, actor,
                                  [&](Connection& db, const DeskTarget& target, const QString& reason) {
                                      return RequestReasons::explain(db, target, reason, verb.verb, actor);
                                  });
        });
}

Result<VerbReport> fileRequest(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    const auto outcome = ApplyStore::apply(db, request, actor);
    if (!outcome)
        return outcome.error();
    VerbReport report{request.op, {}, {}};
    for (qint64 id : outcome->done)
        report.done << WorkItemId(id);
    for (const Skipped& row : outcome->skipped)
        report.skipped << ReportedSkip{WorkItemId(row.id), request.args[u"title"_s].toString(), row.reason,
                                       reasonText(row.reason)};
    return report;
}

} // namespace

RequestsService::RequestsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<RequestPage>> RequestsService::page(const RequestQuery& query, const std::optional<RequestKey>& from,
                                                   Direction direction, int limit)
{
    return m_session.interactive().run({.name = u"requests_page"_s}, [=](const Call& call) -> Result<RequestPage> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto to =
            direction == Direction::Forward ? RequestStore::Direction::Forward : RequestStore::Direction::Backward;
        auto page = RequestStore::page(call.db(), query, *now, from, to, limit);
        if (!page)
            return page.error();
        return RequestPage{std::move(page->rows), std::move(page->keys), *now};
    });
}

QFuture<Result<QList<RequestKey>>> RequestsService::anchors(const RequestQuery& query, int step,
                                                            const CancelToken& cancel)
{
    const CallOptions options{.name = u"requests_anchors"_s, .deadlineMs = longDeadlineMs, .cancel = cancel};
    return m_session.background().run(options, [=](const Call& call) -> Result<QList<RequestKey>> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return RequestStore::anchors(call.db(), query, *now, step);
    });
}

QFuture<Result<RequestCounts>> RequestsService::counts(const RequestFilter& filter)
{
    return m_session.background().run({.name = u"requests_counts"_s, .deadlineMs = longDeadlineMs},
                                      [=](const Call& call) -> Result<RequestCounts> {
                                          const auto now = call.db().now();
                                          if (!now)
                                              return now.error();
                                          return RequestStore::counts(call.db(), filter, *now);
                                      });
}

QFuture<Result<std::optional<RequestDetails>>> RequestsService::details(WorkItemId id, AssignmentId after, int limit)
{
    return m_session.interactive().run({.name = u"request_details"_s},
                                       [=](const Call& call) -> Result<std::optional<RequestDetails>> {
                                           const auto now = call.db().now();
                                           if (!now)
                                               return now.error();
                                           auto details = RequestStore::details(call.db(), id, after, limit);
                                           if (details && *details)
                                               (*details)->now = *now;
                                           return details;
                                       });
}

QFuture<Result<QList<Event>>> RequestsService::timeline(WorkItemId item)
{
    return m_session.interactive().run(
        {.name = u"timeline"_s}, [=](const Call& call) { return EventStore::page(call.db(), item, 0, EventId()); });
}

QFuture<Result<VerbReport>> RequestsService::file(const NewRequest& request, const QString& note, const QUuid& op)
{
    VerbRequest verb{desk, u"item"_s, u"file"_s, {}, note, std::nullopt, requestArgs(request), op};
    return m_session.interactive().run(
        {.name = u"file"_s},
        [verb, problem = verifyNew(request), actor = m_session.context()](const Call& call) -> Result<VerbReport> {
            return problem ? fileRequest(call.db(), verb, actor) : Result<VerbReport>(problem.error());
        });
}

QFuture<Result<VerbReport>> RequestsService::edit(const DeskTarget& target, const NewRequest& request,
                                                  const QString& note, const QUuid& op)
{
    if (const Status valid = verifyNew(request); !valid)
        return m_session.interactive().run(
            {.name = u"edit"_s}, [error = valid.error()](const Call&) -> Result<VerbReport> { return error; });
    DeskVerb verb{u"edit"_s, {target}, note, {}, op};
    verb.args = requestArgs(request);
    verb.args.remove(u"author_id"_s); // nobody is given somebody else's request
    return applyVerb(m_session, verb);
}

QFuture<Result<VerbReport>> RequestsService::apply(const DeskVerb& verb)
{
    return applyVerb(m_session, verb);
}

QFuture<Result<Millis>> RequestsService::saveDraft(AssignmentId attempt, const QString& content)
{
    return m_session.interactive().run({.name = u"draft_save"_s},
                                       [attempt, content, actor = m_session.context()](const Call& call) {
                                           return RequestStore::saveDraft(call.db(), attempt, content, actor);
                                       });
}

QFuture<Result<std::optional<SavedDraft>>> RequestsService::draft(AssignmentId attempt)
{
    return m_session.interactive().run(
        {.name = u"draft_find"_s},
        [attempt, actor = m_session.context()](const Call& call) -> Result<std::optional<SavedDraft>> {
            const auto draft = RequestStore::draft(call.db(), attempt, actor);
            if (!draft)
                return draft.error();
            return *draft ? std::optional(SavedDraft{(*draft)->content, (*draft)->savedAt}) : std::nullopt;
        });
}

} // namespace rd
