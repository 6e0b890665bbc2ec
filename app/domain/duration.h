// SPDX-License-Identifier: GPL-3.0-or-later
// Values of policies: `7 days`, `72 hours`, `10 minutes`, `30`, `none`. The database computes the same amounts
// (policy.amount).
#pragma once

#include <QString>

#include <optional>

#include "app/domain/clock.h"

namespace rd {

enum class PolicyKind {
    Duration,    ///< "7 days": amount in milliseconds
    CountOrNone, ///< "30" or "none": a plain number
    Text,        ///< anything else, e.g. a list of domains
};

struct PolicyValue {
    PolicyKind kind = PolicyKind::Text;
    std::optional<qint64> amount; ///< milliseconds or the number; nullopt for none and for text
};

/// Reads a value; nullopt where the form is neither a duration, a number nor `none`.
[[nodiscard]] std::optional<PolicyValue> parsePolicyValue(const QString& value);
/// "7 days", "1 hour": the largest unit that fits without a rest.
[[nodiscard]] QString formatDuration(Millis duration);
/// Whole days of 24 hours, rounded down; a day is 86,400,000 ms everywhere.
[[nodiscard]] inline qint64 wholeDays(Millis duration)
{
    return duration < 0 ? 0 : duration / millisPerDay;
}

} // namespace rd
