// SPDX-License-Identifier: GPL-3.0-or-later
// Every block prepares on its database, migrations run twice without a change, and a wrong file is refused, not
// repaired.
#include <QSqlError>
#include <QSqlQuery>

#include "app/database/migrator.h"
#include "app/services/workspace.h"
#include "app/stores/rulestore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

class TestMigrations final : public QObject {
    Q_OBJECT

private:
    static int latest() { return int(QDir(u":/migrations/sqlite"_s).entryList({u"*.sql"_s}).size()); }

    /// A workspace as the first `version` migrations made it, with a row in each table that matters; no triggers yet.
    static std::unique_ptr<Connection> makeOld(Backend& db, const QTemporaryDir& folder, int version)
    {
        const QString dialect = db.isShared() ? u"postgresql"_s : u"sqlite"_s;
        const QString scripts = folder.filePath(u"migrations/"_s + dialect);
        QDir().mkpath(scripts);
        for (const QString& name :
             QDir(u":/migrations/"_s + dialect).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            if (name.left(4).toInt() <= version)
                QFile::copy(u":/migrations/%1/%2"_s.arg(dialect, name), scripts + u'/' + name);
        }
        const Target target = db.isShared() ? db.options().target : Target::embedded(folder.filePath(u"old.db"_s));
        auto opened = Connection::open({target, OpenMode::MayCreate});
        if (!opened)
            return {};
        Connection& old = **opened;
        QStringList steps;
        if (db.isShared())
            steps = {u"DROP SCHEMA desk CASCADE"_s, u"CREATE SCHEMA desk AUTHORIZATION desk_owner"_s,
                     u"SET ROLE desk_owner"_s};
        for (const QString& step : std::as_const(steps)) {
            if (!old.execute(step))
                return {};
        }
        if (!Migrator(old, folder.path()).migrate())
            return {};
        steps = {
            u"INSERT INTO person (id, login, display_name, name_key, created_at) VALUES (5, 'olga', 'Olga', 'olga', 1)"_s,
            u"INSERT INTO person_role (person_id, role, granted_at) VALUES (5, 'admin', 1)"_s,
            u"INSERT INTO policy (key, value, effective_from, note) VALUES ('claims.orphan_after', '9 days', 5, 'kept')"_s,
            u"INSERT INTO desk (name, detail) VALUES ('claims', 'claim')"_s,
            u"INSERT INTO work_item (id, desk, title, title_key, status, author_id, filed_at, last_verb, last_op, "
            u"last_at) "
            "VALUES (7, 'claims', 'Old claim', 'old claim', 'submitted', 5, 1, 'file', 1, 1)"_s,
            u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, verb, from_status, to_status, "
            u"note, op) "
            "VALUES (1, 'claim.filed', 5, 'olga', 'ctl', 'claims', 'item', 7, 'file', '', 'submitted', 'said before', "
            "'00000000-0000-0000-0000-000000000001')"_s};
        if (db.isShared())
            steps << u"RESET ROLE"_s;
        for (const QString& step : std::as_const(steps)) {
            if (const Status done = old.execute(step); !done) {
                qWarning() << step << done.error().detail;
                return {};
            }
        }
        return *std::move(opened);
    }

private slots:
    void everyBlockPrepares_data() { Backend::addRows(); }
    void everyBlockPrepares()
    {
        const auto db = Backend::make();
        const QStringList names = db->owner().catalog().statements();
        QVERIFY(names.size() > 25);
        for (const QString& name : names) {
            QSqlQuery query(db->owner().handle());
            QVERIFY2(query.prepare(db->owner().catalog().text(name)),
                     qPrintable(name + u": "_s + query.lastError().text()));
        }
    }

    void bothDialectsHaveTheSameNumbers()
    {
        const QStringList sqlite = QDir(u":/migrations/sqlite"_s).entryList({u"*.sql"_s});
        QCOMPARE(sqlite, QDir(u":/migrations/postgresql"_s).entryList({u"*.sql"_s}));
        for (qsizetype i = 0; i < sqlite.size(); ++i)
            QCOMPARE(sqlite[i].left(4).toInt(), i + 1);
    }

