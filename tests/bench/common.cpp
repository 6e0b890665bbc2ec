// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/common.h"

#include <QFile>

#include <cstdio>

#include "app/services/csvreader.h"
#include "app/services/gzipdevice.h"
#include "app/services/importservice.h"
#include "app/services/workspace.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

int g_missed = 0;

std::unique_ptr<Connection> server()
{
    const Target target{
        Dialect::Postgres, {}, {{u"host"_s, socketFolder()}, {u"dbname"_s, u"postgres"_s}, {u"user"_s, u"postgres"_s}}};
    return must(Connection::open({target, OpenMode::MustExist, std::make_shared<Clock>(), u"reviewdeskctl"_s, {}}));
}

QString nextName(Dialect dialect)
{
    static int number = 0;
    const QString name = u"rd_bench_%1"_s.arg(++number);
    return dialect == Dialect::Sqlite ? scratch(name + u".db"_s) : name;
}

struct RealClaim {
    QString title, claimant, status, reviewer, submitted, updated, lines;
};

const QList<RealClaim>& realClaims()
{
    static const QList<RealClaim> claims = [] {
        QFile file(QStringLiteral(RD_SOURCE_DIR "/tests/data/claims-2024-09-01.csv.gz"));
        if (!file.open(QIODevice::ReadOnly))
            fail(file.fileName());
        GzipDevice gzip(file);
        CsvReader reader(gzip);
        (void)reader.next();
        QList<RealClaim> all;
        while (const auto record = reader.next()) {
            const QStringList& f = record->fields;
            all << RealClaim{f[1], f[2], f[3], f[4], f[5], f[6], f[7]};
        }
        return all;
    }();
    return claims;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Somebody real who is not the claimant.
QString reviewerFor(const RealClaim& claim, int number)
{
    const QList<RealClaim>& all = realClaims();
    for (qsizetype i = number * 7LL;; ++i) {
        const QString& name = all[i % all.size()].claimant;
        if (name != claim.claimant)
            return name;
    }
}

} // namespace

void fail(const QString& what)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(what));
    std::exit(2);
}

int pairsOr(int usual)
{
    const int asked = qEnvironmentVariableIntValue("RD_BENCH_PAIRS");
    return asked > 0 ? asked : usual;
}

double percentile(QList<double> values, double percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = values.size() - 1;
    return values[std::clamp<qsizetype>(qsizetype(std::ceil(percent / 100 * double(values.size()))) - 1, 0, last)];
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto n = values.size();
    return n == 0 ? 0 : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

void print(const QString& name, const QString& what, double value, const QString& unit, const std::optional<Goal>& goal,
           const QString& details)
{
    QString verdict = u"-"_s;
    if (goal) {
        const bool ok = goal->atMost ? value <= goal->limit : value >= goal->limit;
        g_missed += ok ? 0 : 1;
        verdict =
            u"goal %1 %2  %3"_s.arg(goal->atMost ? u"<="_s : u">="_s).arg(goal->limit).arg(ok ? u"ok"_s : u"MISSED"_s);
    }
    const QString number =
        unit.isEmpty() ? QString::number(value, 'f', 0) : QString::number(value, 'f', 2) + u' ' + unit;
    std::printf("%-4s %-58s %9s   %-20s %s\n", qPrintable(name), qPrintable(what), qPrintable(number),
                qPrintable(verdict), qPrintable(details));
    std::fflush(stdout);
}

int missed()
{
    return g_missed;
}

void tell(const QString& what)
{
    std::fprintf(stderr, "  %s\n", qPrintable(what));
}

QString Pairs::details() const
{
    return u"%1 s against %2 s, %3 pairs"_s.arg(median(ours), 0, 'f', 2)
        .arg(median(theirs), 0, 'f', 2)
        .arg(ours.size());
}

Pairs alternate(int pairs, const std::function<double()>& ours, const std::function<double()>& theirs)
{
    Pairs result;
    for (int i = 0; i < pairs; ++i) {
        if (i % 2 == 0)
            result.theirs << theirs();
        result.ours << ours();
        if (i % 2 == 1)
            result.theirs << theirs();
        tell(u"pair %1: %2 s against %3 s"_s.arg(i + 1)
                 .arg(result.ours.last(), 0, 'f', 3)
                 .arg(result.theirs.last(), 0, 'f', 3));
    }
    return result;
}

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

QString scratch(const QString& file)
{
    static const QTemporaryDir folder;
    return folder.filePath(file);
}

QString socketFolder()
{
    const QString folder = qEnvironmentVariable("RD_BENCH_PG");
    if (folder.isEmpty())
        fail(u"RD_BENCH_PG is not set: use tests/bench/run, which starts a private PostgreSQL cluster"_s);
    return folder;
}

Place Place::make(Dialect dialect)
{
    Place place;
    place.m_dialect = dialect;
    place.m_name = nextName(dialect);
    if (dialect == Dialect::Postgres)
        must(server()->execute(u"CREATE DATABASE %1"_s.arg(place.m_name)));
    SessionOptions options = place.options();
    options.mayCreate = true;
    (void)must(Workspace::init(options));
    return place;
}

Place Place::copy() const
{
    Place place;
    place.m_dialect = m_dialect;
    place.m_name = nextName(m_dialect);
    if (m_dialect == Dialect::Postgres)
        must(server()->execute(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(place.m_name, m_name)));
    else if (!QFile::copy(m_name, place.m_name))
        fail(u"copy "_s + m_name);
    return place;
}

void Place::dropTriggers()
{
    const auto db = connect();
    const QString sql =
        m_dialect == Dialect::Postgres
            ? u"SELECT 'DROP TRIGGER ' || t.tgname || ' ON ' || CAST(CAST(t.tgrelid AS regclass) AS text) AS text FROM pg_trigger t WHERE NOT t.tgisinternal"_s
            : u"SELECT 'DROP TRIGGER ' || m.name AS text FROM sqlite_master m WHERE m.type = 'trigger'"_s;
    const auto drops = must(db->listOf(u"triggers"_s, sql, {}, [](const Row& row) { return row.text(u"text"_s); }));
    for (const QString& drop : drops)
        must(db->execute(drop));
}

void Place::compact()
{
    const auto db = connect();
    if (m_dialect == Dialect::Sqlite) {
        must(db->execute(u"VACUUM"_s));
        must(db->execute(u"ANALYZE"_s));
        must(db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return;
    }
    must(db->execute(u"CREATE EXTENSION IF NOT EXISTS pg_prewarm WITH SCHEMA public"_s));
    // Tables with rows only: one that was vacuumed while it was empty stays empty for the planner until autovacuum,
    // which is off here, looks at it again.
    const auto tables = must(db->listOf(
        u"tables"_s,
        u"SELECT CAST(CAST(c.oid AS regclass) AS text) AS name FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk' AND c.relkind = 'r' AND pg_relation_size(c.oid) > 0"_s,
        {}, [](const Row& row) { return row.text(u"name"_s); }));
    for (const QString& table : tables) {
        must(db->execute(u"VACUUM (FULL, ANALYZE) "_s + table));
        must(db->execute(u"VACUUM (ANALYZE) "_s + table)); // the visibility map that FULL does not write
    }
}

void Place::warm()
{
    if (m_dialect == Dialect::Sqlite)
        return;
    const auto db = connect();
    const auto pages = db->listOf(
        u"prewarm"_s,
        u"SELECT public.pg_prewarm(c.oid) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk' AND c.relkind IN ('r', 'i')"_s,
        {}, [](const Row& row) { return row.integer(u"n"_s); });
    (void)must(pages);
    must(db->execute(u"CHECKPOINT"_s));
}

void Place::drop()
{
    if (m_dialect == Dialect::Postgres)
        must(server()->execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name)));
    else
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_name + QLatin1String(suffix));
}

