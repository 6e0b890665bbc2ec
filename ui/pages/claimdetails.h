// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the claims queue: one claim's facts, what can be done with it, and why it is as it is. GUI
// thread; owned by the claims page.
#pragma once

#include "app/domain/claim.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

namespace rd {

class Chip;
class ClaimActions;
class Timeline;

class ClaimDetails final : public DetailsPane {
    Q_OBJECT
public:
    ClaimDetails(const Workbench& bench, ClaimActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<ClaimRow>& claim, int selected, Millis now);
    [[nodiscard]] std::optional<WorkItemId> item() const { return m_claim ? std::optional(m_claim->id) : std::nullopt; }

private:
    void build() override;
    void fillFacts();
    void readTimeline();

    Workbench m_bench;
    ClaimActions& m_actions;
    Chip* m_status = nullptr;
    Timeline* m_timeline = nullptr;
    std::optional<ClaimRow> m_claim;
    Millis m_now = 0;
    int m_request = 0;
};

} // namespace rd
