// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/peopleservice.h"

#include "app/database/dbexecutor.h"
#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/services/claimrelease.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/eventstore.h"
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

/// What giving work back is called on a desk: where nobody takes work themself, an admin cancels it.
QString verbOn(const RuleBook& rules, const QString& desk, const QString& verb)
{
    return verb == "release"_L1 && rules.machineOf(desk, verb).isEmpty() ? u"cancel"_s : verb;
}

/// One op a desk: a request has one desk, and the same hand-over sent twice is still done once.
Result<VerbReport> handOverAll(const Call& call, const HandOver& request, const RuleBook& rules,
                               const ActorContext& actor)
{
    VerbReport report{request.op, {}, {}};
    QMap<QString, QHash<qint64, HeldWork>> byDesk;
    for (const HeldWork& held : request.work)
        byDesk[held.desk].insert(held.assignmentId, held);
    for (auto desk = byDesk.cbegin(); desk != byDesk.cend(); ++desk) {
        VerbRequest verb{desk.key(),
                         u"assignment"_s,
                         verbOn(rules, desk.key(), request.verb),
                         {},
                         request.note,
                         std::nullopt,
                         {},
                         QUuid::createUuidV5(request.op, desk.key())};
        if (request.to.isValid())
            verb.args[u"person_id"_s] = request.to.value;
        for (const HeldWork& held : request.work) {
            if (held.desk == desk.key())
                verb.targets << VerbTarget{held.assignmentId, held.assignmentVersion};
        }
        const auto outcome = bulkApply(call, verb, actor);
        if (!outcome)
            return outcome.error();
        for (qint64 id : outcome->done)
            report.done << desk->value(id).item;
        for (const Skipped& row : outcome->skipped) {
            const HeldWork held = desk->value(row.id);
            report.skipped << ClaimRelease::explain(call.db(), held.item, held.title, row.reason);
        }
    }
    return report;
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

QFuture<Result<PersonWork>> PeopleService::one(PersonId person)
{
    return m_session.interactive().run({.name = u"person_one"_s}, [=](const Call& call) -> Result<PersonWork> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto found = PersonStore::one(call.db(), person, *now);
        if (!found)
            return found.error();
        if (!*found)
            return makeError(ErrorCode::NotFound, tr("There is no person #%1.").arg(person.value));
        return **found;
    });
}

QFuture<Result<PersonDetails>> PeopleService::details(PersonId person)
{
    const Actor actor = m_session.actor();
    const bool staff = actor.isStaff();
    const bool mayKnow = actor.has(u"admin"_s) || person == m_session.self().id;
    return m_session.interactive().run({.name = u"person_details"_s}, [=](const Call& call) -> Result<PersonDetails> {
        Connection& db = call.db();
        const auto now = db.now();
        if (!now)
            return now.error();
        const auto capacity = PersonStore::capacity(db, person, *now);
        const auto held = PersonStore::held(db, person);
        const auto events = EventStore::ofPerson(db, person);
        for (const Error* error : {capacity ? nullptr : &capacity.error(), held ? nullptr : &held.error(),
                                   events ? nullptr : &events.error()}) {
            if (error)
                return *error;
        }
        PersonDetails details{*capacity, *held, {}, {}, *events, *now};
        if (mayKnow) {
            const auto choices = PersonStore::choices(db, person);
            if (!choices)
                return choices.error();
            details.choices = *choices;
        }
        if (staff) {
            const auto email = PersonStore::email(db, person);
            if (!email)
                return email.error();
            details.email = *email;
        }
        return details;
    });
}

QFuture<Result<PersonChoices>> PeopleService::choices(PersonId person)
{
    return m_session.interactive().run({.name = u"person_choices"_s},
                                       [=](const Call& call) { return PersonStore::choices(call.db(), person); });
}

QFuture<Result<PersonId>> PeopleService::change(const PersonRequest& request, const QString& password)
{
    const CallOptions options{.name = u"person_"_s + request.verb};
    const auto future =
        m_session.interactive().run(options, [=, actor = m_session.context()](const Call& call) -> Result<PersonId> {
            QString verifier;
            if (call.db().isShared() && !password.isEmpty()) {
                const auto made = verifierFor(call.db(), request, password);
                if (!made)
                    return made.error();
                verifier = *made;
            }
            const auto changed = PersonStore::change(call.db(), request, verifier, actor);
            return changed ? changed : Result<PersonId>(personError(changed.error()));
        });
    // The session goes on with the new one: its next connection would be refused with the old.
    if (request.verb == "change_password"_L1 && request.person == m_session.self().id)
        whenDone(future, this, [this, password](const Result<PersonId>& changed) {
            if (!changed)
                return;
            m_session.signIn(password);
            emit ownPasswordChanged(password);
        });
    return future;
}

QFuture<Result<VerbReport>> PeopleService::handOver(const HandOver& request)
{
    return m_session.interactive().run({.name = u"hand_over"_s, .deadlineMs = 60'000},
                                       [request, rules = m_session.rules(), actor = m_session.context()](
                                           const Call& call) { return handOverAll(call, request, rules, actor); });
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
