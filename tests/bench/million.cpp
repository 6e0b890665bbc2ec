// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a million claims in a minute: 10,000 are imported through the service (real titles and people, a
// tenth orphaned, a tenth waiting), the rest are copies of them, made set by set.
#include "tests/bench/common.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int base = 10'000;

/// Each table with its columns: ids move by a stride, texts and times differ a little.
QStringList copies(int times)
{
    const QString header =
        u"INSERT INTO %1 (%2) WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < %3) "
        "SELECT %4 FROM %1 x CROSS JOIN k"_s;
    const QString item =
        u"desk, status, status_before, author_id, priority, places, placed_count, done_count, holder_id, version, "
        "last_verb, last_op, last_at"_s;
    const QString attempt = u"person_id, desk, status, status_before, placed, loaded, done, taken_at, activity_at, "
                            "ended_at, decided_by, policy_id, version, last_verb, last_op, last_at"_s;
    const QString event =
        u"at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, person_before, person_after, "
        "op, policy_id, metadata"_s;
    const QString id = u"x.%1 + k.n * 100000"_s;
    const QString suffix = u"x.%1 || ' ' || CAST(k.n AS text)"_s;
    const QString later = u"x.%1 + k.n * 61001"_s;
    const auto insert = [&](const QString& table, const QString& columns, const QString& same,
                            const QStringList& values) {
        return header.arg(table, columns + (same.isEmpty() ? QString() : u", "_s + same))
            .arg(times)
            .arg(values.join(u", "_s) + (same.isEmpty() ? QString() : u", "_s + same));
    };
    return {insert(u"work_item"_s, u"id, title, title_key, filed_at, deadline_at"_s, item,
                   {id.arg(u"id"_s), suffix.arg(u"title"_s), suffix.arg(u"title_key"_s), later.arg(u"filed_at"_s),
                    later.arg(u"deadline_at"_s)}),
            insert(u"claim"_s, u"work_item_id, external_id, metadata"_s, {},
                   {id.arg(u"work_item_id"_s), suffix.arg(u"external_id"_s), u"x.metadata"_s}),
            insert(u"assignment"_s, u"id, work_item_id, deadline_at"_s, attempt,
                   {id.arg(u"id"_s), id.arg(u"work_item_id"_s), later.arg(u"deadline_at"_s)}),
            insert(u"event"_s, u"id, item_id, assignment_id"_s, event,
                   {id.arg(u"id"_s), id.arg(u"item_id"_s), id.arg(u"assignment_id"_s)}),
            u"UPDATE capacity SET load = load * %1"_s.arg(times + 1)};
}

void importBase(const Place& place)
{
    int from = 0;
    for (const auto& [shape, rows] :
         {std::pair(Shape::Real, base * 8 / 10), {Shape::Orphaned, base / 10}, {Shape::Waiting, base / 10}}) {
        const QString file = claimsFile(shape, rows, from);
        import(place, file, rows);
        QFile::remove(file);
        from += rows;
    }
}

} // namespace

Place million(Dialect dialect)
{
    tell(u"filling %1 with 1,000,000 claims"_s.arg(dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s));
    Place place = Place::make(dialect);
    importBase(place);
    pourInto(place, copies(1'000'000 / base - 1));
    return place;
}

} // namespace rd::bench
