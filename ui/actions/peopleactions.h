// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one person, as actions: enabled, refused and explained from the rules and the row; each opens
// its form, sends the request and tells what became of it. GUI thread; owned by the people page.
#pragma once

#include "app/domain/people.h"
#include "ui/actions/personactions.h"

namespace rd {

class PersonDialog;

class PeopleActions final : public PersonActions {
    Q_OBJECT
public:
    PeopleActions(const Workbench& bench, QWidget* page);

    void setPerson(const std::optional<PersonWork>& person);
    void start(const QString& verb) override;

private:
    [[nodiscard]] std::optional<Subject> subject() const override;
    [[nodiscard]] QString refusal(const QString& verb) const override;
    [[nodiscard]] QString rowRefusal(const QString& verb) const;
    [[nodiscard]] bool isOffered(const QString& verb) const override;
    void edit();
    void capacity();
    void skills();
    void reactivate();
    void openForm(PersonDialog* form, const QString& verb);

    std::optional<PersonWork> m_person;
};

} // namespace rd
