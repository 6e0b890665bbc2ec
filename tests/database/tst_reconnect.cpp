// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL goes away under load: sessions are terminated one after the other, the server is stopped at once and
// started again, or it hangs. Whatever was acknowledged is there, whatever was asked twice happened once, and every
// session goes on by itself.
#include <QRandomGenerator>

#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "tests/support/backend.h"
#include "tests/support/faults.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::LoopGap;
using rd::test::OwnCluster;
using rd::test::settled;
using rd::test::startSession;

namespace {

/// One program at work: it takes a claim of its own, gives it back, and takes the next. What got no answer is asked
/// again with the same op until there is one.
class Worker final : public QObject {
public:
    Worker(const SessionOptions& options, const QList<qint64>& items, int verbs)
        : m_session(startSession(options))
        , m_claims(*m_session)
        , m_items(items)
        , m_verbs(verbs)
    {
        connect(m_session.get(), &Session::connectionChanged, this, [this](const ConnectionState& state) {
            m_lost += int(state.phase == ConnectionState::Phase::Lost);
            m_back += int(m_lost > 0 && state.phase == ConnectionState::Phase::Connected);
        });
    }

    void next()
    {
        if (m_acknowledged.size() == m_verbs)
            return;
        m_op = QUuid::createUuid();
        ask();
    }
    [[nodiscard]] bool isDone() const { return m_acknowledged.size() == m_verbs || !m_problem.isEmpty(); }
    [[nodiscard]] const QList<QUuid>& acknowledged() const { return m_acknowledged; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int lost() const { return m_lost; }
    [[nodiscard]] int back() const { return m_back; }
    [[nodiscard]] int askedAgain() const { return m_askedAgain; }
    [[nodiscard]] Session& session() { return *m_session; }

private:
    void ask()
    {
        const qsizetype n = m_acknowledged.size();
        const WorkItemId item(m_items[(n / 2) % m_items.size()]);
        const bool takes = n % 2 == 0;
        const ClaimVerb verb{takes ? u"take"_s : u"release"_s,
                             {ClaimTarget{item, {}, {}, 0, {}}},
                             takes ? QString() : u"back to the queue"_s,
                             {},
                             m_op};
        whenDone(m_claims.apply(verb), this, [this](const Result<VerbReport>& report) { heard(report); });
    }
    void heard(const Result<VerbReport>& report)
    {
        if (report && report->skipped.isEmpty() && report->done.size() == 1) {
            m_acknowledged << m_op;
            next();
            return;
        }
        if (!report && isTransient(report.error().code)) {
            ++m_askedAgain;
            QTimer::singleShot(50, this, [this] { ask(); });
            return;
        }
        m_problem = report ? u"skipped: "_s + (report->skipped.isEmpty() ? QString() : report->skipped.first().reason)
                           : report.error().text + u' ' + report.error().detail;
    }

    std::unique_ptr<Session> m_session;
    ClaimsService m_claims;
    QList<qint64> m_items;
    int m_verbs;
    QUuid m_op;
    QList<QUuid> m_acknowledged;
    QString m_problem;
    int m_lost = 0, m_back = 0, m_askedAgain = 0;
};

std::unique_ptr<Connection> open(const SessionOptions& options)
{
    auto opened = Connection::open({options.target, OpenMode::MustExist, options.clock, u"reviewdeskctl"_s, {}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

} // namespace

class TestReconnect final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::vector<std::unique_ptr<Worker>> m_workers;

    void employ(int workers, int verbs)
    {
        m_db = Backend::make(Dialect::Postgres);
        m_db->useServerClock();
        m_db->exec(
            u"INSERT INTO policy (key, value, effective_from) VALUES ('claims.reclaim_cooldown', '0 minutes', 1)"_s);
        const PersonId member = m_db->person(u"Mia"_s, {});
        for (int w = 0; w < workers; ++w) {
            QList<qint64> items;
            for (int i = 0; i < 10; ++i)
                items << m_db->claim(member, u"Claim %1.%2"_s.arg(w).arg(i));
            // Reads like an admin: what is proven here is the line, not the rights.
            const PersonId person = m_db->person(u"P%1"_s.arg(w), {u"admin"_s, u"reviewer"_s});
            m_workers.push_back(std::make_unique<Worker>(m_db->optionsFor(person), items, verbs));
        }
        for (const auto& worker : m_workers)
            worker->next();
    }
    [[nodiscard]] bool allDone() const
    {
        return std::all_of(m_workers.begin(), m_workers.end(), [](const auto& worker) { return worker->isDone(); });
    }
    [[nodiscard]] qsizetype acknowledgedSoFar() const
    {
        qsizetype n = 0;
        for (const auto& worker : m_workers)
            n += worker->acknowledged().size();
        return n;
    }
    /// Acknowledged ops that the database does not know, or knows more than once.
    qsizetype lostCommits()
    {
        const auto db = open(m_db->options());
        const auto counts = db->listOf(
            u"ops"_s,
            u"SELECT CAST(e.op AS text) AS op, COUNT(*) AS n FROM event e WHERE e.verb IN ('take', 'release') GROUP BY e.op"_s,
            {}, [](const Row& row) { return std::pair(QUuid::fromString(row.text(u"op"_s)), row.integer(u"n"_s)); });
        if (!counts)
            qFatal("%s", qPrintable(counts.error().detail));
        const QHash<QUuid, qint64> events(counts->begin(), counts->end());
        qsizetype wrong = 0;
        for (const auto& worker : m_workers) {
            for (const QUuid& op : worker->acknowledged())
                wrong += qsizetype(events.value(op) != 1);
        }
        for (qint64 n : events)
            wrong += qsizetype(n != 1);
        return wrong;
    }
    void finish(int verbs)
    {
        QVERIFY2(QTest::qWaitFor([this] { return allDone(); }, 180'000), "the load came to a standstill");
        int lost = 0, again = 0;
        for (const auto& worker : m_workers) {
            QVERIFY2(worker->problem().isEmpty(), qPrintable(worker->problem()));
            QCOMPARE(worker->acknowledged().size(), verbs);
            lost += worker->lost();
            again += worker->askedAgain();
        }
        QCOMPARE(lostCommits(), 0);
        const auto db = open(m_db->options());
        const auto broken = db->listOf(u"broken"_s, u"SELECT b.name FROM broken b"_s, {},
                                       [](const Row& row) { return row.text(u"name"_s); });
        QVERIFY(broken && broken->isEmpty());
        qInfo() << acknowledgedSoFar() << "verbs acknowledged, 0 lost;" << lost << "lines lost," << again
                << "asked again by the test (the rest by the executor)";
        QVERIFY2(lost + again > 0, "nothing was disturbed");
    }

private slots:
    void cleanup()
    {
        m_workers.clear();
        m_db.reset();
    }

    void terminatedSessions()
    {
        constexpr int verbs = 160;
        employ(8, verbs);
        const auto killer = open(m_db->options());
        int terminated = 0;
        QTimer timer;
        timer.setInterval(60);
        connect(&timer, &QTimer::timeout, this, [&] {
            const auto hit = killer->listOf(
                u"terminate"_s,
                u"SELECT pg_terminate_backend(s.pid) AS done FROM pg_stat_activity s WHERE s.datname = "
                u"current_database() "
                "AND s.usename LIKE 'rd_test%' AND s.pid <> pg_backend_pid() ORDER BY random() LIMIT 1"_s,
                {}, [](const Row& row) { return row.flag(u"done"_s); });
            terminated += int(hit && !hit->isEmpty());
        });
        timer.start();
        QVERIFY(QTest::qWaitFor([this] { return acknowledgedSoFar() > 8 * verbs * 3 / 4 || allDone(); }, 120'000));
        timer.stop();
        finish(verbs);
        qInfo() << terminated << "sessions terminated";
        QVERIFY(terminated >= 10);
    }

    void anImmediateStop()
    {
        constexpr int verbs = 400;
        // A server that promises durability, as a real one does.
        qputenv("RD_PG_FSYNC", "on");
        const QByteArray shared = qgetenv("RD_TEST_PG");
        OwnCluster cluster;
        qputenv("RD_TEST_PG", cluster.path().toLocal8Bit());
        const auto restore = qScopeGuard([&] {
            cleanup();
            qputenv("RD_TEST_PG", shared);
            qunsetenv("RD_PG_FSYNC");
        });
        employ(8, verbs);
        QRandomGenerator random(64);
        for (int stop = 1; stop <= 3; ++stop) {
            const qsizetype until = 8 * verbs * stop / 4 + random.bounded(40);
            QVERIFY(QTest::qWaitFor([&] { return acknowledgedSoFar() >= until; }, 120'000));
            cluster.control({u"immediate"_s, cluster.path()});
            QTest::qWait(100); // answers that were on their way
            cluster.control({u"start"_s, cluster.path()});
            QCOMPARE(lostCommits(), 0);
        }
        finish(verbs);
        for (const auto& worker : m_workers) {
            QVERIFY(worker->lost() > 0 && worker->back() > 0); // by itself: nobody pressed "Retry"
            QCOMPARE(int(worker->session().connectionState().phase), int(ConnectionState::Phase::Connected));
        }
    }

    // A whole server that hangs: the call ends by its deadline and says so; the loop of the screens goes on.
    void aHungServer()
    {
        const QByteArray shared = qgetenv("RD_TEST_PG");
        OwnCluster cluster;
        qputenv("RD_TEST_PG", cluster.path().toLocal8Bit());
        const auto restore = qScopeGuard([&] {
            cleanup();
            qputenv("RD_TEST_PG", shared);
        });
        m_db = Backend::make(Dialect::Postgres);
        const auto session = startSession(m_db->options());
        session->watchForChanges(1000);
        ClaimsService claims(*session);
        RD_OK(settled(claims.one(WorkItemId(1))));
        qint64 longest = 0;
        for (int round = 0; round < 3; ++round) {
            cluster.control({u"signal"_s, cluster.path(), u"STOP"_s});
            QElapsedTimer clock;
            clock.start();
            Result<std::optional<ClaimRow>> hung = makeError(ErrorCode::Internal);
            {
                const LoopGap gap;
                hung = settled(claims.one(WorkItemId(1)), 60'000);
                longest = std::max(longest, gap.longest());
            }
            const qint64 waited = clock.elapsed();
            // The answer can be seen before the news that the line is lost, which was told first: below, the line of
            // before would be taken for the new one.
            QCoreApplication::processEvents();
            cluster.control({u"signal"_s, cluster.path(), u"CONT"_s});
            QVERIFY(!hung);
            const bool said = hung.error().code == ErrorCode::Timeout || hung.error().code == ErrorCode::Lost;
            QVERIFY2(said, qPrintable(errorName(hung.error().code) + hung.error().detail));
            QVERIFY2(hung.error().text.contains("did not answer in time"_L1) ||
                         hung.error().text.contains("is lost"_L1) || hung.error().text.contains("does not answer"_L1),
                     qPrintable(hung.error().text));
            // Its deadline is ten seconds; a call that waits for the change mark's turn ends sooner.
            QVERIFY2(waited < 20'000, qPrintable(QString::number(waited)));
            qInfo().noquote() << "round" << round << "ended after" << waited << "ms:" << hung.error().text;
            QTRY_COMPARE_WITH_TIMEOUT(int(session->connectionState().phase), int(ConnectionState::Phase::Connected),
                                      60'000);
            RD_OK(settled(claims.one(WorkItemId(1))));
        }
        // The goal of 50 ms is measured by tests/bench/run F3; here a busy machine may take its time.
        qInfo() << "longest gap of the event loop:" << longest << "ms";
        QVERIFY(longest < 1000);
    }
};

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
