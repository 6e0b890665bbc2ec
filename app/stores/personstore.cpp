// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/personstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/domain/text.h"
#include "app/stores/oprecord.h"
#include "app/stores/peoplestore.h"
#include "app/stores/refusal.h"

using namespace Qt::StringLiterals;

namespace rd::PersonStore {

namespace {

constexpr Millis finishedWindow = 30 * millisPerDay;

PersonWork readWork(const Row& row)
{
    return {PeopleStore::readPerson(row),       row.text(u"duty"_s),
            row.integer(u"version"_s),          row.integer(u"load"_s),
            row.integer(u"finished"_s),         row.optionalInteger(u"active_at"_s),
            row.optionalInteger(u"max_load"_s), row.flag(u"over_capacity"_s)};
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QJsonObject& args, const QString& key)
{
    const QString text = args.value(key).toString();
    return hasText(text) ? QVariant(text) : QVariant();
}

/// desk.person_request for an embedded workspace, inside the caller's transaction: the same fragments, no logins.
class EmbeddedPerson {
public:
    EmbeddedPerson(Connection& db, const PersonRequest& request, const ActorContext& actor)
        : m_db(db)
        , m_request(request)
        , m_actor(actor)
    {
    }

    Result<PersonId> run();

private:
    [[nodiscard]] OpRecord::Request record() const;
    [[nodiscard]] Status bindAll(Millis now);
    [[nodiscard]] Result<QString> domain();
    [[nodiscard]] Status judge();
    [[nodiscard]] Result<QJsonObject> before();
    [[nodiscard]] Status write();
    [[nodiscard]] QJsonObject metadata(const QJsonObject& before) const;

