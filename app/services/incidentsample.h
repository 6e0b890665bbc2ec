// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents of the sample workspace: two months of an AI's fixes that engineers reviewed and admins decided on,
// some of them late, and who is away or has more than fits. Embedded workspaces only.
#pragma once

#include "app/services/samplesteps.h"

namespace rd::IncidentSample {

/// `engineers`: at least seven names.
[[nodiscard]] Status plan(SampleSteps& steps, const QStringList& engineers);

} // namespace rd::IncidentSample
