// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include "app/database/targeturl.h"
#include "app/domain/text.h"
#include "app/services/workspace.h"

using namespace Qt::StringLiterals;

namespace rd::test {

namespace {

QString clusterSocket()
{
    return qEnvironmentVariable("RD_TEST_PG");
}

Target clusterTarget(const QString& database, const QString& login)
{
    return {Dialect::Postgres, {}, {{u"host"_s, clusterSocket()}, {u"dbname"_s, database}, {u"user"_s, login}}};
}

std::unique_ptr<Connection> connectTo(const Target& target, const ClockPtr& clock)
{
    const ConnectionSettings settings{target, OpenMode::MustExist, clock, u"reviewdeskctl"_s, {}};
    auto opened = Connection::open(settings);
    // 64 logins at once on two cores take longer than a person would wait.
    for (int tries = 0; !opened && opened.error().code == ErrorCode::Lost && tries < 10; ++tries)
        opened = Connection::open(settings);
    if (!opened)
        qFatal("cannot connect to %s: %s %s", qPrintable(target.label()), qPrintable(opened.error().text),
               qPrintable(opened.error().detail));
    return *std::move(opened);
}

} // namespace

void Backend::addRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

std::unique_ptr<Backend> Backend::make()
{
    QFETCH(QString, backend);
    return make(backend == "sqlite"_L1 ? Dialect::Sqlite : Dialect::Postgres);
}

std::unique_ptr<Backend> Backend::make(Dialect dialect)
{
    if (dialect == Dialect::Postgres && clusterSocket().isEmpty())
        qFatal("RD_TEST_PG is not set: run the tests through tests/run, which starts a private PostgreSQL cluster");
    std::unique_ptr<Backend> backend(new Backend(dialect));
    backend->setUp();
    return backend;
}

Backend::Backend(Dialect dialect)
    : m_dialect(dialect)
{
    static std::atomic<int> counter = 0;
    m_database = u"rd_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++counter);
}

void Backend::setUp()
{
    SessionOptions options{
        isShared() ? clusterTarget(m_database, u"postgres"_s) : Target::embedded(file()), m_clock, u"ctl"_s, {}, true};
    if (isShared()) {
        auto server = connectTo(clusterTarget(u"postgres"_s, u"postgres"_s), m_clock);
        if (const auto made = server->execute(u"CREATE DATABASE %1"_s.arg(m_database)); !made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    const auto made = Workspace::init(options);
    if (!made)
        qFatal("init: %s %s", qPrintable(made.error().text), qPrintable(made.error().detail));
    m_owner = connectTo(options.target, m_clock);
    if (isShared()) {
        exec(u"CREATE TABLE desk.test_clock (now bigint NOT NULL)"_s);
        exec(u"INSERT INTO desk.test_clock VALUES (0)"_s);
        exec(u"ALTER TABLE desk.test_clock OWNER TO desk_owner"_s);
        exec(
            u"CREATE OR REPLACE FUNCTION desk.clock_ms() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER AS 'SELECT now FROM desk.test_clock'"_s);
        m_logins.insert(PersonId(value(u"SELECT id FROM desk.person"_s).toLongLong()), u"postgres"_s);
    }
    m_admin = PersonId(value(u"SELECT id FROM person WHERE login IN ('owner', 'postgres')"_s).toLongLong());
    setNow(m_clock->now());
}

Backend::~Backend()
{
    m_connections.clear();
    m_owner.reset();
    if (!isShared())
        return;
    auto server = connectTo(clusterTarget(u"postgres"_s, u"postgres"_s), m_clock);
    (void)server->execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_database));
    for (const QString& login : std::as_const(m_logins)) {
        if (login != "postgres"_L1)
            (void)server->execute(u"DROP ROLE IF EXISTS %1"_s.arg(login));
    }
}

void Backend::setNow(Millis now)
{
    m_clock->set(now);
    if (isShared())
        exec(u"UPDATE desk.test_clock SET now = %1"_s.arg(now));
}

void Backend::useServerClock()
{
    if (isShared())
        exec(u"CREATE OR REPLACE FUNCTION desk.clock_ms() RETURNS bigint LANGUAGE sql VOLATILE AS "
             "$$ SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint) $$"_s);
    m_clock->set(QDateTime::currentMSecsSinceEpoch());
}

PersonId Backend::person(const QString& name, const QStringList& roles)
{
    const QString login = u"%1_p%2"_s.arg(m_database).arg(++m_people);
    const auto id = m_owner->listOf(
        u"add"_s,
        u"INSERT INTO person (login, display_name, name_key, created_at) VALUES (:login, :name, :key, 0) RETURNING id"_s,
        {{u"login"_s, login}, {u"name"_s, normalised(name)}, {u"key"_s, folded(name)}},
        [](const Row& row) { return row.id<PersonId>(u"id"_s); });
    if (!id)
        qFatal("person: %s", qPrintable(id.error().detail));
    const PersonId person = id->first();
    if (isShared())
        exec(u"CREATE ROLE %1 LOGIN"_s.arg(login));
    for (const QString& role : roles) {
        exec(u"INSERT INTO person_role (person_id, role, granted_at) VALUES (%1, '%2', 0)"_s.arg(person.value)
                 .arg(role));
        if (isShared())
            exec(u"GRANT desk_%1 TO %2"_s.arg(role, login));
    }
    m_logins.insert(person, login);
    return person;
}

Connection& Backend::as(PersonId person)
{
    if (!isShared())
        return *m_owner;
    auto& connection = m_connections[person];
    if (!connection)
        connection = connectTo(clusterTarget(m_database, m_logins.value(person)), m_clock);
    return *connection;
}

Connection& Backend::owner()
{
    return *m_owner;
}

SessionOptions Backend::options() const
{
    return {
        isShared() ? clusterTarget(m_database, u"postgres"_s) : Target::embedded(file()), m_clock, u"ctl"_s, {}, false};
}

SessionOptions Backend::optionsFor(PersonId person) const
{
    SessionOptions options = this->options();
    if (isShared())
        options.target = clusterTarget(m_database, m_logins.value(person));
    return options;
}

QString Backend::url() const
{
    return u"postgresql://postgres@/%1?host=%2"_s.arg(m_database, clusterSocket());
}

Result<VerbOutcome> Backend::apply(PersonId actor, const QString& verb, const QList<VerbTarget>& targets,
                                   const QString& note, const QJsonObject& args, const QUuid& op, const QString& desk,
                                   const QString& machine, const std::optional<QString>& content)
{
    return ApplyStore::apply(as(actor), {desk, machine, verb, targets, note, content, args, op}, context(actor));
}

qint64 Backend::claim(PersonId author, const QString& title, const QString& externalId)
{
    QJsonObject args{{u"title"_s, title}, {u"title_key"_s, folded(title)}, {u"author_id"_s, author.value}};
    if (!externalId.isEmpty())
        args[u"external_id"_s] = externalId;
    const auto outcome = apply(m_admin, u"file"_s, {}, {}, args, QUuid::createUuid(), u"claims"_s, u"item"_s);
    if (!outcome || outcome->done.isEmpty())
        qFatal("claim: %s", qPrintable(outcome ? outcome->skipped.first().reason : outcome.error().detail));
    return outcome->done.first();
}

QVariant Backend::value(const QString& sql)
{
    const auto all = rows(sql);
    return all.isEmpty() ? QVariant() : all.first().first();
}

QList<QVariantList> Backend::rows(const QString& sql)
{
    QSqlQuery query(m_owner->handle());
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QList<QVariantList> all;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i);
        all << row;
    }
    return all;
}

void Backend::exec(const QString& sql)
{
    if (const Status done = m_owner->execute(sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

void Backend::verifyHealthy()
{
    QStringList broken;
    // Tests make people past the verbs, with logins to match or not; tst_people and tst_doctor look at those.
    for (const QVariantList& row : rows(u"SELECT name, kind, id, what FROM broken WHERE name <> 'logins'"_s))
        broken << u"%1: %2 %3 %4"_s.arg(row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

std::unique_ptr<Session> startSession(const SessionOptions& options)
{
    auto session = std::make_unique<Session>(options);
    const auto started = settled(session->start());
    if (!started)
        qFatal("session: %s %s", qPrintable(started.error().text), qPrintable(started.error().detail));
    return session;
}

QString verdictOf(const Result<VerbOutcome>& outcome)
{
    if (!outcome)
        return errorName(outcome.error().code);
    if (outcome->skipped.isEmpty())
        return outcome->done.isEmpty() ? u"nothing"_s : u"done"_s;
    return outcome->skipped.first().reason;
}

} // namespace rd::test
