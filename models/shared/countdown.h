// SPDX-License-Identifier: GPL-3.0-or-later
// What is left until a deadline, in words that also say how near it is: colour alone tells nobody.
#pragma once

#include <QString>

#include "app/domain/dashboard.h"
#include "models/shared/rowroles.h"

namespace rd {

/// "3 d 4 h left", "20 h 12 min left, due soon", "3 h 5 min left, due now", "2 h overdue".
[[nodiscard]] QString countdownText(Millis deadline, Millis now);
/// Amber under 24 hours, red under 4.
[[nodiscard]] Tone toneOf(Urgency urgency);

} // namespace rd
