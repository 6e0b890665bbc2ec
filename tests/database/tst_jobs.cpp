// SPDX-License-Identifier: GPL-3.0-or-later
// Periodic jobs on both databases: schedules, once over all hosts, one bad row, rehearsals, reminders, leases.
#include <QThread>

#include "app/domain/jobwords.h"
#include "app/stores/jobstore.h"
#include "app/stores/personstore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

namespace {

constexpr Millis hour = 3'600'000;

struct Jobs {
    std::unique_ptr<Backend> db = Backend::make();
    PersonId author = db->person(u"Ada"_s, {u"reviewer"_s}), anna = db->person(u"Anna"_s, {u"reviewer"_s}),
             host = db->person(u"Host"_s, {u"jobs"_s});

    Result<JobTick> tick(const QString& job) { return JobStore::tick(db->as(host), job, u"box"_s, db->context(host)); }
    /// Ticks until the run is over; how many ticks it took.
    int run(const QString& job)
    {
        for (int ticks = 1; ticks < 100; ++ticks) {
            const auto done = tick(job);
            if (!done) {
                qWarning() << done.error().text << done.error().detail;
                return -1;
            }
            last = *done;
            if (!done->more)
                return ticks;
        }
        return -1;
    }
    /// Requests, each with one claimed place.
    QList<qint64> claimed(int n)
    {
        db->exec(u"INSERT INTO %1policy (key, value, effective_from) VALUES ('requests.max_load', 'none', 1)"_s.arg(
            db->isShared() ? u"desk."_s : QString()));
        QList<VerbTarget> items;
        for (int i = 0; i < n; ++i) {
            const auto made = db->apply(author, u"file"_s, {}, {},
                                        {{u"title"_s, u"Request %1"_s.arg(i)},
                                         {u"content_type"_s, u"code"_s},
                                         {u"review_type"_s, u"expert"_s},
                                         {u"amount_minor"_s, 100}},
                                        QUuid::createUuid(), u"requests"_s, u"item"_s);
            if (!made)
                qFatal("%s", qPrintable(made.error().text));
            items << VerbTarget{made->done.first(), std::nullopt};
        }
        const auto taken =
            db->apply(anna, u"claim"_s, items, {}, {}, QUuid::createUuid(), u"requests"_s, u"assignment"_s);
        return taken ? taken->done : QList<qint64>();
    }
    qint64 count(const QString& condition) const
    {
        return db->value(u"SELECT count(*) FROM "_s + condition).toLongLong();
    }

    JobTick last;
};

} // namespace

