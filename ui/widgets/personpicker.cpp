// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personpicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "ui/widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace rd {

PersonPicker::PersonPicker(PeopleService& people, QString role, QWidget* parent)
    : QLineEdit(parent)
    , m_people(people)
    , m_role(std::move(role))
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    offerClearing(this);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, [this] { search(text()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_person, std::nullopt))
            emit personChanged();
        m_typing.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && std::exchange(m_person, std::nullopt))
            emit personChanged();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PersonPicker::choose);
}

void PersonPicker::setPerson(const std::optional<Person>& person)
{
    m_person = person;
    setText(person ? person->name : QString());
    emit personChanged();
}

void PersonPicker::search(const QString& text)
{
    const int request = ++m_request;
    whenDone(m_people.search(text, m_role), this, [this, request](const Result<QList<Person>>& found) {
        if (request != m_request || !hasFocus())
            return;
        m_list = found ? *found : QList<Person>();
        m_found->clear();
        for (const Person& person : std::as_const(m_list))
            m_found->appendRow(new QStandardItem(person.name));
        if (m_list.isEmpty()) {
            auto* nobody = new QStandardItem(found ? tr("Nobody of that name") : found.error().text);
            nobody->setEnabled(false);
            m_found->appendRow(nobody);
        }
        m_completer->complete();
    });
}

void PersonPicker::choose(const QModelIndex& index)
{
    // The completer shows its own proxy of the list in the same order.
    if (index.row() >= 0 && index.row() < m_list.size())
        setPerson(m_list[index.row()]);
}

} // namespace rd
