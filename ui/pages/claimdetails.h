// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the claims queue: one claim's facts, what can be done with it, and why it is as it is. GUI
// thread; owned by the claims page.
#pragma once

#include <QFrame>

#include "app/domain/claim.h"
#include "ui/pages/workbench.h"

class QFormLayout;
class QLabel;
class QScrollArea;

namespace rd {

class Chip;
class ClaimActions;
class FlowLayout;
class Timeline;

class ClaimDetails final : public QFrame {
    Q_OBJECT
public:
    ClaimDetails(const Workbench& bench, ClaimActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<ClaimRow>& claim, int selected, Millis now);
    [[nodiscard]] std::optional<WorkItemId> item() const { return m_claim ? std::optional(m_claim->id) : std::nullopt; }

signals:
    void closeWanted();

private:
    void fillFacts();
    void fact(const QString& name, const QString& value, const QString& tip = {});
    void readTimeline();

    Workbench m_bench;
    QLabel* m_title;
    Chip* m_status;
    QLabel* m_hint;
    QWidget* m_body;
    QScrollArea* m_scroll;
    QFormLayout* m_facts;
    Timeline* m_timeline;
    std::optional<ClaimRow> m_claim;
    Millis m_now = 0;
    int m_request = 0;
};

} // namespace rd
