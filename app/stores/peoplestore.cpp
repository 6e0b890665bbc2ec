// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/peoplestore.h"

#include <QCoreApplication>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd::PeopleStore {

Person readPerson(const Row& row)
{
    Person person{row.id<PersonId>(u"id"_s),
                  row.text(u"display_name"_s),
                  row.text(u"login"_s),
                  {},
                  row.optionalInteger(u"deactivated_at"_s).has_value()};
    for (const QString& role : {u"admin"_s, u"reviewer"_s, u"engineer"_s, u"jobs"_s}) {
        if (row.flag(u"is_"_s + role))
            person.roles.insert(role);
    }
    return person;
}

QString containsPattern(const QString& text)
{
    QString escaped = folded(text);
    escaped.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + escaped + u'%';
}

Result<QList<Person>> byName(Connection& db, const QString& name)
{
    return db.list(u"person_by_name"_s, {{u"name"_s, normalised(name)}}, readPerson);
}

Result<std::optional<Person>> byId(Connection& db, PersonId id)
{
    return db.first(u"person_by_id"_s, {{u"person"_s, id.value}}, readPerson);
}

Result<QList<Person>> search(Connection& db, const QString& text, const QString& role)
{
    return db.list(u"people_search"_s,
                   {{u"pattern"_s, containsPattern(text)}, {u"role"_s, role.isNull() ? u""_s : role}}, readPerson);
}

Result<Person> resolve(Connection& db, const QString& nameOrId)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("rd::People", source); };
    if (nameOrId.startsWith(u'#')) {
        const auto found = byId(db, PersonId(nameOrId.mid(1).toLongLong()));
        if (!found)
            return found.error();
        if (*found)
            return **found;
        return makeError(ErrorCode::NotFound,
                         text(QT_TRANSLATE_NOOP("rd::People", "There is no person %1.")).arg(nameOrId));
    }
    const auto found = byName(db, nameOrId);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->first();
    if (found->isEmpty())
        return makeError(
            ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("rd::People", "There is nobody named “%1”.")).arg(normalised(nameOrId)));
    QStringList ids;
    for (const Person& person : *found)
        ids << u"#%1"_s.arg(person.id.value);
    return makeError(ErrorCode::Conflict,
                     text(QT_TRANSLATE_NOOP("rd::People", "%1 people are named “%2”: say which one by id (%3)."))
                         .arg(found->size())
                         .arg(normalised(nameOrId), ids.join(u", "_s)));
}

Result<std::optional<Person>> self(Connection& db)
{
    const auto id =
        db.first(db.isShared() ? u"me"_s : u"owner"_s, {}, [](const Row& row) { return row.id<PersonId>(u"id"_s); });
    if (!id)
        return id.error();
    if (!id->has_value() || !(*id)->isValid())
        return std::optional<Person>();
    return byId(db, **id);
}

Result<PersonId> add(Connection& db, const QString& name, const QString& login, Millis now)
{
    const Binds binds = {{u"login"_s, login.isEmpty() ? QVariant() : QVariant(login)},
                         {u"name"_s, normalised(name)},
                         {u"name_key"_s, folded(name)},
                         {u"now"_s, now}};
    const auto id = db.first(u"person_add"_s, binds, [](const Row& row) { return row.id<PersonId>(u"id"_s); });
    if (!id)
        return id.error();
    return id->value();
}

Status grant(Connection& db, PersonId person, const QString& role, Millis now)
{
    const auto done =
        db.run(u"person_role_add"_s,
               {{u"person"_s, person.value}, {u"role"_s, role}, {u"now"_s, now}, {u"actor"_s, QVariant()}});
    if (!done)
        return done.error();
    return Done{};
}

} // namespace rd::PeopleStore
