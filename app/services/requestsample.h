// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of the sample workspace: a year of reviews that were asked for, written, accepted, disputed and paid.
// Embedded workspaces only.
#pragma once

#include "app/services/samplesteps.h"

namespace rd {

namespace RequestSample {

/// Who asks and who reviews, by name; they are made where they do not exist yet.
struct People {
    QStringList authors, reviewers;
};

[[nodiscard]] Status plan(SampleSteps& steps, const People& people);

} // namespace RequestSample

} // namespace rd
