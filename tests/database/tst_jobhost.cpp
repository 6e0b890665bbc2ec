// SPDX-License-Identifier: GPL-3.0-or-later
// JobHost and JobsService on both databases: what is due is ticked once however many host it; stopping lets a run
// finish, or cancels its statement; a lost line is survived; effects outside run under a lease.
#include <QThread>

#include "app/database/dbexecutor.h"
#include "app/jobs/jobhost.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/stores/jobstore.h"
#include "tests/support/claimedplaces.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::claimPlaces;
using rd::test::settled;
using rd::test::startSession;

namespace {

constexpr Millis hour = 3'600'000;
/// Enabled jobs without effects outside, by default.
const QStringList databaseJobs = {u"auto_accept"_s,      u"check_invariants"_s, u"cleanup"_s,
                                  u"close_rejected"_s,   u"escalate_overdue"_s, u"expire_claims"_s,
                                  u"remind_decisions"_s, u"reminders"_s,        u"seal_audit"_s};

struct Scene {
    std::unique_ptr<Backend> db;
    PersonId author, anna;
    std::unique_ptr<Session> session;

    explicit Scene(std::unique_ptr<Backend> backend = Backend::make())
        : db(std::move(backend))
        , author(db->person(u"Ada"_s, {u"reviewer"_s}))
        , anna(db->person(u"Anna"_s, {u"reviewer"_s}))
        , session(startSession(db->options()))
    {
    }
    [[nodiscard]] QString schema() const { return db->isShared() ? u"desk."_s : QString(); }
    [[nodiscard]] qint64 count(const QString& condition) const
    {
        return db->value(u"SELECT count(*) FROM "_s + condition).toLongLong();
    }
    /// Jobs that have at least `n` ended runs that were due.
    [[nodiscard]] int ranAtLeast(int n) const
    {
        return int(db->rows(u"SELECT job FROM job_run WHERE slot IS NOT NULL AND ended_at IS NOT NULL GROUP BY job "
                            "HAVING count(*) >= %1"_s.arg(n))
                       .size());
    }
    /// Every update of an assignment takes longer than any test waits.
    void makeSlow() const
    {
        if (db->isShared()) {
            db->exec(u"CREATE FUNCTION desk.slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
                     "pg_sleep(100); RETURN NEW; END $$"_s);
            db->exec(u"CREATE TRIGGER slow BEFORE UPDATE ON desk.assignment FOR EACH ROW EXECUTE FUNCTION "
                     "desk.slow()"_s);
        } else {
            db->exec(u"CREATE TRIGGER slow BEFORE UPDATE ON assignment BEGIN SELECT count(*) FROM event a, event b, "
                     "event c, event d, event e, event f; END"_s);
        }
    }
};

JobHostOptions quick(const QString& name)
{
    return {.name = name, .longestWaitMs = 100, .jitterMs = 5};
}

/// Mail without mail: what it was asked to do, and how long it takes.
class FakeEffect final : public QObject, public EffectJob {
public:
    explicit FakeEffect(int ms = 0)
        : m_ms(ms)
    {
    }
    [[nodiscard]] QString name() const override { return u"send_mail"_s; }
    [[nodiscard]] QFuture<Result<Done>> ready(Session&) override
    {
        return readyFuture(able ? Result<Done>(Done{}) : Result<Done>(makeError(ErrorCode::NotPermitted, u"no key"_s)));
    }
    [[nodiscard]] QFuture<Result<JobCounts>> run(const EffectContext& context) override
    {
        ++runs;
        cancel = context.cancel;
        auto promise = std::make_shared<QPromise<Result<JobCounts>>>();
        promise->start();
        m_finish = [promise] {
            promise->addResult(JobCounts{.considered = 3, .changed = 2, .failed = 1});
            promise->finish();
        };
        if (m_ms >= 0)
            QTimer::singleShot(m_ms, this, m_finish);
        return promise->future();
    }
    void finish() { m_finish(); }
    int runs = 0;
    bool able = true;
    CancelToken cancel;

private:
    int m_ms; ///< how long it takes; -1: until finish()
    std::function<void()> m_finish;
};

} // namespace

