// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/dbexecutor.h"

#include "app/database/dbworker.h"

namespace rd {

DbExecutor::DbExecutor(ConnectionSettings settings, const QString& name, QObject* parent)
    : QObject(parent)
    , m_worker(new DbWorker(std::move(settings), name, m_shutdown, m_lastAnswer))
{
    qRegisterMetaType<rd::ConnectionState>();
    m_thread.setObjectName(QStringLiteral("db-") + name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DbWorker::stateChanged, this, [this](const ConnectionState& state) {
        m_state = state;
        emit stateChanged(state);
    });
    connect(m_worker, &DbWorker::changed, this, &DbExecutor::changed);
    connect(m_worker, &DbWorker::answered, this, &DbExecutor::answered);
    m_thread.start();
}

DbExecutor::~DbExecutor()
{
    shutDown();
}

void DbExecutor::shutDown()
{
    if (!m_thread.isRunning())
        return;
    m_shutdown.cancel();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait(); // bounded: the watchdog cuts a running call, and connecting gives up after 3 s
}

void DbExecutor::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->execute(task); }, Qt::QueuedConnection);
}

void DbExecutor::watchForChanges(int intervalMs)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, intervalMs] { worker->watchForChanges(intervalMs); }, Qt::QueuedConnection);
}

void DbExecutor::announceChange()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::announceChange, Qt::QueuedConnection);
}

void DbExecutor::announceAtEnd()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::announceAtEnd, Qt::QueuedConnection);
}

void DbExecutor::reconnectNow()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::reconnectNow, Qt::QueuedConnection);
}

void DbExecutor::renew()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::renew, Qt::QueuedConnection);
}

void DbExecutor::setPassword(const QString& password)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, password] { worker->setPassword(password); }, Qt::QueuedConnection);
}

void DbExecutor::readOnlyFromNow()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::readOnlyFromNow, Qt::QueuedConnection);
}

void DbExecutor::checkWritable()
{
    QMetaObject::invokeMethod(m_worker, &DbWorker::checkWritable, Qt::QueuedConnection);
}

qint64 DbExecutor::dataAgeMs() const
{
    const qint64 last = m_lastAnswer->load();
    return last < 0 ? -1 : QDateTime::currentMSecsSinceEpoch() - last;
}

} // namespace rd
