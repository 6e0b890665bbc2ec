// SPDX-License-Identifier: GPL-3.0-or-later
// A large card that is one button: icon, title, a sentence. GUI thread; owned by the dialog that shows it.
#pragma once

#include <QPushButton>

namespace rd {

class Theme;

class DoorCard final : public QPushButton {
    Q_OBJECT
public:
    DoorCard(const Theme& theme, const QString& icon, const QString& title, const QString& sentence, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace rd
