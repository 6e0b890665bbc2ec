// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl people as a script sees it: exit codes, JSON, passwords from standard input only.
#include <QProcess>

#include "app/database/dbexecutor.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

class TestCtlPeople final : public QObject {
    Q_OBJECT

    static constexpr auto secret = "correct horse battery";
    struct Run {
        int code = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };
    std::unique_ptr<Backend> m_db;
    PersonId m_mia, m_rita, m_omar;

    Run people(const QStringList& arguments, const QByteArray& input = {}, const QStringList& before = {})
    {
        const QString now = QDateTime::fromMSecsSinceEpoch(m_db->now(), Qt::UTC).toString(Qt::ISODateWithMs);
        QStringList all = m_db->isShared() ? QStringList{u"--url"_s, m_db->url()}
                                           : QStringList{u"--workspace"_s, m_db->file(), u"--now"_s, now};
        all << before << u"people"_s << arguments;
        QProcess process;
        process.start(QStringLiteral(RD_BIN_DIR "/reviewdeskctl"), all);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            qFatal("reviewdeskctl hangs");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString login(const QString& name) const { return u"c%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(name); }
    QString stored(const QString& login)
    {
        return m_db->value(u"SELECT rolpassword FROM pg_authid WHERE rolname = '%1'"_s.arg(login)).toString();
    }
    QJsonObject shown(const QString& name) { return people({u"show"_s, name, u"--json"_s}).json().object(); }
    void begin()
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
    }
    void ritaTakes(int claims)
    {
        for (int i = 0; i < claims; ++i)
            RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"Claim %1"_s.arg(i)), {}}}));
    }

