// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a connection to a shared database, and the rule that anything less than a verified, encrypted line off
// this computer has to be allowed explicitly. Holds the password in memory only. GUI thread; owned by ConnectDialog.
#pragma once

#include <QWidget>

#include "app/settings/profiles.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

class RememberBox;
class SecretStore;
class Theme;

class ConnectForm final : public QWidget {
    Q_OBJECT
public:
    ConnectForm(const Theme& theme, SecretStore& secrets, QWidget* parent);

    void show(const Profile& profile);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString password() const;
    /// The keychain refused it.
    void dontRemember();
    /// What is missing or wrong, and the focus goes there; empty if it can be tried.
    [[nodiscard]] QString mistake();

signals:
    void edited();
    /// The password that the keychain holds for the profile shown.
    void forgetWanted();

private:
    QLineEdit* addField(QFormLayout* form, const QString& label, const QString& hint = {});
    void addAddress(QFormLayout* form);
    void addSecrets(QFormLayout* form, SecretStore& secrets);
    void addSecurity(QFormLayout* form);
    QLineEdit* addFile(QFormLayout* form, const QString& label, const QString& hint, const QString& title,
                       const QString& filter);
    void lock();
    /// Which modes are on offer, and which is the default for this host.
    void offerModes();
    [[nodiscard]] bool local() const;

    const Theme& m_theme;
    Profile m_shown; ///< what show() was given: the options without a field of their own stay
    QLabel* m_preset;
    QLineEdit* m_name;
    QComboBox* m_environment;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_database;
    QLineEdit* m_login;
    QLineEdit* m_password = nullptr;
    RememberBox* m_remember = nullptr;
    QPushButton* m_forget = nullptr;
    QLineEdit* m_passfile = nullptr;
    QComboBox* m_mode = nullptr;
    bool m_chosen = false; ///< the mode, by the person or a profile
    QLineEdit* m_certificate = nullptr;
    QCheckBox* m_weaker = nullptr;
    QLabel* m_warning = nullptr;
};

} // namespace rd
