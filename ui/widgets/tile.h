// SPDX-License-Identifier: GPL-3.0-or-later
// One figure: a large number, what it counts under it, and a muted line with more. The whole tile is a button that
// leads to the rows behind it; without a place to go it is no button. GUI thread; owned by its page.
#pragma once

#include <QPushButton>

class QLabel;

namespace rd {

class Theme;

class Tile final : public QPushButton {
    Q_OBJECT
public:
    Tile(const Theme& theme, const QString& label, QWidget* parent = nullptr);

    /// `role` of the number: attention or danger where it means something, else empty.
    void show(const QString& number, const QString& detail = {}, const QString& role = {});
    /// Nothing is behind it: it only tells.
    void setPassive();
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_number, *m_label, *m_detail;
};

} // namespace rd
