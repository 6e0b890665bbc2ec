// SPDX-License-Identifier: GPL-3.0-or-later
// Each invariant is broken by hand, as somebody does who writes past the verbs: with the triggers off, as the owner.
// The doctor names it and nothing else that is not broken with it, since when, what to do, and repairs nothing.
#include "app/services/claimsservice.h"
#include "app/services/historyservice.h"
#include "app/stores/eventstore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;

class TestDoctor final : public QObject {
    Q_OBJECT

    /// Triggers, checks and references off, as in a restore or with another tool.
    static void pastTheVerbs(Backend& db, const QStringList& statements)
    {
        QList<QVariantList> triggers;
        if (db.isShared()) {
            db.exec(u"SET session_replication_role = replica"_s);
        } else {
            triggers = db.rows(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
            for (const QVariantList& trigger : triggers)
                db.exec(u"DROP TRIGGER "_s + trigger[0].toString());
            db.exec(u"PRAGMA foreign_keys = OFF"_s);
        }
        for (const QString& statement : statements)
            db.exec(statement);
        if (db.isShared()) {
            db.exec(u"SET session_replication_role = origin"_s);
            return;
        }
        db.exec(u"PRAGMA foreign_keys = ON"_s);
        for (const QVariantList& trigger : triggers)
            db.exec(trigger[1].toString());
    }

private slots:
    void eachInvariant_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("dated");
        struct Harm {
            const char* check;
            QStringList statements;
            const char* says;
            bool dated = true;
        };
        const QList<Harm> harms = {
            {"item_counters",
             {u"UPDATE work_item SET done_count = 1 WHERE id = 1"_s},
             "work item 1: 1 placed, 1 done; counted 1 and 0"},
            {"item_mirror",
             {u"UPDATE work_item SET deadline_at = 5 WHERE id = 1"_s},
             "work item 1: holder or deadline"},
            {"load", {u"UPDATE capacity SET load = 9"_s}, "load 9 on claims; counted 1"},
            {"load", {u"DELETE FROM capacity"_s}, "work on claims without a load"},
            {"one_holder",
             {u"DROP INDEX assignment_one_place"_s,
              u"INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, "
              u"activity_at, last_verb, last_op, last_at) "
              "SELECT a.work_item_id, a.person_id, a.desk, a.status, a.placed, a.loaded, a.done, a.taken_at, "
              "a.activity_at, a.last_verb, a.last_op, a.last_at "
              "FROM assignment a WHERE a.id = 1"_s},
             "work item 1: held twice by person"},
            {"assignment_status",
             {u"UPDATE assignment SET status = 'lost' WHERE id = 1"_s},
             "assignment 1: no transition leads to lost"},
            {"item_status",
             {u"UPDATE work_item SET status = 'lost' WHERE id = 2"_s},
             "work item 2: no transition leads to lost"},
            {"assignment_events",
             {u"UPDATE assignment SET version = 7 WHERE id = 1"_s},
             "assignment 1: version 7, status under_review; 1 events"},
            {"item_events", {u"DELETE FROM event WHERE item_id = 2"_s}, "work item 2: has no event"},
            {"claim_status",
             {u"UPDATE work_item SET status = 'submitted' WHERE id = 1"_s},
             "work item 1: submitted with 1 holders"},
            {"claim_detail", {u"DELETE FROM claim WHERE work_item_id = 2"_s}, "work item 2: has no claim row"},
            {"ledger",
             {u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, "
              u"created_at, changed_at, last_op) "
              "VALUES ('assignment', 2, 1, 'review', 100, 'EUR', 'due', 1725148800000, 1725148800000, 1)"_s},
             "ledger entry 1: due for an assignment that is"},
            {"rules",
             {u"UPDATE transition SET loaded = FALSE WHERE desk = 'claims' AND machine = 'assignment' AND verb = 'take'"_s},
             "transition 0: claims.under_review"},
            {"logins",
             {u"UPDATE person SET login = 'gone_for_good' WHERE display_name = 'Rita'"_s},
             "no login gone_for_good",
             false},
            {"logins",
             {u"INSERT INTO person_role (person_id, role, granted_at) VALUES (2, 'admin', 1)"_s},
             "is not in the group desk_admin",
             false},
            {"logins",
             {u"UPDATE person SET deactivated_at = 5 WHERE display_name = 'Mia'"_s},
             "is deactivated and can still sign in",
             false},
            {"storage", {u"UPDATE work_item SET author_id = 4711 WHERE id = 2"_s}, "", false},
        };
        for (const Harm& harm : harms) {
            for (const QString& backend : {u"sqlite"_s, u"postgresql"_s}) {
                if (backend == "sqlite"_L1 && QLatin1StringView(harm.check) == "logins"_L1)
                    continue; // a file has none
                QTest::addRow("%s: %s", harm.check, qPrintable(backend + u' ' + harm.statements.last().left(24)))
                    << backend << QString::fromLatin1(harm.check) << harm.statements << QString::fromLatin1(harm.says)
                    << harm.dated;
            }
        }
    }
    void eachInvariant()
    {
        QFETCH(QString, check);
        QFETCH(QStringList, statements);
        QFETCH(QString, says);
        QFETCH(bool, dated);
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        for (int i = 0; i < 3; ++i)
            db->claim(member, u"Claim %1"_s.arg(i));
        RD_OK(db->apply(rita, u"take"_s, {{1, {}}}));
        RD_OK(db->apply(rita, u"take"_s, {{3, {}}}));
        RD_OK(db->apply(rita, u"release"_s, {{2, {}}}, u"no time"_s));
        const auto session = startSession(db->options());
        HistoryService history(*session);
        RD_VALUE(before, settled(history.doctor()));
        QVERIFY(before.healthy());
        const Millis last = db->now();
        db->advance(3 * millisPerDay);

        if (check == "storage"_L1 && db->isShared()) {
            statements = {u"ALTER TABLE work_item DISABLE TRIGGER ALL"_s};
            says = u"of work_item is switched off"_s;
        } else if (check == "storage"_L1) {
            says = u"refers to a row of person that is not there"_s;
        }
        pastTheVerbs(*db, statements);
        const QString content =
            u"SELECT i.id, i.status, i.placed_count, i.done_count, i.holder_id, i.deadline_at, i.author_id FROM work_item i ORDER BY i.id"_s;
        const auto harmed = db->rows(content);
        RD_VALUE(report, settled(history.doctor()));
        QVERIFY(!report.healthy());
        const auto found = std::find_if(report.checks.begin(), report.checks.end(),
                                        [&](const DoctorCheck& c) { return c.name == check; });
        QVERIFY2(found != report.checks.end() && !found->broken.isEmpty(), qPrintable(check));
        QVERIFY2(std::any_of(found->broken.begin(), found->broken.end(),
                             [&](const QString& row) { return row.contains(says); }),
                 qPrintable(found->broken.join(u'\n')));
        QVERIFY(!found->meaning.isEmpty() && !found->remedy.isEmpty());
        QCOMPARE(found->since.size(), found->broken.size());
        QCOMPARE(found->brokenSince().has_value(), dated);
        // Rules are as old as their last installation; everything else as the last verb on that row.
        if (dated && check != "rules"_L1)
            QVERIFY2(*found->brokenSince() <= last && *found->brokenSince() > 0,
                     qPrintable(QString::number(*found->brokenSince())));
        QCOMPARE(db->rows(content), harmed); // nothing was repaired
    }

    // Whoever adds an invariant says what to do about it, here and in the runbook.
    void everyCheckHasARemedy_data() { Backend::addRows(); }
    void everyCheckHasARemedy()
    {
        const auto db = Backend::make();
        QFile runbook(QStringLiteral(RD_SOURCE_DIR "/packaging/RUNBOOK.md"));
        QVERIFY(runbook.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(runbook.readAll());
        const auto session = startSession(db->options());
        HistoryService history(*session);
        RD_VALUE(report, settled(history.doctor()));
        QVERIFY(report.checks.size() >= 14);
        for (const DoctorCheck& check : report.checks) {
            QVERIFY2(!check.remedy.startsWith("Keep the evidence"_L1),
                     qPrintable(check.name + u" has no remedy of its own"_s));
            QVERIFY2(text.count(u'`' + check.name + u'`') >= 2,
                     qPrintable(check.name + u" is missing in RUNBOOK.md"_s));
        }
    }

    // Somebody who may not look hears so; it is never "healthy".
    void aReviewerMayNotLook()
    {
        const auto db = Backend::make(Dialect::Postgres);
        RD_ERROR(EventStore::broken(db->as(db->person(u"Rita"_s, {u"reviewer"_s}))), ErrorCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
