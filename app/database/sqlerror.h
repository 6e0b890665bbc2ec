// SPDX-License-Identifier: GPL-3.0-or-later
// One reading of both drivers' errors. The SQLSTATEs of our own functions:
//   DK001 illegal_transition   DK002 note_required   DK003 stale_fence   DK004 content_required
//   DK005 invalid              DK006 conflict (op used for another request)   DK007 over_capacity
//   DK008 not_found
#pragma once

#include <QSqlError>

#include "app/domain/error.h"
#include "app/domain/target.h"

namespace rd {

/// `closed`: the driver says that the connection is gone.
[[nodiscard]] Error mapSqlError(const QSqlError& error, Dialect dialect, bool closed);
/// For tests and documents: the code of one SQLSTATE, or of one SQLite (extended) result code.
[[nodiscard]] ErrorCode codeOfSqlState(const QString& state);
[[nodiscard]] ErrorCode codeOfSqlite(int resultCode, const QString& message);

} // namespace rd