class TestJobs final : public QObject {
    Q_OBJECT

private slots:
    void schedules()
    {
        for (const QString& text : {u"every 30 s"_s, u"every 5 min"_s, u"every 2 h"_s, u"daily 06:30"_s,
                                    u"weekly mon 06:30"_s, u"weekly thu 00:00"_s}) {
            RD_VALUE(schedule, parseSchedule(text));
            QCOMPARE(scheduleText(schedule), text);
        }
        for (const QString& wrong : {u""_s, u"every 7 min"_s, u"every 0 s"_s, u"every 25 h"_s, u"daily 24:00"_s,
                                     u"weekly someday 06:30"_s, u"every -5 min"_s, u"hourly"_s})
            RD_ERROR(parseSchedule(wrong), ErrorCode::Invalid);
        // 2024-09-01T00:00:00Z was a Sunday.
        const Millis sunday = 1'725'148'800'000;
        QCOMPARE(nextRuns(*parseSchedule(u"weekly mon 06:30"_s), sunday, 2),
                 (QList<Millis>{sunday + millisPerDay + 6 * hour + hour / 2,
                                sunday + 8 * millisPerDay + 6 * hour + hour / 2}));
        QCOMPARE(nextRuns(*parseSchedule(u"every 5 min"_s), sunday + 1, 1), QList<Millis>{sunday + 300'000});
        QCOMPARE(nextRuns(*parseSchedule(u"daily 00:00"_s), sunday, 1), QList<Millis>{sunday + millisPerDay});
    }

    void aDueRunHappensOnce_data() { Backend::addRows(); }
    void aDueRunHappensOnce()
    {
        Jobs j;
        QCOMPARE(j.claimed(3).size(), 3);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(j.last.ran);
        QCOMPARE(j.last.counts.changed, 0);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(!j.last.ran);
        QCOMPARE(*j.last.nextAt, j.db->now() + hour);
        j.db->advance(100 * hour); // however late: one run
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(j.last.ran);
        QCOMPARE(j.last.counts.considered, 3);
        QCOMPARE(j.last.counts.changed, 3);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(!j.last.ran);
        QCOMPARE(j.count(u"job_run WHERE job = 'expire_claims'"_s), 2);
        QCOMPARE(j.count(u"assignment WHERE status = 'expired'"_s), 3);
        QCOMPARE(j.count(u"ledger_entry WHERE state = 'reversed'"_s), 3);
        QCOMPARE(j.count(u"event WHERE type = 'request.expired' AND via = 'job' AND actor_id = %1"_s.arg(j.host.value)),
                 3);
        RD_VALUE(jobs, JobStore::list(j.db->as(j.host)));
        const auto it =
            std::find_if(jobs.begin(), jobs.end(), [](const Job& x) { return x.name == "expire_claims"_L1; });
        QVERIFY(it != jobs.end() && it->last && !it->running && it->last->slot);
        QCOMPARE(it->last->host, u"box"_s);
        QCOMPARE(it->last->counts.changed, 3);
        j.db->verifyHealthy();
    }

    void aBacklogGoesOnAtOnce_data() { Backend::addRows(); }
    void aBacklogGoesOnAtOnce()
    {
        Jobs j;
        QCOMPARE(j.claimed(1100).size(), 1100);
        j.db->advance(73 * hour);
        QCOMPARE(j.run(u"expire_claims"_s), 3);
        QCOMPARE(j.last.counts.changed, 1100);
        QCOMPARE(j.count(u"job_run WHERE job = 'expire_claims'"_s), 1);
        j.db->verifyHealthy();
    }

    // One row that cannot be changed does not hold up the others, and is met once in a run.
    void oneBadRow_data() { Backend::addRows(); }
    void oneBadRow()
    {
        Jobs j;
        const QList<qint64> items = j.claimed(40);
        QCOMPARE(items.size(), 40);
        const qint64 bad = j.db->value(u"SELECT MAX(id) - 7 FROM assignment"_s).toLongLong();
        if (j.db->isShared()) {
            j.db->exec(
                u"CREATE FUNCTION desk.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'spoiled'; END $$"_s);
            j.db->exec(
                u"CREATE TRIGGER spoil BEFORE UPDATE ON desk.assignment FOR EACH ROW WHEN (NEW.id = %1) EXECUTE FUNCTION desk.spoil()"_s
                    .arg(bad));
        } else {
            j.db->exec(
                u"CREATE TRIGGER spoil BEFORE UPDATE ON assignment WHEN NEW.id = %1 BEGIN SELECT RAISE(ABORT, 'spoiled'); END"_s
                    .arg(bad));
        }
        j.db->advance(73 * hour);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QCOMPARE(j.last.counts.considered, 40);
        QCOMPARE(j.last.counts.changed, 39);
        QCOMPARE(j.last.counts.failed, 1);
        QCOMPARE(j.last.counts.failures.first().toObject()[u"id"_s].toInteger(), bad);
        QCOMPARE(j.count(u"assignment WHERE status = 'expired'"_s), 39);
        RD_VALUE(runs, JobStore::runs(j.db->as(j.host), u"expire_claims"_s));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().counts.failures.size(), 1);
        QVERIFY(runs.first().endedAt);
    }

    void aRehearsalShowsWhatRunDoes_data() { Backend::addRows(); }
    void aRehearsalShowsWhatRunDoes()
    {
        Jobs j;
        const PersonId boss = j.db->person(u"Boss"_s, {u"admin"_s});
        QCOMPARE(j.claimed(5).size(), 5);
        j.db->advance(73 * hour);
        const auto fingerprint = [&] {
            QList<QList<QVariantList>> tables;
            for (const QString& table : {u"assignment"_s, u"work_item"_s, u"event"_s, u"ledger_entry"_s, u"op"_s,
                                         u"notification"_s, u"capacity"_s, u"job"_s})
                tables << j.db->rows(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
            return tables;
        };
        const auto before = fingerprint();
        RD_VALUE(rehearsal, JobStore::rehearse(j.db->as(boss), u"expire_claims"_s, u"box"_s, j.db->context(boss)));
        QCOMPARE(fingerprint(), before);
        QCOMPARE(rehearsal.counts.changed, 5);
        QCOMPARE(rehearsal.rows.size(), 5);
        QCOMPARE(rehearsal.rows.first().from, u"claimed"_s);
        QCOMPARE(rehearsal.rows.first().to, u"expired"_s);
        QCOMPARE(rehearsal.rows.first().person, u"Anna"_s);
        QVERIFY(rehearsal.rows.first().dueAt);
        QCOMPARE(j.count(u"job_run WHERE rehearsal"_s), 1);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QCOMPARE(j.last.counts.changed, 5);
        QList<std::pair<qint64, QString>> promised, done;
        for (const RehearsedRow& row : rehearsal.rows)
            promised << std::pair(row.assignment.value, row.to);
        for (const QVariantList& row : j.db->rows(u"SELECT id, status FROM assignment ORDER BY id"_s))
            done << std::pair(row[0].toLongLong(), row[1].toString());
        std::sort(promised.begin(), promised.end());
        QCOMPARE(promised, done);
        RD_ERROR(JobStore::rehearse(j.db->as(boss), u"send_mail"_s, u"box"_s, j.db->context(boss)), ErrorCode::Invalid);
        j.db->verifyHealthy();
    }

    void pauseResumeEdit_data() { Backend::addRows(); }
    void pauseResumeEdit()
    {
        Jobs j;
        const PersonId boss = j.db->person(u"Boss"_s, {u"admin"_s});
        const auto change = [&](PersonId who, const QString& verb, std::optional<Schedule> schedule = {},
                                std::optional<qint64> version = {}) {
            return JobStore::change(j.db->as(who), {verb, u"expire_claims"_s, version, schedule, {}},
                                    j.db->context(who));
        };
        RD_ERROR(change(j.anna, u"pause"_s), ErrorCode::NotPermitted);
        RD_OK(change(boss, u"pause"_s, {}, 1));
        RD_ERROR(change(boss, u"pause"_s), ErrorCode::Conflict);
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(!j.last.ran && !j.last.nextAt);
        // Out of turn all the same, when somebody asks for it.
        RD_OK(JobStore::start(j.db->as(boss), u"expire_claims"_s, u"desk"_s, j.db->context(boss)));
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(j.last.ran);
        RD_OK(change(boss, u"resume"_s));
        RD_ERROR(change(boss, u"edit"_s, Schedule{7 * 60'000, 0}), ErrorCode::Invalid);
        RD_ERROR(change(boss, u"edit"_s, Schedule{hour, 0}, 1), ErrorCode::Conflict);
        RD_OK(change(boss, u"edit"_s, parseSchedule(u"daily 06:30"_s).value()));
        QCOMPARE(j.run(u"expire_claims"_s), 1);
        QVERIFY(!j.last.ran);
        QCOMPARE(*j.last.nextAt, j.db->now() + 6 * hour + hour / 2);
        QCOMPARE(j.count(u"event WHERE machine = 'job'"_s), 3);
        RD_ERROR(JobStore::tick(j.db->as(boss), u"no_such_job"_s, u"x"_s, j.db->context(boss)), ErrorCode::NotFound);
        if (j.db->isShared())
            RD_ERROR(JobStore::tick(j.db->as(j.anna), u"expire_claims"_s, u"x"_s, j.db->context(j.anna)),
                     ErrorCode::NotPermitted);
    }

    void remindersOnceEach_data() { Backend::addRows(); }
    void remindersOnceEach()
    {
        Jobs j;
        const qint64 item = j.db->claim(j.author, u"Late claim"_s);
        QCOMPARE(verdictOf(j.db->apply(j.anna, u"take"_s, {{item, std::nullopt}})), u"done"_s);
        const auto told = [&](const QString& type) {
            return j.count(
                u"notification n JOIN event e ON e.id = n.event_id WHERE e.type = '%1' AND n.person_id = %2"_s.arg(type)
                    .arg(j.anna.value));
        };
        QCOMPARE(j.run(u"reminders"_s), 1);
        QCOMPARE(told(u"claim.reminder"_s), 0);
        j.db->advance(5 * millisPerDay);
        for (int i = 0; i < 3; ++i) { // never twice
            QCOMPARE(j.run(u"reminders"_s), 1);
            QCOMPARE(told(u"claim.reminder"_s), 1);
            j.db->advance(hour);
        }
        QCOMPARE(told(u"claim.last_reminder"_s), 0);
        j.db->advance(millisPerDay);
        QCOMPARE(j.run(u"reminders"_s), 1);
        QCOMPARE(told(u"claim.last_reminder"_s), 1);
        const qint64 version = j.db->value(u"SELECT version FROM assignment"_s).toLongLong();
        QCOMPARE(version, 1); // a reminder changes nothing
        // Still on it: the deadline moves, and nobody is told again.
        QCOMPARE(
            verdictOf(j.db->apply(j.anna, u"touch"_s,
                                  {{j.db->value(u"SELECT MAX(id) FROM assignment"_s).toLongLong(), std::nullopt}})),
            u"done"_s);
        j.db->advance(6 * millisPerDay + hour);
        QCOMPARE(j.run(u"reminders"_s), 1);
        QCOMPARE(told(u"claim.reminder"_s) + told(u"claim.last_reminder"_s), 2);
        j.db->verifyHealthy();
    }

    void nobodyIsRemindedOfWhatIsDone_data() { Backend::addRows(); }
    void nobodyIsRemindedOfWhatIsDone()
    {
        Jobs j;
        const QList<qint64> items = j.claimed(2);
        const qint64 first = j.db->value(u"SELECT MIN(id) FROM assignment"_s).toLongLong();
        QCOMPARE(verdictOf(j.db->apply(j.anna, u"abandon"_s, {{first, std::nullopt}}, {}, {}, QUuid::createUuid(),
                                       u"requests"_s)),
                 u"done"_s);
        j.db->advance(49 * hour);
        QCOMPARE(j.run(u"reminders"_s), 1);
        QCOMPARE(j.count(u"event WHERE type = 'request.expiry_reminder'"_s), 1);
        QCOMPARE(
            j.count(u"notification n JOIN event e ON e.id = n.event_id WHERE e.type = 'request.expiry_reminder'"_s),
            2); // both sides
        QCOMPARE(items.size(), 2);
    }

    void sealCleanUpAndCheck_data() { Backend::addRows(); }
    void sealCleanUpAndCheck()
    {
        Jobs j;
        QCOMPARE(j.claimed(3).size(), 3);
        if (j.db->isShared()) // what is not settled is not sealed: another transaction of the cluster may hold it back
            QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                         j.db->advance(600'000);
                                         return j.run(u"seal_audit"_s) > 0 && j.count(u"event_seal"_s) > 0;
                                     })(),
                                     60'000);
        else {
            QCOMPARE(j.run(u"seal_audit"_s), 1);
            QCOMPARE(j.last.counts.changed, j.count(u"event"_s));
        }
        QCOMPARE(j.run(u"cleanup"_s), 1);
        j.db->advance(91 * millisPerDay);
        const qint64 events = j.count(u"event"_s), entries = j.count(u"ledger_entry"_s);
        QCOMPARE(j.run(u"cleanup"_s), 1);
        QVERIFY(j.last.counts.changed > 0);
        QCOMPARE(j.count(u"op"_s), 1);
        QCOMPARE(j.count(u"event"_s), events);
        QCOMPARE(j.count(u"ledger_entry"_s), entries);
        QCOMPARE(j.run(u"check_invariants"_s), 1);
        QCOMPARE(j.last.counts.failed, 0);
        j.db->advance(millisPerDay);
        j.db->exec(j.db->isShared() ? u"ALTER TABLE desk.capacity DISABLE TRIGGER ALL"_s : u"SELECT 1"_s);
        j.db->exec(u"UPDATE %1capacity SET load = load + 1"_s.arg(j.db->isShared() ? u"desk."_s : QString()));
        QCOMPARE(j.run(u"check_invariants"_s), 1);
        QCOMPARE(j.last.counts.failed, 1);
        QCOMPARE(j.last.counts.failures.first().toObject()[u"name"_s].toString(), u"load"_s);
    }

    void leasesAreFenced_data() { Backend::addRows(); }
    void leasesAreFenced()
    {
        Jobs j;
        const ActorContext context = j.db->context(j.host);
        Connection& db = j.db->as(j.host);
        RD_VALUE(first, JobStore::takeLease(db, u"send_mail"_s, u"a"_s, context));
        QVERIFY(first.taken);
        RD_VALUE(second, JobStore::takeLease(db, u"send_mail"_s, u"b"_s, context));
        QVERIFY(!second.taken);
        QCOMPARE(second.heldBy, u"a"_s);
        RD_OK(JobStore::beatLease(db, u"send_mail"_s, first.token));
        j.db->advance(60'001); // the laptop slept
        RD_VALUE(third, JobStore::takeLease(db, u"send_mail"_s, u"b"_s, context));
        QVERIFY(third.taken && third.token > first.token);
        RD_ERROR(JobStore::beatLease(db, u"send_mail"_s, first.token), ErrorCode::StaleFence);
        RD_ERROR(JobStore::endLease(db, u"send_mail"_s, first, {}), ErrorCode::StaleFence);
        RD_OK(JobStore::endLease(db, u"send_mail"_s, third, {4, 3, 0, 1, {}, {}}));
        QCOMPARE(j.count(u"job_run WHERE job = 'send_mail' AND ended_at IS NOT NULL AND changed = 3"_s), 1);
        // Another minute fell due meanwhile: it has its run, and then nothing is due.
        RD_VALUE(fourth, JobStore::takeLease(db, u"send_mail"_s, u"a"_s, context));
        QVERIFY(fourth.taken);
        RD_OK(JobStore::endLease(db, u"send_mail"_s, fourth, {}));
        RD_VALUE(notYet, JobStore::takeLease(db, u"send_mail"_s, u"a"_s, context));
        QVERIFY(!notYet.taken && notYet.nextAt);
    }

    void mailOnceByChoice_data() { Backend::addRows(); }
    void mailOnceByChoice()
    {
        Jobs j;
        const QString schema = j.db->isShared() ? u"desk."_s : QString();
        j.db->exec(u"UPDATE %1person SET email = 'anna@example.org', mail = TRUE WHERE id = %2"_s.arg(schema).arg(
            j.anna.value));
        j.db->exec(u"UPDATE %1person SET email = 'ada@example.org' WHERE id = %2"_s.arg(schema).arg(
            j.author.value)); // wants none
        QCOMPARE(j.claimed(1).size(), 1);
        j.db->advance(49 * hour);
        QCOMPARE(j.run(u"reminders"_s), 1);
        RD_VALUE(lease, JobStore::takeLease(j.db->as(j.host), u"send_mail"_s, u"a"_s, j.db->context(j.host)));
        RD_VALUE(mails, JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token));
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().email, u"anna@example.org"_s);
        QCOMPARE(mails.first().type, u"request.expiry_reminder"_s);
        QCOMPARE(mails.first().metadata[u"left"_s].toInt(), 0);
        RD_OK(JobStore::mailed(j.db->as(j.host), u"send_mail"_s, lease.token, mails.first(), u"connection refused"_s));
        RD_VALUE(again, JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token));
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().tries, 1);
        RD_OK(JobStore::mailed(j.db->as(j.host), u"send_mail"_s, lease.token, again.first(), {}));
        RD_VALUE(none, JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token));
        QCOMPARE(none.size(), 0);
        RD_ERROR(JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token + 1), ErrorCode::StaleFence);
    }

    // What waited 48 hours for its mail is not sent any more, and one run says so. What nobody needs is not spoken of:
    // read, about work that is done, or as old already when its reader began to want mail.
    void mailTooOldIsTold_data() { Backend::addRows(); }
    void mailTooOldIsTold()
    {
        Jobs j;
        const QString schema = j.db->isShared() ? u"desk."_s : QString();
        j.db->exec(u"UPDATE %1person SET email = 'anna@example.org', mail = TRUE WHERE id = %2"_s.arg(schema).arg(
            j.anna.value));
        j.db->exec(u"UPDATE %1person SET email = 'ada@example.org' WHERE id = %2"_s.arg(schema).arg(j.author.value));
        const QList<qint64> places = j.claimed(5);
        QCOMPARE(places.size(), 5);
        const auto does = [&](const QString& verb, qint64 place) {
            return verdictOf(j.db->apply(j.anna, verb, {{place, {}}}, {}, {}, QUuid::createUuid(), u"requests"_s,
                                         u"assignment"_s,
                                         verb == "submit"_L1 ? std::optional(u"word "_s.repeated(20)) : std::nullopt));
        };
        QCOMPARE(does(u"submit"_s, places[0]), u"done"_s); // tells the author
        j.db->advance(49 * hour);
        QCOMPARE(j.run(u"reminders"_s), 1);
        // Both are told; the author begins to want mail now: these are fresh, what was submitted is not.
        QCOMPARE(j.count(u"notification n JOIN event e ON e.id = n.event_id WHERE e.machine = 'reminder'"_s), 8);
        QCOMPARE(j.count(u"notification"_s), 9);
        RD_OK(PersonStore::change(j.db->as(j.author), {u"set_mail"_s, j.author, {}, {{u"mail"_s, true}}}, {},
                                  j.db->context(j.author)));
        QCOMPARE(does(u"abandon"_s, places[1]), u"done"_s);
        j.db->exec(u"UPDATE %1notification SET read_at = %2 WHERE event_id IN (SELECT id FROM %1event WHERE "
                   "machine = 'reminder' AND assignment_id = %3)"_s.arg(schema)
                       .arg(j.db->now())
                       .arg(places[2]));
        j.db->advance(48 * hour);

        const auto mailsUnder = [&](const Lease& lease) {
            return JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token);
        };
        RD_VALUE(lease, JobStore::takeLease(j.db->as(j.host), u"send_mail"_s, u"a"_s, j.db->context(j.host)));
        for (int i = 0; i < 2; ++i) { // told once, however often it looks
            RD_VALUE(mails, mailsUnder(lease));
            QCOMPARE(mails.size(), 0);
            QCOMPARE(j.count(u"job_run WHERE job = 'send_mail' AND failed = 4 AND ended_at IS NULL"_s), 1);
        }
        RD_VALUE(sum, JobStore::endLease(j.db->as(j.host), u"send_mail"_s, lease, {1, 1, 0, 0, {}, {}}));
        QCOMPARE(sum.considered, 5);
        QCOMPARE(sum.changed, 1);
        QCOMPARE(sum.failed, 4);
        QStringList told, expected;
        for (const auto& failure : std::as_const(sum.failures)) {
            QCOMPARE(failure.toObject()[u"reason"_s].toString(), u"older than 48 hours: not sent by mail"_s);
            told << failureWord(failure.toObject());
        }
        for (const QVariantList& row : j.db->rows(
                 u"SELECT id FROM event WHERE machine = 'reminder' AND assignment_id IN (%1, %2)"_s.arg(places[3]).arg(
                     places[4]))) {
            for (const PersonId person : {j.author, j.anna})
                expected << u"Notification %1 to person %2: older than 48 hours: not sent by mail"_s
                                .arg(row.first().toLongLong())
                                .arg(person.value);
        }
        told.sort();
        expected.sort();
        QCOMPARE(told, expected);
        RD_VALUE(runs, JobStore::runs(j.db->as(j.host), u"send_mail"_s));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().id, lease.run);
        QCOMPARE(runs.first().counts, sum);
        QVERIFY(runs.first().endedAt);
        QCOMPARE(j.count(u"notification WHERE mail_error LIKE 'older than%' AND mailed_at IS NULL"_s), 4);
        QCOMPARE(j.count(u"notification WHERE mail_error IS NOT NULL"_s), 4);

        j.db->advance(60'000);
        RD_VALUE(next, JobStore::takeLease(j.db->as(j.host), u"send_mail"_s, u"a"_s, j.db->context(j.host)));
        RD_VALUE(nothing, mailsUnder(next));
        QCOMPARE(nothing.size(), 0);
        RD_VALUE(clean, JobStore::endLease(j.db->as(j.host), u"send_mail"_s, next, {}));
        QCOMPARE(clean, JobCounts{});
    }

    // The host that gave up on mail died before its run ended: the next one goes on with that run, and nothing is lost.
    void whatWasGivenUpOnOutlivesTheHost_data() { Backend::addRows(); }
    void whatWasGivenUpOnOutlivesTheHost()
    {
        Jobs j;
        j.db->exec(u"UPDATE %1person SET email = 'anna@example.org', mail = TRUE WHERE id = %2"_s
                       .arg(j.db->isShared() ? u"desk."_s : QString())
                       .arg(j.anna.value));
        QCOMPARE(j.claimed(102).size(), 102);
        j.db->advance(49 * hour);
        QCOMPARE(j.run(u"reminders"_s), 1);
        j.db->advance(48 * hour);
        RD_VALUE(lease, JobStore::takeLease(j.db->as(j.host), u"send_mail"_s, u"a"_s, j.db->context(j.host)));
        RD_VALUE(mails, JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token));
        QCOMPARE(mails.size(), 0);
        j.db->advance(60'001);
        RD_VALUE(second, JobStore::takeLease(j.db->as(j.host), u"send_mail"_s, u"b"_s, j.db->context(j.host)));
        QCOMPARE(second.run, lease.run);
        RD_ERROR(JobStore::mails(j.db->as(j.host), u"send_mail"_s, lease.token), ErrorCode::StaleFence);
        RD_VALUE(none, JobStore::mails(j.db->as(j.host), u"send_mail"_s, second.token));
        QCOMPARE(none.size(), 0);
        RD_VALUE(sum, JobStore::endLease(j.db->as(j.host), u"send_mail"_s, second, {}));
        QCOMPARE(sum.failed, 102);
        QCOMPARE(sum.failures.size(), 100); // named are the first hundred
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
