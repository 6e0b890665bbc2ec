// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/doctordialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/historyservice.h"
#include "models/shared/humantime.h"
#include "ui/dialogs/errordialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int remedyLines = 3;
}

DoctorDialog::DoctorDialog(HistoryService& history, const Theme& theme, QWidget* parent)
    : Dialog(theme, tr("Check the workspace"), {}, parent)
    , m_history(history)
    , m_stack(new QStackedWidget(this))
    , m_listed(new QWidget(this))
    , m_table(new TextTable(theme, {tr("Check"), tr("Found"), tr("Not before")}, this))
    , m_remedy(wrappedLabel({}, this))
    , m_failed(new StatePane(theme, this))
{
    m_table->setAccessibleName(windowTitle());
    m_table->setWideColumn(1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_remedy->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remedy->setMinimumHeight(remedyLines * m_remedy->fontMetrics().lineSpacing());
    auto* listed = new QVBoxLayout(m_listed);
    listed->setContentsMargins({});
    listed->setSpacing(2 * theme.size(u"unit"_s));
    listed->addWidget(m_table, 1);
    listed->addWidget(m_remedy);
    m_stack->addWidget(new Skeleton(theme, this));
    m_stack->addWidget(m_listed);
    m_stack->addWidget(m_failed);
    content()->addWidget(m_stack, 1);
    m_copy = addSideButton(tr("Copy"));
    m_again = addSideButton(tr("Check again"));
    addCancel(tr("Close"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::look);
    connect(m_failed, &StatePane::clicked, this, &DoctorDialog::look);
    connect(m_failed, &StatePane::detailsWanted, this, [this](const Error& error) {
        (new ErrorDialog(this->theme(), tr("The workspace could not be checked"), error, {}, this))->open();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DoctorDialog::showRemedy);
    resize(Theme::scaled(760), Theme::scaled(520));
    look();
}

void DoctorDialog::look()
{
    m_stack->setCurrentIndex(0);
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    setSentence(tr("Counting again what counters, statuses and events say. Nothing is changed or repaired."));
    setProgress(-1);
    whenDone(m_history.doctor(), this, [this](const Result<DoctorReport>& report) { showReport(report); });
}

void DoctorDialog::showReport(const Result<DoctorReport>& report)
{
    hideProgress();
    m_again->setEnabled(true);
    if (!report) {
        setSentence(tr("Nothing is known about the workspace now."));
        m_failed->showError(tr("The workspace could not be checked"), report.error());
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    m_report = *report;
    m_copy->setEnabled(true);
    // What is broken comes first.
    std::stable_sort(m_report.checks.begin(), m_report.checks.end(), [](const DoctorCheck& a, const DoctorCheck& b) {
        return !a.broken.isEmpty() && b.broken.isEmpty();
    });
    QList<QStringList> rows, tips;
    m_checkOfRow.clear();
    qsizetype broken = 0;
    for (qsizetype c = 0; c < m_report.checks.size(); ++c) {
        const DoctorCheck& check = m_report.checks[c];
        broken += check.broken.size();
        for (qsizetype i = 0; i < std::max<qsizetype>(1, check.broken.size()); ++i) {
            const std::optional<Millis> since = check.since.value(i);
            rows << QStringList{check.name, check.broken.isEmpty() ? tr("as it should be") : check.broken[i],
                                since ? localTime(*since) : QString()};
            tips << QStringList{check.meaning, {}, since ? exactTime(*since) : QString()};
            m_checkOfRow << c;
        }
    }
    setSentence(broken == 0 ? tr("Healthy: all %1 checks hold.").arg(m_report.checks.size())
                            : tr("Not healthy: %1 found. Nothing was repaired; a repair that hides its cause costs "
                                 "more than the wrong number.")
                                  .arg(tr("%n broken row(s)", nullptr, int(broken))));
    m_table->setRows(rows, tips);
    m_stack->setCurrentWidget(m_listed);
    m_table->selectRow(0);
    showRemedy();
}

void DoctorDialog::showRemedy()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_checkOfRow.size())
        return;
    const DoctorCheck& check = m_report.checks[m_checkOfRow[row]];
    const QString holds = tr("What has to hold: %1.").arg(check.meaning);
    m_remedy->setText(check.broken.isEmpty() ? holds : holds + u'\n' + tr("What to do: %1").arg(check.remedy));
}

QString DoctorDialog::asText() const
{
    QStringList lines;
    for (const DoctorCheck& check : m_report.checks) {
        lines << (check.broken.isEmpty() ? tr("ok      %1") : tr("BROKEN  %1"))
                     .arg(u"%1: %2"_s.arg(check.name, check.meaning));
        for (qsizetype i = 0; i < check.broken.size(); ++i)
            lines << u"        "_s + check.broken[i] +
                         (check.since.value(i) ? tr("  (not before %1)").arg(isoUtc(*check.since[i])) : QString());
        if (!check.broken.isEmpty())
            lines << u"        "_s + tr("What to do: %1").arg(check.remedy);
    }
    return lines.join(u'\n');
}

} // namespace rd
