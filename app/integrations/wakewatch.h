// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that the computer has slept: logind says so on the system bus; where there is no logind, the clock has jumped
// between two ticks. GUI thread; owned by bootstrap.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace rd {

class WakeWatch final : public QObject {
    Q_OBJECT
public:
    /// UTC milliseconds.
    using WallClock = std::function<qint64()>;

    explicit WakeWatch(QObject* parent = nullptr, WallClock clock = {}, int tickMs = 5000);

public slots:
    /// org.freedesktop.login1.Manager.PrepareForSleep: true before, false after.
    void prepareForSleep(bool goesToSleep);

signals:
    void woke();

private:
    void tick();
    void tell();

    WallClock m_clock;
    QTimer m_timer;
    qint64 m_last = 0;
    qint64 m_told = 0;
};

} // namespace rd
