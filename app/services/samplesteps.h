// SPDX-License-Identifier: GPL-3.0-or-later
// The making of a sample workspace as steps on one line of time: every desk adds what happens when, then all of it runs
// in order, through the verbs, with the workspace's clock moved along. Embedded workspaces only.
#pragma once

#include <QRandomGenerator>

#include <atomic>
#include <functional>
#include <memory>

#include "app/stores/applystore.h"

namespace rd {

/// A clock that the making of the sample sets; it stands still in between.
class SampleClock final : public Clock {
public:
    explicit SampleClock(Millis now)
        : m_now(now)
    {
    }
    [[nodiscard]] Millis now() const override { return m_now; }
    void set(Millis now) { m_now = now; }

private:
    std::atomic<Millis> m_now;
};

class SampleSteps final {
public:
    static constexpr Millis hour = 3'600'000;
    static constexpr Millis year = 365 * millisPerDay;

    /// From now on the clock stands a year back; run() leaves it where it was.
    SampleSteps(Connection& db, SampleClock& clock, const ActorContext& owner);

    [[nodiscard]] Connection& db() const { return m_db; }
    [[nodiscard]] const ActorContext& owner() const { return m_owner; }
    [[nodiscard]] Millis end() const { return m_end; }
    [[nodiscard]] ActorContext as(PersonId person) const { return {person, false, m_owner.via}; }
    [[nodiscard]] ActorContext asJob() const { return {m_owner.person, true, QStringLiteral("job"), true}; }
    /// Made where there is nobody of that name yet.
    [[nodiscard]] Result<PersonId> person(const QString& name, const QStringList& roles);

    /// What the steps refer to lives as long as they do.
    void keep(std::shared_ptr<void> owner) { m_kept << std::move(owner); }
    /// What would lie after the end never happens.
    void later(Millis at, std::function<Status()> run);
    /// Somewhere in that many hours, to the second.
    [[nodiscard]] static Millis hours(QRandomGenerator& random, int from, int to);
    /// Whether it was done. A skipped row is no failure here: a person may have no room, a place may be gone.
    [[nodiscard]] Result<bool> apply(const ActorContext& actor, VerbRequest request, qint64* made = nullptr);
    [[nodiscard]] Status run();

private:
    struct Step {
        Millis at = 0;
        std::function<Status()> run;
    };
    Connection& m_db;
    SampleClock& m_clock;
    ActorContext m_owner;
    Millis m_end;
    QList<Step> m_steps;
    QList<std::shared_ptr<void>> m_kept;
};

/// Skipped or not, only an error is one.
[[nodiscard]] Status regardless(const Result<bool>& done);

} // namespace rd
