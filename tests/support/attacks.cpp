// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attacks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "tests/support/fingerprint.h"

using namespace Qt::StringLiterals;

namespace rd::test {

namespace {

const QStringList itemVerbs = {u"file"_s,   u"edit"_s,    u"set_priority"_s, u"archive"_s, u"resubmit"_s, u"withdraw"_s,
                               u"report"_s, u"analyze"_s, u"resolve"_s,      u"close"_s,   u"reopen"_s};

const QStringList ledgerVerbs = {u"pay"_s, u"settle"_s, u"fail"_s, u"retry"_s};

QString machineOf(const QString& verb)
{
    return itemVerbs.contains(verb) ? u"item"_s : ledgerVerbs.contains(verb) ? u"ledger"_s : u"assignment"_s;
}

QString quoted(QString text)
{
    text = text.trimmed();
    return text.isEmpty() ? u"NULL"_s : u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

/// done = none of the ids, and every one was left alone for this reason.
bool skippedFor(const QString& outcome, const QString& reason)
{
    const QJsonObject json = QJsonDocument::fromJson(outcome.toUtf8()).object();
    const QJsonArray skipped = json[u"skipped"_s].toArray();
    return json[u"done"_s].toArray().isEmpty() && !skipped.isEmpty() &&
           std::all_of(skipped.begin(), skipped.end(),
                       [&](const QJsonValue& skip) { return skip[u"reason"_s].toString() == reason; });
}

bool fits(const Answer& answer, const QString& expected)
{
    if (expected == "ran"_L1)
        return true;
    if (expected == "none"_L1)
        return answer.ok() && answer.rows.isEmpty();
    if (expected.startsWith("= "_L1))
        return answer.ok() && answer.value() == expected.mid(2);
    if (expected.startsWith("skip "_L1))
        return answer.ok() && skippedFor(answer.value(), expected.mid(5));
    return answer.state == expected;
}

} // namespace

QStringList AttackScene::everybody()
{
    return {u"admin"_s, u"jobs"_s, u"rita"_s, u"ben"_s, u"dora"_s, u"eve"_s, u"mia"_s, u"zoe"_s};
}

QList<Attack> AttackScene::read(const QString& file)
{
    QFile data(file);
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file), qPrintable(data.errorString()));
    const QMap<QString, QStringList> groups = {
        {u"all"_s, everybody()},
        {u"staff"_s, {u"admin"_s, u"jobs"_s}},
        {u"people"_s, {u"rita"_s, u"ben"_s, u"dora"_s, u"eve"_s, u"mia"_s}},
        {u"others"_s, {u"rita"_s, u"ben"_s, u"dora"_s, u"eve"_s, u"mia"_s, u"zoe"_s}},
    };
    QList<Attack> attacks;
    for (QString line : QString::fromUtf8(data.readAll()).split(u'\n')) {
        if (line.startsWith("# "_L1)) {
            const QStringList parts = line.mid(2).split(u'|');
            if (parts.size() != 3)
                qFatal("%s: %s", qPrintable(file), qPrintable(line));
            Attack attack{parts[0].trimmed(), {}, parts[2].trimmed().split(u" or "_s), {}};
            for (const QString& who : parts[1].split(u','))
                attack.who << groups.value(who.trimmed(), {who.trimmed()});
            attacks << attack;
        } else if (!line.trimmed().isEmpty() && !line.startsWith("--"_L1)) {
            attacks.last().statements << line;
        }
    }
    return attacks;
}

AttackScene::AttackScene()
    : m_db(Backend::make(Dialect::Postgres))
    , m_database(m_db->value(u"SELECT current_database()"_s).toString())
    , m_prefix(m_database + u'_')
{
    addPeople();
    addProbes();
    addWork();
    m_db->exec(u"ANALYZE"_s); // the planner's statistics are attacked too
}

AttackScene::~AttackScene()
{
    m_sessions.clear();
    m_db.reset();
    Psql server(u"postgres"_s, u"postgres"_s);
    if (!m_copy.isEmpty())
        server.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_copy));
    for (const QString& login : std::as_const(m_logins)) {
        if (login != "postgres"_L1)
            server.run(u"DROP ROLE IF EXISTS %1"_s.arg(login));
    }
}

