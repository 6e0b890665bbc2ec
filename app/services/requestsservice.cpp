// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestsservice.h"

#include "app/services/deskcalls.h"
#include "app/services/requestreasons.h"
#include "app/stores/requeststore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = u"requests"_s;

QFuture<Result<VerbReport>> applyVerb(Session& session, const DeskVerb& asked)
{
    DeskVerb verb = asked;
    verb.desk = desk;
    const auto explain = [name = verb.verb, actor = session.context()](Connection& db, const DeskTarget& target,
                                                                       const QString& reason) {
        return RequestReasons::explain(db, target, reason, name, actor);
    };
    return DeskCalls::apply(session, verb, explain);
}

} // namespace

RequestsService::RequestsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

bool RequestsService::isFor(const Actor& actor, const RuleBook& rules)
{
    return actor.has(u"admin"_s) || actor.has(u"reviewer"_s) || rules.mayEver(u"requests"_s, u"file"_s, actor);
}

QFuture<Result<RequestPage>> RequestsService::page(const RequestQuery& query, const std::optional<RequestKey>& from,
                                                   Direction direction, int limit)
{
    return DeskCalls::page<RequestPage>(m_session, u"requests_page"_s, [=](Connection& db, Millis now) {
        return RequestStore::page(db, query, now, from, DeskCalls::way(direction), limit);
    });
}

QFuture<Result<QList<RequestKey>>> RequestsService::anchors(const RequestQuery& query, int step,
                                                            const CancelToken& cancel)
{
    return DeskCalls::inBackground(
        m_session, u"requests_anchors"_s,
        [=](Connection& db, Millis now) { return RequestStore::anchors(db, query, now, step); }, cancel);
}

QFuture<Result<RequestCounts>> RequestsService::counts(const RequestFilter& filter)
{
    return DeskCalls::inBackground(m_session, u"requests_counts"_s,
                                   [=](Connection& db, Millis now) { return RequestStore::counts(db, filter, now); });
}

QFuture<Result<std::optional<RequestDetails>>> RequestsService::details(WorkItemId id, AssignmentId after, int limit)
{
    return DeskCalls::details(m_session, u"request_details"_s,
                              [=](Connection& db) { return RequestStore::details(db, id, after, limit); });
}

QFuture<Result<QList<Event>>> RequestsService::timeline(WorkItemId item)
{
    return DeskCalls::timeline(m_session, item);
}

QFuture<Result<VerbReport>> RequestsService::file(const NewRequest& request, const QString& note, const QUuid& op)
{
    const VerbRequest verb{desk, u"item"_s, u"file"_s, {}, note, std::nullopt, requestArgs(request), op};
    return DeskCalls::create(m_session, verb, DeskCalls::verified(problemsOf(request)));
}

QFuture<Result<VerbReport>> RequestsService::edit(const DeskTarget& target, const NewRequest& request,
                                                  const QString& note, const QUuid& op)
{
    if (const Status valid = DeskCalls::verified(problemsOf(request)); !valid)
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
