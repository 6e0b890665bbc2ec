// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/overviewservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/overviewstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int trendsDeadlineMs = 60'000;

Error notStaff()
{
    return makeError(ErrorCode::NotPermitted, OverviewService::tr("Only admins see the overview."));
}

Result<Overview> readAll(Connection& db)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto attention = OverviewStore::attention(db, *now);
    if (!attention)
        return attention.error();
    const auto trends = OverviewStore::trends(db, *now);
    if (!trends)
        return trends.error();
    Overview overview{*attention, *trends, {}, *now};
    for (const DeadlineHours& deadlines : attention->deadlines) {
        qint64 finished = 0;
        for (const auto& [desk, n] : trends->finishedInSevenDays)
            finished += desk == deadlines.desk ? n : 0;
        overview.forecasts << forecastOf(deadlines, finished);
    }
    return overview;
}

} // namespace

OverviewService::OverviewService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<Attention>> OverviewService::attention()
{
    if (!isFor(m_session.actor()))
        return readyFuture(Result<Attention>(notStaff()));
    return m_session.interactive().run({.name = u"overview_attention"_s}, [](const Call& call) -> Result<Attention> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return OverviewStore::attention(call.db(), *now);
    });
}

QFuture<Result<Overview>> OverviewService::all()
{
    if (!isFor(m_session.actor()))
        return readyFuture(Result<Overview>(notStaff()));
    return m_session.background().run({.name = u"overview"_s, .deadlineMs = trendsDeadlineMs},
                                      [](const Call& call) { return readAll(call.db()); });
}

} // namespace rd
