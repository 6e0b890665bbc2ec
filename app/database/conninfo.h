// SPDX-License-Identifier: GPL-3.0-or-later
// The connection string for libpq: what the target says, times out of the box, and verify-full off this computer.
#pragma once

#include "app/database/connection.h"

namespace rd {

/// Every keyword but the password, which goes its own way.
[[nodiscard]] QString connectionString(const ConnectionSettings& settings);
[[nodiscard]] QString quotedValue(QString value);

} // namespace rd