QString AttackScene::person(const QString& who, const QString& roles)
{
    m_logins[who] = m_prefix + who;
    m_names[u"login_"_s + who] = m_logins[who];
    const QString verifier = owner().scramVerifier(u"correct horse "_s + who, m_logins[who]);
    const Answer made = owner().run(u"SELECT desk.person_add(jsonb_build_object('name', initcap('%1'), 'email', "
                                    u"'%1@secret.example', 'login', '%2', 'verifier', '%3', 'roles', "
                                    "CAST('%4' AS jsonb)), 'hired: secret', gen_random_uuid()) ->> 'person_id'"_s.arg(
                                        who, m_logins[who], verifier, roles));
    if (!made.ok())
        qFatal("%s", qPrintable(made.text()));
    m_names[u"p_"_s + who] = made.value();
    return made.value();
}

void AttackScene::addPeople()
{
    m_logins[u"owner"_s] = u"postgres"_s;
    m_names[u"database"_s] = m_database;
    m_names[u"p_owner"_s] = m_db->value(u"SELECT id FROM desk.person"_s).toString();
    const QList<std::pair<QString, QString>> people = {
        {u"admin"_s, uR"(["admin"])"_s},  {u"chief"_s, uR"(["admin"])"_s},
        {u"jobs"_s, uR"(["jobs"])"_s},    {u"rita"_s, uR"(["reviewer"])"_s},
        {u"ben"_s, uR"(["reviewer"])"_s}, {u"dora"_s, uR"(["reviewer", "engineer"])"_s},
        {u"eve"_s, uR"(["engineer"])"_s}, {u"kai"_s, uR"(["engineer"])"_s},
        {u"mia"_s, uR"(["reviewer"])"_s}, {u"leo"_s, uR"(["reviewer"])"_s},
    };
    for (const auto& [who, roles] : people)
        person(who, roles);
    owner().run(u"SELECT desk.person_change('deactivate', %1, NULL, '{}', 'secret: left', gen_random_uuid())"_s.arg(
        m_names[u"p_leo"_s]));
    // A claimant without a login, and a login that is nobody's person.
    m_names[u"p_hugo"_s] =
        owner()
            .run(
                u"SELECT desk.person_add('{\"name\": \"Hidden Hugo\", \"email\": \"hugo@secret.example\"}', NULL, gen_random_uuid()) ->> 'person_id'"_s)
            .value();
    m_logins[u"zoe"_s] = m_prefix + u"zoe"_s;
    m_names[u"login_zoe"_s] = m_logins[u"zoe"_s];
    m_db->exec(u"CREATE ROLE %1 LOGIN IN ROLE desk_reviewer"_s.arg(m_logins[u"zoe"_s]));
    // Somebody else's login on the same server.
    m_logins[u"stray"_s] = m_prefix + u"stray"_s;
    m_names[u"login_stray"_s] = m_logins[u"stray"_s];
    m_db->exec(u"CREATE ROLE %1 LOGIN"_s.arg(m_logins[u"stray"_s]));
    m_names[u"scram"_s] = owner().scramVerifier(u"another password"_s, u"x"_s);
}

qint64 AttackScene::claim(const QString& name, const QString& title)
{
    const qint64 author = m_names[name == "c_own"_L1      ? u"p_rita"_s
                                  : name == "c_hidden"_L1 ? u"p_hugo"_s
                                                          : u"p_mia"_s]
                              .toLongLong();
    const qint64 id = m_db->claim(PersonId(author), title, u"EXT-"_s + name);
    m_names[name] = QString::number(id);
    return id;
}

void AttackScene::verb(const QString& who, const QString& call)
{
    const Answer done = as(who).run(statement(filled(call)));
    const QJsonObject json = QJsonDocument::fromJson(done.value().toUtf8()).object();
    if (!done.ok() || json[u"done"_s].toArray().isEmpty())
        qFatal("%s: %s: %s", qPrintable(who), qPrintable(call), qPrintable(done.text()));
}

