// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/undokeeper.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowfeedback.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bellpopover.h"
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
    connect(&session, &Session::actorChanged, this, [this] {
        tellTitle();
        offerPages();
    });
    connect(&session, &Session::connectionChanged, this, [this](const ConnectionState& state) {
        if (state.phase == ConnectionState::Phase::Connected)
            look(); // what happened meanwhile
    });
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

void MainWindow::setPages(const QList<Page*>& pages, const Workbench& bench)
{
    m_bench = std::make_unique<Workbench>(bench);
    m_pages = pages;
    for (Page* page : pages) {
        m_stack->addWidget(page);
        m_navigation->addPage(page);
    }
    m_bell = new BellPopover(bench, this);
    connect(m_bell, &BellPopover::unreadChanged, m_status, &StatusLine::setUnread);
    connect(m_bell, &BellPopover::itemWanted, this, &MainWindow::itemWanted);
    buildViewMenu();
    buildHelpMenu();
    offerPages();
    restoreGeometry(m_settings.get(keys::windowGeometry));
    showPage(m_settings.get(keys::lastPage));
    look();
}

void MainWindow::showPage(const QString& id)
{
    int index = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->id() == id && m_pages[i]->isOffered())
            index = i;
    }
    go(index);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::offerPages()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool offered = m_pages[i]->isOffered();
        m_navigation->setOffered(i, offered);
        m_pageActions[i]->setVisible(offered);
    }
    if (currentPage() && !currentPage()->isOffered() && !m_pageMenu->isEmpty())
        go(0);
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

void MainWindow::tellTitle()
{
    if (currentPage())
        setWindowTitle(u"%1 – %2 – Review Desk"_s.arg(currentPage()->title(), m_session.target().label()));
    m_actAsAction->setVisible(!m_session.isShared());
}

void MainWindow::look()
{
    for (Page* page : std::as_const(m_pages)) {
        if (page == currentPage())
            page->refresh();
        else if (page->isOffered())
            page->glance();
    }
    if (m_bell)
        m_bell->refresh();
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
    if (currentPage()) {
        currentPage()->deactivate();
        m_settings.set(keys::lastPage, currentPage()->id());
    }
    m_settings.set(keys::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace rd
