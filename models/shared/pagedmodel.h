// SPDX-License-Identifier: GPL-3.0-or-later
// A queue as a table of any length. It is handed pages and a total; what is not at hand is shown as loading and asked
// for by pagesNeeded(). A refresh that moves rows keeps selection and current row by id. A queue's own model says only
// what stands in its columns. GUI thread; owned by its page.
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "models/shared/pagedrows.h"
#include "models/shared/rowroles.h"

namespace rd {

class PagedModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = FirstOwnRole };
    static constexpr int pageSize = 200;
    static constexpr int maxPages = 30;

    explicit PagedModelBase(QObject* parent = nullptr);

    /// How long the list is; -1 while nobody knows, then it is as long as what is at hand.
    void setTotal(int total);
    void setNow(Millis now);
    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] bool isKnown() const { return m_total >= 0; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] virtual int rowOf(WorkItemId id) const = 0; ///< -1 if it is not at hand
    [[nodiscard]] virtual QList<int> pagesAtHand() const = 0;

signals:
    /// Pages that the view wanted and that are not at hand, newest wish last.
    void pagesNeeded(const QList<int>& pages);

protected:
    void setCount(int count);
    void wishFor(int page) const;
    void forgetWishes() { m_needed.clear(); }
    /// The columns whose text moves on with the time.
    [[nodiscard]] virtual std::pair<int, int> timedColumns() const = 0;

    int m_total = -1;
    int m_count = 0;

private:
    mutable QList<int> m_needed;
    mutable QTimer m_ask;
    Millis m_now = 0;
};

template<class RowType>
class PagedModel : public PagedModelBase {
public:
    using PagedModelBase::PagedModelBase;

    /// A new list (other filter or order): nothing of the old one is kept.
    void reset()
    {
        beginResetModel();
        m_rows.clear();
        forgetWishes();
        m_total = -1;
        m_count = 0;
        endResetModel();
    }
    void setPage(int page, const QList<RowType>& rows)
    {
        const int first = page * pageSize;
        m_rows.put(page, rows);
        if (m_total < 0)
            setCount(std::max(m_count, first + int(rows.size())));
        const int last = std::min(first + pageSize, m_count) - 1;
        if (last >= first)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    /// Several pages and the total at once, after a refresh: rows that moved keep their selection.
    void replace(int total, const QHash<int, QList<RowType>>& pages)
    {
        // Grow first, shrink last: in between every old and every new position exists.
        m_total = total;
        setCount(std::max(total, m_count));
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<WorkItemId> ids;
        ids.reserve(before.size());
        for (const QModelIndex& old : before) {
            const RowType* row = m_rows.at(old.row());
            ids << (row ? row->id : WorkItemId());
        }
        m_rows.clear();
        QHash<WorkItemId, int> where;
        for (auto page = pages.begin(); page != pages.end(); ++page) {
            for (int i = 0; i < page->size(); ++i)
                where.insert((*page)[i].id, page.key() * pageSize + i);
            m_rows.put(page.key(), *page);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = where.value(ids[i], -1);
            // A row that is not at hand any more keeps nothing: it must not hand its selection to whoever stands there
            // now.
            after << (row >= 0 ? index(row, before[i].column()) : QModelIndex());
        }
        changePersistentIndexList(before, after);
        emit layoutChanged();
        setCount(total);
        if (m_count > 0)
            emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }

    /// Nullptr while the row is loading.
    [[nodiscard]] const RowType* at(int row) const { return row >= 0 && row < m_count ? m_rows.at(row) : nullptr; }
    [[nodiscard]] int rowOf(WorkItemId id) const override
    {
        int found = -1;
        m_rows.each([&](int row, const RowType& one) {
            if (one.id == id)
                found = row;
        });
        return found;
    }
    [[nodiscard]] QList<int> pagesAtHand() const override { return m_rows.pages(); }

protected:
    /// The row of a cell; nullptr: it is loading, and asked for.
    [[nodiscard]] const RowType* wanted(int row) const
    {
        const RowType* found = m_rows.at(row);
        // A page may be shorter than the total says, as the list moved: the next refresh mends it.
        if (!found && !m_rows.has(m_rows.pageOf(row)))
            wishFor(m_rows.pageOf(row));
        return found;
    }

private:
    mutable PagedRows<RowType> m_rows{pageSize, maxPages};
};

} // namespace rd
