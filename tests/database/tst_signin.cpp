// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to a server as organisations run them: each failure has its own words, a password comes from where it is
// kept, an older or newer schema is met with care, and a server that takes no changes is noticed and forgotten again.
#include <QProcess>

#include "app/database/conninfo.h"
#include "app/database/dbexecutor.h"
#include "app/database/migrator.h"
#include "app/database/signinfault.h"
#include "app/integrations/wakewatch.h"
#include "app/services/claimsservice.h"
#include "app/services/peopleservice.h"
#include "app/services/probe.h"
#include "app/services/secretstore.h"
#include "app/services/workspace.h"
#include "tests/support/backend.h"
#include "tests/support/signincluster.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::SignInCluster;

Q_DECLARE_METATYPE(rd::SignInFault)

namespace {

SessionOptions with(const Target& target, const QString& password = {})
{
    SessionOptions options;
    options.target = target;
    options.password = password;
    return options;
}

/// The way a window changes something: one claim is filed.
Result<VerbReport> file(Session& session, const QString& title)
{
    ClaimsService claims(session);
    return settled(claims.file(title, {}, {}, {}));
}

/// The database as an older program left it: all its migrations but the last, and a login that may look.
void makeOlder(Backend& db, const QString& folder)
{
    const QString from = u":/migrations/postgresql"_s;
    const QString to = folder + u"/migrations/postgresql"_s;
    QVERIFY(QDir().mkpath(to));
    const QStringList names = QDir(from).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names.first(names.size() - 1))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    db.exec(u"DROP SCHEMA desk CASCADE"_s);
    db.exec(u"CREATE SCHEMA desk AUTHORIZATION desk_owner"_s);
    db.exec(u"SET ROLE desk_owner"_s);
    RD_OK(Migrator(db.owner(), folder).migrate());
    // An empty database is made from nothing; this one has rows.
    db.exec(
        u"INSERT INTO desk.person (login, display_name, name_key, created_at) VALUES ('postgres', 'Ada', 'ada', 0)"_s);
    db.exec(u"GRANT USAGE ON SCHEMA desk TO desk_reviewer"_s);
    db.exec(u"GRANT SELECT ON desk.schema_version TO desk_reviewer"_s);
    db.exec(u"RESET ROLE"_s);
}

void pretendNewer(Backend& db, int oldestWriter)
{
    db.exec(u"INSERT INTO schema_version (version, name, hash, applied_at, application, oldest_writer) VALUES (99, "
            "'0099_future.sql', '', 0, '9.9', %1)"_s.arg(oldestWriter));
}

} // namespace

class TestSignIn final : public QObject {
    Q_OBJECT

    std::unique_ptr<SignInCluster> m_server;
    QTemporaryDir m_folder;

