// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/metricsservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/metricsstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int freshMs = 5000;
constexpr int deadlineMs = 60'000; // the first look reads the whole trail

} // namespace

const QList<double>& QueryTimes::bounds()
{
    static const QList<double> bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};
    return bounds;
}

void QueryTimes::add(qint64 ms)
{
    counts.resize(bounds().size() + 1);
    const double seconds = double(ms) / 1000;
    const auto bound = std::lower_bound(bounds().begin(), bounds().end(), seconds);
    ++counts[bound - bounds().begin()];
    sumSeconds += seconds;
}

MetricsService::MetricsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::answered, this, [this](qint64 ms) { m_queries.add(ms); });
}

QFuture<Result<Metrics>> MetricsService::collect()
{
    if (m_running.isRunning())
        return m_running;
    if (m_since.isValid() && m_since.elapsed() < freshMs)
        return readyFuture(Result<Metrics>(m_sums));
    const auto read = m_session.background().run({.name = u"metrics"_s, .deadlineMs = deadlineMs},
                                                 [before = m_sums](const Call& call) -> Result<Metrics> {
                                                     const auto now = call.db().now();
                                                     if (!now)
                                                         return now.error();
                                                     return MetricsStore::read(call.db(), before, *now);
                                                 });
    auto promise = std::make_shared<QPromise<Result<Metrics>>>();
    m_running = promise->future();
    promise->start();
    whenDone(read, this, [this, promise](const Result<Metrics>& sums) {
        if (sums) {
            m_sums = *sums;
            m_since.start();
        }
        promise->addResult(sums);
        promise->finish();
    });
    return m_running;
}

} // namespace rd
