// SPDX-License-Identifier: GPL-3.0-or-later
// A session keeps the plans that it made when the tables were small. They have to ask the indexes all the same: what a
// verb reads may not grow with what the workspace holds. Counted by the server, table by table.
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::RequestDesk;

class TestPlans final : public QObject {
    Q_OBJECT

    /// After so many rounds PostgreSQL's autovacuum looks at a new table for the first time; plans are made anew then.
    static constexpr int analyzed = 60;
    static constexpr int rounds = 300;
    /// Above what the first verbs read, per table: a page or two that an index brings along.
    static constexpr qint64 slack = 40;

    using Reading = QMap<QString, qint64>;

    /// Rows that `verb` reads in the connection of `person`, whose session goes on.
    static Reading read(RequestDesk& desk, PersonId person, const std::function<QString()>& verb)
    {
        Connection& db = desk.db->as(person);
        Reading rows;
        const auto count = [&](int sign) {
            return db
                .eachOf(u"reads"_s,
                        u"SELECT relname, seq_tup_read + COALESCE(idx_tup_fetch, 0) AS n FROM "
                        "pg_stat_xact_user_tables WHERE schemaname = 'desk'"_s,
                        {},
                        [&](const Row& row) {
                            rows[row.text(u"relname"_s)] += sign * row.integer(u"n"_s);
                            return true;
                        })
                .ok();
        };
        const bool counted = db.begin().ok() && count(-1) && verb() == "done"_L1 && count(+1) && db.commit().ok();
        return counted ? rows : Reading();
    }

    static void compare(const QString& verb, const Reading& early, const Reading& late)
    {
        QVERIFY2(!early.isEmpty() && !late.isEmpty(), qPrintable(verb + u" failed"_s));
        QVERIFY2(late.value(u"transition"_s) > 0, "the rules are read at every verb; the server counts nothing");
        for (auto it = late.cbegin(); it != late.cend(); ++it)
            QVERIFY2(it.value() <= early.value(it.key()) + slack,
                     qPrintable(u"%1 reads %2 rows of %3, it read %4 at first"_s.arg(verb)
                                    .arg(it.value())
                                    .arg(it.key())
                                    .arg(early.value(it.key()))));
    }

    static std::unique_ptr<RequestDesk> desk()
    {
        auto made = std::make_unique<RequestDesk>(Dialect::Postgres);
        for (const char* table : {"op", "work_item", "assignment", "ledger_entry", "event", "notification", "capacity",
                                  "person", "person_role", "claim", "review_request"})
            made->db->exec(u"ALTER TABLE %1 SET (autovacuum_enabled = FALSE)"_s.arg(QLatin1StringView(table)));
        return made;
    }

    /// Colleagues who do nothing but be there.
    static void hire(RequestDesk& desk, int people)
    {
        desk.db->exec(
            u"INSERT INTO person (display_name, name_key, created_at) SELECT 'Colleague ' || g, 'colleague ' || g, 0 "
            "FROM generate_series(1, %1) g"_s.arg(people));
        desk.db->exec(u"INSERT INTO person_role (person_id, role, granted_at) SELECT id, r, 0 FROM person, unnest("
                      "ARRAY['reviewer', 'engineer']) r WHERE name_key LIKE 'colleague %'"_s);
    }

private slots:
    void whatAVerbReadsDoesNotGrow()
    {
        const auto d = desk();
        RequestDesk& desk = *d;
        test::Backend& backend = *desk.db;
        QMap<QString, Reading> early;
        for (int i = 0; i <= rounds; ++i) {
            const bool first = i == analyzed + 3;
            const bool last = i == rounds;
            const auto step = [&](const QString& name, PersonId who, const std::function<QString()>& verb) {
                if (!first && !last) {
                    QCOMPARE(verb(), u"done"_s);
                    return;
                }
                const Reading now = read(desk, who, verb);
                if (first)
                    early[name] = now;
                else
                    compare(name, early[name], now);
            };
            if (i == analyzed)
                backend.exec(u"ANALYZE"_s);
            const qint64 claim = backend.claim(desk.author, u"Claim %1"_s.arg(i));
            step(u"take"_s, desk.anna, [&] {
                return test::verdictOf(backend.apply(desk.anna, u"take"_s, {{claim, {}}}));
            });
            const qint64 review = desk.attempt(claim, desk.anna);
            step(u"release"_s, desk.anna, [&] {
                return test::verdictOf(backend.apply(desk.anna, u"release"_s, {{review, {}}}));
            });
            const qint64 request = desk.file();
            step(u"claim"_s, desk.ben, [&] { return desk.claim(desk.ben, request); });
            const qint64 attempt = desk.attempt(request, desk.ben);
            step(u"submit"_s, desk.ben,
                 [&] { return test::verdictOf(desk.on(desk.ben, u"submit"_s, attempt, {}, {}, test::review)); });
            step(u"accept"_s, desk.author, [&] { return test::verdictOf(desk.on(desk.author, u"accept"_s, attempt)); });
            if (QTest::currentTestFailed())
                return;
            if (first)
                hire(desk, rounds);
        }
        desk.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
