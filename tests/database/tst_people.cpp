// SPDX-License-Identifier: GPL-3.0-or-later
// People: added, changed, dismissed and taken back by verbs, with their logins and group roles on a shared database.
#include <QJsonArray>

#include "app/domain/personwords.h"
#include "app/domain/words.h"
#include "app/services/peopleservice.h"
#include "app/stores/eventstore.h"
#include "app/stores/peoplestore.h"
#include "app/stores/personstore.h"
#include "app/stores/rulestore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

class TestPeople : public QObject {
    Q_OBJECT

    static constexpr auto secret = "correct horse battery";
    std::unique_ptr<Backend> m_db;
    PersonId m_rita, m_mia;

    QString login(const QString& name) const { return u"t%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(name); }

    Result<PersonId> change(PersonId actor, const QString& verb, PersonId person, const QJsonObject& args = {},
                            std::optional<qint64> version = {}, const QUuid& op = QUuid::createUuid(),
                            const QString& password = {}, const QString& note = {})
    {
        QString verifier;
        if (m_db->isShared() && !password.isEmpty()) {
            const auto made = m_db->as(actor).scramVerifier(password, args[u"login"_s].toString());
            if (!made)
                return made.error();
            verifier = *made;
        }
        return PersonStore::change(m_db->as(actor), {verb, person, version, args, note, op}, verifier,
                                   m_db->context(actor));
    }
    QJsonObject anna(const QStringList& roles = {u"reviewer"_s}) const
    {
        QJsonObject args{{u"name"_s, u"  Anna Ådahl "_s},
                         {u"email"_s, u"anna@example.org"_s},
                         {u"roles"_s, QJsonArray::fromStringList(roles)}};
        if (m_db->isShared())
            args[u"login"_s] = login(u"anna"_s);
        return args;
    }
    Result<PersonId> addAnna(const QStringList& roles = {u"reviewer"_s})
    {
        return change(m_db->admin(), u"add"_s, {}, anna(roles), {}, QUuid::createUuid(), QString::fromLatin1(secret));
    }
    QString groups(const QString& login)
    {
        return m_db
            ->value(u"SELECT string_agg(g.rolname, ' ' ORDER BY g.rolname) FROM pg_auth_members m JOIN pg_roles g ON "
                    u"g.oid = m.roleid "
                    "JOIN pg_roles u ON u.oid = m.member WHERE u.rolname = '%1'"_s.arg(login))
            .toString();
    }

    /// What the doctor says of everybody's login and groups.
    QStringList brokenLogins()
    {
        QStringList broken;
        for (const QVariantList& row : m_db->rows(u"SELECT what FROM broken WHERE name = 'logins'"_s))
            broken << row[0].toString();
        return broken;
    }
    void begin(std::unique_ptr<Backend> db)
    {
        m_db = std::move(db);
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_mia = m_db->person(u"Mia"_s, {});
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

    void anAdminAddsSomebody_data() { Backend::addRows(); }
    void anAdminAddsSomebody()
    {
        begin(Backend::make());
        const QUuid op = QUuid::createUuid();
        RD_VALUE(id, change(m_db->admin(), u"add"_s, {}, anna(), {}, op, QString::fromLatin1(secret)));
        RD_VALUE(found, PeopleStore::byId(m_db->owner(), id));
        QVERIFY(found);
        QCOMPARE(found->name, u"Anna Ådahl"_s);
        QCOMPARE(found->roles, QSet<QString>{u"reviewer"_s});
        QCOMPARE(m_db->value(u"SELECT name_key FROM person WHERE id = %1"_s.arg(id.value)).toString(), u"anna ådahl"_s);
        const auto event =
            m_db->rows(u"SELECT type, actor_id, person_after, metadata FROM event ORDER BY id DESC"_s).first();
        QCOMPARE(event[0].toString(), u"person.add"_s);
        QCOMPARE(event[1].toLongLong(), m_db->admin().value);
        QCOMPARE(event[2].toLongLong(), id.value);
        QVERIFY(!event[3].toString().contains("example.org"_L1));
        QVERIFY(!event[3].toString().contains("SCRAM"_L1));
        QVERIFY(!m_db->value(u"SELECT args FROM op ORDER BY id DESC"_s).toString().contains("SCRAM"_L1));
        if (m_db->isShared()) {
            QCOMPARE(groups(login(u"anna"_s)), u"desk_reviewer"_s);
            const auto role = m_db->rows(u"SELECT rolcanlogin, rolconnlimit, rolsuper OR rolcreaterole OR rolcreatedb, "
                                         u"rolpassword LIKE 'SCRAM-SHA-256$4096:%' "
                                         "FROM pg_authid WHERE rolname = '%1'"_s.arg(login(u"anna"_s)))
                                  .first();
            QVERIFY(role[0].toBool());
            QCOMPARE(role[1].toInt(), 10);
            QVERIFY(!role[2].toBool());
            QVERIFY(role[3].toBool());
        }
        // The same op again answers the same and adds nobody, though the verifier is salted anew.
        RD_VALUE(again, change(m_db->admin(), u"add"_s, {}, anna(), {}, op, QString::fromLatin1(secret)));
        QCOMPARE(again, id);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM person WHERE name_key = 'anna ådahl'"_s).toInt(), 1);
        RD_ERROR(addAnna(), ErrorCode::Conflict); // the e-mail is hers
        m_db->verifyHealthy();
        QCOMPARE(brokenLogins(), QStringList());
    }

    void whatIsRefused_data() { Backend::addRows(); }
    void whatIsRefused()
    {
        begin(Backend::make());
        RD_VALUE(id, addAnna());
        const PersonId admin = m_db->admin();
        RD_ERROR(change(m_rita, u"add"_s, {}, {{u"name"_s, u"Eve"_s}}), ErrorCode::NotPermitted);
        RD_ERROR(change(m_rita, u"set_roles"_s, m_rita, {{u"roles"_s, QJsonArray{u"admin"_s}}}),
                 ErrorCode::NotPermitted);
        RD_ERROR(change(m_rita, u"edit"_s, id, {{u"name"_s, u"Eve"_s}}), ErrorCode::NotPermitted);
        RD_ERROR(change(m_rita, u"set_duty"_s, id, {{u"duty"_s, u"away"_s}}), ErrorCode::NotPermitted);
        RD_ERROR(change(m_rita, u"deactivate"_s, id), ErrorCode::NotPermitted);
        RD_ERROR(change(admin, u"deactivate"_s, admin), ErrorCode::NotPermitted); // not oneself
        RD_ERROR(change(admin, u"set_roles"_s, admin, {{u"roles"_s, QJsonArray{u"reviewer"_s}}}), ErrorCode::Conflict);
        RD_ERROR(change(admin, u"add"_s, {}, {{u"name"_s, u"  "_s}}), ErrorCode::Invalid);
        RD_ERROR(change(admin, u"add"_s, {}, {{u"name"_s, QString(201, u'x')}}), ErrorCode::Invalid);
        RD_ERROR(change(admin, u"add"_s, {}, {{u"name"_s, u"Ben"_s}, {u"email"_s, u"nonsense"_s}}),
                 ErrorCode::Conflict);
        RD_ERROR(change(admin, u"edit"_s, PersonId(999'999), {{u"name"_s, u"x"_s}}), ErrorCode::NotFound);
        RD_ERROR(change(admin, u"edit"_s, id, {{u"name"_s, u"x"_s}}, 99), ErrorCode::Conflict);
        RD_ERROR(change(admin, u"set_capacity"_s, id, {{u"desk"_s, u"nonsense"_s}}), ErrorCode::NotFound);
        RD_ERROR(change(admin, u"set_capacity"_s, id, {{u"desk"_s, u"claims"_s}, {u"max_load"_s, -1}}),
                 ErrorCode::Invalid);
        RD_ERROR(change(admin, u"set_duty"_s, id, {{u"duty"_s, u"asleep"_s}}), ErrorCode::Invalid);
        RD_ERROR(change(admin, u"reactivate"_s, id), ErrorCode::Conflict);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM person"_s).toInt(), 4);
        QCOMPARE(m_db->value(u"SELECT version FROM person WHERE id = %1"_s.arg(id.value)).toInt(), 1);
    }

    void rolesCapacityAndDuty_data() { Backend::addRows(); }
    void rolesCapacityAndDuty()
    {
        begin(Backend::make());
        RD_VALUE(id, addAnna());
        const PersonId admin = m_db->admin();
        RD_OK(change(admin, u"set_roles"_s, id, {{u"roles"_s, QJsonArray{u"engineer"_s, u"admin"_s}}}, 1));
        RD_VALUE(person, PeopleStore::byId(m_db->owner(), id));
        QCOMPARE(person->roles, (QSet<QString>{u"engineer"_s, u"admin"_s}));
        if (m_db->isShared())
            QCOMPARE(groups(login(u"anna"_s)), u"desk_admin desk_engineer"_s);
        RD_ERROR(change(admin, u"set_roles"_s, id, {{u"roles"_s, QJsonArray()}}, 1), ErrorCode::Conflict); // stale
        RD_OK(change(admin, u"set_roles"_s, id, {{u"roles"_s, QJsonArray{u"reviewer"_s}}}, 2));
        RD_OK(change(admin, u"set_capacity"_s, id, {{u"desk"_s, u"claims"_s}, {u"max_load"_s, 1}}));
        RD_VALUE(capacity, PersonStore::capacity(m_db->owner(), id, m_db->now()));
        QCOMPARE(capacity.first().limit(), std::optional<qint64>(1));
        RD_OK(m_db->apply(admin, u"assign"_s, {{m_db->claim(m_mia, u"one"_s), {}}}, {}, {{u"person_id"_s, id.value}}));
        QCOMPARE(test::verdictOf(m_db->apply(admin, u"assign"_s, {{m_db->claim(m_mia, u"two"_s), {}}}, {},
                                             {{u"person_id"_s, id.value}})),
                 u"over_capacity"_s);
        RD_OK(change(admin, u"set_capacity"_s, id, {{u"desk"_s, u"claims"_s}}));
        RD_OK(change(admin, u"set_duty"_s, id, {{u"duty"_s, u"away"_s}}));
        QCOMPARE(test::verdictOf(m_db->apply(admin, u"assign"_s, {{m_db->claim(m_mia, u"three"_s), {}}}, {},
                                             {{u"person_id"_s, id.value}})),
                 u"person_unavailable"_s);
        RD_OK(change(m_rita, u"set_duty"_s, m_rita, {{u"duty"_s, u"offline"_s}})); // everybody the own
        RD_OK(change(admin, u"edit"_s, id, {{u"name"_s, u"Anna B."_s}, {u"email"_s, u"anna.b@example.org"_s}}));
        RD_VALUE(list, PersonStore::list(m_db->owner(), {u"anna"_s, {}, false, false}, m_db->now()));
        QCOMPARE(list.people.size(), 1);
        QCOMPARE(list.people.first().load, 1);
        QCOMPARE(list.people.first().duty, u"away"_s);
        m_db->verifyHealthy();
        QCOMPARE(brokenLogins(), QStringList());
    }

    // Somebody who leaves keeps the history and loses everything else; held work has to go first.
    void leaving_data() { Backend::addRows(); }
    void leaving()
    {
        begin(Backend::make());
        RD_VALUE(id, addAnna());
        const PersonId admin = m_db->admin();
        const qint64 claim = m_db->claim(m_mia, u"one"_s);
        RD_OK(m_db->apply(admin, u"assign"_s, {{claim, {}}}, {}, {{u"person_id"_s, id.value}}));
        RD_ERROR(change(admin, u"deactivate"_s, id), ErrorCode::Conflict);
        RD_VALUE(held, PersonStore::held(m_db->owner(), id));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().item.value, claim);
        RD_OK(m_db->apply(admin, u"release"_s, {{held.first().assignmentId, {}}}, u"leaves"_s));
        RD_OK(change(admin, u"deactivate"_s, id, {}, {}, QUuid::createUuid(), {}, u"moved on"_s));
        RD_ERROR(change(admin, u"deactivate"_s, id), ErrorCode::Conflict);
        QCOMPARE(test::verdictOf(m_db->apply(admin, u"assign"_s, {{claim, {}}}, {}, {{u"person_id"_s, id.value}})),
                 u"person_unavailable"_s);
        if (m_db->isShared()) {
            QCOMPARE(groups(login(u"anna"_s)), QString());
            QVERIFY(!m_db->value(u"SELECT rolcanlogin FROM pg_roles WHERE rolname = '%1'"_s.arg(login(u"anna"_s)))
                         .toBool());
        }
        RD_VALUE(gone, PersonStore::list(m_db->owner(), {u"anna"_s, {}, false, false}, m_db->now()));
        QVERIFY(gone.people.isEmpty());
        RD_OK(change(admin, u"reactivate"_s, id));
        if (m_db->isShared()) {
            QCOMPARE(groups(login(u"anna"_s)), u"desk_reviewer"_s);
            QVERIFY(
                m_db->value(u"SELECT rolcanlogin FROM pg_roles WHERE rolname = '%1'"_s.arg(login(u"anna"_s))).toBool());
        }
        RD_OK(m_db->apply(admin, u"assign"_s, {{claim, {}}}, {}, {{u"person_id"_s, id.value}}));
        QCOMPARE(
            m_db->value(u"SELECT count(*) FROM event WHERE machine = 'person' AND person_after = %1"_s.arg(id.value))
                .toInt(),
            3);
        m_db->verifyHealthy();
        QCOMPARE(brokenLogins(), QStringList());
    }

    // A leaver's open session is ended, and one that got through reads and writes nothing.
    void anOpenSessionEnds()
    {
        begin(Backend::make(Dialect::Postgres));
        Connection& open = m_db->as(m_rita);
        RD_OK(open.execute(u"SELECT 1"_s));
        RD_OK(change(m_db->admin(), u"deactivate"_s, m_rita));
        RD_ERROR(open.execute(u"SELECT 1"_s), ErrorCode::Lost);
    }

    void passwords()
    {
        begin(Backend::make(Dialect::Postgres));
        auto session = test::startSession(m_db->optionsFor(m_rita));
        PeopleService service(*session);
        const auto stored = [&] {
            return m_db
                ->value(
                    u"SELECT a.rolpassword FROM pg_authid a JOIN person p ON p.login = a.rolname WHERE p.id = %1"_s.arg(
                        m_rita.value))
                .toString();
        };
        RD_ERROR(test::settled(service.change({u"change_password"_s, m_rita, {}, {}, {}}, u"short"_s)),
                 ErrorCode::Invalid);
        RD_OK(test::settled(service.change({u"change_password"_s, m_rita, {}, {}, {}}, QString::fromLatin1(secret))));
        const QString first = stored();
        QVERIFY(first.startsWith("SCRAM-SHA-256$4096:"_L1));
        RD_ERROR(test::settled(
                     service.change({u"change_password"_s, m_db->admin(), {}, {}, {}}, QString::fromLatin1(secret))),
                 ErrorCode::NotPermitted);
        RD_ERROR(test::settled(
                     service.change({u"reset_password"_s, m_db->admin(), {}, {}, {}}, QString::fromLatin1(secret))),
                 ErrorCode::NotPermitted);
        auto admins = test::startSession(m_db->options());
        PeopleService adminService(*admins);
        RD_OK(
            test::settled(adminService.change({u"reset_password"_s, m_rita, {}, {}, {}}, QString::fromLatin1(secret))));
        QVERIFY(stored() != first);
        QVERIFY(
            !m_db->value(
                     u"SELECT string_agg(CAST(e.metadata AS text) || COALESCE(o.args::text, ''), ' ') FROM event e JOIN op o ON o.op = e.op"_s)
                 .toString()
                 .contains("SCRAM"_L1));
        // No password, no verifier: refused by the server as well.
        RD_ERROR(PersonStore::change(m_db->as(m_rita), {u"change_password"_s, m_rita, {}, {}, {}}, u"plain password"_s,
                                     m_db->context(m_rita)),
                 ErrorCode::Invalid);
    }

    // What the page offers is what the database allows: by role, and by whether it is oneself.
    void buttonsAndDatabaseAgree_data() { Backend::addRows(); }
    void buttonsAndDatabaseAgree()
    {
        begin(Backend::make());
        RD_VALUE(rules, RuleStore::load(m_db->owner()));
        const PersonId chief = m_db->person(u"Chief"_s, {u"admin"_s});
        const PersonId host = m_db->person(u"Host"_s, {u"jobs"_s});
        const QList<std::pair<QString, QJsonObject>> verbs = {
            {u"add"_s, {{u"name"_s, u"x"_s}}},
            {u"edit"_s, {{u"name"_s, u"y"_s}}},
            {u"set_roles"_s, {{u"roles"_s, QJsonArray{u"reviewer"_s}}}},
            {u"set_capacity"_s, {{u"desk"_s, u"claims"_s}, {u"max_load"_s, 9}}},
            {u"set_duty"_s, {{u"duty"_s, u"active"_s}}},
            {u"deactivate"_s, {}},
            {u"reactivate"_s, {}}};
        int allowed = 0;
        for (const PersonId actor : {chief, m_rita, host}) {
            for (const PersonId subject : {actor, m_mia}) {
                for (const auto& [verb, args] : verbs) {
                    RD_VALUE(who, PeopleStore::byId(m_db->owner(), actor));
                    const Verdict foretold = rules.checkPerson(verb, subject, {actor, who->name, who->roles, false});
                    // Each on the state that the one before left; a conflict is no refusal of the right.
                    const auto done = change(actor, verb, subject, args);
                    QVERIFY2(foretold.allowed == (done || done.error().code != ErrorCode::NotPermitted),
                             qPrintable(u"%1 by %2 on %3"_s.arg(verb, who->name).arg(subject.value)));
                    allowed += int(foretold.allowed);
                    if (actor == chief && subject == actor && verb == "set_roles"_L1)
                        RD_OK(change(m_db->admin(), u"set_roles"_s, chief, {{u"roles"_s, QJsonArray{u"admin"_s}}}));
                }
            }
        }
        QVERIFY(allowed > 10 && allowed < 42);
    }

    void whatAnEventTells_data() { Backend::addRows(); }
    void whatAnEventTells()
    {
        begin(Backend::make());
        const PersonId admin = m_db->admin();
        RD_OK(change(admin, u"set_roles"_s, m_rita, {{u"roles"_s, QJsonArray{u"admin"_s, u"reviewer"_s}}}));
        RD_OK(change(admin, u"set_capacity"_s, m_rita, {{u"desk"_s, u"claims"_s}, {u"max_load"_s, 3}}));
        RD_OK(change(admin, u"set_duty"_s, m_rita, {{u"duty"_s, u"away"_s}}));
        RD_OK(change(admin, u"edit"_s, m_rita, {{u"name"_s, u"Rita B."_s}, {u"email"_s, u"rita@example.org"_s}}));
        RD_VALUE(events, EventStore::ofPerson(m_db->owner(), m_rita));
        QList<QStringList> told;
        for (const Event& event : events)
            told << personReasons(event);
        const QString person = u"Person: Rita B."_s;
        QCOMPARE(told, (QList<QStringList>{{person, u"From Reviewer to Admin, Reviewer"_s},
                                           {person, u"Desk: Claims"_s, u"From as the policy says to 3"_s},
                                           {person, u"From Active to Away"_s},
                                           {person, u"From Rita to Rita B."_s, u"The e-mail address changed"_s}}));
        // Each type that the verbs write has a headline of its own.
        for (const QVariantList& row : m_db->rows(u"SELECT DISTINCT verb FROM permission WHERE machine = 'person'"_s)) {
            const QString verb = row.first().toString();
            QVERIFY2(eventWord(u"person."_s + verb) != u"person."_s + verb, qPrintable(verb));
            QVERIFY2(verbWord(verb) != verb && verbPast(verb) != verb, qPrintable(verb));
        }
    }

    // A refusal is told in words of the screen; what somebody else changed meanwhile is told apart from the rest.
    void refusalsInWords_data() { Backend::addRows(); }
    void refusalsInWords()
    {
        begin(Backend::make());
        auto session = test::startSession(m_db->options());
        PeopleService service(*session);
        const auto refused = [&](const QString& verb, PersonId person, const QJsonObject& args, qint64 version) {
            const auto done = test::settled(service.change({verb, person, version, args, {}}));
            return done ? Error() : done.error();
        };
        const Error stale = refused(u"edit"_s, m_rita, {{u"name"_s, u"x"_s}}, 99);
        QVERIFY(isStalePerson(stale));
        QVERIFY(stale.text.startsWith("Somebody changed this person meanwhile."_L1));
        const Error active = refused(u"reactivate"_s, m_rita, {}, 1);
        QVERIFY(!isStalePerson(active));
        QCOMPARE(active.text, u"This person is active already."_s);
        const Error only = refused(u"set_roles"_s, m_db->admin(), {{u"roles"_s, QJsonArray()}}, 1);
        QCOMPARE(only.text, u"This is the only admin. Make somebody else an admin first."_s);
    }

    void aFileHasNoLogins()
    {
        begin(Backend::make(Dialect::Sqlite));
        RD_ERROR(change(m_db->admin(), u"add"_s, {}, {{u"name"_s, u"Ben"_s}, {u"login"_s, u"ben"_s}}),
                 ErrorCode::Invalid);
        RD_ERROR(change(m_db->admin(), u"reset_password"_s, m_db->admin()), ErrorCode::Invalid);
    }

    // Over everybody, whatever the list shows.
    void theTopThree_data() { Backend::addRows(); }
    void theTopThree()
    {
        begin(Backend::make());
        const auto share = [this] {
            const auto list =
                PersonStore::list(m_db->owner(), {u"nobody of this name"_s, {}, false, false}, m_db->now());
            return list ? list->share : WorkShare{-1, -1, -1};
        };
        QCOMPARE(share(), WorkShare());
        QCOMPARE(share().ratio(), 0.0);
        const QList<int> loads = {1, 5, 1, 3};
        for (int who = 0; who < loads.size(); ++who) {
            const PersonId person = m_db->person(u"Reviewer %1"_s.arg(who), {u"reviewer"_s});
            for (int n = 0; n < loads[who]; ++n)
                RD_OK(m_db->apply(m_db->admin(), u"assign"_s, {{m_db->claim(m_mia, u"c"_s), {}}}, {},
                                  {{u"person_id"_s, person.value}}));
        }
        QCOMPARE(share(), (WorkShare{10, 9, 4}));
        QCOMPARE(share().ratio(), 0.9);
    }

    // What somebody may hold over all desks: the own maximum, else the policy's, else none.
    // A name that two people have is a question, not a guess.
    void whoIsMeant_data() { Backend::addRows(); }
    void whoIsMeant()
    {
        begin(Backend::make());
        const PersonId one = m_db->person(u"Sam Lee"_s, {u"reviewer"_s});
        RD_VALUE(alone, PeopleStore::resolve(m_db->owner(), u" Sam Lee "_s));
        QCOMPARE(alone.id, one);
        const PersonId two = m_db->person(u"Sam Lee"_s, {u"admin"_s});
        const auto both = PeopleStore::resolve(m_db->owner(), u"Sam Lee"_s);
        RD_ERROR(both, ErrorCode::Conflict);
        QVERIFY2(both.error().text.contains("2 people"_L1) &&
                     both.error().text.contains(u"#%1, #%2"_s.arg(one.value).arg(two.value)),
                 qPrintable(both.error().text));
        RD_VALUE(second, PeopleStore::resolve(m_db->owner(), u"#%1"_s.arg(two.value)));
        QCOMPARE(second.id, two);
        RD_ERROR(PeopleStore::resolve(m_db->owner(), u"#999999"_s), ErrorCode::NotFound);
        RD_ERROR(PeopleStore::resolve(m_db->owner(), u"Nobody At All"_s), ErrorCode::NotFound);
    }

    void theLimitOverAllDesks_data() { Backend::addRows(); }
    void theLimitOverAllDesks()
    {
        begin(Backend::make());
        const auto limit = [this] {
            const auto list = PersonStore::list(m_db->owner(), {u"rita"_s, {}, false, false}, m_db->now());
            return list && list->people.size() == 1 ? list->people.first().limit : std::optional<qint64>(-1);
        };
        QCOMPARE(limit(), std::optional<qint64>());
        RD_OK(change(m_db->admin(), u"set_capacity"_s, m_rita, {{u"desk"_s, u"claims"_s}, {u"max_load"_s, 4}}));
        QCOMPARE(limit(), std::optional<qint64>(4 + 5)); // the policy of requests says 5
        RD_OK(change(m_db->admin(), u"set_capacity"_s, m_rita, {{u"desk"_s, u"claims"_s}}));
        QCOMPARE(limit(), std::optional<qint64>());
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
