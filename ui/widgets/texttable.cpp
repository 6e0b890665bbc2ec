// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "app/domain/text.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int shownRows = 8; ///< before it scrolls
}

TextTable::TextTable(const Theme& theme, const QStringList& headers, QWidget* parent)
    : QTableWidget(0, int(headers.size()), parent)
    , m_rowHeight(std::max(theme.size(u"row"_s), fontMetrics().height() + 3 * theme.size(u"unit"_s)))
{
    setProperty("role", u"texts"_s);
    setHorizontalHeaderLabels(headers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWideColumn(0);
}

void TextTable::setWideColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(200);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TextTable::shareWidth()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void TextTable::setRows(const QList<QStringList>& rows, const QList<QStringList>& tips)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(rows[row][column]);
            const QString tip = tips.value(row).value(column);
            item->setToolTip(plain(tip.isEmpty() ? rows[row][column] : tip));
            setItem(row, column, item);
        }
    }
    updateGeometry();
}

QString TextTable::asText() const
{
    QStringList lines;
    const bool all = selectionModel()->selectedRows().isEmpty();
    for (int row = 0; row < rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << guardedCell(item(row, column) ? item(row, column)->text() : QString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QSize TextTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 2, shownRows);
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {Theme::scaled(560), header + rows * m_rowHeight + 2 * frameWidth()};
}

void TextTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace rd
