// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobsservice.h"

#include <QCoreApplication>
#include <QSysInfo>

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/jobrunner.h"
#include "app/services/session.h"
#include "app/stores/jobstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int tickDeadlineMs = 120'000;
constexpr Millis sparklineDays = 30;
constexpr qsizetype longestHost = 200; // as the database has it

/// lupdate reads the context of these texts from here.
struct JobsText {
    Q_DECLARE_TR_FUNCTIONS(rd::JobsService)
};

Result<JobBoard> readBoard(Connection& db)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    auto jobs = JobStore::list(db);
    if (!jobs)
        return jobs.error();
    auto hosts = JobStore::hosts(db, hostedSince(*jobs, *now));
    if (!hosts)
        return hosts.error();
    auto durations = JobStore::durations(db, *now - sparklineDays * millisPerDay);
    if (!durations)
        return durations.error();
    auto failed = JobStore::failures(db, *now - millisPerDay);
    if (!failed)
        return failed.error();
    auto check = JobStore::lastCheck(db);
    if (!check)
        return check.error();
    return JobBoard{*std::move(jobs),  *std::move(hosts),  *std::move(durations),
                    *std::move(check), *std::move(failed), *now};
}

} // namespace

JobsService::JobsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

bool JobsService::mayHost() const
{
    if (!m_session.isShared())
        return true; // whoever opens the file is its owner
    return m_session.rules().mayDo(u"job"_s, u"tick"_s, m_session.actor());
}

QString JobsService::thisHost()
{
    const QString process = u":%1"_s.arg(QCoreApplication::applicationPid());
    QString computer = QSysInfo::machineHostName();
    if (computer.isEmpty())
        computer = JobsText::tr("computer");
    return computer.left(longestHost - process.size()) + process;
}

QFuture<Result<JobBoard>> JobsService::board()
{
    return m_session.interactive().run({.name = u"job_board"_s}, [](const Call& call) { return readBoard(call.db()); });
}

QFuture<Result<QList<JobHostSeen>>> JobsService::hosts()
{
    // Only staff reads the schedules; everybody else takes the shortest look back.
    return m_session.interactive().run(
        {.name = u"job_hosts"_s},
        [staff = m_session.actor().isStaff()](const Call& call) -> Result<QList<JobHostSeen>> {
            const auto now = call.db().now();
            const auto jobs = staff ? JobStore::list(call.db()) : Result<QList<Job>>(QList<Job>());
            if (!now || !jobs)
                return now ? jobs.error() : now.error();
            return JobStore::hosts(call.db(), hostedSince(*jobs, *now));
        });
}

QFuture<Result<QList<JobRun>>> JobsService::runs(const QString& job, JobRunId before, std::optional<Millis> failedSince)
{
    return m_session.interactive().run(
        {.name = u"job_runs"_s}, [=](const Call& call) { return JobStore::runs(call.db(), job, before, failedSince); });
}

QFuture<Result<JobOutcome>> JobsService::run(const QString& job, const CancelToken& cancel)
{
    const auto future = (new JobRunner(m_session, job, cancel, this))->run();
    whenDone(future, this, [this](const Result<JobOutcome>& outcome) {
        if (!outcome)
            return;
        m_session.announce();
        if (!outcome->finished)
            emit workWaiting();
    });
    return future;
}

QFuture<Result<Rehearsal>> JobsService::rehearse(const QString& job)
{
    const CallOptions options{.name = u"job_rehearse"_s, .deadlineMs = tickDeadlineMs};
    return m_session.background().run(options, [=, actor = m_session.context()](const Call& call) {
        return JobStore::rehearse(call.db(), job, thisHost(), actor);
    });
}

QFuture<Result<Done>> JobsService::change(const JobChange& change)
{
    const JobStore::Change wanted{change.verb, change.job, change.version,         change.schedule,
                                  change.note, change.op,  m_session.context().via};
    const auto future = m_session.background().run(
        {.name = u"job_change"_s}, [wanted, actor = m_session.context()](const Call& call) -> Result<Done> {
            if (const Status done = JobStore::change(call.db(), wanted, actor); !done)
                return done.error();
            return Done{};
        });
    whenDone(future, this, [this](const Result<Done>& done) {
        if (!done)
            return;
        m_session.announce();
        emit workWaiting();
    });
    return future;
}

} // namespace rd