class TestJobHost final : public QObject {
    Q_OBJECT

private slots:
    void ticksWhatIsDue_data() { Backend::addRows(); }
    void ticksWhatIsDue()
    {
        Scene s;
        claimPlaces(*s.db, s.author, s.anna, 3);
        s.db->advance(73 * hour);
        JobHost host(*s.session, quick(u"box"_s));
        QSignalSpy stopped(&host, &JobHost::stopped);
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), databaseJobs.size(), 20'000);
        QCOMPARE(s.count(u"assignment WHERE status = 'expired'"_s), 3);
        QCOMPARE(s.count(u"job_run WHERE slot IS NOT NULL AND host = 'box'"_s), databaseJobs.size());
        QTRY_COMPARE(host.state().phase, JobHost::Phase::Idle);
        // Nothing is due: however often it looks, nothing runs. Then an hour passes.
        QTest::qWait(400);
        QCOMPARE(s.count(u"job_run"_s), databaseJobs.size());
        s.db->advance(hour);
        const int hourly = 7; // and the seal, and what the incidents desk looks at every five minutes
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(2), hourly, 20'000);
        host.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(host.state().phase, JobHost::Phase::Off);
        s.db->advance(10 * hour);
        const qint64 before = s.count(u"job_run"_s);
        QTest::qWait(400);
        QCOMPARE(s.count(u"job_run"_s), before);
        // Off by default, and with effects that this host cannot do: left alone.
        QCOMPARE(s.count(u"job_run WHERE job IN ('release_orphaned', 'send_mail')"_s), 0);
        host.start(); // and on again: one run however late
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(3), hourly, 20'000);
        s.db->verifyHealthy();
    }

    void twoHostsDoItOnce_data() { Backend::addRows(); }
    void twoHostsDoItOnce()
    {
        Scene s;
        const auto second = startSession(s.db->options());
        claimPlaces(*s.db, s.author, s.anna, 20);
        s.db->advance(73 * hour);
        JobHost one(*s.session, quick(u"one"_s)), two(*second, quick(u"two"_s));
        one.start();
        two.start();
        for (int hours = 1; hours <= 10; ++hours) {
            QTRY_COMPARE_WITH_TIMEOUT(s.count(u"job_run WHERE job = 'expire_claims' AND ended_at IS NOT NULL"_s), hours,
                                      20'000);
            s.db->advance(hour);
        }
        QCOMPARE(s.count(u"event WHERE type = 'request.expired'"_s), 20);
        QCOMPARE(s.count(u"(SELECT job, slot FROM job_run GROUP BY job, slot HAVING count(*) > 1) x"_s), 0);
        QCOMPARE(s.db->rows(u"SELECT DISTINCT host FROM job_run"_s).size(), 2); // both had their share
        s.db->verifyHealthy();
    }

    void stoppingLetsARunFinish_data() { Backend::addRows(); }
    void stoppingLetsARunFinish()
    {
        Scene s;
        claimPlaces(*s.db, s.author, s.anna, 1100);
        s.db->advance(73 * hour);
        JobHost host(*s.session, quick(u"box"_s));
        QSignalSpy stopped(&host, &JobHost::stopped);
        int batches = 0;
        connect(&host, &JobHost::ran, this, [&](const QString& job, const JobTick& tick) {
            if (job != "expire_claims"_L1)
                return;
            if (++batches == 1) {
                QVERIFY(tick.more);
                host.stop();
                QCOMPARE(host.state().phase, JobHost::Phase::Stopping);
            }
        });
        host.start();
        QVERIFY(stopped.wait(60'000));
        QCOMPARE(batches, 3);
        QCOMPARE(s.count(u"assignment WHERE status = 'expired'"_s), 1100);
        QCOMPARE(s.count(u"job_run WHERE job = 'expire_claims' AND ended_at IS NOT NULL AND changed = 1100"_s), 1);
        QCOMPARE(s.count(u"job WHERE run_id IS NOT NULL"_s), 0);
        QVERIFY(!host.isOn());
    }

    void stoppingCancelsWhatTakesTooLong_data() { Backend::addRows(); }
    void stoppingCancelsWhatTakesTooLong()
    {
        Scene s;
        claimPlaces(*s.db, s.author, s.anna, 40);
        s.db->advance(73 * hour);
        s.makeSlow();
        JobHostOptions options = quick(u"box"_s);
        options.stopWaitMs = 500;
        JobHost host(*s.session, options);
        QSignalSpy stopped(&host, &JobHost::stopped);
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(host.state().job, u"expire_claims"_s, 20'000);
        QTest::qWait(300);
        QElapsedTimer clock;
        clock.start();
        host.stop();
        QCOMPARE(host.state(), (JobHost::State{JobHost::Phase::Stopping, u"expire_claims"_s, {}}));
        QVERIFY(stopped.wait(20'000));
        QVERIFY2(clock.elapsed() >= 450 && clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(s.count(u"assignment WHERE status = 'claimed'"_s), 40); // rolled back, and due as before
        QCOMPARE(s.count(u"job_run WHERE job = 'expire_claims'"_s), 0);
    }

    void aLostLineIsSurvived()
    {
        Scene s(Backend::make(Dialect::Postgres));
        claimPlaces(*s.db, s.author, s.anna, 5);
        JobHost host(*s.session, quick(u"box"_s));
        QList<JobHost::Phase> phases;
        connect(&host, &JobHost::stateChanged, this, [&](const JobHost::State& state) { phases << state.phase; });
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), databaseJobs.size(), 20'000);
        QVERIFY(!phases.contains(JobHost::Phase::Failed));
        for (int i = 0; i < 20 && !phases.contains(JobHost::Phase::Failed); ++i) {
            // In the middle of a tick, too: the slot is due, and the line goes.
            s.db->advance(hour);
            QTest::qWait(10 * i);
            s.db->exec(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND "
                       "pid <> pg_backend_pid()"_s);
            QTest::qWait(200);
        }
        QTRY_VERIFY_WITH_TIMEOUT(host.state().phase == JobHost::Phase::Idle, 30'000);
        s.db->advance(73 * hour);
        QTRY_COMPARE_WITH_TIMEOUT(s.count(u"assignment WHERE status = 'expired'"_s), 5, 40'000);
        QCOMPARE(s.count(u"event WHERE type = 'request.expired'"_s), 5);
        QCOMPARE(s.count(u"(SELECT job, slot FROM job_run GROUP BY job, slot HAVING count(*) > 1) x"_s), 0);
        QVERIFY(phases.contains(JobHost::Phase::Failed));
        s.db->verifyHealthy();
    }

    void aJobThatCannotBeTickedHoldsNobodyUp_data() { Backend::addRows(); }
    void aJobThatCannotBeTickedHoldsNobodyUp()
    {
        Scene s;
        // A schedule that the record of the run does not accept: the tick itself fails, before any work.
        s.db->exec(u"INSERT INTO %1job_run (job, slot, host, person_id, started_at) SELECT 'auto_accept', %2, 'other', "
                   "%3, %2"_s.arg(s.schema())
                       .arg(s.db->now() - s.db->now() % hour)
                       .arg(s.db->admin().value));
        JobHost host(*s.session, quick(u"box"_s));
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), databaseJobs.size() - 1, 20'000);
        QTRY_COMPARE(host.state().phase, JobHost::Phase::Failed);
        QVERIFY2(host.state().reason.contains("Accept reviews automatically"_L1), qPrintable(host.state().reason));
        s.db->exec(u"DELETE FROM %1job_run WHERE host = 'other'"_s.arg(s.schema()));
        QTRY_COMPARE_WITH_TIMEOUT(host.state().phase, JobHost::Phase::Idle, 40'000);
        QCOMPARE(s.ranAtLeast(1), databaseJobs.size());
    }

    void whoMayNotIsToldWhy()
    {
        Scene s(Backend::make(Dialect::Postgres));
        const auto session = startSession(s.db->optionsFor(s.anna));
        QVERIFY(!JobsService(*session).mayHost());
        QVERIFY(JobsService(*s.session).mayHost());
        const PersonId robot = s.db->person(u"Robot"_s, {u"jobs"_s});
        const auto robots = startSession(s.db->optionsFor(robot));
        QVERIFY(JobsService(*robots).mayHost());
        JobHost host(*robots, quick(u"server"_s)); // a login that may do nothing else
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), databaseJobs.size(), 20'000);
        JobHost wrong(*session, quick(u"wrong"_s));
        wrong.start();
        QTRY_COMPARE(wrong.state().phase, JobHost::Phase::Failed);
        QVERIFY(!wrong.state().reason.isEmpty());
    }

    void aHostOfAFileActsAsItsOwner()
    {
        Scene s(Backend::make(Dialect::Sqlite));
        claimPlaces(*s.db, s.author, s.anna, 2);
        s.db->advance(73 * hour);
        s.session->actAs(Person{.id = s.anna, .name = u"Anna"_s, .roles = {u"reviewer"_s}});
        JobHost host(*s.session, quick(u"box"_s));
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.count(u"assignment WHERE status = 'expired'"_s), 2, 20'000);
        QCOMPARE(s.count(u"event WHERE type = 'request.expired' AND actor_id = %1"_s.arg(s.anna.value)), 0);
    }

    void runNow_data() { Backend::addRows(); }
    void runNow()
    {
        Scene s;
        claimPlaces(*s.db, s.author, s.anna, 1100);
        JobsService service(*s.session);
        QSignalSpy waiting(&service, &JobsService::workWaiting);
        RD_VALUE(nothing, settled(service.run(u"expire_claims"_s)));
        QVERIFY(nothing.finished);
        QCOMPARE(nothing.counts.considered, 0);
        s.db->advance(73 * hour);
        // Stopped after the first batch: that one stays done, and a host goes on with the rest.
        CancelToken cancel;
        const auto future = service.run(u"expire_claims"_s, cancel);
        QFutureWatcher<Result<JobOutcome>> watcher;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&](int rows) {
            if (rows > 0)
                cancel.cancel();
        });
        watcher.setFuture(future);
        RD_VALUE(left, settled(future));
        QVERIFY(!left.finished);
        QCOMPARE(left.counts.changed, 500);
        QTRY_COMPARE(waiting.count(), 1);
        QCOMPARE(s.count(u"assignment WHERE status = 'expired'"_s), 500);
        RD_VALUE(again, settled(service.run(u"expire_claims"_s)));
        QCOMPARE(again.run, left.run); // the same run goes on
        QVERIFY(again.finished);
        QCOMPARE(again.counts.changed, 1100);
        RD_ERROR(settled(service.run(u"no_such_job"_s)), ErrorCode::NotFound);
        // With effects outside: a host does it.
        RD_VALUE(mail, settled(service.run(u"send_mail"_s)));
        QVERIFY(!mail.finished && mail.run.isValid());
        s.db->verifyHealthy();
    }

    void boardRehearseAndChange_data() { Backend::addRows(); }
    void boardRehearseAndChange()
    {
        Scene s;
        claimPlaces(*s.db, s.author, s.anna, 2);
        s.db->advance(73 * hour);
        JobsService service(*s.session);
        RD_VALUE(first, settled(service.board()));
        QCOMPARE(first.jobs.size(), 11);
        QVERIFY(!first.isHosted() && first.needsHost() && first.late().isEmpty());
        RD_VALUE(rehearsal, settled(service.rehearse(u"expire_claims"_s)));
        QCOMPARE(rehearsal.rows.size(), 2);
        QCOMPARE(s.count(u"assignment WHERE status = 'expired'"_s), 0);
        {
            JobHost host(*s.session, quick(u"box:7"_s));
            host.start();
            QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), databaseJobs.size(), 20'000);
        }
        RD_VALUE(hosted, settled(service.board()));
        QCOMPARE(hosted.hosts.size(), 1);
        QCOMPARE(computerOf(hosted.hosts.first().host), u"box"_s);
        QCOMPARE(hosted.durations[u"expire_claims"_s].size(), 1);
        QVERIFY(hosted.durations[u"expire_claims"_s].first().clean);
        RD_VALUE(seen, settled(service.hosts()));
        QCOMPARE(seen.size(), 1);
        RD_VALUE(runs, settled(service.runs(u"expire_claims"_s)));
        QCOMPARE(runs.size(), 2);
        QVERIFY(!runs.first().rehearsal && runs.last().rehearsal);

        // More than two periods behind is late; a paused job never is.
        s.db->advance(3 * hour + 1);
        RD_VALUE(late, settled(service.board()));
        QVERIFY(late.late().contains(u"expire_claims"_s) && !late.late().contains(u"cleanup"_s));
        QVERIFY(!late.isHosted());
        const Job* job = late.find(u"expire_claims"_s);
        QVERIFY(job && job->last);
        RD_OK(settled(service.change({u"pause"_s, job->name, job->version, {}, u"moving house"_s})));
        RD_ERROR(settled(service.change({u"edit"_s, job->name, job->version, Schedule{60'000, 0}, {}})),
                 ErrorCode::Conflict);
        RD_OK(settled(service.change({u"edit"_s, job->name, job->version + 1, Schedule{60'000, 0}, {}})));
        RD_VALUE(paused, settled(service.board()));
        QVERIFY(!paused.late().contains(u"expire_claims"_s));
        QCOMPARE(paused.find(u"expire_claims"_s)->schedule.periodMs, 60'000);
        RD_OK(settled(service.change({u"resume"_s, job->name, {}, {}, {}})));
        QCOMPARE(s.db->value(u"SELECT note FROM event WHERE type = 'job.pause'"_s).toString(), u"moving house"_s);
    }

    void effectsRunUnderALease_data() { Backend::addRows(); }
    void effectsRunUnderALease()
    {
        Scene s;
        const auto second = startSession(s.db->options());
        JobHost one(*s.session, quick(u"one"_s)), two(*second, quick(u"two"_s));
        auto first = std::make_unique<FakeEffect>();
        auto other = std::make_unique<FakeEffect>();
        FakeEffect& a = *first;
        FakeEffect& b = *other;
        one.add(std::move(first));
        two.add(std::move(other));
        one.start();
        two.start();
        for (int minutes = 1; minutes <= 5; ++minutes) {
            QTRY_COMPARE_WITH_TIMEOUT(
                s.count(u"job_run WHERE job = 'send_mail' AND ended_at IS NOT NULL AND changed = 2 AND failed = 1"_s),
                minutes, 20'000);
            QCOMPARE(a.runs + b.runs, minutes);
            s.db->advance(60'000);
        }
        // One that cannot do it says why, and leaves it to the other.
        // The other is away meanwhile: with both there it depends on who looks first.
        two.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!two.isOn(), 20'000);
        a.able = false;
        const int before = b.runs;
        s.db->advance(60'000);
        QTRY_COMPARE_WITH_TIMEOUT(one.state().phase, JobHost::Phase::Failed, 20'000);
        QVERIFY2(one.state().reason.contains("no key"_L1), qPrintable(one.state().reason));
        two.start();
        QTRY_COMPARE_WITH_TIMEOUT(b.runs, before + 1, 20'000);
        a.able = true;
        // Asked for: whichever host looks next does it.
        one.stop();
        two.stop();
        QTRY_VERIFY(!one.isOn() && !two.isOn());
        const int sofar = a.runs + b.runs;
        RD_OK(settled(JobsService(*s.session).run(u"send_mail"_s)));
        one.start();
        QTRY_COMPARE(a.runs + b.runs, sofar + 1);
    }

    // Neither a long export nor a slow mail server holds up what is due; stopping waits for the mail.
    void nothingHoldsUpWhatIsDue_data() { Backend::addRows(); }
    void nothingHoldsUpWhatIsDue()
    {
        Scene s;
        std::atomic<bool> release = false;
        const auto longExport =
            s.session->background().run({.name = u"export"_s, .deadlineMs = 120'000}, [&](const Call&) {
                for (int i = 0; i < 6000 && !release; ++i)
                    QThread::msleep(10);
                return Result<bool>(release.load());
            });
        JobHost host(*s.session, quick(u"here"_s));
        auto mail = std::make_unique<FakeEffect>(-1);
        FakeEffect& slow = *mail;
        host.add(std::move(mail));
        host.start();
        QTRY_COMPARE(slow.runs, 1);
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), int(databaseJobs.size()), 30'000);
        QTRY_COMPARE(host.state(), (JobHost::State{JobHost::Phase::Running, u"send_mail"_s, {}}));
        QCOMPARE(slow.runs, 1);
        QVERIFY(!longExport.isFinished());
        release = true;
        RD_VALUE(released, settled(longExport));
        QVERIFY(released);
        QSignalSpy stopped(&host, &JobHost::stopped);
        host.stop();
        QCOMPARE(host.state(), (JobHost::State{JobHost::Phase::Stopping, u"send_mail"_s, {}}));
        QTest::qWait(300);
        QVERIFY(host.isOn());
        slow.finish();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(s.count(u"job_run WHERE job = 'send_mail' AND ended_at IS NOT NULL AND changed = 2"_s), 1);
        QTest::qWait(100);
        QCOMPARE(stopped.count(), 1);
    }

    // The lines are made anew after a sleep, the one of the jobs too.
    void wakes_data() { Backend::addRows(); }
    void wakes()
    {
        Scene s;
        JobHost host(*s.session, {.name = u"here"_s, .longestWaitMs = 600'000, .jitterMs = 5});
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(1), int(databaseJobs.size()), 30'000);
        QTRY_COMPARE(host.state().phase, JobHost::Phase::Idle);
        const auto line = [&] {
            const auto pid =
                settled(s.session->jobs().run({.name = u"pid"_s}, [shared = s.db->isShared()](const Call& call) {
                    qint64 id = 0;
                    const Status read =
                        call.db().eachOf(u"pid"_s, shared ? u"SELECT pg_backend_pid() AS pid"_s : u"SELECT 1 AS pid"_s,
                                         {}, [&](const Row& row) {
                                             id = row.integer(u"pid"_s);
                                             return true;
                                         });
                    return read ? Result<qint64>(id) : Result<qint64>(read.error());
                }));
            return pid ? *pid : -1;
        };
        const qint64 before = line();
        s.db->advance(millisPerDay); // it slept: nothing would be looked at for ten minutes
        host.wake();
        QTRY_COMPARE_WITH_TIMEOUT(s.ranAtLeast(2), int(databaseJobs.size()), 30'000);
        if (s.db->isShared())
            QVERIFY(line() != before);
    }

    void theHeartbeatKeepsTheLease_data() { Backend::addRows(); }
    void theHeartbeatKeepsTheLease()
    {
        Scene s;
        const auto other = startSession(s.db->options());
        FakeEffect effect(1500);
        EffectRunner runner(*s.session, 20), second(*other);
        FakeEffect never;
        const auto running = runner.run(effect, u"one"_s, {});
        QTRY_COMPARE(effect.runs, 1);
        for (int i = 0; i < 4; ++i) { // longer than a lease without a heartbeat
            s.db->advance(40'000);
            const qint64 until = s.db->now() + 60'000;
            QTRY_COMPARE(s.db->value(u"SELECT until_at FROM lease"_s).toLongLong(), until);
            RD_VALUE(tick, settled(second.run(never, u"two"_s, {})));
            QVERIFY(!tick.ran);
        }
        QCOMPARE(never.runs, 0);
        RD_VALUE(done, settled(running));
        QVERIFY(done.ran);
        QCOMPARE(s.count(u"job_run WHERE job = 'send_mail' AND host = 'one' AND ended_at IS NOT NULL"_s), 1);

        // It slept: another host took over, and the first one hears so and writes nothing.
        s.db->advance(60'000);
        FakeEffect slow(3000);
        EffectRunner asleep(*s.session, 1000);
        CancelToken host;
        const auto fenced = asleep.run(slow, u"one"_s, host);
        QTRY_COMPARE(slow.runs, 1);
        s.db->advance(61'000);
        FakeEffect swift;
        RD_VALUE(taken, settled(second.run(swift, u"two"_s, {})));
        QVERIFY(taken.ran);
        QTRY_VERIFY(slow.cancel.isCancelled());
        QVERIFY(!host.isCancelled()); // the host goes on with everything else
        RD_ERROR(settled(fenced), ErrorCode::StaleFence);
        QCOMPARE(s.count(u"job_run WHERE job = 'send_mail' AND ended_at IS NULL"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestJobHost)
#include "tst_jobhost.moc"
