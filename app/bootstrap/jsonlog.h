// SPDX-License-Identifier: GPL-3.0-or-later
// The log: one JSON object a line (time, level, category, message, and as fields of their own query, verb, op, person,
// outcome, ms, sqlstate where a message has them) in a rotating file that only its owner may read, warnings to standard
// error as well. Bound values and passwords never reach it: messages name queries, not contents, and what a library
// quotes is taken out (redaction.h). Installed once by main().
#pragma once

#include <QString>

namespace rd::JsonLog {

/// `folder` empty: standard error only.
void install(const QString& folder);
[[nodiscard]] QString file();

} // namespace rd::JsonLog
