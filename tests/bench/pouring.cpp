// SPDX-License-Identifier: GPL-3.0-or-later
// Very many rows by a few statements: past triggers and indexes, which are made again at the end. The view `broken` is
// the judge of the result, so what is poured in has to be as consistent as what the program writes.
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

/// What stands in the way of a bulk load, as statements that drop it and make it again.
struct Aside {
    QStringList drop, make;
};

Aside putAside(Connection& db)
{
    const QString sql =
        db.isShared()
            ? u"SELECT 'DROP INDEX ' || CAST(CAST(x.indexrelid AS regclass) AS text) AS away, "
              u"pg_get_indexdef(x.indexrelid) AS again "
              "FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_namespace s ON s.oid = c.relnamespace "
              "WHERE s.nspname = 'desk' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid)"_s
            : u"SELECT 'DROP ' || m.type || ' ' || m.name AS away, m.sql AS again FROM sqlite_master m "
              "WHERE m.type IN ('trigger', 'index') AND m.sql IS NOT NULL"_s;
    const auto rows = must(db.listOf(
        u"aside"_s, sql, {}, [](const Row& row) { return std::pair(row.text(u"away"_s), row.text(u"again"_s)); }));
    Aside aside;
    for (const auto& [away, again] : rows) {
        aside.drop << away;
        aside.make << again;
    }
    return aside;
}

void all(Connection& db, const QStringList& statements)
{
    for (const QString& sql : statements)
        must(db.execute(sql));
}

} // namespace

void pourInto(const Place& place, const QStringList& statements)
{
    const auto db = place.connect();
    if (db->isShared())
        all(*db, {u"SET session_replication_role = replica"_s, u"SET maintenance_work_mem = '256MB'"_s,
                  u"SET work_mem = '128MB'"_s});
    else
        all(*db, {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA foreign_keys = OFF"_s,
                  u"PRAGMA cache_size = -500000"_s});
    const Aside aside = putAside(*db);
    all(*db, aside.drop);
    all(*db, statements);
    all(*db, aside.make);
    if (db->isShared())
        all(*db, {u"CREATE EXTENSION IF NOT EXISTS pg_prewarm WITH SCHEMA public"_s, u"VACUUM (ANALYZE)"_s});
    else
        all(*db, {u"ANALYZE"_s});
    if (const qint64 broken = place.broken(); broken > 0)
        fail(u"%1 broken rows in the made workspace"_s.arg(broken));
}

QString insertCounted(const QString& table, const QString& columns, int n, const QString& values, const QString& join)
{
    return u"INSERT INTO %1 (%2) WITH RECURSIVE k (n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + 1 FROM k WHERE "
           u"n < %3) "
           "SELECT %4 FROM k %5"_s.arg(table, columns)
               .arg(n)
               .arg(values, join);
}

} // namespace rd::bench
