// SPDX-License-Identifier: GPL-3.0-or-later
// What jobs without an event of an item show in a rehearsal is what they do afterwards, on both databases; and how what
// the check of the invariants finds reaches the admins.
#include "app/domain/jobwords.h"
#include "app/domain/notificationwords.h"
#include "app/services/jobsservice.h"
#include "app/stores/jobstore.h"
#include "app/stores/overviewstore.h"
#include "app/stores/requeststore.h"
#include "app/stores/sealstore.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::RequestDesk;
using rd::test::review;
using rd::test::settled;
using rd::test::startSession;
using rd::test::verdictOf;

class TestRehearsals final : public QObject {
    Q_OBJECT

    std::unique_ptr<RequestDesk> d;

    Result<Rehearsal> rehearse(const QString& job)
    {
        return JobStore::rehearse(d->db->as(d->boss), job, u"box"_s, d->db->context(d->boss));
    }
    /// To the end of the run; what it did.
    JobCounts run(const QString& job)
    {
        JobCounts counts;
        for (bool more = true; more;) {
            const auto done = JobStore::tick(d->db->as(d->host), job, u"box"_s, d->db->context(d->host));
            if (!done) {
                qWarning() << done.error().text << done.error().detail;
                return {};
            }
            counts = done->counts;
            more = done->more;
        }
        return counts;
    }
    /// Runs it now, whenever it is due.
    JobCounts runNow(const QString& job)
    {
        const auto started = JobStore::start(d->db->as(d->boss), job, u"box"_s, d->db->context(d->boss));
        return started ? run(job) : JobCounts();
    }
    qint64 count(const QString& what) { return d->db->value(u"SELECT COUNT(*) FROM "_s + what).toLongLong(); }
    QSet<qint64> ids(const QString& query)
    {
        QSet<qint64> found;
        for (const QVariantList& row : d->db->rows(query))
            found << row[0].toLongLong();
        return found;
    }
    static QSet<qint64> idsOf(const Rehearsal& rehearsal, const QString& type)
    {
        QSet<qint64> found;
        for (const RehearsedRow& row : rehearsal.rows) {
            if (row.type == type)
                found << row.id;
        }
        return found;
    }
    /// A load that is not there: written past the verbs.
    void breakLoads(int by)
    {
        if (d->db->isShared())
            d->db->exec(u"ALTER TABLE desk.capacity DISABLE TRIGGER ALL"_s);
        d->db->exec(
            u"UPDATE %1capacity SET load = load + %2"_s.arg(d->db->isShared() ? u"desk."_s : QString()).arg(by));
    }

private slots:
    void cleanup() { d.reset(); }

