// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/metrics.h"

#include <numeric>

namespace rd {

const QList<int>& reviewBounds()
{
    static const QList<int> bounds = {60, 300, 900, 1800, 3600, 7200, 14'400, 28'800, 86'400, 259'200, 604'800};
    return bounds;
}

const QList<int>& decisionBounds()
{
    static const QList<int> bounds = {300, 900, 3600, 14'400, 43'200, 86'400, 172'800, 259'200, 604'800};
    return bounds;
}

void MetricHistogram::add(int bucket, qint64 n, qint64 ms)
{
    if (counts.size() <= bucket)
        counts.resize(bucket + 1);
    counts[bucket] += n;
    sumMs += ms;
}

qint64 MetricHistogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace rd
