// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the incidents: facts, what can be done, the AI's approach and the engineer's, the decision,
// the reviews so far, and why everything is as it is. GUI thread; owned by the incidents page.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

class QPushButton;

namespace rd {

class Chip;
class IncidentActions;
class TextTable;
class Timeline;

class IncidentDetailsPane final : public DetailsPane {
    Q_OBJECT
public:
    IncidentDetailsPane(const Workbench& bench, IncidentActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<IncidentRow>& incident, int selected, Millis now);
    [[nodiscard]] const std::optional<IncidentDetails>& details() const { return m_details; }

signals:
    void shown(); ///< the details are there
    void approachesWanted(const rd::IncidentDetails& details);

private:
    void build() override;
    QLabel* addText(const QString& name);
    void fillFacts();
    void fillTexts();
    void fillReviews();
    void read();
    void receive(const Result<std::optional<IncidentDetails>>& got);

    Workbench m_bench;
    IncidentActions& m_actions;
    // Made with the body.
    Chip *m_status = nullptr, *m_severity = nullptr;
    QLabel *m_failed = nullptr, *m_ai = nullptr, *m_engineerHeading = nullptr, *m_engineer = nullptr,
           *m_decisionHeading = nullptr, *m_decision = nullptr, *m_reviewsHeading = nullptr;
    QPushButton *m_retry = nullptr, *m_compare = nullptr;
    TextTable* m_reviews = nullptr;
    Timeline* m_timeline = nullptr;
    std::optional<IncidentRow> m_incident;
    std::optional<IncidentDetails> m_details;
    Millis m_now = 0;
    int m_asked = 0;
};

} // namespace rd
