// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the list of engineers: who it is, what can be done, room, the active reviews and what was
// changed. GUI thread; owned by the engineers page.
#pragma once

#include "app/domain/engineer.h"
#include "app/services/peopleservice.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QPushButton;

namespace rd {

class EngineerActions;
class FlowLayout;
class TextTable;
class Timeline;

class EngineerPane final : public DetailsPane {
    Q_OBJECT
public:
    EngineerPane(const Workbench& bench, EngineerActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nobody, or more than one, is selected.
    void show(const std::optional<Engineer>& engineer, int selected);
    [[nodiscard]] TextTable& reviews() { return *m_reviews; }

signals:
    void itemWanted(rd::WorkItemId item);

private:
    void build() override;
    void showChips();
    void read();
    void receive(const Result<PersonDetails>& details);
    void fillFacts(const PersonDetails& details);
    void fillReviews(const PersonDetails& details);

    Workbench m_bench;
    EngineerActions& m_actions;
    FlowLayout* m_chips = nullptr;
    QLabel* m_failed = nullptr;
    QPushButton* m_retry = nullptr;
    QLabel* m_has = nullptr;
    TextTable* m_reviews = nullptr;
    Timeline* m_timeline = nullptr;
    std::optional<Engineer> m_engineer;
    std::optional<PersonDetails> m_shown; ///< of m_engineer
    QList<WorkItemId> m_items;            ///< of the rows of m_reviews
    int m_request = 0;
};

} // namespace rd
