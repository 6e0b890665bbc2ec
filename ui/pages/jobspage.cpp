// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/domain/jobwords.h"
#include "app/jobs/jobhost.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "models/jobs/jobsmodel.h"
#include "ui/actions/feedback.h"
#include "ui/actions/jobactions.h"
#include "ui/pages/jobpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alertstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int skeletonAfterMs = 150;
constexpr int lookAgainMs = 5000;
constexpr int narrowestPane = 340;
} // namespace

JobsPage::JobsPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new JobsModel(this))
    , m_actions(new JobActions(bench, this))
{
    build();
    wire();
    m_view->restoreHeader(bench.settings.get(keys::jobsHeader));
    m_view->showSort(-1, Qt::AscendingOrder);
    m_content->restoreWidths(bench.settings.get(keys::jobsSplitter));
    setDetailsShown(bench.settings.get(keys::jobsDetails));
}

JobsPage::~JobsPage() = default;

void JobsPage::build()
{
    const Theme& theme = m_bench.theme;
    m_copyAction = new QAction(theme.icon(u"copy"_s), tr("Copy rows"), this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_commands = m_actions->all() + QList<QAction*>{separator, m_copyAction, m_detailsAction};

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - theme.size(u"unit"_s), margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    auto* row = new TitleRow(theme, title(), this);
    m_badge = row->addBadge(u"job_late"_s);
    row->setMain(m_actions->runAction());
    row->addButton(m_actions->rehearseAction());
    row->setMenu(m_commands);
    m_alert = new AlertStrip(theme, this);
    m_content = new DetailsSplit(theme, this);
    buildTable();
    m_pane = new JobPane(m_bench, m_actions->all(), m_content->holder());
    m_content->setParts(m_view, m_pane, narrowestPane);
    layout->addWidget(row);
    layout->addWidget(m_alert);
    m_failedOnly = new QToolButton(this);
    m_failedOnly->setProperty("kind", u"chip"_s);
    m_failedOnly->setObjectName(u"failedOnly"_s);
    m_failedOnly->setCheckable(true);
    m_failedOnly->setFocusPolicy(Qt::StrongFocus);
    m_failedOnly->setText(tr("Failed in 24 h"));
    layout->addWidget(m_failedOnly, 0, Qt::AlignLeft);
    layout->addWidget(m_content, 1);
}

void JobsPage::buildTable()
{
    m_view = new QueueView(m_bench.theme, m_content->holder());
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Periodic jobs"));
    m_view->setObjectName(u"jobs"_s);
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(JobsModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{JobsModel::State, 124},  {JobsModel::Schedule, 150}, {JobsModel::Next, 112},
                                          {JobsModel::Result, 150}, {JobsModel::Took, 150},     {JobsModel::Host, 110}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, Theme::scaled(width));
    // The pane at the right shows what gives way.
    m_view->setGivingWay({JobsModel::Host, JobsModel::Took, JobsModel::Schedule, JobsModel::Result}, 190);
}

void JobsPage::wire()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_tick.setInterval(lookAgainMs);
    connect(&m_slow, &QTimer::timeout, m_content, &DetailsSplit::showSkeleton);
    connect(&m_tick, &QTimer::timeout, this, &JobsPage::refresh);
    connect(m_actions, &JobActions::done, this, &JobsPage::refresh);
    connect(&m_bench.host, &JobHost::ran, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_bench.host, &JobHost::stateChanged, this, &JobsPage::tellAlert);
    connect(m_alert, &AlertStrip::clicked, this, &JobsPage::hostHere);
    connect(m_view, &QueueView::copyWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_view->selectionAsText());
        m_bench.feedback.tell(tr("Row copied"));
    });
    connect(m_copyAction, &QAction::triggered, m_view, &QueueView::copyWanted);
    connect(m_view, &QueueView::contextWanted, this, &JobsPage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPage::selected);
    connect(m_detailsAction, &QAction::toggled, this, &JobsPage::setDetailsShown);
    connect(m_pane, &JobPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_pane, &JobPane::retryWanted, this, &JobsPage::readRuns);
    connect(m_failedOnly, &QToolButton::toggled, this, &JobsPage::narrow);
    connect(&m_content->state(), &StatePane::clicked, this, [this] {
        if (m_failed)
            load();
        else
            setFailedOnly(false);
    });
    connect(&m_content->state(), &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The jobs could not be read."), error); });
}

bool JobsPage::isOffered(const Actor& actor) const
{
    return JobsService::isFor(actor);
}

void JobsPage::activate()
{
    m_tick.start();
    if (m_loaded)
        refresh();
    else
        load();
}

void JobsPage::deactivate()
{
    m_tick.stop();
    m_bench.settings.set(keys::jobsHeader, m_view->headerState());
    m_bench.settings.set(keys::jobsSplitter, m_content->widths());
    m_bench.settings.set(keys::jobsDetails, m_pane->isVisibleTo(this));
}

void JobsPage::focusContent()
{
    m_content->focusShown();
}

void JobsPage::load()
{
    m_failed = false;
    m_slow.start();
    const int request = ++m_request;
    whenDone(m_bench.jobs.board(), this, [this, request](const Result<JobBoard>& board) {
        if (request != m_request)
            return;
        m_slow.stop();
        if (board)
            showBoard(*board);
        else
            showFailed(board.error());
    });
}

