// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/engineersservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/database/dbexecutor.h"
#include "app/domain/personwords.h"
#include "app/domain/skills.h"
#include "app/services/future.h"
#include "app/services/incidentreasons.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "app/stores/engineerstore.h"
#include "app/stores/personstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = u"incidents"_s;

/// lupdate reads the context of these texts from here.
struct EngineerText {
    Q_DECLARE_TR_FUNCTIONS(rd::Engineer)
};

/// The steps of one change: each with an op of its own, made of the op of the whole, so that it can be sent again.
class Steps final {
public:
    Steps(Connection& db, const ActorContext& actor, const QUuid& op, const QString& note)
        : m_db(db)
        , m_actor(actor)
        , m_op(op)
        , m_note(note)
    {
    }

    [[nodiscard]] Result<PersonId> person(const QString& verb, PersonId person, const QJsonObject& args,
                                          const std::optional<qint64>& version = {}, const QString& verifier = {})
    {
        // Somebody's own version is asked once: each step makes a new one.
        const PersonRequest request{verb, person, version, args, m_note, QUuid::createUuidV5(m_op, verb)};
        const auto changed = PersonStore::changeWithin(m_db, request, verifier, m_actor);
        return changed ? changed : Result<PersonId>(personError(changed.error()));
    }
    [[nodiscard]] Status review(const LeavingReview& leaving)
    {
        const HeldWork& work = leaving.work;
        const bool moves = leaving.to.isValid();
        VerbRequest request{desk,
                            u"assignment"_s,
                            moves ? u"reassign"_s : u"cancel"_s,
                            {{work.assignmentId, work.assignmentVersion}},
                            m_note,
                            std::nullopt,
                            {},
                            QUuid::createUuidV5(m_op, QString::number(work.assignmentId))};
        if (moves)
            request.args[u"person_id"_s] = leaving.to.value;
        const auto outcome = ApplyStore::applyWithin(m_db, request, m_actor);
        if (!outcome)
            return outcome.error();
        if (outcome->skipped.isEmpty())
            return Done{};
        const ReportedSkip skip = IncidentReasons::explain(
            m_db, {work.item, {}, AssignmentId(work.assignmentId), work.assignmentVersion, work.title},
            outcome->skipped.first().reason, request.verb, leaving.to);
        return makeError(ErrorCode::Conflict,
                         EngineerText::tr("Nothing was changed. “%1”: %2.").arg(work.title, skip.text));
    }

private:
    Connection& m_db;
    const ActorContext& m_actor;
    QUuid m_op;
    QString m_note;
};

QJsonArray tagsOf(const QString& typed)
{
    return QJsonArray::fromStringList(skillTags(typed));
}

QJsonObject capacityOf(const std::optional<qint64>& maxLoad)
{
    return {{u"desk"_s, desk}, {u"max_load"_s, maxLoad ? QJsonValue(*maxLoad) : QJsonValue()}};
}

Result<PersonId> addWithin(Steps steps, const NewEngineer& engineer, const QString& verifier)
{
    QJsonObject args{{u"name"_s, engineer.name},
                     {u"email"_s, engineer.email.trimmed().toLower()},
                     {u"roles"_s, QJsonArray{u"engineer"_s}}};
    if (!engineer.login.isEmpty())
        args[u"login"_s] = engineer.login;
    auto added = steps.person(u"add"_s, {}, args, {}, verifier);
    if (!added)
        return added;
    if (const QJsonArray tags = tagsOf(engineer.expertise); !tags.isEmpty()) {
        if (auto tagged = steps.person(u"set_tags"_s, *added, {{u"tags"_s, tags}}); !tagged)
            return tagged;
    }
    if (engineer.maxLoad) {
        if (auto roomy = steps.person(u"set_capacity"_s, *added, capacityOf(engineer.maxLoad)); !roomy)
            return roomy;
    }
    return added;
}

struct Step {
    QString verb;
    QJsonObject args;
};

/// Name and e-mail are one verb: what is not given is read, so that it stays.
Result<QList<Step>> stepsOf(Connection& db, const EngineerChange& change)
{
    QList<Step> steps;
    if (change.name || change.email) {
        const auto now = db.now();
        const auto present = now ? EngineerStore::one(db, change.person, *now) : now.error();
        if (!present)
            return present.error();
        const auto email = PersonStore::email(db, change.person);
        if (!email)
            return email.error();
        steps << Step{u"edit"_s,
                      {{u"name"_s, change.name.value_or(*present ? (*present)->name : QString())},
                       {u"email"_s, change.email.value_or(*email).trimmed().toLower()}}};
    }
    if (change.expertise)
        steps << Step{u"set_tags"_s, {{u"tags"_s, tagsOf(*change.expertise)}}};
    if (change.duty)
        steps << Step{u"set_duty"_s, {{u"duty"_s, *change.duty}}};
    if (change.maxLoad)
        steps << Step{u"set_capacity"_s, capacityOf(*change.maxLoad)};
    return steps;
}

