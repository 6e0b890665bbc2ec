// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a profile to a session on a shared database: the password from memory or the keychain, else asked for;
// an older schema updated if the person may and wants. One try at a time, and never one that nobody asked for. GUI
// thread; owned by Application.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

#include "app/services/session.h"
#include "app/settings/profiles.h"
#include "ui/dialogs/passworddialog.h"

class QWidget;

namespace rd {

class SecretStore;
class Theme;

class SignIn final : public QObject {
    Q_OBJECT
public:
    SignIn(SecretStore& secrets, Settings& settings, const Theme& theme, std::function<QWidget*()> parent);
    ~SignIn() override;

    /// `password` may be empty: then what is known is tried, and asked for if the server wants one.
    void start(const Profile& profile, const QString& password);
    [[nodiscard]] bool isBusy() const { return m_session != nullptr; }
    /// The line of an open window wants another password.
    void again(Session& session, const Profile& profile);
    /// The person changed the password of this account: it replaces the old one wherever that was kept.
    void replaceKept(const QString& account, const QString& password);
    [[nodiscard]] PasswordDialog* dialog() const { return m_dialog; }
    /// After signedIn().
    [[nodiscard]] std::unique_ptr<Session> takeSession();

signals:
    void signedIn(const rd::Profile& profile);
    /// The person gave up, or it is something that no password mends.
    void failed(const QString& what, const rd::Error& error);
    void cancelled();
    /// It could not be kept in the keychain; for a message.
    void notKept(const QString& why);

private:
    void attempt(const QString& password);
    void begin();
    void ended(const Result<Done>& result);
    void ask(const Error& why);
    void confirmMigration();
    void succeed();
    PasswordDialog* makeDialog();

    SecretStore& m_secrets;
    Settings& m_settings;
    const Theme& m_theme;
    std::function<QWidget*()> m_parent;
    Profile m_profile;
    QString m_password;
    QHash<QString, QString> m_known; ///< passwords that worked, until the program ends
    std::unique_ptr<Session> m_session;
    QPointer<PasswordDialog> m_dialog;
};

} // namespace rd
