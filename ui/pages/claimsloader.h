// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches what the claims queue shows and hands it to the model: first page, counts, then any page by key. Pages are
// found through anchors (the key of every 200th row, read in the background), their neighbours' keys, or the end of the
// list. Answers to an earlier question are dropped by number. GUI thread; owned by the claims page.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "app/domain/canceltoken.h"
#include "app/domain/claim.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"

namespace rd {

class ClaimsQueueModel;
class ClaimsService;

class ClaimsLoader final : public QObject {
    Q_OBJECT
public:
    ClaimsLoader(ClaimsService& claims, ClaimsQueueModel& model, QObject* parent = nullptr);

    /// Another list: what is at hand is forgotten, then the first page is read.
    void load(const ClaimQuery& query);
    /// The same list again, because something changed: pages that are visible or hold selected rows are read anew and
    /// replaced in place. Calls during a refresh become one more refresh after it.
    void refresh(const QList<int>& importantPages);
    /// Only the counts, for the badge of a page that is not visible.
    void count();
    [[nodiscard]] const ClaimQuery& query() const { return m_query; }
    [[nodiscard]] const ClaimCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

signals:
    void loaded();
    void failed(const rd::Error& error);
    void counted(const rd::ClaimCounts& counts);

private:
    struct Reach {
        std::optional<ClaimKey> from;
        bool backward = false;
        int limit = 0;
    };
    void wish(const QList<int>& pages);
    void serve();
    [[nodiscard]] std::optional<Reach> reach(int page) const;
    void takePage(int page, const ClaimPage& got);
    void takeCounts(const ClaimCounts& counts);
    void readAnchors();
    void refreshFromStart(int pages);
    void refreshDeep();
    void readDeepPages(const QList<int>& pages);
    /// False for an answer to an older list, and for an error: that one is told and ends the refresh.
    template<class T>
    [[nodiscard]] bool refreshGot(int generation, const Result<T>& got);
    void endRefresh();
    [[nodiscard]] int totalOf(const ClaimCounts& counts) const;
    [[nodiscard]] int pageCount() const;

    ClaimsService& m_claims;
    ClaimsQueueModel& m_model;
    ClaimQuery m_query;
    ClaimCounts m_counts;
    int m_generation = 0; ///< of the list: answers to an older one are dropped
    bool m_loading = false;
    QHash<int, ClaimKey> m_firstKeys, m_lastKeys;
    QList<ClaimKey> m_anchors; ///< [p] is the key of the last row of page p
    CancelToken m_anchorsCancel;
    QList<int> m_wishes; ///< newest last
    int m_inFlight = 0;
    bool m_refreshing = false;
    bool m_again = false;
    QList<int> m_important;
};

} // namespace rd
