// SPDX-License-Identifier: GPL-3.0-or-later
// A chip: icon and word on a coloured ground. State is never told by colour alone.
#pragma once

#include <QRect>
#include <QSize>
#include <QString>
#include <QWidget>

class QPainter;

namespace rd {

class Theme;

/// How a status looks: its icon and the tokens of its text and ground.
struct ChipLook {
    QString icon, text, ground;
};
[[nodiscard]] ChipLook chipLook(const QString& status);
[[nodiscard]] QSize chipSize(const QFont& font, const QString& word);
void paintChip(QPainter& painter, const QRect& cell, const Theme& theme, const QFont& font, const QString& status,
               const QString& word);

/// The same as a widget: the badge beside a page's title, the status in the details pane.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const Theme& theme, QWidget* parent = nullptr);
    void show(const QString& status, const QString& word);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_status, m_word;
};

} // namespace rd
