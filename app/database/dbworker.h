// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a DbExecutor: lives in its thread, owns the connection, the watchdog and the reconnect timer.
#pragma once

#include <QTimer>

#include "app/database/dbexecutor.h"

namespace rd {

class DbWorker final : public QObject {
    Q_OBJECT
public:
    DbWorker(ConnectionSettings settings, QString name, CancelToken shutdown,
             std::shared_ptr<std::atomic<qint64>> lastAnswer);

    void execute(const DbExecutor::Task& task);
    void watchForChanges(int intervalMs);
    void announceChange();
    /// Others are told once more when this ends.
    void announceAtEnd() { m_announcesAtEnd = true; }
    void reconnectNow();
    /// The line may be dead without knowing it (the computer slept): a new one, at once.
    void renew();
    void setPassword(const QString& password);
    /// From here on this program reads only; the database itself refuses the rest.
    void readOnlyFromNow();
    /// Asks whether changes are taken, and again every two seconds while they are not.
    void checkWritable();
    void close();

signals:
    void stateChanged(const rd::ConnectionState& state);
    void changed();
    void answered(qint64 ms);

private:
    [[nodiscard]] std::optional<Error> ensureConnected();
    [[nodiscard]] std::optional<Error> attempt(const DbExecutor::Task& task);
    void lose(const Error& error);
    void setState(const ConnectionState& state);
    void setReadOnly(bool readOnly);
    void logFailure(const DbExecutor::Task& task, const Error& error, qint64 ms) const;
    void poll();
    void subscribe();
    void announceNow();
    [[nodiscard]] std::optional<Error> readMark(const Call& call);

    ConnectionSettings m_settings;
    QString m_name;
    CancelToken m_shutdown;
    std::shared_ptr<std::atomic<qint64>> m_lastAnswer;
    std::unique_ptr<Connection> m_connection;
    Watchdog m_watchdog;
    QTimer* m_retry = nullptr;
    QTimer* m_poll = nullptr;
    QTimer* m_announce = nullptr;
    bool m_announcesAtEnd = false;
    QTimer* m_writeCheck = nullptr;
    int m_backoff = 1;
    ConnectionState m_state;
    qint64 m_newest = -1;
    qint64 m_settled = 0;
};

} // namespace rd
