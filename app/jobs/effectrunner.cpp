// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/effectrunner.h"

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/jobstore.h"

using namespace Qt::StringLiterals;

namespace rd {

EffectRunner::EffectRunner(Session& session, int heartbeatMs, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_heartbeat.setInterval(heartbeatMs);
    connect(&m_heartbeat, &QTimer::timeout, this, &EffectRunner::beat);
}

QFuture<Result<JobTick>> EffectRunner::run(EffectJob& job, const QString& host, const CancelToken& cancel)
{
    Q_ASSERT(!m_promise);
    m_promise = std::make_unique<QPromise<Result<JobTick>>>();
    m_promise->start();
    const auto future = m_promise->future();
    m_job = job.name();
    m_cancel = cancel.part(); // a lost lease ends this run, not its host
    whenDone(job.ready(m_session), this, [this, &job, host](const Result<Done>& ready) {
        if (ready)
            take(job, host);
        else
            finish(ready.error());
    });
    return future;
}

void EffectRunner::take(EffectJob& job, const QString& host)
{
    // Not repeated by itself: a lease whose answer was lost runs out after a minute.
    const CallOptions options{.name = u"lease_take"_s, .repeatable = false};
    const auto taken =
        m_session.interactive().run(options, [name = m_job, host, actor = m_session.ownContext()](const Call& call) {
            return JobStore::takeLease(call.db(), name, host, actor);
        });
    whenDone(taken, this, [this, &job](const Result<Lease>& lease) {
        if (!lease)
            finish(lease.error());
        else if (!lease->taken)
            finish(JobTick{.nextAt = lease->nextAt});
        else
            begin(job, *lease);
    });
}

void EffectRunner::begin(EffectJob& job, const Lease& lease)
{
    m_lease = lease;
    m_heartbeat.start();
    whenDone(job.run({m_session, m_lease.token, m_cancel}), this, [this](const Result<JobCounts>& counts) {
        m_heartbeat.stop();
        if (counts)
            end(*counts);
        else
            finish(counts.error());
    });
}

void EffectRunner::beat()
{
    const auto beaten = m_session.interactive().run(
        {.name = u"lease_beat"_s}, [job = m_job, token = m_lease.token](const Call& call) -> Result<Done> {
            if (const Status held = JobStore::beatLease(call.db(), job, token); !held)
                return held.error();
            return Done{};
        });
    whenDone(beaten, this, [this, token = m_lease.token](const Result<Done>& held) {
        if (!held && held.error().code == ErrorCode::StaleFence && token == m_lease.token)
            m_cancel.cancel(); // it slept: another host does this work now
    });
}

void EffectRunner::end(const JobCounts& counts)
{
    const auto ended = m_session.interactive().run({.name = u"lease_done"_s},
                                                   [job = m_job, lease = m_lease, counts](const Call& call) {
                                                       return JobStore::endLease(call.db(), job, lease, counts);
                                                   });
    whenDone(ended, this, [this](const Result<JobCounts>& sum) {
        finish(sum ? Result<JobTick>(JobTick{.ran = true, .run = m_lease.run, .counts = *sum})
                   : Result<JobTick>(sum.error()));
    });
}

void EffectRunner::finish(const Result<JobTick>& result)
{
    const auto promise = std::move(m_promise);
    promise->addResult(result);
    promise->finish();
}

} // namespace rd
