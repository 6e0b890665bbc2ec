// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the incidents desk as a chart, tables and words.
#pragma once

#include <QStringList>

#include "app/domain/engineer.h"
#include "models/shared/chartdata.h"

namespace rd {

[[nodiscard]] ChartData assignmentsChart(const IncidentOperations& operations);
/// "35 s", "45 min", "3 h 20 min", "2 d 4 h": two units at most, rounded down.
[[nodiscard]] QString elapsedText(Millis ms);
/// A duration of a spread; "–" where there was no case.
[[nodiscard]] QString medianText(const Spread& spread);
[[nodiscard]] QString p90Text(const Spread& spread);
/// A line for each severity, the most urgent first: severity, running, overdue, times to submit and to decide.
[[nodiscard]] QStringList severityHeaders();
[[nodiscard]] QList<QStringList> severityRows(const IncidentOperations& operations);
[[nodiscard]] QStringList overdueHeaders();
[[nodiscard]] QList<QStringList> overdueRows(const IncidentOperations& operations);

} // namespace rd
