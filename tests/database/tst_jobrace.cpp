// SPDX-License-Identifier: GPL-3.0-or-later
// Many hosts tick the same jobs at the same moments, their clocks off by days, some of them killed in the middle: each
// due slot has exactly one run, and every effect happened once. On SQLite several connections to one file likewise.
#include <barrier>
#include <thread>

#include "app/stores/jobstore.h"
#include "tests/support/claimedplaces.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::claimPlaces;

namespace {

constexpr Millis hour = 3'600'000;
const QStringList jobs = {u"expire_claims"_s, u"reminders"_s, u"auto_accept"_s};

std::unique_ptr<Connection> open(const SessionOptions& options, int n)
{
    // The clock of a host on a shared database: days off, and of no matter. On a file it is the computer's own.
    const ClockPtr clock = options.target.isShared()
                               ? std::make_shared<FrozenClock>(options.clock->now() + (n - 16) * millisPerDay)
                               : options.clock;
    for (int tries = 0; tries < 50; ++tries) {
        auto opened = Connection::open({options.target, OpenMode::MustExist, clock, u"reviewdeskctl"_s, {}});
        if (opened)
            return *std::move(opened);
        QThread::msleep(20);
    }
    qFatal("host %d cannot connect", n);
}

struct Tally {
    std::atomic<int> ticks = 0, ran = 0, lost = 0, busy = 0;
    QMutex mutex;
    QStringList problems;

    void problem(const Error& error)
    {
        const QMutexLocker lock(&mutex);
        problems << error.text + u' ' + error.detail;
    }
};

/// One host: ticks every job once, and whoever was cut off comes back with a new line.
void tickAll(std::unique_ptr<Connection>& line, const SessionOptions& options, const ActorContext& actor, int n,
             Tally& tally)
{
    for (const QString& job : jobs) {
        const auto tick = JobStore::tick(*line, job, u"host-%1"_s.arg(n), actor);
        ++tally.ticks;
        if (tick) {
            tally.ran += int(tick->ran);
            continue;
        }
        if (!isTransient(tick.error().code)) {
            tally.problem(tick.error());
            continue;
        }
        ++(tick.error().code == ErrorCode::Busy ? tally.busy : tally.lost);
        if (line->isBroken())
            line = open(options, n);
    }
}

} // namespace

class TestJobRace final : public QObject {
    Q_OBJECT

    struct Scene {
        std::unique_ptr<Backend> db;
        QList<SessionOptions> options;
        QList<ActorContext> actors;
        Millis firstDue = 0;
    };

