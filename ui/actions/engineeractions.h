// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one engineer, as actions: enabled, refused and explained from the rules and the row; each opens
// its form or sends the request, and tells what became of it. GUI thread; owned by the engineers page.
#pragma once

#include "app/domain/engineer.h"
#include "ui/actions/personactions.h"

namespace rd {

class EngineerDialog;

class EngineerActions final : public PersonActions {
    Q_OBJECT
public:
    EngineerActions(const Workbench& bench, QWidget* page);

    void setEngineer(const std::optional<Engineer>& engineer);
    void start(const QString& verb) override;

private:
    [[nodiscard]] std::optional<Subject> subject() const override;
    [[nodiscard]] QString refusal(const QString& verb) const override;
    void edit();
    void openForm(EngineerDialog* form, const QString& verb);

    std::optional<Engineer> m_engineer;
};

} // namespace rd
