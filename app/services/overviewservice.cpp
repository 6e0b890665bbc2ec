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
constexpr int answersKept = 50;
constexpr int answersWanted = 20;
constexpr qint64 slowFromMs = 500; // incidents.md

Error notStaff()
{
    return makeError(ErrorCode::NotPermitted, OverviewService::tr("Only admins see the overview."));
}

Result<Attention> readAttention(Connection& db, qint64 slowMs)
{
    const auto now = db.now();
    auto attention = now ? OverviewStore::attention(db, *now) : now.error();
    if (attention)
        attention->slowMs = slowMs;
    return attention;
}

Result<Overview> readAll(Connection& db, qint64 slowMs)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto attention = readAttention(db, slowMs);
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
    connect(&session.interactive(), &DbExecutor::answered, this, [this](qint64 ms) {
        if (m_answers.size() >= answersKept)
            m_answers.removeFirst();
        m_answers << ms;
    });
}

qint64 OverviewService::slowMs() const
{
    if (m_answers.size() < answersWanted)
        return 0;
    QList<qint64> sorted = m_answers;
    std::sort(sorted.begin(), sorted.end());
    const qint64 slowest = sorted[sorted.size() * 9 / 10];
    return slowest > slowFromMs ? slowest : 0;
}

QFuture<Result<Attention>> OverviewService::attention()
{
    if (!isFor(m_session.actor()))
        return readyFuture(Result<Attention>(notStaff()));
    return m_session.interactive().run({.name = u"overview_attention"_s},
                                       [slow = slowMs()](const Call& call) { return readAttention(call.db(), slow); });
}

QFuture<Result<Overview>> OverviewService::all()
{
    if (!isFor(m_session.actor()))
        return readyFuture(Result<Overview>(notStaff()));
    return m_session.background().run({.name = u"overview"_s, .deadlineMs = trendsDeadlineMs},
                                      [slow = slowMs()](const Call& call) { return readAll(call.db(), slow); });
}

} // namespace rd
