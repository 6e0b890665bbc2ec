// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/incidentsservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/deskapply.h"
#include "app/services/incidentreasons.h"
#include "app/services/session.h"
#include "app/stores/engineerstore.h"
#include "app/stores/eventstore.h"
#include "app/stores/incidentstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longDeadlineMs = 60'000; // between two signs of life
const QString desk = u"incidents"_s;

/// Everything that is wrong with what was entered, one sentence each.
Status verifyNew(const NewIncident& incident)
{
    QStringList texts;
    for (const FieldProblem& problem : problemsOf(incident))
        texts << problem.text;
    return texts.isEmpty() ? Status(Done{}) : Status(makeError(ErrorCode::Invalid, texts.join(u' ')));
}

Result<VerbReport> reportIncident(Connection& db, const VerbRequest& request, const ActorContext& actor)
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

Result<EngineerSuggestions> suggest(Connection& db, WorkItemId incident, const QStringList& asked, int limit)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto details = IncidentStore::details(db, incident, {}, 1);
    const auto active = IncidentStore::active(db, incident);
    if (!details || !active)
        return details ? active.error() : details.error();
    if (!*details)
        return makeError(ErrorCode::NotFound, IncidentsService::tr("There is no incident #%1.").arg(incident.value));
    EngineerSuggestions found{asked, {}, *now};
    if (asked.isEmpty()) {
        const QString text = (*details)->incident.title + u'\n' + (*details)->aiApproach;
        const auto known = EngineerStore::knownTags(db, tagCandidates(text));
        if (!known)
            return known.error();
        found.wanted = *known;
    }
    const PersonId besides = active->isEmpty() ? PersonId() : active->first().personId;
    auto engineers = EngineerStore::suggestions(db, found.wanted, besides, *now, limit);
    if (!engineers)
        return engineers.error();
    explainRanks(*engineers);
    found.engineers = *std::move(engineers);
    return found;
}

Result<QList<LoadEffect>> effectsOf(Connection& db, WorkItemId incident, const QString& verb, PersonId to)
{
    const auto now = db.now();
    const auto active = IncidentStore::active(db, incident);
    if (!now || !active)
        return now ? active.error() : now.error();
    QList<std::pair<PersonId, qint64>> moves;
    const bool frees =
        verb == "cancel"_L1 || verb == "reassign"_L1 || verb == "choose_ai"_L1 || verb == "choose_engineer"_L1;
    if (frees && !active->isEmpty())
        moves << std::pair(active->first().personId, qint64(-1));
    if ((verb == "assign"_L1 || verb == "reassign"_L1) && to.isValid())
        moves << std::pair(to, qint64(1));
    QList<LoadEffect> effects;
    for (const auto& [person, delta] : std::as_const(moves)) {
        const auto engineer = EngineerStore::one(db, person, *now);
        if (!engineer)
            return engineer.error();
        if (*engineer)
            effects << LoadEffect{person, (*engineer)->name, (*engineer)->load, (*engineer)->load + delta,
                                  (*engineer)->limit};
    }
    return effects;
}

} // namespace

IncidentsService::IncidentsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<IncidentPage>> IncidentsService::page(const IncidentQuery& query, const std::optional<IncidentKey>& from,
                                                     Direction direction, int limit)
{
    return m_session.interactive().run({.name = u"incidents_page"_s}, [=](const Call& call) -> Result<IncidentPage> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto to =
            direction == Direction::Forward ? IncidentStore::Direction::Forward : IncidentStore::Direction::Backward;
        auto page = IncidentStore::page(call.db(), query, *now, from, to, limit);
        if (!page)
            return page.error();
        return IncidentPage{std::move(page->rows), std::move(page->keys), *now};
    });
}

QFuture<Result<QList<IncidentKey>>> IncidentsService::anchors(const IncidentQuery& query, int step,
                                                              const CancelToken& cancel)
{
    const CallOptions options{.name = u"incidents_anchors"_s, .deadlineMs = longDeadlineMs, .cancel = cancel};
    return m_session.background().run(options, [=](const Call& call) -> Result<QList<IncidentKey>> {
        const auto now = call.db().now();
        return now ? IncidentStore::anchors(call.db(), query, *now, step) : now.error();
    });
}

QFuture<Result<IncidentCounts>> IncidentsService::counts(const IncidentFilter& filter)
{
    return m_session.background().run({.name = u"incidents_counts"_s, .deadlineMs = longDeadlineMs},
                                      [=](const Call& call) -> Result<IncidentCounts> {
                                          const auto now = call.db().now();
                                          return now ? IncidentStore::counts(call.db(), filter, *now) : now.error();
                                      });
}

QFuture<Result<std::optional<IncidentDetails>>> IncidentsService::details(WorkItemId id, AssignmentId after, int limit)
{
    return m_session.interactive().run({.name = u"incident_details"_s},
                                       [=](const Call& call) -> Result<std::optional<IncidentDetails>> {
                                           const auto now = call.db().now();
                                           if (!now)
                                               return now.error();
                                           auto details = IncidentStore::details(call.db(), id, after, limit);
                                           if (details && *details)
                                               (*details)->now = *now;
                                           return details;
                                       });
}

QFuture<Result<QList<Event>>> IncidentsService::timeline(WorkItemId item)
{
    return m_session.interactive().run(
        {.name = u"timeline"_s}, [=](const Call& call) { return EventStore::page(call.db(), item, 0, EventId()); });
}

QFuture<Result<VerbReport>> IncidentsService::report(const NewIncident& incident, const QString& note, const QUuid& op)
{
    VerbRequest verb{desk, u"item"_s, u"report"_s, {}, note, std::nullopt, incidentArgs(incident), op};
    return m_session.interactive().run(
        {.name = u"report"_s},
        [verb, problem = verifyNew(incident), actor = m_session.context()](const Call& call) -> Result<VerbReport> {
            return problem ? reportIncident(call.db(), verb, actor) : Result<VerbReport>(problem.error());
        });
}

QFuture<Result<VerbReport>> IncidentsService::apply(const DeskVerb& asked)
{
    DeskVerb verb = asked;
    verb.desk = desk;
    return m_session.interactive().run(
        {.name = verb.verb, .deadlineMs = 30'000},
        [verb, kind = DeskApply::kindOf(m_session.rules(), verb), actor = m_session.context()](const Call& call) {
            return DeskApply::run(call, verb, kind, actor,
                                  [&](Connection& db, const DeskTarget& target, const QString& reason) {
                                      return IncidentReasons::explain(db, target, reason, verb.verb, verb.person);
                                  });
        });
}

QFuture<Result<EngineerSuggestions>> IncidentsService::suggestions(WorkItemId incident, const QStringList& wanted,
                                                                   int limit)
{
    return m_session.interactive().run({.name = u"engineers_suggested"_s},
                                       [=](const Call& call) { return suggest(call.db(), incident, wanted, limit); });
}

QFuture<Result<QList<LoadEffect>>> IncidentsService::effects(WorkItemId incident, const QString& verb, PersonId to)
{
    return m_session.interactive().run({.name = u"incident_effects"_s},
                                       [=](const Call& call) { return effectsOf(call.db(), incident, verb, to); });
}

QFuture<Result<IncidentOperations>> IncidentsService::operations()
{
    return m_session.background().run({.name = u"incident_operations"_s, .deadlineMs = longDeadlineMs},
                                      [](const Call& call) -> Result<IncidentOperations> {
                                          const auto now = call.db().now();
                                          return now ? IncidentStore::operations(call.db(), *now) : now.error();
                                      });
}

} // namespace rd
