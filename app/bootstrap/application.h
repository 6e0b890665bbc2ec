// SPDX-License-Identifier: GPL-3.0-or-later
// Builds everything and passes it on by constructor: settings, theme, translations, the workspace that is opened and
// its window. GUI thread; lives as long as main().
#pragma once

#include <QObject>
#include <QPointer>
#include <QTranslator>

#include <memory>

#include "app/bootstrap/options.h"
#include "app/domain/result.h"
#include "app/services/secretstore.h"
#include "app/services/workspace.h"
#include "app/settings/profiles.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"

class QApplication;

namespace rd {

class SignIn;
class Tour;
class WakeWatch;
class WelcomeDialog;
class WorkspaceWindow;

class Application final : public QObject {
    Q_OBJECT
public:
    /// `settingsFile` empty: the person's own. `secrets` empty: the keychain of this computer.
    Application(QApplication& app, const LaunchOptions& options, const QString& settingsFile = {},
                std::unique_ptr<SecretStore> secrets = {});
    ~Application() override;

    void start();
    /// Somebody asked the program to end (SIGTERM): as if its window was closed, and for good.
    void terminate();
    [[nodiscard]] WorkspaceWindow* workspace() const { return m_workspace.get(); }

private:
    void loadTranslations();
    void startTour();
    void openLast();
    void welcome();
    void showBusy(const QString& what);
    void openSample();
    void createAndOpen(const QString& file, bool sample);
    void openFile(const QString& file);
    void openShared(const Profile& profile, const QString& password);
    void openProfile(const QString& name);
    void open(const SessionOptions& options);
    void opened(std::unique_ptr<Session> session);
    void openedShared(std::unique_ptr<Session> session, const Profile& profile);
    void failed(const QString& what, const Error& error);
    void chooseNew();
    void chooseFile();
    void connectShared();
    void remember(const Target& target);
    [[nodiscard]] WelcomeDialog* door();
    [[nodiscard]] QWidget* topWindow();

    QApplication& m_app;
    LaunchOptions m_options;
    Settings m_settings;
    Theme m_theme;
    QTranslator m_texts, m_qtTexts;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<WorkspaceWindow> m_workspace;
    std::unique_ptr<Session> m_starting;
    QPointer<WelcomeDialog> m_door;
    std::unique_ptr<Tour> m_tour;
};

} // namespace rd
