// SPDX-License-Identifier: GPL-3.0-or-later
// A table of rows that somebody hands over. A column is a title and a function from a row and a role to a value;
// setRows() compares by id, so that selection and scroll position survive a refresh. GUI thread; owned by the page or
// dialog that shows it.
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace rd {

template<class T>
class RowTableModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QVariant(const T&, int role)> value;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    using IdOf = std::function<qint64(const T&)>;

    RowTableModel(QList<Column> columns, IdOf idOf, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {
    }

    [[nodiscard]] const QList<T>& rows() const { return m_rows; }
    [[nodiscard]] const T& row(int index) const { return m_rows.at(index); }

    void setRows(const QList<T>& rows)
    {
        if (sameIds(rows)) {
            for (int i = 0; i < rows.size(); ++i) {
                if (!(m_rows[i] == rows[i])) {
                    m_rows[i] = rows[i];
                    emit dataChanged(index(i, 0), index(i, columnCount() - 1));
                }
            }
            return;
        }
        removeMissing(rows);
        insertNew(rows);
        reorder(rows);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& at, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(m_columns[at.column()].alignment);
        return m_columns[at.column()].value(m_rows[at.row()], role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(m_columns[section].alignment);
        return role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
    }

protected:
    /// For models whose columns need the model itself: once, in the constructor.
    void setColumns(QList<Column> columns, IdOf idOf)
    {
        m_columns = std::move(columns);
        m_idOf = std::move(idOf);
    }
    T& mutableRow(int index) { return m_rows[index]; }

private:
    [[nodiscard]] bool sameIds(const QList<T>& rows) const
    {
        return std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                          [this](const T& a, const T& b) { return m_idOf(a) == m_idOf(b); });
    }
    [[nodiscard]] QHash<qint64, int> positions(const QList<T>& rows) const
    {
        QHash<qint64, int> found;
        found.reserve(rows.size());
        for (int i = 0; i < rows.size(); ++i)
            found.insert(m_idOf(rows[i]), i);
        return found;
    }
    /// Neighbours go together: a list that is replaced as a whole is one removal, not a thousand.
    void removeMissing(const QList<T>& rows)
    {
        const QHash<qint64, int> wanted = positions(rows);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_idOf(m_rows[last])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_idOf(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    void insertNew(const QList<T>& rows)
    {
        QHash<qint64, int> known = positions(m_rows);
        for (int i = 0; i < rows.size(); ++i) {
            if (known.contains(m_idOf(rows[i])))
                continue;
            int end = i;
            while (end + 1 < rows.size() && !known.contains(m_idOf(rows[end + 1])))
                ++end;
            const int at = std::min(i, int(m_rows.size()));
            beginInsertRows({}, at, at + end - i);
            for (int k = i; k <= end; ++k)
                m_rows.insert(at + k - i, rows[k]);
            endInsertRows();
            i = end;
        }
    }
    void reorder(const QList<T>& rows)
    {
        if (sameIds(rows)) {
            setRows(rows);
            return;
        }
        emit layoutAboutToBeChanged();
        const QHash<qint64, int> target = positions(rows);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before)
            after << index(target.value(m_idOf(m_rows[old.row()])), old.column());
        m_rows = rows;
        changePersistentIndexList(before, after);
        emit layoutChanged();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    QList<Column> m_columns;
    IdOf m_idOf;
    QList<T> m_rows;
};

} // namespace rd
