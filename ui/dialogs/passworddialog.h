// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the password of one connection: why, for which login, and where it is kept. Stays open while it is tried:
// refused() says what happened and keeps the rest, accept() ends it. Tries nothing by itself. GUI thread; deletes
// itself.
#pragma once

#include "app/domain/error.h"
#include "app/settings/profiles.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

class RememberBox;
class SecretStore;

class PasswordDialog final : public Dialog {
    Q_OBJECT
public:
    PasswordDialog(const Theme& theme, SecretStore& secrets, const Profile& profile, QWidget* parent);

    /// The last try failed: another one is the person's choice.
    void refused(const Error& error);
    /// Signed in: keeps the password if the person wants that, then closes. Where it cannot be kept, that is said
    /// first.
    void signedIn();
    [[nodiscard]] const Profile& profile() const { return m_profile; }

signals:
    /// It could not be kept in the keychain after all; for a message that stays when the dialog is gone.
    void notKept(const QString& why);
    /// `profile` with the login and whether to remember, as the person left them.
    void answered(const rd::Profile& profile, const QString& password);

private:
    void answer();
    void setBusy(bool busy);

    SecretStore& m_secrets;
    Profile m_profile;
    QLineEdit* m_login = nullptr;
    QLineEdit* m_password;
    RememberBox* m_remember;
    QPushButton* m_signIn;
};

} // namespace rd
