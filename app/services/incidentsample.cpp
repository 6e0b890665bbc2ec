// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/incidentsample.h"

#include <QJsonArray>

#include "app/domain/incident.h"
#include "app/services/incidentsampletexts.h"
#include "app/stores/incidentstore.h"
#include "app/stores/personstore.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentSample {

namespace {

constexpr int incidentCount = 64;
constexpr int recentCount = 22;
constexpr Millis lasts = 60 * millisPerDay;
constexpr Millis recentFor = 40 * SampleSteps::hour;
constexpr Millis minute = 60'000;

/// How far a review goes.
enum class Course { Engineer, Ai, Declined, Cancelled, Submitted, Started, Assigned, Waiting };

class Planning final {
public:
    explicit Planning(SampleSteps& steps)
        : m_steps(steps)
        , m_end(steps.end())
    {
    }

    Status plan(const QStringList& names)
    {
        for (qsizetype n = 0; n < names.size(); ++n) {
            const auto id = m_steps.person(names[n], {u"engineer"_s});
            if (!id)
                return id.error();
            m_engineers << *id;
            change(m_end - lasts - millisPerDay, *id, u"set_tags"_s,
                   {{u"tags"_s, QJsonArray::fromStringList(expertiseOf(int(n)))}});
        }
        for (int n = 0; n < incidentCount; ++n)
            planIncident(n);
        // One is on leave, one has gone home, and one had room for more until an hour ago.
        change(m_end - 20 * SampleSteps::hour, m_engineers[6], u"set_duty"_s, {{u"duty"_s, u"away"_s}});
        change(m_end - 3 * SampleSteps::hour, m_engineers[4], u"set_duty"_s, {{u"duty"_s, u"offline"_s}});
        change(m_end - 20 * minute, m_engineers[8], u"set_capacity"_s,
               {{u"desk"_s, u"incidents"_s}, {u"max_load"_s, 2}});
        return Done{};
    }

private:
    void change(Millis at, PersonId person, const QString& verb, const QJsonObject& args)
    {
        m_steps.later(at, [this, person, verb, args]() -> Status {
            PersonRequest request;
            request.verb = verb;
            request.person = person;
            request.args = args;
            const auto changed = PersonStore::changeWithin(m_steps.db(), request, {}, m_steps.owner());
            return changed ? Status(Done{}) : Status(changed.error());
        });
    }

    Result<bool> item(const QString& verb, qint64 id, const QString& note = {}, const QJsonObject& args = {},
                      qint64* made = nullptr)
    {
        const QList<VerbTarget> targets = id > 0 ? QList<VerbTarget>{{id, std::nullopt}} : QList<VerbTarget>();
        return m_steps.apply(m_steps.owner(), {u"incidents"_s, u"item"_s, verb, targets, note, {}, args, {}}, made);
    }

    Course courseOf(bool old)
    {
        const int dice = m_random.bounded(100);
        if (old)
            return dice < 58   ? Course::Engineer
                   : dice < 84 ? Course::Ai
                   : dice < 92 ? Course::Declined
                               : Course::Cancelled;
        return dice < 22   ? Course::Waiting
               : dice < 44 ? Course::Assigned
               : dice < 66 ? Course::Started
               : dice < 88 ? Course::Submitted
               : dice < 94 ? Course::Engineer
                           : Course::Ai;
    }

    void planIncident(int n)
    {
        const Fault& fault = faults()[n % faults().size()];
        NewIncident incident;
        incident.title = QString::fromUtf8(fault.title).arg(places()[m_random.bounded(int(places().size()))]);
        incident.severity = QString::fromLatin1(fault.severity);
        incident.priority = incident.severity;
        incident.aiApproach = QString::fromUtf8(fault.aiApproach);
        const bool old = n < incidentCount - recentCount;
        const int late = n - incidentCount + recentCount;
        const Millis reported =
            old ? m_end - lasts + (lasts - recentFor - SampleSteps::hour) * n / (incidentCount - recentCount)
                : m_end - recentFor + (recentFor - SampleSteps::hour) * late / recentCount;
        auto id = std::make_shared<qint64>(0);
        m_steps.later(reported, [this, incident, id]() -> Status {
            return regardless(item(u"report"_s, 0, {}, incidentArgs(incident), id.get()));
        });
        const Millis analyzed = reported + minutes(3, 40);
        if (old || late % 5 != 0)
            m_steps.later(analyzed, [this, id] { return regardless(item(u"analyze"_s, *id)); });
        const Course course = courseOf(old);
        if (course != Course::Waiting)
            planReview(id, fault, analyzed + minutes(2, 30), course, slaOf(incident.severity));
        // Somebody else takes what was declined or cancelled.
        if (course == Course::Declined || course == Course::Cancelled)
            planReview(id, fault, analyzed + SampleSteps::hours(m_random, 2, 5), Course::Engineer,
                       slaOf(incident.severity));
        if (!old)
            return;
        const Millis resolved = analyzed + slaOf(incident.severity) * 3 / 2 + SampleSteps::hours(m_random, 14, 20);
        m_steps.later(resolved, [this, id] { return regardless(item(u"resolve"_s, *id)); });
        if (n % 4 != 1)
            m_steps.later(resolved + 20 * SampleSteps::hour, [this, id] { return regardless(item(u"close"_s, *id)); });
    }

