// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for everybody, the owner of the database included: each attempt to write past the verbs is refused, and
// every invariant of the view `broken` can fail.
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

class TestGuards final : public QObject {
    Q_OBJECT

    /// A workspace with one running and one released review.
    static std::unique_ptr<Backend> workspace()
    {
        auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        for (int i = 0; i < 2; ++i)
            (void)db->apply(rita, u"take"_s, {{db->claim(member, u"Claim %1"_s.arg(i)), {}}});
        (void)db->apply(rita, u"release"_s, {{2, {}}});
        return db;
    }

private slots:
    void writesPastTheVerbs_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("sql");
        const QStringList attempts = {
            u"UPDATE assignment SET status = 'approved'"_s,
            u"UPDATE assignment SET status = 'approved', status_before = status, version = version + 1, last_op = last_op + 1000 WHERE id = 1"_s,
            u"UPDATE assignment SET version = version + 1 WHERE id = 1"_s,
            u"UPDATE assignment SET person_id = 1"_s,
            u"UPDATE assignment SET work_item_id = 2 WHERE id = 1"_s,
            u"UPDATE assignment SET placed = TRUE WHERE id = 2"_s,
            u"UPDATE assignment SET deadline_at = 1 WHERE id = 1"_s,
            u"UPDATE assignment SET taken_at = 1"_s,
            u"UPDATE work_item SET status = 'approved'"_s,
            u"UPDATE work_item SET status = 'approved', status_before = status, version = version + 1, last_verb = 'approve' WHERE id = 2"_s,
            u"UPDATE work_item SET placed_count = 0"_s,
            u"UPDATE work_item SET done_count = 5"_s,
            u"UPDATE work_item SET holder_id = NULL WHERE id = 1"_s,
            u"UPDATE work_item SET filed_at = 1"_s,
            u"UPDATE work_item SET author_id = 1"_s,
            u"UPDATE capacity SET load = -1"_s,
            u"UPDATE event SET note = 'forged'"_s,
            u"UPDATE policy SET value = '1 days'"_s,
            u"DELETE FROM event"_s,
            u"DELETE FROM assignment"_s,
            u"DELETE FROM work_item"_s,
            u"DELETE FROM claim"_s,
            u"DELETE FROM person"_s,
            u"DELETE FROM policy"_s,
            u"INSERT INTO work_item (desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at) VALUES ('claims', 'x', 'x', 'approved', 1, 1, 'file', 1, 1)"_s,
            u"INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, last_verb, last_op, last_at) VALUES (2, 2, 'claims', 'approved', FALSE, FALSE, FALSE, 1, 1, 'take', 1, 1)"_s,
            u"INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, last_verb, last_op, last_at) VALUES (1, 3, 'claims', 'under_review', TRUE, TRUE, FALSE, 1, 1, 'take', 1, 1)"_s,
            // These follow the rules, but nobody asked for them: there is no such op.
            u"UPDATE assignment SET status = 'approved', status_before = status, placed = FALSE, loaded = FALSE, deadline_before = deadline_at, deadline_at = NULL, version = version + 1, last_verb = 'approve', last_op = 4711 WHERE id = 1"_s,
            u"UPDATE work_item SET status = 'withdrawn', status_before = status, version = version + 1, last_verb = 'withdraw', last_op = 4711 WHERE id = 2"_s,
            u"INSERT INTO work_item (desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at) VALUES ('claims', 'x', 'x', 'submitted', 1, 1, 'file', 4711, 1)"_s,
            u"INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, last_verb, last_op, last_at) VALUES (2, 2, 'claims', 'under_review', TRUE, TRUE, FALSE, 1, 1, 'take', 4711, 1)"_s,
            u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, created_at, changed_at, last_op) VALUES ('assignment', 1, 1, 'x', 1, 'EUR', 'pending', 1, 1, 4711)"_s,
        };
        for (const QString& db : {u"sqlite"_s, u"postgresql"_s}) {
            for (const QString& sql : attempts)
                QTest::addRow("%s: %s", qPrintable(db), qPrintable(sql.left(90))) << db << sql;
        }
    }
    void writesPastTheVerbs()
    {
        QFETCH(QString, sql);
        const auto db = workspace();
        const QString before = snapshot(*db);
        const Status done = db->owner().execute(sql);
        QVERIFY2(!done, "the write went through");
        const QString code = errorName(done.error().code);
        QVERIFY2(code == "illegal_transition"_L1 || code == "conflict"_L1,
                 qPrintable(code + u' ' + done.error().detail));
        QCOMPARE(snapshot(*db), before);
        db->verifyHealthy();
    }

    void moneyMovesOnlyWithAnOp_data() { Backend::addRows(); }
    void moneyMovesOnlyWithAnOp()
    {
        const auto db = workspace();
        QVERIFY(db->owner().execute(
            u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, created_at, changed_at, last_op) SELECT 'assignment', a.id, a.person_id, 'x', 1, 'EUR', 'pending', 1, 1, a.last_op FROM assignment a WHERE a.id = 1"_s));
        const Status done = db->owner().execute(
            u"UPDATE ledger_entry SET state = 'due', state_before = state, version = version + 1, changed_at = 2, last_op = 4711"_s);
        QVERIFY2(!done, "the write went through");
        QCOMPARE(errorName(done.error().code), u"illegal_transition"_s);
        QCOMPARE(db->rows(u"SELECT state FROM ledger_entry"_s).value(0).value(0).toString(), u"pending"_s);
    }

    static QString snapshot(Backend& db)
    {
        QStringList lines;
        for (const QString& sql :
             {u"SELECT id, status, placed_count, version FROM work_item ORDER BY id"_s,
              u"SELECT id, status, version, person_id FROM assignment ORDER BY id"_s, u"SELECT count(*) FROM event"_s,
              u"SELECT person_id, load FROM capacity ORDER BY person_id"_s}) {
            for (const QVariantList& row : db.rows(sql)) {
                for (const QVariant& v : row)
                    lines << v.toString();
            }
        }
        return lines.join(u' ');
    }

    // A check that cannot fail checks nothing: with the guards out of the way each invariant is broken once and must be
    // named.
    void everyInvariantCanFail_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sql");
        const QList<std::pair<QString, QString>> ways = {
            {u"item_counters"_s, u"UPDATE work_item SET places = 2, placed_count = 2 WHERE id = 1"_s},
            {u"item_mirror"_s, u"UPDATE work_item SET deadline_at = 5 WHERE id = 1"_s},
            {u"load"_s, u"UPDATE capacity SET load = load + 1"_s},
            {u"assignment_status"_s, u"UPDATE assignment SET status = 'dancing' WHERE id = 2"_s},
            {u"item_status"_s, u"UPDATE work_item SET status = 'dancing' WHERE id = 2"_s},
            {u"assignment_events"_s, u"UPDATE assignment SET version = 9 WHERE id = 1"_s},
            {u"item_events"_s,
             u"INSERT INTO work_item (desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at) VALUES ('claims', 'x', 'x', 'submitted', 1, 1, 'file', 1, 1)"_s},
            {u"claim_status"_s, u"UPDATE work_item SET status = 'submitted' WHERE id = 1"_s},
            {u"claim_detail"_s,
             u"INSERT INTO work_item (desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at) VALUES ('claims', 'x', 'x', 'submitted', 1, 1, 'file', 1, 1)"_s},
            {u"ledger"_s,
             u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, created_at, changed_at, last_op) VALUES ('assignment', 2, 1, 'x', 1, 'EUR', 'due', 1, 1, 1)"_s},
            {u"rules"_s,
             u"INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed) VALUES ('claims', 'assignment', 'odd', 'x', '', 'approved', TRUE)"_s},
        };
        for (const QString& db : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto& [name, sql] : ways)
                QTest::addRow("%s: %s", qPrintable(db), qPrintable(name)) << db << name << sql;
        }
    }
    void everyInvariantCanFail()
    {
        QFETCH(QString, name);
        QFETCH(QString, sql);
        const auto db = workspace();
        if (db->isShared()) {
            db->exec(u"SET session_replication_role = replica"_s); // a superuser's way around triggers
        } else {
            for (const QVariantList& row : db->rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s))
                db->exec(u"DROP TRIGGER %1"_s.arg(row[0].toString()));
        }
        db->exec(sql);
        QStringList named;
        for (const QVariantList& row : db->rows(u"SELECT DISTINCT name FROM broken"_s))
            named << row[0].toString();
        QVERIFY2(named.contains(name), qPrintable(named.join(u' ')));
    }

    void nobodyWritesTablesDirectly()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const PersonId chief = db->person(u"Chief"_s, {u"admin"_s, u"jobs"_s});
        for (const QString& table :
             {u"person"_s,     u"person_role"_s,    u"work_item"_s,      u"claim"_s,        u"assignment"_s,
              u"capacity"_s,   u"transition"_s,     u"permission"_s,     u"policy"_s,       u"op"_s,
              u"event"_s,      u"notification"_s,   u"schema_version"_s, u"ledger_entry"_s, u"desk"_s,
              u"import_row"_s, u"review_request"_s, u"person_tag"_s,     u"draft"_s,        u"job"_s,
              u"job_run"_s,    u"lease"_s,          u"reminder"_s,       u"incident"_s}) {
            for (PersonId person : {rita, chief}) {
                RD_ERROR(db->as(person).execute(u"DELETE FROM desk.%1"_s.arg(table)), ErrorCode::NotPermitted);
                RD_ERROR(db->as(person).execute(u"INSERT INTO desk.%1 DEFAULT VALUES"_s.arg(table)),
                         ErrorCode::NotPermitted);
                RD_ERROR(db->as(person).execute(u"TRUNCATE desk.%1"_s.arg(table)), ErrorCode::NotPermitted);
            }
        }
        // The inside of the executor is not a door.
        RD_ERROR(db->as(chief).execute(
                     u"SELECT desk.apply_items(1, 1, 'claims', 'withdraw', '{1}', NULL, TRUE, '{}', TRUE, FALSE)"_s),
                 ErrorCode::NotPermitted);
        RD_ERROR(db->as(rita).execute(u"SELECT desk.import_claims('[]', gen_random_uuid())"_s),
                 ErrorCode::NotPermitted);
        RD_ERROR(
            db->as(rita).execute(u"SELECT desk.policy_set('claims.orphan_after', '1 day', NULL, gen_random_uuid())"_s),
            ErrorCode::NotPermitted);
        // Verbs know the time only if the transaction does not stand still.
        RD_OK(db->as(rita).execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s));
        RD_ERROR(
            db->as(rita).execute(
                u"SELECT desk.apply('claims', 'assignment', 'take', '{1}', NULL, NULL, NULL, '{}', gen_random_uuid())"_s),
            ErrorCode::Internal);
        db->as(rita).rollback();
    }

    void aDeactivatedPersonCannotAct_data() { Backend::addRows(); }
    void aDeactivatedPersonCannotAct()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const qint64 item = db->claim(member, u"Guide"_s);
        db->exec(u"UPDATE person SET deactivated_at = 1 WHERE id = %1"_s.arg(rita.value));
        const QString verdict = verdictOf(db->apply(rita, u"take"_s, {{item, {}}}));
        QVERIFY2(verdict == "not_permitted"_L1 || verdict == "person_unavailable"_L1, qPrintable(verdict));
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
