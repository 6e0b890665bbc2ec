// SPDX-License-Identifier: GPL-3.0-or-later
// Toasts, error dialogs and reports over one window, and the activity log behind them. GUI thread; owned by the window.
#pragma once

#include "ui/actions/feedback.h"
#include "ui/dialogs/activitydialog.h"

namespace rd {

class Theme;
class Toast;

class WindowFeedback final : public Feedback {
public:
    WindowFeedback(const Theme& theme, QWidget* window);

    void tell(const QString& text, const QString& action, const std::function<void()>& run) override;
    void fail(const QString& what, const Error& error, const std::function<void()>& retry) override;
    void leftAlone(const QString& title, const QString& sentence, const QList<ReportedSkip>& rows) override;

    [[nodiscard]] const QList<ActivityLine>& activity() const { return m_activity; }
    [[nodiscard]] Toast& toast() { return *m_toast; }

private:
    void note(const QString& text);

    const Theme& m_theme;
    QWidget* m_window;
    Toast* m_toast;
    QList<ActivityLine> m_activity;
};

} // namespace rd
