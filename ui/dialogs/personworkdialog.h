// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard of somebody else, for admins: to look at, not to act in their name. GUI thread; deletes itself when
// closed.
#pragma once

#include "app/domain/person.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

namespace rd {

class WorkDashboard;

class PersonWorkDialog final : public Dialog {
    Q_OBJECT
public:
    PersonWorkDialog(const Workbench& bench, const Person& person, QWidget* parent);

    [[nodiscard]] WorkDashboard& dashboard() { return *m_dashboard; }

signals:
    void openWanted(rd::WorkItemId item, const QString& desk);

private:
    WorkDashboard* m_dashboard;
};

} // namespace rd
