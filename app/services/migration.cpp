// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/migration.h"

#include <QCoreApplication>

#include "app/database/migrator.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(rd::Workspace)
};

Status execute(Connection& db, const QString& block)
{
    return db.execute(db.catalog().text(block));
}

/// The schema needs what roles.sql made; a login that may not run it says who has to.
Status requireRoles(Connection& db)
{
    const auto ready = db.first(u"bootstrap_functions"_s, {}, [](const Row& row) { return row.flag(u"ready"_s); });
    if (!ready)
        return ready.error();
    if (!ready->value_or(false))
        return makeError(ErrorCode::NotPermitted,
                         MigrationText::tr("This schema needs the roles of packaging/database/roles.sql. Ask the "
                                           "database administrator to run that file, or reviewdeskctl init, first."));
    return Done{};
}

} // namespace

Status migrateShared(Connection& db, const std::function<void(int, int)>& progress)
{
    if (const Status owner = execute(db, u"bootstrap_act_as_owner"_s); !owner)
        return makeError(ErrorCode::NotPermitted,
                         MigrationText::tr("Only a login that is a member of desk_owner may change the schema."),
                         owner.error().detail);
    // Two administrators at once: the second waits, and then finds nothing left to do.
    const Status ready = requireRoles(db);
    const Status alone = ready ? execute(db, u"migration_lock"_s) : ready;
    const Status migrated = alone ? Migrator(db).migrate(progress) : alone;
    if (db.isBroken())
        return migrated; // the server forgets both with the connection
    const Status unlocked = alone ? execute(db, u"migration_unlock"_s) : Status(Done{});
    const Status self = execute(db, u"bootstrap_act_as_self"_s);
    if (!migrated)
        return migrated;
    return unlocked ? self : unlocked;
}

} // namespace rd
