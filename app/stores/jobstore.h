// SPDX-License-Identifier: GPL-3.0-or-later
// Periodic jobs in the database: what is due, one batch of work, rehearsals, schedules, leases, mail, and drafts. On a
// shared database these are the doors desk.job_*, desk.lease_* and desk.mail_*; on SQLite the same fragments run here,
// inside BEGIN IMMEDIATE. Stateless; runs in an executor's thread.
#pragma once

#include <QUuid>

#include "app/domain/jobboard.h"
#include "app/stores/applystore.h"

namespace rd::JobStore {

/// Begins the run that is due or goes on with the one that has a backlog; one batch, one transaction.
[[nodiscard]] Result<JobTick> tick(Connection& db, const QString& job, const QString& host, const ActorContext& actor);
/// A run out of turn; the ticks do its work. Its id, also of one that runs already.
[[nodiscard]] Result<JobRunId> start(Connection& db, const QString& job, const QString& host,
                                     const ActorContext& actor);
/// One batch, done and taken back: nothing stays but the record of the rehearsal.
[[nodiscard]] Result<Rehearsal> rehearse(Connection& db, const QString& job, const QString& host,
                                         const ActorContext& actor);

struct Change {
    QString verb; ///< pause, resume, edit
    QString job;
    std::optional<qint64> version;
    std::optional<Schedule> schedule; ///< of edit
    QString note;
    QUuid op = QUuid::createUuid();
    QString via = QStringLiteral("desktop"); ///< desktop or ctl; a shared database knows better
};
[[nodiscard]] Status change(Connection& db, const Change& change, const ActorContext& actor);

[[nodiscard]] Result<QList<Job>> list(Connection& db);
/// The newest runs of a job (all jobs: empty) below an id (invalid: from the top), at most 200.
/// `failedSince`: only real ones since then that failed.
[[nodiscard]] Result<QList<JobRun>> runs(Connection& db, const QString& job, JobRunId before = {},
                                         std::optional<Millis> failedSince = {});
/// What the last real check of the invariants found; nothing where there was none yet.
[[nodiscard]] Result<CheckFound> lastCheck(Connection& db);
/// What a run came to, with its failures.
[[nodiscard]] JobCounts runCounts(const Row& row);
/// From the record of its run.
[[nodiscard]] CheckFound checkOf(Millis at, const QString& failures);
/// How many real runs since then failed, by job.
[[nodiscard]] Result<QHash<QString, qint64>> failures(Connection& db, Millis since);
/// Computers that ran a job since then, the latest first.
[[nodiscard]] Result<QList<JobHostSeen>> hosts(Connection& db, Millis since);
/// How long the runs since then took, by job, the oldest first.
[[nodiscard]] Result<QHash<QString, QList<JobDuration>>> durations(Connection& db, Millis since);

[[nodiscard]] Result<Lease> takeLease(Connection& db, const QString& job, const QString& host,
                                      const ActorContext& actor);
/// StaleFence: another host has it now.
[[nodiscard]] Status beatLease(Connection& db, const QString& job, qint64 token);
/// Ends the run and gives the lease back. What the run came to in all: `counts`, and what its record counted before.
[[nodiscard]] Result<JobCounts> endLease(Connection& db, const QString& job, const Lease& lease,
                                         const JobCounts& counts);
/// At most 50 mails that are to be sent now. What is older than 48 hours is given up on: failed in the record of the
/// run.
[[nodiscard]] Result<QList<MailItem>> mails(Connection& db, const QString& job, qint64 token);
/// What became of one mail; an empty error: it was handed over.
[[nodiscard]] Status mailed(Connection& db, const QString& job, qint64 token, const MailItem& mail,
                            const QString& error);

} // namespace rd::JobStore
