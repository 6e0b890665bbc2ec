// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/watchdog.h"

#include "app/database/interrupter.h"

namespace rd {

namespace {
constexpr qint64 graceMs = 300;
constexpr auto pollInterval = std::chrono::milliseconds(50);
} // namespace

Watchdog::Watchdog(CancelToken shutdown)
    : m_shutdown(std::move(shutdown))
    , m_thread([this] { run(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Watchdog::watch(std::shared_ptr<Interrupter> call, int deadlineMs, const CancelToken& cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        m_call = std::move(call);
        m_cancel = cancel;
        m_deadline = deadlineMs;
        m_askedAt = -1;
        m_verdict = Verdict::InTime;
        m_since.start();
    }
    m_wake.notify_all();
}

void Watchdog::kick()
{
    const std::lock_guard lock(m_mutex);
    m_since.restart();
    m_askedAt = -1;
}

Watchdog::Verdict Watchdog::release()
{
    const std::lock_guard lock(m_mutex);
    m_call.reset();
    return m_verdict;
}

void Watchdog::act()
{
    const qint64 now = m_since.elapsed();
    const bool cancelled = m_cancel.isCancelled() || m_shutdown.isCancelled();
    if (m_askedAt < 0 && (now >= m_deadline || cancelled)) {
        m_verdict = cancelled ? Verdict::Cancelled : Verdict::TooLate;
        m_askedAt = now;
        m_call->cancel();
    } else if (m_askedAt >= 0 && now >= m_askedAt + graceMs) {
        m_call->cut();
    }
}

void Watchdog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (m_call) {
            act();
            m_wake.wait_for(lock, pollInterval);
        } else {
            m_wake.wait(lock);
        }
    }
}

} // namespace rd
