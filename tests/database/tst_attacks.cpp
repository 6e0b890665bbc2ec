// SPDX-License-Identifier: GPL-3.0-or-later
// The shared database is the complete gate: what somebody with psql and a login may try, as each kind of person. None
// of it may succeed, and a gate with one part taken out must make these tests fail (theSuiteCanFail).
#include "tests/support/attacks.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Answer;
using rd::test::Attack;
using rd::test::AttackScene;
using rd::test::Psql;

class TestAttacks final : public QObject {
    Q_OBJECT

    std::unique_ptr<AttackScene> m_scene;
    QList<Attack> m_written = AttackScene::read(QStringLiteral(RD_SOURCE_DIR "/tests/data/attacks.txt"));

    /// Writing past the verbs: each table by each role, in every way that SQL has.
    QList<Attack> onTables()
    {
        QList<Attack> attacks;
        const auto tables = m_scene->owner().run(
            u"SELECT c.relname, (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = 1), c.relkind "
            u"FROM pg_class c "
            "WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind IN ('r', 'v') ORDER BY 1"_s);
        for (const QStringList& table : tables.rows) {
            for (const QString& way :
                 {u"INSERT INTO desk.{t} DEFAULT VALUES"_s, u"INSERT INTO desk.{t} SELECT * FROM desk.{t}"_s,
                  u"UPDATE desk.{t} SET {c} = NULL"_s, u"DELETE FROM desk.{t}"_s, u"TRUNCATE desk.{t} CASCADE"_s,
                  u"COPY desk.{t} FROM STDIN"_s, u"SELECT 1 FROM desk.{t} FOR UPDATE"_s,
                  u"SELECT 1 FROM desk.{t} FOR KEY SHARE"_s, u"LOCK TABLE desk.{t} IN ROW SHARE MODE"_s,
                  u"LOCK TABLE desk.{t} IN SHARE MODE"_s, u"LOCK TABLE desk.{t} IN ACCESS EXCLUSIVE MODE"_s}) {
                const QString sql = QString(way).replace(u"{t}"_s, table[0]).replace(u"{c}"_s, table[1]);
                // What cannot be written at all, a view or a computed column, says so before rights are asked.
                attacks << Attack{sql,
                                  AttackScene::everybody(),
                                  table[2] == "v"_L1 ? QStringList{u"42501"_s, u"55000"_s, u"42809"_s, u"0A000"_s}
                                                     : QStringList{u"42501"_s, u"428C9"_s},
                                  {u"BEGIN"_s, sql}};
            }
        }
        return attacks;
    }

    /// What the doors call inside is nobody's: every function that is not a door, by each role.
    QList<Attack> onFunctions()
    {
        QList<Attack> attacks;
        const auto functions = m_scene->owner().run(
            u"SELECT p.oid::regproc, (SELECT COALESCE(string_agg(format('CAST(NULL AS %s)', format_type(t, NULL)), ', "
            u"' ORDER BY n), '') "
            "FROM unnest(p.proargtypes) WITH ORDINALITY a (t, n)), p.oid FROM pg_proc p WHERE p.pronamespace IN "
            "('desk'::regnamespace, 'desk_logins'::regnamespace) "
            "AND p.proname NOT IN ('me', 'clock_ms', 'has_text', 'my_via', 'my_items', 'my_filed', 'my_offers', "
            "'change_mark', 'op_record', 'is_among', "
            "'is_my_event', 'apply', 'person_change', 'notification_read', 'import_claims', 'policy_set', "
            "'person_add', 'seal_events', 'text_length', 'repeats_of', 'job_hosts', 'choices_of', 'draft_save', "
            "'job_tick', 'job_start', 'job_rehearse', 'job_change', 'lease_take', 'lease_beat', 'lease_done', 'mail_batch', 'mail_done') ORDER BY 1"_s);
        for (const QStringList& f : functions.rows)
            attacks << Attack{
                u"call "_s + f[0],
                AttackScene::everybody(),
                {u"42501"_s},
                // Without the right even where it would do nothing in the caller's name.
                {u"SELECT 1 / CASE WHEN has_function_privilege(CAST(%1 AS oid), 'EXECUTE') THEN 0 ELSE 1 END"_s.arg(
                     f[2]),
                 u"SELECT %1(%2)"_s.arg(f[0].contains(u'.') ? f[0] : u"desk."_s + f[0], f[1])}};
        return attacks;
    }

    /// Rows and logins are compared after each attempt (not where many are alike), everything after each attack.
    void fight(const QList<Attack>& attacks, int atLeast, bool watchEach = true)
    {
        int count = 0;
        QMap<QString, QString> before = m_scene->fingerprint();
        QMap<QString, int> byRole;
        QStringList succeeded;
        for (const Attack& attack : attacks) {
            QVERIFY2(!attack.statements.isEmpty(), qPrintable(attack.name));
            for (const QString& who : attack.who) {
                const QString how = m_scene->attempt(attack, who, watchEach);
                if (!how.isEmpty())
                    succeeded << u"%1, as %2: %3"_s.arg(attack.name, who, how);
                ++count;
                ++byRole[who];
            }
            const QMap<QString, QString> after = m_scene->fingerprint();
            if (after != before)
                succeeded << attack.name + u": something changed"_s;
            before = after;
        }
        QStringList roles;
        for (auto it = byRole.cbegin(); it != byRole.cend(); ++it)
            roles << u"%1 %2"_s.arg(it.key()).arg(it.value());
        qInfo("%d attempts of %d attacks (%s)", count, int(attacks.size()), qPrintable(roles.join(u", "_s)));
        for (const QString& how : std::as_const(succeeded))
            qWarning("%s", qPrintable(how));
        QVERIFY2(succeeded.isEmpty(), qPrintable(succeeded.value(0)));
        QVERIFY(count >= atLeast);
        QCOMPARE(m_scene->owner().run(u"SELECT count(*) FROM desk.broken"_s).value(), u"0"_s);
    }

