// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the audit trail: everything that one event says, and by which rule and policy. GUI thread;
// owned by the audit page.
#pragma once

#include "app/domain/event.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

namespace rd {

class AuditDetails final : public DetailsPane {
    Q_OBJECT
public:
    AuditDetails(const Workbench& bench, QList<QAction*> actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<Event>& event, int selected);

private:
    void build() override;
    void fillFacts(const Event& event);
    void fillWhy(const Event& event);

    Workbench m_bench;
    QList<QAction*> m_actions;
    QLabel* m_why = nullptr;
    std::optional<Event> m_event;
};

} // namespace rd
