// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rehearsedialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPushButton>

#include "app/domain/jobwords.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int dialogWidth = 720;
constexpr int mostFailures = 20;

} // namespace

RehearseDialog::RehearseDialog(const Workbench& bench, const QString& job, QWidget* parent)
    : Dialog(bench.theme, tr("Rehearse “%1”").arg(jobWord(job)),
             tr("The database really does one batch and takes it back: this is what would happen now. Nothing is "
                "changed."),
             parent)
    , m_bench(bench)
    , m_job(job)
    , m_summary(wrappedLabel({}, this))
    , m_failures(wrappedLabel({}, this, u"attention"_s))
    , m_rows(new TextTable(bench.theme, {tr("What"), tr("Person"), tr("Would become"), tr("Date")}, this))
{
    setObjectName(u"rehearseDialog"_s);
    m_summary->setFont(theme().font(u"section"_s));
    m_summary->setObjectName(u"summary"_s);
    m_rows->setObjectName(u"rows"_s);
    m_rows->setAccessibleName(tr("What would change"));
    m_failures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_summary);
    content()->addWidget(m_rows, 1);
    content()->addWidget(m_failures);
    content()->addStretch();
    for (QWidget* widget : QList<QWidget*>{m_summary, m_rows, m_failures})
        widget->hide();
    m_copy = addSideButton(tr("Copy the rows"));
    addCancel(tr("Close"));
    m_again = addButton(tr("Rehearse again"));
    m_run = addButton(tr("Run now…"), u"primary"_s);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_rows->asText()); });
    connect(m_again, &QPushButton::clicked, this, &RehearseDialog::rehearse);
    connect(m_run, &QPushButton::clicked, this, [this] {
        accept();
        emit runWanted();
    });
    fit(dialogWidth);
    rehearse();
}

void RehearseDialog::rehearse()
{
    setProblem({});
    setProgress(-1, tr("Rehearsing…"));
    m_again->setEnabled(false);
    m_run->setEnabled(false);
    whenDone(m_bench.jobs.rehearse(m_job), this, [this](const Result<Rehearsal>& rehearsal) {
        hideProgress();
        m_again->setEnabled(true);
        if (rehearsal)
            showRows(*rehearsal);
        else
            setProblem(rehearsal.error().text);
    });
}

void RehearseDialog::showRows(const Rehearsal& rehearsal)
{
    QList<QStringList> rows, tips;
    for (qsizetype i = 0; i < rehearsal.rows.size(); ++i) {
        const RehearsedRow& row = rehearsal.rows[i];
        rows << QStringList{rehearsedWhat(row), row.person, rehearsedFate(row),
                            row.dueAt ? localTime(*row.dueAt) : QString()};
        tips << QStringList{{}, {}, {}, row.dueAt ? exactTime(*row.dueAt) : QString()};
        if (const qint64 beyond = rehearsal.beyond(i); beyond > 0) {
            rows << QStringList{tr("and %1 more").arg(locale().toString(beyond)), {}, rehearsedFate(row), {}};
            tips << QStringList{{}, {}, {}, {}};
        }
    }
    m_rows->setRows(rows, tips);
    m_rows->setVisible(!rows.isEmpty());
    m_copy->setVisible(!rows.isEmpty());
    JobCounts rest = rehearsal.counts; // what would change is told as such, the rest as it is
    const qint64 changed = std::exchange(rest.changed, 0);
    QStringList parts;
    if (changed > 0)
        parts << tr("%1 would change").arg(locale().toString(changed));
    if (changed == 0 || rest.skipped > 0 || rest.failed > 0)
        parts << countsWord(rest);
    const QString counts = parts.join(u", "_s);
    m_summary->setText(rehearsal.more ? tr("%1 in the first batch; there is more").arg(counts) : counts);
    m_summary->show();
    QStringList failures;
    for (const auto& failure : rehearsal.counts.failures) {
        if (failures.size() < mostFailures)
            failures << failureWord(failure.toObject());
    }
    if (!rehearsal.counts.error.isEmpty())
        failures.prepend(rehearsal.counts.error);
    m_failures->setText(failures.join(u'\n'));
    m_failures->setVisible(!failures.isEmpty());
    m_run->setEnabled(rehearsal.counts.considered > 0);
    m_run->setToolTip(m_run->isEnabled() ? QString() : tr("There is nothing to do at the moment."));
    fit(dialogWidth);
}

} // namespace rd
