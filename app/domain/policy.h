// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"

namespace rd {

/// One version of a setting of the organisation. The id is the version; rows are never changed.
struct Policy {
    PolicyId id;
    QString key;
    QString value;
    Millis effectiveFrom = 0;
    QString setBy; ///< a person's name; empty for a default
    QString note;
    std::optional<qint64> amount;

    friend bool operator==(const Policy&, const Policy&) = default;
};

struct PolicyChange {
    PolicyId id;       ///< the new version
    qint64 moved = 0;  ///< deadlines of running work that moved with it
    bool same = false; ///< the value was already that; nothing was written
};

/// "7 days gives 58, 5 days gives 64": the present value and a tried one on today's data.
struct PolicyTrial {
    QString key, value, triedValue;
    QString what; ///< what is counted, in words
    qint64 count = 0, triedCount = 0;
};

} // namespace rd