    [[nodiscard]] QString passfile(const QString& line, QFile::Permissions permissions)
    {
        QFile file(m_folder.filePath(u"passfile-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128))));
        (void)file.open(QIODevice::WriteOnly);
        file.write(line.toUtf8() + '\n');
        file.close();
        file.setPermissions(permissions);
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<SignInCluster>();
        m_server->person(u"kim"_s, u"right-word"_s, {u"admin"_s, u"reviewer"_s});
        m_server->person(u"nobody"_s, u"right-word"_s, {});
        m_server->exec(u"GRANT desk_reviewer TO nobody"_s); // let in, and yet nobody's
        m_server->person(u"gone"_s, u"right-word"_s, {u"reviewer"_s});
        m_server->exec(u"ALTER ROLE gone NOLOGIN"_s);
        m_server->exec(u"CREATE DATABASE closed"_s);
        m_server->exec(u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
    }
    // Who changes the own password works on: the next connection is made with the new one.
    void anOwnChangeOfThePasswordIsUsed()
    {
        m_server->person(u"pat"_s, u"the-first-word"_s, {u"reviewer"_s});
        SessionOptions options;
        options.target = m_server->tcp(u"pat"_s);
        options.password = u"the-first-word"_s;
        const auto session = rd::test::startSession(options);
        PeopleService people(*session);
        const PersonRequest request{u"change_password"_s, session->self().id, {}, {}, {}};
        RD_OK(settled(people.change(request, u"and then another one"_s)));
        m_server->exec(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'pat'"_s);
        RD_OK(settled(people.search(u"pat"_s)));
    }

    void cleanupTestCase() { m_server.reset(); }

    void eachFailureHasItsWords_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("password");
        QTest::addColumn<SignInFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const QString right = u"right-word"_s;
        QTest::newRow("wrong password") << u""_s << u""_s << u"wrong-word"_s << SignInFault::WrongPassword
                                        << u"not_permitted"_s << u"does not accept this password"_s;
        QTest::newRow("no password") << u""_s << u""_s << u""_s << SignInFault::PasswordNeeded << u"not_permitted"_s
                                     << u"asks for a password"_s;
        QTest::newRow("unknown login") << u"user"_s << u"who"_s << right << SignInFault::WrongPassword
                                       << u"not_permitted"_s << u"“who”"_s;
        QTest::newRow("unknown host") << u"host"_s << u"nowhere.invalid"_s << right << SignInFault::UnknownHost
                                      << u"lost"_s << u"nowhere.invalid"_s;
        QTest::newRow("port closed") << u"port"_s << u"1"_s << right << SignInFault::PortClosed << u"lost"_s
                                     << u"port 1"_s;
        QTest::newRow("host name mismatch")
            << u"host"_s << u"127.0.0.1"_s << right << SignInFault::HostName << u"lost"_s << u"another name"_s;
        QTest::newRow("another authority") << u"sslrootcert"_s << u"OTHER"_s << right << SignInFault::Certificate
                                           << u"lost"_s << u"not from an authority"_s;
        QTest::newRow("no authority") << u"sslrootcert"_s << u"/nowhere/ca.crt"_s << right
                                      << SignInFault::AuthorityMissing << u"lost"_s << u"no file of trusted"_s;
        QTest::newRow("no database") << u"dbname"_s << u"missing"_s << right << SignInFault::NoDatabase
                                     << u"not_found"_s << u"“missing”"_s;
        QTest::newRow("no CONNECT right") << u"dbname"_s << u"closed"_s << right << SignInFault::NoConnectRight
                                          << u"not_permitted"_s << u"may not connect"_s;
        QTest::newRow("not encrypted") << u"sslmode"_s << u"disable"_s << right << SignInFault::NoConnectRight
                                       << u"not_permitted"_s << u"may not connect"_s;
        QTest::newRow("login switched off")
            << u"user"_s << u"gone"_s << right << SignInFault::LoginDisabled << u"not_permitted"_s << u"switched off"_s;
        QTest::newRow("nobody") << u"user"_s << u"nobody"_s << right << SignInFault::NoPerson << u"not_permitted"_s
                                << u"belongs to nobody"_s;
    }
    void eachFailureHasItsWords()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        QFETCH(QString, password);
        QFETCH(SignInFault, fault);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Target target = m_server->tcp(u"kim"_s);
        if (!keyword.isEmpty())
            target.options[keyword] = value == "OTHER"_L1 ? m_server->otherAuthority() : value;
        Session session(with(target, password));
        const auto started = settled(session.start());
        QVERIFY(!started);
        QVERIFY2(started.error().fault == fault,
                 qPrintable(signInFaultName(started.error().fault) + u' ' + started.error().detail));
        QCOMPARE(errorName(started.error().code), code);
        QVERIFY2(started.error().text.contains(says), qPrintable(started.error().text));
        // The test button says the same; it goes on where only the person is missing.
        Session again(with(target, password));
        const auto probed = settled(probeServer(again));
        if (fault != SignInFault::NoPerson) {
            QVERIFY(!probed);
            QVERIFY(probed.error().fault == fault);
        } else {
            QVERIFY(!probed || !probed->self.id.isValid());
        }
        // What a person has to mend is not tried again and again.
        if (needsSomebody(fault) && fault != SignInFault::NoPerson) {
            QCOMPARE(session.connectionState().retryInSeconds, 0);
        }
    }

    void aServerThatIsStartingIsAskedAgain()
    {
        // The words of a server that speaks German are not known; its SQLSTATE is.
        QCOMPARE(int(faultOfText(u"FATAL:  Passwort-Authentifizierung für Benutzer »kim« fehlgeschlagen"_s)),
                 int(SignInFault::None));
        Target target = m_server->tcp(u"kim"_s);
        const QString wrong = connectionString({target}) + u" password='wrong-word'"_s;
        QCOMPARE(refusalState(wrong), u"28P01"_s);
        QCOMPARE(int(faultOfSqlState(u"28P01"_s)), int(SignInFault::WrongPassword));
        target.options[u"dbname"_s] = u"missing"_s;
        QCOMPARE(refusalState(connectionString({target}) + u" password='right-word'"_s), u"3D000"_s);
        QCOMPARE(refusalState(connectionString({m_server->tcp(u"kim"_s)}) + u" password='right-word'"_s), QString());
    }

    void theTestTellsWhoAnswers()
    {
        Session session(with(m_server->tcp(u"kim"_s), u"right-word"_s));
        RD_VALUE(facts, settled(probeServer(session)));
        QVERIFY2(facts.tls.startsWith("TLSv1."_L1), qPrintable(facts.tls));
        QVERIFY(facts.server.startsWith("PostgreSQL 15"_L1));
        QVERIFY(facts.ready);
        QVERIFY(!facts.readOnly);
        QCOMPARE(facts.self.name, u"kim"_s);
        QCOMPARE(facts.self.roles, (QSet<QString>{u"admin"_s, u"reviewer"_s}));
        Session socket(with(m_server->owner()));
        RD_VALUE(plain, settled(probeServer(socket)));
        QVERIFY(plain.tls.isEmpty());
    }

    void lessThanVerifiedHasToBeSaid()
    {
        const auto target = [](const QString& host) {
            return Target{Dialect::Postgres, {}, {{u"host"_s, host}, {u"dbname"_s, u"d"_s}}};
        };
        for (const QString& near : {u"localhost"_s, u"127.0.0.1"_s, u"127.8.9.10"_s, u"::1"_s, u"/run/postgresql"_s,
                                    u"@abstract"_s, u"/a,localhost"_s}) {
            QVERIFY2(target(near).isLocal(), qPrintable(near));
            QVERIFY(!target(near).tlsUnverified());
            QVERIFY(!connectionString({target(near)}).contains(u"sslmode"_s));
        }
        // A name that somebody could point anywhere is not loopback.
        for (const QString& far : {u"db.example.org"_s, u"localhost.example.org"_s, u"10.0.0.1"_s,
                                   u"127.0.0.1.evil.org"_s, u"localhost,db.example.org"_s}) {
            QVERIFY2(!target(far).isLocal(), qPrintable(far));
            QCOMPARE(target(far).tlsMode(), u"verify-full"_s);
            QVERIFY(!target(far).tlsUnverified());
            QVERIFY(connectionString({target(far)}).contains(u"sslmode='verify-full'"_s));
        }
        Target weak = target(u"db.example.org"_s);
        weak.options[u"sslmode"_s] = u"require"_s;
        QVERIFY(weak.tlsUnverified());
        QVERIFY(connectionString({weak}).contains(u"sslmode='require'"_s));
        // hostaddr is where the line goes, whatever the name says.
        Target disguised = target(u"localhost"_s);
        disguised.options[u"hostaddr"_s] = u"192.0.2.7"_s;
        QVERIFY(!disguised.isLocal());
        QVERIFY(!Target::embedded(u"w.db"_s).tlsUnverified());
    }

    void aPasswordFileIsUsed()
    {
        Target target = m_server->tcp(u"kim"_s);
        target.options[u"passfile"_s] = passfile(u"*:*:*:kim:right-word"_s, QFile::ReadOwner | QFile::WriteOwner);
        {
            Session session(with(target));
            RD_OK(settled(session.start()));
        }
        const auto problem = [&](const QString& file) {
            target.options[u"passfile"_s] = file;
            Session session(with(target));
            const auto started = settled(session.start());
            return started ? QString() : started.error().text;
        };
        const QString open =
            problem(passfile(u"*:*:*:kim:right-word"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY2(open.contains(u"chmod 600"_s), qPrintable(open));
        QVERIFY(problem(m_folder.filePath(u"none"_s)).contains(u"does not exist"_s));
        const QString other = problem(passfile(u"*:*:*:ann:x"_s, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY2(other.contains(u"no line for this server"_s), qPrintable(other));
    }

    void reviewdeskctlFindsThePassword()
    {
        const Target kim = m_server->tcp(u"kim"_s);
        const QString url =
            u"postgresql://kim@localhost:%1/postgres?sslmode=verify-full&sslrootcert=%2"_s.arg(m_server->port())
                .arg(m_server->authority());
        const auto run = [&](const QStringList& arguments, const QHash<QString, QString>& variables) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HOME"_s, m_folder.path());
            for (auto it = variables.begin(); it != variables.end(); ++it)
                environment.insert(it.key(), it.value());
            process.setProcessEnvironment(environment);
            process.setStandardInputFile(QProcess::nullDevice());
            process.start(QStringLiteral(RD_BIN_DIR "/reviewdeskctl"), arguments);
            if (!process.waitForFinished(60'000))
                qFatal("reviewdeskctl hangs");
            return std::pair(process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError());
        };
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
        const QString good = passfile(u"*:*:*:kim:right-word"_s, own);
        QCOMPARE(run({u"--url"_s, url, u"doctor"_s}, {}).first, 4);
        QCOMPARE(run({u"--url"_s, url + u"&passfile="_s + good, u"doctor"_s}, {}).first, 0);
        QCOMPARE(run({u"--url"_s, url, u"doctor"_s}, {{u"PGPASSFILE"_s, good}}).first, 0);
        QVERIFY(QFile::copy(good, m_folder.filePath(u".pgpass"_s)));
        QFile::setPermissions(m_folder.filePath(u".pgpass"_s), own);
        QCOMPARE(run({u"--url"_s, url, u"doctor"_s}, {}).first, 0);
        QFile::remove(m_folder.filePath(u".pgpass"_s));
        // systemd: LoadCredential=reviewdesk-password:/etc/...
        QVERIFY(QDir().mkpath(m_folder.filePath(u"credentials"_s)));
        QFile credential(m_folder.filePath(u"credentials/reviewdesk-password"_s));
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write("right-word\n");
        credential.close();
        const QHash<QString, QString> systemd = {{u"CREDENTIALS_DIRECTORY"_s, m_folder.filePath(u"credentials"_s)}};
        QCOMPARE(run({u"--url"_s, url, u"doctor"_s}, systemd).first, 0);
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write("wrong-word\n");
        credential.close();
        const auto refused = run({u"--url"_s, url, u"doctor"_s}, systemd);
        QCOMPARE(refused.first, 4);
        QVERIFY(refused.second.contains("does not accept this password"));
        QVERIFY(!refused.second.contains("wrong-word"));
        QVERIFY(credential.open(QIODevice::WriteOnly | QIODevice::Truncate));
        credential.close();
        QVERIFY(run({u"--url"_s, url, u"doctor"_s}, systemd).second.contains("is empty"));
        const auto inUrl = run({u"--url"_s, u"postgresql://kim:right-word@localhost/d"_s, u"doctor"_s}, {});
        QCOMPARE(inUrl.first, 2);
        QVERIFY(inUrl.second.contains("passfile="));
        QVERIFY(inUrl.second.contains("systemd credential"));
        QVERIFY(!inUrl.second.contains("right-word"));
    }

    void secretsAreKeptUntilTheEnd()
    {
        MemorySecretStore store;
        const QString account = m_server->tcp(u"kim"_s).account();
        QCOMPARE(account, u"kim@localhost:%1/postgres"_s.arg(m_server->port()));
        RD_VALUE(none, settled(store.read(account)));
        QVERIFY(!none);
        RD_OK(settled(store.write(account, u"right-word"_s)));
        RD_VALUE(found, settled(store.read(account)));
        QCOMPARE(*found, u"right-word"_s);
        RD_OK(settled(store.forget(account)));
        RD_OK(settled(store.forget(account)));
        RD_VALUE(gone, settled(store.read(account)));
        QVERIFY(!gone);
    }

    // The password is changed on the server while the window is open: the line comes back with the new one.
    void aNewPasswordGoesOn()
    {
        m_server->person(u"rita"_s, u"old-word"_s, {u"admin"_s});
        Session session(with(m_server->tcp(u"rita"_s), u"old-word"_s));
        RD_OK(settled(session.start()));
        Session other(with(m_server->tcp(u"rita"_s), u"old-word"_s));
        const auto hosted = [](Session& of) {
            return settled(of.jobs().run({.name = u"hosted"_s}, [](const Call& call) { return call.db().now(); }));
        };
        RD_OK(hosted(session)); // a host's line is there already
        m_server->exec(u"ALTER ROLE rita PASSWORD 'new-word'"_s);
        m_server->exec(u"GRANT desk_reviewer TO rita"_s);
        m_server->exec(u"INSERT INTO desk.person_role (person_id, role, granted_at) SELECT id, 'reviewer', 0 FROM "
                       "desk.person WHERE login = 'rita'"_s);
        QSignalSpy changed(&session, &Session::changed);
        session.wake();
        QTRY_COMPARE(int(session.connectionState().phase), int(ConnectionState::Phase::Lost));
        QCOMPARE(int(session.connectionState().error.fault), int(SignInFault::WrongPassword));
        QCOMPARE(session.connectionState().retryInSeconds, 0); // a wrong password locks logins: it is tried once
        QVERIFY(!session.whyNoChanges().isEmpty());
        session.signIn(u"new-word"_s);
        QTRY_COMPARE(int(session.connectionState().phase), int(ConnectionState::Phase::Connected));
        QTRY_VERIFY(changed.count() > 0);
        // What an administrator changed meanwhile holds at once.
        QTRY_VERIFY(session.self().roles.contains(u"reviewer"_s));
        QVERIFY(session.whyNoChanges().isEmpty());
        // The line of the jobs has the new one, too: the one that was there, and one that is made later.
        RD_OK(hosted(session));
        other.signIn(u"new-word"_s);
        RD_OK(hosted(other));
    }

    void anOlderDatabaseWaitsForAnAdministrator()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        QTemporaryDir folder;
        makeOlder(*db, folder.path());
        {
            Session reviewer(db->optionsFor(mia));
            const auto started = settled(reviewer.start());
            RD_ERROR(started, ErrorCode::Schema);
            QVERIFY2(started.error().text.contains(u"member of desk_owner"_s), qPrintable(started.error().text));
            QCOMPARE(int(reviewer.schema().state), int(SchemaState::Older));
            QVERIFY(!reviewer.schema().mayMigrate);
            RD_ERROR(settled(reviewer.migrate({})), ErrorCode::NotPermitted);
        }
        Session session(db->options());
        RD_ERROR(settled(session.start()), ErrorCode::Schema);
        QCOMPARE(int(session.schema().state), int(SchemaState::Older));
        QVERIFY(session.schema().mayMigrate);
        QCOMPARE(session.schema().pending, 1);
        QCOMPARE(session.schema().version + 1, session.schema().wanted);
        CancelToken cancelled;
        cancelled.cancel();
        RD_ERROR(settled(session.migrate(cancelled)), ErrorCode::Cancelled);
        QCOMPARE(db->value(u"SELECT max(version) FROM desk.schema_version"_s).toInt(), session.schema().version);
        // Two administrators confirm at the same moment: one waits, and both find it done.
        Session second(db->options());
        auto migrating = session.migrate({});
        const auto other = second.migrate({});
        RD_OK(settled(migrating));
        RD_OK(settled(other));
        QCOMPARE(std::max(migrating.progressMaximum(), other.progressMaximum()), 2); // whoever came first
        RD_OK(settled(session.start()));
        QCOMPARE(int(session.schema().state), int(SchemaState::Current));
        QCOMPARE(session.self().name, u"Ada"_s);
        // Nobody stays the owner: what the session does next, it does as itself.
        const auto who = settled(session.background().run({.name = u"who"_s}, [](const Call& call) {
            return call.db().listOf(u"who"_s, u"SELECT CAST(current_user AS text) AS name"_s, {},
                                    [](const Row& row) { return row.text(u"name"_s); });
        }));
        QVERIFY(who);
        QCOMPARE(who->first(), u"postgres"_s);
    }

    void aNewerDatabaseThatTakesUs_data() { Backend::addRows(); }
    void aNewerDatabaseThatTakesUs()
    {
        const auto db = Backend::make();
        pretendNewer(*db, 1);
        Session session(db->options());
        RD_OK(settled(session.start()));
        QCOMPARE(int(session.schema().state), int(SchemaState::Newer));
        QVERIFY(session.schema().takesChanges());
        QVERIFY(session.whyNoChanges().isEmpty());
        RD_OK(file(session, u"Guide"_s));
    }

    void aNewerDatabaseIsOnlyRead_data() { Backend::addRows(); }
    void aNewerDatabaseIsOnlyRead()
    {
        const auto db = Backend::make();
        db->claim(db->admin(), u"Guide"_s);
        pretendNewer(*db, 99);
        Session session(db->options());
        RD_OK(settled(session.start()));
        QVERIFY(!session.schema().takesChanges());
        QVERIFY(session.whyNoChanges().contains(u"newer Review Desk"_s));
        ClaimsService claims(session);
        RD_VALUE(page, settled(claims.page({}, {}, ClaimsService::Direction::Forward, 50)));
        QCOMPARE(page.rows.size(), 1);
        // The database itself holds it, whatever a screen forgets.
        RD_ERROR(file(session, u"Second"_s), ErrorCode::ReadOnly);
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 1);
    }

    void aNewerDatabaseThatCannotBeRead_data() { Backend::addRows(); }
    void aNewerDatabaseThatCannotBeRead()
    {
        const auto db = Backend::make();
        pretendNewer(*db, 99);
        db->exec(u"ALTER TABLE work_item RENAME COLUMN title TO headline"_s);
        Session session(db->options());
        const auto started = settled(session.start());
        RD_ERROR(started, ErrorCode::Schema);
        QVERIFY2(started.error().text.contains(u"cannot read it any more"_s), qPrintable(started.error().text));
    }

    void aServerThatTakesNoChanges()
    {
        Session session(with(m_server->tcp(u"kim"_s), u"right-word"_s));
        RD_OK(settled(session.start()));
        RD_OK(file(session, u"Before"_s));
        QVERIFY(!session.connectionState().readOnly);
        m_server->exec(u"ALTER SYSTEM SET default_transaction_read_only = on"_s);
        m_server->exec(u"SELECT pg_reload_conf()"_s);
        QTest::qWait(300);
        RD_ERROR(file(session, u"Meanwhile"_s), ErrorCode::ReadOnly);
        QTRY_VERIFY(session.connectionState().readOnly);
        QVERIFY(session.whyNoChanges().contains(u"takes no changes"_s));
        // A window that opens now knows it from the start.
        Session late(with(m_server->tcp(u"kim"_s), u"right-word"_s));
        RD_OK(settled(late.start()));
        QTRY_VERIFY(late.connectionState().readOnly);
        // It goes away by itself.
        m_server->exec(u"BEGIN READ WRITE"_s);
        m_server->exec(u"COMMIT"_s);
        m_server->exec(u"ALTER SYSTEM RESET default_transaction_read_only"_s);
        m_server->exec(u"SELECT pg_reload_conf()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!session.connectionState().readOnly, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!late.connectionState().readOnly, 10'000);
        QVERIFY(session.whyNoChanges().isEmpty());
        RD_OK(file(session, u"After"_s));
    }

    void aFileThatMayOnlyBeRead()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        db->claim(db->admin(), u"Guide"_s);
        const QString folder = QFileInfo(db->file()).path();
        const QFile::Permissions all = QFile::Permissions(0x7755);
        QVERIFY(QFile::setPermissions(folder, all));
        QVERIFY(QFile::setPermissions(db->file(), QFile::Permissions(0x4444)));
        // Root may write everything: as somebody else the file's own word counts.
        const bool wasRoot = geteuid() == 0;
        if (wasRoot)
            QCOMPARE(seteuid(65534), 0);
        {
            Session session(db->options());
            const auto started = settled(session.start());
            QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
            QTRY_VERIFY(session.connectionState().readOnly);
            QVERIFY(session.whyNoChanges().contains(u"may only be read"_s));
            RD_ERROR(file(session, u"Meanwhile"_s), ErrorCode::ReadOnly);
            if (wasRoot)
                QCOMPARE(seteuid(0), 0);
            QVERIFY(QFile::setPermissions(db->file(), QFile::Permissions(0x6666)));
            QTRY_VERIFY_WITH_TIMEOUT(!session.connectionState().readOnly, 10'000);
            RD_OK(file(session, u"After"_s));
        }
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 2);
    }

    void theBackoffGrowsTo30Seconds()
    {
        Session session(with(m_server->tcp(u"kim"_s), u"right-word"_s));
        RD_OK(settled(session.start()));
        QList<int> waits;
        connect(&session, &Session::connectionChanged, this, [&](const ConnectionState& state) {
            if (state.phase == ConnectionState::Phase::Lost && state.retryInSeconds > 0)
                waits << state.retryInSeconds;
        });
        m_server->stop();
        session.watchForChanges(100);
        QTRY_VERIFY_WITH_TIMEOUT(waits.size() >= 3, 20'000);
        QCOMPARE(waits.first(3), (QList<int>{1, 2, 4}));
        m_server->start();
        m_server->reconnectOwner();
        // A computer that wakes does not wait for the rest of the backoff, and reads again.
        QSignalSpy changed(&session, &Session::changed);
        session.wake();
        QTRY_COMPARE_WITH_TIMEOUT(int(session.connectionState().phase), int(ConnectionState::Phase::Connected), 3000);
        QTRY_VERIFY(changed.count() > 0);
    }

    // A line that died in the sleep looks alive: waking makes a new one all the same.
    void wakingMakesANewLine()
    {
        Session session(with(m_server->tcp(u"kim"_s), u"right-word"_s));
        RD_OK(settled(session.start()));
        const auto backend = [&] {
            const auto pid = settled(session.interactive().run({.name = u"pid"_s}, [](const Call& call) {
                return call.db().listOf(u"pid"_s, u"SELECT pg_backend_pid() AS pid"_s, {},
                                        [](const Row& row) { return row.integer(u"pid"_s); });
            }));
            return pid ? pid->first() : -1;
        };
        const qint64 before = backend();
        QVERIFY(before > 0);
        QSignalSpy changed(&session, &Session::changed);
        session.wake();
        QTRY_VERIFY(changed.count() > 0);
        const qint64 after = backend();
        QVERIFY(after > 0);
        QVERIFY(after != before);
    }

    void sleepIsNoticed()
    {
        qint64 now = 1'000'000;
        WakeWatch watch(
            nullptr, [&now] { return now; }, 20);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        for (int i = 0; i < 5; ++i) {
            now += 20;
            QTest::qWait(30);
        }
        QCOMPARE(woke.count(), 0);
        now += 60'000; // the clock has jumped between two ticks
        QTRY_COMPARE(woke.count(), 1);
        // logind speaks of the same sleep: once is enough.
        QVERIFY(QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, true)));
        QVERIFY(QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, false)));
        QCOMPARE(woke.count(), 1);
        now += 12'000; // no jump yet, but another sleep by logind's word
        QVERIFY(QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, false)));
        QCOMPARE(woke.count(), 2);
        now -= 3'600'000; // set back by hand: nobody slept
        QTest::qWait(60);
        QCOMPARE(woke.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
