// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of what queueloader.h promises: the same list again, because something changed.
#pragma once

#include "ui/pages/queueloader.h"

namespace rd {

template<class Desk>
void QueueLoader<Desk>::refresh(const QList<int>& importantPages)
{
    m_important = importantPages;
    if (m_loading)
        return;
    if (m_refreshing) {
        m_again = true;
        return;
    }
    m_refreshing = true;
    const int generation = m_generation;
    whenDone(m_service.counts(m_query.filter), this, [this, generation](const Result<Counts>& got) {
        if (!refreshGot(generation, got))
            return;
        takeCounts(*got);
        const int last = m_important.isEmpty() ? 0 : *std::max_element(m_important.begin(), m_important.end());
        if (last < fromStart)
            refreshFromStart(last + 1);
        else
            refreshDeep();
    });
}

template<class Desk>
void QueueLoader<Desk>::refreshFromStart(int pages)
{
    const int generation = m_generation;
    const int limit = pages * pageSize;
    const auto read = m_service.page(m_query, std::nullopt, Desk::Service::Direction::Forward, limit);
    whenDone(read, this, [this, generation, limit](const Result<Page>& got) {
        if (!refreshGot(generation, got))
            return;
        QHash<int, QList<Row>> split;
        m_firstKeys.clear();
        m_lastKeys.clear();
        for (int i = 0; i < got->rows.size(); ++i)
            split[i / pageSize] << got->rows[i];
        for (auto page = split.begin(); page != split.end(); ++page) {
            m_firstKeys.insert(page.key(), got->keys[page.key() * pageSize]);
            m_lastKeys.insert(page.key(), got->keys[page.key() * pageSize + page->size() - 1]);
        }
        const int at = int(got->rows.size());
        m_model.setNow(got->now);
        m_model.replace(at < limit ? at : std::max(totalOf(m_counts), at), split);
        m_anchors.clear();
        readAnchors();
        endRefresh();
    });
}

template<class Desk>
void QueueLoader<Desk>::refreshDeep()
{
    // Far down the list the positions have moved: where pages begin is asked first.
    const int generation = m_generation;
    m_anchorsCancel.cancel();
    m_anchorsCancel = CancelToken();
    whenDone(m_service.anchors(m_query, pageSize, m_anchorsCancel), this,
             [this, generation](const Result<QList<Key>>& got) {
                 if (generation != m_generation)
                     return;
                 if (!got) {
                     emit failed(got.error());
                     endRefresh();
                     return;
                 }
                 m_anchors = *got;
                 readDeepPages(m_important);
             });
}

template<class Desk>
void QueueLoader<Desk>::readDeepPages(const QList<int>& pages)
{
    struct Gathered {
        QHash<int, QList<Row>> rows;
        int open = 0;
        Millis now = 0;
        std::optional<Error> error;
    };
    auto gathered = std::make_shared<Gathered>();
    QList<int> wanted;
    for (int page : pages) {
        if (page == 0 || page - 1 < m_anchors.size())
            wanted << page;
    }
    if (wanted.isEmpty())
        wanted << 0;
    gathered->open = int(wanted.size());
    const int generation = m_generation;
    for (int page : std::as_const(wanted)) {
        const std::optional<Key> from = page == 0 ? std::nullopt : std::optional(m_anchors[page - 1]);
        whenDone(m_service.page(m_query, from, Desk::Service::Direction::Forward, pageSize), this,
                 [this, generation, gathered, page](const Result<Page>& got) {
                     if (generation != m_generation)
                         return;
                     if (got) {
                         gathered->rows.insert(page, got->rows);
                         gathered->now = got->now;
                     } else {
                         gathered->error = got.error();
                     }
                     if (--gathered->open > 0)
                         return;
                     if (gathered->error) {
                         emit failed(*gathered->error);
                     } else {
                         m_firstKeys.clear();
                         m_lastKeys.clear();
                         m_model.setNow(gathered->now);
                         m_model.replace(std::max(totalOf(m_counts), 1), gathered->rows);
                     }
                     endRefresh();
                 });
    }
}

template<class Desk>
template<class T>
bool QueueLoader<Desk>::refreshGot(int generation, const Result<T>& got)
{
    if (generation == m_generation && !got) {
        emit failed(got.error());
        endRefresh();
    }
    return generation == m_generation && got;
}

template<class Desk>
void QueueLoader<Desk>::endRefresh()
{
    m_refreshing = false;
    emit loaded();
    serve();
    if (std::exchange(m_again, false))
        refresh(m_important);
}

} // namespace rd
