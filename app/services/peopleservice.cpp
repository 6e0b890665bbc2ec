// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/peopleservice.h"

#include "app/database/dbexecutor.h"
#include "app/domain/text.h"
#include "app/services/session.h"
#include "app/stores/peoplestore.h"
#include "app/stores/personstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

// NIST SP 800-63B-4, 3.1.1.2: length counts, composition rules do not help; 15 where it is the only factor would be
// advised, 12 is what people bear. The server sees a verifier only, so nobody else can check it.
constexpr int shortestPassword = 12;

Result<QString> verifierFor(Connection& db, const PersonRequest& request, const QString& password)
{
    QString login = request.args[u"login"_s].toString();
    if (login.isEmpty()) {
        const auto person = PeopleStore::byId(db, request.person);
        if (!person)
            return person.error();
        login = *person ? (*person)->login : QString();
    }
    if (const QString problem = PeopleService::passwordProblem(password, login); !problem.isEmpty())
        return makeError(ErrorCode::Invalid, problem);
    return db.scramVerifier(password, login);
}

} // namespace

PeopleService::PeopleService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<QList<Person>>> PeopleService::search(const QString& text, const QString& role)
{
    return m_session.interactive().run({.name = u"people_search"_s},
                                       [=](const Call& call) { return PeopleStore::search(call.db(), text, role); });
}

QFuture<Result<Person>> PeopleService::resolve(const QString& nameOrId)
{
    return m_session.interactive().run({.name = u"people_resolve"_s},
                                       [=](const Call& call) { return PeopleStore::resolve(call.db(), nameOrId); });
}

QFuture<Result<PeopleList>> PeopleService::list(const PeopleFilter& filter)
{
    return m_session.background().run({.name = u"people_list"_s, .deadlineMs = 30'000},
                                      [=](const Call& call) -> Result<PeopleList> {
                                          const auto now = call.db().now();
                                          if (!now)
                                              return now.error();
                                          return PersonStore::list(call.db(), filter, *now);
                                      });
}

QFuture<Result<PersonDetails>> PeopleService::details(PersonId person)
{
    const bool staff = m_session.actor().isStaff();
    return m_session.interactive().run({.name = u"person_details"_s}, [=](const Call& call) -> Result<PersonDetails> {
        Connection& db = call.db();
        const auto now = db.now();
        if (!now)
            return now.error();
        const auto capacity = PersonStore::capacity(db, person, *now);
        const auto held = PersonStore::held(db, person);
        if (!capacity || !held)
            return capacity ? held.error() : capacity.error();
        PersonDetails details{*capacity, *held, {}, *now};
        if (staff) {
            const auto email = PersonStore::email(db, person);
            if (!email)
                return email.error();
            details.email = *email;
        }
        return details;
    });
}

QFuture<Result<PersonId>> PeopleService::change(const PersonRequest& request, const QString& password)
{
    const CallOptions options{.name = u"person_"_s + request.verb};
    return m_session.interactive().run(options, [=, actor = m_session.context()](const Call& call) -> Result<PersonId> {
        QString verifier;
        if (call.db().isShared() && !password.isEmpty()) {
            const auto made = verifierFor(call.db(), request, password);
            if (!made)
                return made.error();
            verifier = *made;
        }
        return PersonStore::change(call.db(), request, verifier, actor);
    });
}

QString PeopleService::passwordProblem(const QString& password, const QString& login)
{
    if (codePoints(password) < shortestPassword)
        return tr("A password needs at least %1 characters.").arg(shortestPassword);
    if (!login.isEmpty() && folded(password).contains(folded(login)))
        return tr("A password must not contain the login.");
    if (password.contains(QChar::Null))
        return tr("A password cannot hold a zero character.");
    return {};
}

} // namespace rd
