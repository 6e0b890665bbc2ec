// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a database call that outlives its deadline or was cancelled: asks first, cuts the line 300 ms later. One helper
// thread per executor; all methods may be called from the executor's thread.
#pragma once

#include <QElapsedTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "app/domain/canceltoken.h"

namespace rd {

class Interrupter;

class Watchdog final {
public:
    enum class Verdict { InTime, TooLate, Cancelled };

    /// `shutdown` stops whatever runs, like the call's own token.
    explicit Watchdog(CancelToken shutdown);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void watch(std::shared_ptr<Interrupter> call, int deadlineMs, const CancelToken& cancel);
    /// The call has made progress: its deadline starts again.
    void kick();
    /// The call has ended; whether it was made to.
    Verdict release();

private:
    void run();
    void act();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<Interrupter> m_call;
    CancelToken m_shutdown;
    CancelToken m_cancel;
    QElapsedTimer m_since;
    qint64 m_deadline = 0;
    qint64 m_askedAt = -1; ///< when the call was asked to stop, on m_since
    Verdict m_verdict = Verdict::InTime;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace rd
