// SPDX-License-Identifier: GPL-3.0-or-later
// How full engineers are, as a chart.
#pragma once

#include "app/domain/engineer.h"
#include "models/shared/chartdata.h"

namespace rd {

/// All of them: who is over the maximum or late first, then those with the most active reviews. Of each what is
/// overdue, in time, over the maximum, and the room left. Who left has no bar.
[[nodiscard]] ChartData engineersChart(const QList<Engineer>& engineers);

} // namespace rd
