// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh workspace for one test, on SQLite or on the private PostgreSQL cluster of tests/run, with people and a clock
// that the test moves. Every test of stores, services and rules loops over both: `void x_data() { Backend::addRows();
// }`.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/database/connection.h"
#include "app/services/session.h"
#include "app/stores/applystore.h"

namespace rd::test {

/// A clock that a test sets; on PostgreSQL the test's database gets a clock_ms() that reads the same value.
class TestClock final : public Clock {
public:
    [[nodiscard]] Millis now() const override { return m_now; }
    void set(Millis now) { m_now = now; }

private:
    std::atomic<Millis> m_now = 1'725'148'800'000; // 2024-09-01T00:00:00Z
};

class Backend final {
public:
    /// Rows "sqlite" and "postgresql"; a missing cluster fails the test, it is never skipped.
    static void addRows();
    /// The backend of the present data row.
    static std::unique_ptr<Backend> make();
    static std::unique_ptr<Backend> make(Dialect dialect);
    ~Backend();

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] bool isShared() const { return m_dialect == Dialect::Postgres; }
    [[nodiscard]] Millis now() const { return m_clock->now(); }
    void setNow(Millis now);
    void advance(Millis by) { setNow(now() + by); }
    /// PostgreSQL: let the server's own clock run (the default is the test's clock).
    void useServerClock();

    /// Someone with these roles; on PostgreSQL with a login of their own.
    PersonId person(const QString& name, const QStringList& roles);
    /// The connection of that person (PostgreSQL), or the file's (SQLite).
    Connection& as(PersonId person);
    /// The owner of the database: bypasses the verbs, for setting up and for attacks.
    Connection& owner();
    [[nodiscard]] ActorContext context(PersonId person) const { return {person, false, QStringLiteral("ctl")}; }
    /// For a Session: as the first admin (PostgreSQL) or the owner (SQLite).
    [[nodiscard]] SessionOptions options() const;
    [[nodiscard]] SessionOptions optionsFor(PersonId person) const;
    [[nodiscard]] PersonId admin() const { return m_admin; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("w.db")); }
    [[nodiscard]] QString url() const;

    /// A verb by a person on ids of the verb's machine.
    Result<VerbOutcome> apply(PersonId actor, const QString& verb, const QList<VerbTarget>& targets,
                              const QString& note = {}, const QJsonObject& args = {},
                              const QUuid& op = QUuid::createUuid(), const QString& desk = QStringLiteral("claims"),
                              const QString& machine = QStringLiteral("assignment"),
                              const std::optional<QString>& content = std::nullopt);
    /// Files a claim; its work item.
    qint64 claim(PersonId author, const QString& title, const QString& externalId = {});
    /// One value of one row, as the owner.
    QVariant value(const QString& sql);
    QList<QVariantList> rows(const QString& sql);
    void exec(const QString& sql);
    /// Fails the test unless the view `broken` is empty.
    void verifyHealthy();

private:
    explicit Backend(Dialect dialect);
    void setUp();

    Dialect m_dialect;
    QTemporaryDir m_folder;
    QString m_database;
    std::shared_ptr<TestClock> m_clock = std::make_shared<TestClock>();
    std::unique_ptr<Connection> m_owner;
    QHash<PersonId, QString> m_logins;
    QHash<PersonId, std::shared_ptr<Connection>> m_connections;
    PersonId m_admin;
    int m_people = 0;
};

/// The value of a Result, or a failed test that says why.
#define RD_VALUE(variable, expression)                                                                                 \
    auto variable##_result = (expression);                                                                             \
    QVERIFY2(variable##_result.ok(),                                                                                   \
             variable##_result.ok() ? ""                                                                               \
                                    : qPrintable(variable##_result.error().text + variable##_result.error().detail));  \
    auto variable = *std::move(variable##_result)

#define RD_OK(expression)                                                                                              \
    do {                                                                                                               \
        const auto rdResult = (expression);                                                                            \
        QVERIFY2(rdResult.ok(),                                                                                        \
                 rdResult.ok() ? ""                                                                                    \
                               : qPrintable(rdResult.error().text + QStringLiteral(" ") + rdResult.error().detail));   \
    } while (false)

#define RD_ERROR(expression, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto rdResult = (expression);                                                                            \
        QVERIFY2(!rdResult.ok(), "expected an error");                                                                 \
        QCOMPARE(errorName(rdResult.error().code), errorName(expectedCode));                                           \
    } while (false)

/// Waits for a service while the event loop runs.
template<class T>
Result<T> settled(const QFuture<Result<T>>& future, int timeoutMs = 120'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        return makeError(ErrorCode::Timeout, QStringLiteral("the test waited too long"));
    return future.resultCount() > 0 ? future.result() : Result<T>(makeError(ErrorCode::Cancelled));
}

/// A started session on the backend, as its admin or as `person`.
[[nodiscard]] std::unique_ptr<Session> startSession(const SessionOptions& options);

/// The reason for which the only row of an outcome was skipped, "done", or the name of the error.
[[nodiscard]] QString verdictOf(const Result<VerbOutcome>& outcome);

} // namespace rd::test
