// SPDX-License-Identifier: GPL-3.0-or-later
// A strip inside a page for what somebody has to look after: icon, sentence, at most one button. Hidden while there is
// nothing.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rd {

class Theme;

class AlertStrip final : public QFrame {
    Q_OBJECT
public:
    explicit AlertStrip(const Theme& theme, QWidget* parent = nullptr);
    /// An empty text hides it; an empty button is none.
    void show(const QString& text, const QString& button = {});
    [[nodiscard]] QString text() const;

signals:
    void clicked();

private:
    void paintIcon();

    const Theme& m_theme;
    QLabel *m_icon, *m_text;
    QPushButton* m_button;
};

} // namespace rd
