// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of a queue: horizontal lines only, a ground under the mouse, status as a chip, deadlines in their
// colour, grey bars while a row is loading. Tokens from the theme; meaning comes from the model as roles.
#pragma once

#include <QStyledItemDelegate>

namespace rd {

class Theme;

class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QueueDelegate(const Theme& theme, QObject* parent = nullptr);

    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QColor textColor(const QModelIndex& index) const;

    const Theme& m_theme;
    int m_hovered = -1;
};

} // namespace rd
