// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a sheet of Excel; used by TableWriter alone. Any thread, one at a time.
#pragma once

#include "app/services/tablewriter.h"

namespace rd {

/// The header is written already.
[[nodiscard]] std::shared_ptr<TableWriter> openXlsx(const QString& file, const QList<TableColumn>& columns);

} // namespace rd
