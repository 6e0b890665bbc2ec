// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/incidentsservice.h"

#include "app/services/deskcalls.h"
#include "app/services/incidentreasons.h"
#include "app/stores/engineerstore.h"
#include "app/stores/incidentstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = u"incidents"_s;

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

Result<QList<LoadEffect>> effectsOf(Connection& db, const QList<WorkItemId>& incidents, const QString& verb,
                                    PersonId to)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    QList<std::pair<PersonId, qint64>> moves;
    const auto move = [&moves](PersonId person, qint64 by) {
        const auto known =
            std::find_if(moves.begin(), moves.end(), [person](const auto& one) { return one.first == person; });
        if (known == moves.end())
            moves << std::pair(person, by);
        else
            known->second += by;
    };
    static const QStringList freeing = {u"cancel"_s, u"reassign"_s, u"choose_ai"_s, u"choose_engineer"_s};
    for (const WorkItemId incident : freeing.contains(verb) ? incidents : QList<WorkItemId>()) {
        const auto active = IncidentStore::active(db, incident);
        if (!active)
            return active.error();
        if (!active->isEmpty())
            move(active->first().personId, -1);
    }
    if ((verb == "assign"_L1 || verb == "reassign"_L1) && to.isValid())
        move(to, incidents.size());
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
    return DeskCalls::page<IncidentPage>(m_session, u"incidents_page"_s, [=](Connection& db, Millis now) {
        return IncidentStore::page(db, query, now, from, DeskCalls::way(direction), limit);
    });
}

QFuture<Result<QList<IncidentKey>>> IncidentsService::anchors(const IncidentQuery& query, int step,
                                                              const CancelToken& cancel)
{
    return DeskCalls::inBackground(
        m_session, u"incidents_anchors"_s,
        [=](Connection& db, Millis now) { return IncidentStore::anchors(db, query, now, step); }, cancel);
}

QFuture<Result<IncidentCounts>> IncidentsService::counts(const IncidentFilter& filter)
{
    return DeskCalls::inBackground(m_session, u"incidents_counts"_s,
                                   [=](Connection& db, Millis now) { return IncidentStore::counts(db, filter, now); });
}

QFuture<Result<std::optional<IncidentDetails>>> IncidentsService::details(WorkItemId id, AssignmentId after, int limit)
{
    return DeskCalls::details(m_session, u"incident_details"_s,
                              [=](Connection& db) { return IncidentStore::details(db, id, after, limit); });
}

QFuture<Result<QList<Event>>> IncidentsService::timeline(WorkItemId item)
{
    return DeskCalls::timeline(m_session, item);
}

QFuture<Result<VerbReport>> IncidentsService::report(const NewIncident& incident, const QString& note, const QUuid& op)
{
    const VerbRequest verb{desk, u"item"_s, u"report"_s, {}, note, std::nullopt, incidentArgs(incident), op};
    return DeskCalls::create(m_session, verb, DeskCalls::verified(problemsOf(incident)));
}

QFuture<Result<VerbReport>> IncidentsService::apply(const DeskVerb& asked)
{
    DeskVerb verb = asked;
    verb.desk = desk;
    return DeskCalls::apply(m_session, verb, [verb](Connection& db, const DeskTarget& target, const QString& reason) {
        return IncidentReasons::explain(db, target, reason, verb.verb, verb.person);
    });
}

QFuture<Result<EngineerSuggestions>> IncidentsService::suggestions(WorkItemId incident, const QStringList& wanted,
                                                                   int limit)
{
    return m_session.interactive().run({.name = u"engineers_suggested"_s},
                                       [=](const Call& call) { return suggest(call.db(), incident, wanted, limit); });
}

QFuture<Result<QList<LoadEffect>>> IncidentsService::effects(const QList<WorkItemId>& incidents, const QString& verb,
                                                             PersonId to)
{
    return m_session.interactive().run({.name = u"incident_effects"_s},
                                       [=](const Call& call) { return effectsOf(call.db(), incidents, verb, to); });
}

QFuture<Result<IncidentOperations>> IncidentsService::operations()
{
    return DeskCalls::inBackground(m_session, u"incident_operations"_s, IncidentStore::operations);
}

} // namespace rd
