// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one person as charts.
#pragma once

#include "app/domain/dashboard.h"
#include "models/shared/chartdata.h"

namespace rd {

/// The last 12 months of one currency, by what became of the entries.
[[nodiscard]] ChartData earningsChart(const QList<MonthlyEarnings>& months, const QString& currency);
/// The same for everybody together.
[[nodiscard]] ChartData allEarningsChart(const QList<MonthlyEarnings>& months, const QString& currency);
/// Reviews that ended in each of the last 26 weeks, by outcome.
[[nodiscard]] ChartData outcomesChart(const QList<WeeklyReviews>& weeks);
/// Each currency of the months once.
[[nodiscard]] QStringList currenciesOf(const QList<MonthlyEarnings>& months);
/// The currency with most money in it; empty for none.
[[nodiscard]] QString mainCurrency(const QList<MonthlyEarnings>& months);

} // namespace rd
