// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

#include "app/database/connection.h"
#include "app/database/migrator.h"
#include "app/database/targeturl.h"
#include "app/domain/text.h"
#include "app/services/migration.h"
#include "app/services/sampledata.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::Workspace {

namespace {

/// lupdate reads the context of these texts from here.
struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(rd::Workspace)
};

Result<std::unique_ptr<Connection>> open(const SessionOptions& options, bool create)
{
    return Connection::open({options.target, create ? OpenMode::MayCreate : OpenMode::MustExist, options.clock,
                             options.via == "ctl"_L1 ? u"reviewdeskctl"_s : u"reviewdesk"_s, options.password});
}

/// The name that the operating system has for the person, for events and the window's title.
QString accountName()
{
    const passwd* entry = getpwuid(getuid()); // NOLINT(concurrency-mt-unsafe): before any other thread asks
    const QString full = entry ? QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed() : QString();
    if (!full.isEmpty())
        return full;
    return entry ? QString::fromLocal8Bit(entry->pw_name) : u"owner"_s;
}

Status addOwner(Connection& db)
{
    const auto self = PeopleStore::self(db);
    if (!self || *self)
        return self ? Status(Done{}) : Status(self.error());
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto id = PeopleStore::add(db, accountName(), u"owner"_s, *now);
    if (!id)
        return id.error();
    for (const QString& role : {u"admin"_s, u"reviewer"_s, u"engineer"_s, u"jobs"_s}) {
        if (const Status granted = PeopleStore::grant(db, *id, role, *now); !granted)
            return granted;
    }
    return Done{};
}

Status runBlocks(Connection& db, const QStringList& blocks)
{
    for (const QString& block : blocks) {
        if (const Status done = db.execute(db.catalog().text(block)); !done)
            return done;
    }
    return Done{};
}

/// Roles, rights and the functions that make logins: what the database administrator may also run by hand.
Status runRoles(Connection& db)
{
    QFile file(u":/database/roles.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("roles.sql is missing from the program");
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n--;;\n"_s);
    for (const QString& statement : statements) {
        if (const Status done = db.execute(statement); !done)
            return done;
    }
    return Done{};
}

Status makeFirstAdmin(Connection& db, const FirstAdmin& admin)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const auto known = db.first(u"bootstrap_first_admin"_s,
                                {{u"login"_s, orNull(admin.login)},
                                 {u"name"_s, orNull(normalised(admin.name))},
                                 {u"name_key"_s, orNull(folded(admin.name))}},
                                [](const Row& row) { return row.integer(u"known"_s) > 0; });
    if (!known)
        return known.error();
    if (!known->value_or(false))
        return makeError(
            ErrorCode::NotFound,
            WorkspaceText::tr("The server has no login %1. Create it first: packaging/database/README.md, step 2.")
                .arg(admin.login));
    return runBlocks(db, {u"bootstrap_admin"_s, u"bootstrap_act_as_self"_s});
}

Status prepareShared(Connection& db)
{
    struct Check {
        QString encoding;
        int version = 0;
        bool roles = false, schema = false;
    };
    const auto check = db.first(u"bootstrap_check"_s, {}, [](const Row& row) {
        return Check{row.text(u"encoding"_s), static_cast<int>(row.integer(u"version"_s)),
                     row.flag(u"may_create_roles"_s), row.flag(u"may_create_schema"_s)};
    });
    if (!check)
        return check.error();
    const Check& found = check->value();
    if (found.encoding != "UTF8"_L1)
        return makeError(
            ErrorCode::Schema,
            WorkspaceText::tr("The database is encoded as %1; Review Desk needs UTF8: createdb -E UTF8 -T template0.")
                .arg(found.encoding));
    if (found.version < 150000)
        return makeError(ErrorCode::Schema, WorkspaceText::tr("The server is older than PostgreSQL 15."));
    if (!found.roles || !found.schema)
        return makeError(
            ErrorCode::NotPermitted,
            WorkspaceText::tr("Your login may not create roles or a schema here. Ask the database administrator to run "
                              "init, or to grant CREATEROLE and CREATE on the database for it."));
    if (const Status roles = runRoles(db); !roles)
        return roles;
    return runBlocks(db, {u"bootstrap_act_as_owner"_s});
}

Result<Report> report(Connection& db, bool created, const QString& backup)
{
    const auto info = Migrator(db).inspect();
    if (!info)
        return info.error();
    const auto self = PeopleStore::self(db);
    if (!self)
        return self.error();
    return Report{created, info->version, backup, *self ? (*self)->name : QString()};
}

} // namespace

Result<Report> init(const SessionOptions& options, const FirstAdmin& admin)
{
    const auto opened = open(options, true);
    if (!opened)
        return opened.error();
    Connection& db = **opened;
    Migrator migrator(db);
    const auto before = migrator.inspect();
    if (!before)
        return before.error();
    const bool created = before->state == SchemaState::Empty;
    if (db.isShared() && before->state != SchemaState::Newer && before->state != SchemaState::Foreign) {
        if (const Status ready = prepareShared(db); !ready)
            return ready.error();
    }
    if (const Status migrated = migrator.migrate(); !migrated)
        return migrated.error();
    const Status people = db.isShared() ? makeFirstAdmin(db, admin) : addOwner(db);
    if (!people)
        return people.error();
    return report(db, created, migrator.backupPath());
}

Result<Report> migrate(const SessionOptions& options)
{
    const auto opened = open(options, false);
    if (!opened)
        return opened.error();
    Connection& db = **opened;
    Migrator migrator(db);
    const auto before = migrator.inspect();
    if (!before)
        return before.error();
    if (before->state == SchemaState::Empty)
        return makeError(ErrorCode::Schema,
                         WorkspaceText::tr("%1 is not a workspace yet. Create one with: reviewdeskctl init")
                             .arg(options.target.label()));
    const Status migrated =
        db.isShared() && before->state != SchemaState::Current ? migrateShared(db, {}) : migrator.migrate();
    if (!migrated)
        return migrated.error();
    return report(db, false, migrator.backupPath());
}

Result<qint64> sample(const SessionOptions& options)
{
    // An embedded workspace lives by the clock of whoever opens it: the sample's past happens in the past.
    const auto clock = std::make_shared<SampleClock>(options.clock->now());
    SessionOptions sampling = options;
    if (!options.target.isShared())
        sampling.clock = clock;
    const auto opened = open(sampling, false);
    if (!opened)
        return opened.error();
    Connection& db = **opened;
    const auto self = PeopleStore::self(db);
    if (!self)
        return self.error();
    if (!*self)
        return makeError(
            ErrorCode::NotPermitted,
            WorkspaceText::tr("Your login belongs to nobody in this database. Ask an administrator to add you."));
    return SampleData::fill(db, {(*self)->id, !db.isShared(), options.via}, db.isShared() ? nullptr : clock.get());
}

Result<Target> targetOf(const QString& url)
{
    return targetFromUrl(url);
}

} // namespace rd::Workspace
