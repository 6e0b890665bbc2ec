// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people read them: relative in the table, local with zone and UTC in the tooltip.
#pragma once

#include <QString>

#include "app/domain/clock.h"

namespace rd {

/// "in 5 h", "3 d ago", "now"; whole units, rounded down.
[[nodiscard]] QString relativeTime(Millis at, Millis now);
/// "1 Sep 2024, 10:00" in the local zone and the locale's order.
[[nodiscard]] QString localTime(Millis at);
/// "1 Sep 2024, 10:00:05 CEST (2024-09-01 08:00:05 UTC)".
[[nodiscard]] QString exactTime(Millis at);

} // namespace rd
