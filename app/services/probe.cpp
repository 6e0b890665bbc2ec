// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/probe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include "app/database/dbexecutor.h"
#include "app/database/migrator.h"
#include "app/services/session.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct ProbeText {
    Q_DECLARE_TR_FUNCTIONS(rd::SignIn)
};

Status lookAtLine(Connection& db, ServerFacts& facts)
{
    const auto readOnly = db.isReadOnly();
    if (!readOnly)
        return readOnly.error();
    facts.readOnly = *readOnly;
    if (!db.isShared())
        return Done{};
    const auto tls = db.first(u"tls_state"_s, {},
                              [](const Row& row) { return row.flag(u"ssl"_s) ? row.text(u"version"_s) : QString(); });
    if (!tls)
        return tls.error();
    facts.tls = tls->value_or(QString());
    return Done{};
}

Error signedInAsNobody(const Error& error)
{
    return {ErrorCode::NotPermitted,
            ProbeText::tr("You are signed in, but your login belongs to nobody in this database. Ask an administrator "
                          "to add you."),
            error.detail, SignInFault::NoPerson};
}

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
    if (const Status line = lookAtLine(db, facts); !line)
        return line.error();
    const auto info = Migrator(db).inspect();
    // Whoever holds none of the group roles may not even look at the schema's version.
    if (!info && info.error().code == ErrorCode::NotPermitted)
        return signedInAsNobody(info.error());
    if (!info)
        return info.error();
    facts.info = *info;
    facts.schema = info->version;
    facts.wanted = info->wanted;
    facts.ready = info->state == SchemaState::Current || info->state == SchemaState::Differs ||
                  (info->state == SchemaState::Newer && info->takesChanges());
    if (!facts.ready)
        return facts;
    const auto self = PeopleStore::self(db);
    if (!self && self.error().code == ErrorCode::NotPermitted)
        return signedInAsNobody(self.error());
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
