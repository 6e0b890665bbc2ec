// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of person reads on a shared database through our own services: everything their screens show, nothing
// of it refused, and nothing more than theirs.
#include "app/services/claimsservice.h"
#include "app/services/historyservice.h"
#include "app/services/peopleservice.h"
#include "app/services/policyservice.h"
#include "tests/support/backend.h"
#include "tests/support/psql.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;

class TestReading final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_mia, m_rita, m_ben, m_eve, m_dora, m_jobs;
    qint64 m_open = 0, m_ritas = 0, m_bens = 0, m_decided = 0, m_released = 0;

    /// What one session of somebody reads: every page, each call as the window makes it.
    struct Read {
        QStringList queue;
        qint64 counted = 0;
        QList<Event> timeline;
        BellContent bell;
        QList<Policy> policies;
        QStringList colleagues;
    };

    qint64 attempt(qint64 item)
    {
        return m_db->value(u"SELECT max(id) FROM assignment WHERE work_item_id = %1"_s.arg(item)).toLongLong();
    }

    void readAll(PersonId who, Read& read, qint64 item)
    {
        const auto session = test::startSession(m_db->optionsFor(who));
        ClaimsService claims(*session);
        HistoryService history(*session);
        PolicyService policies(*session);
        PeopleService people(*session);
        for (const ClaimSort sort : {ClaimSort::Title, ClaimSort::WaitingAsc, ClaimSort::Queue}) {
            RD_VALUE(page, settled(claims.page({{}, sort, false}, {}, ClaimsService::Direction::Forward, 100)));
            read.queue.clear();
            for (const ClaimRow& row : page.rows)
                read.queue << row.title;
        }
        RD_VALUE(counts, settled(claims.counts({})));
        read.counted = counts.total();
        RD_OK(settled(claims.counts({.orphanedOnly = true, .text = u"claim"_s})));
        RD_OK(settled(claims.anchors({}, 2, {})));
        RD_OK(settled(claims.orphaned()));
        RD_OK(settled(claims.one(WorkItemId(item))));
        RD_VALUE(timeline, settled(claims.timeline(WorkItemId(item))));
        read.timeline = timeline;
        RD_OK(settled(history.events({}, 0, {})));
        RD_VALUE(bell, settled(history.bell()));
        read.bell = bell;
        RD_OK(settled(history.markRead({})));
        RD_VALUE(current, settled(policies.current()));
        read.policies = current;
        RD_VALUE(found, settled(people.search({}, u"reviewer"_s)));
        for (const Person& person : found)
            read.colleagues << person.name;
        RD_OK(settled(people.details(who)));
        RD_OK(settled(people.list({})));
    }

