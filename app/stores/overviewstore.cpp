// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/overviewstore.h"

#include <tuple>

#include "app/domain/jobboard.h"
#include "app/stores/jobstore.h"

using namespace Qt::StringLiterals;

namespace rd::OverviewStore {

namespace {

/// The element of a list with that name, made where it is missing.
template<class T>
T& named(QList<T>& list, QString T::*name, const QString& value)
{
    for (T& element : list) {
        if (element.*name == value)
            return element;
    }
    T fresh;
    fresh.*name = value;
    list << fresh;
    return list.last();
}

void takeAttention(const Row& row, Attention& attention)
{
    const QString kind = row.text(u"kind"_s);
    const qint64 n = row.integer(u"n"_s);
    if (kind == "deadline"_L1) {
        const qint64 hour = row.integer(u"bucket"_s);
        DeadlineHours& desk = named(attention.deadlines, &DeadlineHours::desk, row.text(u"name"_s));
        (hour < 0 ? desk.late : desk.hours[std::min<qint64>(hour, desk.hours.size() - 1)]) += n;
    } else if (kind == "capacity"_L1)
        attention.overCapacity = n;
    else if (kind == "disputed"_L1)
        attention.disputed = n;
    else if (kind == "taken"_L1)
        attention.taken = n;
    else if (kind == "refused"_L1)
        attention.refused = n;
    else if (kind == "check"_L1)
        attention.check = JobStore::checkOf(row.integer(u"bucket"_s), row.text(u"name"_s));
    else
        attention.failedRuns = n;
}

void takeMoney(const Row& row, QList<MonthlyEarnings>& months, int thisMonth)
{
    const QString currency = row.text(u"name"_s);
    const QString state = row.text(u"detail"_s);
    const bool known = std::any_of(months.begin(), months.end(),
                                   [&](const MonthlyEarnings& month) { return month.currency == currency; });
    for (int i = earningMonths - 1; i >= 0 && !known; --i)
        months << MonthlyEarnings{currency, thisMonth - i};
    const int month = monthOf(row.integer(u"bucket"_s) * millisPerDay);
    for (MonthlyEarnings& bar : months) {
        if (bar.currency == currency && bar.month == month)
            bar.add(state, row.integer(u"amount"_s));
    }
}

/// Who holds more of what they may stands first, as in overview_trends.
bool fuller(const CapacityLine& a, const CapacityLine& b)
{
    const auto share = [](const CapacityLine& line) {
        return !line.limit ? 0.0 : double(line.load) / std::max(0.001, double(*line.limit));
    };
    return std::tuple(share(a), a.load, b.person.value) > std::tuple(share(b), b.load, a.person.value);
}

void takeTrend(const Row& row, Trends& trends, int thisMonth)
{
    const QString kind = row.text(u"kind"_s);
    const qint64 n = row.integer(u"n"_s);
    const qint64 bucket = row.integer(u"bucket"_s);
    if (kind == "taken"_L1 || kind == "finished"_L1) {
        const qint64 index = bucket - trends.flow.first().day;
        if (index >= 0 && index < trends.flow.size())
            (kind == "taken"_L1 ? trends.flow[index].taken : trends.flow[index].finished) = n;
    } else if (kind == "speed"_L1)
        trends.finishedInSevenDays << std::pair(row.text(u"name"_s), n);
    else if (kind == "age"_L1)
        named(trends.ages, &QueueAge::desk, row.text(u"name"_s)).waiting[bucket] = n;
    else if (kind == "money"_L1)
        takeMoney(row, trends.earnings, thisMonth);
    else
        (kind == "engineers"_L1 ? trends.engineers : trends.capacity)
            << CapacityLine{PersonId(bucket), row.text(u"name"_s), n, row.optionalInteger(u"amount"_s)};
}

} // namespace

Result<Attention> attention(Connection& db, Millis now)
{
    Attention attention;
    const Binds times = {{u"now"_s, now},
                         {u"horizon"_s, now + 7 * millisPerDay},
                         {u"yesterday"_s, now - millisPerDay},
                         {u"hour"_s, now - millisPerHour}};
    const Status read = db.each(u"overview_attention"_s, times, [&](const Row& row) {
        takeAttention(row, attention);
        return true;
    });
    if (!read)
        return read.error();
    for (const DeadlineHours& desk : std::as_const(attention.deadlines)) {
        (desk.desk == "claims"_L1 ? attention.orphaned : attention.overdue) += desk.late;
        attention.dueSoon += desk.within(24);
    }
    const auto jobs = JobStore::list(db);
    if (!jobs)
        return jobs.error();
    for (const Job& job : *jobs) {
        if (job.isLate(now))
            attention.lateJobs << job.name;
    }
    const auto hosts = JobStore::hosts(db, hostedSince(*jobs, now));
    if (!hosts)
        return hosts.error();
    attention.hosted = !hosts->isEmpty();
    return attention;
}

Result<Trends> trends(Connection& db, Millis now)
{
    Trends trends;
    const qint64 today = now / millisPerDay;
    const int thisMonth = monthOf(now);
    for (int i = flowDays - 1; i >= 0; --i)
        trends.flow << DayFlow{today - i};
    const Binds since = {{u"now"_s, now},
                         {u"days"_s, trends.flow.first().day * millisPerDay},
                         {u"last_week"_s, now - 7 * millisPerDay},
                         {u"months"_s, monthStart(thisMonth - earningMonths + 1)}};
    const Status read = db.each(u"overview_trends"_s, since, [&](const Row& row) {
        takeTrend(row, trends, thisMonth);
        return true;
    });
    if (!read)
        return read.error();
    std::sort(trends.capacity.begin(), trends.capacity.end(),
              [](const CapacityLine& a, const CapacityLine& b) { return a.load > b.load; });
    std::sort(trends.engineers.begin(), trends.engineers.end(), fuller);
    return trends;
}

} // namespace rd::OverviewStore