void JobsPage::refresh()
{
    if (!isOffered(m_bench.session.actor()))
        return;
    if (!m_loaded || m_failed) {
        load();
        return;
    }
    const int request = ++m_request;
    whenDone(m_bench.jobs.board(), this, [this, request](const Result<JobBoard>& board) {
        // With rows on the screen the window's banner tells what is wrong.
        if (request == m_request && board)
            showBoard(*board);
    });
}

void JobsPage::glance()
{
    whenDone(m_bench.jobs.board(), this, [this](const Result<JobBoard>& board) {
        if (board)
            tellBadge(*board);
    });
}

void JobsPage::tellBadge(const JobBoard& board)
{
    const bool broken = board.check.isBroken();
    emit badgeChanged(board.late().size() + (broken ? 1 : 0),
                      broken ? tr("jobs are late or found something broken") : tr("jobs are late"));
}

void JobsPage::showBoard(const JobBoard& board)
{
    m_board = board;
    m_loaded = true;
    m_failed = false;
    showRows();
    const auto late = board.late().size();
    m_badge->show(u"job_late"_s, late > 0 ? tr("%1 late").arg(late) : QString());
    tellBadge(board);
    tellAlert();
    selected();
}

void JobsPage::showRows()
{
    const bool failedOnly = m_failedOnly->isChecked();
    const bool nothing = m_model->rowCount() == 0;
    m_model->show(m_board, failedOnly);
    qint64 failed = 0;
    for (const qint64 runs : std::as_const(m_board.failed))
        failed += runs;
    m_failedOnly->setText(u"%1  %2"_s.arg(tr("Failed in 24 h"), locale().toString(failed)));
    if (m_model->rowCount() == 0) {
        m_content->state().show(u"circle-check"_s, tr("No run failed in the last 24 hours"),
                                tr("Every job did all of its work."), tr("Show all jobs"));
        m_content->showState();
        return;
    }
    m_content->showTable();
    if (nothing || (failedOnly && !current()))
        m_view->selectRow(0);
}

void JobsPage::narrow()
{
    m_pane->setFailedOnly(m_failedOnly->isChecked());
    if (!m_loaded)
        return;
    showRows();
    selected();
}

void JobsPage::setFailedOnly(bool failedOnly)
{
    m_failedOnly->setChecked(failedOnly);
}

void JobsPage::showFailed(const Error& error)
{
    m_failed = true;
    m_content->state().showError(tr("The jobs could not be read"), error);
    m_content->showState();
}

void JobsPage::tellAlert()
{
    if (!m_loaded)
        return;
    const bool here = m_bench.host.isOn();
    const QString offer = !here && m_bench.jobs.mayHost() ? tr("Host them on this computer") : QString();
    QStringList late;
    for (const QString& name : m_board.late())
        late << jobWord(name);
    const JobHost::State& state = m_bench.host.state();
    if (m_board.check.isBroken())
        m_alert->show(brokenWord(m_board.check));
    else if (!m_board.isHosted() && !here && m_board.needsHost())
        m_alert->show(tr("Nobody hosts the jobs, so nothing runs by itself."), offer);
    else if (state.phase == JobHost::Phase::Failed)
        m_alert->show(tr("This computer hosts the jobs, but: %1 It is tried again.").arg(state.reason));
    else if (!late.isEmpty())
        m_alert->show(tr("More than two periods late: %1. Its host cannot do it, or there is none that can.")
                          .arg(late.join(u", "_s)),
                      offer);
    else
        m_alert->show({});
}

void JobsPage::hostHere()
{
    m_bench.settings.set(keys::hostJobs, true); // whoever owns the host follows the setting
    m_bench.feedback.tell(tr("This computer hosts the jobs while Review Desk is open"), tr("Undo"),
                          [this] { m_bench.settings.set(keys::hostJobs, false); });
}

std::optional<Job> JobsPage::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->row(rows.first().row()).job) : std::nullopt;
}

void JobsPage::selected()
{
    const auto job = current();
    m_actions->setJob(job, m_board.now);
    m_copyAction->setEnabled(job.has_value());
    m_pane->show(job, m_board.now);
    readRuns();
}

void JobsPage::readRuns()
{
    const auto job = current();
    const int request = ++m_runsRequest;
    if (!job || m_pane->isHidden())
        return;
    const auto since = m_failedOnly->isChecked() ? std::optional(m_board.now - millisPerDay) : std::nullopt;
    whenDone(m_bench.jobs.runs(job->name, {}, since), this, [this, request](const Result<QList<JobRun>>& runs) {
        if (request == m_runsRequest)
            m_pane->showRuns(runs);
    });
}

void JobsPage::select(const QString& job)
{
    if (m_model->rowOf(job) < 0)
        setFailedOnly(false);
    if (const int row = m_model->rowOf(job); row >= 0)
        m_view->selectRow(row);
}

void JobsPage::setDetailsShown(bool shown)
{
    m_pane->setVisible(shown);
    m_detailsAction->setChecked(shown);
    if (m_loaded)
        selected();
}

void JobsPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_commands);
    menu->popup(at);
}

} // namespace rd
