// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/undokeeper.h"

namespace rd {

UndoKeeper::UndoKeeper(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoKeeper::forget);
}

void UndoKeeper::keep(const QString& what, int forMs, const std::function<void()>& run)
{
    m_what = what;
    m_run = run;
    m_timer.start(forMs);
    emit changed();
}

void UndoKeeper::extend(int forMs)
{
    if (m_run)
        m_timer.start(forMs);
}

void UndoKeeper::undo()
{
    const auto run = m_run;
    forget();
    if (run)
        run();
}

void UndoKeeper::forget()
{
    m_timer.stop();
    m_what.clear();
    m_run = {};
    emit changed();
}

} // namespace rd
