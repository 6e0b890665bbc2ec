// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl export as a script sees it: each table in each format, the filters of its list, who may, and what is
// told where it cannot be done.
#include "app/services/csvreader.h"
#include "tests/support/deskctl.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::IncidentDesk;
using rd::test::ProgramRun;
using rd::test::runCtlAs;

class TestCtlExport final : public QObject {
    Q_OBJECT

    std::unique_ptr<IncidentDesk> d;
    std::unique_ptr<QTemporaryDir> m_folder;
    PersonId m_mia, m_rita;
    qint64 m_orphaned = 0, m_open = 0, m_late = 0;

    /// One claim orphaned, one open; one incident late with Eve, one with nobody; one request.
    void begin()
    {
        d = std::make_unique<IncidentDesk>();
        d->withoutTheOwner();
        m_folder = std::make_unique<QTemporaryDir>();
        m_mia = d->db->person(u"Mia"_s, {});
        m_rita = d->db->person(u"Rita"_s, {u"reviewer"_s});
        m_orphaned = d->db->claim(m_mia, u"Late, \"claim\""_s, u"X-1"_s);
        RD_OK(d->db->apply(m_rita, u"take"_s, {{m_orphaned, {}}}));
        m_late = d->incidentOf(d->assigned(d->eve, u"critical"_s));
        d->db->advance(400 * 24 * IncidentDesk::hour);
        m_open = d->db->claim(m_mia, u"=1+1"_s);
        QVERIFY(d->report(u"low"_s, u"low"_s, u"Kafka is behind"_s) > 0);
        QCOMPARE(run(u"Rita"_s, m_rita,
                     {u"requests"_s, u"file"_s, u"--title"_s, u"My logo"_s, u"--content-type"_s, u"design"_s,
                      u"--amount"_s, u"25.50"_s, u"--currency"_s, u"EUR"_s, u"--places"_s, u"2"_s})
                     .code,
                 0);
    }
    ProgramRun run(const QString& name, PersonId person, const QStringList& arguments)
    {
        return runCtlAs(*d->db, name, person, arguments);
    }
    QString file(const QString& name) const { return m_folder->filePath(name); }
    /// As an admin.
    ProgramRun exported(const QString& table, const QString& name, const QStringList& filter = {})
    {
        return run(u"Boss"_s, d->boss, QStringList{u"export"_s, table, u"--to"_s, file(name)} + filter);
    }
    QByteArray content(const QString& name) const
    {
        QFile f(file(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    /// The rows of a table as JSON.
    QJsonArray rows(const QString& table, const QStringList& filter = {})
    {
        const ProgramRun done = exported(table, u"rows.json"_s, filter);
        if (done.code != 0)
            qWarning() << done.code << done.err;
        return QJsonDocument::fromJson(content(u"rows.json"_s)).array();
    }
    QStringList titles(const QString& table, const QStringList& filter, const QString& key = u"title"_s)
    {
        QStringList found;
        const QJsonArray all = rows(table, filter);
        for (const QJsonValue& row : all)
            found << row[key].toString();
        found.sort();
        return found;
    }

private slots:
    void cleanup() { d.reset(); }

    void everyTableInEveryFormat_data() { Backend::addRows(); }
    void everyTableInEveryFormat()
    {
        begin();
        const std::pair<QString, int> tables[] = {
            {u"claims"_s, 2}, {u"requests"_s, 1}, {u"incidents"_s, 2}, {u"engineers"_s, 3}};
        for (const auto& [table, count] : tables) {
            for (const QString& ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
                const QString name = u"%1.%2"_s.arg(table, ending);
                const ProgramRun done = exported(table, name);
                QVERIFY2(done.code == 0 && done.out.isEmpty(), done.err.constData());
                const QString told =
                    u"%1 written to %2.\n"_s.arg(count == 1 ? u"1 row"_s : u"%1 rows"_s.arg(count), file(name));
                QCOMPARE(QString::fromUtf8(done.err), told);
            }
            QVERIFY(content(table + u".xlsx"_s).startsWith("PK"));
            QFile csv(file(table + u".csv"_s));
            QVERIFY(csv.open(QIODevice::ReadOnly));
            CsvReader reader(csv);
            int records = 0;
            while (const auto record = reader.next())
                ++records;
            QCOMPARE(records, count + 1);
            QCOMPARE(QJsonDocument::fromJson(content(table + u".json"_s)).array().size(), count);
        }
        QVERIFY(content(u"claims.csv"_s).contains("'=1+1,")); // guarded against spreadsheets
        for (const QString& table : {u"people"_s, u"audit"_s}) {
            for (const QString& ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
                const ProgramRun done = exported(table, u"t."_s + ending, {u"--json"_s});
                QVERIFY2(done.code == 0, done.err.constData());
                const QJsonObject said = done.json().object();
                QCOMPARE(said[u"table"_s].toString(), table);
                QCOMPARE(said[u"file"_s].toString(), file(u"t."_s + ending));
                QVERIFY(said[u"rows"_s].toInt() >= 5);
                QVERIFY(done.err.startsWith(QByteArray::number(said[u"rows"_s].toInt()) + " rows written to "));
            }
        }
        // The audit trail has its own form, together with the seals.
        const QJsonObject trail = QJsonDocument::fromJson(content(u"t.json"_s)).object();
        QVERIFY(trail[u"events"_s].toArray().size() >= 5 && trail[u"seals"_s].isArray());
    }

    // What a program may rely on: keys and codes, whatever the words of the screen are.
    void keysAndCodes_data() { Backend::addRows(); }
    void keysAndCodes()
    {
        begin();
        const QJsonArray claims = rows(u"claims"_s, {u"--orphaned"_s});
        QCOMPARE(claims.size(), 1);
        const QJsonObject claim = claims[0].toObject();
        QCOMPARE(claim.keys(), (QStringList{u"claimant"_s, u"days_with_reviewer"_s, u"deadline_at"_s, u"external_id"_s,
                                            u"id"_s, u"reviewer"_s, u"status"_s, u"submitted_at"_s, u"title"_s}));
        QCOMPARE(claim[u"id"_s].toInteger(), m_orphaned);
        QCOMPARE(claim[u"status"_s].toString(), u"orphaned"_s);
        QCOMPARE(claim[u"title"_s].toString(), u"Late, \"claim\""_s);
        QCOMPARE(claim[u"submitted_at"_s].toString(), u"2024-09-01T00:00:00Z"_s);
        QCOMPARE(claim[u"days_with_reviewer"_s].toInt(), 400);
        const QJsonObject open = rows(u"claims"_s, {u"--status"_s, u"submitted"_s})[0].toObject();
        QCOMPARE(open[u"id"_s].toInteger(), m_open);
        QVERIFY(open[u"reviewer"_s].isNull() && open[u"external_id"_s].isNull() && open[u"deadline_at"_s].isNull());

        const QJsonObject request = rows(u"requests"_s)[0].toObject();
        QCOMPARE(request[u"amount_minor"_s].toInteger(), 2550);
        QCOMPARE(request[u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(request[u"content_type"_s].toString(), u"design"_s);
        QCOMPARE(request[u"places"_s].toInt(), 2);

        const QJsonObject late = rows(u"incidents"_s, {u"--overdue"_s})[0].toObject();
        QCOMPARE(late[u"id"_s].toInteger(), m_late);
        QCOMPARE(late[u"priority"_s].toString(), u"critical"_s);
        QCOMPARE(late[u"review_status"_s].toString(), u"assigned"_s);
        QCOMPARE(late[u"overdue"_s], QJsonValue(true));

        const QJsonArray engineers = rows(u"engineers"_s);
        QCOMPARE(engineers.size(), 3);
        QCOMPARE(engineers[0].toObject(), (QJsonObject{{u"id"_s, d->eve.value},
                                                       {u"name"_s, u"Eve"_s},
                                                       {u"login"_s, engineers[0][u"login"_s]},
                                                       {u"expertise"_s, QJsonArray()},
                                                       {u"duty"_s, u"active"_s},
                                                       {u"available"_s, true},
                                                       {u"load"_s, 1},
                                                       {u"max_load"_s, 3},
                                                       {u"overdue"_s, 1},
                                                       {u"deactivated_at"_s, QJsonValue()}}));
        QJsonObject rita; // the owner of a file has every role, and stands beside her
        const QJsonArray reviewers = rows(u"people"_s, {u"--role"_s, u"reviewer"_s});
        for (const QJsonValue& person : reviewers) {
            if (person[u"name"_s] == u"Rita"_s)
                rita = person.toObject();
        }
        QCOMPARE(rita[u"id"_s].toInteger(), m_rita.value);
        QCOMPARE(rita[u"roles"_s].toArray(), QJsonArray{u"reviewer"_s});
        QCOMPARE(rita[u"load"_s].toInt(), 1);
        QCOMPARE(rita[u"deactivated"_s], QJsonValue(false));
    }

    void theFiltersOfTheLists_data() { Backend::addRows(); }
    void theFiltersOfTheLists()
    {
        begin();
        QCOMPARE(titles(u"claims"_s, {u"--status"_s, u"submitted"_s}), QStringList{u"=1+1"_s});
        QCOMPARE(titles(u"requests"_s, {u"--person"_s, u"Rita"_s}), QStringList{u"My logo"_s});
        QVERIFY(titles(u"requests"_s, {u"--person"_s, u"Mia"_s}).isEmpty());
        QVERIFY(titles(u"requests"_s, {u"--content-type"_s, u"code"_s}).isEmpty());
        QCOMPARE(titles(u"incidents"_s, {u"--severity"_s, u"low"_s}), QStringList{u"Kafka is behind"_s});
        QCOMPARE(titles(u"incidents"_s, {u"--person"_s, u"Eve"_s}), QStringList{u"Checkout answers 500"_s});
        QCOMPARE(titles(u"incidents"_s, {u"--older-than"_s, u"3 days"_s}), QStringList{u"Checkout answers 500"_s});
        d->set(d->finn, u"duty"_s, u"'away'"_s);
        QCOMPARE(titles(u"engineers"_s, {u"--available"_s}, u"name"_s), (QStringList{u"Eve"_s, u"Gus"_s}));
        QCOMPARE(titles(u"engineers"_s, {u"--duty"_s, u"away"_s}, u"name"_s), QStringList{u"Finn"_s});
        d->set(d->gus, u"deactivated_at"_s, QString::number(d->db->now()));
        QCOMPARE(titles(u"engineers"_s, {u"--deactivated"_s}, u"name"_s), (QStringList{u"Eve"_s, u"Finn"_s, u"Gus"_s}));
        QVERIFY(!titles(u"people"_s, {}, u"name"_s).contains(u"Gus"_s));
        QVERIFY(titles(u"people"_s, {u"--deactivated"_s}, u"name"_s).contains(u"Gus"_s));
        QCOMPARE(exported(u"audit"_s, u"one.json"_s, {u"--item"_s, QString::number(m_orphaned)}).code, 0);
        const QJsonArray events = QJsonDocument::fromJson(content(u"one.json"_s))[u"events"_s].toArray();
        QVERIFY(!events.isEmpty());
        for (const QJsonValue& event : events)
            QCOMPARE(event[u"item_id"_s].toInteger(), m_orphaned);
    }

    void onlyForWhoSeesIt_data() { Backend::addRows(); }
    void onlyForWhoSeesIt()
    {
        begin();
        const auto as = [&](const QString& name, PersonId person, const QString& table, const QString& to) {
            return run(name, person, {u"export"_s, table, u"--to"_s, file(to)});
        };
        for (const QString& table : {u"people"_s, u"audit"_s, u"engineers"_s, u"incidents"_s}) {
            for (const QString& ending : {u"csv"_s, u"json"_s}) {
                const ProgramRun refused = as(u"Rita"_s, m_rita, table, u"no."_s + ending);
                QVERIFY2(refused.code == 4 && refused.err.contains("cannot export"), refused.err.constData());
                QVERIFY(!QFile::exists(file(u"no."_s + ending)));
            }
        }
        QCOMPARE(as(u"Eve"_s, d->eve, u"engineers"_s, u"no.csv"_s).code, 4);
        QCOMPARE(as(u"Eve"_s, d->eve, u"incidents"_s, u"eve.csv"_s).code, 0);
        QCOMPARE(as(u"Rita"_s, m_rita, u"claims"_s, u"rita.csv"_s).code, 0);
        QCOMPARE(as(u"Rita"_s, m_rita, u"requests"_s, u"rita.csv"_s).code, 0);
    }

    void wrongWords_data() { Backend::addRows(); }
    void wrongWords()
    {
        begin();
        const auto refused = [&](const QStringList& words, const QByteArray& text, int code = 2) {
            const ProgramRun done = run(u"Boss"_s, d->boss, QStringList{u"export"_s} + words);
            if (done.code != code || !done.err.contains(text) || !done.out.isEmpty())
                qWarning() << words << done.code << done.err << done.out;
            return done.code == code && done.err.contains(text) && done.out.isEmpty();
        };
        const QString to = file(u"x.csv"_s);
        QVERIFY(refused({}, "export claims|requests|incidents|engineers|people|audit --to"));
        QVERIFY(refused({u"cats"_s, u"--to"_s, to}, "claims, requests, incidents, engineers, people, audit"));
        QVERIFY(refused({u"claims"_s}, "export claims --to FILE"));
        QVERIFY(refused({u"claims"_s, u"people"_s, u"--to"_s, to}, "export claims --to FILE"));
        QVERIFY(refused({u"claims"_s, u"--to"_s, file(u"x.ods"_s)}, ".csv, .xlsx, .json"));
        QVERIFY(refused({u"claims"_s, u"--to"_s, file(u"x"_s)}, ".csv, .xlsx, .json"));
        QVERIFY(refused({u"claims"_s, u"--to"_s, u"/nowhere/at/all.csv"_s}, "There is no folder /nowhere/at"));
        QVERIFY(QDir().mkdir(file(u"folder.csv"_s)));
        QVERIFY(refused({u"claims"_s, u"--to"_s, file(u"folder.csv"_s)}, "is a folder"));
        QVERIFY(refused({u"claims"_s, u"--to"_s, to, u"--status"_s, u"wild"_s}, "The status of a claim"));
        QVERIFY(refused({u"people"_s, u"--to"_s, to, u"--role"_s, u"king"_s}, "is not a role"));
        QVERIFY(refused({u"audit"_s, u"--to"_s, to, u"--since"_s, u"lunch"_s}, "--since lunch"));
        QVERIFY(refused({u"engineers"_s, u"--to"_s, to, u"--duty"_s, u"asleep"_s}, "A duty status"));
        // A filter that is not the table's would export more than was meant.
        QVERIFY(refused({u"people"_s, u"--to"_s, to, u"--orphaned"_s}, "--orphaned does not go with people"));
        QVERIFY(refused({u"requests"_s, u"--to"_s, to, u"--person"_s, u"Nobody"_s}, "Nobody", 1));
        QVERIFY(!QFile::exists(to));
        // What is there already stays until the new one is complete, and is replaced then.
        QFile old(to);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QCOMPARE(exported(u"claims"_s, u"x.csv"_s).code, 0);
        QVERIFY(content(u"x.csv"_s).startsWith("Title,Status,"));
    }
};

QTEST_GUILESS_MAIN(TestCtlExport)
#include "tst_ctl_export.moc"
