// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/engineercharts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(rd::EngineersChart)
};

enum Part { InTime, Overdue, Over, OverAndOverdue, Room, PartCount };

QString countText(double value)
{
    return QLocale().toString(qint64(std::llround(value)));
}

/// Every active review in exactly one part: the overdue ones count as within the maximum as far as there is room.
std::array<qint64, PartCount> partsOf(const Engineer& engineer)
{
    const qint64 within = engineer.limit ? std::min(engineer.load, *engineer.limit) : engineer.load;
    const qint64 overdueWithin = std::min(engineer.overdue, within);
    const qint64 overdueOver = engineer.overdue - overdueWithin;
    return {within - overdueWithin, overdueWithin, engineer.load - within - overdueOver, overdueOver,
            engineer.room().value_or(0)};
}

QString endText(const Engineer& engineer)
{
    const QLocale locale;
    const QString load =
        engineer.limit ? ChartText::tr("%1 of %2").arg(locale.toString(engineer.load), locale.toString(*engineer.limit))
                       : locale.toString(engineer.load);
    return engineer.overdue > 0 ? ChartText::tr("%1, %2 overdue").arg(load, locale.toString(engineer.overdue)) : load;
}

/// Nobody who is over the maximum or late hides behind those who merely have much.
auto rankOf(const Engineer& engineer)
{
    return std::tuple(engineer.isOverCapacity() || engineer.overdue > 0, engineer.load, engineer.overdue);
}

QList<Engineer> mostUrgentFirst(const QList<Engineer>& engineers)
{
    QList<Engineer> shown;
    std::copy_if(engineers.cbegin(), engineers.cend(), std::back_inserter(shown),
                 [](const Engineer& engineer) { return !engineer.deactivatedAt; });
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Engineer& a, const Engineer& b) { return rankOf(a) > rankOf(b); });
    return shown;
}

} // namespace

ChartData engineersChart(const QList<Engineer>& engineers)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Across;
    chart.scrolls = true;
    chart.title = ChartText::tr("Active reviews and room left per engineer");
    chart.placeHeader = ChartText::tr("Engineer");
    chart.emptyText = ChartText::tr("Nobody has a review, and nobody has room for one.");
    chart.valueText = countText;
    chart.axisText = countText;
    chart.series = {{ChartText::tr("In time"), {}, u"accent"_s},
                    {ChartText::tr("Overdue"), {}, u"danger"_s},
                    {ChartText::tr("Over the maximum"), {}, u"attention"_s},
                    {ChartText::tr("Overdue and over the maximum"), {}, u"muted"_s},
                    {ChartText::tr("Room left"), {}, u"border"_s}};
    QHash<QString, int> names; // places must differ; two engineers may have one name
    const QList<Engineer> shown = mostUrgentFirst(engineers);
    bool both = false;
    for (const Engineer& engineer : shown) {
        const int same = names[engineer.name]++;
        chart.places << (same > 0 ? u"%1 (#%2)"_s.arg(engineer.name).arg(engineer.id.value) : engineer.name);
        chart.ends << endText(engineer);
        const auto parts = partsOf(engineer);
        for (int part = 0; part < PartCount; ++part)
            chart.series[part].values << double(parts[part]);
        both = both || parts[OverAndOverdue] > 0;
    }
    if (!both) // rare enough not to stand in every legend
        chart.series.removeAt(OverAndOverdue);
    return chart;
}

} // namespace rd
