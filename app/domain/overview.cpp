// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/overview.h"

#include <cmath>
#include <numeric>

namespace rd {

qint64 DeadlineHours::within(int hoursFromNow) const
{
    return std::accumulate(hours.begin(), hours.begin() + std::min<qsizetype>(hoursFromNow, hours.size()), qint64(0));
}

Forecast forecastOf(const DeadlineHours& deadlines, qint64 finishedInSevenDays)
{
    Forecast forecast;
    forecast.desk = deadlines.desk;
    forecast.perDay = double(finishedInSevenDays) / 7;
    forecast.lateNow = deadlines.late;
    forecast.lateByDay = QList<qint64>((deadlines.hours.size() + 23) / 24);
    qint64 before = deadlines.late; // whose deadline is earlier
    for (qsizetype hour = 0; hour < deadlines.hours.size(); ++hour) {
        const qint64 due = deadlines.hours[hour];
        // Until the end of this hour so many are finished; who comes behind them in the line is late.
        const double inTime = forecast.perDay * double(hour + 1) / 24;
        const qint64 late = std::clamp<qint64>(before + due - qint64(std::floor(inTime + 1e-9)), 0, due);
        forecast.due += due;
        forecast.willBeLate += late;
        forecast.lateByDay[hour / 24] += late;
        before += due;
    }
    return forecast;
}

} // namespace rd
