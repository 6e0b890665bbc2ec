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

constexpr int reviewer = 1'050; // one of 200

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
    Place place = millionReviews(dialect);
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
