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

namespace rd {

class Theme;

class ConnectForm final : public QWidget {
    Q_OBJECT
public:
    ConnectForm(const Theme& theme, QWidget* parent);

    void show(const Profile& profile);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString password() const;
    /// What is missing or wrong, and the focus goes there; empty if it can be tried.
    [[nodiscard]] QString mistake();

signals:
    void edited();

private:
    QLineEdit* addField(QFormLayout* form, const QString& label, const QString& hint = {});
    void addSecurity(QFormLayout* form);
    void chooseCertificate();
    /// Which modes are on offer, and which is the default for this host.
    void offerModes();
    [[nodiscard]] bool local() const;

    const Theme& m_theme;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QComboBox* m_mode = nullptr;
    bool m_chosen = false; ///< the mode, by the person or a profile
    QLineEdit* m_certificate = nullptr;
    QCheckBox* m_weaker = nullptr;
    QLabel* m_warning = nullptr;
};

} // namespace rd
