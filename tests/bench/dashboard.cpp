// SPDX-License-Identifier: GPL-3.0-or-later
// D1: the reviewer's dashboard on 1,000,000 assignments: round trips, milliseconds, and against the bare statements
// that it sends. The overview is measured beside it, without a goal.
#include "app/services/dashboardservice.h"
#include "app/services/overviewservice.h"
#include "app/stores/dashboardstore.h"
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int items = 250'000; // with four reviews each, by four of 200 reviewers, over a year
constexpr int reviewer = 1'050;

/// Statements of both dialects; {n} counts from 1. Most reviews are accepted; the newest requests are still open.
QStringList fillStatements(Millis now)
{
    const QString count =
        u"WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < %1) SELECT %2 FROM k %3"_s;
    const QString at = u"(%1 - (%2 - k.n) * 126000)"_s.arg(now - millisPerDay).arg(items);
    const QString number = u"(k.n * 4 + p.k)"_s;
    const QString status =
        u"CASE WHEN k.n > %1 AND p.k < 2 THEN CASE WHEN p.k = 0 THEN 'claimed' ELSE 'submitted' END "
        "WHEN %2 % 100 < 80 THEN 'accepted' WHEN %2 % 100 < 86 THEN 'upheld' WHEN %2 % 100 < 94 THEN 'abandoned' "
        "ELSE 'expired' END"_s.arg(items - 2000)
            .arg(number);
    const QString four = u"CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) p"_s;
    const auto insert = [&](const QString& table, const QString& columns, int n, const QString& values,
                            const QString& join) {
        return u"INSERT INTO %1 (%2) "_s.arg(table, columns) + count.arg(n).arg(values, join);
    };
    return {
        insert(u"person"_s, u"id, display_name, name_key, created_at"_s, 201,
               u"1000 + k.n, 'Reviewer ' || CAST(k.n AS text), 'reviewer ' || CAST(k.n AS text), 0"_s, {}),
        insert(u"person_role"_s, u"person_id, role, granted_at"_s, 200, u"1000 + k.n, 'reviewer', 0"_s, {}),
        insert(u"person_tag"_s, u"person_id, tag"_s, 200, u"1000 + k.n, 'skill' || CAST(k.n % 7 AS text)"_s, {}),
        insert(u"work_item"_s,
               u"id, desk, title, title_key, status, author_id, places, placed_count, done_count, filed_at, last_verb, "
               "last_op, last_at"_s,
               items,
               u"1000 + k.n, 'requests', 'Request ' || CAST(k.n AS text), 'request ' || CAST(k.n AS text), "
               "CASE WHEN k.n > %2 THEN 'open' ELSE 'completed' END, 1201, 6, 4, 0, %1, 'file', 1, %1"_s.arg(at)
                   .arg(items - 4000),
               {}),
        insert(u"review_request"_s, u"work_item_id, content_type, review_type, amount_minor, currency, skills"_s, items,
               u"1000 + k.n, 'design', CASE WHEN k.n % 2 = 0 THEN 'expert' ELSE 'free' END, "
               "CASE WHEN k.n % 2 = 0 THEN 2500 ELSE 0 END, 'EUR', 'skill' || CAST(k.n % 11 AS text)"_s,
               {}),
        insert(u"assignment"_s,
               u"id, work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, deadline_at, "
               "ended_at, content, rating, last_verb, last_op, last_at"_s,
               items,
               u"%1, 1000 + k.n, 1001 + (k.n * 7 + p.k * 53) % 200, 'requests', %2, FALSE, FALSE, FALSE, %3, %3, "
               "CASE WHEN k.n > %4 AND p.k < 2 THEN %5 + k.n * 1000 END, CASE WHEN k.n <= %4 OR p.k > 1 THEN %3 + "
               "7200000 END, "
               "CASE WHEN p.k > 0 THEN 'text' END, CASE WHEN p.k = 3 THEN 4 END, 'x', 1, %3"_s.arg(number, status, at)
                   .arg(items - 2000)
                   .arg(now - items * 500LL),
               four),
        u"UPDATE assignment SET placed = status IN ('claimed', 'submitted', 'accepted'), loaded = status = 'claimed', "
        "done = status = 'accepted'"_s,
        u"INSERT INTO capacity (person_id, desk, load) SELECT person_id, desk, SUM(CASE WHEN loaded THEN 1 ELSE 0 END) "
        "FROM assignment GROUP BY person_id, desk"_s,
        u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, "
        "created_at, changed_at, last_op) SELECT 'assignment', a.id, a.person_id, 'requests.review', 2500, 'EUR', CASE "
        "a.status WHEN 'accepted' THEN 'settled' WHEN 'claimed' THEN 'pending' WHEN 'submitted' THEN 'pending' ELSE "
        "'reversed' END, a.taken_at, a.taken_at, 1 FROM assignment a WHERE a.work_item_id % 2 = 0"_s,
        u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, "
        "to_status, person_before, person_after, op) SELECT a.taken_at + 3600000 + a.id % 7200000, "
        "'request.submitted', a.person_id, '', 'ctl', 'requests', 'assignment', a.work_item_id, a.id, 'submit', "
        "'claimed', 'submitted', a.person_id, a.person_id, '3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d10' FROM assignment a "
        "WHERE a.content IS NOT NULL"_s};
}

