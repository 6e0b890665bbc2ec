// SPDX-License-Identifier: GPL-3.0-or-later
// A migration is killed at each of its statements, on both databases: on SQLite the program by kill -9, on PostgreSQL
// its session by the server. The database is then as it was before that step; a second run finishes it, a third one
// changes nothing. From nothing, and from a copy of every released schema with data (tests/data/released): 0 rows lost.
#include <QSqlDriver>
#include <QSqlRecord>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <csignal>

#include "app/database/migrator.h"
#include "app/services/gzipdevice.h"
#include "app/services/workspace.h"
#include "tests/support/backend.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::ProgramRun;
using rd::test::runProgram;
using rd::test::Template;

namespace {

const QString marker = u"\n--;;\n"_s;

/// A copy of the program's migrations that a test may change: the production code knows nothing of it.
class Resources final {
public:
    explicit Resources(const QString& folder)
        : m_root(folder)
    {
        for (const QString& part : {u"migrations"_s, u"rules"_s}) {
            QDirIterator it(u":/"_s + part, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext())
                m_files << it.next().mid(2);
        }
        m_files.sort();
        reset();
    }
    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QStringList numbered(Dialect dialect) const
    {
        return m_files.filter(QRegularExpression(dialect == Dialect::Sqlite ? u"^migrations/sqlite/\\d{4}_"_s
                                                                            : u"^migrations/postgresql/\\d{4}_"_s));
    }
    [[nodiscard]] QStringList repeatable(Dialect dialect) const
    {
        return m_files.filter(QRegularExpression(dialect == Dialect::Sqlite
                                                     ? u"^migrations/(sqlite|common)/repeatable/|^rules/"_s
                                                     : u"^migrations/(postgresql|common)/repeatable/|^rules/"_s));
    }
    [[nodiscard]] QStringList statements(const QString& file) const { return text(file).split(marker); }
    /// A migration of the test's own after all others.
    void add(const QString& file, const QString& sql)
    {
        m_own.insert(file, sql);
        m_files << file;
        m_files.sort();
        reset();
    }
    void reset()
    {
        for (const QString& file : std::as_const(m_files))
            write(file, text(file));
    }
    /// Only these numbered migrations, and no functions yet.
    void keepOnly(Dialect dialect, const QStringList& scripts)
    {
        reset();
        for (const QString& file : numbered(dialect) + repeatable(dialect)) {
            if (!scripts.contains(file))
                QFile::remove(m_root + u'/' + file);
        }
    }
    void insertBefore(const QString& file, qsizetype statement, const QString& sql)
    {
        QStringList all = statements(file);
        all.insert(statement, sql);
        write(file, all.join(marker));
    }

private:
    [[nodiscard]] QString text(const QString& path) const
    {
        if (m_own.contains(path))
            return m_own.value(path);
        QFile file(u":/"_s + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no resource %s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }
    void write(const QString& path, const QString& content)
    {
        const QString full = m_root + u'/' + path;
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(full));
    }

    QString m_root;
    QStringList m_files;
    QHash<QString, QString> m_own;
};

template<class T>
T* native(Connection& db)
{
    return *static_cast<T* const*>(db.handle().driver()->handle().data());
}

/// The statements of packaging/database/roles.sql, as init runs them.
QStringList rolesStatements()
{
    QFile file(u":/database/roles.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("roles.sql is missing");
    return QString::fromUtf8(file.readAll()).split(u"\n--;;\n"_s);
}

Status migrateAsOwner(Connection& db, const QString& resources)
{
    if (db.isShared()) {
        for (const QString& statement : rolesStatements() + QStringList{u"SET ROLE desk_owner"_s}) {
            if (const Status done = db.execute(statement); !done)
                return done;
        }
    }
    return Migrator(db, resources).migrate();
}

/// The child: a program that upgrades an embedded workspace and dies where the doctored migration says so.
int migrateAndDie(const QString& resources, const QString& file)
{
    auto opened = Connection::open({Target::embedded(file), OpenMode::MayCreate});
    if (!opened)
        return 2;
    sqlite3_create_function(
        native<sqlite3>(**opened), "die", 0, SQLITE_UTF8, nullptr,
        [](sqlite3_context*, int, sqlite3_value**) { raise(SIGKILL); }, nullptr, nullptr);
    return migrateAsOwner(**opened, resources) ? 0 : 1;
}

QStringList query(Connection& db, const QString& sql)
{
    QStringList rows;
    QSqlQuery query(db.handle());
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells << (query.isNull(i) ? u"-"_s : query.value(i).toString());
        rows << cells.join(u'|');
    }
    rows.sort();
    return rows;
}

/// Every row of every table that holds data, by the columns that it had (the rules are rows of the program, not data).
using Content = QMap<QString, std::pair<QString, QStringList>>; // table: columns, rows

QStringList tables(Connection& db)
{
    const QString list =
        db.isShared()
            ? u"SELECT table_name FROM information_schema.tables WHERE table_schema = 'desk' AND table_type = 'BASE TABLE'"_s
            : u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s;
    QStringList names = query(db, list);
    for (const QString& own : {u"transition"_s, u"permission"_s, u"schema_version"_s, u"desk"_s})
        names.removeAll(own);
    return names;
}

Content contentOf(Connection& db)
{
    Content content;
    for (const QString& table : tables(db)) {
        QStringList columns;
        const QSqlRecord record = db.handle().record(db.isShared() ? u"desk."_s + table : table);
        for (int i = 0; i < record.count(); ++i)
            columns << u'"' + record.fieldName(i) + u'"';
        content[table] = {columns.join(u','), query(db, u"SELECT %1 FROM %2"_s.arg(columns.join(u','), table))};
    }
    return content;
}

/// Rows of `before` that are not there any more.
QStringList lostRows(Connection& db, const Content& before)
{
    QStringList lost;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const auto& [columns, rows] = it.value();
        QStringList now = query(db, u"SELECT %1 FROM %2"_s.arg(columns, it.key()));
        const QSet<QString> known(now.begin(), now.end());
        for (const QString& row : rows) {
            if (!known.contains(row))
                lost << it.key() + u": "_s + row;
        }
    }
    return lost;
}

