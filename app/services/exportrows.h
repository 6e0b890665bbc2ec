// SPDX-License-Identifier: GPL-3.0-or-later
// What an exported table says of each row, and its columns: their titles in the language of the program, and the keys
// of JSON, which are those of reviewdeskctl's lists. Used by ExportService; titles in the GUI thread, rows in any.
#pragma once

#include "app/domain/claim.h"
#include "app/domain/engineer.h"
#include "app/domain/incident.h"
#include "app/domain/people.h"
#include "app/domain/request.h"
#include "app/services/tablewriter.h"

namespace rd {

[[nodiscard]] QList<TableColumn> claimColumns();
[[nodiscard]] QList<TableCell> cellsOf(const ClaimRow& row, Millis now);
[[nodiscard]] QList<TableColumn> requestColumns();
[[nodiscard]] QList<TableCell> cellsOf(const RequestRow& row, Millis now);
[[nodiscard]] QList<TableColumn> incidentColumns();
[[nodiscard]] QList<TableCell> cellsOf(const IncidentRow& row, Millis now);
[[nodiscard]] QList<TableColumn> engineerColumns();
[[nodiscard]] QList<TableCell> cellsOf(const Engineer& row, Millis now);
[[nodiscard]] QList<TableColumn> peopleColumns();
[[nodiscard]] QList<TableCell> cellsOf(const PersonWork& row, Millis now);

} // namespace rd