Result<PersonId> editWithin(Connection& db, Steps steps, const EngineerChange& change)
{
    const auto wanted = stepsOf(db, change);
    if (!wanted)
        return wanted.error();
    std::optional<qint64> version = change.version;
    for (const Step& step : *wanted) {
        if (auto done = steps.person(step.verb, change.person, step.args, version); !done)
            return done;
        version.reset();
    }
    return change.person;
}

Result<PersonId> deactivateWithin(Steps steps, const Leaving& leaving)
{
    for (const LeavingReview& review : leaving.reviews) {
        if (const Status settled = steps.review(review); !settled)
            return settled.error();
    }
    return steps.person(u"deactivate"_s, leaving.person, {}, leaving.version);
}

Status verifySkills(const QString& typed)
{
    const QString problem = skillProblem(skillTags(typed));
    return problem.isEmpty() ? Status(Done{}) : Status(makeError(ErrorCode::Invalid, problem));
}

} // namespace

EngineersService::EngineersService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<EngineerList>> EngineersService::list(const EngineerFilter& filter)
{
    return m_session.background().run({.name = u"engineers_list"_s, .deadlineMs = 30'000},
                                      [=](const Call& call) -> Result<EngineerList> {
                                          const auto now = call.db().now();
                                          if (!now)
                                              return now.error();
                                          const auto engineers = EngineerStore::list(call.db(), filter, *now);
                                          if (!engineers)
                                              return engineers.error();
                                          return EngineerList{*engineers, *now};
                                      });
}

QFuture<Result<Engineer>> EngineersService::one(PersonId person)
{
    return m_session.interactive().run({.name = u"engineers_one"_s}, [=](const Call& call) -> Result<Engineer> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto found = EngineerStore::one(call.db(), person, *now);
        if (!found)
            return found.error();
        if (!*found)
            return makeError(ErrorCode::NotFound, tr("Person #%1 is not an engineer.").arg(person.value));
        return **found;
    });
}

QFuture<Result<QList<std::pair<QString, qint64>>>> EngineersService::tags()
{
    return m_session.interactive().run({.name = u"engineers_tags"_s},
                                       [](const Call& call) { return EngineerStore::tags(call.db()); });
}

QFuture<Result<QList<HeldWork>>> EngineersService::activeReviews(PersonId person)
{
    return m_session.interactive().run({.name = u"engineer_reviews"_s},
                                       [=](const Call& call) -> Result<QList<HeldWork>> {
                                           auto held = PersonStore::held(call.db(), person);
                                           if (held)
                                               erase_if(*held, [](const HeldWork& work) { return work.desk != desk; });
                                           return held;
                                       });
}

QFuture<Result<PersonId>> EngineersService::add(const NewEngineer& engineer, const QString& password)
{
    if (const Status fits = verifySkills(engineer.expertise); !fits)
        return readyFuture(Result<PersonId>(fits.error()));
    if (const QString problem = PeopleService::passwordProblem(password, engineer.login);
        !engineer.login.isEmpty() && !problem.isEmpty())
        return readyFuture(Result<PersonId>(makeError(ErrorCode::Invalid, problem)));
    return m_session.interactive().run(
        {.name = u"engineer_add"_s}, [=, actor = m_session.context()](const Call& call) -> Result<PersonId> {
            Connection& db = call.db();
            QString verifier;
            if (db.isShared() && !engineer.login.isEmpty()) {
                const auto made = db.scramVerifier(password, engineer.login);
                if (!made)
                    return made.error();
                verifier = *made;
            }
            return db.transaction([&] { return addWithin(Steps(db, actor, engineer.op, {}), engineer, verifier); });
        });
}

QFuture<Result<PersonId>> EngineersService::edit(const EngineerChange& change)
{
    if (const Status fits = verifySkills(change.expertise.value_or(QString())); !fits)
        return readyFuture(Result<PersonId>(fits.error()));
    return m_session.interactive().run(
        {.name = u"engineer_edit"_s}, [=, actor = m_session.context()](const Call& call) {
            Connection& db = call.db();
            return db.transaction([&] { return editWithin(db, Steps(db, actor, change.op, change.note), change); });
        });
}

QFuture<Result<PersonId>> EngineersService::deactivate(const Leaving& leaving)
{
    return m_session.interactive().run({.name = u"engineer_deactivate"_s}, [=, actor = m_session.context()](
                                                                               const Call& call) {
        Connection& db = call.db();
        return db.transaction([&] { return deactivateWithin(Steps(db, actor, leaving.op, leaving.note), leaving); });
    });
}

} // namespace rd
