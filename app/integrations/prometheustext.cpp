// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/prometheustext.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <limits>

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

namespace rd {

namespace {

using Labels = std::vector<ClientMetric::Label>;

MetricFamily family(const char* name, const char* help, MetricType type)
{
    MetricFamily made;
    made.name = name;
    made.help = help;
    made.type = type;
    return made;
}

MetricFamily counters(const char* name, const char* help, const QList<const char*>& labels, const MetricCounts& counts)
{
    MetricFamily made = family(name, help, MetricType::Counter);
    for (auto row = counts.begin(); row != counts.end(); ++row) {
        ClientMetric metric;
        for (qsizetype i = 0; i < labels.size(); ++i)
            metric.label.push_back({labels[i], row.key().value(i).toStdString()});
        metric.counter.value = double(*row);
        made.metric.push_back(std::move(metric));
    }
    return made;
}

MetricFamily gauges(const char* name, const char* help, const char* label, const QMap<QString, double>& values)
{
    MetricFamily made = family(name, help, MetricType::Gauge);
    for (auto row = values.begin(); row != values.end(); ++row) {
        ClientMetric metric;
        metric.label = {{label, row.key().toStdString()}};
        metric.gauge.value = *row;
        made.metric.push_back(std::move(metric));
    }
    return made;
}

/// `counts` has one number for each bound, and a last one for what is above.
template<class Bounds>
ClientMetric histogram(Labels labels, const Bounds& bounds, const QList<qint64>& counts, double sum)
{
    ClientMetric metric;
    metric.label = std::move(labels);
    std::uint64_t total = 0;
    for (qsizetype i = 0; i < bounds.size(); ++i) {
        total += std::uint64_t(counts.value(i));
        metric.histogram.bucket.push_back({total, double(bounds[i])});
    }
    total += std::uint64_t(counts.value(bounds.size()));
    metric.histogram.bucket.push_back({total, std::numeric_limits<double>::infinity()});
    metric.histogram.sample_count = total;
    metric.histogram.sample_sum = sum;
    return metric;
}

MetricFamily histograms(const char* name, const char* help, const char* label, const QList<int>& bounds,
                        const QMap<QString, MetricHistogram>& all)
{
    MetricFamily made = family(name, help, MetricType::Histogram);
    for (auto row = all.begin(); row != all.end(); ++row)
        made.metric.push_back(
            histogram({{label, row.key().toStdString()}}, bounds, row->counts, double(row->sumMs) / 1000));
    return made;
}

QMap<QString, double> numbers(const QMap<QString, qint64>& values, double divisor = 1)
{
    QMap<QString, double> made;
    for (auto row = values.begin(); row != values.end(); ++row)
        made.insert(row.key(), double(*row) / divisor);
    return made;
}

/// Claims past their deadline are orphaned, work of the other desks is overdue.
QMap<QString, double> late(const Metrics& metrics, bool orphaned)
{
    QMap<QString, double> made;
    for (auto row = metrics.placed.begin(); row != metrics.placed.end(); ++row) {
        if ((row.key() == QLatin1StringView("claims")) == orphaned)
            made.insert(row.key(), double(metrics.late.value(row.key())));
    }
    return made;
}

} // namespace

QByteArray prometheusText(const Metrics& metrics, const QueryTimes& queries)
{
    std::vector<MetricFamily> all;
    all.push_back(counters("reviewdesk_assignments_total", "Assignments that came into a status",
                           {"desk", "status", "priority"}, metrics.assignments));
    all.push_back(counters("reviewdesk_verbs_total", "Rows that a verb changed or left alone",
                           {"desk", "verb", "outcome", "reason"}, metrics.verbs));
    all.push_back(counters("reviewdesk_job_runs_total", "Ended runs of a job", {"job", "result"}, metrics.jobRuns));
    all.push_back(
        counters("reviewdesk_job_items_total", "Rows that a job looked at", {"job", "outcome"}, metrics.jobItems));
    all.push_back(gauges("reviewdesk_job_last_success_timestamp_seconds", "End of a job's last run without a failure",
                         "job", numbers(metrics.jobSuccess, 1000)));
    all.push_back(histograms("reviewdesk_review_duration_seconds", "From the start of a review to its hand-in", "desk",
                             reviewBounds(), metrics.reviews));
    all.push_back(histograms("reviewdesk_decision_latency_seconds", "From the hand-in of a review to its decision",
                             "decision", decisionBounds(), metrics.decisions));
    all.push_back(gauges("reviewdesk_placed_assignments", "Places that somebody has", "desk", numbers(metrics.placed)));
    all.push_back(gauges("reviewdesk_load", "Work that people hold", "desk", numbers(metrics.load)));
    all.push_back(gauges("reviewdesk_orphaned", "Claims past their deadline", "desk", late(metrics, true)));
    all.push_back(gauges("reviewdesk_overdue", "Work past its deadline", "desk", late(metrics, false)));
    MetricFamily own =
        family("reviewdesk_query_seconds", "How long this host waited for the database", MetricType::Histogram);
    own.metric.push_back(histogram({}, QueryTimes::bounds(), queries.counts, queries.sumSeconds));
    all.push_back(std::move(own));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(all));
}

} // namespace rd