void AttackScene::addWork()
{
    for (const auto& [name, title] : QList<std::pair<QString, QString>>{{u"c_cool"_s, u"Cools down for Rita"_s},
                                                                        {u"c_late"_s, u"Ben is late"_s},
                                                                        {u"c_open"_s, u"On offer"_s},
                                                                        {u"c_own"_s, u"Filed by Rita"_s},
                                                                        {u"c_rita"_s, u"Held by Rita"_s},
                                                                        {u"c_ben"_s, u"Held by Ben"_s},
                                                                        {u"c_hidden"_s, u"Hidden from most"_s},
                                                                        {u"c_approved"_s, u"Approved by Ben"_s},
                                                                        {u"c_rejected"_s, u"Rejected by Ben"_s},
                                                                        {u"c_revision"_s, u"Revised for Ben"_s},
                                                                        {u"c_released"_s, u"Released by Ben"_s},
                                                                        {u"c_withdrawn"_s, u"Withdrawn by Mia"_s}})
        claim(name, title);
    const auto remember = [this](const QString& name, const QString& item, const QString& who) {
        m_names[name] =
            m_db->value(u"SELECT max(id) FROM desk.assignment WHERE work_item_id = %1 AND person_id = %2"_s.arg(
                            m_names[item], m_names[u"p_"_s + who]))
                .toString();
    };
    verb(u"rita"_s, u"@claims.take {c_cool}"_s);
    verb(u"ben"_s, u"@claims.take {c_late}"_s);
    remember(u"a_late"_s, u"c_late"_s, u"ben"_s);
    remember(u"a_cool"_s, u"c_cool"_s, u"rita"_s);
    verb(u"rita"_s, u"@probe.claim {q_late}"_s);
    remember(u"a_q_late"_s, u"q_late"_s, u"rita"_s);
    m_db->advance(8LL * 86'400'000);
    verb(u"admin"_s, u"@claims.release_orphaned {a_cool}"_s);
    verb(u"rita"_s, u"@claims.take {c_rita}"_s);
    verb(u"ben"_s, u"@claims.take {c_ben},{c_hidden},{c_approved},{c_rejected},{c_revision},{c_released}"_s);
    for (const QString& name : {u"ben"_s, u"hidden"_s, u"approved"_s, u"rejected"_s, u"revision"_s, u"released"_s})
        remember(u"a_"_s + name, u"c_"_s + name, u"ben"_s);
    remember(u"a_rita"_s, u"c_rita"_s, u"rita"_s);
    verb(u"ben"_s, u"@claims.approve {a_approved} ; a secret word of praise"_s);
    verb(u"ben"_s, u"@claims.reject {a_rejected} ; the secret reason"_s);
    verb(u"ben"_s, u"@claims.request_revision {a_revision} ; do the secret thing"_s);
    verb(u"ben"_s, u"@claims.release {a_released} ; no secret time"_s);
    verb(u"mia"_s, u"@claims.withdraw {c_withdrawn} ; a secret change of mind"_s);
    // Two places: Rita's and Ben's contents, decided by the author and by an admin; money for Ben.
    verb(u"rita"_s, u"@probe.claim {q_two}"_s);
    verb(u"ben"_s, u"@probe.claim {q_two}"_s);
    remember(u"a_q_rita"_s, u"q_two"_s, u"rita"_s);
    remember(u"a_q_ben"_s, u"q_two"_s, u"ben"_s);
    verb(u"rita"_s, u"@probe.submit {a_q_rita} ; ; what Rita wrote"_s);
    verb(u"ben"_s, u"@probe.submit {a_q_ben} ; ; what Ben wrote, secret"_s);
    verb(u"mia"_s, u"@probe.accept {a_q_ben} ; a secret thank you"_s);
    verb(u"admin"_s, u"@probe.reject {a_q_rita} ; not enough"_s);
    verb(u"admin"_s, u"@probe.give {q_eve} ; ; ; {\"person_id\": {p_eve}}"_s);
    remember(u"a_q_eve"_s, u"q_eve"_s, u"eve"_s);
    addRequests();
    addIncidents();
    owner().run(u"SELECT desk.policy_set('claims.remind_after', '4 days', 'a secret plan', gen_random_uuid())"_s);
    owner().run(
        u"SELECT desk.person_change('set_capacity', %1, NULL, '{\"desk\": \"probe\", \"max_load\": 0}', 'a secret limit', gen_random_uuid())"_s
            .arg(m_names[u"p_dora"_s]));
    for (const QString& who : {u"ben"_s, u"mia"_s})
        m_names[u"op_"_s + who] =
            m_db->value(u"SELECT op FROM desk.op WHERE actor_id = %1 ORDER BY id LIMIT 1"_s.arg(m_names[u"p_"_s + who]))
                .toString();
    m_names[u"event_ben"_s] =
        m_db->value(u"SELECT min(n.event_id) FROM desk.notification n WHERE n.person_id = %1 AND NOT EXISTS (SELECT 1 "
                    u"FROM desk.notification x "
                    "WHERE x.event_id = n.event_id AND x.person_id <> n.person_id)"_s.arg(m_names[u"p_mia"_s]))
            .toString();
    forgetSessions();
}

