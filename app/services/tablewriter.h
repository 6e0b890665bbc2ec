// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table row by row into a CSV or XLSX file. The file appears under its name only when it is complete. Times
// are UTC; text cells are guarded against being taken for formulas. Memory stays bounded. Any thread, one at a time.
#pragma once

#include <QStringList>

#include <memory>
#include <variant>

#include "app/domain/clock.h"
#include "app/domain/result.h"

namespace rd {

struct TimeCell {
    Millis at = 0;
};
/// Text, a number, a time, or nothing.
using TableCell = std::variant<std::monostate, QString, qint64, TimeCell>;

class TableWriter {
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    [[nodiscard]] virtual Status write(const QList<TableCell>& row) = 0;
    /// Puts the file in its place; without it nothing is left behind.
    [[nodiscard]] virtual Status commit() = 0;

    /// By the file's ending, .csv or .xlsx; the header is written first.
    [[nodiscard]] static Result<std::shared_ptr<TableWriter>> open(const QString& file, const QStringList& header);
};

} // namespace rd
