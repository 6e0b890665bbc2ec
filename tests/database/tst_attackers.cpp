// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks that need more than one session, or time: leavers and whom a group was taken from, races, locks held open,
// plans that talk, logins that give themselves away.
#include "tests/support/attacks.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Answer;
using rd::test::AttackScene;
using rd::test::Psql;

class TestAttackers final : public QObject {
    Q_OBJECT

    std::unique_ptr<AttackScene> m_scene;

    std::unique_ptr<Psql> session(const QString& who)
    {
        auto session = std::make_unique<Psql>(m_scene->database(), m_scene->login(who));
        if (!session->isOpen())
            qFatal("%s: %s", qPrintable(who), qPrintable(session->refusal()));
        session->run(u"SET search_path = desk"_s);
        session->run(u"SET jit = off"_s);
        session->run(u"SET lock_timeout = '1s'"_s); // whoever is held up says so
        return session;
    }
    QString filled(const QString& sql) { return m_scene->filled(sql); }
    QString verb(const QString& name, const QString& ids, const QString& args = u"NULL"_s,
                 const QString& machine = u"assignment"_s)
    {
        return filled(
            u"SELECT desk.apply('claims', '%1', '%2', ARRAY[%3]::bigint[], NULL, NULL, NULL, %4, gen_random_uuid())"_s
                .arg(machine, name, ids, args));
    }
    QString change(const QString& name, const QString& person, const QString& args = u"{}"_s)
    {
        return filled(
            u"SELECT desk.person_change('%1', {p_%2}, NULL, '%3', NULL, gen_random_uuid())"_s.arg(name, person, args));
    }
    void setActive(const QString& who, bool active)
    {
        const Answer done = m_scene->owner().run(filled(
            u"UPDATE desk.person SET deactivated_at = %2 WHERE id = {p_%1}"_s.arg(who, active ? u"NULL"_s : u"1"_s)));
        QVERIFY2(done.ok(), qPrintable(done.text()));
    }
    static QString state(const Answer& answer) { return answer.ok() ? answer.text() : answer.state; }
    static bool did(const Answer& answer)
    {
        return answer.ok() && !answer.value().contains("\"done\": []"_L1) && answer.value().contains("\"done\": ["_L1);
    }

private slots:
    void initTestCase() { m_scene = std::make_unique<AttackScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void aLeaverStaysOut()
    {
        const Psql leo(m_scene->database(), m_scene->login(u"leo"_s));
        QVERIFY(!leo.isOpen());
        QVERIFY2(leo.refusal().contains("not permitted to log in"_L1), qPrintable(leo.refusal()));
        const Psql stray(m_scene->database(), m_scene->login(u"stray"_s));
        QVERIFY2(!stray.isOpen() && stray.refusal().contains("permission denied for database"_L1),
                 qPrintable(stray.refusal()));
    }

    void aGroupTakenAwayIsGoneAtOnce()
    {
        const auto dora = session(u"dora"_s);
        const auto admin = session(u"admin"_s);
        QVERIFY(dora->run(u"SELECT id FROM desk.work_item"_s).rows.size() > 0);
        dora->run(u"BEGIN"_s);
        QVERIFY(admin->run(change(u"set_roles"_s, u"dora"_s, u"{\"roles\": []}"_s)).ok());
        QCOMPARE(state(dora->run(u"SELECT id FROM desk.work_item"_s)), u"42501"_s);
        dora->run(u"ROLLBACK"_s);
        QCOMPARE(state(dora->run(verb(u"take"_s, u"{c_open}"_s))), u"42501"_s);
        QVERIFY(admin->run(change(u"set_roles"_s, u"dora"_s, u"{\"roles\": [\"reviewer\", \"engineer\"]}"_s)).ok());
        QVERIFY(dora->run(u"SELECT id FROM desk.work_item"_s).rows.size() > 0);
    }

    // Where the server does not let us end sessions: a deactivated person's open one reads and writes nothing.
    void aDeactivatedPersonsOpenSession()
    {
        const auto ben = session(u"ben"_s);
        QVERIFY(ben->run(u"SELECT id FROM event"_s).rows.size() > 5);
        ben->run(u"PREPARE p AS SELECT id FROM assignment"_s);
        QVERIFY(ben->run(u"EXECUTE p"_s).rows.size() > 5);
        setActive(u"ben"_s, false);
        for (const QString& sql :
             {u"SELECT id FROM event"_s, u"SELECT id FROM work_item"_s, u"EXECUTE p"_s, u"SELECT id FROM person"_s,
              u"SELECT event_id FROM notification"_s, u"SELECT id FROM ledger_entry"_s})
            QCOMPARE(state(ben->run(sql)), u"0 rows: "_s);
        QCOMPARE(state(ben->run(verb(u"touch"_s, u"{a_ben}"_s))), u"42501"_s);
        QCOMPARE(state(ben->run(change(u"set_duty"_s, u"ben"_s, u"{\"duty\": \"away\"}"_s))), u"42501"_s);
        QCOMPARE(state(ben->run(u"SELECT notification_read(0)"_s)), u"1 rows: 0"_s);
        setActive(u"ben"_s, true);
    }

    void dismissedWhileWaitingForALock()
    {
        const auto first = session(u"mia"_s);
        const auto second = session(u"mia"_s);
        const auto dora = session(u"dora"_s);
        const QString withdraw = verb(u"withdraw"_s, u"{c_open}"_s, u"NULL"_s, u"item"_s);
        second->run(u"SET lock_timeout = 0"_s);
        dora->run(u"SET lock_timeout = 0"_s);
        first->run(u"BEGIN"_s);
        QVERIFY(did(first->run(withdraw)));
        second->send(withdraw);
        dora->send(verb(u"take"_s, u"{c_open}"_s));
        QVERIFY(second->isWaiting(200));
        QVERIFY(dora->isWaiting(200));
        setActive(u"mia"_s, false);
        setActive(u"dora"_s, false);
        first->run(u"ROLLBACK"_s);
        QCOMPARE(state(second->wait()), u"42501"_s);
        QCOMPARE(state(dora->wait()), u"42501"_s);
        setActive(u"mia"_s, true);
        setActive(u"dora"_s, true);
        QCOMPARE(m_scene->owner().run(filled(u"SELECT status FROM desk.work_item WHERE id = {c_open}"_s)).value(),
                 u"submitted"_s);
    }

    // An open transaction holds up what its own person may do, nobody else.
    void locksHeldOpen()
    {
        const auto rita = session(u"rita"_s);
        const auto ben = session(u"ben"_s);
        const auto admin = session(u"admin"_s);
        rita->run(u"BEGIN"_s);
        for (const QString& name : {u"approve"_s, u"release"_s, u"touch"_s})
            QVERIFY(rita->run(verb(name, u"{a_ben}, {a_hidden}, {a_late}, {a_cool}"_s)).ok());
        QVERIFY(rita->run(verb(u"take"_s, u"{c_ben}, {c_hidden}, {c_approved}"_s)).ok());
        QVERIFY(rita->run(verb(u"withdraw"_s, u"{c_open}, {c_ben}, {c_released}"_s, u"NULL"_s, u"item"_s)).ok());
        QVERIFY(rita->run(change(u"set_duty"_s, u"rita"_s, u"{\"duty\": \"away\"}"_s)).ok());
        for (Psql* other : {ben.get(), admin.get()})
            other->run(u"BEGIN"_s);
        Answer done = ben->run(verb(u"touch"_s, u"{a_ben}, {a_hidden}"_s));
        QVERIFY2(did(done), qPrintable(done.text()));
        done = admin->run(verb(u"assign"_s, u"{c_open}"_s, u"'{\"person_id\": {p_dora}}'"_s));
        QVERIFY2(did(done), qPrintable(done.text()));
        for (Psql* each : {rita.get(), ben.get(), admin.get()})
            each->run(u"ROLLBACK"_s);
    }

    // Behind a policy that waits for an open transaction everybody would wait: it gives up by itself.
    void aPolicyDoesNotWaitForEver()
    {
        QVERIFY(m_scene->owner()
                    .run(u"SELECT proconfig FROM pg_proc WHERE proname = 'policy_set'"_s)
                    .value()
                    .contains("lock_timeout=10s"_L1));
    }

    // now() stands still in a transaction; what is written down does not.
    void aLongTransactionGainsNoTime()
    {
        m_scene->db().useServerClock();
        const auto rita = session(u"rita"_s);
        rita->run(u"BEGIN"_s);
        rita->run(u"SELECT now(), pg_sleep(0.2)"_s);
        QVERIFY(did(rita->run(verb(u"touch"_s, u"{a_rita}"_s))));
        const Answer late = rita->run(
            u"SELECT max(at) - floor(extract(epoch FROM now()) * 1000) >= 200 FROM event WHERE actor_id = me()"_s);
        QCOMPARE(late.value(), u"t"_s);
        rita->run(u"ROLLBACK"_s);
    }

    void plansTellNothing_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        const QList<std::array<QString, 3>> guesses = {
            {u"event WHERE note >= '%1'"_s, u"the secret reason"_s, u"zzz the secret"_s},
            {u"event WHERE note = '%1'"_s, u"the secret reason"_s, u"the public reason"_s},
            {u"v_event WHERE note = '%1'"_s, u"the secret reason"_s, u"the public reason"_s},
            {u"assignment WHERE content >= '%1'"_s, u"what Ben wrote, secret"_s, u"zzzz Ben wrote, secret"_s},
            {u"assignment WHERE content IN ('%1', 'x')"_s, u"what Ben wrote, secret"_s, u"what Joe wrote, secret"_s},
            {u"ledger_entry WHERE amount_minor = %1"_s, u"500"_s, u"501"_s},
            {u"capacity WHERE load > %1"_s, u"1"_s, u"9"_s},
        };
        for (const auto& [where, right, wrong] : guesses) {
            for (const QString& setting :
                 {u"work_mem = 4096"_s, u"cpu_operator_cost = 0"_s, u"cpu_operator_cost = 1e-300"_s,
                  u"cpu_operator_cost = 1e9"_s, u"enable_seqscan = off"_s, u"enable_indexscan = off"_s})
                QTest::addRow("%s, %s", qPrintable(where.arg(right)), qPrintable(setting))
                    << setting + u';' + where.arg(right) << setting + u';' + where.arg(wrong);
        }
    }
    QString plan(Psql& who, const QString& guess)
    {
        who.run(u"SET "_s + guess.section(u';', 0, 0));
        // The guess itself, and what planning it read for the first time.
        static const QRegularExpression ours(u"Filter:[^\\n]*|Cond:[^\\n]*|Planning:.*"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        // The first one fills caches, and a login that is made elsewhere in the cluster empties them: until it stays.
        QString text, before;
        for (int i = 0; i < 20 && (i < 3 || text != before); ++i) {
            before = text;
            text = who.run(u"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF) SELECT 1 FROM "_s +
                           guess.section(u';', 1))
                       .text()
                       .remove(ours);
        }
        return text;
    }
    void plansTellNothing()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        for (const QString& who : {u"dora"_s, u"zoe"_s}) { // who have nothing of their own there
            const auto session = this->session(who);
            const QStringList one = plan(*session, right).split(u'\n');
            const QStringList other = plan(*session, wrong).split(u'\n');
            for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i)
                QCOMPARE(one.value(i), other.value(i));
        }
    }
    void plansWouldTell()
    {
        const auto eve = session(u"eve"_s);
        const QString right = u"work_mem = 4096;event WHERE note = 'the secret reason'"_s;
        const QString wrong = u"work_mem = 4096;event WHERE note = 'the public reason'"_s;
        Psql& owner = m_scene->owner();
        QVERIFY(owner.run(u"ALTER FUNCTION desk.is_my_event COST 100"_s).ok());
        QVERIFY(plan(*eve, right) != plan(*eve, wrong));
        QVERIFY(owner.run(u"ALTER FUNCTION desk.is_my_event COST 0.0001"_s).ok());
        QCOMPARE(plan(*eve, right), plan(*eve, wrong));
    }

    // PostgreSQL 15 lets a login grant itself to another. It gives the other nothing here, and nobody becomes
    // untouchable by it.
    void aLoginGivenAway()
    {
        const auto rita = session(u"rita"_s);
        const auto eve = session(u"eve"_s);
        const auto admin = session(u"admin"_s);
        if (!rita->run(filled(u"GRANT {login_rita} TO {login_eve}"_s)).ok())
            return; // newer servers refuse it
        QVERIFY(rita->run(filled(u"GRANT {login_rita} TO {login_mia}"_s)).ok());
        QVERIFY(eve->run(filled(u"SET ROLE {login_rita}"_s)).ok());
        QVERIFY(!did(eve->run(verb(u"touch"_s, u"{a_rita}"_s))));
        QCOMPARE(state(eve->run(filled(u"SELECT id FROM assignment WHERE person_id = {p_rita}"_s))), u"0 rows: "_s);
        const QString left = filled(u"SELECT count(*) FROM pg_auth_members WHERE roleid = '{login_rita}'::regrole"_s);
        QVERIFY(admin->run(change(u"reset_password"_s, u"eve"_s, u"{\"verifier\": \"{scram}\"}"_s)).ok());
        QCOMPARE(m_scene->owner().run(left).value(), u"1"_s);
        QVERIFY(admin->run(change(u"set_roles"_s, u"rita"_s, u"{\"roles\": [\"reviewer\"]}"_s)).ok());
        QCOMPARE(m_scene->owner().run(left).value(), u"0"_s);
    }

    void twoAdminsDismissEachOther()
    {
        const auto admin = session(u"admin"_s);
        const auto chief = session(u"chief"_s);
        QVERIFY(chief->run(change(u"set_roles"_s, u"owner"_s, u"{\"roles\": []}"_s)).ok());
        chief->run(u"SET lock_timeout = 0"_s);
        admin->run(u"BEGIN"_s);
        QVERIFY(admin->run(change(u"set_roles"_s, u"chief"_s, u"{\"roles\": []}"_s)).ok());
        chief->send(change(u"set_roles"_s, u"admin"_s, u"{\"roles\": []}"_s));
        QVERIFY(chief->isWaiting(200));
        QVERIFY(admin->run(u"COMMIT"_s).ok());
        QCOMPARE(state(chief->wait()), u"42501"_s);
        QCOMPARE(m_scene->owner().run(u"SELECT count(*) FROM desk.person_role WHERE role = 'admin'"_s).value(), u"1"_s);
        QCOMPARE(state(admin->run(change(u"set_roles"_s, u"admin"_s, u"{\"roles\": []}"_s))), u"DK006"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttackers)
#include "tst_attackers.moc"
