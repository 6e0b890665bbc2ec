// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody knows, as an admin writes it down. Deletes itself.
#pragma once

#include "ui/dialogs/personchangedialog.h"

namespace rd {

class SkillsDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    SkillsDialog(const Workbench& bench, const PersonWork& person, const QStringList& skills, QWidget* parent);

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;

private:
    PersonWork m_person;
    QStringList m_before;
    QLineEdit* m_skills;
    QLineEdit* m_note = nullptr;
};

} // namespace rd
