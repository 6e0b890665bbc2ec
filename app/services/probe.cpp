// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/probe.h"

#include <QElapsedTimer>

#include "app/database/dbexecutor.h"
#include "app/database/migrator.h"
#include "app/services/session.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

Result<ServerFacts> look(Connection& db)
{
    const auto read = [](const Row& row) { return row.text(u"version"_s); };
    // The second question measures the way there and back; the first also prepares.
    auto version = db.first(u"server_version"_s, {}, read);
    QElapsedTimer clock;
    clock.start();
    if (version)
        version = db.first(u"server_version"_s, {}, read);
    if (!version)
        return version.error();
    ServerFacts facts;
    facts.latencyMs = static_cast<int>(clock.elapsed());
    facts.server = (db.isShared() ? u"PostgreSQL "_s : u"SQLite "_s) + version->value_or(QString()).section(u' ', 0, 0);
    const auto info = Migrator(db).inspect();
    if (!info)
        return info.error();
    facts.schema = info->version;
    facts.wanted = info->wanted;
    facts.ready = info->state == SchemaState::Current || info->state == SchemaState::Differs;
    if (!facts.ready)
        return facts;
    const auto self = PeopleStore::self(db);
    if (!self)
        return self.error();
    facts.self = self->value_or(Person());
    return facts;
}

} // namespace

QFuture<Result<ServerFacts>> probeServer(Session& session)
{
    return session.interactive().run({.name = u"probe"_s, .deadlineMs = 15'000},
                                     [](const Call& call) { return look(call.db()); });
}

} // namespace rd
