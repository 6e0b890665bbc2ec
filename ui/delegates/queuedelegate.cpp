// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/queuedelegate.h"

#include <QPainter>

#include "models/shared/rowroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/sparkline.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int padding = 12;
constexpr int sparklineInset = 8;
const QString widestDuration = u"888 ms"_s;
} // namespace

QueueDelegate::QueueDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ChipRole).isValid())
        return {chipSize(option.font, text).width() + 2 * padding, m_theme.size(u"row"_s)};
    return {option.fontMetrics.horizontalAdvance(text) + 2 * padding, m_theme.size(u"row"_s)};
}

void QueueDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString ground = selected ? u"selected"_s : index.row() == m_hovered ? u"hover"_s : u"surface"_s;
    painter.fillRect(option.rect, m_theme.color(ground));
    painter.setPen(m_theme.color(u"border"_s));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)), m_theme.color(u"accent"_s));
}

QColor QueueDelegate::textColor(const QModelIndex& index) const
{
    switch (index.data(ToneRole).value<Tone>()) {
    case Tone::Main:
        return m_theme.color(u"text"_s);
    case Tone::Urgent:
        return m_theme.color(u"attention"_s);
    case Tone::Critical:
        return m_theme.color(u"danger"_s);
    case Tone::Muted:
        break;
    }
    return m_theme.color(u"muted"_s);
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect cell = option.rect.adjusted(padding, 0, -padding, -1);
    if (index.data(LoadingRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(u"hover"_s));
        painter->drawRoundedRect(QRect(cell.left(), cell.top() + 10,
                                       cell.width() * (60 + (index.row() * 37 + index.column() * 11) % 35) / 100,
                                       cell.height() - 20),
                                 4, 4);
    } else if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        paintChip(*painter, cell, m_theme, option.font, chip.toString(), index.data().toString());
    } else if (const QVariant bars = index.data(SparklineRole); bars.isValid()) {
        // The bars at the left, as many as fit; the latest value at their right.
        const int text = option.fontMetrics.horizontalAdvance(widestDuration);
        painter->setFont(Theme::tabular(option.font));
        painter->setPen(textColor(index));
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        paintSparkline(*painter, cell.adjusted(0, sparklineInset, -text - padding, -sparklineInset), m_theme,
                       bars.toList());
    } else {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setFont(alignment.testFlag(Qt::AlignRight) ? Theme::tabular(option.font) : option.font);
        painter->setPen(textColor(index));
        painter->drawText(cell, int(alignment) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace rd
