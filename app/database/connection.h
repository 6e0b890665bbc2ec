// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the database, used only in the thread that opened it. Statements are blocks of the SqlCatalog;
// prepared ones are kept. Owned by a DbExecutor (or by a test).
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

#include "app/database/sqlcatalog.h"
#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/domain/result.h"

namespace rd {

class Interrupter;

/// The present row of a running statement.
class Row {
public:
    Row(const QSqlQuery& query, const QHash<QString, int>& columns)
        : m_query(query)
        , m_columns(columns)
    {
    }

    [[nodiscard]] QVariant value(const QString& column) const;
    [[nodiscard]] qint64 integer(const QString& column) const { return value(column).toLongLong(); }
    [[nodiscard]] std::optional<qint64> optionalInteger(const QString& column) const;
    [[nodiscard]] QString text(const QString& column) const { return value(column).toString(); }
    [[nodiscard]] bool flag(const QString& column) const { return value(column).toBool(); }
    template<class T>
    [[nodiscard]] T id(const QString& column) const
    {
        return T(integer(column));
    }

private:
    const QSqlQuery& m_query;
    const QHash<QString, int>& m_columns;
};

using Binds = QList<std::pair<QString, QVariant>>;

enum class OpenMode { MustExist, MayCreate, ReadOnly };

struct ConnectionSettings {
    Target target;
    OpenMode mode = OpenMode::MustExist;
    ClockPtr clock = std::make_shared<Clock>(); ///< embedded databases only
    QString application = QStringLiteral("reviewdesk");
    QString password; ///< kept in memory only
};

class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const ConnectionSettings& settings);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_target.dialect; }
    [[nodiscard]] bool isShared() const { return m_target.isShared(); }
    [[nodiscard]] const Target& target() const { return m_target; }
    [[nodiscard]] const SqlCatalog& catalog() const { return *m_catalog; }
    [[nodiscard]] bool isBroken() const;
    /// It takes no changes at the moment: a standby, a server set so, a file that may only be read.
    [[nodiscard]] Result<bool> isReadOnly();
    /// Stops the running statement from another thread: first politely, then by cutting the line.
    [[nodiscard]] std::shared_ptr<Interrupter> interrupter() const { return m_interrupter; }

    /// Statements sent since it was opened: the round trips to a server, each statement's first preparation aside.
    [[nodiscard]] qint64 statements() const { return m_statements; }

    /// The time of the database, UTC milliseconds. Never the desktop's clock on a shared database.
    [[nodiscard]] Result<Millis> now();

    /// Runs a named block for each row; `onRow` returns false to stop early.
    [[nodiscard]] Status each(const QString& name, const Binds& binds, const std::function<bool(const Row&)>& onRow);
    /// The same for a text that a store put together from blocks; `name` is for the log.
    [[nodiscard]] Status eachOf(const QString& name, const QString& sql, const Binds& binds,
                                const std::function<bool(const Row&)>& onRow);
    /// Runs a block that returns no rows; the number of rows that it changed.
    [[nodiscard]] Result<qint64> run(const QString& name, const Binds& binds = {});
    [[nodiscard]] Result<qint64> runText(const QString& name, const QString& sql, const Binds& binds = {});
    /// Whether the database understands a statement; it is not run.
    [[nodiscard]] Status check(const QString& sql);
    /// One statement without placeholders and preparation: DDL, PRAGMA, function bodies.
    [[nodiscard]] Status execute(const QString& sql);

    template<class F>
    [[nodiscard]] auto list(const QString& name, const Binds& binds, F&& read)
        -> Result<QList<std::invoke_result_t<F, const Row&>>>
    {
        return listOf(name, m_catalog->text(name), binds, std::forward<F>(read));
    }
    template<class F>
    [[nodiscard]] auto listOf(const QString& name, const QString& sql, const Binds& binds, F&& read)
        -> Result<QList<std::invoke_result_t<F, const Row&>>>
    {
        QList<std::invoke_result_t<F, const Row&>> rows;
        const Status status = eachOf(name, sql, binds, [&](const Row& row) {
            rows << read(row);
            return true;
        });
        if (!status)
            return status.error();
        return rows;
    }
    template<class F>
    [[nodiscard]] auto first(const QString& name, const Binds& binds, F&& read)
        -> Result<std::optional<std::invoke_result_t<F, const Row&>>>
    {
        std::optional<std::invoke_result_t<F, const Row&>> found;
        const Status status = each(name, binds, [&](const Row& row) {
            found = read(row);
            return false;
        });
        if (!status)
            return status.error();
        return found;
    }

    /// Everything in `work` or nothing of it. BEGIN IMMEDIATE on SQLite. `work` returns a Result; an error rolls back.
    template<class F>
    [[nodiscard]] auto transaction(F&& work) -> std::invoke_result_t<F>
    {
        if (const Status begun = begin(); !begun)
            return begun.error();
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (const Status committed = commit(); !committed) {
            rollback();
            return committed.error();
        }
        return result;
    }
    [[nodiscard]] Status begin();
    [[nodiscard]] Status commit();
    void rollback();

    /// What a server stores for a password (SCRAM-SHA-256), computed here: the password itself is never sent. Shared
    /// databases only.
    [[nodiscard]] Result<QString> scramVerifier(const QString& password, const QString& login);

    /// Tells the other windows to look again (NOTIFY); call it after the commit. Nothing on SQLite.
    void announceChange();
    [[nodiscard]] QSqlDatabase& handle() { return m_database; }

private:
    struct Prepared {
        QSqlQuery query;
        QHash<QString, int> columns;
    };
    Connection(const ConnectionSettings& settings, const QString& name);
    [[nodiscard]] Status setUp(const ConnectionSettings& settings);
    [[nodiscard]] Result<Prepared*> prepare(const QString& sql, const Binds& binds);
    static Prepared* bindAll(Prepared* prepared, const Binds& binds);
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    [[nodiscard]] bool execTimed(const QString& name, QSqlQuery& query);

    Target m_target;
    ClockPtr m_clock;
    QString m_name;
    QSqlDatabase m_database;
    std::shared_ptr<const SqlCatalog> m_catalog;
    std::shared_ptr<Interrupter> m_interrupter;
    qint64 m_statements = 0;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
};

} // namespace rd
