// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queueview.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "app/domain/text.h"
#include "ui/delegates/queuedelegate.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

QueueView::QueueView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new QueueDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabKeyNavigation(false);
    // Fixed rows: a million of them must not be measured one by one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.size(u"row"_s));
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        // Qt has moved the arrow already, also to a column that nothing can be sorted by.
        showSort(m_sorted, m_order);
        if (m_sortable.contains(column))
            emit sortWanted(column);
    });
    connect(header, &QWidget::customContextMenuRequested, this, &QueueView::headerMenu);
}

void QueueView::showSort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    horizontalHeader()->setSortIndicator(column, order);
}

QList<int> QueueView::selectedRowNumbers() const
{
    // Ranges, not indexes: "select all" on a million rows is one range.
    QList<int> rows;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QPair<int, int> QueueView::visibleRows() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const int count = model() ? model()->rowCount() : 0;
    return {std::max(first, 0), last < 0 ? count - 1 : last};
}

QString QueueView::selectionAsText() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!horizontalHeader()->isSectionHidden(logical))
            columns << logical;
    }
    QStringList lines;
    for (int row : selectedRowNumbers()) {
        QStringList cells;
        for (int column : std::as_const(columns))
            cells << guardedCell(
                model()->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void QueueView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void QueueView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void QueueView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    const QString text = event->text();
    const bool plainKey = !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (plainKey && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        emit typed(text);
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // Rows, not columns: first and last of the whole list.
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const QModelIndex target = model()->index(row, currentIndex().isValid() ? currentIndex().column() : 0);
        selectionModel()->setCurrentIndex(target,
                                          event->modifiers().testFlag(Qt::ShiftModifier)
                                              ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                              : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(target);
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && at.isValid() && !selectionModel()->isRowSelected(at.row()))
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit contextWanted(event->globalPos());
}

void QueueView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    emit visibleRowsChanged();
}

void QueueView::setGivingWay(const QList<int>& columns, int firstMinimum)
{
    m_givingWay = columns;
    m_firstMinimum = firstMinimum;
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != 0)
            fitLater();
    });
}

void QueueView::fitLater()
{
    // Not from inside a resize: hiding a column there leaves the view with the old positions.
    if (!m_givingWay.isEmpty() && !std::exchange(m_fitting, true))
        QMetaObject::invokeMethod(this, &QueueView::fitColumns, Qt::QueuedConnection);
}

void QueueView::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    int needed = m_firstMinimum;
    for (int column = 1; column < header->count(); ++column)
        needed += m_leftOut.contains(column) ? m_leftOut[column] : header->sectionSize(column);
    QList<int> out;
    for (int column : std::as_const(m_givingWay)) {
        if (needed <= viewport()->width())
            break;
        if (header->isSectionHidden(column) && !m_leftOut.contains(column))
            continue; // hidden by the person
        needed -= m_leftOut.value(column, header->sectionSize(column));
        out << column;
    }
    for (int column : std::as_const(m_givingWay)) {
        if (out.contains(column) == m_leftOut.contains(column))
            continue;
        if (out.contains(column)) {
            m_leftOut.insert(column, header->sectionSize(column));
            header->hideSection(column);
        } else {
            const int width = m_leftOut.take(column);
            header->showSection(column);
            header->resizeSection(column, width);
        }
    }
    m_fitting = false;
}

QByteArray QueueView::headerState()
{
    QHeaderView* header = horizontalHeader();
    const QHash<int, int> out = std::exchange(m_leftOut, {});
    m_fitting = true;
    for (auto column = out.begin(); column != out.end(); ++column) {
        header->showSection(column.key());
        header->resizeSection(column.key(), column.value());
    }
    const QByteArray state = header->saveState();
    m_fitting = false;
    fitLater();
    return state;
}

void QueueView::restoreHeader(const QByteArray& state)
{
    m_leftOut.clear();
    horizontalHeader()->restoreState(state);
    showSort(m_sorted, m_order); // the state holds the arrow of the day it was saved
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitLater();
}

void QueueView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitLater();
    emit visibleRowsChanged();
}

void QueueView::headerMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column) || m_leftOut.contains(column));
        action->setEnabled(column != 0); // the name stays
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            m_leftOut.remove(column);
            header->setSectionHidden(column, !shown);
            fitLater();
        });
    }
    menu->popup(header->mapToGlobal(position));
}

} // namespace rd
