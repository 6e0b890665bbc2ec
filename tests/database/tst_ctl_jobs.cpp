// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl jobs and host as a script and systemd see them: exit codes, JSON, and a clean end on SIGTERM.
#include <csignal>

#include "tests/support/claimedplaces.h"
#include "tests/support/deskctl.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::claimPlaces;
using rd::test::ProgramRun;

namespace {
constexpr Millis hour = 3'600'000;
}

class TestCtlJobs final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_author, m_anna;

    void begin(bool realClock = false)
    {
        m_db = Backend::make();
        if (realClock)
            m_db->setNow(QDateTime::currentMSecsSinceEpoch() - 100 * hour);
        m_author = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_anna = m_db->person(u"Anna"_s, {u"reviewer"_s});
    }
    QStringList where(bool now = true)
    {
        const QStringList all = rd::test::ctlPlace(*m_db);
        return now ? all : all.first(2);
    }
    ProgramRun jobs(const QStringList& words) { return rd::test::runCtl(where() + QStringList{u"jobs"_s} + words); }
    qint64 count(const QString& condition) { return m_db->value(u"SELECT count(*) FROM "_s + condition).toLongLong(); }

private slots:
    void cleanup() { m_db.reset(); }

    void listRehearseRun_data() { Backend::addRows(); }
    void listRehearseRun()
    {
        begin();
        claimPlaces(*m_db, m_author, m_anna, 3);
        m_db->advance(73 * hour);
        const ProgramRun listed = jobs({u"list"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray rows = listed.json().array();
        QCOMPARE(rows.size(), 11);
        QCOMPARE(rows[0].toObject().keys(), (QStringList{u"enabled"_s, u"last"_s, u"late"_s, u"name"_s, u"next_at"_s,
                                                         u"running"_s, u"schedule"_s, u"title"_s, u"version"_s}));
        QCOMPARE(rows[5][u"name"_s].toString(), u"expire_claims"_s);
        QCOMPARE(rows[5][u"schedule"_s].toString(), u"every 1 h"_s);
        QVERIFY(rows[5][u"last"_s].isNull());
        QVERIFY(jobs({u"list"_s}).out.contains("Nobody hosts the jobs"));

        const ProgramRun rehearsed = jobs({u"rehearse"_s, u"expire_claims"_s, u"--json"_s});
        QCOMPARE(rehearsed.code, 0);
        QCOMPARE(rehearsed.json()[u"changed"_s].toInt(), 3);
        const QJsonObject row = rehearsed.json()[u"rows"_s][0].toObject();
        QCOMPARE(row[u"from"_s].toString(), u"claimed"_s);
        QCOMPARE(row[u"to"_s].toString(), u"expired"_s);
        QCOMPARE(row[u"person"_s].toString(), u"Anna"_s);
        QVERIFY(jobs({u"rehearse"_s, u"expire_claims"_s}).out.contains("Nothing was changed."));
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 0);

        const ProgramRun run = jobs({u"run"_s, u"expire_claims"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()[u"changed"_s].toInt(), 3);
        QVERIFY(run.json()[u"finished"_s].toBool());
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 3);
        const QJsonArray history = jobs({u"history"_s, u"expire_claims"_s, u"--json"_s}).json().array();
        QCOMPARE(history.size(), 3);
        QVERIFY(!history[0][u"rehearsal"_s].toBool() && history[0][u"slot"_s].isNull());
        QVERIFY(history[2][u"rehearsal"_s].toBool());
        QVERIFY(jobs({u"history"_s}).out.contains("3 changed"));

        m_db->exec(u"UPDATE %1capacity SET load = load + 1"_s.arg(m_db->isShared() ? u"desk."_s : QString()));
        const ProgramRun ill = jobs({u"run"_s, u"check_invariants"_s, u"--json"_s});
        QCOMPARE(ill.code, 1);
        QVERIFY(ill.err.contains("load"));
        QCOMPARE(jobs({u"run"_s, u"no_such_job"_s}).code, 1);
        QCOMPARE(jobs({u"rehearse"_s, u"send_mail"_s}).code, 1);
        QCOMPARE(jobs({u"run"_s}).code, 2);
        QCOMPARE(jobs({u"dance"_s, u"expire_claims"_s}).code, 2);
    }

    void pauseResumeEdit_data() { Backend::addRows(); }
    void pauseResumeEdit()
    {
        begin();
        const ProgramRun paused = jobs({u"pause"_s, u"cleanup"_s, u"--note"_s, u"audit week"_s, u"--json"_s});
        QCOMPARE(paused.code, 0);
        QVERIFY(!paused.json()[u"enabled"_s].toBool() && paused.json()[u"next_at"_s].isNull());
        QCOMPARE(jobs({u"pause"_s, u"cleanup"_s}).code, 1);
        QCOMPARE(jobs({u"resume"_s, u"cleanup"_s}).code, 0);
        const ProgramRun edited = jobs({u"edit"_s, u"cleanup"_s, u"--schedule"_s, u"weekly mon 06:30"_s, u"--json"_s});
        QCOMPARE(edited.code, 0);
        QCOMPARE(edited.json()[u"schedule"_s].toString(), u"weekly mon 06:30"_s);
        QCOMPARE(edited.json()[u"next_at"_s].toString(), u"2024-09-02T06:30:00Z"_s); // now is Sunday the 1st
        const ProgramRun wrong = jobs({u"edit"_s, u"cleanup"_s, u"--schedule"_s, u"every 7 min"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("does not divide a day"));
        QCOMPARE(jobs({u"edit"_s, u"cleanup"_s}).code, 2);
        QCOMPARE(jobs({u"edit"_s, u"cleanup"_s, u"--schedule"_s, u"daily 01:00"_s, u"--version"_s, u"1"_s}).code, 1);
        // The same op twice changes once.
        const QString op = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(jobs({u"pause"_s, u"reminders"_s, u"--op"_s, op}).code, 0);
        QCOMPARE(jobs({u"pause"_s, u"reminders"_s, u"--op"_s, op}).code, 0);
        QCOMPARE(count(u"event WHERE type = 'job.pause' AND via = 'ctl'"_s), 2);
    }

    void onlyAdmins()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_anna = m_db->person(u"Anna"_s, {u"reviewer"_s});
        const Target target = m_db->optionsFor(m_anna).target;
        const QStringList as = {u"--url"_s, u"postgresql://%1@/%2?host=%3"_s.arg(target.options[u"user"_s],
                                                                                 target.options[u"dbname"_s],
                                                                                 target.options[u"host"_s])};
        QCOMPARE(rd::test::runCtl(as + QStringList{u"jobs"_s, u"run"_s, u"expire_claims"_s}).code, 4);
        const ProgramRun host = rd::test::runCtl(as + QStringList{u"host"_s});
        QCOMPARE(host.code, 4);
        QVERIFY(host.err.contains("host the periodic jobs"));
    }

    void hostUntilSigterm_data() { Backend::addRows(); }
    void hostUntilSigterm()
    {
        begin(true);
        claimPlaces(*m_db, m_author, m_anna, 3);
        m_db->setNow(QDateTime::currentMSecsSinceEpoch());
        if (m_db->isShared())
            m_db->useServerClock();
        QCOMPARE(rd::test::runCtl(where(false) + QStringList{u"host"_s, u"now"_s}).code, 2);
        QProcess host;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_LOGGING_RULES"_s); // the log as a server has it
        host.setProcessEnvironment(environment);
        host.start(rd::test::ctlPath(), where(false) + QStringList{u"host"_s});
        QVERIFY(host.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(
            count(u"job_run WHERE slot IS NOT NULL AND ended_at IS NOT NULL AND job <> 'send_mail'"_s), 9, 30'000);
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 3);
        QCOMPARE(count(u"event WHERE type = 'request.expired' AND via = 'job'"_s), 3);
        QVERIFY(jobs({u"list"_s}).out.contains("Hosted by"));
        ::kill(pid_t(host.processId()), SIGTERM);
        QVERIFY(host.waitForFinished(20'000));
        QCOMPARE(host.exitStatus(), QProcess::NormalExit);
        QCOMPARE(host.exitCode(), 0);
        const QByteArray log = host.readAllStandardError();
        QVERIFY2(log.contains("job expire_claims run=") && log.contains("has stopped"), log.constData());
        QVERIFY(host.readAllStandardOutput().isEmpty());
        QCOMPARE(count(u"job WHERE run_id IS NOT NULL"_s), 0);
    }

    // A process that stands still while the clock goes on has slept: its lines are made anew.
    void hostWakes()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_db->useServerClock();
        const auto lines = [this] {
            QList<qint64> pids;
            for (const QVariantList& row : m_db->rows(
                     u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = "
                     "'reviewdeskctl' AND pid <> pg_backend_pid() ORDER BY pid"_s))
                pids << row.first().toLongLong();
            return pids;
        };
        QProcess host;
        host.start(rd::test::ctlPath(), where(false) + QStringList{u"host"_s});
        QVERIFY(host.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(count(u"job_run WHERE slot IS NOT NULL AND ended_at IS NOT NULL"_s), 10, 30'000);
        const QList<qint64> before = lines();
        QVERIFY(before.size() >= 2);
        ::kill(pid_t(host.processId()), SIGSTOP);
        QTest::qWait(22'000); // WakeWatch takes less for a busy machine
        QCOMPARE(lines(), before);
        ::kill(pid_t(host.processId()), SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QList<qint64> now = lines();
                return now.size() >= 2 &&
                       std::none_of(now.begin(), now.end(), [&](qint64 pid) { return before.contains(pid); });
            }(),
            10'000);
        ::kill(pid_t(host.processId()), SIGTERM);
        QVERIFY(host.waitForFinished(20'000));
        QCOMPARE(host.exitCode(), 0);
    }

    void hostSaysThatNobodyAnswers()
    {
        const ProgramRun run =
            rd::test::runCtl({u"--url"_s, u"postgresql://nobody@/nothing?host=/nowhere"_s, u"host"_s});
        QCOMPARE(run.code, 5);
    }
};

QTEST_GUILESS_MAIN(TestCtlJobs)
#include "tst_ctl_jobs.moc"
