// SPDX-License-Identifier: GPL-3.0-or-later
// A new password on a shared database: the own one (typed twice; the server does not ask for the old one), somebody
// else's, or the first one with a new login. Only its SCRAM verifier leaves this process.
#pragma once

#include "ui/dialogs/personchangedialog.h"

namespace rd {

class NewPasswordField;

class SetPasswordDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    enum class Purpose { Own, Reset, AddLogin };

    SetPasswordDialog(const Workbench& bench, Purpose purpose, const Person& person, std::optional<qint64> version,
                      QWidget* parent);

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] QString login() const;

    Purpose m_purpose;
    Person m_person;
    std::optional<qint64> m_version;
    QLineEdit* m_login = nullptr;
    NewPasswordField* m_password;
    QLineEdit* m_again = nullptr;
};

} // namespace rd
