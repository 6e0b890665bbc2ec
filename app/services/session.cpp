// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/database/migrator.h"
#include "app/services/future.h"
#include "app/stores/applystore.h"
#include "app/stores/peoplestore.h"
#include "app/stores/rulestore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(rd::Session)
};

/// Who I am, and whom I act as.
using Two = std::pair<std::optional<Person>, std::optional<Person>>;

/// What start() learns in the executor's thread and hands over.
struct Learned {
    Person self;
    RuleBook rules;
};

ConnectionSettings settingsOf(const SessionOptions& options)
{
    return {options.target, options.mayCreate ? OpenMode::MayCreate : OpenMode::MustExist, options.clock,
            options.via == "ctl"_L1 ? u"reviewdeskctl"_s : u"reviewdesk"_s, options.password};
}

Status checkSchema(Connection& db)
{
    Migrator migrator(db);
    const auto info = migrator.inspect();
    if (!info)
        return info.error();
    switch (info->state) {
    case SchemaState::Current:
        return Done{};
    case SchemaState::Differs:
        // The rules of a shared database are an administrator's business; whatever they are, they are read from it.
        return db.isShared() ? Status(Done{}) : migrator.migrate();
    case SchemaState::Older:
        if (!db.isShared())
            return migrator.migrate();
        return makeError(
            ErrorCode::Schema,
            SessionText::tr(
                "The database %1 has the schema of an older Review Desk (%2, needed is %3). An administrator "
                "updates it with: reviewdeskctl --url ... migrate --confirm")
                .arg(db.target().label())
                .arg(info->version)
                .arg(info->wanted));
    case SchemaState::Empty:
        return makeError(
            ErrorCode::Schema,
            SessionText::tr("%1 is not a workspace yet. Create one with: reviewdeskctl init").arg(db.target().label()));
    case SchemaState::Foreign:
    case SchemaState::Newer:
        return migrator.migrate(); // says why not
    }
    Q_UNREACHABLE();
}

Result<Learned> learn(Connection& db)
{
    if (const Status checked = checkSchema(db); !checked)
        return checked.error();
    auto self = PeopleStore::self(db);
    if (!self)
        return self.error();
    if (!*self)
        return makeError(
            ErrorCode::NotPermitted,
            SessionText::tr("Your login belongs to nobody in this database. Ask an administrator to add you."));
    auto rules = RuleStore::load(db);
    if (!rules)
        return rules.error();
    return Learned{**self, *std::move(rules)};
}

} // namespace

Session::Session(const SessionOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_interactive(std::make_unique<DbExecutor>(settingsOf(options), u"interactive"_s))
    , m_background(std::make_unique<DbExecutor>(settingsOf(options), u"background"_s))
{
    connect(m_interactive.get(), &DbExecutor::stateChanged, this, &Session::connectionChanged);
    connect(m_interactive.get(), &DbExecutor::changed, this, &Session::changed);
    connect(this, &Session::changed, this, &Session::follow);
}

Session::~Session() = default;

QFuture<Result<Done>> Session::start()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto future = m_interactive->run({.name = u"start"_s, .deadlineMs = 60'000},
                                           [](const Call& call) { return learn(call.db()); });
    whenDone(future, this, [this, promise](Result<Learned> learned) {
        if (learned) {
            m_self = learned->self;
            m_rules = std::move(learned->rules);
        }
        promise->addResult(learned ? Result<Done>(Done{}) : Result<Done>(learned.error()));
        promise->finish();
    });
    return promise->future();
}

Actor Session::actor() const
{
    const Person& person = m_actedAs ? *m_actedAs : m_self;
    return {person.id, person.name, person.roles, !isShared() && !m_actedAs};
}

ActorContext Session::context() const
{
    return {m_actedAs ? m_actedAs->id : m_self.id, !isShared() && !m_actedAs, m_options.via};
}

void Session::actAs(const std::optional<Person>& person)
{
    Q_ASSERT(!isShared());
    // The owner by name is the owner.
    m_actedAs = person && person->id != m_self.id ? person : std::nullopt;
    ++m_asked; // an answer on its way is about somebody else
    emit actorChanged();
    emit changed();
}

const ConnectionState& Session::connectionState() const
{
    return m_interactive->state();
}

qint64 Session::dataAgeMs() const
{
    return m_interactive->dataAgeMs();
}

void Session::follow()
{
    const int asked = ++m_asked;
    const auto future = m_interactive->run({.name = u"follow"_s}, [acted = m_actedAs](const Call& call) -> Result<Two> {
        const auto self = PeopleStore::self(call.db());
        const auto other =
            acted ? PeopleStore::byId(call.db(), acted->id) : Result<std::optional<Person>>(std::nullopt);
        if (!self || !other)
            return self ? other.error() : self.error();
        return Two{*self, *other};
    });
    whenDone(future, this, [this, asked](const Result<Two>& read) {
        if (!read || asked != m_asked) // what cannot be read is told by the connection's state
            return;
        Person self = m_self;
        self.roles.clear(); // deactivated: known to nobody any more
        self = read->first.value_or(self);
        const std::optional<Person> acted = m_actedAs ? read->second : std::nullopt;
        if (self == m_self && acted == m_actedAs)
            return;
        m_self = self;
        m_actedAs = acted;
        emit actorChanged();
    });
}

void Session::reconnectNow()
{
    m_interactive->reconnectNow();
}

void Session::watchForChanges(int intervalMs)
{
    m_interactive->watchForChanges(intervalMs);
}

void Session::announce()
{
    emit changed();
    if (isShared())
        m_interactive->announceChange();
}

} // namespace rd
