// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds a person while one types. The search runs in the database; late answers to an earlier text are
// dropped.
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <optional>

#include "app/domain/person.h"

class QCompleter;
class QStandardItemModel;

namespace rd {

class PeopleService;

class PersonPicker final : public QLineEdit {
    Q_OBJECT
public:
    /// `role` limits the search to people of that role; empty for all.
    PersonPicker(PeopleService& people, QString role, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<Person>& person() const { return m_person; }
    void setPerson(const std::optional<Person>& person);

signals:
    void personChanged();

private:
    void search(const QString& text);
    void choose(const QModelIndex& index);

    PeopleService& m_people;
    QString m_role;
    QCompleter* m_completer;
    QStandardItemModel* m_found;
    QTimer m_typing;
    int m_request = 0;
    std::optional<Person> m_person;
    QList<Person> m_list;
};

} // namespace rd
