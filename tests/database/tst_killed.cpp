// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the program in the middle of a bulk release: each batch is there as a whole or not at all, the same op
// asked again answers exactly, nothing is released twice and the workspace is healthy.
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include "app/domain/verb.h"
#include "tests/support/backend.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::ProgramRun;
using rd::test::runCtl;
using rd::test::Template;

namespace {

constexpr int rounds = 20;
constexpr int claims = 5'600; // two batches: 5,000 and 600

/// Claims that went quiet long ago, at a time of day at which their "days orphaned" do not change during the test.
QByteArray orphanedCsv()
{
    const QDateTime quiet = QDateTime::currentDateTimeUtc().addDays(-20).addSecs(-12 * 3600);
    const QByteArray updated = quiet.toString(Qt::ISODate).toLatin1();
    const QByteArray submitted = quiet.addDays(-1).toString(Qt::ISODate).toLatin1();
    QByteArray csv = "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n";
    for (int i = 0; i < claims; ++i)
        csv += "K-" + QByteArray::number(i) + ",Claim " + QByteArray::number(i) + ",Ann,under_review,Reviewer " +
               QByteArray::number(i % 40) + ',' + submitted + ',' + updated + ",5\n";
    return csv;
}

/// What a reader sees of the release, in one statement and so in one snapshot.
struct Seen {
    QList<qsizetype> batches; ///< rows of each batch that is recorded
    qint64 recorded = 0, released = 0, events = 0;
};

Seen look(const Target& target)
{
    const auto db = Template::open(target);
    Seen seen;
    const Status read =
        db->eachOf(u"seen"_s,
                   u"SELECT o.outcomes, (SELECT COUNT(*) FROM assignment a WHERE a.status = 'timed_out') AS released, "
                   "(SELECT COUNT(*) FROM event e WHERE e.type = 'claim.timeout_released') AS events "
                   "FROM (SELECT 1 AS one) x LEFT JOIN op o ON o.verb = 'release_orphaned'"_s,
                   {}, [&](const Row& row) {
                       seen.released = row.integer(u"released"_s);
                       seen.events = row.integer(u"events"_s);
                       if (const auto outcome =
                               outcomeFromJson(QJsonDocument::fromJson(row.text(u"outcomes"_s).toUtf8()).object())) {
                           seen.batches << outcome->done.size() + outcome->skipped.size();
                           seen.recorded += outcome->done.size();
                       }
                       return true;
                   });
    if (!read)
        qFatal("look: %s", qPrintable(read.error().detail));
    return seen;
}

/// The rows of an answer, in the order of their ids.
QJsonArray releasedRows(const ProgramRun& run)
{
    const QJsonArray rows = run.json()[u"released"_s].toArray();
    QMap<qint64, QJsonValue> byId;
    for (const QJsonValue& row : rows)
        byId.insert(row[u"id"_s].toInteger(), row);
    QJsonArray sorted;
    for (const QJsonValue& row : std::as_const(byId))
        sorted << row;
    return byId.size() == rows.size() ? sorted : QJsonArray{u"a row is there twice"_s};
}

} // namespace

class TestKilled final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Template> m_template;
    std::unique_ptr<Connection> m_watch; ///< PostgreSQL: looks at the server's sessions

    /// Is a transaction of the release open? SQLite: its journal holds pages; PostgreSQL: a session works for a while.
    bool isWriting(int copy)
    {
        if (!m_template->isShared())
            return QFileInfo(m_template->target(copy).path + u"-journal"_s).size() > 0;
        const auto active = m_watch->listOf(
            u"active"_s,
            u"SELECT COUNT(*) AS n FROM pg_stat_activity WHERE datname = '%1' AND state = 'active' "
            "AND backend_type = 'client backend' AND query_start < clock_timestamp() - interval '10 milliseconds'"_s
                .arg(m_template->target(copy).options.value(u"dbname"_s)),
            {}, [](const Row& row) { return row.integer(u"n"_s); });
        return active && active->first() > 0;
    }

    QStringList release(int copy, const QUuid& op) const
    {
        return m_template->arguments(copy) + QStringList{u"claims"_s, u"release-orphaned"_s,
                                                         u"--yes"_s,  u"--json"_s,
                                                         u"--op"_s,   op.toString(QUuid::WithoutBraces)};
    }

    /// Starts the release and waits until it writes; false: it had ended before that was seen.
    bool startReleasing(QProcess& process, int copy, const QUuid& op)
    {
        process.start(rd::test::ctlPath(), release(copy, op));
        while (process.state() != QProcess::NotRunning) {
            if (isWriting(copy))
                return true;
            process.waitForFinished(1);
        }
        return false;
    }

