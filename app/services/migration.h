// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a shared database is changed as its owner, and as nobody else afterwards. Blocking; in an executor's
// thread or reviewdeskctl. Not for ui: it is handed a connection.
#pragma once

#include <functional>

#include "app/domain/result.h"

namespace rd {

class Connection;

[[nodiscard]] Status migrateShared(Connection& db, const std::function<void(int, int)>& progress);

} // namespace rd
