// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobrunner.h"

#include <QTimer>

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "app/stores/jobstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int tickDeadlineMs = 120'000;
constexpr int busyWaitMs = 100;

struct Started {
    JobRunId run;
    bool hasEffects = false;
};

Result<Started> start(Connection& db, const QString& job, const ActorContext& actor)
{
    const auto jobs = JobStore::list(db);
    if (!jobs)
        return jobs.error();
    const auto run = JobStore::start(db, job, JobsService::thisHost(), actor);
    if (!run)
        return run.error();
    return Started{
        *run, std::any_of(jobs->begin(), jobs->end(), [&](const Job& x) { return x.name == job && x.hasEffects(); })};
}

/// What became of a run that somebody else ticked; nullopt: it still runs.
Result<std::optional<JobCounts>> recorded(Connection& db, const QString& job, JobRunId id)
{
    const auto runs = JobStore::runs(db, job, JobRunId(id.value + 1));
    if (!runs)
        return runs.error();
    for (const JobRun& run : *runs) {
        if (run.id == id && run.endedAt)
            return std::optional(run.counts);
    }
    return std::optional<JobCounts>();
}

} // namespace

JobRunner::JobRunner(Session& session, const QString& job, const CancelToken& cancel, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_job(job)
    , m_cancel(cancel)
{
}

QFuture<Result<JobOutcome>> JobRunner::run()
{
    m_promise.start();
    m_promise.setProgressRange(0, 0);
    const auto future = m_promise.future();
    // Asked twice, the second one goes on with the run of the first.
    const auto started = m_session.background().run(
        {.name = u"job_start"_s},
        [job = m_job, actor = m_session.context()](const Call& call) { return start(call.db(), job, actor); });
    whenDone(started, this, [this](const Result<Started>& begun) {
        if (!begun) {
            finish(begun.error());
            return;
        }
        m_outcome = {begun->run, {}, false};
        if (begun->hasEffects)
            finish(m_outcome); // under a lease: the hosts' work
        else
            step();
    });
    return future;
}

void JobRunner::step()
{
    if (m_cancel.isCancelled()) {
        finish(m_outcome);
        return;
    }
    // Repeated after a lost line, as usual: what the first try did stands in the record of its run.
    const CallOptions options{.name = u"job_tick"_s, .deadlineMs = tickDeadlineMs};
    const auto ticked = m_session.background().run(
        options, [job = m_job, before = m_outcome, actor = m_session.context()](const Call& call) -> Result<Step> {
            const auto tick = JobStore::tick(call.db(), job, JobsService::thisHost(), actor);
            if (!tick)
                return tick.error();
            if (tick->ran && tick->run == before.run)
                return Step{{tick->run, tick->counts, !tick->more}, false};
            const auto ended = recorded(call.db(), job, before.run);
            if (!ended)
                return ended.error();
            return *ended ? Step{{before.run, **ended, true}, false} : Step{before, true};
        });
    whenDone(ticked, this, [this](const Result<Step>& done) {
        if (!done) {
            finish(done.error());
            return;
        }
        m_outcome = done->outcome;
        m_promise.setProgressValue(static_cast<int>(m_outcome.counts.considered));
        if (m_outcome.finished)
            finish(m_outcome);
        else
            QTimer::singleShot(done->busy ? busyWaitMs : 0, this, &JobRunner::step);
    });
}

void JobRunner::finish(const Result<JobOutcome>& outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace rd
