// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/probe.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

class TestProbe final : public QObject {
    Q_OBJECT

private slots:
    void aWorkspaceTellsWhoAmI_data() { Backend::addRows(); }
    void aWorkspaceTellsWhoAmI()
    {
        const auto db = Backend::make();
        Session session(db->options());
        RD_VALUE(facts, test::settled(probeServer(session)));
        QVERIFY2(facts.server.startsWith(db->isShared() ? u"PostgreSQL 1"_s : u"SQLite 3."_s),
                 qPrintable(facts.server));
        QVERIFY(facts.ready);
        QCOMPARE(facts.schema, facts.wanted);
        QVERIFY(facts.schema > 0);
        QVERIFY(facts.latencyMs >= 0);
        QCOMPARE(facts.self.id, db->admin());
        QVERIFY(facts.self.roles.contains(u"admin"_s));
    }

    void anEmptyDatabaseIsNoError()
    {
        const auto db = Backend::make(Dialect::Postgres);
        SessionOptions options = db->options();
        options.target.options[u"dbname"_s] = u"template1"_s;
        Session session(options);
        RD_VALUE(facts, test::settled(probeServer(session)));
        QVERIFY(!facts.ready);
        QCOMPARE(facts.schema, 0);
        QVERIFY(!facts.self.id.isValid());
    }

    void aStrangerIsNobody()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId kim = db->person(u"Kim"_s, {u"admin"_s});
        db->exec(u"UPDATE desk.person SET login = NULL WHERE id = %1"_s.arg(kim.value));
        Session session(db->optionsFor(kim));
        RD_VALUE(facts, test::settled(probeServer(session)));
        QVERIFY(facts.ready);
        QVERIFY(!facts.self.id.isValid());
    }

    void aServerThatIsNotThereIsLost()
    {
        SessionOptions options;
        options.target = {Dialect::Postgres, {}, {{u"host"_s, u"/nowhere/at/all"_s}, {u"dbname"_s, u"x"_s}}};
        Session session(options);
        RD_ERROR(test::settled(probeServer(session)), ErrorCode::Lost);
    }

    void nothingIsMadeOnTheWay()
    {
        QTemporaryDir folder;
        SessionOptions options;
        options.target = Target::embedded(folder.filePath(u"missing.db"_s));
        Session session(options);
        RD_ERROR(test::settled(probeServer(session)), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(options.target.path));
    }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