Place filledWithReviews(Dialect dialect)
{
    tell(u"filling %1 with 1,000,000 reviews"_s.arg(dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s));
    Place place = Place::make(dialect);
    const auto db = place.connect();
    const Millis now = must(db->now());
    QStringList set = {u"SET session_replication_role = replica"_s};
    if (dialect == Dialect::Sqlite) {
        set = {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA foreign_keys = OFF"_s,
               u"PRAGMA cache_size = -500000"_s};
        // The rules are not what is measured, and a row at a time they would take an hour.
        set << must(db->listOf(u"triggers"_s,
                               u"SELECT 'DROP TRIGGER ' || name AS t FROM sqlite_master WHERE type = 'trigger'"_s, {},
                               [](const Row& row) { return row.text(u"t"_s); }));
    }
    for (const QString& sql :
         set + fillStatements(now) + QStringList{dialect == Dialect::Sqlite ? u"ANALYZE"_s : u"VACUUM (ANALYZE)"_s})
        must(db->execute(sql));
    return place;
}

/// The statements of the page with nothing done to their rows.
double bare(Connection& db)
{
    return seconds([&] {
        const Millis now = must(db.now());
        const Binds binds = {{u"person"_s, reviewer},
                             {u"now"_s, now},
                             {u"weeks"_s, weekStart(weekOf(now) - reviewWeeks + 1)},
                             {u"months"_s, monthStart(monthOf(now) - earningMonths + 1)}};
        const auto pass = [](const Row& row) { return row.value(u"id"_s).isNull() || true; };
        must(db.each(u"dashboard_work"_s, {binds[0]}, pass));
        must(db.each(u"dashboard_figures"_s, binds, [](const Row& row) { return !row.text(u"kind"_s).isEmpty(); }));
        must(db.each(u"dashboard_offers"_s, {binds[0], binds[1]}, pass));
    });
}

void dashboardOn(Dialect dialect)
{
    const QString where = dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
    Place place = filledWithReviews(dialect);
    {
        const auto db = place.connect();
        const auto session = test::startSession(place.options());
        DashboardService service(*session);
        qint64 rows = 0;
        const auto ours = [&] {
            return seconds([&] {
                const Dashboard read = must(test::settled(service.of(PersonId(reviewer))));
                rows = read.figures.total();
                if (read.active.isEmpty() || read.offers.size() != 100 || !read.figures.medianToSubmit)
                    fail(u"the dashboard lacks something"_s);
            });
        };
        (void)ours(); // prepares the statements, as the page did when it was first opened
        (void)bare(*db);
        const Pairs pairs = alternate(std::max(5, pairsOr(11)), ours, [&] { return bare(*db); });
        const qint64 before = db->statements();
        must(DashboardStore::read(*db, PersonId(reviewer), must(db->now())));
        print(u"D1"_s, u"dashboard of 1,000,000 assignments: round trips (%1)"_s.arg(where),
              double(db->statements() - before + (dialect == Dialect::Sqlite ? 1 : 0)), {}, Goal{true, 5},
              u"%1 reviews of the person"_s.arg(rows));
        print(u"D1"_s, u"  milliseconds (%1)"_s.arg(where), median(pairs.ours) * 1000, u"ms"_s, Goal{true, 200}, {});
        print(u"D1"_s, u"  against its bare statements (%1)"_s.arg(where), pairs.ratio(), u"x"_s, Goal{true, 1.5},
              u"%1 ms against %2 ms"_s.arg(median(pairs.ours) * 1000, 0, 'f', 1)
                  .arg(median(pairs.theirs) * 1000, 0, 'f', 1));
        OverviewService overview(*session);
        QList<double> all, glance;
        for (int i = 0; i < 5; ++i) {
            all << seconds([&] { must(test::settled(overview.all())); });
            glance << seconds([&] { must(test::settled(overview.attention())); });
        }
        print(u"D1"_s, u"  the overview, all of it (%1)"_s.arg(where), median(all) * 1000, u"ms"_s, {},
              u"tiles alone %1 ms"_s.arg(median(glance) * 1000, 0, 'f', 1));
    }
    place.drop();
}

} // namespace

void dashboard(const QString&)
{
    dashboardOn(Dialect::Postgres);
    dashboardOn(Dialect::Sqlite);
}

} // namespace rd::bench