    void cleaningUp_data() { Backend::addRows(); }
    void cleaningUp()
    {
        d = std::make_unique<RequestDesk>();
        const qint64 item = d->file(2);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        const qint64 attempt = d->attempt(item, d->anna);
        RD_OK(RequestStore::saveDraft(d->db->as(d->anna), AssignmentId(attempt), u"It is readable"_s,
                                      d->db->context(d->anna)));
        QCOMPARE(verdictOf(d->on(d->boss, u"cancel"_s, attempt, u"Wrong file"_s)), u"done"_s);
        d->db->exec(u"UPDATE notification SET read_at = %1"_s.arg(d->db->now()));
        (void)runNow(u"escalate_overdue"_s);
        d->db->advance(91 * millisPerDay);
        (void)runNow(u"escalate_overdue"_s); // young enough to stay
        QCOMPARE(d->claim(d->ben, item), u"done"_s);

        const QString runs = u"SELECT id FROM job_run"_s;
        const QString ops = u"SELECT id FROM op"_s;
        const QString notes = u"SELECT event_id FROM notification"_s;
        const QString drafts = u"SELECT assignment_id FROM draft"_s;
        const QSet<qint64> runsBefore = ids(runs), opsBefore = ids(ops), notesBefore = ids(notes),
                           draftsBefore = ids(drafts);
        RD_VALUE(rehearsal, rehearse(u"cleanup"_s));
        QCOMPARE(ids(ops), opsBefore);
        QCOMPARE(ids(notes), notesBefore);
        QCOMPARE(ids(drafts), draftsBefore);
        QCOMPARE(ids(runs).size(), runsBefore.size() + 1); // its own record
        QCOMPARE(rehearsal.counts.changed, rehearsal.rows.size());
        for (qsizetype i = 0; i < rehearsal.rows.size(); ++i) {
            QVERIFY(!rehearsedWhat(rehearsal.rows[i]).isEmpty());
            QCOMPARE(rehearsedFate(rehearsal.rows[i]), u"deleted"_s);
            QVERIFY(rehearsal.rows[i].dueAt);
            QCOMPARE(rehearsal.beyond(i), 0);
        }
        QCOMPARE(run(u"cleanup"_s).changed, rehearsal.counts.changed);
        QCOMPARE(idsOf(rehearsal, u"cleanup.run"_s), runsBefore - ids(runs));
        QCOMPARE(idsOf(rehearsal, u"cleanup.op"_s), opsBefore - ids(ops));
        QCOMPARE(idsOf(rehearsal, u"cleanup.notification"_s), notesBefore - ids(notes));
        QCOMPARE(idsOf(rehearsal, u"cleanup.draft"_s), draftsBefore - ids(drafts));
        QCOMPARE(idsOf(rehearsal, u"cleanup.draft"_s), QSet<qint64>{attempt});
        QCOMPARE(idsOf(rehearsal, u"cleanup.run"_s).size(), 1);
        QVERIFY(idsOf(rehearsal, u"cleanup.op"_s).size() >= 3);
        QVERIFY(!idsOf(rehearsal, u"cleanup.notification"_s).isEmpty());
        d->db->verifyHealthy();
    }

    // Of very many the first are listed, and how many more there are is said.
    void veryMany_data() { Backend::addRows(); }
    void veryMany()
    {
        d = std::make_unique<RequestDesk>();
        for (int i = 0; i < 250; ++i)
            d->db->exec(
                u"INSERT INTO job_run (job, host, person_id, started_at, ended_at) VALUES ('reminders', 'here', %1, %2, %2)"_s
                    .arg(d->host.value)
                    .arg(d->db->now() - 100 * millisPerDay + i));
        RD_VALUE(rehearsal, rehearse(u"cleanup"_s));
        QCOMPARE(rehearsal.counts.changed, 250);
        QCOMPARE(rehearsal.rows.size(), 200);
        QCOMPARE(rehearsal.beyond(198), 0);
        QCOMPARE(rehearsal.beyond(199), 50);
        QVERIFY2(rehearsedWord(rehearsal.rows[0]).contains(jobWord(u"reminders"_s)),
                 qPrintable(rehearsedWord(rehearsal.rows[0])));
    }