    /// 20 places in each of `rounds` hours, so that each of the later hours has something to expire.
    static Scene prepare(Dialect dialect, int hosts, int rounds)
    {
        Scene s;
        s.db = Backend::make(dialect);
        const PersonId author = s.db->person(u"Ada"_s, {u"reviewer"_s}),
                       anna = s.db->person(u"Anna"_s, {u"reviewer"_s});
        for (int n = 0; n < hosts; ++n) {
            const PersonId host = s.db->person(u"Host %1"_s.arg(n), {n % 2 == 0 ? u"jobs"_s : u"admin"_s});
            s.options << s.db->optionsFor(host);
            s.actors << s.db->context(host);
        }
        for (int round = 0; round < rounds; ++round) {
            claimPlaces(*s.db, author, anna, 20);
            s.db->advance(hour);
        }
        s.db->advance((72 - rounds) * hour + 60'000); // a minute after the first deadlines
        for (const QString& job : jobs) {             // what became due meanwhile has its one run
            const auto tick = JobStore::tick(s.db->as(s.actors.first().person), job, u"early"_s, s.actors.first());
            if (!tick || !tick->ran || tick->more)
                qFatal("the first tick");
        }
        return s;
    }

    static void verifyRound(const Scene& s, int round)
    {
        const Millis slot = s.db->now() - s.db->now() % hour;
        for (const QString& job : jobs)
            QCOMPARE(
                s.db->value(u"SELECT count(*) FROM job_run WHERE job = '%1' AND slot = %2 AND ended_at IS NOT NULL"_s
                                .arg(job)
                                .arg(slot))
                    .toInt(),
                1);
        // 20 in the first tick, 20 in each round: all of them, each once.
        QCOMPARE(s.db->value(u"SELECT count(*) FROM event WHERE type = 'request.expired'"_s).toInt(), 20 * (round + 1));
        QCOMPARE(
            s.db->value(u"SELECT count(DISTINCT assignment_id) FROM event WHERE type = 'request.expired'"_s).toInt(),
            20 * (round + 1));
    }

private slots:
    void manyHosts_data() { Backend::addRows(); }
    void manyHosts()
    {
        QFETCH(QString, backend);
        const bool shared = backend == "postgresql"_L1;
        const int hosts = shared ? 32 : 8;
        const int rounds = shared ? 11 : 42; // 1,000 ticks and more
        Scene s = prepare(shared ? Dialect::Postgres : Dialect::Sqlite, hosts, rounds + 1);
        Tally tally;
        std::barrier gate(hosts + 1);
        std::atomic<bool> over = false, roundOver = false;
        std::vector<std::thread> threads;
        for (int n = 0; n < hosts; ++n) {
            threads.emplace_back([&, n] {
                auto line = open(s.options[n], n);
                while (true) {
                    gate.arrive_and_wait();
                    if (over)
                        return;
                    tickAll(line, s.options[n], s.actors[n], n, tally);
                    gate.arrive_and_wait();
                }
            });
        }
        const auto axe = open(s.db->options(), 16);
        for (int round = 1; round <= rounds && !QTest::currentTestFailed(); ++round) {
            s.db->advance(hour);
            roundOver = false;
            std::thread killer([&] {
                // Whoever ticks at the moment, with or without the row of the job.
                for (int i = 0; shared && i < 6 && !roundOver;) {
                    const auto hit =
                        axe->listOf(u"kill"_s,
                                    u"SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity WHERE datname = "
                                    "current_database() AND state = 'active' AND query LIKE '%host-%' AND pid <> "
                                    "pg_backend_pid() ORDER BY random() LIMIT 1"_s,
                                    {}, [](const Row& row) { return row.flag(u"done"_s); });
                    i += hit ? int(hit->size()) : 1;
                    QThread::msleep(1);
                }
            });
            gate.arrive_and_wait();
            gate.arrive_and_wait();
            roundOver = true;
            killer.join();
            // Where the one that had the row was cut off and all others had left it alone: the next look.
            for (const QString& job : jobs) {
                const auto tick = JobStore::tick(s.db->as(s.actors.first().person), job, u"next"_s, s.actors.first());
                QVERIFY2(tick, tick ? "" : qPrintable(tick.error().text + tick.error().detail));
                QVERIFY(!tick->more);
                ++tally.ticks;
                tally.ran += int(tick->ran);
            }
            verifyRound(s, round);
        }
        over = true;
        gate.arrive_and_wait();
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY2(tally.problems.isEmpty(), qPrintable(tally.problems.join(u'\n').left(2000)));
        QVERIFY(tally.ticks >= 1000);
        if (shared)
            QVERIFY2(tally.lost > 0, "nobody was cut off in the middle");
        QCOMPARE(s.db->value(u"SELECT count(*) FROM job_run WHERE slot IS NOT NULL"_s).toInt(),
                 int(jobs.size()) * (rounds + 1));
        QCOMPARE(s.db->value(u"SELECT count(*) FROM ledger_entry WHERE state = 'reversed'"_s).toInt(),
                 20 * (rounds + 1));
        s.db->verifyHealthy();
        qInfo() << hosts << "hosts," << tally.ticks << "ticks," << tally.ran << "runs," << tally.lost << "cut off,"
                << tally.busy << "busy";
    }

    // Two programs on one file, the second one as a process of its own, in a real hurry.
    void twoProgramsOnOneFile()
    {
        Scene s = prepare(Dialect::Sqlite, 1, 1);
        s.db->advance(72 * hour);
        const QString iso = QDateTime::fromMSecsSinceEpoch(s.db->now(), Qt::UTC).toString(Qt::ISODateWithMs);
        std::vector<std::thread> programs;
        std::atomic<int> clean = 0;
        for (int n = 0; n < 4; ++n) {
            programs.emplace_back([&] {
                for (int i = 0; i < 5; ++i) {
                    const auto run = rd::test::runCtl({u"--workspace"_s, s.db->file(), u"--now"_s, iso, u"jobs"_s,
                                                       u"run"_s, u"expire_claims"_s, u"--json"_s});
                    clean += int(run.code == 0 && run.json()[u"finished"_s].toBool());
                }
            });
        }
        for (std::thread& program : programs)
            program.join();
        QCOMPARE(clean, 20);
        QCOMPARE(s.db->value(u"SELECT count(*) FROM event WHERE type = 'request.expired'"_s).toInt(), 20);
        QCOMPARE(s.db->value(u"SELECT count(*) FROM job WHERE run_id IS NOT NULL"_s).toInt(), 0);
        s.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestJobRace)
#include "tst_jobrace.moc"
