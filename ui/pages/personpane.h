// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the list of people: who it is, what can be done, capacity per desk, what the person holds
// now and what was changed about them. GUI thread; owned by the people page.
#pragma once

#include <QFrame>

#include "app/services/peopleservice.h"
#include "ui/pages/workbench.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rd {

class FlowLayout;
class PeopleActions;
class TextTable;
class Timeline;

class PersonPane final : public QFrame {
    Q_OBJECT
public:
    PersonPane(const Workbench& bench, PeopleActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nobody, or more than one, is selected.
    void show(const std::optional<PersonWork>& person, int selected);
    [[nodiscard]] TextTable& held() { return *m_held; }

signals:
    void closeWanted();
    void itemWanted(rd::WorkItemId item);

private:
    void build(PeopleActions& actions);
    QLabel* addHeading(const QString& text);
    void showChips();
    void fact(const QString& name, const QString& value);
    void read();
    void receive(const Result<PersonDetails>& details);
    void fillFacts(const PersonDetails& details);
    void fillHeld(const PersonDetails& details);

    Workbench m_bench;
    QLabel* m_title;
    QLabel* m_hint;
    QWidget* m_body;
    QScrollArea* m_scroll;
    FlowLayout* m_chips;
    QFormLayout* m_facts;
    QLabel* m_failed;
    QPushButton* m_retry;
    QLabel* m_holds;
    TextTable* m_held;
    Timeline* m_timeline;
    std::optional<PersonWork> m_person;
    std::optional<PersonDetails> m_shown; ///< of m_person
    QList<WorkItemId> m_items;            ///< of the rows of m_held
    int m_request = 0;
};

} // namespace rd
