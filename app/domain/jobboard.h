// SPDX-License-Identifier: GPL-3.0-or-later
// The periodic jobs at one moment, as the Jobs page, the status bar and reviewdeskctl show them.
#pragma once

#include <QHash>

#include "app/domain/job.h"

namespace rd {

/// How long one run took.
struct JobDuration {
    Millis startedAt = 0;
    Millis ms = 0;
    bool clean = true;

    friend bool operator==(const JobDuration&, const JobDuration&) = default;
};

/// What came of a run that somebody asked for.
struct JobOutcome {
    JobRunId run;
    JobCounts counts;
    /// False: it was left with work to do (cancelled between two batches), or waits for a host because it has effects
    /// outside the database. A host goes on with it.
    bool finished = true;
};

struct JobBoard {
    QList<Job> jobs;
    QList<JobHostSeen> hosts;                     ///< who ran a due job lately (see hostedSince)
    QHash<QString, QList<JobDuration>> durations; ///< by job, the oldest first
    CheckFound check;                             ///< what the last check of the invariants found
    QHash<QString, qint64> failed;                ///< runs that failed in the last 24 hours, by job
    Millis now = 0;                               ///< the database's time when it was read

    [[nodiscard]] const Job* find(const QString& name) const;
    /// Jobs that are more than two periods behind.
    [[nodiscard]] QStringList late() const;
    [[nodiscard]] bool isHosted() const { return !hosts.isEmpty(); }
    /// Nothing is paused by everybody on purpose: at least one job waits for a host.
    [[nodiscard]] bool needsHost() const;
};

/// How far back a run still shows that somebody hosts the jobs: two periods of the one that runs most often.
[[nodiscard]] Millis hostedSince(const QList<Job>& jobs, Millis now);
/// "server-1:4711" → "server-1": the computer without the process.
[[nodiscard]] QString computerOf(const QString& host);

} // namespace rd
