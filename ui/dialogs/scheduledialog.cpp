// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheduledialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/domain/jobwords.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int dialogWidth = 560;
constexpr int longestNote = 2000;
} // namespace

ScheduleDialog::ScheduleDialog(const Workbench& bench, const Job& job, Millis now, QWidget* parent)
    : Dialog(bench.theme, tr("Edit the schedule of “%1”").arg(jobWord(job.name)),
             tr("Runs are aligned to the clock of the database, in UTC. However late a host comes, there is one run."),
             parent)
    , m_bench(bench)
    , m_job(job)
    , m_now(now)
    , m_text(new QLineEdit(scheduleText(job.schedule), this))
    , m_note(new QLineEdit(this))
    , m_words(wrappedLabel({}, this))
    , m_runs(wrappedLabel({}, this, u"muted"_s))
{
    build();
    check();
    m_text->selectAll();
    m_text->setFocus();
    fit(dialogWidth);
}

void ScheduleDialog::build()
{
    setObjectName(u"scheduleDialog"_s);
    m_text->setObjectName(u"schedule"_s);
    m_text->setMaxLength(60);
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("Why, for whoever reads the history"));
    m_words->setObjectName(u"words"_s);
    m_runs->setObjectName(u"nextRuns"_s);
    // As high as it will ever be: the form does not jump while somebody types.
    m_runs->setMinimumHeight(3 * m_runs->fontMetrics().lineSpacing());
    m_runs->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme().size(u"between"_s));
    form->setVerticalSpacing(theme().size(u"inside"_s));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("&Schedule"), m_text);
    form->addRow(QString(), wrappedLabel(tr("Written like every 30 s, every 5 min, every 2 h, daily 06:30 or weekly "
                                            "mon 06:30."),
                                         this, u"muted"_s));
    form->addRow(tr("That is"), m_words);
    form->addRow(tr("Next runs"), m_runs);
    form->addRow(tr("No&te"), m_note);
    content()->addLayout(form);
    content()->addStretch();
    addCancel();
    m_save = addButton(tr("Change schedule"), u"primary"_s);
    makeDefault(m_save);
    connect(m_text, &QLineEdit::textChanged, this, &ScheduleDialog::check);
    connect(m_note, &QLineEdit::textChanged, this, [this] { m_op = QUuid::createUuid(); });
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
}

void ScheduleDialog::check()
{
    m_op = QUuid::createUuid(); // another request than the one that may be on its way
    const auto schedule = parseSchedule(m_text->text());
    QStringList runs;
    if (schedule) {
        for (Millis at : nextRuns(*schedule, m_now, 3))
            runs << localTime(at);
    }
    m_words->setText(schedule ? scheduleWords(*schedule) : u"–"_s);
    m_runs->setText(runs.isEmpty() ? u"–"_s : runs.join(u'\n'));
    const bool same = schedule && *schedule == m_job.schedule;
    setProblem(schedule ? QString() : schedule.error().text);
    m_save->setEnabled(schedule.ok() && !same);
    m_save->setToolTip(same ? tr("That is the present schedule.") : QString());
}

void ScheduleDialog::save()
{
    const auto schedule = parseSchedule(m_text->text());
    if (!schedule)
        return;
    m_save->setEnabled(false);
    setProgress(-1);
    const JobChange change{u"edit"_s, m_job.name, m_job.version, *schedule, m_note->text(), m_op};
    whenDone(m_bench.jobs.change(change), this, [this](const Result<Done>& done) {
        hideProgress();
        if (done) {
            emit saved(m_job.schedule);
            accept();
            return;
        }
        m_save->setEnabled(true);
        setProblem(done.error().text);
    });
}

} // namespace rd
