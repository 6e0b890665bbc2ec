// SPDX-License-Identifier: GPL-3.0-or-later
// One line at the bottom of the window that may be ignored, with at most one action. Six seconds; it waits while the
// mouse is on it. What it said stays in the activity log.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace rd {

class Theme;

class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(const Theme& theme, QWidget* window);

    void tell(const QString& text, const QString& action = {}, const std::function<void()>& run = {});
    [[nodiscard]] QString text() const;

signals:
    /// For the activity log.
    void told(const QString& text);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer m_timer;
    std::function<void()> m_run;
};

} // namespace rd
