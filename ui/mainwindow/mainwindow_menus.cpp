// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: every command is in one of them. What the window does is in mainwindow.cpp.
#include <QActionGroup>
#include <QMenuBar>

#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/actions/undokeeper.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/doctordialog.h"
#include "ui/dialogs/quickopendialog.h"
#include "ui/dialogs/setpassworddialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowfeedback.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    for (QMenu* menu : {m_fileMenu, m_editMenu, m_viewMenu, m_pageMenu, m_helpMenu})
        menu->setToolTipsVisible(true); // a disabled command says why
    m_undoAction = m_editMenu->addAction(m_theme.icon(u"undo-2"_s), tr("Undo"), m_undo, &UndoKeeper::undo);
    m_undoAction->setShortcut(QKeySequence::Undo);
    QAction* find =
        m_editMenu->addAction(m_theme.icon(u"search"_s), tr("Find"), this, [this] { currentPage()->find(); });
    find->setShortcut(QKeySequence::Find);
    QAction* quick = m_editMenu->addAction(m_theme.icon(u"search"_s), tr("Go to…"), this, &MainWindow::showQuickOpen);
    quick->setShortcut(Qt::CTRL | Qt::Key_K);
    m_editMenu->addSeparator();
    m_actAsAction = m_editMenu->addAction(m_theme.icon(u"users"_s), tr("Act as…"), this, &MainWindow::chooseActor);
    QAction* own = m_editMenu->addAction(m_theme.icon(u"user"_s), tr("Act as yourself again"), this,
                                         [this] { m_session.actAs(std::nullopt); });
    own->setVisible(false);
    connect(&m_session, &Session::actorChanged, own, [this, own] { own->setVisible(m_session.actedAs().has_value()); });
    m_passwordAction = m_editMenu->addAction(m_theme.icon(u"key-round"_s), tr("Change my password…"), this,
                                             &MainWindow::changePassword);
    m_passwordAction->setVisible(m_session.isShared()); // a file has no logins
    QAction* settings =
        m_editMenu->addAction(m_theme.icon(u"settings"_s), tr("Settings"), this, [this] { showPage(u"settings"_s); });
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
}

void MainWindow::buildViewMenu()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        QAction* page = m_viewMenu->addAction(m_theme.icon(m_pages[i]->iconName()), m_pages[i]->title(), this,
                                              [this, i] { go(i); });
        m_pageActions << page;
        if (i < 9)
            page->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    }
    m_viewMenu->addSeparator();
    QAction* refresh = m_viewMenu->addAction(m_theme.icon(u"refresh-cw"_s), tr("Refresh"), this, &MainWindow::look);
    refresh->setShortcut(Qt::Key_F5);
    QAction* pane = m_viewMenu->addAction(m_theme.icon(u"panel-right"_s), tr("Next pane"), this, &MainWindow::nextPane);
    pane->setShortcut(Qt::Key_F6);
    m_viewMenu->addAction(m_theme.icon(u"bell"_s), tr("Notifications"), this, &MainWindow::showBell);
    m_viewMenu->addAction(m_theme.icon(u"activity"_s), tr("Activity log"), this, &MainWindow::showActivity);
    m_viewMenu->addSeparator();
    QMenu* themes = m_viewMenu->addMenu(tr("Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {
        {ThemeMode::System, tr("System")}, {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto& [mode, name] : modes) {
        QAction* action = themes->addAction(name, this, [this, mode = mode] {
            m_settings.set(keys::theme, settingOf(mode));
            m_theme.setMode(mode);
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(themes, &QMenu::aboutToShow, action,
                [this, action, mode = mode] { action->setChecked(m_theme.mode() == mode); });
    }
}

void MainWindow::buildHelpMenu()
{
    QAction* keys =
        m_helpMenu->addAction(m_theme.icon(u"keyboard"_s), tr("Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    keys->setShortcut(Qt::Key_F1);
    m_helpMenu->addAction(m_theme.icon(u"clipboard-check"_s), tr("Check the workspace…"), this,
                          &MainWindow::showDoctor);
    m_helpMenu->addAction(m_theme.icon(u"info"_s), tr("About Review Desk"), this, &MainWindow::showAbout);
}

void MainWindow::fillPageMenu()
{
    m_pageMenu->clear();
    m_pageMenu->setTitle(QString(currentPage()->title()).replace(u'&', u"&&"_s));
    m_pageMenu->addActions(currentPage()->commands());
    m_pageMenu->menuAction()->setVisible(!currentPage()->commands().isEmpty());
}

void MainWindow::changePassword()
{
    const Person& self = m_session.self();
    auto* dialog = new SetPasswordDialog(*m_bench, SetPasswordDialog::Purpose::Own, self, std::nullopt, this);
    connect(dialog, &PersonChangeDialog::changed, this, [this] {
        m_feedback->tell(tr("Your password is changed. Use the new one when you connect next."), {}, {});
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(*m_bench, this))->open();
}

void MainWindow::showDoctor()
{
    (new DoctorDialog(m_bench->history, m_theme, this))->open();
}

void MainWindow::showShortcuts()
{
    QList<std::pair<QString, QKeySequence>> shortcuts;
    for (const QMenu* menu : {m_fileMenu, m_editMenu, m_viewMenu, m_pageMenu, m_helpMenu}) {
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isVisible() && !action->shortcut().isEmpty())
                shortcuts << std::pair(QString(action->text()).remove(u'&'), action->shortcut());
        }
    }
    shortcuts << std::pair(tr("Confirm a dialog with a note"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    (new ShortcutsDialog(m_theme, shortcuts, this))->open();
}

void MainWindow::showQuickOpen()
{
    QList<QAction*> commands;
    for (const QMenu* menu : {m_viewMenu, m_pageMenu, m_fileMenu, m_editMenu, m_helpMenu}) {
        for (QAction* action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator() && !action->menu())
                commands << action;
        }
    }
    QStringList offered;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_offered.value(i))
            offered << m_pages[i]->id();
    }
    auto* dialog = new QuickOpenDialog(*m_bench, commands, offered, this);
    connect(dialog, &QuickOpenDialog::itemWanted, this, &MainWindow::itemWanted);
    connect(dialog, &QuickOpenDialog::personWanted, this, &MainWindow::personWanted);
    dialog->open();
}

void MainWindow::showActivity()
{
    (new ActivityDialog(m_theme, m_feedback->activity(), this))->open();
}

} // namespace rd
