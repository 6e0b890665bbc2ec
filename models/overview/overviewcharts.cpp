// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overviewcharts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(rd::Trends)
};

QString countText(double value)
{
    return QLocale().toString(qint64(std::llround(value)));
}

ChartData counted(const QString& title, const QString& placeHeader, const QString& emptyText)
{
    ChartData chart;
    chart.title = title;
    chart.placeHeader = placeHeader;
    chart.emptyText = emptyText;
    chart.valueText = countText;
    chart.axisText = countText;
    return chart;
}

/// A bar for each: what is held, what of it is too much, and the room left.
ChartData loadChart(ChartData chart, const QList<CapacityLine>& people)
{
    chart.kind = ChartData::Kind::Across;
    chart.series = {{TrendText::tr("Holds"), {}},
                    {TrendText::tr("Over the maximum"), {}, u"attention"_s},
                    {TrendText::tr("Room left"), {}, u"border"_s}};
    const QLocale locale;
    QHash<QString, int> names; // places must differ; two people may have one name
    for (const CapacityLine& line : people) {
        const int same = names[line.name]++;
        chart.places << (same > 0 ? u"%1 (#%2)"_s.arg(line.name).arg(line.person.value) : line.name);
        const qint64 within = line.limit ? std::min(line.load, *line.limit) : line.load;
        chart.series[0].values << double(within);
        chart.series[1].values << double(line.load - within);
        chart.series[2].values << double(line.limit ? std::max<qint64>(0, *line.limit - line.load) : 0);
        const QString load = locale.toString(line.load);
        chart.ends << (line.limit ? TrendText::tr("%1 of %2").arg(load, locale.toString(*line.limit)) : load);
    }
    return chart;
}

} // namespace

ChartData flowChart(const QList<DayFlow>& days)
{
    ChartData chart = counted(TrendText::tr("Work taken and finished per day, 30 days"), TrendText::tr("Day (UTC)"),
                              TrendText::tr("Nobody has taken or finished anything in the last 30 days."));
    chart.kind = ChartData::Kind::Lines;
    chart.series = {{TrendText::tr("Taken"), {}}, {TrendText::tr("Finished"), {}}};
    for (const DayFlow& day : days) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(day.day * millisPerDay, Qt::UTC).date();
        chart.places << QLocale().toString(date, QLocale::ShortFormat);
        if (chart.groups.isEmpty() || date.dayOfWeek() == Qt::Monday)
            chart.groups << ChartGroup{QLocale().toString(date, u"d MMM"_s), 0};
        ++chart.groups.last().places;
        chart.series[0].values << double(day.taken);
        chart.series[1].values << double(day.finished);
    }
    for (ChartGroup& group : chart.groups) {
        if (group.places < 4)
            group.label.clear(); // no room for it
    }
    return chart;
}

ChartData ageChart(const QList<QueueAge>& ages)
{
    ChartData chart = counted(TrendText::tr("What nobody has taken, by how long it waits"), TrendText::tr("Waits"),
                              TrendText::tr("Nothing waits: everything that was filed is taken."));
    chart.places = {TrendText::tr("under 1 day"), TrendText::tr("1–3 days"),   TrendText::tr("3–7 days"),
                    TrendText::tr("7–14 days"),   TrendText::tr("14–30 days"), TrendText::tr("over 30 days")};
    for (const QString& label : {TrendText::tr("< 1 d"), TrendText::tr("1–3 d"), TrendText::tr("3–7 d"),
                                 TrendText::tr("7–14 d"), TrendText::tr("14–30 d"), TrendText::tr("> 30 d")})
        chart.groups << ChartGroup{label};
    for (const QueueAge& age : ages) {
        ChartSeries series{deskWord(age.desk), {}};
        for (qint64 n : age.waiting)
            series.values << double(n);
        chart.series << series;
    }
    return chart;
}

ChartData capacityChart(const QList<CapacityLine>& engineers)
{
    return loadChart(counted(TrendText::tr("Capacity by engineer, the fullest first"), TrendText::tr("Engineer"),
                             TrendText::tr("No engineer has an active review.")),
                     engineers);
}

ChartData holdersChart(const QList<CapacityLine>& people)
{
    return loadChart(counted(TrendText::tr("Who holds most, in pieces of work"), TrendText::tr("Person"),
                             TrendText::tr("Nobody holds anything.")),
                     people);
}

ChartData forecastChart(const QList<Forecast>& forecasts, Millis now)
{
    ChartData chart = counted(TrendText::tr("What will be late, by the day of its deadline"), TrendText::tr("Day"),
                              TrendText::tr("Nothing will be late in the next seven days at the present speed."));
    for (int day = 0; day < 7; ++day) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(now + day * millisPerDay).date();
        chart.places << QLocale().toString(date, QLocale::ShortFormat);
        chart.groups << ChartGroup{QLocale().toString(date, u"ddd d"_s)};
    }
    for (const Forecast& forecast : forecasts) {
        ChartSeries series{deskWord(forecast.desk), {}};
        for (qint64 n : forecast.lateByDay)
            series.values << double(n);
        chart.series << series;
    }
    return chart;
}

QString forecastText(const Forecast& forecast)
{
    return TrendText::tr("%1: %2 of %3 that are due within seven days will be late at the present speed of %4 a day; "
                         "%5 are late now.")
        .arg(deskWord(forecast.desk), QLocale().toString(forecast.willBeLate), QLocale().toString(forecast.due),
             QLocale().toString(forecast.perDay, 'f', forecast.perDay < 10 ? 1 : 0),
             QLocale().toString(forecast.lateNow));
}

} // namespace rd
