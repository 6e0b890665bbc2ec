// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the events of a filter into a CSV or XLSX table, or into one JSON document together with the seals. Each event
// names the seal that covers it. The hash of the last seal in such a file shows later whether the chain was cut or
// written anew (reviewdeskctl audit verify --hash). Runs in an executor's thread; used by ExportService.
#pragma once

#include "app/database/dbexecutor.h"
#include "app/domain/event.h"

namespace rd {

struct AuditExportRequest;

/// The number of events written.
[[nodiscard]] Result<qint64> writeAuditTable(const Call& call, const AuditExportRequest& request);
[[nodiscard]] Result<qint64> writeAuditJson(const Call& call, const AuditExportRequest& request);

} // namespace rd