/// Requests in each state: places, contents, money and a draft.
void AttackScene::addRequests()
{
    const auto remember = [this](const QString& name, const QString& item, const QString& who) {
        m_names[name] =
            m_db->value(u"SELECT max(id) FROM desk.assignment WHERE work_item_id = %1 AND person_id = %2"_s.arg(
                            m_names[item], m_names[u"p_"_s + who]))
                .toString();
    };
    for (const auto& [name, who, places] : QList<std::tuple<QString, QString, int>>{{u"r_open"_s, u"mia"_s, 2},
                                                                                    {u"r_ben"_s, u"mia"_s, 3},
                                                                                    {u"r_paid"_s, u"mia"_s, 2},
                                                                                    {u"r_full"_s, u"mia"_s, 1},
                                                                                    {u"r_rejected"_s, u"mia"_s, 2},
                                                                                    {u"r_hidden"_s, u"hugo"_s, 1}}) {
        const QString args =
            u"{\"title\": \"Request %1\", \"places\": %2, \"author_id\": %3, \"content_type\": \"code\", "
            u"\"review_type\": "
            u"\"expert\", \"amount_minor\": 700, \"description\": \"a secret brief\", \"skills\": \"qt sql\"}"_s
                .arg(name)
                .arg(places)
                .arg(m_names[u"p_"_s + who]);
        const Answer filed = as(u"admin"_s).run(statement(u"@requests.file ; ; ; "_s + args));
        m_names[name] = QString::number(QJsonDocument::fromJson(filed.value().toUtf8())[u"done"_s][0].toInteger());
    }
    const QString text = u" ; ; what %1 wrote about it, secret, and long enough to be taken for a review"_s;
    for (const QString& name : {u"ben"_s, u"paid"_s, u"rejected"_s, u"hidden"_s}) {
        verb(u"ben"_s, u"@requests.claim {r_%1}"_s.arg(name));
        remember(u"a_r_"_s + name, u"r_"_s + name, u"ben"_s);
        verb(u"ben"_s, u"@requests.submit {a_r_%1}"_s.arg(name) + text.arg(u"Ben"_s));
    }
    verb(u"ben"_s, u"@requests.claim {r_full}"_s);
    remember(u"a_r_full"_s, u"r_full"_s, u"ben"_s);
    as(u"ben"_s).run(filled(u"SELECT desk.draft_save({a_r_full}, 'a secret draft')"_s));
    verb(u"rita"_s, u"@requests.claim {r_ben}"_s);
    remember(u"a_r_rita"_s, u"r_ben"_s, u"rita"_s);
    verb(u"admin"_s, u"@requests.accept {a_r_paid} ; a secret thank you"_s);
    verb(u"mia"_s, u"@requests.reject {a_r_rejected} ; a secret complaint"_s);
    m_names[u"l_due"_s] =
        m_db->value(u"SELECT id FROM desk.ledger_entry WHERE state = 'due' AND reason = 'requests.review'"_s)
            .toString();
    m_names[u"l_held"_s] =
        m_db->value(u"SELECT min(id) FROM desk.ledger_entry WHERE state = 'pending' AND reason = 'requests.review'"_s)
            .toString();
    as(u"ben"_s).run(
        u"SELECT desk.person_change('set_tags', desk.me(), NULL, '{\"tags\": [\"qt\", \"secretcraft\"]}', NULL, gen_random_uuid())"_s);
}

