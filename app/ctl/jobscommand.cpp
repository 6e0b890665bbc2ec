// SPDX-License-Identifier: GPL-3.0-or-later
// jobs list | history [NAME] | run NAME | rehearse NAME | pause NAME | resume NAME | edit NAME --schedule TEXT
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/ctl/mailjob.h"
#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "app/jobs/effectrunner.h"
#include "app/services/jobsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QJsonValue time(const std::optional<Millis>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonObject countsJson(const JobCounts& counts)
{
    return {{u"considered"_s, counts.considered}, {u"changed"_s, counts.changed},   {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed},         {u"failures"_s, counts.failures}, {u"error"_s, counts.error}};
}

QJsonObject runJson(const JobRun& run)
{
    QJsonObject json = countsJson(run.counts);
    json[u"id"_s] = run.id.value;
    json[u"job"_s] = run.job;
    json[u"slot"_s] = time(run.slot);
    json[u"host"_s] = run.host;
    json[u"person"_s] = run.person;
    json[u"started_at"_s] = isoUtc(run.startedAt);
    json[u"ended_at"_s] = time(run.endedAt);
    json[u"rehearsal"_s] = run.rehearsal;
    return json;
}

QJsonObject jobJson(const Job& job, Millis now)
{
    QJsonObject last;
    if (job.last) {
        last = runJson(*job.last);
        last.remove(u"failures"_s); // of the list only; history has them
    }
    return {{u"name"_s, job.name},
            {u"title"_s, jobWord(job.name)},
            {u"schedule"_s, scheduleText(job.schedule)},
            {u"enabled"_s, job.enabled},
            {u"running"_s, job.running},
            {u"late"_s, job.isLate(now)},
            {u"next_at"_s, job.enabled ? QJsonValue(isoUtc(std::max(job.nextAt, Millis(0)))) : QJsonValue()},
            {u"version"_s, job.version},
            {u"last"_s, job.last ? QJsonValue(last) : QJsonValue()}};
}

QString nextText(const Job& job, Millis now)
{
    if (job.running)
        return tr("running");
    if (!job.enabled)
        return tr("paused");
    return job.nextAt <= now ? tr("due now") : isoUtc(job.nextAt);
}

int list(Cli& cli, JobsService& service)
{
    const auto board = await(service.board());
    if (!board)
        return cli.fail(board.error());
    QJsonArray rows;
    for (const Job& job : board->jobs) {
        rows << jobJson(job, board->now);
        if (cli.json())
            continue;
        cli.out() << u"%1 %2 %3 %4"_s.arg(job.name, -18)
                         .arg(scheduleText(job.schedule), -14)
                         .arg(nextText(job, board->now), -22)
                         .arg(job.last ? runWord(*job.last) : tr("never run"))
                  << (job.isLate(board->now) ? tr("  LATE") : QString()) << '\n';
    }
    if (cli.json()) {
        cli.print(QJsonDocument(rows));
        return exitDone;
    }
    if (board->hosts.isEmpty())
        cli.out() << tr("Nobody hosts the jobs. Start a host with: reviewdeskctl ... host") << '\n';
    for (const JobHostSeen& host : board->hosts)
        cli.out() << tr("Hosted by %1, last run at %2.").arg(host.host, isoUtc(host.at)) << '\n';
    return exitDone;
}

int history(Cli& cli, JobsService& service, const QString& job)
{
    const auto runs = await(service.runs(job));
    if (!runs)
        return cli.fail(runs.error());
    QJsonArray rows;
    for (const JobRun& run : *runs) {
        rows << runJson(run);
        if (cli.json())
            continue;
        cli.out() << u"%1 %2 %3 %4"_s.arg(isoUtc(run.startedAt), -24)
                         .arg(run.job, -18)
                         .arg(run.host, -20)
                         .arg(run.rehearsal ? tr("rehearsal: %1").arg(runWord(run)) : runWord(run))
                  << '\n';
        for (const auto& failure : run.counts.failures)
            cli.out() << "    " << failureWord(failure.toObject()) << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(rows));
    return exitDone;
}

int codeOf(const JobCounts& counts)
{
    if (!counts.isClean())
        return exitFailed;
    return counts.skipped > 0 ? exitSkipped : exitDone;
}

void printFailures(Cli& cli, const JobCounts& counts)
{
    if (!counts.error.isEmpty())
        cli.err() << counts.error << '\n';
    for (const auto& failure : counts.failures)
        cli.err() << failureWord(failure.toObject()) << '\n';
    cli.err().flush();
}

/// Effects outside the database: this very process is the host that does it.
Result<JobOutcome> runEffects(Session& session, EffectJob& job, JobOutcome outcome)
{
    EffectRunner runner(session);
    const auto tick = await(runner.run(job, JobsService::thisHost(), {}));
    if (!tick)
        return tick.error();
    outcome.counts = tick->counts;
    outcome.finished = tick->ran;
    return outcome;
}

