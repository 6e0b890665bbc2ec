// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/samplesteps.h"

#include "app/stores/peoplestore.h"

namespace rd {

SampleSteps::SampleSteps(Connection& db, SampleClock& clock, const ActorContext& owner)
    : m_db(db)
    , m_clock(clock)
    , m_owner(owner)
    , m_end(clock.now())
{
    m_clock.set(m_end - year - millisPerDay);
}

Result<PersonId> SampleSteps::person(const QString& name, const QStringList& roles)
{
    const auto found = PeopleStore::byName(m_db, name);
    if (!found)
        return found.error();
    const auto id =
        found->isEmpty() ? PeopleStore::add(m_db, name, {}, m_clock.now()) : Result<PersonId>(found->first().id);
    for (const QString& role : id ? roles : QStringList()) {
        if (const Status granted = PeopleStore::grant(m_db, *id, role, m_clock.now()); !granted)
            return granted.error();
    }
    return id;
}

void SampleSteps::later(Millis at, std::function<Status()> run)
{
    if (at < m_end)
        m_steps << Step{at, std::move(run)};
}

Millis SampleSteps::hours(QRandomGenerator& random, int from, int to)
{
    const int whole = random.bounded(to - from);
    return (from + whole) * hour + random.bounded(3600) * 1000;
}

Result<bool> SampleSteps::apply(const ActorContext& actor, VerbRequest request, qint64* made)
{
    request.op = QUuid::createUuid();
    const auto outcome = ApplyStore::applyWithin(m_db, request, actor);
    if (!outcome)
        return outcome.error();
    if (made && !outcome->done.isEmpty())
        *made = outcome->done.first();
    return !outcome->done.isEmpty();
}

Status regardless(const Result<bool>& done)
{
    return done ? Status(Done{}) : Status(done.error());
}

Status SampleSteps::run()
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
    for (const Step& step : std::as_const(m_steps)) {
        m_clock.set(step.at);
        if (const Status done = step.run(); !done)
            return done;
    }
    m_clock.set(m_end);
    return Done{};
}

} // namespace rd