    /// As the policies say at first.
    static Millis slaOf(const QString& priority)
    {
        const int hours = priority == "critical"_L1 ? 1 : priority == "high"_L1 ? 4 : priority == "normal"_L1 ? 24 : 72;
        return hours * SampleSteps::hour;
    }
    Millis minutes(int from, int to) { return (from + m_random.bounded(to - from)) * minute; }

    /// On duty, and one who knows the matter where there is one.
    PersonId engineerFor(const Fault& fault)
    {
        const QStringList wanted = QString::fromLatin1(fault.expertise).split(u' ');
        const int first = m_random.bounded(int(m_engineers.size()));
        for (int k = 0; k < m_engineers.size(); ++k) {
            const int n = int((first + k) % m_engineers.size());
            const QStringList has = expertiseOf(n);
            if (std::any_of(wanted.begin(), wanted.end(), [&](const QString& tag) { return has.contains(tag); }))
                return m_engineers[n];
        }
        return m_engineers[first];
    }

    void planReview(const std::shared_ptr<qint64>& id, const Fault& fault, Millis assigned, Course course, Millis sla)
    {
        const PersonId engineer = engineerFor(fault);
        m_steps.later(assigned, [this, id, engineer]() -> Status {
            return regardless(m_steps.apply(m_steps.owner(), {u"incidents"_s,
                                                              u"assignment"_s,
                                                              u"assign"_s,
                                                              {{*id, std::nullopt}},
                                                              {},
                                                              {},
                                                              {{u"person_id"_s, engineer.value}},
                                                              {}}));
        });
        // Late ones are escalated at the deadline and at twice the time; what is not due is left alone.
        for (const Millis due : {sla, 2 * sla})
            review(id, assigned + due + minute, m_steps.asJob(), u"escalate"_s);
        if (course == Course::Assigned)
            return;
        if (course == Course::Declined)
            return review(id, assigned + minutes(5, 20), m_steps.as(engineer), u"decline"_s,
                          u"I wrote that part myself; somebody else should judge it."_s);
        const Millis started = assigned + minutes(4, 25);
        // Some forget to press Start.
        if (m_random.bounded(5) > 0 || course == Course::Started)
            review(id, started, m_steps.as(engineer), u"start"_s);
        if (course == Course::Started)
            return;
        if (course == Course::Cancelled)
            return review(id, started + minutes(10, 30), m_steps.owner(), u"cancel"_s,
                          u"The provider has mended it meanwhile."_s);
        const Millis submitted = started + sla * (20 + m_random.bounded(110)) / 100;
        review(id, submitted, m_steps.as(engineer), u"submit"_s, {}, QString::fromUtf8(fault.approach));
        const Millis decided = submitted + minutes(10, 400);
        if (course == Course::Engineer)
            review(id, decided, m_steps.owner(), u"choose_engineer"_s,
                   u"It removes the cause, not only the sign of it."_s);
        else if (course == Course::Ai)
            review(id, decided, m_steps.owner(), u"choose_ai"_s, u"Quicker, and it can be taken back at any time."_s);
    }

    /// A verb on the review that is active at that moment, if there is one.
    void review(const std::shared_ptr<qint64>& id, Millis at, const ActorContext& actor, const QString& verb,
                const QString& note = {}, const std::optional<QString>& content = std::nullopt)
    {
        m_steps.later(at, [this, id, actor, verb, note, content]() -> Status {
            const auto details = IncidentStore::details(m_steps.db(), WorkItemId(*id), {}, 100);
            if (!details)
                return details.error();
            const IncidentReview* active = *details ? (*details)->active() : nullptr;
            if (!active)
                return Done{};
            return regardless(m_steps.apply(
                actor,
                {u"incidents"_s, u"assignment"_s, verb, {{active->id.value, std::nullopt}}, note, content, {}, {}}));
        });
    }

    SampleSteps& m_steps;
    Millis m_end;
    QRandomGenerator m_random{20240903}; // the same workspace for everybody
    QList<PersonId> m_engineers;
};

} // namespace

Status plan(SampleSteps& steps, const QStringList& engineers)
{
    const auto planning = std::make_shared<Planning>(steps);
    steps.keep(planning);
    return planning->plan(engineers);
}

} // namespace rd::IncidentSample