private slots:
    void cleanup()
    {
        if (m_db && m_db->isShared()) {
            for (const QString& name : {u"anna"_s, u"ben"_s})
                m_db->exec(u"DROP ROLE IF EXISTS %1"_s.arg(login(name)));
        }
        m_db.reset();
    }

    // A window that looks for changes once in ten minutes sees what a command did when the command ends.
    void changesAreAnnounced_data() { Backend::addRows(); }
    void changesAreAnnounced()
    {
        begin();
        DbExecutor window({m_db->options().target}, u"window"_s);
        int changes = 0;
        connect(&window, &DbExecutor::changed, this, [&] { ++changes; });
        window.watchForChanges(50);
        QTest::qWait(500); // what is there is known
        window.watchForChanges(600'000);
        QTest::qWait(200);
        QCOMPARE(changes, 0);
        QCOMPARE(people({u"list"_s}).code, 0);
        QTest::qWait(500);
        QCOMPARE(changes, 0); // a command that changed nothing
        QCOMPARE(people({u"skills"_s, u"Rita"_s, u"legal"_s}).code, 0);
        if (m_db->isShared())
            QTRY_VERIFY_WITH_TIMEOUT(changes > 0, 2000);
        else
            QCOMPARE(changes, 0); // a file cannot call; windows look at it every second
    }

    void listsAndShows_data() { Backend::addRows(); }
    void listsAndShows()
    {
        begin();
        ritaTakes(2);
        const Run listed = people({u"list"_s, u"--role"_s, u"reviewer"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray rows = listed.json().array();
        QJsonObject rita;
        for (const QJsonValue& row : rows) {
            if (row[u"name"_s] == u"Rita"_s)
                rita = row.toObject();
        }
        QCOMPARE(rita.keys(), (QStringList{u"active_at"_s, u"deactivated"_s, u"duty"_s, u"finished"_s, u"id"_s,
                                           u"load"_s, u"login"_s, u"max_load"_s, u"name"_s, u"roles"_s, u"version"_s}));
        QCOMPARE(rita[u"name"_s].toString(), u"Rita"_s);
        QCOMPARE(rita[u"id"_s].toInteger(), m_rita.value);
        QCOMPARE(rita[u"roles"_s].toArray(), QJsonArray{u"reviewer"_s});
        QCOMPARE(rita[u"duty"_s].toString(), u"active"_s);
        QCOMPARE(rita[u"load"_s].toInt(), 2);
        QVERIFY(rita[u"max_load"_s].isNull());
        QCOMPARE(rita[u"active_at"_s].toString(), u"2024-09-01T00:00:00Z"_s);
        QVERIFY(!rita[u"deactivated"_s].toBool());
        const QJsonObject details = shown(u"Rita"_s);
        QCOMPARE(details[u"holds"_s].toArray().size(), 2);
        QCOMPARE(details[u"holds"_s][0][u"title"_s].toString(), u"Claim 0"_s);
        QCOMPARE(details[u"capacity"_s][0][u"load"_s].toInt(), 2);
        const Run text = people({u"list"_s, u"--role"_s, u"reviewer"_s});
        // The owner of a file has every role.
        const QByteArray reviewers = m_db->isShared() ? "\n2 people" : "\n3 people";
        QVERIFY2(text.out.contains(reviewers + "; the top three hold 2 of 2\n"), text.out.constData());
        const Run one = people({u"list"_s, u"--role"_s, u"admin"_s});
        QVERIFY2(one.out.contains("\n1 person; the top three hold 2 of 2\n"), one.out.constData());
        QCOMPARE(people({u"show"_s, u"Nobody"_s}).code, 1);
        QCOMPARE(people({u"list"_s, u"--role"_s, u"king"_s}).code, 2);
    }

    void skillsAndMail_data() { Backend::addRows(); }
    void skillsAndMail()
    {
        begin();
        QCOMPARE(people({u"skills"_s, u"Rita"_s, u"Qt,SQL, qt"_s}).code, 0);
        const Run rita = people({u"show"_s, u"Rita"_s});
        QVERIFY2(rita.out.contains("Skills: qt, sql"), rita.out + rita.err);
        QCOMPARE(people({u"skills"_s, u"Rita"_s, u"50%"_s}).code, 2);
        QCOMPARE(people({u"skills"_s, u"Rita"_s, u"none"_s}).code, 0);
        QVERIFY(!people({u"show"_s, u"Rita"_s}).out.contains("Skills:"));
        QCOMPARE(people({u"mail"_s, u"Rita"_s, u"perhaps"_s}).code, 2);
        // Whether mail comes is one's own choice on a shared database; without an address there is none.
        QCOMPARE(people({u"mail"_s, u"Rita"_s, u"on"_s}).code, m_db->isShared() ? 4 : 1);
    }

    void addsAndChanges_data() { Backend::addRows(); }
    void addsAndChanges()
    {
        begin();
        QStringList add = {u"add"_s,     u"Anna Ådahl"_s,        u"--email"_s, u"anna@example.org"_s,
                           u"--roles"_s, u"reviewer,engineer"_s, u"--json"_s};
        if (m_db->isShared())
            add << u"--login"_s << login(u"anna"_s) << u"--password-stdin"_s;
        const Run added = people(add, QByteArray(secret) + '\n');
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json()[u"roles"_s].toArray(), (QJsonArray{u"reviewer"_s, u"engineer"_s}));
        QVERIFY(!added.out.contains(secret) && !added.err.contains(secret));
        if (m_db->isShared())
            QVERIFY(stored(login(u"anna"_s)).startsWith("SCRAM-SHA-256$"_L1));
        const QString anna = u"#%1"_s.arg(added.json()[u"id"_s].toInteger());

        const Run edited = people({u"edit"_s, anna, u"--name"_s, u"Anna B."_s, u"--version"_s, u"1"_s, u"--json"_s});
        QCOMPARE(edited.code, 0);
        QCOMPARE(edited.json()[u"version"_s].toInt(), 2);
        QCOMPARE(shown(anna)[u"email"_s].toString(), u"anna@example.org"_s); // not given: stays
        const Run stale = people({u"edit"_s, anna, u"--name"_s, u"X"_s, u"--version"_s, u"1"_s});
        QCOMPARE(stale.code, 1);
        QVERIFY(stale.err.contains("Somebody changed this person meanwhile"));
        QCOMPARE(people({u"roles"_s, u"Anna B."_s, u"admin,reviewer"_s}).code, 0);
        QCOMPARE(people({u"roles"_s, anna, u"king"_s}).code, 2);
        QCOMPARE(people({u"capacity"_s, anna, u"claims"_s, u"3"_s}).code, 0);
        QCOMPARE(shown(anna)[u"max_load"_s].toInt(), 3 + 5);
        QCOMPARE(people({u"capacity"_s, anna, u"claims"_s, u"policy"_s}).code, 0);
        QVERIFY(shown(anna)[u"max_load"_s].isNull());
        QCOMPARE(people({u"capacity"_s, anna, u"nonsense"_s, u"3"_s}).code, 1);
        QCOMPARE(people({u"duty"_s, anna, u"away"_s}).code, 0);
        QCOMPARE(shown(anna)[u"duty"_s].toString(), u"away"_s);
        QCOMPARE(people({u"duty"_s, anna, u"asleep"_s}).code, 1);
        const QJsonArray events = shown(anna)[u"events"_s].toArray();
        QCOMPARE(events.size(), 6);
        QCOMPARE(events.first()[u"type"_s].toString(), u"person.add"_s);
        QCOMPARE(events.last()[u"metadata"_s][u"to"_s].toString(), u"away"_s);
        // The same op again changes once.
        const QString op = u"b0b0b0b0-0000-4000-8000-000000000001"_s;
        QCOMPARE(people({u"duty"_s, anna, u"active"_s, u"--op"_s, op}).code, 0);
        QCOMPARE(people({u"duty"_s, anna, u"active"_s, u"--op"_s, op}).code, 0);
        QCOMPARE(shown(anna)[u"version"_s].toInt(), 7);
        m_db->verifyHealthy();
    }

    void somebodyLeaves_data() { Backend::addRows(); }
    void somebodyLeaves()
    {
        begin();
        ritaTakes(2);
        const Run refused = people({u"deactivate"_s, u"Rita"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("still has work"));
        // What Omar filed himself cannot become his review: named, and Rita stays.
        RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_omar, u"Omar's own"_s), {}}}));
        const Run kept = people({u"deactivate"_s, u"Rita"_s, u"--reassign"_s, u"Omar"_s});
        QCOMPARE(kept.code, 3);
        QVERIFY(kept.err.contains("was left alone"));
        QVERIFY(!shown(u"Rita"_s)[u"deactivated"_s].toBool());
        QCOMPARE(shown(u"Omar"_s)[u"load"_s].toInt(), 2);
        const Run left = people({u"deactivate"_s, u"Rita"_s, u"--release"_s, u"--note"_s, u"moved on"_s, u"--json"_s});
        QVERIFY2(left.code == 0, left.err.constData());
        QVERIFY(left.json()[u"deactivated"_s].toBool());
        QCOMPARE(left.json()[u"load"_s].toInt(), 0);
        QVERIFY(!people({u"list"_s, u"--json"_s}).out.contains("Rita"));
        QVERIFY(people({u"list"_s, u"--deactivated"_s, u"--json"_s}).out.contains("Rita"));
        QCOMPARE(people({u"reactivate"_s, u"Rita"_s}).code, 0);
        QVERIFY(people({u"list"_s, u"--json"_s}).out.contains("Rita"));
        m_db->verifyHealthy();
    }

    void words_data() { Backend::addRows(); }
    void words()
    {
        begin();
        for (const QStringList& wrong :
             {QStringList{}, QStringList{u"dance"_s}, QStringList{u"show"_s}, QStringList{u"add"_s},
              QStringList{u"edit"_s, u"Rita"_s}, QStringList{u"roles"_s, u"Rita"_s},
              QStringList{u"capacity"_s, u"Rita"_s, u"claims"_s, u"many"_s}, QStringList{u"list"_s, u"x"_s},
              QStringList{u"deactivate"_s, u"Rita"_s, u"--release"_s, u"--reassign"_s, u"Omar"_s},
              QStringList{u"duty"_s, u"Rita"_s, u"away"_s, u"--version"_s, u"x"_s}}) {
            const Run run = people(wrong);
            QVERIFY2(run.code == 2, qPrintable(wrong.join(u' ') + QString::number(run.code)));
            QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        }
    }

    void onlyAdmins()
    {
        m_db = Backend::make(Dialect::Sqlite);
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        const QStringList asRita = {u"--as"_s, u"Rita"_s};
        QCOMPARE(people({u"add"_s, u"Eve"_s}, {}, asRita).code, 4);
        QCOMPARE(people({u"roles"_s, u"Rita"_s, u"admin"_s}, {}, asRita).code, 4);
        QCOMPARE(people({u"duty"_s, u"Rita"_s, u"away"_s}, {}, asRita).code, 0); // everybody the own
        QCOMPARE(people({u"add-login"_s, u"Rita"_s, u"rita"_s}).code, 1);        // a file has no logins
        QCOMPARE(people({u"password"_s}).code, 1);
    }

    void passwords()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        const QString name = m_db->value(u"SELECT login FROM person WHERE id = %1"_s.arg(m_rita.value)).toString();
        // Without a terminal nobody can be asked, and nothing is taken from the arguments.
        const Run asked = people({u"password"_s, u"Rita"_s});
        QCOMPARE(asked.code, 2);
        QVERIFY(asked.err.contains("--password-stdin"));
        QCOMPARE(people({u"password"_s, u"Rita"_s, QString::fromLatin1(secret)}).code, 2);
        QCOMPARE(people({u"password"_s, u"Rita"_s, u"--password-stdin"_s}, "short\n").code, 1);
        QCOMPARE(people({u"password"_s, u"Rita"_s, u"--password-stdin"_s}, QByteArray(secret) + '\n').code, 0);
        QVERIFY(stored(name).startsWith("SCRAM-SHA-256$"_L1));
        QCOMPARE(people({u"add"_s, u"Ben"_s}).code, 0);
        QCOMPARE(
            people({u"add-login"_s, u"Ben"_s, login(u"ben"_s), u"--password-stdin"_s}, QByteArray(secret) + '\n').code,
            0);
        QVERIFY(stored(login(u"ben"_s)).startsWith("SCRAM-SHA-256$"_L1));
        const Run again =
            people({u"add-login"_s, u"Ben"_s, login(u"ben"_s), u"--password-stdin"_s}, QByteArray(secret) + '\n');
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("has a login already"));
    }
};

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctl_people.moc"
