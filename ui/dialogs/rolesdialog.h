// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of one person. Deletes itself.
#pragma once

#include "ui/dialogs/personchangedialog.h"

namespace rd {

class RoleChoice;

class RolesDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    RolesDialog(const Workbench& bench, const PersonWork& person, QWidget* parent);

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;

private:
    void tell();

    PersonWork m_person;
    RoleChoice* m_roles;
    QLineEdit* m_note;
};

} // namespace rd
