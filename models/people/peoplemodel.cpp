// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemodel.h"

#include <QCollator>
#include <QLocale>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString roles(const PersonWork& row)
{
    return rolesText({row.person.roles.cbegin(), row.person.roles.cend()});
}

bool isFull(const PersonWork& row)
{
    return row.over || (row.limit && row.load > 0 && row.load >= *row.limit);
}

/// Numbers by value; what is missing (never active) first.
qint64 numberOf(const PersonWork& row, int column)
{
    switch (column) {
    case PeopleModel::Load:
        return row.load;
    case PeopleModel::Finished:
        return row.finished;
    case PeopleModel::LastActivity:
        return row.activeAt.value_or(0);
    default:
        return 0;
    }
}

} // namespace

PeopleModel::PeopleModel(QObject* parent)
    : RowTableModel(
          [this] {
              QList<RowTableModel::Column> columns;
              for (int column = 0; column < ColumnCount; ++column) {
                  const bool number = column == Load || column == Finished;
                  columns << RowTableModel::Column{
                      {},
                      [this, column](const PersonWork& row, int role) { return value(row, column, role); },
                      (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
              }
              return columns;
          }(),
          [](const PersonWork& row) { return row.person.id.value; }, parent)
{
}

void PeopleModel::show(const QList<PersonWork>& people, Millis now)
{
    m_now = now;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<PersonWork> sorted = people;
    const auto before = [&](const PersonWork& a, const PersonWork& b) {
        if (m_sort >= Load)
            return numberOf(a, m_sort) < numberOf(b, m_sort);
        return collator.compare(text(a, m_sort), text(b, m_sort)) < 0;
    };
    // Equal ones stay in the order of their names, in which the list arrives.
    std::stable_sort(sorted.begin(), sorted.end(), [&](const PersonWork& a, const PersonWork& b) {
        return m_descending ? before(b, a) : before(a, b);
    });
    setRows(sorted);
}

void PeopleModel::sortBy(int column, bool descending)
{
    m_sort = column < 0 ? int(Name) : column;
    m_descending = column >= 0 && descending;
    show(rows(), m_now);
}

void PeopleModel::setNow(Millis now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, LastActivity), index(rowCount() - 1, LastActivity), {Qt::DisplayRole});
}

int PeopleModel::rowOf(PersonId person) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).person.id == person)
            return i;
    }
    return -1;
}

QVariant PeopleModel::value(const PersonWork& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plain(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), text(row, column));
    case ChipRole:
        return column != Duty           ? QVariant()
               : row.person.deactivated ? QVariant(u"deactivated"_s)
                                        : QVariant(u"duty_"_s + row.duty);
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    default:
        return {};
    }
}

QString PeopleModel::text(const PersonWork& row, int column) const
{
    switch (column) {
    case Name:
        return row.person.name;
    case Login:
        return row.person.login;
    case Roles:
        return roles(row);
    case Duty:
        return row.person.deactivated ? tr("Deactivated") : dutyWord(row.duty);
    case Load:
        return row.limit ? tr("%1 of %2").arg(QLocale().toString(row.load), QLocale().toString(*row.limit))
                         : QLocale().toString(row.load);
    case Finished:
        return QLocale().toString(row.finished);
    case LastActivity:
        return row.activeAt ? relativeTime(*row.activeAt, m_now) : QString();
    default:
        return {};
    }
}

QString PeopleModel::toolTip(const PersonWork& row, int column) const
{
    if (column == LastActivity)
        return row.activeAt ? exactTime(*row.activeAt) : tr("Never worked on anything");
    if (column == Load && isFull(row))
        return tr("No room for more work");
    return text(row, column);
}

Tone PeopleModel::tone(const PersonWork& row, int column) const
{
    if (row.person.deactivated)
        return Tone::Muted;
    if (column == Load)
        return isFull(row) ? Tone::Urgent : row.load > 0 ? Tone::Main : Tone::Muted;
    return column == Name || column == Roles ? Tone::Main : Tone::Muted;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && section == Load)
        return plain(tr("Work that the person still has to act on, over all desks, and the most they may hold"));
    if (role == Qt::ToolTipRole && section == Finished)
        return plain(tr("Decided in the last 30 days"));
    if (role != Qt::DisplayRole)
        return RowTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Name"),  tr("Login"),        tr("Roles"),        tr("Duty"),
                              tr("Holds"), tr("Done in 30 d"), tr("Last activity")};
    return titles[section];
}

} // namespace rd
