// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobpane.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "app/domain/jobboard.h"
#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "models/jobs/jobrunsmodel.h"
#include "models/jobs/jobsmodel.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int historyRows = 7; // that are seen at least
constexpr int cellRoom = 28;
constexpr int tableStretch = 1000;
constexpr Millis widestTime = 1'861'653'480'000; // 28 Dec 2028, two digits everywhere
} // namespace

JobPane::JobPane(const Workbench& bench, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_model(new JobRunsModel(this))
    , m_title(wrappedLabel({}, this))
    , m_hint(wrappedLabel(tr("Select a job to see what it did."), this, u"muted"_s))
    , m_body(new QWidget(this))
    , m_meaning(wrappedLabel({}, m_body))
    , m_facts(new QFormLayout)
    , m_history(plainLabel(tr("History"), m_body))
    , m_none(wrappedLabel({}, m_body, u"muted"_s))
    , m_run(wrappedLabel({}, m_body, u"muted"_s))
    , m_retry(new QPushButton(tr("Retry"), m_body))
    , m_table(new PlainTable(bench.theme, m_body))
{
    setProperty("role", u"details"_s);
    const int between = bench.theme.size(u"between"_s);
    m_title->setFont(bench.theme.font(u"section"_s));
    auto* close = new QToolButton(this);
    close->setIcon(bench.theme.icon(u"x"_s));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &JobPane::closeWanted);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(between, 0, bench.theme.size(u"inside"_s), 0);
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    buildBody(actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, between, 0, 0);
    layout->addLayout(top);
    m_hint->setContentsMargins(between, 0, between, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_body, 1);
    layout->addStretch();
    show(std::nullopt, 0);
}

void JobPane::buildBody(const QList<QAction*>& actions)
{
    const Theme& theme = m_bench.theme;
    const int between = theme.size(u"between"_s);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(between);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto* buttons = new FlowLayout(nullptr, theme.size(u"inside"_s));
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(action, m_body));
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(between, 0, between, between);
    body->setSpacing(theme.size(u"inside"_s) + theme.size(u"unit"_s));
    body->addWidget(m_meaning);
    body->addLayout(m_facts);
    body->addLayout(buttons);
    body->addWidget(m_history);
    buildHistory();
    body->addWidget(m_none);
    body->addWidget(m_retry, 0, Qt::AlignLeft);
    body->addWidget(m_table, tableStretch);
    body->addWidget(m_run);
    body->addStretch(1); // takes the room where there is no table
    connect(m_retry, &QPushButton::clicked, this, &JobPane::retryWanted);
}

void JobPane::buildHistory()
{
    const Theme& theme = m_bench.theme;
    m_history->setFont(theme.font(u"section"_s));
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(historyRows * theme.size(u"row"_s));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(JobRunsModel::Started, QHeaderView::Interactive);
    header->resizeSection(JobRunsModel::Started,
                          m_table->fontMetrics().horizontalAdvance(localTime(widestTime)) + cellRoom);
    header->setSectionResizeMode(JobRunsModel::Result, QHeaderView::Stretch);
    header->setSectionResizeMode(JobRunsModel::Took, QHeaderView::ResizeToContents);
    m_run->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_run->setObjectName(u"runDetails"_s);
    m_run->setMinimumWidth(1); // a long reason is broken, the pane never scrolls sideways
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobPane::showRun);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JobPane::showRun);
}

void JobPane::fact(const QString& name, const QString& value, const QString& tip)
{
    if (value.isEmpty())
        return;
    QLabel* text = wrappedLabel(value, m_body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(plain(tip));
    text->setMinimumWidth(1);
    QLabel* label = plainLabel(name, m_body, u"muted"_s);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->addRow(label, text);
}

void JobPane::show(const std::optional<Job>& job, Millis now)
{
    m_body->setVisible(job.has_value());
    m_hint->setVisible(!job);
    m_title->setText(job ? jobWord(job->name) : tr("Details"));
    if (!job) {
        m_name.clear();
        return;
    }
    if (m_name != job->name) { // another one's history would stand under its name
        m_name = job->name;
        m_model->setRows({});
        m_none->setText(tr("Reading…"));
        m_none->show();
        m_retry->hide();
        m_table->hide();
        m_run->hide();
    }
    m_meaning->setText(jobMeaning(job->name));
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    fact(tr("Schedule"), scheduleWords(job->schedule), scheduleText(job->schedule));
    fact(tr("Next runs"), nextRunsText(*job, now), tr("In the time of this computer"));
    if (job->last) {
        fact(tr("Last run"), u"%1\n%2"_s.arg(localTime(job->last->startedAt), runWord(*job->last)),
             exactTime(job->last->startedAt));
        fact(tr("Host"), computerOf(job->last->host), job->last->host);
    }
}

void JobPane::setFailedOnly(bool failedOnly)
{
    m_failedOnly = failedOnly;
    m_history->setText(failedOnly ? tr("Failed in the last 24 hours") : tr("History"));
}

void JobPane::showRuns(const Result<QList<JobRun>>& runs)
{
    m_retry->setVisible(!runs);
    if (!runs) {
        m_none->setText(tr("The history could not be read. %1").arg(runs.error().text));
        m_none->show();
        return;
    }
    m_model->setRows(*runs);
    m_none->setText(m_failedOnly ? tr("No run of it failed.") : tr("It has not run yet."));
    m_none->setVisible(runs->isEmpty());
    m_table->setVisible(!runs->isEmpty());
    showRun();
}

void JobPane::showRun()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_run->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_run->setText(runDetails(m_model->row(rows.first().row())));
}

} // namespace rd
