// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/jobsstatus.h"

#include "app/domain/jobboard.h"
#include "app/domain/jobwords.h"
#include "app/jobs/jobhost.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "models/shared/humantime.h"
#include "ui/mainwindow/statusline.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int lookAgainMs = 30'000; // a host that ends tells nobody
}

JobsStatus::JobsStatus(const Workbench& bench, StatusLine& line, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_line(line)
{
    connect(&m_tick, &QTimer::timeout, this, &JobsStatus::refresh);
    connect(&bench.host, &JobHost::stateChanged, this, &JobsStatus::tell);
    connect(&bench.host, &JobHost::stopped, this, &JobsStatus::refresh);
    m_tick.start(lookAgainMs);
    refresh();
}

void JobsStatus::refresh()
{
    const int request = ++m_request;
    whenDone(m_bench.jobs.hosts(), this, [this, request](const Result<QList<JobHostSeen>>& hosts) {
        // Where it cannot be read, what is shown stays; the connection beside it tells how old that is.
        if (request != m_request || !hosts)
            return;
        m_known = true;
        m_hosts = *hosts;
        tell();
    });
}

void JobsStatus::tell()
{
    if (m_bench.host.isOn())
        tellHere();
    else if (m_known)
        tellOthers();
}

void JobsStatus::tellHere()
{
    const JobHost::State& state = m_bench.host.state();
    switch (state.phase) {
    case JobHost::Phase::Failed:
        m_line.setJobs(tr("Jobs: not at the moment"), tr("%1 It is tried again.").arg(state.reason), true);
        return;
    case JobHost::Phase::Stopping:
        m_line.setJobs(tr("Jobs: stopping…"),
                       state.job.isEmpty() ? QString() : tr("“%1” finishes first.").arg(jobWord(state.job)), false);
        return;
    case JobHost::Phase::Running:
    case JobHost::Phase::Idle:
    case JobHost::Phase::Off:
        // What runs for a moment does not flicker in the line; it is in the tooltip.
        m_line.setJobs(tr("Jobs: this computer"),
                       state.job.isEmpty() ? tr("This computer hosts the periodic jobs (%1).").arg(m_bench.host.name())
                                           : tr("“%1” is running.").arg(jobWord(state.job)),
                       false);
    }
}

void JobsStatus::tellOthers()
{
    if (m_hosts.isEmpty()) {
        m_line.setJobs(tr("Nobody hosts the jobs"),
                       m_bench.jobs.mayHost()
                           ? tr("Nothing runs by itself. Settings, Jobs: host them on this computer.")
                           : tr("Nothing runs by itself. Ask an administrator."),
                       true);
        return;
    }
    QStringList lines;
    for (const JobHostSeen& host : m_hosts)
        lines << tr("%1, last run %2").arg(host.host, localTime(host.at));
    m_line.setJobs(tr("Jobs: %1 hosts").arg(computerOf(m_hosts.first().host)), lines.join(u'\n'), false);
}

} // namespace rd
