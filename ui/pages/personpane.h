// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the list of people: who it is, what can be done, capacity per desk, what the person holds
// now and what was changed about them. GUI thread; owned by the people page.
#pragma once

#include "app/services/peopleservice.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QPushButton;

namespace rd {

class FlowLayout;
class PeopleActions;
class TextTable;
class Timeline;

class PersonPane final : public DetailsPane {
    Q_OBJECT
public:
    PersonPane(const Workbench& bench, PeopleActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nobody, or more than one, is selected.
    void show(const std::optional<PersonWork>& person, int selected);
    [[nodiscard]] TextTable& held() { return *m_held; }

signals:
    void itemWanted(rd::WorkItemId item);

private:
    void build() override;
    void showChips();
    void read();
    void receive(const Result<PersonDetails>& details);
    void fillFacts(const PersonDetails& details);
    void fillHeld(const PersonDetails& details);

    Workbench m_bench;
    PeopleActions& m_actions;
    FlowLayout* m_chips = nullptr;
    QLabel* m_failed = nullptr;
    QPushButton* m_retry = nullptr;
    QLabel* m_holds = nullptr;
    TextTable* m_held = nullptr;
    Timeline* m_timeline = nullptr;
    std::optional<PersonWork> m_person;
    std::optional<PersonDetails> m_shown; ///< of m_person
    QList<WorkItemId> m_items;            ///< of the rows of m_held
    int m_request = 0;
};

} // namespace rd