QString versions(Connection& db)
{
    const QString exists = db.catalog().text(u"schema_exists"_s);
    if (query(db, exists).first().toInt() == 0)
        return {};
    return query(db, u"SELECT version, name, hash, applied_at FROM schema_version"_s).join(u'\n');
}

} // namespace

class TestUpgrades final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Resources> m_resources;
    std::unique_ptr<Template> m_database; ///< PostgreSQL: an empty database
    Target m_target;
    int m_kills = 0;

    /// An empty place of this backend; false on PostgreSQL if the dump could not be loaded.
    void begin(Dialect dialect)
    {
        m_kills = 0;
        const QString folder = m_folder.filePath(QString::number(QRandomGenerator::global()->generate()));
        QDir().mkpath(folder);
        m_resources = std::make_unique<Resources>(folder + u"/resources"_s);
        m_database = std::make_unique<Template>(dialect, folder);
        m_target = m_database->target();
    }

    /// Runs the upgrade with a bomb before one statement: it does not survive, and nothing of that step stays.
    void killedAt(const QString& file, qsizetype statement, const QStringList& kept)
    {
        const bool shared = m_target.isShared();
        kept.isEmpty() ? m_resources->reset() : m_resources->keepOnly(m_target.dialect, kept);
        const QString before = state();
        m_resources->insertBefore(file, statement,
                                  shared ? u"SET LOCAL ROLE NONE; SELECT pg_terminate_backend(pg_backend_pid())"_s
                                         : u"SELECT die()"_s);
        const QByteArray what =
            QByteArray("killed before statement ") + QByteArray::number(statement + 1) + " of " + file.toUtf8();
        if (shared) {
            const auto db = Template::open(m_target);
            const Status died = migrateAsOwner(*db, m_resources->root());
            QVERIFY2(!died && died.error().code == ErrorCode::Lost, what + (died ? "" : died.error().detail.toUtf8()));
        } else {
            const ProgramRun run = runProgram(QCoreApplication::applicationFilePath(),
                                              {u"--migrate"_s, m_resources->root(), m_target.path});
            QVERIFY2(run.code == -1, what + ": it survived, exit code " + QByteArray::number(run.code) + run.err);
        }
        ++m_kills;
        const QString after = state();
        QVERIFY2(after == before, what + "\nbefore: " + before.toUtf8() + "\nafter: " + after.toUtf8());
    }
    /// What is there: schema_version and the number of objects, as a reader of the dead program's database sees it.
    [[nodiscard]] QString state() const
    {
        if (!m_target.isShared() && !QFile::exists(m_target.path))
            return {};
        const auto db = Template::open(m_target);
        // The table of versions stands alone before the first migration; it is made in a step of its own.
        return versions(*db) +
               query(*db,
                     db->isShared()
                         ? u"SELECT c.relname, c.relkind FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace "
                           "WHERE s.nspname = 'desk' AND c.relname NOT LIKE 'schema_version%'"_s
                         : u"SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%schema_version%'"_s)
                   .join(u'\n');
    }
    void migrateUndisturbed(const QStringList& kept = {})
    {
        kept.isEmpty() ? m_resources->reset() : m_resources->keepOnly(m_target.dialect, kept);
        auto opened = Connection::open({m_target, OpenMode::MayCreate});
        QVERIFY(opened.ok());
        RD_OK(migrateAsOwner(**opened, m_resources->root()));
    }
    void killAtEachStatement(int fromVersion)
    {
        QStringList kept;
        for (const QString& script : m_resources->numbered(m_target.dialect)) {
            kept << script;
            if (script.section(u'/', -1).left(4).toInt() <= fromVersion)
                continue;
            for (qsizetype i = 0; i <= m_resources->statements(script).size(); ++i) {
                killedAt(script, i, kept);
                if (QTest::currentTestFailed())
                    return;
            }
            migrateUndisturbed(kept);
        }
        for (const QString& script : m_resources->repeatable(m_target.dialect)) {
            for (qsizetype i = 0; i <= m_resources->statements(script).size(); ++i) {
                killedAt(script, i, {});
                if (QTest::currentTestFailed())
                    return;
            }
        }
        migrateUndisturbed();
    }
    void verifyDone(Connection& db)
    {
        RD_VALUE(info, Migrator(db, m_resources->root()).inspect());
        QCOMPARE(int(info.state), int(SchemaState::Current));
        const QString before = versions(db);
        migrateUndisturbed();
        QCOMPARE(versions(db), before); // a second run changes nothing
        QCOMPARE(query(db, u"SELECT b.name, b.what FROM broken b"_s), QStringList());
    }

    /// A database as that release left it.
    void load(const QString& release)
    {
        const QString name = m_target.isShared() ? u"postgresql.sql.gz"_s : u"sqlite.gz"_s;
        QFile packed(QStringLiteral(RD_SOURCE_DIR "/tests/data/released/%1/%2").arg(release, name));
        QVERIFY2(packed.open(QIODevice::ReadOnly), qPrintable(packed.fileName()));
        GzipDevice unpacked(packed);
        const QByteArray content = unpacked.readAll();
        QVERIFY(content.size() > 1000);
        if (!m_target.isShared()) {
            QFile file(m_target.path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            return;
        }
        const auto db = Template::open(m_target);
        RD_OK(db->execute(rolesStatements().first()));
        PGresult* result = PQexec(native<pg_conn>(*db), content.constData());
        const QByteArray error = PQresultErrorMessage(result);
        PQclear(result);
        QVERIFY2(error.isEmpty(), error);
    }

private slots:
    void cleanup()
    {
        m_database.reset();
        m_resources.reset();
    }

    void fromNothing_data() { Backend::addRows(); }
    void fromNothing()
    {
        QFETCH(QString, backend);
        begin(backend == "sqlite"_L1 ? Dialect::Sqlite : Dialect::Postgres);
        killAtEachStatement(0);
        if (QTest::currentTestFailed())
            return;
        verifyDone(*Template::open(m_target));
        // And the whole way with the program itself: the same schema, and people who can work.
        m_resources->reset();
        RD_VALUE(made, Workspace::init({m_target}));
        QVERIFY(!made.created);
        qInfo() << m_kills << "kills, one at each statement";
        QVERIFY(m_kills > 60);
    }

    void releasedSchemas_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("release");
        const QStringList releases =
            QDir(QStringLiteral(RD_SOURCE_DIR "/tests/data/released")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!releases.isEmpty());
        for (const QString& release : releases) {
            for (const QString& backend : {u"sqlite"_s, u"postgresql"_s})
                QTest::addRow("%s %s", qPrintable(release), qPrintable(backend)) << backend << release;
        }
    }
    void releasedSchemas()
    {
        QFETCH(QString, backend);
        QFETCH(QString, release);
        begin(backend == "sqlite"_L1 ? Dialect::Sqlite : Dialect::Postgres);
        // Whatever this program adds to that release, and one more that changes tables and rows.
        const int next = int(m_resources->numbered(m_target.dialect).size()) + 1;
        m_resources->add(u"migrations/%1/%2_probe.sql"_s.arg(backend, QString::number(next).rightJustified(4, u'0')),
                         QStringList{u"CREATE TABLE probe (id BIGINT PRIMARY KEY, title TEXT)"_s,
                                     u"INSERT INTO probe (id, title) SELECT i.id, i.title FROM work_item i"_s,
                                     u"ALTER TABLE person ADD COLUMN probe INTEGER"_s,
                                     u"UPDATE person SET probe = id"_s,
                                     u"CREATE INDEX person_probe ON person (probe)"_s, u"DROP TABLE probe"_s}
                             .join(marker));
        load(release);
        if (QTest::currentTestFailed())
            return;
        Content before;
        int version = 0;
        {
            const auto db = Template::open(m_target);
            before = contentOf(*db);
            version = query(*db, u"SELECT MAX(version) FROM schema_version"_s).first().toInt();
        }
        qsizetype rows = 0;
        for (const auto& [columns, content] : std::as_const(before))
            rows += content.size();
        QVERIFY(rows > 100 && version > 0);
        killAtEachStatement(version);
        if (QTest::currentTestFailed())
            return;
        const auto db = Template::open(m_target);
        const QStringList lost = lostRows(*db, before);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n').left(2000)));
        verifyDone(*db);
        QCOMPARE(query(*db, u"SELECT COUNT(*) FROM person p WHERE p.probe IS DISTINCT FROM p.id"_s),
                 QStringList{u"0"_s});
        qInfo() << m_kills << "kills," << rows << "rows, none lost";
        if (m_target.isShared())
            return;
        // Before each change the file was copied; the copy is the released workspace.
        const QFileInfo file(m_target.path);
        const QStringList backups = file.dir().entryList({file.fileName() + u".v*.backup"_s});
        QVERIFY(!backups.isEmpty());
        const auto copy = Template::open(Target::embedded(file.dir().filePath(backups.first())));
        QCOMPARE(lostRows(*copy, before), QStringList());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--migrate"_L1)
        return migrateAndDie(arguments[2], arguments[3]);
    TestUpgrades test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_upgrades.moc"
