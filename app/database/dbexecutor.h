// SPDX-License-Identifier: GPL-3.0-or-later
// Owns one thread and one connection made in it; every query of the program runs there. Calls are queued in order. Each
// has a deadline and can be cancelled; a lost connection is opened again with backoff (1 to 30 s), and a call that may
// be repeated is repeated once. Two instances: interactive and jobs. Lives in the thread that made it; signals arrive
// there.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

#include "app/database/connection.h"
#include "app/database/watchdog.h"
#include "app/domain/connectionstate.h"

namespace rd {

/// What a running call may use besides its connection.
class Call {
public:
    Call(Connection& db, CancelToken cancel, std::function<void(int, int)> progress)
        : m_db(db)
        , m_cancel(std::move(cancel))
        , m_progress(std::move(progress))
    {
    }
    [[nodiscard]] Connection& db() const { return m_db; }
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }
    /// Also tells the watchdog that the call is alive.
    void progress(int done, int total) const { m_progress(done, total); }

private:
    Connection& m_db;
    CancelToken m_cancel;
    std::function<void(int, int)> m_progress;
};

struct CallOptions {
    QString name; ///< for the log
    int deadlineMs = 10'000;
    CancelToken cancel = {};
    bool repeatable = true; ///< may run twice: reads, and writes that carry an op
};

class DbWorker;

class DbExecutor final : public QObject {
    Q_OBJECT
public:
    explicit DbExecutor(ConnectionSettings settings, const QString& name, QObject* parent = nullptr);
    ~DbExecutor() override;

    /// Queues `work`; it runs in the executor's thread and returns a Result.
    template<class F>
    [[nodiscard]] auto run(const CallOptions& options, F work) -> QFuture<std::invoke_result_t<F, const Call&>>
    {
        using R = std::invoke_result_t<F, const Call&>;
        auto promise = std::make_shared<QPromise<R>>();
        auto result = std::make_shared<std::optional<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        Task task;
        task.options = options;
        task.progress = [promise](int done, int total) {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
        };
        task.attempt = [work, result](const Call& call) -> std::optional<Error> {
            result->emplace(work(call));
            return (*result)->ok() ? std::nullopt : std::optional((*result)->error());
        };
        task.finish = [promise, result](const std::optional<Error>& error) {
            promise->addResult(error ? R(*error) : std::move(**result));
            promise->finish();
        };
        post(std::move(task));
        return future;
    }

    /// Looks for changes by others every `intervalMs` (0: never) and emits changed().
    void watchForChanges(int intervalMs);
    [[nodiscard]] const ConnectionState& state() const { return m_state; }
    /// Milliseconds since the database last answered, -1 before the first answer.
    [[nodiscard]] qint64 dataAgeMs() const;
    /// Tells other windows to look again, at most every 200 ms. A hint only: they read the change mark anyway.
    void announceChange();
    /// For a program that ends sooner than that: tells them when the executor ends. Who finds nothing new reads
    /// nothing.
    void announceAtEnd();
    /// Tries again now instead of waiting for the backoff.
    void reconnectNow();
    /// The computer slept: the line is made anew and everything is read again.
    void renew();
    /// Kept in memory; a connection that waits for it tries at once.
    void setPassword(const QString& password);
    /// This program must not write here: from now on the database refuses it.
    void readOnlyFromNow();
    /// Somebody was refused as read-only: look whether that holds for all.
    void checkWritable();
    /// Ends the thread; calls that still wait are answered with Cancelled. The destructor does it, too.
    void shutDown();

signals:
    void stateChanged(const rd::ConnectionState& state);
    void changed();
    /// The database answered a call (or refused it), after so long.
    void answered(qint64 ms);

private:
    friend class DbWorker;
    struct Task {
        CallOptions options;
        std::function<void(int, int)> progress;
        std::function<std::optional<Error>(const Call&)> attempt;
        std::function<void(const std::optional<Error>&)> finish;
    };
    void post(Task task);

    QThread m_thread;
    CancelToken m_shutdown;
    std::shared_ptr<std::atomic<qint64>> m_lastAnswer = std::make_shared<std::atomic<qint64>>(-1);
    DbWorker* m_worker; ///< lives in m_thread; made from the two above
    ConnectionState m_state;
};

} // namespace rd
