// SPDX-License-Identifier: GPL-3.0-or-later
// The figures for monitoring: what they count, that a later look adds what an early one left, and what a host serves,
// read by a parser of Prometheus' own.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <csignal>

#include "app/integrations/metricsserver.h"
#include "app/services/jobsservice.h"
#include "app/stores/metricsstore.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/program.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::RequestDesk;
using rd::test::review;
using rd::test::verdictOf;

namespace {

constexpr Millis second = 1000;

/// A host that serves metrics on a free port.
class Host final {
public:
    explicit Host(const QStringList& where)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
        m_process.start(rd::test::ctlPath(), where + QStringList{u"host"_s, u"--metrics"_s, u"127.0.0.1:0"_s});
    }
    ~Host()
    {
        if (m_process.state() != QProcess::NotRunning) {
            kill(pid_t(m_process.processId()), SIGTERM);
            m_process.waitForFinished(60'000);
        }
    }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// 0: it did not come up.
    int port()
    {
        static const QRegularExpression line(u"metrics on 127\\.0\\.0\\.1 port (\\d+)"_s);
        for (int i = 0; i < 300 && !line.match(QString::fromUtf8(m_said)).hasMatch(); ++i) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAllStandardError();
        }
        return line.match(QString::fromUtf8(m_said)).captured(1).toInt();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

struct Answer {
    int status = 0;
    QByteArray type, text;
};

Answer get(int port, const QString& path)
{
    QNetworkAccessManager net;
    std::unique_ptr<QNetworkReply> reply(
        net.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)))));
    QSignalSpy done(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !done.wait(10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("Content-Type"),
            reply->readAll()};
}

/// The metrics once they are read.
QByteArray metricsOf(int port)
{
    for (int i = 0; i < 100; ++i) {
        const Answer answer = get(port, u"/metrics"_s);
        if (answer.status == 200)
            return answer.text;
        QTest::qWait(100);
    }
    return {};
}

QJsonObject parsed(const QByteArray& text)
{
    QProcess python; // Debian's own: the library is its package
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(RD_SOURCE_DIR "/tests/support/parsemetrics.py")});
    python.write(text);
    python.closeWriteChannel();
    python.waitForFinished(60'000);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

double valueOf(const QJsonObject& metrics, const QString& name, const QJsonObject& labels)
{
    const QJsonArray samples = metrics[u"samples"_s].toArray();
    for (const QJsonValue& sample : samples) {
        if (sample[0].toString() == name && sample[1].toObject() == labels)
            return sample[2].toDouble();
    }
    return -1;
}

} // namespace

class TestMetrics final : public QObject {
    Q_OBJECT

    std::unique_ptr<RequestDesk> d;