private slots:
    void cleanup()
    {
        m_watch.reset();
        m_template.reset();
    }

    void inTheMiddleOfARelease_data() { Backend::addRows(); }
    void inTheMiddleOfARelease()
    {
        QFETCH(QString, backend);
        m_template =
            std::make_unique<Template>(backend == "sqlite"_L1 ? Dialect::Sqlite : Dialect::Postgres, m_folder.path());
        if (m_template->isShared()) {
            Target server = m_template->target();
            server.options[u"dbname"_s] = u"postgres"_s;
            m_watch = Template::open(server);
        }
        QFile csv(m_folder.filePath(u"orphaned.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write(orphanedCsv()) > 0);
        csv.close();
        QCOMPARE(runCtl(m_template->arguments() + QStringList{u"init"_s}).code, 0);
        QCOMPARE(runCtl(m_template->arguments() + QStringList{u"import"_s, u"claims"_s, csv.fileName()}).code, 0);

        // An undisturbed release: what the answer has to be, and how long there is something to be killed in.
        const quint32 seed = qEnvironmentVariableIsSet("RD_SEED") ? qEnvironmentVariableIntValue("RD_SEED")
                                                                  : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int copy = m_template->copy();
        QProcess undisturbed;
        QVERIFY(startReleasing(undisturbed, copy, QUuid::createUuid()));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(undisturbed.waitForFinished(120'000) && undisturbed.exitCode() == 0);
        const int working = int(clock.elapsed());
        const QJsonArray expected =
            releasedRows({0, undisturbed.readAllStandardOutput(), undisturbed.readAllStandardError()});
        QCOMPARE(expected.size(), claims);
        m_template->drop(copy);

        int late = 0, insideBatch = 0, between = 0;
        // Part of that time only answers, and machines are busy: what comes too late narrows the window for the next.
        int window = working * 9 / 10;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray what =
                QByteArray("round ") + QByteArray::number(round) + " of seed " + QByteArray::number(seed);
            copy = m_template->copy();
            const QUuid op = QUuid::createUuidV5(QUuid(), QString::number(random.generate64()));
            {
                QProcess process;
                const bool begun = startReleasing(process, copy, op);
                if (begun)
                    process.waitForFinished(random.bounded(std::max(2, window)));
                const bool writing = begun && isWriting(copy);
                process.kill(); // SIGKILL
                QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(10'000));
                const Seen seen = look(m_template->target(copy));
                QVERIFY2(seen.recorded == seen.released && seen.released == seen.events,
                         what + ": a batch is there in part: " + QByteArray::number(seen.recorded) + " recorded, " +
                             QByteArray::number(seen.released) + " released, " + QByteArray::number(seen.events) +
                             " events");
                for (qsizetype size : seen.batches)
                    QVERIFY2(size == maxRowsPerOp || size == claims % maxRowsPerOp, what);
                if (process.exitStatus() != QProcess::CrashExit || seen.released == claims)
                    ++late;
                else
                    ++(writing ? insideBatch : between);
                const bool tooLate = seen.released == claims || process.exitStatus() != QProcess::CrashExit;
                window = tooLate ? window * 6 / 10 : std::min(window * 11 / 10, working);
            }
            // At once, while PostgreSQL may still be at the batch of the dead client; then once more.
            const ProgramRun again = runCtl(release(copy, op));
            QVERIFY2(again.code == 0, what + again.err);
            QVERIFY2(releasedRows(again) == expected, what + ": the same op answers something else");
            if (round % 5 == 0) {
                const ProgramRun repeated = runCtl(release(copy, op));
                QVERIFY2(repeated.code == 0 && releasedRows(repeated) == expected, what + repeated.err);
            }
            const Seen after = look(m_template->target(copy));
            QCOMPARE(after.released, claims);
            QCOMPARE(after.events, claims); // nothing twice
            QCOMPARE(after.recorded, claims);
            const ProgramRun doctor = runCtl(m_template->arguments(copy) + QStringList{u"doctor"_s, u"--json"_s});
            QVERIFY2(doctor.code == 0 && doctor.json()[u"healthy"_s].toBool(), what + doctor.out);
            m_template->drop(copy);
        }
        qInfo().nospace() << "seed " << seed << ": " << rounds << " kills, " << insideBatch << " inside a batch, "
                          << between << " between batches or while answering, " << late << " too late";
        QVERIFY2(insideBatch + between > rounds / 2, "most kills have to hit the middle");
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
