// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/workcharts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "app/domain/money.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(rd::Charts)
};

QDate dayOf(Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

QString countText(double value)
{
    return QLocale().toString(qint64(std::llround(value)));
}

} // namespace

QStringList currenciesOf(const QList<MonthlyEarnings>& months)
{
    QStringList currencies;
    for (const MonthlyEarnings& month : months) {
        if (!currencies.contains(month.currency))
            currencies << month.currency;
    }
    currencies.sort();
    return currencies;
}

QString mainCurrency(const QList<MonthlyEarnings>& months)
{
    QHash<QString, qint64> sums;
    QString main;
    for (const MonthlyEarnings& month : months) {
        sums[month.currency] += month.all();
        if (main.isEmpty() || sums[month.currency] > sums[main])
            main = month.currency;
    }
    return main;
}

ChartData earningsChart(const QList<MonthlyEarnings>& months, const QString& currency)
{
    ChartData chart;
    chart.title = currency.isEmpty() ? ChartText::tr("Earnings per month")
                                     : ChartText::tr("Earnings per month, in %1").arg(currency);
    chart.placeHeader = ChartText::tr("Claimed in");
    chart.emptyText = ChartText::tr("No expert review yet: what you earn shows here, month by month.");
    chart.series = {{ChartText::tr("Settled"), {}, u"ok"_s},
                    {ChartText::tr("Due or sent"), {}, u"accent"_s},
                    {ChartText::tr("Pending"), {}, u"attention"_s},
                    {ChartText::tr("Failed"), {}, u"danger"_s},
                    {ChartText::tr("Reversed"), {}, u"muted"_s}};
    for (const MonthlyEarnings& month : months) {
        if (month.currency != currency)
            continue;
        const QDate day = dayOf(monthStart(month.month));
        chart.places << QLocale().toString(day, u"MMMM yyyy"_s);
        chart.groups << ChartGroup{QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat)};
        const qint64 values[] = {month.settled, month.due, month.pending, month.failed, month.reversed};
        for (int i = 0; i < chart.series.size(); ++i)
            chart.series[i].values << double(values[i]);
    }
    chart.valueText = [currency](double minor) { return moneyText({qint64(std::llround(minor)), currency}); };
    chart.axisText = [currency](double minor) {
        return QLocale().toString(minor / std::pow(10, minorDigits(currency)), 'f', 0);
    };
    return chart;
}

ChartData allEarningsChart(const QList<MonthlyEarnings>& months, const QString& currency)
{
    ChartData chart = earningsChart(months, currency);
    chart.title = currency.isEmpty() ? ChartText::tr("Earnings of all reviewers per month")
                                     : ChartText::tr("Earnings of all reviewers per month, in %1").arg(currency);
    chart.emptyText = ChartText::tr("No expert review yet: what reviewers earn shows here, month by month.");
    return chart;
}

ChartData outcomesChart(const QList<WeeklyReviews>& weeks)
{
    ChartData chart;
    chart.title = ChartText::tr("Reviews per week, by outcome");
    chart.placeHeader = ChartText::tr("Week from");
    chart.emptyText = ChartText::tr("No review has ended in the last half year.");
    chart.series = {{ChartText::tr("Accepted"), {}, u"ok"_s},
                    {ChartText::tr("Claims decided"), {}, u"accent"_s},
                    {ChartText::tr("Given back or expired"), {}, u"muted"_s},
                    {ChartText::tr("The AI's approach ran"), {}, u"attention"_s},
                    {ChartText::tr("Rejected"), {}, u"danger"_s}};
    for (const WeeklyReviews& week : weeks) {
        const QDate monday = dayOf(weekStart(week.week));
        chart.places << QLocale().toString(monday, QLocale::ShortFormat);
        const QString month = QLocale().standaloneMonthName(monday.month(), QLocale::ShortFormat);
        if (chart.groups.isEmpty() || chart.groups.last().label != month)
            chart.groups << ChartGroup{month, 0};
        ++chart.groups.last().places;
        const qint64 values[] = {week.accepted, week.decided, week.givenBack, week.notChosen, week.rejected};
        for (int i = 0; i < chart.series.size(); ++i)
            chart.series[i].values << double(values[i]);
    }
    const auto& ran = chart.series[3].values;
    if (std::all_of(ran.begin(), ran.end(), [](double n) { return n == 0; })) // only engineers know this outcome
        chart.series.removeAt(3);
    if (!chart.groups.isEmpty() && chart.groups.first().places == 1)
        chart.groups.first().label.clear(); // no room for a month of one week
    chart.valueText = countText;
    chart.axisText = countText;
    return chart;
}

} // namespace rd