    void aSecondRunChangesNothing_data() { Backend::addRows(); }
    void aSecondRunChangesNothing()
    {
        const auto db = Backend::make();
        const auto rows = [&] {
            return db->rows(u"SELECT version, name, hash, applied_at FROM schema_version ORDER BY version, name"_s);
        };
        const auto before = rows();
        const int policies = db->value(u"SELECT count(*) FROM policy"_s).toInt();
        RD_VALUE(again, Workspace::init(db->options()));
        QVERIFY(!again.created);
        RD_VALUE(migrated, Workspace::migrate(db->options()));
        QCOMPARE(migrated.version, latest());
        QVERIFY(migrated.backup.isEmpty());
        QCOMPARE(rows(), before);
        QCOMPARE(db->value(u"SELECT count(*) FROM person"_s).toInt(), 1);
        QCOMPARE(db->value(u"SELECT count(*) FROM policy"_s).toInt(), policies);
    }

    // A filled database of each earlier version comes out with all its rows.
    void anOlderSchemaIsUpgraded_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("version");
        for (int version = 1; version < latest(); ++version) {
            QTest::addRow("sqlite %d", version) << u"sqlite"_s << version;
            QTest::addRow("postgresql %d", version) << u"postgresql"_s << version;
        }
    }
    void anOlderSchemaIsUpgraded()
    {
        QFETCH(int, version);
        const auto db = Backend::make();
        SessionOptions options = db->options();
        QTemporaryDir folder;
        const auto old = makeOld(*db, folder, version);
        if (!db->isShared())
            options.target = Target::embedded(folder.filePath(u"old.db"_s));
        QVERIFY(old);
        RD_VALUE(info, Migrator(*old).inspect());
        QCOMPARE(int(info.state), int(SchemaState::Older));
        QCOMPARE(info.version, version);

        RD_VALUE(report, Workspace::migrate(options));
        QCOMPARE(report.version, latest());
        QCOMPARE(report.backup.isEmpty(), db->isShared());
        if (!db->isShared()) {
            QVERIFY(QFile::exists(report.backup));
            QCOMPARE(QFile::permissions(report.backup) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        }
        RD_VALUE(kept,
                 old->listOf(
                     u"kept"_s,
                     u"SELECT p.value, i.title, e.note, x.display_name FROM policy p, work_item i, event e, person x "
                     "WHERE p.note = 'kept' AND i.id = 7 AND e.item_id = 7 AND x.id = 5"_s,
                     {}, [](const Row& row) {
                         return QStringList{row.text(u"value"_s), row.text(u"title"_s), row.text(u"note"_s),
                                            row.text(u"display_name"_s)};
                     }));
        QCOMPARE(kept, (QList<QStringList>{{u"9 days"_s, u"Old claim"_s, u"said before"_s, u"Olga"_s}}));
        RD_VALUE(again, Workspace::migrate(options));
        QCOMPARE(again.version, latest());
        QVERIFY(again.backup.isEmpty());
    }

    void changedRulesAreAppliedAgain_data() { Backend::addRows(); }
    void changedRulesAreAppliedAgain()
    {
        const auto db = Backend::make();
        db->exec(u"UPDATE schema_version SET hash = 'old' WHERE name = '10_claims.sql'"_s);
        db->exec(u"DELETE FROM permission WHERE verb = 'take'"_s);
        RD_VALUE(info, Migrator(db->owner()).inspect());
        QCOMPARE(int(info.state), int(SchemaState::Differs));
        RD_VALUE(report, Workspace::migrate(db->options()));
        QVERIFY(report.backup.isEmpty());
        QCOMPARE(db->value(u"SELECT count(*) FROM permission WHERE verb = 'take'"_s).toInt(), 1);
    }

    void aNewerSchemaIsRefused_data() { Backend::addRows(); }
    void aNewerSchemaIsRefused()
    {
        const auto db = Backend::make();
        const int policies = db->value(u"SELECT count(*) FROM policy"_s).toInt();
        db->exec(
            u"INSERT INTO schema_version (version, name, hash, applied_at, application, oldest_writer) VALUES (99, '0099_future.sql', '', 0, '9.9', 1)"_s);
        RD_ERROR(Workspace::migrate(db->options()), ErrorCode::Schema);
        RD_ERROR(Workspace::init(db->options()), ErrorCode::Schema);
        QCOMPARE(db->value(u"SELECT count(*) FROM policy"_s).toInt(), policies);
    }

    // What a database administrator did not prepare is told in words that lead on, and nothing is made.
    void anUnpreparedServerIsRefused()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const QString name = db->options().target.options[u"dbname"_s] + u"_bare"_s;
        db->exec(u"CREATE ROLE %1 LOGIN"_s.arg(name));
        const auto on = [&](const QString& database, const QString& login) {
            SessionOptions options = db->options();
            options.target.options[u"dbname"_s] = database;
            options.target.options[u"user"_s] = login;
            return options;
        };
        const auto refused = [](const auto& result, ErrorCode code, const QString& words) {
            RD_ERROR(result, code);
            QVERIFY2(result.error().text.contains(words), qPrintable(result.error().text));
        };
        db->exec(u"CREATE DATABASE %1 ENCODING SQL_ASCII TEMPLATE template0"_s.arg(name));
        refused(Workspace::init(on(name, u"postgres"_s)), ErrorCode::Schema, u"encoded as SQL_ASCII"_s);
        refused(Workspace::migrate(on(name, u"postgres"_s)), ErrorCode::Schema, u"is not a workspace yet"_s);
        db->exec(u"DROP DATABASE %1"_s.arg(name));
        db->exec(u"CREATE DATABASE %1 ENCODING UTF8 TEMPLATE template0"_s.arg(name));
        refused(Workspace::init(on(name, name)), ErrorCode::NotPermitted, u"grant CREATEROLE"_s);
        refused(Workspace::init(on(name, u"postgres"_s), {u"rd_nobody"_s, u"Nobody"_s}), ErrorCode::NotFound,
                u"no login rd_nobody"_s);
        db->exec(u"DROP DATABASE %1"_s.arg(name));
        // A login that the database lets in and nobody has added.
        db->exec(u"GRANT USAGE ON SCHEMA desk TO %1"_s.arg(name));
        RD_ERROR(Workspace::sample(on(db->options().target.options[u"dbname"_s], name)), ErrorCode::NotPermitted);
        db->exec(u"REVOKE USAGE ON SCHEMA desk FROM %1"_s.arg(name));
        db->exec(u"DROP ROLE %1"_s.arg(name));
    }

    void aForeignFileIsRefused()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"other.db"_s);
        {
            RD_VALUE(made, Connection::open({Target::embedded(file), OpenMode::MayCreate}));
            RD_OK(made->execute(u"CREATE TABLE music (title TEXT)"_s));
        }
        SessionOptions options{Target::embedded(file)};
        RD_ERROR(Workspace::init(options), ErrorCode::Schema);
        QFile text(folder.filePath(u"text.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        options.target = Target::embedded(text.fileName());
        RD_ERROR(Workspace::init(options), ErrorCode::Corrupt);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray(5000, 'x'));
        options.target = Target::embedded(folder.filePath(u"missing.db"_s));
        RD_ERROR(Workspace::migrate(options), ErrorCode::NotFound);
        options.target = Target::embedded(u"/nowhere/at/all.db"_s);
        RD_ERROR(Workspace::init(options), ErrorCode::NotFound);
    }

    void aNewWorkspaceIsPrivate()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        QCOMPARE(QFile::permissions(db->file()) &
                     (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther | QFile::WriteGroup),
                 QFile::Permissions());
        QCOMPARE(db->value(u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(db->value(u"PRAGMA journal_mode"_s).toString(), u"truncate"_s);
        QCOMPARE(db->value(u"PRAGMA synchronous"_s).toInt(), 2);
    }

    // The rules as text, so that a change of them is seen in the review of it.
    void rulesAsExpected_data() { Backend::addRows(); }
    void rulesAsExpected()
    {
        const auto db = Backend::make();
        RD_VALUE(rules, RuleStore::load(db->owner()));
        QString text;
        for (const Transition& t : rules.transitions()) {
            text += u"%1 %2 %3: %4 -> %5"_s.arg(t.desk, t.machine, t.verb,
                                                t.fromStatus.isEmpty() ? u"-"_s : t.fromStatus, t.toStatus);
            if (!t.itemTo.isEmpty())
                text += u", item -> "_s + t.itemTo;
            if (!t.deadline.isEmpty())
                text += u", deadline %1 %2"_s.arg(t.deadline, t.deadlineMode);
            if (!t.thenVerb.isEmpty())
                text += u", then "_s + t.thenVerb;
            if (!t.ledger.isEmpty())
                text += u", ledger "_s + t.ledger;
            if (!t.due.isEmpty())
                text += u", due "_s + t.due;
            if (!t.undoOf.isEmpty())
                text += u", undoes %1 within %2"_s.arg(t.undoOf, t.undoWithin);
            text += t.eventType.isEmpty() ? u"\n"_s : u" [%1]\n"_s.arg(t.eventType);
        }
        QFile expected(QStringLiteral(RD_SOURCE_DIR "/tests/data/rules.txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QString wanted = QString::fromUtf8(expected.readAll());
        if (text != wanted)
            qWarning().noquote() << text;
        QCOMPARE(text, wanted);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
