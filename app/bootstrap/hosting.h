// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this window hosts the periodic jobs: follows the person's setting and who they are, lets a running job finish
// before the window closes, and keeps an icon in the notification area where somebody wants one. GUI thread; owned by
// the WorkspaceWindow.
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

#include "app/jobs/jobhost.h"
#include "ui/pages/workbench.h"

class QMenu;

namespace rd {

class MainWindow;

class Hosting final : public QObject {
    Q_OBJECT
public:
    Hosting(const Workbench& bench, MainWindow& window, QObject* parent = nullptr);
    ~Hosting() override;

    /// The program ends: the window is closed for good, not into the notification area.
    void quit();

private:
    void follow();
    void followTray();
    void tellTray();
    [[nodiscard]] bool mayClose();
    void showWindow();

    Workbench m_bench;
    MainWindow& m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    bool m_quitting = false;
    bool m_closing = false; ///< waits for the host, then closes the window
};

/// send_mail as a desktop does it: the password from the keychain.
[[nodiscard]] std::unique_ptr<EffectJob> desktopMail(Session& session, SecretStore& secrets);

} // namespace rd
