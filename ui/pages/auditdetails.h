// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the audit trail: everything that one event says, and by which rule and policy. GUI thread;
// owned by the audit page.
#pragma once

#include <QFrame>

#include "app/domain/event.h"
#include "ui/pages/workbench.h"

class QFormLayout;
class QLabel;
class QScrollArea;

namespace rd {

class AuditDetails final : public QFrame {
    Q_OBJECT
public:
    AuditDetails(const Workbench& bench, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<Event>& event, int selected);

signals:
    void closeWanted();

private:
    void fillFacts(const Event& event);
    void fact(const QString& name, const QString& value, const QString& tip = {});
    void fillWhy(const Event& event);

    Workbench m_bench;
    QLabel* m_title;
    QLabel* m_hint;
    QWidget* m_body;
    QScrollArea* m_scroll;
    QFormLayout* m_facts;
    QLabel* m_why;
    std::optional<Event> m_event;
};

} // namespace rd
