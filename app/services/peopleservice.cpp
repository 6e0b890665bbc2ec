// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/peopleservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/session.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd {

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

} // namespace rd
