// SPDX-License-Identifier: GPL-3.0-or-later
// The last thing that can be taken back, for the toast's button and Ctrl+Z, until its time is over. GUI thread; owned
// by the window.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace rd {

class UndoKeeper final : public QObject {
    Q_OBJECT
public:
    explicit UndoKeeper(QObject* parent = nullptr);

    /// `what` for the menu: "Undo: release of 58 claims". `forMs` is how long it can be taken back.
    void keep(const QString& what, int forMs, const std::function<void()>& run);
    /// How long it can be taken back, counted from now; no effect when there is nothing.
    void extend(int forMs);
    void undo();
    void forget();
    [[nodiscard]] bool hasUndo() const { return bool(m_run); }
    [[nodiscard]] QString what() const { return m_what; }

signals:
    void changed();

private:
    QString m_what;
    std::function<void()> m_run;
    QTimer m_timer;
};

} // namespace rd
