// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the figures for monitoring: what came since the last look is added to the sums, gauges are counted anew.
// Stateless; runs in an executor's thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/metrics.h"

namespace rd::MetricsStore {

/// `before` with everything since its mark; Metrics() to begin with.
[[nodiscard]] Result<Metrics> read(Connection& db, const Metrics& before, Millis now);

} // namespace rd::MetricsStore
