// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of what queueloader.h promises, included there as templates must be: the first page, counts, any page.
#pragma once

#include "ui/pages/queueloader.h"

namespace rd {

template<class Desk>
QueueLoader<Desk>::QueueLoader(typename Desk::Service& service, Model& model, QObject* parent)
    : QueueLoaderBase(parent)
    , m_service(service)
    , m_model(model)
{
    connect(&m_model, &PagedModelBase::pagesNeeded, this, &QueueLoader::wish);
}

template<class Desk>
void QueueLoader<Desk>::load(const Query& query)
{
    const int generation = ++m_generation;
    m_query = query;
    m_loading = true;
    m_refreshing = m_again = false;
    m_inFlight = 0;
    m_firstKeys.clear();
    m_lastKeys.clear();
    m_wishes.clear();
    m_anchors.clear();
    m_anchorsCancel.cancel();
    const auto first = m_service.page(query, std::nullopt, Desk::Service::Direction::Forward, pageSize);
    whenDone(first, this, [this, generation](const Result<Page>& got) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (!got) {
            emit failed(got.error());
            return;
        }
        m_model.reset();
        takePage(0, *got);
        if (got->rows.size() < pageSize)
            m_model.setTotal(int(got->rows.size()));
        emit loaded();
        // Not before: counting a million rows beside it would make the first page wait for a core and the disk.
        count();
        readAnchors();
    });
}

template<class Desk>
void QueueLoader<Desk>::count()
{
    const int generation = m_generation;
    whenDone(m_service.counts(m_query.filter), this, [this, generation](const Result<Counts>& got) {
        // A failure is told by the page's own query; the badge keeps what it knew.
        if (generation == m_generation && got)
            takeCounts(*got);
    });
}

template<class Desk>
void QueueLoader<Desk>::takeCounts(const Counts& counts)
{
    m_counts = counts;
    // While the list is being replaced its length comes with its rows.
    if (!m_loading && !m_refreshing && m_model.at(0) && totalOf(counts) >= pageSize)
        m_model.setTotal(totalOf(counts));
    emit counted();
    serve();
}

template<class Desk>
int QueueLoader<Desk>::totalOf(const Counts& counts) const
{
    qint64 total = 0;
    for (const auto& [status, n] : counts.byStatus) {
        if (m_query.filter.statuses.isEmpty() || m_query.filter.statuses.contains(status))
            total += n;
    }
    return int(std::min<qint64>(total, std::numeric_limits<int>::max() / 2));
}

template<class Desk>
int QueueLoader<Desk>::pageCount() const
{
    return (m_model.rowCount() + pageSize - 1) / pageSize;
}

template<class Desk>
void QueueLoader<Desk>::takePage(int page, const Page& got)
{
    if (!got.keys.isEmpty()) {
        m_firstKeys.insert(page, got.keys.first());
        m_lastKeys.insert(page, got.keys.last());
    }
    m_model.setNow(got.now);
    m_model.setPage(page, got.rows);
}

template<class Desk>
void QueueLoader<Desk>::readAnchors()
{
    if (m_model.isKnown() && m_model.rowCount() <= pageSize)
        return;
    const int generation = m_generation;
    m_anchorsCancel.cancel();
    m_anchorsCancel = CancelToken();
    whenDone(m_service.anchors(m_query, pageSize, m_anchorsCancel), this,
             [this, generation](const Result<QList<Key>>& got) {
                 if (generation != m_generation || !got)
                     return; // without them pages are still found one after the other
                 m_anchors = *got;
                 serve();
             });
}

template<class Desk>
void QueueLoader<Desk>::wish(const QList<int>& pages)
{
    for (int page : pages) {
        m_wishes.removeOne(page);
        m_wishes << page;
    }
    while (m_wishes.size() > maxWishes)
        m_wishes.removeFirst();
    serve();
}

template<class Desk>
std::optional<typename QueueLoader<Desk>::Reach> QueueLoader<Desk>::reach(int page) const
{
    if (page == 0)
        return Reach{std::nullopt, false, pageSize};
    if (page - 1 < m_anchors.size())
        return Reach{m_anchors[page - 1], false, pageSize};
    if (m_lastKeys.contains(page - 1))
        return Reach{m_lastKeys[page - 1], false, pageSize};
    if (m_model.isKnown() && page == pageCount() - 1)
        return Reach{std::nullopt, true, m_model.rowCount() - page * pageSize};
    if (m_firstKeys.contains(page + 1))
        return Reach{m_firstKeys[page + 1], true, pageSize};
    return std::nullopt;
}

template<class Desk>
void QueueLoader<Desk>::serve()
{
    for (qsizetype i = m_wishes.size() - 1; i >= 0 && m_inFlight < maxInFlight; --i) {
        const int page = m_wishes[i];
        const auto way = reach(page);
        if (!way || m_refreshing)
            continue; // when the anchors are there, or the refresh is over
        m_wishes.removeAt(i);
        ++m_inFlight;
        const int generation = m_generation;
        const auto direction = way->backward ? Desk::Service::Direction::Backward : Desk::Service::Direction::Forward;
        whenDone(m_service.page(m_query, way->from, direction, way->limit), this,
                 [this, generation, page](const Result<Page>& got) {
                     if (generation != m_generation)
                         return;
                     --m_inFlight;
                     if (got && !m_refreshing)
                         takePage(page, *got);
                     else if (!got)
                         emit failed(got.error());
                     serve();
                 });
    }
}

} // namespace rd
