// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowfeedback.h"

#include <QDateTime>

#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/leftalonedialog.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype keptLines = 1000;

} // namespace

WindowFeedback::WindowFeedback(const Theme& theme, QWidget* window)
    : m_theme(theme)
    , m_window(window)
    , m_toast(new Toast(theme, window))
{
}

void WindowFeedback::note(const QString& text)
{
    m_activity << ActivityLine{QDateTime::currentMSecsSinceEpoch(), text};
    if (m_activity.size() > keptLines)
        m_activity.removeFirst();
}

void WindowFeedback::tell(const QString& text, const QString& action, const std::function<void()>& run)
{
    note(text);
    m_toast->tell(text, action, run);
}

void WindowFeedback::fail(const QString& what, const Error& error, const std::function<void()>& retry)
{
    note(what + u' ' + error.text);
    (new ErrorDialog(m_theme, what, error, retry, m_window))->open();
}

void WindowFeedback::leftAlone(const QString& title, const QString& sentence, const QList<ReportedSkip>& rows)
{
    note(title);
    (new LeftAloneDialog(m_theme, title, sentence, rows, m_window))->open();
}

} // namespace rd
