// SPDX-License-Identifier: GPL-3.0-or-later
// Periodic jobs: their schedules, runs and rehearsals. Source: shared spec, jobs.md.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/domain/result.h"

namespace rd {

/// Due at every n * periodMs + offsetMs since 1970, UTC: aligned to the clock, whoever was off for however long.
struct Schedule {
    Millis periodMs = 0;
    Millis offsetMs = 0; ///< 0 ≤ offset < period; of a week it counts from Thursday 00:00, the first day of 1970

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// "every 30 s", "every 5 min", "every 2 h", "daily 06:30", "weekly mon 06:30" (UTC). The number must divide a minute,
/// an hour or a day, so that the runs stay at the same times of the day.
[[nodiscard]] Result<Schedule> parseSchedule(const QString& text);
/// The reverse, in the form that parseSchedule() reads.
[[nodiscard]] QString scheduleText(const Schedule& schedule);
/// The same in words of the person's language: "every 5 minutes", "daily at 06:30 UTC".
[[nodiscard]] QString scheduleWords(const Schedule& schedule);
/// The next `count` times after `now`.
[[nodiscard]] QList<Millis> nextRuns(const Schedule& schedule, Millis now, int count);

using JobRunId = Id<struct JobRunTag>;

struct JobCounts {
    qint64 considered = 0, changed = 0, skipped = 0, failed = 0;
    QJsonArray failures; ///< {id, reason} of assignments that were left alone, {name, n} of broken invariants, or
                         ///< {id, person_id, reason} of notifications (the id of their event) that were not sent
    QString error;       ///< why the run as a whole came to nothing

    friend bool operator==(const JobCounts&, const JobCounts&) = default;
    static constexpr qsizetype mostFailures = 100; ///< that a batch names
    /// What more of the run came to.
    void add(const JobCounts& more);
    [[nodiscard]] bool isClean() const { return failed == 0 && error.isEmpty(); }
};

struct JobRun {
    JobRunId id;
    QString job;
    std::optional<Millis> slot; ///< the moment it was due; none: somebody asked for it
    QString host, person;       ///< computer, and name of the login that ran it
    Millis startedAt = 0;
    std::optional<Millis> endedAt;
    JobCounts counts;
    bool rehearsal = false;

    friend bool operator==(const JobRun&, const JobRun&) = default;
};

struct Job {
    QString name;
    QString kind; ///< verb, reminders, seal, cleanup, invariants, effects
    QString desk, verb;
    Schedule schedule;
    bool enabled = true;
    Millis nextAt = 0; ///< 0: at once
    bool running = false;
    qint64 version = 0;
    std::optional<JobRun> last;

    friend bool operator==(const Job&, const Job&) = default;
    /// Has effects outside the database: takes a lease, cannot be rehearsed.
    [[nodiscard]] bool hasEffects() const { return kind == QLatin1StringView("effects"); }
    /// More than two periods behind: nobody hosts the jobs, or the host cannot do it.
    [[nodiscard]] bool isLate(Millis now) const
    {
        return enabled && nextAt > 0 && nextAt + 2 * schedule.periodMs < now;
    }
};

/// What one call of job_tick did.
struct JobTick {
    bool ran = false;
    bool more = false; ///< the run goes on: tick again at once
    std::optional<Millis> nextAt;
    JobRunId run;
    JobCounts counts; ///< of the run so far
};

/// One row that a job would change (or has changed), as its event tells it; or one that cleaning up deletes
/// ("cleanup.run", "cleanup.op", "cleanup.notification", "cleanup.draft"), a seal ("seal") or an event under it
/// ("seal.event").
struct RehearsedRow {
    WorkItemId item;
    AssignmentId assignment;
    QString type, title, person, from, to, itemStatus;
    std::optional<Millis> dueAt; ///< the deadline; of what is cleaned up and sealed: when it was made, read or saved
    qint64 id = 0;               ///< of the row, where it is no assignment
    QString detail;              ///< job of a run, verb of an op, type of an event, hash of a seal
    qint64 kindCount = 0;        ///< rows of this type, of which the first are listed; 0: all are

    friend bool operator==(const RehearsedRow&, const RehearsedRow&) = default;
};

struct Rehearsal {
    JobRunId run;
    JobCounts counts;
    QList<RehearsedRow> rows;
    bool more = false; ///< there is more than one batch of work

    /// How many of the type of a row follow it unlisted; 0 unless it is the last of its type.
    [[nodiscard]] qint64 beyond(qsizetype row) const;
};

/// What a check of the invariants found.
struct CheckFound {
    Millis at = 0;
    qint64 rows = 0;   ///< that break a rule
    QStringList names; ///< of the rules that are broken

    friend bool operator==(const CheckFound&, const CheckFound&) = default;
    [[nodiscard]] bool isBroken() const { return !names.isEmpty(); }
};

/// Work outside the database. The token fences off whoever held it before.
struct Lease {
    bool taken = false;
    qint64 token = 0;
    QString heldBy; ///< the host that has it, where it was not taken
    std::optional<Millis> nextAt;
    JobRunId run; ///< what it was taken for
};

/// A notification that is to go out by mail.
struct MailItem {
    PersonId person;
    EventId event;
    QString name, email; ///< to whom
    int tries = 0;       ///< attempts that failed so far
    QString type, title, actor, note;
    Millis at = 0;
    WorkItemId item;
    QJsonObject metadata;
};

struct JobHostSeen {
    QString host;
    Millis at = 0;
};

} // namespace rd