    Connection& m_db;
    const PersonRequest& m_request;
    const ActorContext& m_actor;
    Binds m_binds;
    PersonId m_person = m_request.person;
};

OpRecord::Request EmbeddedPerson::record() const
{
    OpRecord::Request op{
        m_request.op,   {}, u"person"_s, m_request.verb, hasText(m_request.note) ? m_request.note : QString(),
        m_request.args, {}, {}};
    op.desk = u""_s;
    op.fingerprint = QJsonDocument(QJsonArray{m_request.verb, m_request.person.value,
                                              m_request.version ? QJsonValue(*m_request.version) : QJsonValue(),
                                              m_request.args, op.note})
                         .toJson(QJsonDocument::Compact);
    return op;
}

/// Of the e-mail address that the person has afterwards.
Result<QString> EmbeddedPerson::domain()
{
    QString address = m_request.args[u"email"_s].toString();
    if (m_request.verb == "set_roles"_L1) {
        const auto kept = PersonStore::email(m_db, m_request.person);
        if (!kept)
            return kept.error();
        address = *kept;
    }
    return address.section(u'@', -1).toLower();
}

Status EmbeddedPerson::bindAll(Millis now)
{
    const auto domain = this->domain();
    if (!domain)
        return domain.error();
    const QJsonObject& args = m_request.args;
    const QVariantList roles = args[u"roles"_s].toArray().toVariantList();
    const QString name = normalised(args[u"name"_s].toString());
    const bool add = m_request.verb == "add"_L1;
    m_binds = {{u"verb"_s, m_request.verb},
               {u"person"_s, add ? QVariant() : QVariant(m_request.person.value)},
               {u"version"_s, m_request.version ? QVariant(*m_request.version) : QVariant()},
               {u"actor"_s, m_actor.person.value},
               {u"owner"_s, m_actor.owner},
               {u"note_given"_s, hasText(m_request.note)},
               {u"name"_s, hasText(name) ? QVariant(name) : QVariant()},
               {u"name_key"_s, folded(name)},
               {u"login"_s, QVariant()},
               {u"email"_s, textOrNull(args, u"email"_s)},
               {u"duty"_s, textOrNull(args, u"duty"_s)},
               {u"desk"_s, textOrNull(args, u"desk"_s)},
               {u"max_load"_s, args[u"max_load"_s].isDouble() ? QVariant(args[u"max_load"_s].toInteger()) : QVariant()},
               {u"now"_s, now}};
    const bool tagged = args[u"tags"_s].isArray();
    m_binds << std::pair(u"tags"_s,
                         QVariant(tagged ? QString::fromUtf8(
                                               QJsonDocument(args[u"tags"_s].toArray()).toJson(QJsonDocument::Compact))
                                         : u"[]"_s))
            << std::pair(u"tag_count"_s, tagged ? QVariant(args[u"tags"_s].toArray().size()) : QVariant())
            << std::pair(u"mail"_s, args[u"mail"_s].isBool() ? QVariant(args[u"mail"_s].toBool()) : QVariant());
    m_binds << std::pair(u"domain"_s, domain->isEmpty() ? QVariant() : QVariant(*domain));
    for (const QString& role : {u"admin"_s, u"reviewer"_s, u"engineer"_s, u"jobs"_s})
        m_binds << std::pair(role, QVariant(roles.contains(role)));
    return Done{};
}

Status EmbeddedPerson::judge()
{
    const auto refusal =
        m_db.first(u"embedded_person_judge"_s, m_binds, [](const Row& row) { return row.text(u"refusal"_s); });
    if (!refusal)
        return refusal.error();
    if (!refusal->value_or(QString()).isEmpty())
        return refusalError(**refusal, u"person."_s + m_request.verb);
    return Done{};
}

Result<QJsonObject> EmbeddedPerson::before()
{
    const auto read = m_db.first(u"embedded_person_before"_s, m_binds, [](const Row& row) {
        QJsonArray roles;
        for (const QString& role : {u"admin"_s, u"engineer"_s, u"jobs"_s, u"reviewer"_s}) {
            if (row.flag(u"was_"_s + role))
                roles << role;
        }
        const auto maxLoad = row.optionalInteger(u"max_load"_s);
        return QJsonObject{{u"name"_s, row.text(u"display_name"_s)},
                           {u"email"_s, row.text(u"email"_s)},
                           {u"duty"_s, row.text(u"duty"_s)},
                           {u"max_load"_s, maxLoad ? QJsonValue(*maxLoad) : QJsonValue()},
                           {u"roles"_s, roles}};
    });
    if (!read)
        return read.error();
    return read->value_or(QJsonObject());
}

Status EmbeddedPerson::write()
{
    QStringList blocks;
    if (m_request.verb == "add"_L1) {
        const auto id =
            m_db.first(u"embedded_person_create"_s, m_binds, [](const Row& row) { return row.id<PersonId>(u"id"_s); });
        if (!id)
            return id.error();
        m_person = id->value();
        m_binds[1].second = m_person.value;
    } else {
        blocks << u"embedded_person_update"_s;
    }
    if (m_request.verb == "add"_L1 || m_request.verb == "set_roles"_L1)
        blocks << u"embedded_person_roles_remove"_s << u"embedded_person_roles_add"_s;
    if (m_request.verb == "set_capacity"_L1)
        blocks << u"embedded_person_capacity"_s;
    if (m_request.verb == "set_tags"_L1)
        blocks << u"embedded_person_tags_remove"_s << u"embedded_person_tags_add"_s;
    for (const QString& block : std::as_const(blocks)) {
        if (const auto done = m_db.run(block, m_binds); !done)
            return done.error();
    }
    return Done{};
}

/// What the event tells, as desk.person_request writes it: an e-mail address is told as changed, never copied.
QJsonObject EmbeddedPerson::metadata(const QJsonObject& before) const
{
    const QJsonObject& args = m_request.args;
    const auto changed = [&](const QString& key, const QJsonValue& to) {
        QJsonObject told;
        if (!before[key].isNull())
            told[u"from"_s] = before[key];
        if (!to.isNull() && !to.isUndefined())
            told[u"to"_s] = to;
        return told;
    };
    QStringList roles;
    const QJsonArray asked = args[u"roles"_s].toArray();
    for (const auto& role : asked)
        roles << role.toString();
    roles.sort();
    roles.removeDuplicates();
    if (m_request.verb == "add"_L1)
        return {{u"name"_s, normalised(args[u"name"_s].toString())}, {u"roles"_s, args[u"roles"_s].toArray()}};
    if (m_request.verb == "set_roles"_L1)
        return {{u"from"_s, before[u"roles"_s]}, {u"to"_s, QJsonArray::fromStringList(roles)}};
    if (m_request.verb == "set_tags"_L1)
        return {{u"to"_s, args[u"tags"_s]}};
    if (m_request.verb == "set_mail"_L1)
        return {{u"to"_s, args[u"mail"_s]}};
    if (m_request.verb == "set_duty"_L1)
        return changed(u"duty"_s, args[u"duty"_s]);
    if (m_request.verb == "set_capacity"_L1) {
        QJsonObject told = changed(u"max_load"_s, args[u"max_load"_s]);
        told[u"desk"_s] = args[u"desk"_s];
        return told;
    }
    QJsonObject told;
    if (m_request.verb == "edit"_L1) {
        const QString name = normalised(args[u"name"_s].toString());
        if (before[u"name"_s].toString() != name)
            told = changed(u"name"_s, name);
        if (before[u"email"_s].toString() != args[u"email"_s].toString())
            told[u"email_changed"_s] = true;
    }
    return told;
}

Result<PersonId> EmbeddedPerson::run()
{
    const OpRecord::Request op = record();
    const auto done = OpRecord::find(m_db, op, m_actor);
    if (!done)
        return done.error();
    if (*done)
        return PersonId((**done)[u"person_id"_s].toInteger());
    const auto now = m_db.now();
    if (!now)
        return now.error();
    if (const Status bound = bindAll(*now); !bound)
        return bound.error();
    if (const Status judged = judge(); !judged)
        return judged.error();
    const auto opId = OpRecord::begin(m_db, op, m_actor, *now);
    const auto was = before();
    if (!opId || !was)
        return opId ? was.error() : opId.error();
    if (const Status written = write(); !written)
        return written.error();
    m_binds << std::pair(u"op"_s, QVariant(*opId)) << std::pair(u"metadata"_s, QVariant(compact(metadata(*was))));
    if (const auto told = m_db.run(u"embedded_person_event"_s, m_binds); !told)
        return told.error();
    const QJsonObject outcome{{u"person_id"_s, m_person.value}};
    if (const Status finished = OpRecord::finish(m_db, *opId, outcome); !finished)
        return finished.error();
    return m_person;
}

Status checkEmbedded(const PersonRequest& request)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("rd::People", source); };
    if (request.verb.endsWith("_password"_L1) || request.verb == "add_login"_L1 ||
        hasText(request.args[u"login"_s].toString()))
        return makeError(ErrorCode::Invalid,
                         text(QT_TRANSLATE_NOOP("rd::People", "A workspace in a file has no logins: whoever opens the "
                                                              "file is its owner.")));
    return Done{};
}

} // namespace

