// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int padding = 8;

class LinedDelegate final : public QStyledItemDelegate {
public:
    LinedDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.color(u"selected"_s));
        QStyleOptionViewItem cell = option;
        cell.state.setFlag(QStyle::State_HasFocus, false); // the row shows it, not one cell
        cell.state.setFlag(QStyle::State_Selected, false);
        cell.rect.adjust(padding, 0, -padding, 0); // as the header's
        QStyledItemDelegate::paint(painter, cell, index);
        painter->setPen(m_theme.color(u"border"_s));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        QStyleOptionViewItem cell = option;
        cell.rect.adjust(padding, 0, -padding, 0); // the box is where it is painted
        return QStyledItemDelegate::editorEvent(event, model, cell, index);
    }

private:
    const Theme& m_theme;
};

} // namespace

PlainTable::PlainTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new LinedDelegate(theme, this));
    setProperty("role", u"card"_s);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.size(u"row"_s));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace rd