    void sealing_data() { Backend::addRows(); }
    void sealing()
    {
        d = std::make_unique<RequestDesk>();
        const qint64 item = d->file(1);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        Rehearsal rehearsal;
        // What is not settled is not sealed: another transaction of the cluster may hold it back.
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     const auto tried = rehearse(u"seal_audit"_s);
                                     if (tried)
                                         rehearsal = *tried;
                                     return tried && tried->counts.changed == count(u"event"_s);
                                 })(),
                                 60'000);
        QCOMPARE(count(u"event_seal"_s), 0);
        QCOMPARE(rehearsal.rows.size(), rehearsal.counts.changed + 1);
        const RehearsedRow& seal = rehearsal.rows.first();
        QCOMPARE(seal.type, u"seal"_s);
        QCOMPARE(seal.id, 1);
        QCOMPARE(seal.detail.size(), 64);
        QVERIFY2(rehearsedFate(seal).contains(QString::number(rehearsal.counts.changed)),
                 qPrintable(rehearsedFate(seal)));
        QCOMPARE(idsOf(rehearsal, u"seal.event"_s), ids(u"SELECT id FROM event"_s));
        QVERIFY2(rehearsedWhat(rehearsal.rows.last()).contains(u"logo"_s),
                 qPrintable(rehearsedWhat(rehearsal.rows.last())));
        QTRY_COMPARE_WITH_TIMEOUT(runNow(u"seal_audit"_s).changed + count(u"event_seal"_s) > 0, true, 60'000);
        RD_VALUE(made, SealStore::all(d->db->as(d->boss)));
        QCOMPARE(made.first().id, seal.id);
        QCOMPARE(made.first().events, rehearsal.counts.changed);
    }

    // A reminder shows the deadline that it speaks of.
    void remindersAndTheirDeadline_data() { Backend::addRows(); }
    void remindersAndTheirDeadline()
    {
        d = std::make_unique<RequestDesk>();
        const qint64 item = d->file(1);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        d->db->advance(49 * test::hour);
        RD_VALUE(rehearsal, rehearse(u"reminders"_s));
        QCOMPARE(rehearsal.rows.size(), 1);
        QCOMPARE(rehearsal.rows.first().dueAt,
                 std::optional(d->db->value(u"SELECT deadline_at FROM assignment"_s).toLongLong()));
        QCOMPARE(rehearsal.rows.first().person, u"Anna"_s);
    }

    void whatTheCheckFinds_data() { Backend::addRows(); }
    void whatTheCheckFinds()
    {
        d = std::make_unique<RequestDesk>();
        QCOMPARE(d->claim(d->anna, d->file(1)), u"done"_s);
        const auto seen = [&] {
            const auto attention = OverviewStore::attention(d->db->as(d->boss), d->db->now());
            return attention ? attention->check : CheckFound{0, -1, {}};
        };
        const auto told = [&](PersonId person) {
            return count(
                u"notification n JOIN event e ON e.id = n.event_id WHERE e.type = 'job.broken' AND n.person_id = "_s +
                QString::number(person.value));
        };
        QCOMPARE(seen(), CheckFound());
        QCOMPARE(runNow(u"check_invariants"_s).failed, 0);
        QVERIFY(!seen().isBroken() && seen().at > 0);
        breakLoads(1);
        // A rehearsal tells nobody.
        RD_VALUE(rehearsal, rehearse(u"check_invariants"_s));
        QCOMPARE(rehearsal.counts.failed, 1);
        QVERIFY(!seen().isBroken());
        QCOMPARE(count(u"event WHERE type = 'job.broken'"_s), 0);

        d->db->advance(1000);
        QCOMPARE(runNow(u"check_invariants"_s).failed, 1);
        QCOMPARE(seen(), (CheckFound{d->db->isShared() ? seen().at : d->db->now(), 1, {u"load"_s}}));
        QCOMPARE(told(d->boss), 1);
        QCOMPARE(told(d->other), 1);
        QCOMPARE(told(d->anna), 0);
        const QString metadata = d->db->value(u"SELECT metadata FROM event WHERE type = 'job.broken'"_s).toString();
        const QString text = notificationText(u"job.broken"_s, {}, QJsonDocument::fromJson(metadata.toUtf8()).object());
        QVERIFY2(text.contains(u"load"_s), qPrintable(text));
        // However old the run is, the alert stays; the same breakage is told once.
        d->db->advance(3 * millisPerDay);
        QVERIFY(seen().isBroken());
        QCOMPARE(run(u"check_invariants"_s).failed, 1);
        QVERIFY(seen().isBroken());
        QCOMPARE(told(d->boss), 1);
        const auto session = startSession(d->db->isShared() ? d->db->optionsFor(d->boss) : d->db->options());
        JobsService service(*session);
        RD_VALUE(board, settled(service.board()));
        QVERIFY(board.check.isBroken());
        QVERIFY2(brokenWord(board.check).contains(u"load"_s), qPrintable(brokenWord(board.check)));
        // Mended: the next check takes the alert away, and what breaks then is told anew.
        breakLoads(-1);
        d->db->advance(millisPerDay);
        QCOMPARE(run(u"check_invariants"_s).failed, 0);
        QVERIFY(!seen().isBroken());
        breakLoads(1);
        d->db->advance(millisPerDay);
        QCOMPARE(run(u"check_invariants"_s).failed, 1);
        QCOMPARE(told(d->boss), 2);
    }
};

QTEST_GUILESS_MAIN(TestRehearsals)
#include "tst_rehearsals.moc"
