// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/wakewatch.h"

#include <QDBusConnection>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
// A busy machine delays a timer by a second or two; no connection dies of so little.
constexpr qint64 jumpMs = 15'000;
constexpr qint64 onceWithinMs = 10'000; // logind and the clock speak of the same sleep
} // namespace

WakeWatch::WakeWatch(QObject* parent, WallClock clock, int tickMs)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : WallClock(&QDateTime::currentMSecsSinceEpoch))
    , m_last(m_clock())
    , m_told(m_last - onceWithinMs)
{
    // Fails where there is no system bus (containers): then the clock has to do.
    (void)QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                               u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                               SLOT(prepareForSleep(bool)));
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::tick);
    m_timer.start(tickMs);
}

void WakeWatch::prepareForSleep(bool goesToSleep)
{
    if (!goesToSleep)
        tell();
}

void WakeWatch::tick()
{
    const qint64 now = m_clock();
    const bool jumped = now - m_last > m_timer.interval() + jumpMs;
    m_last = now;
    if (jumped)
        tell();
}

void WakeWatch::tell()
{
    const qint64 now = m_clock();
    if (now - m_told < onceWithinMs && now >= m_told)
        return;
    m_told = now;
    emit woke();
}

} // namespace rd
