// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobsmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct JobsText {
    Q_DECLARE_TR_FUNCTIONS(rd::Jobs)
};

using TextOf = std::function<QString(const JobRow&)>;

RowTableModel<JobRow>::Column column(const QString& title, const TextOf& text, Tone tone, const TextOf& tip = {})
{
    return {title, [=](const JobRow& row, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return text(row);
                case Qt::ToolTipRole:
                    return plain((tip ? tip : text)(row));
                case Qt::AccessibleTextRole:
                    return u"%1: %2"_s.arg(title, text(row));
                case ToneRole:
                    return QVariant::fromValue(tone);
                default:
                    return {};
                }
            }};
}

RowTableModel<JobRow>::Column stateColumn()
{
    const QString title = JobsText::tr("State");
    return {title, [title](const JobRow& row, int role) -> QVariant {
                const QString state = jobState(row.job, row.now);
                if (role == Qt::DisplayRole)
                    return jobStateWord(state);
                if (role == ChipRole)
                    return u"job_"_s + state;
                if (role == Qt::AccessibleTextRole)
                    return u"%1: %2"_s.arg(title, jobStateWord(state));
                return {};
            }};
}

QString nextText(const JobRow& row)
{
    if (!row.job.enabled)
        return u"–"_s;
    return row.job.nextAt <= row.now ? JobsText::tr("due now") : relativeTime(row.job.nextAt, row.now);
}

QString resultText(const JobRow& row)
{
    return row.job.last ? runWord(*row.job.last) : JobsText::tr("Never run");
}

QString resultTip(const JobRow& row)
{
    if (!row.job.last)
        return JobsText::tr("No host has run this job yet.");
    const JobRun& run = *row.job.last;
    return u"%1\n%2"_s.arg(exactTime(run.startedAt), runWord(run));
}

/// Bars for the last runs, with the latest one's duration in words.
RowTableModel<JobRow>::Column tookColumn()
{
    const QString title = JobsText::tr("Took");
    return {title, [title](const JobRow& row, int role) -> QVariant {
                const QString last = row.durations.isEmpty() ? QString() : durationText(row.durations.last().ms);
                switch (role) {
                case Qt::DisplayRole:
                    return last;
                case SparklineRole: {
                    QVariantList bars;
                    for (const JobDuration& run : row.durations)
                        bars << (run.clean ? double(std::max<Millis>(run.ms, 1))
                                           : -double(std::max<Millis>(run.ms, 1)));
                    return bars;
                }
                case Qt::ToolTipRole:
                case Qt::AccessibleTextRole: {
                    Millis longest = 0;
                    for (const JobDuration& run : row.durations)
                        longest = std::max(longest, run.ms);
                    return row.durations.isEmpty()
                               ? JobsText::tr("%1: no runs yet").arg(title)
                               : JobsText::tr("%1: %2, at most %3 in the last %4 runs")
                                     .arg(title, last, durationText(longest), QString::number(row.durations.size()));
                }
                default:
                    return {};
                }
            }};
}

QList<RowTableModel<JobRow>::Column> columns()
{
    return {
        column(
            JobsText::tr("Job"), [](const JobRow& row) { return jobWord(row.job.name); }, Tone::Main,
            [](const JobRow& row) { return jobMeaning(row.job.name); }),
        stateColumn(),
        column(
            JobsText::tr("Schedule"), [](const JobRow& row) { return scheduleWords(row.job.schedule); }, Tone::Main),
        column(JobsText::tr("Next run"), nextText, Tone::Main,
               [](const JobRow& row) { return nextRunsText(row.job, row.now); }),
        column(JobsText::tr("Last result"), resultText, Tone::Main, resultTip),
        tookColumn(),
        column(
            JobsText::tr("Host"),
            [](const JobRow& row) { return row.job.last ? computerOf(row.job.last->host) : QString(); }, Tone::Muted,
            [](const JobRow& row) {
                return row.job.last ? JobsText::tr("%1, as %2").arg(row.job.last->host, row.job.last->person)
                                    : QString();
            })};
}

} // namespace

QString jobState(const Job& job, Millis now)
{
    if (job.running)
        return u"running"_s;
    if (!job.enabled)
        return u"paused"_s;
    if (job.isLate(now))
        return u"late"_s;
    return job.last && job.last->endedAt && !job.last->counts.isClean() ? u"failed"_s : u"on"_s;
}

QString jobStateWord(const QString& state)
{
    if (state == "running"_L1)
        return JobsText::tr("Running");
    if (state == "paused"_L1)
        return JobsText::tr("Paused");
    if (state == "late"_L1)
        return JobsText::tr("Late");
    return state == "failed"_L1 ? JobsText::tr("Failed") : JobsText::tr("On");
}

QString durationText(Millis ms)
{
    if (ms < 1000)
        return JobsText::tr("%1 ms").arg(std::max<Millis>(ms, 0));
    if (ms < 60'000)
        return JobsText::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms < 10'000 ? 1 : 0));
    return JobsText::tr("%1 min %2 s").arg(ms / 60'000).arg(ms % 60'000 / 1000);
}

QString nextRunsText(const Job& job, Millis now)
{
    if (!job.enabled)
        return JobsText::tr("Paused: it runs only when somebody runs it now.");
    QStringList lines;
    if (job.nextAt <= now)
        lines << JobsText::tr("Due now");
    const QList<Millis> runs = nextRuns(job.schedule, now, 3 - int(lines.size()));
    for (Millis at : runs)
        lines << localTime(at);
    return lines.join(u'\n');
}

JobsModel::JobsModel(QObject* parent)
    : RowTableModel<JobRow>(
          columns(), [](const JobRow& row) { return qint64(qHash(row.job.name, 0)); }, parent)
{
}

void JobsModel::show(const JobBoard& board, bool failedOnly)
{
    QList<JobRow> rows;
    for (const Job& job : board.jobs) {
        if (failedOnly && board.failed.value(job.name) == 0)
            continue;
        rows << JobRow{job, board.durations.value(job.name), board.now};
    }
    setRows(rows);
}

int JobsModel::rowOf(const QString& name) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).job.name == name)
            return i;
    }
    return -1;
}

} // namespace rd