    /// The attacks that mention `word` first.
    std::pair<Attack, QString> firstThatSucceeds(QList<Attack> attacks, const QString& word)
    {
        std::stable_partition(attacks.begin(), attacks.end(),
                              [&](const Attack& attack) { return attack.statements.join(u'\n').contains(word); });
        for (const Attack& attack : std::as_const(attacks)) {
            for (const QString& who : attack.who) {
                if (!m_scene->attempt(attack, who, false).isEmpty())
                    return {attack, who};
            }
        }
        return {};
    }

private slots:
    void initTestCase() { m_scene = std::make_unique<AttackScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void written() { fight(m_written, 1000); }
    void everyTable() { fight(onTables(), 1500, false); }
    void everyInnerFunction() { fight(onFunctions(), 100, false); }

    // One part of the gate taken out, and the same attacks must find it; afterwards it is put back. In a copy.
    void theSuiteCanFail()
    {
        const QList<Attack> all = m_written + onTables() + onFunctions();
        m_scene->useCopy();
        Psql& owner = m_scene->owner();
        struct Part {
            QString loosen, mend, word; // what mentions the word is tried first
        };
        QList<Part> parts;
        const auto granted = [&](const QString& what, const QString& to, const QString& word) {
            parts << Part{u"GRANT %1 TO %2"_s.arg(what, to), u"REVOKE %1 FROM %2"_s.arg(what, to), word};
        };
        granted(u"SELECT (email) ON desk.person"_s, u"desk_reviewer"_s, u"email"_s);
        granted(u"SELECT (note) ON desk.policy"_s, u"desk_engineer"_s, u"desk.policy"_s);
        granted(u"SELECT ON desk.op"_s, u"desk_engineer"_s, u"desk.op"_s);
        granted(u"UPDATE ON desk.event"_s, u"desk_reviewer"_s, u"UPDATE desk.event"_s);
        granted(u"INSERT ON desk.ledger_entry"_s, u"desk_admin"_s, u"COPY desk.ledger_entry"_s);
        granted(u"TRUNCATE ON desk.notification"_s, u"desk_jobs"_s, u"TRUNCATE desk.notification"_s);
        granted(u"EXECUTE ON FUNCTION desk.request_begin"_s, u"desk_reviewer"_s, u"request_begin"_s);
        granted(u"EXECUTE ON FUNCTION desk.assignment_changed"_s, u"PUBLIC"_s, u"assignment_changed"_s);
        granted(u"USAGE ON SEQUENCE desk.event_id_seq"_s, u"desk_reviewer"_s, u"event_id_seq"_s);
        granted(u"ALL ON SCHEMA public"_s, u"PUBLIC"_s, u"public"_s);
        granted(u"TEMP ON DATABASE {database}_copy"_s, u"desk_engineer"_s, u"TEMP"_s);
        granted(u"EXECUTE ON FUNCTION lo_creat"_s, u"PUBLIC"_s, u"lo_creat"_s);
        granted(u"desk_admin"_s, u"{login_rita}"_s, u"SET ROLE"_s);
        for (const QString& table : {u"person"_s, u"event"_s})
            parts << Part{u"ALTER TABLE desk.%1 DISABLE ROW LEVEL SECURITY"_s.arg(table),
                          u"ALTER TABLE desk.%1 ENABLE ROW LEVEL SECURITY"_s.arg(table), u"desk."_s + table};
        for (const auto& [verb, actor] : {std::pair(u"approve"_s, u"holder"_s), std::pair(u"take"_s, u"not_author"_s)})
            parts << Part{u"UPDATE desk.permission SET actor = 'any' WHERE verb = '%1'"_s.arg(verb),
                          u"UPDATE desk.permission SET actor = '%2' WHERE verb = '%1'"_s.arg(verb, actor),
                          u"claims."_s + verb};
        for (
            const QStringList& policy :
            owner
                .run(
                    u"SELECT polname, polrelid::regclass, pg_get_expr(polqual, polrelid) FROM pg_policy WHERE pg_get_expr(polqual, polrelid) <> 'true'"_s)
                .rows)
            parts << Part{u"ALTER POLICY %1 ON %2 USING (TRUE)"_s.arg(policy[0], policy[1]),
                          u"ALTER POLICY %1 ON %2 USING (%3)"_s.arg(policy[0], policy[1], policy[2]), policy[1]};
        parts << Part{u"ALTER ROLE {login_rita} CREATEROLE"_s,
                      u"ALTER ROLE {login_rita} NOCREATEROLE; REVOKE desk_admin FROM {login_rita}"_s,
                      u"GRANT desk_admin"_s};
        QVERIFY(parts.size() >= 25);
        for (const Part& part : std::as_const(parts)) {
            QVERIFY2(owner.run(m_scene->filled(part.loosen)).ok(), qPrintable(part.loosen));
            const auto [attack, who] = firstThatSucceeds(all, part.word);
            QVERIFY2(owner.run(m_scene->filled(part.mend)).ok(), qPrintable(part.mend));
            QVERIFY2(!who.isEmpty(), qPrintable(u"nothing notices: "_s + part.loosen));
            // It was the missing part, not a scene in disorder.
            if (!part.loosen.startsWith("UPDATE"_L1))
                QCOMPARE(m_scene->attempt(attack, who, false), QString());
            qInfo("%s: %s, as %s", qPrintable(part.loosen), qPrintable(attack.name), qPrintable(who));
        }
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