Result<PeopleList> list(Connection& db, const PeopleFilter& filter, Millis now, int most)
{
    const Millis since = now - finishedWindow;
    const auto people = db.list(u"people_list"_s,
                                {{u"pattern"_s, PeopleStore::containsPattern(filter.text)},
                                 {u"role"_s, filter.role.isNull() ? u""_s : filter.role},
                                 {u"everybody"_s, filter.everybody},
                                 {u"deactivated"_s, filter.deactivated},
                                 {u"over_capacity"_s, filter.overCapacity},
                                 {u"since"_s, since},
                                 {u"now"_s, now},
                                 {u"most"_s, most}},
                                readWork);
    if (!people)
        return people.error();
    const auto share = db.first(u"people_share"_s, {}, [](const Row& row) {
        return WorkShare{row.integer(u"running"_s), row.integer(u"top_three"_s), row.integer(u"holders"_s)};
    });
    if (!share)
        return share.error();
    return PeopleList{*people, share->value_or(WorkShare()), now, since};
}

Result<std::optional<PersonWork>> one(Connection& db, PersonId person, Millis now)
{
    return db.first(u"person_work_of"_s,
                    {{u"person"_s, person.value}, {u"since"_s, now - finishedWindow}, {u"now"_s, now}}, readWork);
}

