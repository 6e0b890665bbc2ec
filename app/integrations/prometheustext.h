// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in the text format of Prometheus, version 0.0.4. Source of the names: shared spec, incidents.md, Metrics.
#pragma once

#include <QByteArray>

#include "app/domain/metrics.h"
#include "app/services/metricsservice.h"

namespace rd {

[[nodiscard]] QByteArray prometheusText(const Metrics& metrics, const QueryTimes& queries);

} // namespace rd
