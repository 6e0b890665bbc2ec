// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobhost.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include "app/database/dbexecutor.h"
#include "app/domain/jobwords.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "app/stores/jobstore.h"

using namespace Qt::StringLiterals;

namespace rd {

Q_LOGGING_CATEGORY(logJobs, "rd.jobs", QtInfoMsg)

namespace {

constexpr int tickDeadlineMs = 120'000;
constexpr int leastWaitMs = 50;
constexpr int firstBackoffMs = 1000;
constexpr int longestBackoffMs = 30'000;

} // namespace

JobHost::JobHost(Session& session, const JobHostOptions& options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_options(options)
{
    if (m_options.name.isEmpty())
        m_options.name = JobsService::thisHost();
    m_timer.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobHost::look);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(logJobs).noquote() << "host" << m_options.name << "cancels" << m_state.job;
        m_cancel.cancel();
    });
    // What became due while the line was down is looked at as soon as it is back.
    connect(&m_session, &Session::connectionChanged, this, [this](const ConnectionState& state) {
        if (state.phase == ConnectionState::Phase::Connected && m_state.phase == Phase::Failed)
            look();
    });
}

JobHost::~JobHost()
{
    m_cancel.cancel();
}

void JobHost::add(std::unique_ptr<EffectJob> job)
{
    const QString name = job->name();
    m_effects.insert_or_assign(name, Effect{std::move(job), std::make_unique<EffectRunner>(m_session)});
}

void JobHost::setState(Phase phase, const QString& job, const QString& reason)
{
    const State state{phase, job, reason};
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(m_state);
}

void JobHost::start()
{
    if (m_stopping)
        m_startAgain = true;
    if (m_on)
        return;
    m_on = true;
    m_cancel = CancelToken();
    m_backoffMs = 0;
    qCInfo(logJobs).noquote() << "host" << m_options.name << "begins";
    setState(Phase::Idle);
    look();
}

void JobHost::stop()
{
    m_startAgain = false;
    if (m_stopping) {
        m_cancel.cancel();
        return;
    }
    m_stopping = true;
    m_timer.stop();
    if (!isAtWork()) {
        QMetaObject::invokeMethod(this, &JobHost::finishStop, Qt::QueuedConnection);
        return;
    }
    setState(Phase::Stopping, m_state.job.isEmpty() ? runningEffect() : m_state.job);
    m_patience.start(m_options.stopWaitMs);
}

void JobHost::finishStop()
{
    if (!m_stopping) // said already
        return;
    if (isAtWork()) { // what runs beside will say
        setState(Phase::Stopping, runningEffect());
        return;
    }
    m_patience.stop();
    const bool again = m_startAgain;
    if (m_on)
        qCInfo(logJobs).noquote() << "host" << m_options.name << "has stopped";
    m_on = m_stopping = m_startAgain = m_busy = false;
    setState(Phase::Off);
    emit stopped();
    if (again)
        start();
}

void JobHost::wake()
{
    m_session.wake();
    look();
}

void JobHost::look()
{
    if (!m_on || m_stopping)
        return;
    if (m_busy) {
        m_lookAgain = true;
        return;
    }
    m_timer.stop();
    m_busy = true;
    m_lookAgain = false;
    const auto due =
        m_session.jobs().run({.name = u"jobs_due"_s, .cancel = m_cancel}, [](const Call& call) -> Result<Due> {
            auto jobs = JobStore::list(call.db());
            if (!jobs)
                return jobs.error();
            const auto now = call.db().now();
            if (!now)
                return now.error();
            return Due{*std::move(jobs), *now};
        });
    whenDone(due, this, [this](const Result<Due>& read) { heard(read); });
}

void JobHost::heard(const Result<Due>& due)
{
    if (!due) {
        fail(due.error());
        return;
    }
    m_now = due->now;
    m_since.start();
    m_queue.clear();
    m_begun.clear();
    m_next.clear();
    m_problem.clear();
    for (const Job& job : due->jobs) {
        const auto effect = m_effects.find(job.name);
        if (job.hasEffects() && (effect == m_effects.end() || effect->second.running))
            continue;
        // A run that was begun and left, by whomever, is gone on with. Where its host still works on it, it is busy.
        const bool isDue = job.running || (job.enabled && job.nextAt <= m_now);
        if (isDue && job.hasEffects() && !m_stopping)
            runEffect(job.name);
        else if (isDue && !job.hasEffects())
            m_queue << job.name;
        else if (!isDue && job.enabled)
            m_next.insert(job.name, job.nextAt);
    }
    next();
}

void JobHost::next()
{
    // Stopping: what has begun finishes, nothing else begins.
    if (m_stopping)
        erase_if(m_queue, [this](const QString& job) { return !m_begun.contains(job); });
    if (m_queue.isEmpty() || m_cancel.isCancelled()) {
        endPass();
        return;
    }
    const QString job = m_queue.takeFirst();
    setState(m_stopping ? Phase::Stopping : Phase::Running, job);
    QElapsedTimer clock;
    clock.start();
    whenDone(tick(job), this, [this, job, clock](const Result<JobTick>& done) { ticked(job, done, clock.elapsed()); });
}

