// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/deskcalls.h"

#include "app/domain/verb.h"
#include "app/stores/applystore.h"
#include "app/stores/eventstore.h"

using namespace Qt::StringLiterals;

namespace rd::DeskCalls {

QFuture<Result<QList<Event>>> timeline(Session& session, WorkItemId item)
{
    return session.interactive().run(
        {.name = u"timeline"_s}, [item](const Call& call) { return EventStore::page(call.db(), item, 0, EventId()); });
}

Result<VerbReport> create(Connection& db, const VerbRequest& request, const ActorContext& actor)
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

QFuture<Result<VerbReport>> create(Session& session, const VerbRequest& request, const Status& valid)
{
    return session.interactive().run(
        {.name = request.verb}, [request, valid, actor = session.context()](const Call& call) -> Result<VerbReport> {
            return valid ? create(call.db(), request, actor) : Result<VerbReport>(valid.error());
        });
}

QFuture<Result<VerbReport>> apply(Session& session, const DeskVerb& verb, const DeskApply::Explain& explain)
{
    return session.interactive().run(
        {.name = verb.verb, .deadlineMs = 30'000},
        [verb, explain, kind = DeskApply::kindOf(session.rules(), verb), actor = session.context()](const Call& call) {
            return DeskApply::run(call, verb, kind, actor, explain);
        });
}

} // namespace rd::DeskCalls
