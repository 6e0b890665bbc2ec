// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/dashboardservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/dashboardstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

Error notTheirs()
{
    // The rows of others are hidden, so that it would look as if they had no work.
    return makeError(ErrorCode::NotPermitted, DashboardService::tr("Only admins see the work of others."));
}

} // namespace

DashboardService::DashboardService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

bool DashboardService::mayOpen(const Actor& actor, PersonId person)
{
    return actor.isStaff() || actor.person == person;
}

PersonId DashboardService::whose(PersonId person) const
{
    return person.isValid() ? person : m_session.actor().person;
}

QFuture<Result<Dashboard>> DashboardService::of(PersonId person)
{
    const PersonId id = whose(person);
    if (!mayOpen(m_session.actor(), id))
        return readyFuture(Result<Dashboard>(notTheirs()));
    return m_session.interactive().run({.name = u"dashboard"_s}, [id](const Call& call) -> Result<Dashboard> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return DashboardStore::read(call.db(), id, *now);
    });
}

QFuture<Result<ReviewPage>> DashboardService::reviews(const ReviewQuery& query)
{
    ReviewQuery asked = query;
    asked.person = whose(query.person);
    asked.limit = std::clamp(query.limit, 1, mostReviews);
    if (!mayOpen(m_session.actor(), asked.person))
        return readyFuture(Result<ReviewPage>(notTheirs()));
    return m_session.interactive().run({.name = u"reviews"_s}, [asked](const Call& call) -> Result<ReviewPage> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return DashboardStore::reviews(call.db(), asked, *now);
    });
}

} // namespace rd
