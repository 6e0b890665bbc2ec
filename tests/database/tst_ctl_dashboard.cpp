// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl people dashboard and people reviews as a script sees them.
#include "tests/support/program.h"
#include "tests/support/reviewwork.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::ProgramRun;
using rd::test::ReviewWork;

class TestCtlDashboard final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_ada, m_rita, m_ben;
    qint64 m_held = 0;
    QList<qint64> m_attempts;

    ProgramRun people(const QStringList& arguments, const QStringList& before = {})
    {
        const QString now = QDateTime::fromMSecsSinceEpoch(m_db->now(), Qt::UTC).toString(Qt::ISODateWithMs);
        QStringList all = m_db->isShared() ? QStringList{u"--url"_s, m_db->url()}
                                           : QStringList{u"--workspace"_s, m_db->file(), u"--now"_s, now};
        return test::runCtl(all << before << u"people"_s << arguments);
    }
    void begin()
    {
        m_db = Backend::make();
        ReviewWork desk(*m_db);
        m_ada = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        m_attempts.clear();
        for (const QString& title : {u"Accepted"_s, u"Rejected"_s, u"Submitted"_s})
            m_attempts << desk.submitted(m_rita, desk.file(m_ada, title, 1, 2500));
        QCOMPARE(desk.on(m_ada, u"accept"_s, m_attempts[0], {}, {{u"rating"_s, 4}}), u"done"_s);
        QCOMPARE(desk.on(m_ada, u"reject"_s, m_attempts[1], u"Thin"_s), u"done"_s);
        m_held = desk.file(m_ada, u"Held"_s, 2, 700, {}, u"USD"_s);
        m_attempts << desk.claim(m_rita, m_held);
        QVERIFY(!m_attempts.contains(0));
    }