QFuture<Result<JobTick>> JobHost::tick(const QString& job)
{
    // Not repeated by itself: after a lost line everything is read again, and what is due then is due.
    const CallOptions options{
        .name = u"job_tick"_s, .deadlineMs = tickDeadlineMs, .cancel = m_cancel, .repeatable = false};
    return m_session.jobs().run(options, [job, host = m_options.name, actor = m_session.ownContext()](
                                             const Call& call) { return JobStore::tick(call.db(), job, host, actor); });
}

void JobHost::ticked(const QString& job, const Result<JobTick>& tick, qint64 ms)
{
    if (!tick) {
        refused(job, tick.error());
        return;
    }
    m_backoffMs = 0;
    m_begun.remove(job);
    if (tick->nextAt)
        m_next.insert(job, *tick->nextAt);
    if (tick->ran && tick->more) {
        m_begun.insert(job);
        m_queue << job; // behind the others: a long backlog holds nobody up
    }
    note(job, *tick, ms);
    next();
}

/// Says what a tick or a run did.
void JobHost::note(const QString& job, const JobTick& tick, qint64 ms)
{
    if (!tick.ran)
        return;
    const JobCounts& counts = tick.counts;
    const QString line = u"job %1 run=%2 considered=%3 changed=%4 skipped=%5 failed=%6 more=%7 ms=%8"_s.arg(job)
                             .arg(tick.run.value)
                             .arg(counts.considered)
                             .arg(counts.changed)
                             .arg(counts.skipped)
                             .arg(counts.failed)
                             .arg(int(tick.more))
                             .arg(ms);
    if (counts.isClean())
        qCInfo(logJobs).noquote() << line;
    else
        qCWarning(logJobs).noquote() << line;
    if (counts.changed > 0)
        m_session.announce();
    emit ran(job, tick);
}

void JobHost::runEffect(const QString& job)
{
    Effect& effect = m_effects.at(job);
    effect.running = true;
    QElapsedTimer clock;
    clock.start();
    whenDone(effect.runner->run(*effect.job, m_options.name, m_cancel), this,
             [this, job, clock](const Result<JobTick>& done) { effectDone(job, done, clock.elapsed()); });
}

void JobHost::effectDone(const QString& job, const Result<JobTick>& tick, qint64 ms)
{
    Effect& effect = m_effects.at(job);
    effect.running = false;
    if (tick) {
        effect.problem.clear();
        if (tick->nextAt)
            m_next.insert(job, *tick->nextAt);
        note(job, *tick, ms);
    } else {
        effect.problem = problemOf(job, tick.error());
    }
    if (m_stopping && !m_busy)
        finishStop();
    else if (!m_busy && m_backoffMs == 0) // else the line has failed, and is tried again soon
        endPass();
}

void JobHost::refused(const QString& job, const Error& error)
{
    m_begun.remove(job);
    const QString problem = problemOf(job, error);
    if (isTransient(error.code)) {
        fail(error);
        return;
    }
    if (!problem.isEmpty())
        m_problem = problem;
    next();
}

/// For people; empty where nothing is wrong: it was stopped, or another host does it.
QString JobHost::problemOf(const QString& job, const Error& error)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::StaleFence)
        return {};
    const QString problem = u"%1: %2"_s.arg(jobWord(job), error.text);
    if (problem != m_logged) // once, not at every look
        qCWarning(logJobs).noquote() << "job" << job << u"outcome="_s + errorName(error.code);
    m_logged = problem;
    return problem;
}

QString JobHost::runningEffect() const
{
    for (const auto& [name, effect] : m_effects) {
        if (effect.running)
            return name;
    }
    return {};
}

void JobHost::endPass()
{
    m_busy = false;
    if (m_stopping) {
        finishStop();
        return;
    }
    m_backoffMs = 0;
    QString problem = m_problem;
    for (const auto& [name, effect] : m_effects) {
        if (problem.isEmpty())
            problem = effect.problem;
    }
    if (problem.isEmpty())
        m_logged.clear();
    const QString beside = runningEffect();
    if (!problem.isEmpty())
        setState(Phase::Failed, {}, problem);
    else
        setState(beside.isEmpty() ? Phase::Idle : Phase::Running, beside);
    wait();
}

/// The line or the database: nothing is gone on with. After a while everything is read anew.
void JobHost::fail(const Error& error)
{
    m_busy = false;
    m_queue.clear();
    m_begun.clear();
    if (m_stopping) {
        finishStop();
        return;
    }
    setState(Phase::Failed, {}, error.text);
    m_backoffMs =
        isTransient(error.code) ? std::clamp(2 * m_backoffMs, firstBackoffMs, longestBackoffMs) : longestBackoffMs;
    m_timer.start(m_backoffMs + static_cast<int>(QRandomGenerator::global()->bounded(m_options.jitterMs + 1)));
}

void JobHost::wait()
{
    Millis until = m_options.longestWaitMs;
    const Millis now = m_now + m_since.elapsed();
    for (Millis at : std::as_const(m_next))
        until = std::min(until, at - now);
    if (m_lookAgain)
        until = 0;
    const int jitter = static_cast<int>(QRandomGenerator::global()->bounded(m_options.jitterMs + 1));
    m_timer.start(static_cast<int>(std::max<Millis>(until, leastWaitMs)) + jitter);
}

} // namespace rd
