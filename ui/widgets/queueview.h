// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a queue: whole rows, no grid, a ground under the mouse, sorting by click where the column allows it,
// columns that can be moved, hidden and remembered, copy as TSV, typing goes to the search field.
#pragma once

#include <QSet>
#include <QTableView>

namespace rd {

class QueueDelegate;
class Theme;

class QueueView final : public QTableView {
    Q_OBJECT
public:
    explicit QueueView(const Theme& theme, QWidget* parent = nullptr);

    void setSortableColumns(const QSet<int>& columns) { m_sortable = columns; }
    /// Where the columns do not fit, these are left out, first one first; the first column keeps at least \a
    /// firstMinimum pixels. What the person hid or shows in the header's menu stays as it is.
    void setGivingWay(const QList<int>& columns, int firstMinimum);
    /// The header's state without what is left out only because the window is narrow.
    [[nodiscard]] QByteArray headerState();
    void restoreHeader(const QByteArray& state);
    /// -1: the list's own order.
    void showSort(int column, Qt::SortOrder order);
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] QPair<int, int> visibleRows() const;
    /// The selected rows as tab separated text, guarded against spreadsheet formulas.
    [[nodiscard]] QString selectionAsText() const;

signals:
    void sortWanted(int column);
    void typed(const QString& text);
    void copyWanted();
    void contextWanted(const QPoint& globalPosition);
    void visibleRowsChanged();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void hover(int row);
    void fitLater();
    void fitColumns();
    void headerMenu(const QPoint& position);

    QueueDelegate* m_delegate;
    QSet<int> m_sortable;
    QList<int> m_givingWay;
    QHash<int, int> m_leftOut; ///< column → the width it had
    int m_firstMinimum = 0;
    bool m_fitting = false;
    int m_hovered = -1;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace rd
