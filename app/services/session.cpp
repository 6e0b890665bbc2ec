// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/database/migrator.h"
#include "app/services/future.h"
#include "app/services/migration.h"
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
            options.via == "desktop"_L1 ? u"reviewdesk"_s : u"reviewdeskctl"_s, options.password};
}

/// Every question that the program asks must at least be understood: a column that is gone shows here, not on a page.
Status understood(Connection& db)
{
    const QStringList names = db.catalog().statements();
    for (const QString& name : names) {
        const QString sql = db.catalog().text(name);
        if (!sql.startsWith("SELECT"_L1) && !sql.startsWith("WITH"_L1))
            continue;
        if (const Status known = db.check(sql); !known && known.error().code == ErrorCode::Schema)
            return known.error();
    }
    return Done{};
}

Status checkNewer(Connection& db, const SchemaInfo& info)
{
    if (info.takesChanges())
        return Done{};
    const Status readable = understood(db);
    if (readable)
        return Done{};
    return makeError(ErrorCode::Schema,
                     SessionText::tr("%1 was made by a newer Review Desk (schema %2, this program knows %3), and this "
                                     "program cannot read it any more. Update this program; nothing was changed.")
                         .arg(db.target().label())
                         .arg(info.version)
                         .arg(info.wanted),
                     readable.error().detail);
}

Status checkSchema(Connection& db, const SchemaInfo& info)
{
    Migrator migrator(db);
    switch (info.state) {
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
            SessionText::tr("The database %1 has the schema of an older Review Desk (%2, needed is %3). A login that "
                            "is a member of desk_owner updates it: by opening it in Review Desk, or with "
                            "reviewdeskctl --url ... migrate --confirm")
                .arg(db.target().label())
                .arg(info.version)
                .arg(info.wanted));
    case SchemaState::Empty:
        return makeError(
            ErrorCode::Schema,
            SessionText::tr("%1 is not a workspace yet. Create one with: reviewdeskctl init").arg(db.target().label()));
    case SchemaState::Newer:
        return checkNewer(db, info);
    case SchemaState::Foreign:
        return migrator.migrate(); // says why not
    }
    Q_UNREACHABLE();
}

Error nobody(const QString& detail = {})
{
    return {ErrorCode::NotPermitted,
            SessionText::tr("Your login belongs to nobody in this database. Ask an administrator to add you."), detail,
            SignInFault::NoPerson};
}

/// `schema` is filled as soon as it is known, also where the rest fails.
Result<Learned> learn(Connection& db, SchemaInfo& schema)
{
    const auto info = Migrator(db).inspect();
    // Whoever holds none of the group roles may not even look at the schema's version.
    if (!info)
        return info.error().code == ErrorCode::NotPermitted ? nobody(info.error().detail) : info.error();
    schema = *info;
    if (const Status checked = checkSchema(db, schema); !checked)
        return checked.error();
    auto self = PeopleStore::self(db);
    if (!self)
        return self.error().code == ErrorCode::NotPermitted ? nobody(self.error().detail) : self.error();
    if (!*self)
        return nobody();
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
    connect(m_interactive.get(), &DbExecutor::stateChanged, this, &Session::follow);
    connect(m_interactive.get(), &DbExecutor::changed, this, &Session::changed);
    connect(m_interactive.get(), &DbExecutor::answered, this, &Session::answered);
    attend(*m_background);
    connect(this, &Session::changed, this, &Session::followSelf);
}

Session::~Session() = default;

void Session::attend(DbExecutor& executor)
{
    connect(&executor, &DbExecutor::answered, this, &Session::answered);
    connect(&executor, &DbExecutor::stateChanged, this, [this](const ConnectionState& state) {
        if (state.readOnly && !connectionState().readOnly)
            m_interactive->checkWritable();
    });
}

DbExecutor& Session::jobs()
{
    if (!m_jobs) {
        m_jobs = std::make_unique<DbExecutor>(settingsOf(m_options), u"jobs"_s);
        attend(*m_jobs);
        if (m_started && !m_schema.takesChanges())
            m_jobs->readOnlyFromNow();
    }
    return *m_jobs;
}

