// SPDX-License-Identifier: GPL-3.0-or-later
// desk.job_tick, desk.job_rehearse, desk.job_start and desk.job_change for an embedded workspace, with the fragments of
// resources/sql/common/jobs.sql. Every call runs inside the caller's transaction.
#pragma once

#include "app/stores/jobstore.h"

namespace rd {

class EmbeddedJobs {
public:
    EmbeddedJobs(Connection& db, const QString& job, const QString& host, const ActorContext& actor);

    [[nodiscard]] Result<JobTick> tick();
    [[nodiscard]] Result<JobRunId> start();
    [[nodiscard]] Result<Rehearsal> rehearse();
    [[nodiscard]] Result<Lease> takeLease();
    /// The caller has checked the token. Counts of the whole run.
    [[nodiscard]] Result<JobCounts> endLease(qint64 token, const JobCounts& counts);
    /// What waits too long for its mail is not sent any more: that is told in the run. The caller has checked the
    /// token.
    [[nodiscard]] Status giveUpMail();
    [[nodiscard]] Status change(const JobStore::Change& change);

private:
    static constexpr Millis beginning = -9223372036854775807LL; ///< the cursor before the first row
    struct Work {
        JobCounts counts;
        bool more = false;
        Millis cursorAt = 0;
        qint64 cursorId = 0;
    };
    [[nodiscard]] Status require(const QString& verb);
    [[nodiscard]] Status load();
    [[nodiscard]] Result<JobRunId> begin(const std::optional<Millis>& slot);
    [[nodiscard]] Result<JobTick> continueRun();
    [[nodiscard]] Result<Work> batch(const Work& from);
    [[nodiscard]] Result<Work> verbs(Work from);
    [[nodiscard]] Result<JobCounts> applyTo(const QList<qint64>& ids);
    [[nodiscard]] Result<Work> remind();
    [[nodiscard]] Result<Work> cleanUp();
    [[nodiscard]] Result<Work> checkInvariants();
    [[nodiscard]] Status tellBroken(const QJsonArray& found);
    [[nodiscard]] Result<QList<RehearsedRow>> rowsOf(const QString& block);
    /// What the run came to so far. `work`: where it stands.
    [[nodiscard]] Result<JobCounts> readRun(Work& work);
    void bindRun(const JobCounts& counts, const Work& work);
    [[nodiscard]] Status writeRun(const JobCounts& counts, const Work& work);
    void bind(const QString& name, const QVariant& value);

    Connection& m_db;
    ActorContext m_actor;
    Job m_job;
    std::optional<JobRunId> m_run;
    Binds m_binds;
    Millis m_now = 0;
};

} // namespace rd
