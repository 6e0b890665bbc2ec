// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <fcntl.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <unistd.h>

#include <atomic>

#include "app/database/conninfo.h"
#include "app/database/interrupter.h"
#include "app/database/signinfault.h"
#include "app/database/sqlerror.h"
#include "app/database/storageerror.h"

using namespace Qt::StringLiterals;

namespace rd {

Q_LOGGING_CATEGORY(logDatabase, "rd.database")

namespace {

constexpr int preparedLimit = 200;
constexpr int slowMs = 500;
// SQLite's own cache: the system has the file in memory anyway, but a large write needs its pages at hand.
constexpr int readingKb = 512;
constexpr int writingKb = 65536;

QString nextName()
{
    static std::atomic<int> counter = 0;
    return u"rd-%1"_s.arg(++counter);
}

std::shared_ptr<const SqlCatalog> catalogFor(Dialect dialect)
{
    static const auto sqlite = std::make_shared<const SqlCatalog>(Dialect::Sqlite);
    static const auto postgres = std::make_shared<const SqlCatalog>(Dialect::Postgres);
    return dialect == Dialect::Sqlite ? sqlite : postgres;
}

QString pageCache(int kilobytes)
{
    return u"PRAGMA cache_size = -%1"_s.arg(kilobytes);
}

/// A new workspace is readable by its owner alone; SQLite gives its journal the same mode.
Status createPrivately(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return makeError(ErrorCode::NotFound,
                         QCoreApplication::translate("rd::Connection",
                                                     "The workspace %1 cannot be created. Check that the folder "
                                                     "exists and that you may write to it.")
                             .arg(path),
                         QString::fromLocal8Bit(strerror(errno)));
    ::close(fd);
    return Done{};
}

/// The driver's words for a refusal, turned into what happened and what to do.
Error refusal(const QSqlError& error, const ConnectionSettings& settings)
{
    const Error mapped = mapSqlError(error, Dialect::Postgres, true);
    SignInFault fault = faultOfText(error.databaseText());
    // A server that is starting or full says so in the mapped code; only a refusal is worth a second question.
    if (fault == SignInFault::None && mapped.code != ErrorCode::Busy) {
        const QString password =
            settings.password.isEmpty() ? QString() : u" password="_s + quotedValue(settings.password);
        fault = faultOfSqlState(refusalState(connectionString(settings) + password));
    }
    if (fault != SignInFault::None)
        return signInError(fault, settings.target, mapped.detail);
    return mapped.code == ErrorCode::Lost ? signInError(fault, settings.target, mapped.detail) : mapped;
}

/// An error of the place where the data is says which place, and what to do.
Error located(Error error, const QSqlError& cause, const Target& target)
{
    const int sqliteCode = target.isShared() ? 0 : cause.nativeErrorCode().toInt();
    if (const QString text = storageErrorText(error.code, sqliteCode, target); !text.isEmpty())
        error.text = text;
    return error;
}

template<class T>
T* nativeHandle(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<T* const*>(handle.data()) : nullptr;
}

} // namespace

QVariant Row::value(const QString& column) const
{
    const auto it = m_columns.constFind(column);
    if (it == m_columns.constEnd())
        qFatal("no column named %s in: %s", qPrintable(column), qPrintable(m_query.lastQuery()));
    return m_query.value(*it);
}

std::optional<qint64> Row::optionalInteger(const QString& column) const
{
    const QVariant v = value(column);
    return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
}

Connection::Connection(const ConnectionSettings& settings, const QString& name)
    : m_target(settings.target)
    , m_clock(settings.clock)
    , m_name(name)
    , m_catalog(catalogFor(settings.target.dialect))
{
}

Connection::~Connection()
{
    if (m_interrupter)
        m_interrupter->detach();
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings& settings)
{
    const Target& target = settings.target;
    if (!target.isShared() && settings.mode == OpenMode::MayCreate) {
        if (const Status created = createPrivately(target.path); !created)
            return created.error();
    }
    if (!target.isShared() && !QFile::exists(target.path))
        return makeError(ErrorCode::NotFound,
                         QCoreApplication::translate("rd::Connection", "There is no workspace %1.").arg(target.path));

    std::unique_ptr<Connection> connection(new Connection(settings, nextName()));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(target.isShared() ? u"QPSQL"_s : u"QSQLITE"_s, connection->m_name);
    if (target.isShared()) {
        database.setPassword(settings.password);
        speakEnglish();
        database.setConnectOptions(connectionString(settings));
    } else {
        database.setDatabaseName(target.path);
        database.setConnectOptions(settings.mode == OpenMode::ReadOnly
                                       ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                       : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (!database.open()) {
        const QSqlError refused = database.lastError();
        return target.isShared() ? refusal(refused, settings)
                                 : located(mapSqlError(refused, target.dialect, true), refused, target);
    }
    if (const Status ready = connection->setUp(settings); !ready)
        return ready.error();
    return connection;
}

Status Connection::setUp(const ConnectionSettings& settings)
{
    if (isShared()) {
        m_interrupter = std::make_shared<Interrupter>(nativeHandle<pg_conn>(m_database));
        return Done{};
    }
    m_interrupter = std::make_shared<Interrupter>(nativeHandle<sqlite3>(m_database));
    QStringList pragmas = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, pageCache(readingKb),
                           u"PRAGMA synchronous = FULL"_s};
    // SQLite 3.40 has a WAL reset bug with several writers; a rollback journal it is.
    if (settings.mode != OpenMode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = TRUNCATE"_s;
    for (const QString& pragma : pragmas) {
        if (const Status done = execute(pragma); !done)
            return done;
    }
    const QStringList scratch = m_catalog->text(u"scratch"_s).split(u";\n"_s, Qt::SkipEmptyParts);
    for (const QString& statement : scratch) {
        if (const Status done = execute(statement); !done)
            return done;
    }
    return Done{};
}

bool Connection::isBroken() const
{
    if (!m_database.isOpen())
        return true;
    return isShared() && PQstatus(nativeHandle<pg_conn>(m_database)) != CONNECTION_OK;
}

Result<bool> Connection::isReadOnly()
{
    if (!isShared())
        return sqlite3_db_readonly(nativeHandle<sqlite3>(m_database), "main") == 1;
    const auto row = first(u"read_only"_s, {}, [](const Row& r) { return r.flag(u"read_only"_s); });
    if (!row)
        return row.error();
    return row->value_or(false);
}

Error Connection::errorOf(const QSqlError& error) const
{
    return located(mapSqlError(error, m_target.dialect, isBroken()), error, m_target);
}

Result<Millis> Connection::now()
{
    if (!isShared())
        return m_clock->now();
    const auto row = first(u"now"_s, {}, [](const Row& r) { return r.integer(u"now"_s); });
    if (!row)
        return row.error();
    return row->value();
}

Result<Connection::Prepared*> Connection::prepare(const QString& sql, const Binds& binds)
{
    auto& slot = m_prepared[sql];
    if (!slot) {
        auto fresh = std::make_shared<Prepared>(Prepared{QSqlQuery(m_database), {}});
        fresh->query.setForwardOnly(!isShared());
        if (!fresh->query.prepare(sql)) {
            const Error error = errorOf(fresh->query.lastError());
            m_prepared.remove(sql);
            return error;
        }
        if (m_prepared.size() > preparedLimit) {
            m_prepared.clear();
            m_prepared.insert(sql, fresh);
            return bindAll(fresh.get(), binds);
        }
        slot = fresh;
    }
    return bindAll(slot.get(), binds);
}

Connection::Prepared* Connection::bindAll(Prepared* prepared, const Binds& binds)
{
    for (const auto& [name, value] : binds) {
        // A default-constructed QString is an empty text here; SQL's NULL is an invalid QVariant.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        prepared->query.bindValue(u':' + name, emptyText ? QVariant(u""_s) : value);
    }
    return prepared;
}

/// Queries that take long are the first thing that an operator asks about. Their names are logged, never their values.
bool Connection::execTimed(const QString& name, QSqlQuery& query)
{
    QElapsedTimer timer;
    timer.start();
    ++m_statements;
    const bool ok = query.exec();
    if (timer.elapsed() > slowMs)
        qCWarning(logDatabase).noquote() << u"slow query=%1 ms=%2"_s.arg(name).arg(timer.elapsed());
    return ok;
}

Status Connection::eachOf(const QString& name, const QString& sql, const Binds& binds,
                          const std::function<bool(const Row&)>& onRow)
{
    const auto prepared = prepare(sql, binds);
    if (!prepared)
        return prepared.error();
    const std::shared_ptr<Prepared> keep = m_prepared.value(sql);
    QSqlQuery& query = keep->query;
    if (!execTimed(name, query))
        return errorOf(query.lastError());
    if (keep->columns.isEmpty()) {
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            keep->columns.insert(record.fieldName(i), i);
    }
    const Row row(query, keep->columns);
    bool more = true;
    while (more && query.next())
        more = onRow(row);
    const QSqlError error = query.lastError();
    query.finish(); // an unfinished SELECT keeps SQLite's shared lock
    if (error.isValid())
        return errorOf(error);
    return Done{};
}

Status Connection::each(const QString& name, const Binds& binds, const std::function<bool(const Row&)>& onRow)
{
    return eachOf(name, m_catalog->text(name), binds, onRow);
}

Result<qint64> Connection::runText(const QString& name, const QString& sql, const Binds& binds)
{
    const auto prepared = prepare(sql, binds);
    if (!prepared)
        return prepared.error();
    QSqlQuery& query = (*prepared)->query;
    if (!execTimed(name, query))
        return errorOf(query.lastError());
    const qint64 changed = query.numRowsAffected();
    query.finish();
    return changed;
}

Result<qint64> Connection::run(const QString& name, const Binds& binds)
{
    return runText(name, m_catalog->text(name), binds);
}

Status Connection::check(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    return Done{};
}

Status Connection::execute(const QString& sql)
{
    ++m_statements;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return Done{};
}

Status Connection::begin()
{
    if (isShared())
        return execute(u"BEGIN"_s);
    if (const Status done = execute(pageCache(writingKb)); !done)
        return done;
    return execute(u"BEGIN IMMEDIATE"_s);
}

Status Connection::commit()
{
    const Status done = execute(u"COMMIT"_s);
    if (done && !isShared())
        QSqlQuery(m_database).exec(pageCache(readingKb));
    return done;
}

void Connection::rollback()
{
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // fails only where the server has rolled back already
    if (!isShared())
        QSqlQuery(m_database).exec(pageCache(readingKb));
}

Result<QString> Connection::scramVerifier(const QString& password, const QString& login)
{
    Q_ASSERT(isShared());
    // https://www.postgresql.org/docs/15/libpq-misc.html#LIBPQ-PQENCRYPTPASSWORDCONN
    auto* connection = nativeHandle<pg_conn>(m_database);
    char* verifier = connection ? PQencryptPasswordConn(connection, password.toUtf8().constData(),
                                                        login.toUtf8().constData(), "scram-sha-256")
                                : nullptr;
    if (!verifier)
        return makeError(ErrorCode::Internal,
                         QCoreApplication::translate("rd::Connection", "The password could not be prepared."),
                         connection ? QString::fromUtf8(PQerrorMessage(connection)) : QString());
    const QString text = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    return text;
}

void Connection::announceChange()
{
    if (isShared())
        QSqlQuery(m_database)
            .exec(u"NOTIFY reviewdesk_changed"_s); // a hint: the change mark is read every second anyway
}

} // namespace rd
