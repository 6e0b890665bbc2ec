// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a new password: hidden until somebody wants to see it, made up on request, copied with a button. It never
// leaves the window in any other way. GUI thread; owned by its dialog.
#pragma once

#include <QWidget>

class QLineEdit;

namespace rd {

class Theme;

class NewPasswordField final : public QWidget {
    Q_OBJECT
public:
    /// `mayGenerate`: for somebody else, to be handed over; one's own password one thinks up.
    NewPasswordField(const Theme& theme, bool mayGenerate, QWidget* parent = nullptr);

    [[nodiscard]] QString password() const;
    void generate();
    void setShown(bool shown);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

signals:
    void changed();

private:
    const Theme& m_theme;
    QLineEdit* m_field;
    QAction* m_show;
};

/// Twenty random letters and digits in groups, without those that look alike: about 98 bits.
[[nodiscard]] QString randomPassword();

} // namespace rd