SessionOptions Place::options() const
{
    const Target target =
        m_dialect == Dialect::Sqlite
            ? Target::embedded(m_name)
            : Target{Dialect::Postgres,
                     {},
                     {{u"host"_s, socketFolder()}, {u"dbname"_s, m_name}, {u"user"_s, u"postgres"_s}}};
    return {target, std::make_shared<Clock>(), u"ctl"_s, {}, false};
}

std::unique_ptr<Connection> Place::connect() const
{
    const SessionOptions options = this->options();
    return must(Connection::open({options.target, OpenMode::MustExist, options.clock, u"reviewdeskctl"_s, {}}));
}

qint64 Place::broken() const
{
    const auto db = connect();
    const auto n = must(db->listOf(u"broken"_s, u"SELECT COUNT(*) AS n FROM broken"_s, {},
                                   [](const Row& row) { return row.integer(u"n"_s); }));
    return n.first();
}

QString claimsFile(Shape shape, int rows, int from)
{
    QFile file(scratch(u"claims-%1-%2-%3.csv"_s.arg(int(shape)).arg(rows).arg(from)));
    if (!file.open(QIODevice::WriteOnly))
        fail(file.fileName());
    file.write("external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n");
    const QList<RealClaim>& real = realClaims();
    for (int i = from; i < from + rows; ++i) {
        RealClaim claim = real[i % real.size()];
        if (shape != Shape::Real)
            claim.reviewer.clear();
        if (shape == Shape::Orphaned)
            claim.reviewer = reviewerFor(claim, i);
        if (shape != Shape::Real)
            claim.status = shape == Shape::Orphaned ? u"under_review"_s : u"submitted"_s;
        const QStringList fields = {u"bench-%1"_s.arg(i),   quoted(claim.title), quoted(claim.claimant), claim.status,
                                    quoted(claim.reviewer), claim.submitted,     claim.updated,          claim.lines};
        file.write(fields.join(u',').toUtf8() + '\n');
    }
    return file.fileName();
}

double import(const Place& place, const QString& file, qint64 rows)
{
    const auto session = test::startSession(place.options());
    ImportService service(*session);
    return seconds([&] {
        const ImportReport report =
            must(test::settled(service.claims({file, false, false, QUuid::createUuid(), {}}), 3'600'000));
        if (report.imported != rows)
            fail(u"imported %1 of %2: %3"_s.arg(report.imported).arg(rows).arg(report.problems.join(u'\n').left(500)));
    });
}

Place filled(Dialect dialect, Shape shape, int rows)
{
    constexpr int piece = 100'000;
    tell(u"filling %1 with %2 claims"_s.arg(dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s).arg(rows));
    Place place = Place::make(dialect);
    for (int from = 0; from < rows; from += piece) {
        const int count = std::min(piece, rows - from);
        const QString file = claimsFile(shape, count, from);
        import(place, file, count);
        QFile::remove(file);
    }
    place.compact();
    return place;
}

} // namespace rd::bench
