// SPDX-License-Identifier: GPL-3.0-or-later
// What to say when not the request but the place of the data is at fault: which file or server, what it means for the
// data, what to do now.
#pragma once

#include "app/domain/error.h"
#include "app/domain/target.h"

namespace rd {

/// Empty if `code` is not about storage. `sqliteCode` is SQLite's (extended) result code, 0 on PostgreSQL.
[[nodiscard]] QString storageErrorText(ErrorCode code, int sqliteCode, const Target& target);

} // namespace rd