    /// Two reviews, one handed in after 50 s and accepted after 200 s, one after 70 s and not decided; one refusal.
    void work()
    {
        const qint64 item = d->file(3, 2500, u"Look at my logo"_s);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        QCOMPARE(d->claim(d->ben, item), u"done"_s);
        d->db->advance(50 * second);
        const qint64 first = d->attempt(item, d->anna);
        QCOMPARE(verdictOf(d->on(d->anna, u"submit"_s, first, {}, {}, review)), u"done"_s);
        d->db->advance(20 * second);
        QCOMPARE(verdictOf(d->on(d->ben, u"submit"_s, d->attempt(item, d->ben), {}, {}, review)), u"done"_s);
        d->db->advance(180 * second);
        QCOMPARE(verdictOf(d->on(d->author, u"accept"_s, first)), u"done"_s);
        QVERIFY(verdictOf(d->on(d->author, u"reject"_s, first, u"Too late"_s)) != u"done"_s);
        // What was done counts once no older transaction is open, and other programs use this cluster, too.
        QTRY_COMPARE_WITH_TIMEOUT(read().verbs.value(QStringList{u"requests"_s, u"accept"_s, u"done"_s, {}}), 1,
                                  60'000);
        QTRY_COMPARE_WITH_TIMEOUT(refusals(read(), u"reject"_s), 1, 60'000);
    }
    static bool sameFigures(Metrics one, const Metrics& other)
    {
        one.mark = other.mark; // it may have come further
        return one == other;
    }
    static qint64 refusals(const Metrics& metrics, const QString& verb)
    {
        qint64 refused = 0;
        for (auto row = metrics.verbs.begin(); row != metrics.verbs.end(); ++row) {
            if (row.key()[1] == verb && row.key()[2] == "skipped"_L1 && !row.key()[3].isEmpty())
                refused += *row;
        }
        return refused;
    }
    Metrics read(const Metrics& before = {})
    {
        const auto metrics = MetricsStore::read(d->db->as(d->boss), before, d->db->now());
        if (!metrics)
            qWarning() << metrics.error().text << metrics.error().detail;
        return metrics ? *metrics : Metrics();
    }

private slots:
    void cleanup() { d.reset(); }

    void whatIsCounted_data() { Backend::addRows(); }
    void whatIsCounted()
    {
        d = std::make_unique<RequestDesk>();
        const Metrics none = read();
        work();
        const Metrics now = read(none);
        QCOMPARE(now.assignments[(QStringList{u"requests"_s, u"claimed"_s, u"normal"_s})], 2);
        QCOMPARE(now.assignments[(QStringList{u"requests"_s, u"submitted"_s, u"normal"_s})], 2);
        QCOMPARE(now.assignments[(QStringList{u"requests"_s, u"accepted"_s, u"normal"_s})], 1);
        QCOMPARE(now.verbs[(QStringList{u"requests"_s, u"claim"_s, u"done"_s, {}})], 2);
        QCOMPARE(now.verbs[(QStringList{u"requests"_s, u"accept"_s, u"done"_s, {}})], 1);
        QCOMPARE(refusals(now, u"reject"_s), 1);
        // 50 s are within the first bound of 60 s, 70 s within the second.
        const MetricHistogram reviews = now.reviews[u"requests"_s];
        QCOMPARE(reviews.counts.value(0), 1);
        QCOMPARE(reviews.counts.value(1), 1);
        QCOMPARE(reviews.total(), 2);
        QVERIFY2(std::abs(reviews.sumMs - 120 * second) < 10 * second, qPrintable(QString::number(reviews.sumMs)));
        QCOMPARE(now.decisions[u"accept"_s].counts.value(0), 1); // after 200 s
        QCOMPARE(now.decisions[u"accept"_s].total(), 1);
        QCOMPARE(now.placed[u"requests"_s], 2);
        QCOMPARE(now.late.value(u"requests"_s), 0);
        // A second look adds nothing, and two steps count what one step counts.
        QVERIFY(sameFigures(read(now), now));
        const Metrics whole = read();
        QCOMPARE(whole.assignments, now.assignments);
        QCOMPARE(whole.verbs, now.verbs);
        QCOMPARE(whole.reviews, now.reviews);
        QCOMPARE(whole.decisions, now.decisions);
    }

    void jobs_data() { Backend::addRows(); }
    void jobs()
    {
        d = std::make_unique<RequestDesk>();
        const qint64 item = d->file(1);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        d->db->advance(73 * rd::test::hour);
        const Metrics late = read();
        QCOMPARE(late.late[u"requests"_s], 1);
        const auto session = rd::test::startSession(d->db->isShared() ? d->db->optionsFor(d->boss) : d->db->options());
        JobsService service(*session);
        RD_OK(rd::test::settled(service.run(u"expire_claims"_s)));
        const QStringList done = {u"expire_claims"_s, u"done"_s};
        QTRY_COMPARE_WITH_TIMEOUT(read(late).jobRuns.value(done), 1, 60'000);
        const Metrics now = read(late);
        QCOMPARE(now.jobRuns.value(done), 1);
        QCOMPARE(now.jobItems[(QStringList{u"expire_claims"_s, u"changed"_s})], 1);
        QVERIFY(now.jobSuccess[u"expire_claims"_s] > 0);
        QCOMPARE(now.late.value(u"requests"_s), 0);
        QCOMPARE(read(now).jobRuns, now.jobRuns);
    }

    // Ids do not commit in order: a host that looked in between counts what a host counts that looks afterwards.
    void whatCommitsLate()
    {
        d = std::make_unique<RequestDesk>(Dialect::Postgres);
        const qint64 item = d->file(2);
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        const qint64 attempt = d->attempt(item, d->anna);
        const QString host = QString::number(d->host.value);
        const QString run = u"INSERT INTO job_run (job, host, person_id, started_at, ended_at, changed) VALUES "
                            "('reminders', 'here', %1, %2, %2, 1)"_s.arg(host)
                                .arg(d->db->now());
        Metrics early;
        RD_OK(d->db->as(d->author).transaction([&]() -> Result<Done> {
            const QString refused = verdictOf(d->on(d->author, u"reject"_s, attempt, u"It is not there yet"_s));
            const QString elsewhere = verdictOf(d->on(d->ben, u"reject"_s, attempt, u"It is not mine"_s));
            d->db->exec(run); // as the owner: it commits before the first one
            d->db->advance(10 * second);
            early = read();
            return refused != "done"_L1 && elsewhere != "done"_L1 ? Result<Done>(Done{})
                                                                  : makeError(ErrorCode::Internal);
        }));
        d->db->exec(run);
        QTRY_COMPARE_WITH_TIMEOUT(refusals(read(), u"reject"_s), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(read().jobRuns.value({u"reminders"_s, u"done"_s}), 2, 60'000);
        const Metrics later = read(early);
        QCOMPARE(refusals(later, u"reject"_s), 2);
        QCOMPARE(later.jobRuns, read().jobRuns);
        QVERIFY(sameFigures(read(later), later));
    }

    void addresses()
    {
        using Address = MetricsServer::Address;
        QCOMPARE(Address::parse(u"127.0.0.1:9464"_s)->port, 9464);
        QCOMPARE(Address::parse(u"[::1]:9464"_s)->host, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(Address::parse(u"localhost:0"_s)->host, QHostAddress(QHostAddress::LocalHost));
        for (const QString& wrong : {u""_s, u"9464"_s, u":9464"_s, u"127.0.0.1"_s, u"127.0.0.1:x"_s, u"::1:9464"_s,
                                     u"127.0.0.1:70000"_s, u"300.0.0.1:1"_s})
            QVERIFY2(!Address::parse(wrong), qPrintable(wrong));
    }

    void served_data() { Backend::addRows(); }
    void served()
    {
        d = std::make_unique<RequestDesk>();
        d->db->setNow(QDateTime::currentMSecsSinceEpoch() - 3600 * second);
        work();
        const QStringList where =
            d->db->isShared() ? QStringList{u"--url"_s, d->db->url()} : QStringList{u"--workspace"_s, d->db->file()};
        Host host(where);
        const int port = host.port();
        QVERIFY(port > 0);
        const QByteArray text = metricsOf(port);
        QVERIFY(!text.isEmpty());
        QCOMPARE(get(port, u"/metrics"_s).type, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const QJsonObject metrics = parsed(text);
        const QJsonObject types = metrics[u"types"_s].toObject();
        QCOMPARE(types[u"reviewdesk_assignments"_s].toString(), u"counter"_s);
        QCOMPARE(types[u"reviewdesk_review_duration_seconds"_s].toString(), u"histogram"_s);
        QCOMPARE(types[u"reviewdesk_load"_s].toString(), u"gauge"_s);
        QVERIFY(types.contains(u"reviewdesk_query_seconds"_s));
        QCOMPARE(valueOf(metrics, u"reviewdesk_assignments_total"_s,
                         {{u"desk"_s, u"requests"_s}, {u"status"_s, u"submitted"_s}, {u"priority"_s, u"normal"_s}}),
                 2.0);
        const QString bucket = u"reviewdesk_review_duration_seconds_bucket"_s;
        QCOMPARE(valueOf(metrics, bucket, {{u"desk"_s, u"requests"_s}, {u"le"_s, u"60"_s}}), 1.0);
        QCOMPARE(valueOf(metrics, bucket, {{u"desk"_s, u"requests"_s}, {u"le"_s, u"300"_s}}), 2.0);
        QCOMPARE(valueOf(metrics, bucket, {{u"desk"_s, u"requests"_s}, {u"le"_s, u"+Inf"_s}}), 2.0);
        QCOMPARE(valueOf(metrics, u"reviewdesk_placed_assignments"_s, {{u"desk"_s, u"requests"_s}}), 2.0);
        QCOMPARE(valueOf(metrics, u"reviewdesk_overdue"_s, {{u"desk"_s, u"requests"_s}}), 0.0);
        for (const char* name : {"Anna", "Ada", "logo"})
            QVERIFY2(!text.contains(name), name);
        // What the dashboard draws is served.
        QFile dashboard(QStringLiteral(RD_SOURCE_DIR "/packaging/linux/grafana-dashboard.json"));
        QVERIFY(dashboard.open(QIODevice::ReadOnly));
        static const QRegularExpression metric(u"reviewdesk_[a-z_]+"_s);
        auto names = metric.globalMatch(QString::fromUtf8(dashboard.readAll()));
        QVERIFY(names.hasNext());
        while (names.hasNext()) {
            const QString family = names.next().captured().remove(QRegularExpression(u"_bucket$"_s));
            QVERIFY2(text.contains("# TYPE " + family.toUtf8() + ' '), qPrintable(family));
        }
        QCOMPARE(get(port, u"/healthz"_s).status, 200);
        QCOMPARE(get(port, u"/healthz"_s).text, QByteArray("ok\n"));
        QCOMPARE(get(port, u"/"_s).status, 404);
        // Another host counts the same work.
        Host second(where);
        const QJsonObject others = parsed(metricsOf(second.port()));
        for (const QString& name : {u"reviewdesk_assignments_total"_s, u"reviewdesk_review_duration_seconds_sum"_s}) {
            const QJsonObject labels = name.endsWith("sum"_L1) ? QJsonObject{{u"desk"_s, u"requests"_s}}
                                                               : QJsonObject{{u"desk"_s, u"requests"_s},
                                                                             {u"status"_s, u"claimed"_s},
                                                                             {u"priority"_s, u"normal"_s}};
            QCOMPARE(valueOf(others, name, labels), valueOf(metrics, name, labels));
            QVERIFY(valueOf(others, name, labels) > 0);
        }
    }

    // What was counted stays counted as it was: another host, asked after a change of the priority, says the same.
    void aPriorityThatChanged_data() { Backend::addRows(); }
    void aPriorityThatChanged()
    {
        test::IncidentDesk incidents;
        const qint64 attempt = incidents.assigned(incidents.eve, u"low"_s);
        QCOMPARE(incidents.on(incidents.boss, u"cancel"_s, attempt, u"Not now"_s), u"done"_s);
        const auto assigned = [&](const QString& priority) {
            const auto read = MetricsStore::read(incidents.db->as(incidents.boss), {}, incidents.db->now());
            return read ? read->assignments.value({u"incidents"_s, u"assigned"_s, priority}) : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(assigned(u"low"_s), 1, 60'000); // the trail is settled when no transaction is open
        QCOMPARE(incidents.item(incidents.boss, u"set_priority"_s, incidents.incidentOf(attempt), {},
                                {{u"priority"_s, u"critical"_s}}),
                 u"done"_s);
        QCOMPARE(assigned(u"low"_s), 1);
        QCOMPARE(assigned(u"critical"_s), 0);
    }

    // A port in use, and words that are no address, are refused with what to do.
    void whereItCannotListen()
    {
        d = std::make_unique<RequestDesk>(Dialect::Sqlite);
        const QStringList where = {u"--workspace"_s, d->db->file()};
        Host host(where);
        const int port = host.port();
        QVERIFY(port > 0);
        const auto taken =
            rd::test::runCtl(where + QStringList{u"host"_s, u"--metrics"_s, u"127.0.0.1:%1"_s.arg(port)});
        QCOMPARE(taken.code, 1);
        QVERIFY2(taken.err.contains("the port is in use"), taken.err.constData());
        const auto wrong = rd::test::runCtl(where + QStringList{u"host"_s, u"--metrics"_s, u"9464"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("127.0.0.1:9464"), wrong.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
