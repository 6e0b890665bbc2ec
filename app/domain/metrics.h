// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that monitoring reads. Sums of what only grows, and gauges of now; no name of a person. Counters begin at
// the first event of the trail, so that several hosts tell the same; refusals and job runs at the oldest that is kept
// (90 days). Source: shared spec, incidents.md, Metrics.
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/domain/clock.h"

namespace rd {

/// Upper bounds in seconds: 60 s to 7 days, and 5 min to 7 days; resources/sql/common/metrics.sql counts by them.
[[nodiscard]] const QList<int>& reviewBounds();
[[nodiscard]] const QList<int>& decisionBounds();

/// How far the last look came.
struct MetricsMark {
    qint64 story = 0;       ///< settled transaction (PostgreSQL) or event (SQLite)
    qint64 op = 0, run = 0; ///< likewise of requests and of runs: a transaction, or an id

    friend bool operator==(const MetricsMark&, const MetricsMark&) = default;
};

struct MetricHistogram {
    QList<qint64> counts; ///< one for each bound, and a last one for what is above
    qint64 sumMs = 0;

    void add(int bucket, qint64 n, qint64 ms);
    [[nodiscard]] qint64 total() const;
    friend bool operator==(const MetricHistogram&, const MetricHistogram&) = default;
};

/// Counts by the values of their labels, in the order of the labels.
using MetricCounts = QMap<QStringList, qint64>;

struct Metrics {
    MetricCounts assignments;                 ///< desk, status, priority: how many came into it
    MetricCounts verbs;                       ///< desk, verb, outcome (done, skipped), reason
    MetricCounts jobRuns;                     ///< job, result (done, failed)
    MetricCounts jobItems;                    ///< job, outcome (changed, skipped, failed)
    QMap<QString, Millis> jobSuccess;         ///< job: end of its last run without a failure
    QMap<QString, MetricHistogram> reviews;   ///< desk: from start to hand-in, estimated starts left out
    QMap<QString, MetricHistogram> decisions; ///< verb: from hand-in to decision
    QMap<QString, qint64> placed, load, late; ///< desk; these of now
    MetricsMark mark;

    friend bool operator==(const Metrics&, const Metrics&) = default;
};

} // namespace rd