private slots:
    void cleanup() { m_db.reset(); }

    void dashboard_data() { Backend::addRows(); }
    void dashboard()
    {
        begin();
        const ProgramRun run = people({u"dashboard"_s, u"Rita"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject json = run.json().object();
        QCOMPARE(json.keys(), (QStringList{u"active"_s, u"decided"_s, u"earnings"_s, u"stats"_s, u"submitted"_s}));
        QCOMPARE(json[u"active"_s].toArray(), (QJsonArray{QJsonObject{{u"id"_s, m_held},
                                                                      {u"title"_s, u"Held"_s},
                                                                      {u"content_type"_s, u"design"_s},
                                                                      {u"review_type"_s, u"expert"_s},
                                                                      {u"claimed_at"_s, u"2024-09-01T00:00:00Z"_s},
                                                                      {u"deadline_at"_s, u"2024-09-04T00:00:00Z"_s},
                                                                      {u"amount_minor"_s, 700},
                                                                      {u"currency"_s, u"USD"_s}}}));
        QCOMPARE(json[u"submitted"_s].toArray().size(), 1);
        QCOMPARE(json[u"submitted"_s][0][u"title"_s].toString(), u"Submitted"_s);
        QCOMPARE(json[u"submitted"_s][0][u"deadline_at"_s].toString(), u"2024-09-08T00:00:00Z"_s);
        QCOMPARE(json[u"decided"_s].toArray().size(), 2);
        QCOMPARE(
            json[u"stats"_s].toObject(),
            (QJsonObject{{u"total"_s, 4},
                         {u"by_status"_s,
                          QJsonObject{{u"accepted"_s, 1}, {u"rejected"_s, 1}, {u"submitted"_s, 1}, {u"claimed"_s, 1}}},
                         {u"accepted"_s, 1},
                         {u"acceptance_rate"_s, 0.5},
                         {u"average_rating"_s, 4}}));
        QJsonArray earnings = json[u"earnings"_s].toArray();
        QCOMPARE(earnings.size(), 2);
        const QJsonObject eur{{u"currency"_s, u"EUR"_s}, {u"earned"_s, 2500}, {u"pending"_s, 5000}, {u"reversed"_s, 0}};
        const QJsonObject usd{{u"currency"_s, u"USD"_s}, {u"earned"_s, 0}, {u"pending"_s, 700}, {u"reversed"_s, 0}};
        QVERIFY(earnings.contains(eur) && earnings.contains(usd));

        const ProgramRun text = people({u"dashboard"_s, u"Rita"_s});
        QVERIFY(text.out.contains("Held") && text.out.contains("50 %"));
        const QJsonObject nothing = people({u"dashboard"_s, u"Ben"_s, u"--json"_s}).json().object();
        QVERIFY(nothing[u"stats"_s][u"acceptance_rate"_s].isNull());
        QVERIFY(nothing[u"active"_s].isArray() && nothing[u"active"_s].toArray().isEmpty());
        QVERIFY(people({u"dashboard"_s, u"Ben"_s}).out.contains("no decisions yet"));
        QCOMPARE(people({u"dashboard"_s, u"Nobody"_s}).code, 1);
        QCOMPARE(people({u"dashboard"_s}).code, 2);
    }

    void reviews_data() { Backend::addRows(); }
    void reviews()
    {
        begin();
        const auto titles = [&](const QStringList& more) {
            const ProgramRun run = people(QStringList{u"reviews"_s, u"Rita"_s, u"--json"_s} + more);
            QStringList found{QString::number(run.code)};
            const QJsonArray rows = run.json().array();
            for (const QJsonValue& row : rows)
                found << row[u"title"_s].toString();
            return found;
        };
        QCOMPARE(titles({}), (QStringList{u"0"_s, u"Accepted"_s, u"Rejected"_s, u"Submitted"_s, u"Held"_s}));
        QCOMPARE(titles({u"--limit"_s, u"2"_s}), (QStringList{u"0"_s, u"Accepted"_s, u"Rejected"_s}));
        QCOMPARE(titles({u"--limit"_s, u"2"_s, u"--after"_s, QString::number(m_attempts[1])}),
                 (QStringList{u"0"_s, u"Submitted"_s, u"Held"_s}));
        QCOMPARE(titles({u"--after"_s, QString::number(m_attempts[3])}), QStringList{u"0"_s});
        QCOMPARE(titles({u"--after"_s, u"99999999"_s}), QStringList{u"0"_s});
        QCOMPARE(titles({u"--status"_s, u"accepted"_s}), (QStringList{u"0"_s, u"Accepted"_s}));
        QCOMPARE(titles({u"--status"_s, u"expired"_s}), QStringList{u"0"_s});
        QCOMPARE(titles({u"--status"_s, u"acepted"_s}), QStringList{u"2"_s}); // a slip is not an empty list
        for (const QStringList& wrong : {QStringList{u"--limit"_s, u"0"_s}, QStringList{u"--limit"_s, u"many"_s},
                                         QStringList{u"--after"_s, u"-1"_s}, QStringList{u"--limit"_s, u"501"_s}})
            QCOMPARE(titles(wrong), QStringList{u"2"_s});
        const QJsonObject row = people({u"reviews"_s, u"Rita"_s, u"--json"_s}).json()[0].toObject();
        QCOMPARE(row[u"id"_s].toInteger(), m_attempts[0]);
        QCOMPARE(row[u"status"_s].toString(), u"accepted"_s);
        QCOMPARE(row[u"payment"_s].toString(), u"due"_s);
        QCOMPARE(row[u"rating"_s].toInt(), 4);
        const ProgramRun text = people({u"reviews"_s, u"Rita"_s, u"--limit"_s, u"1"_s});
        QVERIFY(text.out.contains("Accepted") && text.err.contains("--after"));
    }

    void ofOthersForAdminsOnly()
    {
        m_db = Backend::make(Dialect::Sqlite);
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        QCOMPARE(people({u"dashboard"_s, u"Ben"_s}, {u"--as"_s, u"Rita"_s}).code, 4);
        QCOMPARE(people({u"reviews"_s, u"Ben"_s}, {u"--as"_s, u"Rita"_s}).code, 4);
        QCOMPARE(people({u"dashboard"_s, u"Rita"_s}, {u"--as"_s, u"Rita"_s}).code, 0);
        QCOMPARE(people({u"dashboard"_s, u"Ben"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlDashboard)
#include "tst_ctl_dashboard.moc"
