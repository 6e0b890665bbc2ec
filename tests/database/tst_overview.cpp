// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on both databases: each number against a plain count, the forecast by its formula, who may see it.
#include "app/services/overviewservice.h"
#include "app/stores/overviewstore.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/reviewwork.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::ReviewWork;
using rd::test::settled;

class TestOverview final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<ReviewWork> m_work;
    PersonId m_ada, m_rita, m_ben, m_boss, m_jobs;

    void begin()
    {
        m_db = Backend::make();
        m_work = std::make_unique<ReviewWork>(*m_db);
        m_ada = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        m_boss = m_db->person(u"Boss"_s, {u"admin"_s});
        m_jobs = m_db->person(u"Jobs"_s, {u"jobs"_s});
    }
    qint64 number(const QString& sql) { return m_db->value(sql).toLongLong(); }
    qint64 take(PersonId who, const QString& title)
    {
        const qint64 item = m_db->claim(m_ada, title);
        const auto taken = m_db->apply(who, u"take"_s, {{item, {}}});
        return taken && taken->done.size() == 1 ? m_work->attempt(item, who) : 0;
    }

    /// Ten days of work: claims late, due soon and decided, requests in every state, somebody over capacity.
    void work()
    {
        QVERIFY(take(m_rita, u"Orphaned 1"_s) > 0 && take(m_ben, u"Orphaned 2"_s) > 0);
        m_db->claim(m_ada, u"Waits long"_s);
        m_db->advance(3 * millisPerDay);
        QVERIFY(m_work->claim(m_rita, m_work->file(m_ada, u"Overdue"_s, 3, 900)) > 0);
        m_db->advance(2 * millisPerDay);
        for (int i = 0; i < 5; ++i) {
            const qint64 attempt = take(m_rita, u"Decided %1"_s.arg(i));
            RD_OK(m_db->apply(m_rita, u"approve"_s, {{attempt, {}}}));
        }
        m_db->advance(2 * millisPerDay + millisPerHour);
        const qint64 disputed = m_work->submitted(m_ben, m_work->file(m_ada, u"Disputed"_s, 1, 500));
        QCOMPARE(m_work->on(m_ada, u"reject"_s, disputed, u"Thin"_s), u"done"_s);
        QCOMPARE(m_work->on(m_ben, u"dispute"_s, disputed, u"It is not"_s), u"done"_s);
        const qint64 accepted = m_work->submitted(m_ben, m_work->file(m_ada, u"Accepted"_s, 1, 700, {}, u"USD"_s));
        QCOMPARE(m_work->on(m_ada, u"accept"_s, accepted), u"done"_s);
        QVERIFY(m_work->claim(m_ben, m_work->file(m_ada, u"Soon"_s)) > 0);
        m_db->advance(2 * millisPerDay + millisPerHour);
        for (int i = 0; i < 4; ++i)
            QVERIFY(take(m_ben, u"Later %1"_s.arg(i)) > 0);
        m_db->claim(m_ada, u"Waits since today"_s);
        m_db->exec(u"UPDATE capacity SET max_load = 3 WHERE person_id = %1 AND desk = 'claims'"_s.arg(m_ben.value));
        m_db->exec(
            u"INSERT INTO job_run (job, host, person_id, started_at, ended_at, failed, rehearsal) "
            "VALUES ('cleanup', 'here', %1, %2, %2, 1, FALSE), ('cleanup', 'here', %1, %2, %2, 1, TRUE), "
            "('cleanup', 'here', %1, %3, %3, 1, FALSE), ('cleanup', 'here', %1, %2, %2, 0, FALSE)"_s.arg(m_jobs.value)
                .arg(m_db->now())
                .arg(m_db->now() - 2 * millisPerDay));
    }

