// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's trends as charts.
#pragma once

#include "app/domain/overview.h"
#include "models/shared/chartdata.h"

namespace rd {

[[nodiscard]] ChartData flowChart(const QList<DayFlow>& days);
[[nodiscard]] ChartData ageChart(const QList<QueueAge>& ages);
/// Reviews of incidents against what each engineer may have.
[[nodiscard]] ChartData capacityChart(const QList<CapacityLine>& engineers);
/// The same over all desks, of whoever holds most.
[[nodiscard]] ChartData holdersChart(const QList<CapacityLine>& people);
[[nodiscard]] ChartData forecastChart(const QList<Forecast>& forecasts, Millis now);
/// "12 of 40 claims that are due within seven days will be late at the present speed of 4 a day; 3 are late now."
[[nodiscard]] QString forecastText(const Forecast& forecast);

} // namespace rd