/// Incidents in each state, with approaches that are not everybody's to read.
void AttackScene::addIncidents()
{
    for (const QString& name : {u"i_open"_s, u"i_eve"_s, u"i_kai"_s, u"i_decided"_s, u"i_cancelled"_s, u"i_closed"_s}) {
        const QString args = u"{\"title\": \"Incident %1\", \"severity\": \"high\", \"priority\": \"critical\", "
                             u"\"ai_approach\": \"a secret plan of the AI\"}"_s.arg(name);
        const Answer made = as(u"admin"_s).run(statement(u"@incidents.report ; ; ; "_s + args));
        m_names[name] = QString::number(QJsonDocument::fromJson(made.value().toUtf8())[u"done"_s][0].toInteger());
    }
    const auto assign = [this](const QString& name, const QString& who) {
        verb(u"admin"_s, u"@incidents.assign {i_%1} ; ; ; {\"person_id\": {p_%2}}"_s.arg(name, who));
        m_names[u"a_i_"_s + name] =
            m_db->value(u"SELECT max(id) FROM desk.assignment WHERE work_item_id = "_s + m_names[u"i_"_s + name])
                .toString();
    };
    const auto decide = [&](const QString& name) {
        assign(name, u"kai"_s);
        verb(u"kai"_s, u"@incidents.submit {a_i_%1} ; ; what Kai proposes, secret"_s.arg(name));
        verb(u"admin"_s, u"@incidents.choose_engineer {a_i_%1} ; a secret reason to choose it"_s.arg(name));
    };
    decide(u"decided"_s);
    decide(u"closed"_s);
    verb(u"admin"_s, u"@incidents.resolve {i_closed}"_s);
    verb(u"admin"_s, u"@incidents.close {i_closed}"_s);
    assign(u"cancelled"_s, u"kai"_s);
    verb(u"admin"_s, u"@incidents.cancel {a_i_cancelled} ; a mistake"_s);
    assign(u"eve"_s, u"eve"_s);
    assign(u"kai"_s, u"kai"_s);
    verb(u"kai"_s, u"@incidents.submit {a_i_kai} ; ; what Kai proposes, secret"_s);
    as(u"kai"_s).run(
        u"SELECT desk.person_change('set_tags', desk.me(), NULL, '{\"tags\": [\"kafka\", \"secretsystem\"]}', NULL, gen_random_uuid())"_s);
}

