// SPDX-License-Identifier: GPL-3.0-or-later
// The one write door. On PostgreSQL it calls desk.apply, which decides by the login; on SQLite it runs the same
// fragments of SQL itself (resources/sql/common/apply.sql) in one BEGIN IMMEDIATE. Stateless; runs in the executor's
// thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/verb.h"

namespace rd {

/// Who asks, on an embedded workspace. A shared database knows better (session_user) and ignores this.
struct ActorContext {
    PersonId person;
    bool owner = false; ///< nobody was chosen by --as or "Act as": all roles, and acts on behalf of holders and authors
    QString via;        ///< desktop, ctl, job
    bool asJob = false; ///< a job of this computer acts: the rights of the role jobs count as well
};

namespace ApplyStore {

/// One outcome per id. The same op again returns its record and changes nothing; with another request it is a conflict.
[[nodiscard]] Result<VerbOutcome> apply(Connection& db, const VerbRequest& request, const ActorContext& actor);

/// The same inside a transaction that the caller holds: for rehearsals.
[[nodiscard]] Result<VerbOutcome> applyWithin(Connection& db, const VerbRequest& request, const ActorContext& actor);

/// What `op` did before, if it is known for this actor.
[[nodiscard]] Result<std::optional<QJsonObject>> recorded(Connection& db, const QUuid& op, const ActorContext& actor);

} // namespace ApplyStore

} // namespace rd
