// SPDX-License-Identifier: GPL-3.0-or-later
// How much one person may hold on each desk: what the policy says, or an own maximum. Desks that were changed are sent
// one after the other; what was refused stays on the screen. Deletes itself.
#pragma once

#include "ui/dialogs/personchangedialog.h"

class QCheckBox;
class QSpinBox;

namespace rd {

class CapacityDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    CapacityDialog(const Workbench& bench, const PersonWork& person, const QList<DeskCapacity>& capacity,
                   QWidget* parent);

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void receive(const Result<PersonId>& person) override;

private:
    struct Line {
        DeskCapacity was;
        QCheckBox* own = nullptr;
        QSpinBox* maximum = nullptr;
        [[nodiscard]] std::optional<qint64> wanted() const;
        [[nodiscard]] bool isChanged() const { return wanted() != was.maxLoad; }
    };
    void addLine(const DeskCapacity& capacity);
    void tell();

    PersonWork m_person;
    QList<Line> m_lines;
    qsizetype m_sending = -1;
};

} // namespace rd