int run(Cli& cli, Session& session, JobsService& service, const QString& job)
{
    auto outcome = await(service.run(job));
    const auto mail = mailJob();
    if (outcome && !outcome->finished && job == mail->name())
        outcome = runEffects(session, *mail, *outcome);
    if (!outcome)
        return cli.fail(outcome.error());
    if (cli.json()) {
        QJsonObject json = countsJson(outcome->counts);
        json[u"job"_s] = job;
        json[u"run_id"_s] = outcome->run.value;
        json[u"finished"_s] = outcome->finished;
        cli.print(QJsonDocument(json));
    } else if (outcome->finished) {
        cli.out() << u"%1: %2"_s.arg(jobWord(job), countsWord(outcome->counts)) << '\n';
    } else {
        cli.out() << tr("%1: the next host does it.").arg(jobWord(job)) << '\n';
    }
    printFailures(cli, outcome->counts);
    return codeOf(outcome->counts);
}

int rehearse(Cli& cli, JobsService& service, const QString& job)
{
    const auto rehearsal = await(service.rehearse(job));
    if (!rehearsal)
        return cli.fail(rehearsal.error());
    QJsonArray rows;
    for (qsizetype i = 0; i < rehearsal->rows.size(); ++i) {
        const RehearsedRow& row = rehearsal->rows[i];
        rows << QJsonObject{
            {u"id"_s, row.id},
            {u"detail"_s, row.detail},
            {u"kind_count"_s, row.kindCount > 0 ? QJsonValue(row.kindCount) : QJsonValue()},
            {u"item_id"_s, row.item.isValid() ? QJsonValue(row.item.value) : QJsonValue()},
            {u"assignment_id"_s, row.assignment.isValid() ? QJsonValue(row.assignment.value) : QJsonValue()},
            {u"title"_s, row.title},
            {u"person"_s, row.person},
            {u"event"_s, row.type},
            {u"from"_s, row.from},
            {u"to"_s, row.to},
            {u"item_status"_s, row.itemStatus},
            {u"due_at"_s, time(row.dueAt)}};
        if (cli.json())
            continue;
        if (row.item.isValid())
            cli.out() << u"#%1 "_s.arg(row.item.value);
        cli.out() << rehearsedWord(row) << '\n';
        if (const qint64 beyond = rehearsal->beyond(i); beyond > 0)
            cli.out() << tr("and %1 more").arg(beyond) << '\n';
    }
    if (cli.json()) {
        QJsonObject json = countsJson(rehearsal->counts);
        json[u"job"_s] = job;
        json[u"run_id"_s] = rehearsal->run.value;
        json[u"rows"_s] = rows;
        json[u"more"_s] = rehearsal->more;
        cli.print(QJsonDocument(json));
    } else {
        cli.out() << u"%1: %2."_s.arg(jobWord(job), countsWord(rehearsal->counts)) << ' '
                  << (rehearsal->more ? tr("This is the first batch; there is more. Nothing was changed.")
                                      : tr("Nothing was changed."))
                  << '\n';
    }
    printFailures(cli, rehearsal->counts);
    return codeOf(rehearsal->counts);
}

int change(Cli& cli, JobsService& service, JobChange change)
{
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    change.op = *op;
    change.note = cli.value(u"note"_s);
    if (cli.has(u"version"_s)) {
        bool isNumber = false;
        change.version = cli.value(u"version"_s).toLongLong(&isNumber);
        if (!isNumber)
            return cli.usage(tr("--version takes the number that jobs list --json shows."));
    }
    if (const auto done = await(service.change(change)); !done)
        return cli.fail(done.error());
    const auto board = await(service.board());
    if (!board)
        return cli.fail(board.error());
    const Job* job = board->find(change.job);
    if (!job)
        return cli.fail(makeError(ErrorCode::NotFound));
    if (cli.json())
        cli.print(QJsonDocument(jobJson(*job, board->now)));
    else
        cli.out() << u"%1: %2, %3"_s.arg(jobWord(job->name), scheduleWords(job->schedule), nextText(*job, board->now))
                  << '\n';
    return exitDone;
}

} // namespace

int jobsCommand(Cli& cli, const QString& action)
{
    static const QStringList named = {u"run"_s, u"rehearse"_s, u"pause"_s, u"resume"_s, u"edit"_s};
    const QStringList& words = cli.words();
    const bool fits = action == "list"_L1      ? words.isEmpty()
                      : action == "history"_L1 ? words.size() <= 1
                                               : named.contains(action) && words.size() == 1;
    if (!fits || (action == "edit"_L1) != cli.has(u"schedule"_s))
        return cli.usage(tr("jobs list | jobs history [NAME] | jobs run|rehearse|pause|resume NAME | jobs edit NAME "
                            "--schedule TEXT"));
    std::optional<Schedule> schedule;
    if (action == "edit"_L1) {
        const auto parsed = parseSchedule(cli.value(u"schedule"_s));
        if (!parsed)
            return cli.usage(parsed.error().text);
        schedule = *parsed;
    }
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    JobsService service(*std::get<0>(opened));
    if (action == "list"_L1)
        return list(cli, service);
    if (action == "history"_L1)
        return history(cli, service, words.value(0));
    if (action == "run"_L1)
        return run(cli, *std::get<0>(opened), service, words[0]);
    if (action == "rehearse"_L1)
        return rehearse(cli, service, words[0]);
    return change(cli, service, {action, words[0], {}, schedule, {}});
}

} // namespace rd::ctl
