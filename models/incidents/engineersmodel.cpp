// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/engineersmodel.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <limits>

#include "app/domain/text.h"
#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString columnTitle(int column)
{
    const QString titles[] = {EngineersModel::tr("Name"),    EngineersModel::tr("Expertise"),
                              EngineersModel::tr("Duty"),    EngineersModel::tr("Reviews"),
                              EngineersModel::tr("Overdue"), EngineersModel::tr("Available")};
    return titles[column];
}

QString text(const Engineer& row, int column)
{
    switch (column) {
    case EngineersModel::Name:
        return row.name;
    case EngineersModel::Expertise:
        return row.expertise.join(u", "_s);
    case EngineersModel::Duty:
        return row.deactivatedAt ? EngineersModel::tr("Deactivated") : dutyWord(row.duty);
    case EngineersModel::Load:
        return engineerLoadText(row);
    case EngineersModel::Overdue:
        return QLocale().toString(row.overdue);
    case EngineersModel::Availability:
        return availabilityText(row);
    default:
        return {};
    }
}

QString toolTip(const Engineer& row, int column)
{
    if (column == EngineersModel::Load && row.isOverCapacity())
        return EngineersModel::tr("%n active review(s) more than the maximum. Nothing is taken away; new ones wait.",
                                  nullptr, int(row.load - *row.limit));
    if (column == EngineersModel::Load && row.limit)
        return row.maxLoad ? EngineersModel::tr("An own maximum") : EngineersModel::tr("The maximum of the policy");
    if (column == EngineersModel::Expertise && row.expertise.isEmpty())
        return EngineersModel::tr("No expertise is written down");
    return text(row, column);
}

Tone tone(const Engineer& row, int column)
{
    if (row.deactivatedAt)
        return Tone::Muted;
    switch (column) {
    case EngineersModel::Load:
        return row.isOverCapacity() ? Tone::Urgent : row.load > 0 ? Tone::Main : Tone::Muted;
    case EngineersModel::Overdue:
        return row.overdue > 0 ? Tone::Critical : Tone::Muted;
    case EngineersModel::Availability:
        return row.isAvailable() ? Tone::Main : Tone::Muted;
    default:
        return column == EngineersModel::Name ? Tone::Main : Tone::Muted;
    }
}

/// By value: load by number, availability by the room that is left; who cannot be assigned comes before all others.
qint64 numberOf(const Engineer& row, int column)
{
    if (column == EngineersModel::Availability)
        return row.isAvailable() ? row.room().value_or(std::numeric_limits<qint64>::max()) : -1;
    return column == EngineersModel::Load ? row.load : row.overdue;
}

} // namespace

QString engineerLoadText(const Engineer& engineer)
{
    const QLocale locale;
    const QString load = locale.toString(engineer.load);
    if (!engineer.limit)
        return load;
    const QString limit = locale.toString(*engineer.limit);
    return engineer.isOverCapacity() ? EngineersModel::tr("%1 of %2, %3 over")
                                           .arg(load, limit, locale.toString(engineer.load - *engineer.limit))
                                     : EngineersModel::tr("%1 of %2").arg(load, limit);
}

QString availabilityText(const Engineer& engineer)
{
    if (!engineer.isAvailable())
        return EngineersModel::tr("No: %1").arg(unavailabilityWord(engineer.unavailability()));
    if (const auto room = engineer.room())
        return EngineersModel::tr("Yes, room for %1").arg(QLocale().toString(*room));
    return EngineersModel::tr("Yes, no maximum");
}

EngineersModel::EngineersModel(QObject* parent)
    : RowTableModel(
          [] {
              QList<RowTableModel::Column> columns;
              for (int column = 0; column < ColumnCount; ++column) {
                  const bool number = column == Load || column == Overdue;
                  columns << RowTableModel::Column{
                      {},
                      [column](const Engineer& row, int role) { return value(row, column, role); },
                      (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
              }
              return columns;
          }(),
          [](const Engineer& row) { return row.id.value; }, parent)
{
}

void EngineersModel::show(const QList<Engineer>& engineers)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<Engineer> sorted = engineers;
    const auto before = [&](const Engineer& a, const Engineer& b) {
        if (m_sort >= Load)
            return numberOf(a, m_sort) < numberOf(b, m_sort);
        return collator.compare(text(a, m_sort), text(b, m_sort)) < 0;
    };
    sortByName(sorted); // the order of equal ones, whatever the database collates by
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Engineer& a, const Engineer& b) { return m_descending ? before(b, a) : before(a, b); });
    setRows(sorted);
}

void EngineersModel::sortBy(int column, bool descending)
{
    m_sort = column < 0 ? int(Name) : column;
    m_descending = column >= 0 && descending;
    show(QList<Engineer>(rows()));
}

int EngineersModel::rowOf(PersonId person) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).id == person)
            return i;
    }
    return -1;
}

QVariant EngineersModel::value(const Engineer& row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plain(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(columnTitle(column), text(row, column));
    case ChipRole:
        return column != Duty      ? QVariant()
               : row.deactivatedAt ? QVariant(u"deactivated"_s)
                                   : QVariant(u"duty_"_s + row.duty);
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    default:
        return {};
    }
}

QVariant EngineersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && section == Load)
        return plain(tr("Active reviews, and the most that the engineer may have at a time"));
    if (role == Qt::ToolTipRole && section == Availability)
        return plain(tr("Whether an incident can be assigned: on duty, and with room"));
    if (role != Qt::DisplayRole)
        return RowTableModel::headerData(section, orientation, role);
    return columnTitle(section);
}

} // namespace rd