void Session::readOnlyFromNow()
{
    for (DbExecutor* executor : {m_interactive.get(), m_background.get(), m_jobs.get()}) {
        if (executor)
            executor->readOnlyFromNow();
    }
}

QFuture<Result<Done>> Session::start()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    auto schema = std::make_shared<SchemaInfo>();
    const auto future = m_interactive->run({.name = u"start"_s, .deadlineMs = 60'000},
                                           [schema](const Call& call) { return learn(call.db(), *schema); });
    whenDone(future, this, [this, promise, schema](Result<Learned> learned) {
        m_schema = *schema;
        if (learned) {
            m_self = learned->self;
            m_rules = std::move(learned->rules);
            m_started = true;
            if (!m_schema.takesChanges())
                readOnlyFromNow();
        }
        promise->addResult(learned ? Result<Done>(Done{}) : Result<Done>(learned.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Done>> Session::migrate(const CancelToken& cancel)
{
    const CallOptions options{.name = u"migrate"_s, .deadlineMs = 3'600'000, .cancel = cancel, .repeatable = false};
    return m_background->run(options, [](const Call& call) -> Result<Done> {
        const Status done = migrateShared(call.db(), [&](int step, int steps) { call.progress(step, steps); });
        if (!done)
            return done.error();
        return Done{};
    });
}

void Session::follow(const ConnectionState& state)
{
    const bool connected = state.phase == ConnectionState::Phase::Connected;
    if (connected && !m_wasConnected && m_started)
        relearn();
    m_wasConnected = connected;
    emit connectionChanged(state);
}

/// While the line was down an administrator may have changed my roles, the rules, or the schema.
void Session::relearn()
{
    auto schema = std::make_shared<SchemaInfo>();
    const auto future = m_interactive->run({.name = u"relearn"_s, .deadlineMs = 60'000},
                                           [schema](const Call& call) { return learn(call.db(), *schema); });
    whenDone(future, this, [this, schema](Result<Learned> learned) {
        if (!learned)
            return; // the pages say themselves what they cannot read
        const bool wasWritable = m_schema.takesChanges();
        m_schema = *schema;
        m_self = learned->self;
        m_rules = std::move(learned->rules);
        if (wasWritable && !m_schema.takesChanges())
            readOnlyFromNow();
        emit actorChanged();
    });
}

QString Session::whyNoChanges() const
{
    const ConnectionState& state = connectionState();
    if (state.phase == ConnectionState::Phase::Lost)
        return SessionText::tr("The connection is lost: changes wait until it is back.");
    if (!m_schema.takesChanges())
        return SessionText::tr("This database was made by a newer Review Desk: this program may only read it. Update "
                               "this program.");
    if (!state.readOnly)
        return {};
    return isShared() ? SessionText::tr("The server takes no changes at the moment: they wait until it does.")
                      : SessionText::tr("The file may only be read: changes wait until it may be written.");
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

ActorContext Session::ownContext() const
{
    return {m_self.id, !isShared(), m_options.via};
}

const ConnectionState& Session::connectionState() const
{
    return m_interactive->state();
}

qint64 Session::dataAgeMs() const
{
    return m_interactive->dataAgeMs();
}

void Session::followSelf()
{
    const int asked = ++m_asked;
    const auto future =
        m_interactive->run({.name = u"follow_self"_s}, [acted = m_actedAs](const Call& call) -> Result<Two> {
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

void Session::wake()
{
    m_interactive->renew();
    m_background->renew();
    if (m_jobs)
        m_jobs->renew();
}

void Session::signIn(const QString& password)
{
    m_options.password = password;
    m_interactive->setPassword(password);
    m_background->setPassword(password);
    if (m_jobs)
        m_jobs->setPassword(password);
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

void Session::announceAtEnd()
{
    if (isShared())
        m_interactive->announceAtEnd();
}

} // namespace rd
