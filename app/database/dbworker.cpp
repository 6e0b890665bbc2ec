// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/dbworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlDriver>

#include "app/database/signinfault.h"

using namespace Qt::StringLiterals;

namespace rd {

Q_DECLARE_LOGGING_CATEGORY(logDatabase)

namespace {

constexpr int maxBackoffSeconds = 30;
constexpr int pollDeadlineMs = 3000;
constexpr int announceMs = 200;
constexpr int announceDeadlineMs = 1000;
constexpr int writeCheckMs = 2000;

/// "[23505]" at the end of a detail. The server's own words stay out of the log: they quote values.
QString stateOf(const Error& error)
{
    static const QRegularExpression last(uR"(\[(\w+)\]$)"_s);
    const QString state = last.match(error.detail).captured(1);
    return state.isEmpty() ? u"-"_s : state;
}

/// Nobody has to look at these in the log.
bool isOrdinary(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::NotFound;
}

} // namespace

DbWorker::DbWorker(ConnectionSettings settings, QString name, CancelToken shutdown,
                   std::shared_ptr<std::atomic<qint64>> lastAnswer)
    : m_settings(std::move(settings))
    , m_name(std::move(name))
    , m_shutdown(std::move(shutdown))
    , m_lastAnswer(std::move(lastAnswer))
    , m_watchdog(m_shutdown)
{
}

void DbWorker::setState(const ConnectionState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

std::optional<Error> DbWorker::ensureConnected()
{
    if (m_connection && !m_connection->isBroken())
        return std::nullopt;
    // While the backoff runs nobody hammers the server; a person's "Retry" goes through reconnectNow().
    if (m_retry && m_retry->isActive())
        return m_state.error;
    m_connection.reset();
    if (m_state.phase != ConnectionState::Phase::Connected)
        setState({ConnectionState::Phase::Connecting, {}, 0});
    auto opened = Connection::open(m_settings);
    if (!opened) {
        lose(opened.error());
        return opened.error();
    }
    m_connection = *std::move(opened);
    m_backoff = 1;
    m_lastAnswer->store(QDateTime::currentMSecsSinceEpoch());
    // A server can be stopped between the connection and its first answers as well.
    m_watchdog.watch(m_connection->interrupter(), pollDeadlineMs, m_shutdown);
    subscribe();
    const auto readOnly = m_connection->isReadOnly();
    const Watchdog::Verdict verdict = m_watchdog.release();
    // A line of which nobody knows whether it takes changes counts as not opened: taken for writable it would offer
    // commands that may all be refused.
    if (!readOnly || verdict != Watchdog::Verdict::InTime || m_connection->isBroken()) {
        const Error error = readOnly ? makeError(ErrorCode::Lost) : readOnly.error();
        lose(error);
        return error;
    }
    setReadOnly(*readOnly);
    return std::nullopt;
}

void DbWorker::setReadOnly(bool readOnly)
{
    setState({ConnectionState::Phase::Connected, {}, 0, readOnly});
    if (!m_writeCheck) {
        m_writeCheck = new QTimer(this);
        m_writeCheck->setInterval(writeCheckMs);
        connect(m_writeCheck, &QTimer::timeout, this, &DbWorker::checkWritable);
    }
    if (!readOnly)
        m_writeCheck->stop();
    else if (!m_writeCheck->isActive())
        m_writeCheck->start();
}

void DbWorker::checkWritable()
{
    if (!m_connection || (m_retry && m_retry->isActive()))
        return;
    // SQLite decides when the file is opened: once it may be written, it is opened again.
    const Target& target = m_settings.target;
    if (!target.isShared() && m_settings.mode != OpenMode::ReadOnly && m_state.readOnly &&
        QFileInfo(target.path).isWritable()) {
        m_connection.reset();
        (void)ensureConnected();
        return;
    }
    DbExecutor::Task task;
    task.options = {u"read_only"_s, pollDeadlineMs, {}, true};
    task.progress = [](int, int) {};
    task.attempt = [this](const Call& call) -> std::optional<Error> {
        const auto readOnly = call.db().isReadOnly();
        if (!readOnly)
            return readOnly.error();
        setReadOnly(*readOnly);
        return std::nullopt;
    };
    task.finish = [](const std::optional<Error>&) {};
    execute(task);
}

void DbWorker::lose(const Error& error)
{
    m_connection.reset();
    const bool hopeless =
        needsSomebody(error.fault) ||
        (error.code != ErrorCode::Lost && error.code != ErrorCode::Timeout && error.code != ErrorCode::Busy);
    setState({ConnectionState::Phase::Lost, error, hopeless ? 0 : m_backoff});
    qCWarning(logDatabase).noquote() << "connection" << m_name << u"lost, outcome="_s + errorName(error.code)
                                     << u"fault="_s + signInFaultName(error.fault) << u"sqlstate="_s + stateOf(error);
    if (hopeless || m_shutdown.isCancelled())
        return;
    if (!m_retry) {
        m_retry = new QTimer(this);
        m_retry->setSingleShot(true);
        connect(m_retry, &QTimer::timeout, this, &DbWorker::reconnectNow);
    }
    m_retry->start(m_backoff * 1000);
    m_backoff = std::min(m_backoff * 2, maxBackoffSeconds);
}

void DbWorker::reconnectNow()
{
    if (m_retry)
        m_retry->stop();
    if (m_shutdown.isCancelled() || ensureConnected())
        return;
    m_newest = -1;
    emit changed(); // whatever happened while the line was down
}

void DbWorker::renew()
{
    m_backoff = 1;
    if (m_settings.target.isShared())
        m_connection.reset();
    reconnectNow();
}

void DbWorker::setPassword(const QString& password)
{
    m_settings.password = password;
    if (m_state.phase == ConnectionState::Phase::Lost)
        reconnectNow();
}

void DbWorker::readOnlyFromNow()
{
    m_settings.mode = OpenMode::ReadOnly;
    m_connection.reset();
    (void)ensureConnected();
}

void DbWorker::logFailure(const DbExecutor::Task& task, const Error& error, qint64 ms) const
{
    if (!isOrdinary(error.code))
        qCWarning(logDatabase).noquote() << u"query="_s + task.options.name << u"outcome="_s + errorName(error.code)
                                         << u"ms=%1"_s.arg(ms) << u"sqlstate="_s + stateOf(error);
}

std::optional<Error> DbWorker::attempt(const DbExecutor::Task& task)
{
    if (auto error = ensureConnected())
        return error;
    const auto progress = [&](int done, int total) {
        m_watchdog.kick();
        task.progress(done, total);
    };
    m_watchdog.watch(m_connection->interrupter(), task.options.deadlineMs, task.options.cancel);
    std::optional<Error> error = task.attempt(Call(*m_connection, task.options.cancel, progress));
    const Watchdog::Verdict verdict = m_watchdog.release();
    if (error && verdict == Watchdog::Verdict::Cancelled)
        error = makeError(ErrorCode::Cancelled, {}, error->detail);
    else if (error && verdict == Watchdog::Verdict::TooLate)
        error = makeError(ErrorCode::Timeout, {}, error->detail);
    if (!error)
        m_lastAnswer->store(QDateTime::currentMSecsSinceEpoch());
    if (error && (error->code == ErrorCode::Lost || m_connection->isBroken()))
        lose(*error);
    else if (verdict != Watchdog::Verdict::InTime)
        m_connection.reset(); // a cancel request may still be on its way and would hit the next statement
    return error;
}

void DbWorker::execute(const DbExecutor::Task& task)
{
    if (m_shutdown.isCancelled() || task.options.cancel.isCancelled()) {
        task.finish(makeError(ErrorCode::Cancelled));
        return;
    }
    QElapsedTimer clock;
    clock.start();
    std::optional<Error> error = attempt(task);
    if (error && error->code == ErrorCode::Lost && task.options.repeatable && m_retry && m_state.retryInSeconds <= 1) {
        // The line was cut in the middle: a read is read again, a write asks again with the same op and hears what
        // became of it.
        m_retry->stop();
        error = attempt(task);
    }
    // While the line is down every window asks every second; its loss was logged once.
    if (error && !(m_retry && m_retry->isActive()))
        logFailure(task, *error, clock.elapsed());
    const bool refusedAsReadOnly = error && error->code == ErrorCode::ReadOnly && !m_state.readOnly;
    if (!error || isOrdinary(error->code))
        emit answered(clock.elapsed());
    task.finish(error);
    if (refusedAsReadOnly)
        checkWritable();
}

void DbWorker::close()
{
    if (m_writeCheck)
        m_writeCheck->stop();
    if (m_retry)
        m_retry->stop();
    if (m_poll)
        m_poll->stop();
    if (m_announcesAtEnd || (m_announce && m_announce->isActive()))
        announceNow();
    m_connection.reset();
}

void DbWorker::announceNow()
{
    if (!m_connection)
        return;
    m_watchdog.watch(m_connection->interrupter(), announceDeadlineMs, {});
    m_connection->announceChange();
    m_watchdog.release();
}

void DbWorker::announceChange()
{
    if (!m_announce) {
        m_announce = new QTimer(this);
        m_announce->setSingleShot(true);
        m_announce->setInterval(announceMs);
        connect(m_announce, &QTimer::timeout, this, &DbWorker::announceNow);
    }
    if (!m_announce->isActive())
        m_announce->start();
}

void DbWorker::subscribe()
{
    if (!m_connection->isShared() || !m_poll)
        return;
    QSqlDriver* driver = m_connection->handle().driver();
    driver->subscribeToNotification(u"reviewdesk_changed"_s);
    connect(driver, &QSqlDriver::notification, this, [this] { poll(); });
}

void DbWorker::watchForChanges(int intervalMs)
{
    if (!m_poll) {
        m_poll = new QTimer(this);
        connect(m_poll, &QTimer::timeout, this, &DbWorker::poll);
    }
    if (intervalMs <= 0) {
        m_poll->stop();
        return;
    }
    m_poll->start(intervalMs);
    if (m_connection)
        subscribe();
}

std::optional<Error> DbWorker::readMark(const Call& call)
{
    qint64 newest = 0;
    qint64 settled = 0;
    const Status read = call.db().each(u"change_mark"_s, {{u"since"_s, m_settled}}, [&](const Row& row) {
        if (call.db().isShared()) {
            newest = row.integer(u"newest"_s);
            settled = row.integer(u"settled"_s);
        } else {
            newest = row.integer(u"data_version"_s);
        }
        return false;
    });
    if (!read)
        return read.error();
    // Ids do not commit in order: a late commit below `newest` shows in `settled` once nothing older is running.
    const bool moved = m_newest >= 0 && (newest != m_newest || settled > m_settled);
    m_newest = newest;
    m_settled = std::max(settled, m_settled);
    if (moved)
        emit changed();
    return std::nullopt;
}

void DbWorker::poll()
{
    if (m_retry && m_retry->isActive())
        return;
    DbExecutor::Task task;
    task.options = {u"change_mark"_s, pollDeadlineMs, {}, true};
    task.progress = [](int, int) {};
    task.attempt = [this](const Call& call) { return readMark(call); };
    task.finish = [](const std::optional<Error>&) {};
    execute(task);
}

} // namespace rd
