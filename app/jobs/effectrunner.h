// SPDX-License-Identifier: GPL-3.0-or-later
// Runs an EffectJob once: takes the lease, keeps it with a heartbeat, records the run, gives it back. Its transactions
// take the session's interactive line: a long import on the other one would let the lease run out. Main thread; owned
// by a JobHost or a command.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/jobs/effectjob.h"

namespace rd {

class EffectRunner final : public QObject {
    Q_OBJECT
public:
    explicit EffectRunner(Session& session, int heartbeatMs = 20'000, QObject* parent = nullptr);

    /// One at a time. ran = false: nothing is due, or another host has the lease.
    [[nodiscard]] QFuture<Result<JobTick>> run(EffectJob& job, const QString& host, const CancelToken& cancel);

private:
    void take(EffectJob& job, const QString& host);
    void begin(EffectJob& job, const Lease& lease);
    void beat();
    void end(const JobCounts& counts);
    void finish(const Result<JobTick>& result);

    Session& m_session;
    QTimer m_heartbeat;
    QString m_job;
    CancelToken m_cancel;
    Lease m_lease;
    std::unique_ptr<QPromise<Result<JobTick>>> m_promise;
};

} // namespace rd