Result<QList<DeskCapacity>> capacity(Connection& db, PersonId person, Millis now)
{
    return db.list(u"people_capacity"_s, {{u"person"_s, person.value}, {u"now"_s, now}}, [](const Row& row) {
        return DeskCapacity{row.text(u"desk"_s), row.integer(u"load"_s), row.optionalInteger(u"max_load"_s),
                            row.optionalInteger(u"policy_max_load"_s)};
    });
}

Result<PersonChoices> choices(Connection& db, PersonId person)
{
    const auto found = db.first(u"person_choices"_s, {{u"person"_s, person.value}}, [](const Row& row) {
        return PersonChoices{row.text(u"tags"_s).split(u' ', Qt::SkipEmptyParts), row.flag(u"mail"_s),
                             row.flag(u"has_email"_s)};
    });
    if (!found)
        return found.error();
    if (!*found)
        return makeError(ErrorCode::NotFound, QCoreApplication::translate("rd::People", "There is no such person."));
    return **found;
}

Result<QList<HeldWork>> held(Connection& db, PersonId person)
{
    return db.list(u"person_held"_s, {{u"person"_s, person.value}}, [](const Row& row) {
        return HeldWork{row.integer(u"assignment_id"_s),
                        row.integer(u"version"_s),
                        row.text(u"desk"_s),
                        row.text(u"status"_s),
                        row.text(u"title"_s),
                        row.optionalInteger(u"deadline_at"_s),
                        row.id<WorkItemId>(u"item_id"_s),
                        row.integer(u"item_version"_s)};
    });
}

Result<QString> email(Connection& db, PersonId person)
{
    const auto found =
        db.first(u"person_email"_s, {{u"person"_s, person.value}}, [](const Row& row) { return row.text(u"email"_s); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<PersonId> change(Connection& db, const PersonRequest& request, const QString& verifier,
                        const ActorContext& actor)
{
    if (db.isShared())
        return changeWithin(db, request, verifier, actor); // one statement
    return db.transaction([&] { return changeWithin(db, request, verifier, actor); });
}

Result<PersonId> changeWithin(Connection& db, const PersonRequest& request, const QString& verifier,
                              const ActorContext& actor)
{
    if (!db.isShared()) {
        if (const Status fits = checkEmbedded(request); !fits)
            return fits.error();
        return EmbeddedPerson(db, request, actor).run();
    }
    QJsonObject args = request.args;
    if (args.contains(u"name"_s)) {
        args[u"name"_s] = normalised(args[u"name"_s].toString());
        args[u"name_key"_s] = folded(args[u"name"_s].toString());
    }
    if (!verifier.isEmpty())
        args[u"verifier"_s] = verifier;
    const bool add = request.verb == "add"_L1;
    Binds binds = {{u"args"_s, compact(args)},
                   {u"note"_s, hasText(request.note) ? QVariant(request.note) : QVariant()},
                   {u"uuid"_s, request.op.toString(QUuid::WithoutBraces)}};
    if (!add)
        binds << std::pair(u"verb"_s, QVariant(request.verb)) << std::pair(u"person"_s, QVariant(request.person.value))
              << std::pair(u"version"_s, request.version ? QVariant(*request.version) : QVariant());
    const auto json = db.first(add ? u"person_request_add"_s : u"person_request_change"_s, binds,
                               [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    const QJsonObject outcome = QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object();
    return PersonId(outcome[u"person_id"_s].toInteger());
}

} // namespace rd::PersonStore