private slots:
    void cleanup()
    {
        m_work.reset();
        m_db.reset();
    }

    void nothingYet_data() { Backend::addRows(); }
    void nothingYet()
    {
        begin();
        RD_VALUE(attention, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QCOMPARE(attention.orphaned + attention.overdue + attention.dueSoon + attention.overCapacity +
                     attention.disputed + attention.failedRuns,
                 0);
        QVERIFY(!attention.hosted && attention.lateJobs.isEmpty());
        RD_VALUE(trends, OverviewStore::trends(m_db->as(m_boss), m_db->now()));
        QCOMPARE(trends.flow.size(), 30);
        QVERIFY(trends.ages.isEmpty() && trends.capacity.isEmpty() && trends.earnings.isEmpty());
    }

    void everyNumberIsACount_data() { Backend::addRows(); }
    void everyNumberIsACount()
    {
        begin();
        work();
        const QString now = QString::number(m_db->now());
        RD_VALUE(a, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        const QString loaded = u"SELECT COUNT(*) FROM assignment WHERE loaded AND deadline_at "_s;
        QCOMPARE(a.orphaned, 2);
        QCOMPARE(a.orphaned,
                 number(u"SELECT COUNT(*) FROM work_item WHERE desk = 'claims' AND deadline_at < "_s + now));
        QCOMPARE(a.overdue, 1);
        QCOMPARE(a.overdue, number(loaded + u"< "_s + now + u" AND desk <> 'claims'"_s));
        QCOMPARE(a.dueSoon, 1);
        QCOMPARE(a.dueSoon, number(loaded + u">= "_s + now + u" AND deadline_at < "_s +
                                   QString::number(m_db->now() + millisPerDay)));
        QCOMPARE(a.overCapacity, 1);
        QCOMPARE(a.disputed, 1);
        QCOMPARE(a.failedRuns, 1); // neither the rehearsal, nor the day before yesterday, nor the clean one
        qint64 due = 0;
        for (const DeadlineHours& desk : std::as_const(a.deadlines))
            due += desk.late + desk.within(168);
        QCOMPARE(due, number(loaded + u"< "_s + QString::number(m_db->now() + 7 * millisPerDay)));

        RD_VALUE(t, OverviewStore::trends(m_db->as(m_boss), m_db->now()));
        qint64 taken = 0;
        qint64 finished = 0;
        for (const DayFlow& day : std::as_const(t.flow)) {
            const QString within =
                u"BETWEEN %1 AND %2"_s.arg(day.day * millisPerDay).arg((day.day + 1) * millisPerDay - 1);
            QCOMPARE(day.taken, number(u"SELECT COUNT(*) FROM assignment WHERE taken_at "_s + within));
            QCOMPARE(
                day.finished,
                number(u"SELECT COUNT(*) FROM assignment WHERE decided_by IS NOT NULL AND ended_at "_s + within) +
                    number(
                        u"SELECT COUNT(*) FROM assignment WHERE last_verb = 'approve' AND decided_by IS NULL AND ended_at "_s +
                        within));
            taken += day.taken;
            finished += day.finished;
        }
        QCOMPARE(taken, number(u"SELECT COUNT(*) FROM assignment"_s));
        QCOMPARE(finished, 6);
        qint64 speed = 0;
        for (const auto& [desk, n] : std::as_const(t.finishedInSevenDays))
            speed += n;
        QCOMPARE(speed, 6);
        for (const QueueAge& age : std::as_const(t.ages)) {
            if (age.desk == "claims"_L1)
                QCOMPARE(age.waiting, (QList<qint64>{1, 0, 0, 1, 0, 0})); // today, and nine days ago
            else
                QCOMPARE(age.waiting, (QList<qint64>{0, 0, 1, 0, 0, 0})); // two places of "Overdue" are left
        }
        QCOMPARE(t.ages.size(), 2);
        QCOMPARE(t.capacity.first().name, u"Ben"_s);
        QCOMPARE(t.capacity.first().load, 6); // five claims and a request
        QCOMPARE(t.capacity.first().limit.value_or(0), 3 + 5);
        QCOMPARE(t.capacity.last().name, u"Rita"_s);
        QVERIFY(!t.capacity.last().limit); // claims have no maximum
        QMap<QString, qint64> money;
        for (const MonthlyEarnings& month : std::as_const(t.earnings))
            money[month.currency] += month.all();
        QCOMPARE(t.earnings.size(), 2 * 12);
        for (const QString& currency : {u"EUR"_s, u"USD"_s})
            QCOMPARE(money[currency],
                     number(u"SELECT SUM(amount_minor) FROM ledger_entry WHERE currency = '%1'"_s.arg(currency)));
        m_db->verifyHealthy();
    }

    // Incidents: a decision for the AI is finished work, too, and what nobody reviews yet waits.
    void incidents_data() { Backend::addRows(); }
    void incidents()
    {
        test::IncidentDesk d;
        const qint64 review = d.submitted(d.eve);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Smaller"_s), u"done"_s);
        QVERIFY(d.assigned(d.finn) > 0);
        QVERIFY(d.report() > 0);
        d.db->advance(2 * millisPerDay);
        RD_VALUE(t, OverviewStore::trends(d.db->as(d.boss), d.db->now()));
        qint64 finished = 0;
        for (const DayFlow& day : t.flow)
            finished += day.finished;
        QCOMPARE(finished, 1);
        QCOMPARE(t.ages.size(), 1);
        QCOMPARE(t.ages.first().desk, u"incidents"_s);
        QCOMPARE(t.ages.first().waiting[1], 1); // one to three days
        // Whoever is fullest stands first: one of one before one of three, and the decided one holds nothing.
        QVERIFY(d.assigned(d.gus) > 0);
        d.db->exec(u"UPDATE capacity SET max_load = 1 WHERE person_id = %1 AND desk = 'incidents'"_s.arg(d.gus.value));
        RD_VALUE(full, OverviewStore::trends(d.db->as(d.boss), d.db->now()));
        QCOMPARE(full.engineers.size(), 2);
        QCOMPARE(full.engineers[0], (CapacityLine{d.gus, u"Gus"_s, 1, 1}));
        QCOMPARE(full.engineers[1].name, u"Finn"_s);
    }

    void jobsThatAreLate_data() { Backend::addRows(); }
    void jobsThatAreLate()
    {
        begin();
        m_db->exec(u"UPDATE job SET next_at = %1 WHERE name = 'cleanup'"_s.arg(m_db->now() - 2 * millisPerDay - 1));
        m_db->exec(u"UPDATE job SET next_at = %1 WHERE name = 'seal_audit'"_s.arg(m_db->now() - 20 * 60'000));
        m_db->exec(
            u"INSERT INTO job_run (job, slot, host, person_id, started_at) VALUES ('seal_audit', 1, 'here', %1, %2)"_s
                .arg(m_jobs.value)
                .arg(m_db->now() - 15 * 60'000)); // as the status line looks back
        RD_VALUE(a, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QCOMPARE(a.lateJobs, QStringList{u"cleanup"_s}); // exactly two periods are not more than two
        QVERIFY(a.hosted);
        m_db->advance(1);
        RD_VALUE(later, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QVERIFY(!later.hosted);
        QCOMPARE(later.lateJobs.size(), 2);
    }

    // Everybody wants the same claim: one gets it. What was refused more than an hour ago is past.
    void refusals_data() { Backend::addRows(); }
    void refusals()
    {
        begin();
        const qint64 old = m_db->claim(m_ada, u"Long ago"_s);
        for (const PersonId person : {m_ben, m_rita})
            RD_OK(m_db->apply(person, u"take"_s, {{old, {}}}));
        m_db->advance(millisPerHour + 1);
        QList<PersonId> rush;
        for (int i = 0; i < 10; ++i)
            rush << m_db->person(u"Rusher %1"_s.arg(i), {u"reviewer"_s});
        RD_VALUE(none, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QCOMPARE(none.refused, 0);
        QVERIFY(!none.manyRefused());
        for (int round = 0; round < 2; ++round) {
            const qint64 wanted = m_db->claim(m_ada, u"Wanted %1"_s.arg(round));
            for (const PersonId person : rush)
                RD_OK(m_db->apply(person, u"take"_s, {{wanted, {}}}));
        }
        RD_VALUE(a, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QCOMPARE(a.taken, 2);
        QCOMPARE(a.refused, 18);
        QVERIFY(a.manyRefused());
        Attention few;
        few.taken = 19 * 19;
        few.refused = 19; // exactly 5 %
        QVERIFY(!few.manyRefused());
        few.refused = 20;
        QVERIFY(few.manyRefused());
        m_db->advance(millisPerHour);
        RD_VALUE(later, OverviewStore::attention(m_db->as(m_boss), m_db->now()));
        QCOMPARE(later.refused + later.taken, 0);
    }

    void forAdminsOnly_data() { Backend::addRows(); }
    void forAdminsOnly()
    {
        begin();
        work();
        const auto sessionOf = [&](PersonId who, const QString& role) {
            auto session = test::startSession(m_db->isShared() ? m_db->optionsFor(who) : m_db->options());
            if (!m_db->isShared())
                session->actAs(Person{who, u"x"_s, {}, {role}, false});
            return session;
        };
        const auto rita = sessionOf(m_rita, u"reviewer"_s);
        OverviewService hers(*rita);
        RD_ERROR(settled(hers.attention()), ErrorCode::NotPermitted);
        RD_ERROR(settled(hers.all()), ErrorCode::NotPermitted);
        const auto boss = sessionOf(m_boss, u"admin"_s);
        OverviewService his(*boss);
        RD_VALUE(attention, settled(his.attention()));
        RD_VALUE(all, settled(his.all()));
        QCOMPARE(all.attention, attention);
        QCOMPARE(all.forecasts.size(), all.attention.deadlines.size());
    }

    void fewRoundTrips_data() { Backend::addRows(); }
    void fewRoundTrips()
    {
        begin();
        work();
        Connection& db = m_db->as(m_boss);
        const qint64 before = db.statements();
        const auto now = db.now();
        RD_OK(OverviewStore::attention(db, *now));
        RD_OK(OverviewStore::trends(db, *now));
        QVERIFY2(db.statements() - before <= 5, qPrintable(QString::number(db.statements() - before)));
    }

    void theForecast()
    {
        DeadlineHours claims{u"claims"_s};
        claims.late = 2;
        claims.hours[23] = 3;  // due tomorrow
        claims.hours[71] = 10; // due in three days
        // One a day: the two late ones take two days; all three of tomorrow are late; until the third day three are
        // finished and twelve stand before the last one.
        const Forecast slow = forecastOf(claims, 7);
        QCOMPARE(slow.perDay, 1.0);
        QCOMPARE(slow.due, 13);
        QCOMPARE(slow.lateNow, 2);
        QCOMPARE(slow.lateByDay, (QList<qint64>{3, 0, 10, 0, 0, 0, 0}));
        QCOMPARE(slow.willBeLate, 13);
        // Four a day: two late ones and two of the three tomorrow; twelve of fifteen until the third day.
        const Forecast faster = forecastOf(claims, 28);
        QCOMPARE(faster.lateByDay, (QList<qint64>{1, 0, 3, 0, 0, 0, 0}));
        const Forecast fast = forecastOf(claims, 7 * 5);
        QCOMPARE(fast.willBeLate, 0); // exactly in time is in time
        QCOMPARE(forecastOf(claims, 0).willBeLate, 13);
        QCOMPARE(forecastOf({}, 0).willBeLate, 0);
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
