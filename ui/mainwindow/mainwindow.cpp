// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

#include "app/services/auditservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/undokeeper.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/jobsstatus.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowfeedback.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bellpopover.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int narrowBelow = 1000;

} // namespace

MainWindow::MainWindow(Session& session, Settings& settings, Theme& theme)
    : m_session(session)
    , m_settings(settings)
    , m_theme(theme)
    , m_undo(new UndoKeeper(this))
    , m_navigation(new Navigation(theme, this))
    , m_stripe(new QFrame(this))
    , m_stripeWord(plainLabel({}, m_stripe))
    , m_banner(new Banner(session, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(session, theme, this))
{
    auto* middle = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    columns->addLayout(right, 1);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_stripe->setProperty("role", u"environment"_s);
    auto* stripe = new QHBoxLayout(m_stripe);
    stripe->setContentsMargins(0, 2, 0, 2);
    stripe->addWidget(m_stripeWord, 0, Qt::AlignCenter);
    m_stripe->hide();
    rows->addWidget(m_stripe);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(middle);
    m_feedback = std::make_unique<WindowFeedback>(theme, this);
    setMinimumSize(720, 480);
    resize(1240, 800);
    buildMenus();
    connect(m_navigation, &Navigation::wanted, this, &MainWindow::go);
    connect(m_undo, &UndoKeeper::changed, this, &MainWindow::followUndo);
    connect(&session, &Session::changed, this, &MainWindow::look);
    connect(&session, &Session::actorChanged, this, &MainWindow::tellTitle);
    connect(&session, &Session::connectionChanged, this, [this](const ConnectionState& state) {
        if (state.phase == ConnectionState::Phase::Connected)
            look(); // what happened meanwhile
    });
    connect(m_banner, &Banner::signInWanted, this, &MainWindow::signInWanted);
    connect(m_status, &StatusLine::actAsWanted, this, &MainWindow::chooseActor);
    connect(m_status, &StatusLine::bellWanted, this, &MainWindow::showBell);
    followUndo();
}

MainWindow::~MainWindow()
{
    // Pages and dialogs go before the feedback and the bench that they hold.
    delete takeCentralWidget();
}

Feedback& MainWindow::feedback()
{
    return *m_feedback;
}

Toast& MainWindow::toast()
{
    return m_feedback->toast();
}

QWidget* MainWindow::pagesParent() const
{
    return m_stack;
}

void MainWindow::setPages(const QList<Page*>& pages, const Workbench& bench, const QString& start)
{
    m_bench = std::make_unique<Workbench>(bench);
    m_pages = pages;
    for (Page* page : pages) {
        m_stack->addWidget(page);
        m_navigation->addPage(page);
    }
    m_bell = new BellPopover(bench, this);
    m_jobs = new JobsStatus(bench, *m_status, this);
    connect(m_bell, &BellPopover::unreadChanged, m_status, &StatusLine::setUnread);
    connect(m_bell, &BellPopover::itemWanted, this, &MainWindow::itemWanted);
    buildViewMenu();
    buildHelpMenu();
    restoreGeometry(m_settings.get(keys::windowGeometry));
    offerPages();
    connect(&m_session, &Session::actorChanged, this, &MainWindow::actorChanged);
    const QString last = m_settings.get(keys::lastPage);
    showPage(last.isEmpty() ? start : last);
    look();
}

void MainWindow::offerPages()
{
    const Actor actor = m_session.actor();
    m_offered.clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        m_offered << m_pages[i]->isOffered(actor);
        m_navigation->setOffered(i, m_offered[i]);
        m_pageActions[i]->setVisible(m_offered[i]);
        m_pageActions[i]->setEnabled(m_offered[i]); // its shortcut as well
    }
}

void MainWindow::actorChanged()
{
    offerPages();
    // The page that is no longer for this person gives way to the first that is.
    const auto current = m_pages.indexOf(currentPage());
    if (current >= 0 && !m_offered[current])
        showPage({});
}

void MainWindow::showPage(const QString& id)
{
    int index = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_offered[i] && (m_pages[i]->id() == id || index < 0))
            index = i;
    }
    go(index);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::go(int index)
{
    Page* page = m_pages.at(index);
    if (m_stack->currentWidget() != page || m_pageMenu->isEmpty()) {
        if (currentPage() && currentPage() != page)
            currentPage()->deactivate();
        m_stack->setCurrentWidget(page);
        fillPageMenu();
        page->activate();
        page->focusContent();
    }
    m_navigation->setCurrent(index);
    tellTitle();
}

void MainWindow::setEnvironment(Environment environment)
{
    m_environment = environment;
    m_stripeWord->setText(environmentWord(environment).toUpper());
    m_stripe->setProperty("environment", environmentName(environment));
    m_stripe->setAccessibleName(environmentWord(environment));
    // The style sheet looks at properties when a widget is polished.
    m_stripe->style()->unpolish(m_stripe);
    m_stripe->style()->polish(m_stripe);
    m_stripe->setVisible(environment != Environment::None);
    tellTitle();
}

void MainWindow::tellTitle()
{
    if (currentPage()) {
        const QString where = m_environment == Environment::None
                                  ? m_session.target().label()
                                  : tr("%1 (%2)").arg(m_session.target().label(), environmentWord(m_environment));
        setWindowTitle(u"%1 – %2 – Review Desk"_s.arg(currentPage()->title(), where));
    }
    m_actAsAction->setVisible(!m_session.isShared());
}

void MainWindow::look()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i] == currentPage())
            m_pages[i]->refresh();
        else if (m_offered[i])
            m_pages[i]->glance();
    }
    if (m_bell)
        m_bell->refresh();
    if (m_jobs)
        m_jobs->refresh();
    if (m_bench)
        readSeal();
}

void MainWindow::readSeal()
{
    const int request = ++m_sealRequest;
    whenDone(m_bench->audit.status(), this, [this, request](const Result<SealStatus>& status) {
        // Where it cannot be read, what is shown stays; the connection beside it tells how old that is.
        if (request == m_sealRequest && status)
            m_status->setSeal(*status);
    });
}

void MainWindow::showBell()
{
    m_bell->refresh();
    m_bell->showAt(m_status->bell());
}

void MainWindow::chooseActor()
{
    Prompt prompt;
    prompt.title = tr("Act as");
    prompt.sentence = tr("Whoever opens this file holds all roles. Acting as somebody shows what this person may do, "
                         "and every event names them.");
    prompt.verb = tr("Act as this person");
    prompt.person = Prompt::Need::Required;
    prompt.personLabel = tr("Person");
    m_bench->confirmer.ask(prompt, [this](const Answer& answer) { m_session.actAs(answer.person); });
}

void MainWindow::followUndo()
{
    m_undoAction->setEnabled(m_undo->hasUndo());
    m_undoAction->setText(m_undo->hasUndo() ? m_undo->what() : tr("Undo"));
}

void MainWindow::nextPane()
{
    // F6: navigation → page → status line → navigation.
    const QWidget* focus = focusWidget();
    if (focus && m_navigation->isAncestorOf(focus))
        currentPage()->focusContent();
    else if (focus && m_stack->isAncestorOf(focus))
        m_status->bell()->setFocus(Qt::ShortcutFocusReason);
    else
        m_navigation->focusCurrent();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < narrowBelow);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Back from sleep or from another window: look at once instead of waiting for the next tick.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() &&
        m_session.connectionState().phase == ConnectionState::Phase::Lost)
        m_session.reconnectNow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    if (currentPage()) {
        currentPage()->deactivate();
        m_settings.set(keys::lastPage, currentPage()->id());
    }
    m_settings.set(keys::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace rd
