// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/metricsstore.h"

using namespace Qt::StringLiterals;

namespace rd::MetricsStore {

namespace {

/// From which moment on there can be something new, for rows that are not found by their transaction.
Binds window(qint64 from, qint64 to, Millis now)
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"hour"_s, now - millisPerHour}, {u"day"_s, now - millisPerDay}};
}

Status readMarks(Connection& db, const MetricsMark& before, Millis now, MetricsMark& to)
{
    const auto settled = db.first(u"metrics_settled"_s, {{u"since"_s, before.story}},
                                  [](const Row& row) { return row.integer(u"settled"_s); });
    if (!settled)
        return settled.error();
    to.story = std::max(before.story, settled->value_or(0));
    return db.each(u"metrics_marks"_s, {{u"day"_s, now - millisPerDay}}, [&](const Row& row) {
        to.op = std::max(before.op, row.integer(u"op"_s));
        to.run = std::max(before.run, row.integer(u"run"_s));
        return true;
    });
}

Status addStory(Connection& db, const MetricsMark& from, const MetricsMark& to, Metrics& sums)
{
    return db.each(u"metrics_story"_s, {{u"from"_s, from.story}, {u"to"_s, to.story}}, [&](const Row& row) {
        const QString kind = row.text(u"kind"_s);
        const QString desk = row.text(u"desk"_s);
        const QString name = row.text(u"name"_s);
        const qint64 n = row.integer(u"n"_s);
        const int bucket = int(row.integer(u"bucket"_s));
        if (kind == "status"_L1)
            sums.assignments[{desk, name, row.text(u"detail"_s)}] += n;
        else if (kind == "verb"_L1)
            sums.verbs[{desk, name, u"done"_s, {}}] += n;
        else if (kind == "review"_L1)
            sums.reviews[desk].add(bucket, n, row.integer(u"amount"_s));
        else
            sums.decisions[name].add(bucket, n, row.integer(u"amount"_s));
        return true;
    });
}

Status addRefusals(Connection& db, const MetricsMark& from, const MetricsMark& to, Millis now, Metrics& sums)
{
    return db.each(u"metrics_refusals"_s, window(from.op, to.op, now), [&](const Row& row) {
        sums.verbs[{row.text(u"desk"_s), row.text(u"verb"_s), u"skipped"_s, row.text(u"reason"_s)}] +=
            row.integer(u"n"_s);
        return true;
    });
}

Status addRuns(Connection& db, const MetricsMark& from, const MetricsMark& to, Millis now, Metrics& sums)
{
    return db.each(u"metrics_runs"_s, window(from.run, to.run, now), [&](const Row& row) {
        const QString job = row.text(u"job"_s);
        const QString result = row.text(u"result"_s);
        sums.jobRuns[{job, result}] += row.integer(u"n"_s);
        for (const QString& outcome : {u"changed"_s, u"skipped"_s, u"failed"_s})
            sums.jobItems[{job, outcome}] += row.integer(outcome);
        if (result == "done"_L1)
            sums.jobSuccess[job] = std::max(sums.jobSuccess.value(job), row.integer(u"ended_at"_s));
        return true;
    });
}

Status countNow(Connection& db, Millis now, Metrics& sums)
{
    sums.placed.clear();
    sums.load.clear();
    sums.late.clear();
    return db.each(u"metrics_now"_s, {{u"now"_s, now}}, [&](const Row& row) {
        const QString kind = row.text(u"kind"_s);
        auto& gauge = kind == "placed"_L1 ? sums.placed : kind == "load"_L1 ? sums.load : sums.late;
        gauge[row.text(u"desk"_s)] = row.integer(u"n"_s);
        return true;
    });
}

} // namespace

Result<Metrics> read(Connection& db, const Metrics& before, Millis now)
{
    Metrics sums = before;
    const MetricsMark from = before.mark;
    if (const Status done = readMarks(db, from, now, sums.mark); !done)
        return done.error();
    for (const Status& done : {addStory(db, from, sums.mark, sums), addRefusals(db, from, sums.mark, now, sums),
                               addRuns(db, from, sums.mark, now, sums), countNow(db, now, sums)}) {
        if (!done)
            return done.error();
    }
    return sums;
}

} // namespace rd::MetricsStore
