// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask for and write in the requests of the sample workspace.
#pragma once

#include <QStringList>

namespace rd::RequestSample {

struct Work {
    const char* title;
    const char* type;
    const char* skills;
    const char* description;
};

/// Pieces of work that are reviewed, with “%1” for what they are about.
[[nodiscard]] const QList<Work>& works();
[[nodiscard]] const QStringList& subjects();
/// Reviews of at least 50 characters.
[[nodiscard]] const QStringList& reviews();

} // namespace rd::RequestSample
