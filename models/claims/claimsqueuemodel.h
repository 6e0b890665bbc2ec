// SPDX-License-Identifier: GPL-3.0-or-later
// The claims queue as a table of any length. It is handed pages and a total; what is not at hand is shown as loading
// and asked for by pagesNeeded(). A refresh that moves rows keeps selection and current row by id. GUI thread; owned by
// the claims page.
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "app/domain/claim.h"
#include "models/shared/pagedrows.h"
#include "models/shared/rowroles.h"

namespace rd {

class ClaimsQueueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Status, Claimant, Reviewer, WaitingSince, Days, Deadline, ColumnCount };
    enum Role { IdRole = FirstOwnRole };
    static constexpr int pageSize = 200;
    static constexpr int maxPages = 30;

    explicit ClaimsQueueModel(QObject* parent = nullptr);

    /// A new list (other filter or order): nothing of the old one is kept.
    void reset();
    /// How long the list is; -1 while nobody knows, then it is as long as what is at hand.
    void setTotal(int total);
    void setPage(int page, const QList<ClaimRow>& rows);
    /// Several pages and the total at once, after a refresh: rows that moved keep their selection.
    void replace(int total, const QHash<int, QList<ClaimRow>>& pages);
    void setNow(Millis now);

    [[nodiscard]] Millis now() const { return m_now; }
    /// Nullptr while the row is loading.
    [[nodiscard]] const ClaimRow* claim(int row) const;
    [[nodiscard]] int rowOf(WorkItemId id) const; ///< -1 if it is not at hand
    [[nodiscard]] QList<int> pagesAtHand() const { return m_rows.pages(); }
    [[nodiscard]] bool isKnown() const { return m_total >= 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Pages that the view wanted and that are not at hand, newest wish last.
    void pagesNeeded(const QList<int>& pages);

private:
    void setCount(int count);
    void need(int page) const;
    [[nodiscard]] QVariant text(const ClaimRow& row, int column) const;
    [[nodiscard]] Tone tone(const ClaimRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const ClaimRow& row, int column) const;

    mutable PagedRows<ClaimRow> m_rows{pageSize, maxPages};
    mutable QList<int> m_needed;
    mutable QTimer m_ask;
    int m_total = -1;
    int m_count = 0;
    Millis m_now = 0;
};

} // namespace rd
