// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimsloader.h"

#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "models/claims/claimsqueuemodel.h"

namespace rd {

namespace {

constexpr int pageSize = ClaimsQueueModel::pageSize;
constexpr int maxWishes = 6;   // older ones were scrolled past
constexpr int maxInFlight = 2; // the executor answers one after the other anyway
constexpr int fromStart = 4;   // so many pages are read as one from the top of the list

} // namespace

ClaimsLoader::ClaimsLoader(ClaimsService& claims, ClaimsQueueModel& model, QObject* parent)
    : QObject(parent)
    , m_claims(claims)
    , m_model(model)
{
    connect(&m_model, &ClaimsQueueModel::pagesNeeded, this, &ClaimsLoader::wish);
}

void ClaimsLoader::load(const ClaimQuery& query)
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
    const auto first = m_claims.page(query, std::nullopt, ClaimsService::Direction::Forward, pageSize);
    whenDone(first, this, [this, generation](const Result<ClaimPage>& got) {
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
        readAnchors();
    });
    count();
}

void ClaimsLoader::count()
{
    const int generation = m_generation;
    whenDone(m_claims.counts(m_query.filter), this, [this, generation](const Result<ClaimCounts>& got) {
        // A failure is told by the page's own query; the badge keeps what it knew.
        if (generation == m_generation && got)
            takeCounts(*got);
    });
}

void ClaimsLoader::takeCounts(const ClaimCounts& counts)
{
    m_counts = counts;
    // While the list is being replaced its length comes with its rows.
    if (!m_loading && !m_refreshing && m_model.claim(0) && totalOf(counts) >= pageSize)
        m_model.setTotal(totalOf(counts));
    emit counted(counts);
    serve();
}

int ClaimsLoader::totalOf(const ClaimCounts& counts) const
{
    qint64 total = 0;
    for (const auto& [status, n] : counts.byStatus) {
        if (m_query.filter.statuses.isEmpty() || m_query.filter.statuses.contains(status))
            total += n;
    }
    return int(std::min<qint64>(total, std::numeric_limits<int>::max() / 2));
}

int ClaimsLoader::pageCount() const
{
    return (m_model.rowCount() + pageSize - 1) / pageSize;
}

void ClaimsLoader::takePage(int page, const ClaimPage& got)
{
    if (!got.keys.isEmpty()) {
        m_firstKeys.insert(page, got.keys.first());
        m_lastKeys.insert(page, got.keys.last());
    }
    m_model.setNow(got.now);
    m_model.setPage(page, got.rows);
}

void ClaimsLoader::readAnchors()
{
    if (m_model.isKnown() && m_model.rowCount() <= pageSize)
        return;
    const int generation = m_generation;
    m_anchorsCancel.cancel();
    m_anchorsCancel = CancelToken();
    whenDone(m_claims.anchors(m_query, pageSize, m_anchorsCancel), this,
             [this, generation](const Result<QList<ClaimKey>>& got) {
                 if (generation != m_generation || !got)
                     return; // without them pages are still found one after the other
                 m_anchors = *got;
                 serve();
             });
}

void ClaimsLoader::wish(const QList<int>& pages)
{
    for (int page : pages) {
        m_wishes.removeOne(page);
        m_wishes << page;
    }
    while (m_wishes.size() > maxWishes)
        m_wishes.removeFirst();
    serve();
}

std::optional<ClaimsLoader::Reach> ClaimsLoader::reach(int page) const
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

void ClaimsLoader::serve()
{
    for (qsizetype i = m_wishes.size() - 1; i >= 0 && m_inFlight < maxInFlight; --i) {
        const int page = m_wishes[i];
        const auto way = reach(page);
        if (!way || m_refreshing)
            continue; // when the anchors are there, or the refresh is over
        m_wishes.removeAt(i);
        ++m_inFlight;
        const int generation = m_generation;
        const auto direction = way->backward ? ClaimsService::Direction::Backward : ClaimsService::Direction::Forward;
        whenDone(m_claims.page(m_query, way->from, direction, way->limit), this,
                 [this, generation, page](const Result<ClaimPage>& got) {
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

void ClaimsLoader::refresh(const QList<int>& importantPages)
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
    whenDone(m_claims.counts(m_query.filter), this, [this, generation](const Result<ClaimCounts>& got) {
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

void ClaimsLoader::refreshFromStart(int pages)
{
    const int generation = m_generation;
    const int limit = pages * pageSize;
    const auto read = m_claims.page(m_query, std::nullopt, ClaimsService::Direction::Forward, limit);
    whenDone(read, this, [this, generation, limit](const Result<ClaimPage>& got) {
        if (!refreshGot(generation, got))
            return;
        QHash<int, QList<ClaimRow>> split;
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

void ClaimsLoader::refreshDeep()
{
    // Far down the list the positions have moved: where pages begin is asked first.
    const int generation = m_generation;
    m_anchorsCancel.cancel();
    m_anchorsCancel = CancelToken();
    whenDone(m_claims.anchors(m_query, pageSize, m_anchorsCancel), this,
             [this, generation](const Result<QList<ClaimKey>>& got) {
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

void ClaimsLoader::readDeepPages(const QList<int>& pages)
{
    struct Gathered {
        QHash<int, QList<ClaimRow>> rows;
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
        const std::optional<ClaimKey> from = page == 0 ? std::nullopt : std::optional(m_anchors[page - 1]);
        whenDone(m_claims.page(m_query, from, ClaimsService::Direction::Forward, pageSize), this,
                 [this, generation, gathered, page](const Result<ClaimPage>& got) {
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

template<class T>
bool ClaimsLoader::refreshGot(int generation, const Result<T>& got)
{
    if (generation == m_generation && !got) {
        emit failed(got.error());
        endRefresh();
    }
    return generation == m_generation && got;
}

void ClaimsLoader::endRefresh()
{
    m_refreshing = false;
    emit loaded();
    serve();
    if (std::exchange(m_again, false))
        refresh(m_important);
}

} // namespace rd
