// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a person, or changes name and e-mail of one. On a shared database somebody who is added gets a login with a
// first password as well, unless they never sign in; a workspace in a file has no logins.
#pragma once

#include "ui/dialogs/personchangedialog.h"

class QCheckBox;

namespace rd {

class NewPasswordField;
class RoleChoice;

class PersonDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    /// Adds.
    PersonDialog(const Workbench& bench, QWidget* parent);
    /// Edits; `email` as it is now.
    PersonDialog(const Workbench& bench, const PersonWork& person, const QString& email, QWidget* parent);
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;

private:
    void addNameAndEmail(const QString& name, const QString& email);
    void addLogin();
    void suggestLogin();
    [[nodiscard]] bool withLogin() const;

    PersonRequest m_request;
    QString m_nameBefore, m_emailBefore;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_email = nullptr;
    RoleChoice* m_roles = nullptr;
    QCheckBox* m_signsIn = nullptr;
    QLineEdit* m_login = nullptr;
    NewPasswordField* m_password = nullptr;
    bool m_loginTyped = false;
};

} // namespace rd
