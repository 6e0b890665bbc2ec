// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list of any length of which only some pages are at hand: a bounded cache by page number. Pure
// bookkeeping for ClaimsQueueModel; no Qt model of its own.
#pragma once

#include <QHash>
#include <QList>

namespace rd {

template<class T>
class PagedRows {
public:
    PagedRows(int pageSize, int maxPages)
        : m_pageSize(pageSize)
        , m_maxPages(maxPages)
    {
    }

    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] int pageOf(int row) const { return row / m_pageSize; }
    [[nodiscard]] bool has(int page) const { return m_pages.contains(page); }
    [[nodiscard]] QList<int> pages() const { return m_pages.keys(); }
    void clear()
    {
        m_pages.clear();
        m_recent.clear();
    }
    void put(int page, QList<T> rows)
    {
        m_pages.insert(page, std::move(rows));
        touch(page);
        while (m_recent.size() > m_maxPages)
            m_pages.remove(m_recent.takeFirst());
    }
    [[nodiscard]] const T* at(int row)
    {
        const auto page = m_pages.constFind(pageOf(row));
        const int offset = row % m_pageSize;
        if (page == m_pages.constEnd() || offset >= page->size())
            return nullptr;
        if (m_recent.isEmpty() || m_recent.last() != pageOf(row))
            touch(pageOf(row));
        return &(*page)[offset];
    }
    /// Visits every row at hand with its number.
    template<class F>
    void each(F&& visit) const
    {
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            for (int i = 0; i < page->size(); ++i)
                visit(page.key() * m_pageSize + i, (*page)[i]);
        }
    }

private:
    void touch(int page)
    {
        m_recent.removeOne(page);
        m_recent << page;
    }

    int m_pageSize;
    int m_maxPages;
    QHash<int, QList<T>> m_pages;
    QList<int> m_recent; ///< least recently used first
};

} // namespace rd
