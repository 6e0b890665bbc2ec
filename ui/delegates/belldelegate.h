// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one notification: icon, what happened to which item (two lines at most), who and when; a dot where it is
// unread. GUI thread; owned by BellPopover.
#pragma once

#include <QStyledItemDelegate>

namespace rd {

class Theme;

enum BellRole { BellIconRole = Qt::UserRole, BellWhoRole, BellUnreadRole };

class BellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    BellDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rd
