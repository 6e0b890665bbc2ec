// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/belldelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int headlineLines = 2;
constexpr int dotSize = 8;

/// Breaks the text at words into as many lines as there may be; the last one ends in an ellipsis if there is more.
QStringList brokenLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < headlineLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() == headlineLines - 1;
        lines << (last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                       : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

BellDelegate::BellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void BellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int pad = m_theme.size(u"inside"_s) + m_theme.size(u"unit"_s);
    const int icon = m_theme.size(u"icon"_s);
    const bool unread = index.data(BellUnreadRole).toBool();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        painter->fillRect(row, m_theme.color(option.state & QStyle::State_Selected ? u"selected"_s : u"hover"_s));
    m_theme.icon(index.data(BellIconRole).toString(), unread ? u"accent"_s : u"muted"_s)
        .paint(painter, QRect(row.left() + pad, row.top() + pad + 1, icon, icon));

    QFont font = option.font;
    font.setWeight(unread ? QFont::DemiBold : QFont::Normal);
    const int left = row.left() + pad + icon + m_theme.size(u"inside"_s);
    const int width = row.right() - pad - dotSize - m_theme.size(u"inside"_s) - left;
    int y = row.top() + pad;
    const auto line = [&](const QString& text, const QFont& with, const QString& token) {
        painter->setFont(with);
        painter->setPen(m_theme.color(token));
        const int height = QFontMetrics(with).lineSpacing();
        painter->drawText(QRect(left, y, width, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += height;
    };
    const QStringList headline = brokenLines(index.data(Qt::DisplayRole).toString(), font, width);
    for (const QString& text : headline)
        line(text, font, u"text"_s);
    line(QFontMetrics(option.font).elidedText(index.data(BellWhoRole).toString(), Qt::ElideRight, width), option.font,
         u"muted"_s);
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(u"accent"_s));
        painter->drawEllipse(QRect(row.right() - pad - dotSize, row.top() + pad + 4, dotSize, dotSize));
    }
    painter->setPen(m_theme.color(u"border"_s));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

QSize BellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int pad = m_theme.size(u"inside"_s) + m_theme.size(u"unit"_s);
    QFont font = option.font;
    font.setWeight(index.data(BellUnreadRole).toBool() ? QFont::DemiBold : QFont::Normal);
    const int width =
        option.rect.width() - 2 * pad - m_theme.size(u"icon"_s) - dotSize - 2 * m_theme.size(u"inside"_s) - 1;
    const int lines =
        width > 0 ? int(brokenLines(index.data(Qt::DisplayRole).toString(), font, width).size()) : headlineLines;
    return {option.rect.width(),
            lines * QFontMetrics(font).lineSpacing() + QFontMetrics(option.font).lineSpacing() + 2 * pad};
}

} // namespace rd
