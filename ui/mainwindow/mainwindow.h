// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, the current page, banner, status line, menus, toasts. It gets a list of pages and knows no
// desk. GUI thread; owned by bootstrap.
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

#include "app/domain/person.h"
#include "app/settings/profiles.h"
#include "ui/pages/workbench.h"

class QFrame;
class QLabel;
class QStackedWidget;

namespace rd {

class Banner;
class BellPopover;
class JobsStatus;
class Navigation;
class Page;
class StatusLine;
class Toast;
class WindowFeedback;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Settings& settings, Theme& theme);
    ~MainWindow() override;

    [[nodiscard]] Feedback& feedback();
    [[nodiscard]] UndoKeeper& undo() { return *m_undo; }
    [[nodiscard]] Toast& toast();
    /// Once; `bench` for the window's own dialogs, `start` is the page of somebody's very first time.
    /// The parent of its pages: what is made under another one is styled twice.
    [[nodiscard]] QWidget* pagesParent() const;
    void setPages(const QList<Page*>& pages, const Workbench& bench, const QString& start = {});
    /// A coloured stripe with its word across the window, and the word in the title.
    void setEnvironment(Environment environment);
    void showPage(const QString& id);
    /// Asked before the window closes; false: not now, whoever said so closes it later.
    void setCloseGuard(const std::function<bool()>& mayClose) { m_mayClose = mayClose; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QMenu* fileMenu() const { return m_fileMenu; }
    [[nodiscard]] Navigation& navigation() { return *m_navigation; }
    [[nodiscard]] Banner& banner() { return *m_banner; }

    void showQuickOpen();
    void showAbout();
    void showDoctor();
    void showShortcuts();
    void showActivity();
    void showBell();
    void chooseActor();
    void changePassword();

signals:
    /// A notification was clicked.
    void itemWanted(rd::WorkItemId item);
    /// A person was chosen with Ctrl+K.
    void personWanted(const rd::Person& person);
    /// The server wants another password.
    void signInWanted();
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildMenus();
    void buildViewMenu();
    void buildHelpMenu();
    void fillPageMenu();
    void look();
    void offerPages();
    void actorChanged();
    void readSeal();
    void go(int index);
    void nextPane();
    void followUndo();
    void tellTitle();

    Session& m_session;
    Settings& m_settings;
    Theme& m_theme;
    std::unique_ptr<WindowFeedback> m_feedback;
    UndoKeeper* m_undo;
    std::unique_ptr<Workbench> m_bench;
    Navigation* m_navigation;
    QFrame* m_stripe;
    QLabel* m_stripeWord;
    Environment m_environment = Environment::None;
    Banner* m_banner;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    BellPopover* m_bell = nullptr;
    JobsStatus* m_jobs = nullptr;
    std::function<bool()> m_mayClose;
    QList<Page*> m_pages;
    QList<QAction*> m_pageActions; ///< in the View menu, by page
    QList<bool> m_offered;         ///< to whoever acts now, by page
    int m_sealRequest = 0;
    QMenu *m_fileMenu, *m_editMenu, *m_viewMenu, *m_pageMenu, *m_helpMenu;
    QAction* m_undoAction;
    QAction* m_actAsAction;
    QAction* m_passwordAction;
};

} // namespace rd
