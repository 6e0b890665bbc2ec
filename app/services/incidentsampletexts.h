// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks in the sample workspace, how the AI would mend it and how an engineer would.
#pragma once

#include <QStringList>

namespace rd::IncidentSample {

struct Fault {
    const char* title; ///< “%1”: where it happened
    const char* severity;
    const char* expertise;
    const char* aiApproach;
    const char* approach; ///< an engineer's
};

[[nodiscard]] const QList<Fault>& faults();
[[nodiscard]] const QStringList& places();
/// Folded tags of the n-th engineer.
[[nodiscard]] QStringList expertiseOf(int n);

} // namespace rd::IncidentSample
