// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/database/sqlcatalog.h"
#include "app/database/sqlerror.h"
#include "app/database/targeturl.h"

using namespace Qt::StringLiterals;
using namespace rd;

class TestSql final : public QObject {
    Q_OBJECT

private slots:
    void dialectsComeFirst()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"common"_s);
        QDir(folder.path()).mkpath(u"sqlite"_s);
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"common/a.sql"_s, "-- a comment\n-- name: one\nSELECT 1 -- why\n-- fragment: part\nAND x = :x\n-- name: "
                                 "two\nSELECT 2 {{part}}\n");
        write(u"sqlite/a.sql"_s, "-- name: one\nSELECT 'own'\n");
        const SqlCatalog sqlite(Dialect::Sqlite, folder.path());
        const SqlCatalog postgres(Dialect::Postgres, folder.path());
        QCOMPARE(sqlite.text(u"one"_s), u"SELECT 'own'"_s);
        QCOMPARE(postgres.text(u"one"_s), u"SELECT 1"_s);
        QCOMPARE(postgres.text(u"two"_s), u"SELECT 2 AND x = :x"_s);
        QStringList statements = postgres.statements();
        statements.sort();
        QCOMPARE(statements, (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(!postgres.contains(u"three"_s));
        QCOMPARE(fillSqlTemplate(u"x {{part}}; y {{part $x}}; z '00:00'::text"_s, postgres),
                 u"x AND x = v_x; y AND x = $1; z '00:00'::text"_s);
    }
    void noCastsOfOneDialect()
    {
        for (Dialect dialect : {Dialect::Sqlite, Dialect::Postgres}) {
            const SqlCatalog catalog(dialect);
            for (const QString& name : catalog.statements()) {
                QVERIFY2(!catalog.text(name).contains("::"_L1), qPrintable(name));
                QVERIFY2(!catalog.text(name).contains("SELECT *"_L1), qPrintable(name));
            }
        }
    }
    void errorCodes_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("name");
        const QList<std::pair<const char*, const char*>> rows = {{"DK001", "illegal_transition"},
                                                                 {"DK002", "note_required"},
                                                                 {"DK003", "stale_fence"},
                                                                 {"DK004", "content_required"},
                                                                 {"DK005", "invalid"},
                                                                 {"DK006", "conflict"},
                                                                 {"DK007", "over_capacity"},
                                                                 {"DK008", "not_found"},
                                                                 {"42501", "not_permitted"},
                                                                 {"23505", "conflict"},
                                                                 {"23514", "conflict"},
                                                                 {"55P03", "busy"},
                                                                 {"40001", "busy"},
                                                                 {"40P01", "busy"},
                                                                 {"08006", "lost"},
                                                                 {"57P01", "lost"},
                                                                 {"57014", "timeout"},
                                                                 {"25006", "read_only"},
                                                                 {"53100", "full"},
                                                                 {"XX001", "corrupt"},
                                                                 {"42P01", "schema"},
                                                                 {"22P02", "invalid"},
                                                                 {"28P01", "not_permitted"},
                                                                 {"P0001", "internal"}};
        for (const auto& [state, name] : rows)
            QTest::newRow(state) << QString::fromLatin1(state) << QString::fromLatin1(name);
    }
    void errorCodes()
    {
        QFETCH(QString, state);
        QFETCH(QString, name);
        QCOMPARE(errorName(codeOfSqlState(state)), name);
        QVERIFY(defaultErrorText(codeOfSqlState(state)).endsWith(u'.'));
    }
    void sqliteCodes()
    {
        QCOMPARE(errorName(codeOfSqlite(5, {})), u"busy"_s);
        QCOMPARE(errorName(codeOfSqlite(261, {})), u"busy"_s); // SQLITE_BUSY_RECOVERY
        QCOMPARE(errorName(codeOfSqlite(8, {})), u"read_only"_s);
        QCOMPARE(errorName(codeOfSqlite(9, {})), u"timeout"_s);
        QCOMPARE(errorName(codeOfSqlite(11, {})), u"corrupt"_s);
        QCOMPARE(errorName(codeOfSqlite(26, {})), u"corrupt"_s);
        QCOMPARE(errorName(codeOfSqlite(13, {})), u"full"_s);
        QCOMPARE(errorName(codeOfSqlite(14, {})), u"not_found"_s);
        QCOMPARE(errorName(codeOfSqlite(778, {})), u"full"_s);    // SQLITE_IOERR_WRITE: a quota, a limit
        QCOMPARE(errorName(codeOfSqlite(266, {})), u"corrupt"_s); // SQLITE_IOERR_READ
        QCOMPARE(errorName(codeOfSqlite(1544, {})), u"read_only"_s);
        QCOMPARE(errorName(codeOfSqlite(2067, u"UNIQUE constraint failed"_s)), u"conflict"_s);
        QCOMPARE(errorName(codeOfSqlite(1811, u"illegal_transition"_s)), u"illegal_transition"_s);
        QCOMPARE(errorName(codeOfSqlite(1811, u"over_capacity"_s)), u"over_capacity"_s);
        QCOMPARE(errorName(codeOfSqlite(1, u"no such table: x"_s)), u"schema"_s);
        QCOMPARE(errorName(codeOfSqlite(1, u"near x: syntax error"_s)), u"internal"_s);
    }
    void addresses()
    {
        const auto target = targetFromUrl(u"postgresql://me@/desk?host=/run/pg&connect_timeout=7"_s);
        QVERIFY(target);
        QCOMPARE(target->options.value(u"host"_s), u"/run/pg"_s);
        QCOMPARE(target->options.value(u"user"_s), u"me"_s);
        QCOMPARE(target->options.value(u"dbname"_s), u"desk"_s);
        QCOMPARE(target->options.value(u"connect_timeout"_s), u"7"_s);
        QCOMPARE(target->label(), u"desk on this computer"_s);
        QCOMPARE((*targetFromUrl(u"postgres://db.example.org:5433/desk"_s)).label(), u"desk on db.example.org"_s);
        QCOMPARE((*targetFromUrl(u"postgresql://h1:1,h2:2/desk"_s)).options.value(u"host"_s), u"h1,h2"_s);
        for (const QString& wrong : {u"mysql://x"_s, u"postgresql://h:port/x"_s, u"postgresql://h:5432%0A/x"_s,
                                     u"postgresql://me:s3cret@h/x"_s, u"postgresql://h/x?password=s3cret"_s,
                                     u"postgresql://h/x?nonsense=1"_s, QString()}) {
            const auto refused = targetFromUrl(wrong);
            QVERIFY2(!refused, qPrintable(wrong));
            QVERIFY(!refused.error().text.contains("s3cret"_L1) && !refused.error().detail.contains("s3cret"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