void AttackScene::addProbes()
{
    m_db->exec(
        u"CREATE TABLE desk.probe_item (work_item_id bigint PRIMARY KEY, description text, amount_minor bigint NOT NULL DEFAULT 0 CHECK (amount_minor >= 0), currency text NOT NULL DEFAULT 'EUR')"_s);
    m_db->exec(u"ALTER TABLE desk.probe_item OWNER TO desk_owner"_s);
    QFile file(QStringLiteral(RD_SOURCE_DIR "/tests/data/probe_desk.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    for (const QString& statement : QString::fromUtf8(file.readAll()).split(u"--;;\n"_s))
        m_db->exec(statement);
    for (const QString& name : {u"q_two"_s, u"q_late"_s, u"q_eve"_s, u"q_a"_s, u"q_b"_s, u"q_c"_s}) {
        const Answer filed = as(u"mia"_s).run(statement(
            u"@probe.file ; ; ; {\"title\": \"Probe %1\", \"places\": %2, \"amount_minor\": 500}"_s.arg(name).arg(
                name == "q_two"_L1 ? 3 : 1)));
        m_names[name] = QString::number(QJsonDocument::fromJson(filed.value().toUtf8())[u"done"_s][0].toInteger());
    }
}

QString AttackScene::filled(QString text) const
{
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

QString AttackScene::statement(const QString& line) const
{
    if (!line.startsWith(u'@'))
        return line;
    const QString name = line.mid(1).section(u' ', 0, 0);
    const QStringList parts = line.mid(1 + name.size()).split(u';');
    const QString verb = name.section(u'.', 1);
    return u"SELECT desk.apply('%1', '%2', '%3', CAST('{%4}' AS bigint[]), NULL, %5, %6, CAST(%7 AS jsonb), gen_random_uuid())"_s
        .arg(name.section(u'.', 0, 0), machineOf(verb), verb, parts[0].trimmed(), quoted(parts.value(1)),
             quoted(parts.value(2)), quoted(parts.mid(3).join(u';')));
}

Psql& AttackScene::as(const QString& who)
{
    auto& session = m_sessions[who];
    if (!session || !session->isOpen())
        session = std::make_unique<Psql>(m_copy.isEmpty() ? m_database : m_copy, m_logins.value(who));
    return *session;
}

Psql& AttackScene::owner()
{
    return as(u"owner"_s);
}

void AttackScene::forgetSessions()
{
    m_sessions.clear();
    m_before.clear();
}

QString AttackScene::attempt(const Attack& attack, const QString& who, bool watch)
{
    if (watch && m_before.isEmpty())
        m_before = fingerprint(false);
    Psql& session = as(who);
    if (!session.isOpen())
        return u"cannot connect: "_s + session.refusal();
    Answer answer;
    for (const QString& line : attack.statements) {
        answer = session.run(statement(filled(line)));
        if (!answer.ok())
            break;
    }
    if (!session.reset())
        m_sessions.erase(who);
    QString wrong;
    if (std::none_of(attack.expected.begin(), attack.expected.end(),
                     [&](const QString& expected) { return fits(answer, filled(expected)); }))
        wrong = u"expected %1; got %2"_s.arg(attack.expected.join(u" or "_s), answer.text().left(300));
    if (watch) {
        const QMap<QString, QString> after = fingerprint(false);
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (m_before.value(it.key()) != it.value())
                wrong += u" changed: %1"_s.arg(it.key());
        }
        m_before = after;
    }
    return wrong;
}

QMap<QString, QString> AttackScene::fingerprint(bool definitions)
{
    const QString name = definitions ? u"fingerprint"_s : u"rows_and_logins"_s;
    Answer answer = owner().run(u"EXECUTE "_s + name);
    if (!answer.ok()) { // the first time in this session
        owner().run(u"SET jit = off"_s);
        owner().run(u"PREPARE %1 AS %2"_s.arg(name, fingerprintSql(m_prefix, definitions)));
        owner().run(u"SET plan_cache_mode = force_generic_plan"_s);
        answer = owner().run(u"EXECUTE "_s + name);
    }
    if (!answer.ok())
        qFatal("%s", qPrintable(answer.text()));
    QMap<QString, QString> prints;
    for (const QStringList& row : answer.rows)
        prints[row[0]] = row[1];
    return prints;
}

void AttackScene::useCopy()
{
    forgetSessions();
    Psql server(u"postgres"_s, u"postgres"_s);
    server.run(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname IN ('%1', '%1_copy')"_s.arg(
        m_database));
    const QString copy = m_database + u"_copy"_s;
    for (const QString& sql :
         {u"DROP DATABASE IF EXISTS %1"_s, u"CREATE DATABASE %1 TEMPLATE %2"_s,
          u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s,
          u"GRANT CONNECT ON DATABASE %1 TO desk_owner, desk_admin, desk_reviewer, desk_engineer, desk_jobs"_s}) {
        const Answer done = server.run(sql.contains("%2"_L1) ? sql.arg(copy, m_database) : sql.arg(copy));
        if (!done.ok())
            qFatal("%s", qPrintable(done.text()));
    }
    m_copy = copy;
}

} // namespace rd::test