private slots:
    void init()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        m_eve = m_db->person(u"Eve"_s, {u"engineer"_s});
        m_dora = m_db->person(u"Dora"_s, {u"reviewer"_s, u"engineer"_s});
        m_jobs = m_db->person(u"Jobs"_s, {u"jobs"_s});
        m_open = m_db->claim(m_mia, u"Open claim"_s);
        m_ritas = m_db->claim(m_mia, u"Rita's claim"_s);
        m_bens = m_db->claim(m_mia, u"Ben's claim"_s);
        m_decided = m_db->claim(m_mia, u"Decided claim"_s);
        m_released = m_db->claim(m_mia, u"Released claim"_s);
        RD_OK(m_db->apply(m_rita, u"take"_s, {{m_ritas, {}}, {m_released, {}}}));
        RD_OK(m_db->apply(m_ben, u"take"_s, {{m_bens, {}}, {m_decided, {}}}));
        RD_OK(m_db->apply(m_ben, u"reject"_s, {{attempt(m_decided), {}}}, u"why Ben rejected"_s));
        RD_OK(m_db->apply(m_db->admin(), u"release"_s, {{attempt(m_released), {}}}, u"why it was released"_s));
        RD_OK(m_db->apply(m_ben, u"take"_s, {{m_released, {}}}));
        RD_OK(m_db->apply(m_ben, u"release"_s, {{attempt(m_released), {}}}, u"why Ben returned it"_s));
    }
    void cleanup() { m_db.reset(); }

    void aReviewer()
    {
        Read read;
        readAll(m_rita, read, m_released);
        // On offer, held and once held; not Ben's and not the decided one.
        QCOMPARE(QSet<QString>(read.queue.begin(), read.queue.end()),
                 (QSet<QString>{u"Open claim"_s, u"Rita's claim"_s, u"Released claim"_s}));
        QCOMPARE(read.counted, 3);
        // Why? shows what happened to the own attempt, with the note; not what Ben did on the same claim.
        QStringList notes, verbs;
        for (const Event& event : std::as_const(read.timeline)) {
            verbs << event.verb;
            notes << event.note;
        }
        QCOMPARE(verbs, (QStringList{u"take"_s, u"release"_s}));
        QVERIFY(notes.contains(u"why it was released"_s));
        QVERIFY(!notes.contains(u"why Ben returned it"_s));
        QCOMPARE(read.timeline.last().actor,
                 m_db->value(u"SELECT display_name FROM person WHERE id = %1"_s.arg(m_db->admin().value)).toString());
        QCOMPARE(read.bell.notifications.size(), 1);
        QCOMPARE(read.bell.notifications.first().note, u"why it was released"_s);
        QCOMPARE(read.bell.notifications.first().title, u"Released claim"_s);
        QVERIFY(read.policies.size() >= 5);
        for (const Policy& policy : std::as_const(read.policies))
            QVERIFY(policy.note.isEmpty() && policy.setBy.isEmpty());
        QVERIFY(!read.colleagues.isEmpty());
    }

    void anAuthor()
    {
        Read read;
        readAll(m_mia, read, m_decided);
        QCOMPARE(read.queue.size(), 5);
        QStringList notes;
        for (const Event& event : std::as_const(read.timeline))
            notes << event.note;
        QVERIFY2(notes.contains(u"why Ben rejected"_s), qPrintable(notes.join(u'|'))); // the decision on the own claim
        QCOMPARE(read.bell.notifications.size(), 1);
        QCOMPARE(read.bell.notifications.first().note, u"why Ben rejected"_s);
    }

    void anEngineer()
    {
        Read read;
        readAll(m_eve, read, m_open);
        QVERIFY(read.queue.isEmpty()); // claims are for reviewers
        QCOMPARE(read.counted, 0);
        QVERIFY(read.timeline.isEmpty());
    }

    void someoneWithTwoRoles()
    {
        Read read;
        readAll(m_dora, read, m_open);
        QCOMPARE(QSet<QString>(read.queue.begin(), read.queue.end()),
                 (QSet<QString>{u"Open claim"_s, u"Released claim"_s}));
        RD_OK(m_db->apply(m_dora, u"take"_s, {{m_open, {}}}));
        readAll(m_dora, read, m_open);
        QCOMPARE(read.timeline.size(), 1);
    }

    void jobsAndAdmins()
    {
        for (const PersonId who : {m_jobs, m_db->admin()}) {
            Read read;
            readAll(who, read, m_released);
            QCOMPARE(read.queue.size(), 5);
            QCOMPARE(read.timeline.size(), 5);
        }
    }

    // A reviewer's page of a long queue comes through an index and is there at once, though most of it is not theirs.
    void aLongQueue()
    {
        m_db->exec(u"SET session_replication_role = replica"_s);
        m_db->exec(
            u"INSERT INTO work_item (desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at) "
            "SELECT 'claims', 'Claim ' || g, 'claim ' || g, CASE WHEN g % 2 = 0 THEN 'approved' ELSE 'submitted' END, "
            "%1, g, 'file', 1, 1 "
            "FROM generate_series(1, 20000) g"_s.arg(m_mia.value));
        m_db->exec(
            u"INSERT INTO claim (work_item_id) SELECT id FROM work_item i WHERE NOT EXISTS (SELECT 1 FROM claim c WHERE c.work_item_id = i.id)"_s);
        m_db->exec(u"SET session_replication_role = origin"_s);
        m_db->exec(u"ANALYZE"_s);
        m_db->value(u"SELECT pg_stat_force_next_flush()"_s); // what filling them read is no reading of the page
        const auto text = [&](const QString& sql) { return m_db->value(sql).toString(); };
        test::Psql rita(text(u"SELECT current_database()"_s),
                        text(u"SELECT login FROM person WHERE id = %1"_s.arg(m_rita.value)));
        const QString plan = rita.run(u"EXPLAIN SELECT id FROM desk.work_item i WHERE i.desk = 'claims' AND "
                                      "i.deadline_at IS NULL ORDER BY i.filed_at, i.id LIMIT 100"_s)
                                 .text();
        QVERIFY2(plan.contains("Index"_L1) && plan.contains("work_item_"_L1) &&
                     !plan.contains("Seq Scan on work_item"_L1),
                 qPrintable(plan));
        // What the page touches is counted by the server itself once its session has ended.
        const auto touched = [&](const QString& column) {
            return m_db
                ->value(u"SELECT COALESCE(sum(%1), 0) FROM pg_stat_user_tables WHERE relname IN ('work_item', "
                        "'claim')"_s.arg(column))
                .toLongLong();
        };
        const auto sessionsOfRita = [&] {
            return m_db
                ->value(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = "
                        "(SELECT login FROM person WHERE id = %1)"_s.arg(m_rita.value))
                .toInt();
        };
        const int others = sessionsOfRita();
        const qint64 scanned = touched(u"seq_tup_read"_s);
        const qint64 fetched = touched(u"idx_tup_fetch"_s);
        {
            const auto session = test::startSession(m_db->optionsFor(m_rita));
            ClaimsService claims(*session);
            RD_VALUE(page, settled(claims.page({}, {}, ClaimsService::Direction::Forward, 100)));
            QCOMPARE(page.rows.size(), 100);
        }
        QTRY_COMPARE_WITH_TIMEOUT(sessionsOfRita(), others, 30'000);
        QTRY_VERIFY(touched(u"idx_tup_fetch"_s) - fetched >= 100);
        QVERIFY2(touched(u"idx_tup_fetch"_s) - fetched < 2'000, "a page of 100 rows reads thousands");
        QCOMPARE(touched(u"seq_tup_read"_s) - scanned, 0);
        const auto session = test::startSession(m_db->optionsFor(m_rita));
        ClaimsService claims(*session);
        RD_VALUE(counts, settled(claims.counts({})));
        QCOMPARE(counts.total(), 10'003);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
