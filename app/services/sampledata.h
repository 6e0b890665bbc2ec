// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workspace: a small translation charity whose members claim finished tasks. The same every time, relative
// to the database's clock. Goes through the import door and the verbs, like everybody's data.
#pragma once

#include "app/services/samplesteps.h"

namespace rd::SampleData {

/// Makes a year of requests and two months of incidents (where `clock` is given: that of an embedded workspace),
/// imports the people and claims, and lets some of them move on. The number of claims; 0 if the workspace has claims
/// already.
[[nodiscard]] Result<qint64> fill(Connection& db, const ActorContext& actor, SampleClock* clock);

} // namespace rd::SampleData
