// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/orphanedmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/text.h"

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct OrphanedColumnsText {
    Q_DECLARE_TR_FUNCTIONS(rd::OrphanedColumns)
};

QVariant textOrTip(const QString& text, int role)
{
    return role == Qt::DisplayRole ? QVariant(text) : role == Qt::ToolTipRole ? QVariant(plain(text)) : QVariant();
}

QList<RowTableModel<OrphanedClaim>::Column> columns()
{
    return {{OrphanedColumnsText::tr("Title"),
             [](const OrphanedClaim& row, int role) { return textOrTip(row.title, role); }},
            {OrphanedColumnsText::tr("Reviewer"),
             [](const OrphanedClaim& row, int role) { return textOrTip(row.reviewer, role); }},
            {OrphanedColumnsText::tr("Days"),
             [](const OrphanedClaim& row, int role) {
                 return role == Qt::DisplayRole ? QVariant(QLocale().toString(row.days)) : QVariant();
             },
             Qt::AlignRight | Qt::AlignVCenter}};
}

} // namespace

OrphanedModel::OrphanedModel(QObject* parent)
    : RowTableModel(
          columns(), [](const OrphanedClaim& row) { return row.itemId.value; }, parent)
{
}

QList<OrphanedClaim> OrphanedModel::chosen() const
{
    QList<OrphanedClaim> chosen;
    for (const OrphanedClaim& row : rows()) {
        if (!m_left.contains(row.itemId))
            chosen << row;
    }
    return chosen;
}

void OrphanedModel::setAll(bool chosen)
{
    m_left.clear();
    if (!chosen) {
        for (const OrphanedClaim& row : rows())
            m_left.insert(row.itemId);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit chosenChanged();
}

void OrphanedModel::toggle(int row)
{
    const QModelIndex at = index(row, 0);
    setData(at, data(at, Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QVariant OrphanedModel::data(const QModelIndex& at, int role) const
{
    if (role == Qt::CheckStateRole && at.isValid() && at.column() == Title)
        return int(m_left.contains(row(at.row()).itemId) ? Qt::Unchecked : Qt::Checked);
    return RowTableModel::data(at, role);
}

bool OrphanedModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(at, CheckIndexOption::IndexIsValid) || at.column() != Title)
        return false;
    if (value.toInt() == Qt::Checked)
        m_left.remove(row(at.row()).itemId);
    else
        m_left.insert(row(at.row()).itemId);
    emit dataChanged(at, at, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags OrphanedModel::flags(const QModelIndex& at) const
{
    const Qt::ItemFlags flags = RowTableModel::flags(at);
    return at.column() == Title ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace rd
