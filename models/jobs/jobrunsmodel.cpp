// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrunsmodel.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "models/jobs/jobsmodel.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct RunsText {
    Q_DECLARE_TR_FUNCTIONS(rd::JobRuns)
};

QString resultText(const JobRun& run)
{
    return run.rehearsal ? RunsText::tr("Rehearsal: %1").arg(countsWord(run.counts)) : runWord(run);
}

QString tookText(const JobRun& run)
{
    return run.endedAt ? durationText(*run.endedAt - run.startedAt) : QString();
}

QVariant cell(const QString& text, const JobRun& run, Tone tone, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plain(runDetails(run));
    case ToneRole:
        return QVariant::fromValue(tone);
    default:
        return {};
    }
}

QList<RowTableModel<JobRun>::Column> columns()
{
    return {{RunsText::tr("Started"),
             [](const JobRun& run, int role) { return cell(localTime(run.startedAt), run, Tone::Muted, role); }},
            {RunsText::tr("Result"),
             [](const JobRun& run, int role) {
                 const bool urgent = !run.counts.isClean();
                 return cell(resultText(run), run, urgent ? Tone::Urgent : Tone::Main, role);
             }},
            {RunsText::tr("Took"),
             [](const JobRun& run, int role) { return cell(tookText(run), run, Tone::Muted, role); },
             Qt::AlignRight | Qt::AlignVCenter}};
}

} // namespace

JobRunsModel::JobRunsModel(QObject* parent)
    : RowTableModel<JobRun>(
          columns(), [](const JobRun& run) { return run.id.value; }, parent)
{
}

QString runDetails(const JobRun& run)
{
    QStringList lines = {resultText(run)};
    lines << (run.slot ? RunsText::tr("Due %1").arg(exactTime(*run.slot))
                       : RunsText::tr("Asked for, %1").arg(exactTime(run.startedAt)));
    lines << RunsText::tr("On %1, as %2").arg(run.host, run.person);
    if (run.counts.considered > 0)
        lines << RunsText::tr("%1 looked at").arg(run.counts.considered);
    for (const auto& failure : run.counts.failures)
        lines << failureWord(failure.toObject());
    return lines.join(u'\n');
}

} // namespace rd
