// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches what a queue shows and hands it to the model: first page, counts, then any page by key. Pages are found
// through anchors (the key of every 200th row, read in the background), their neighbours' keys, or the end of the list.
// Answers to an earlier question are dropped by number. GUI thread; owned by its page. One text for every desk:
// a Desk names Service, Model, Row, Key, Query, Counts and Page.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "app/domain/canceltoken.h"
#include "app/domain/result.h"
#include "app/services/future.h"
#include "models/shared/pagedmodel.h"

namespace rd {

class QueueLoaderBase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The same list again, because something changed: pages that are visible or hold selected rows are read anew and
    /// replaced in place. Calls during a refresh become one more refresh after it.
    virtual void refresh(const QList<int>& importantPages) = 0;
    /// Only the counts, for the badge of a page that is not visible.
    virtual void count() = 0;
    [[nodiscard]] virtual bool isLoading() const = 0;

signals:
    void loaded();
    void failed(const rd::Error& error);
    void counted();
};

template<class Desk>
class QueueLoader : public QueueLoaderBase {
public:
    using Model = typename Desk::Model;
    using Row = typename Desk::Row;
    using Key = typename Desk::Key;
    using Query = typename Desk::Query;
    using Counts = typename Desk::Counts;
    using Page = typename Desk::Page;

    QueueLoader(typename Desk::Service& service, Model& model, QObject* parent = nullptr);

    /// Another list: what is at hand is forgotten, then the first page is read.
    void load(const Query& query);
    void refresh(const QList<int>& importantPages) override;
    void count() override;
    [[nodiscard]] const Query& query() const { return m_query; }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] bool isLoading() const override { return m_loading; }

private:
    static constexpr int pageSize = PagedModelBase::pageSize;
    static constexpr int maxWishes = 6;   // older ones were scrolled past
    static constexpr int maxInFlight = 2; // the executor answers one after the other anyway
    static constexpr int fromStart = 4;   // so many pages are read as one from the top of the list

    struct Reach {
        std::optional<Key> from;
        bool backward = false;
        int limit = 0;
    };
    void wish(const QList<int>& pages);
    void serve();
    [[nodiscard]] std::optional<Reach> reach(int page) const;
    void takePage(int page, const Page& got);
    void takeCounts(const Counts& counts);
    void readAnchors();
    void refreshFromStart(int pages);
    void refreshDeep();
    void readDeepPages(const QList<int>& pages);
    /// False for an answer to an older list, and for an error: that one is told and ends the refresh.
    template<class T>
    [[nodiscard]] bool refreshGot(int generation, const Result<T>& got);
    void endRefresh();
    [[nodiscard]] int totalOf(const Counts& counts) const;
    [[nodiscard]] int pageCount() const;

    typename Desk::Service& m_service;
    Model& m_model;
    Query m_query;
    Counts m_counts;
    int m_generation = 0; ///< of the list: answers to an older one are dropped
    bool m_loading = false;
    QHash<int, Key> m_firstKeys, m_lastKeys;
    QList<Key> m_anchors; ///< [p] is the key of the last row of page p
    CancelToken m_anchorsCancel;
    QList<int> m_wishes; ///< newest last
    int m_inFlight = 0;
    bool m_refreshing = false;
    bool m_again = false;
    QList<int> m_important;
};

} // namespace rd

#include "ui/pages/queueloader_impl.h"
#include "ui/pages/queueloader_refresh.h"
