// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table row by row into a CSV, XLSX or JSON file. The file appears under its name only when it is complete.
// Times are UTC; text cells are guarded against being taken for formulas. Memory stays bounded. Any thread, one at a
// time.
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <variant>

#include "app/domain/clock.h"
#include "app/domain/result.h"

namespace rd {

struct TimeCell {
    Millis at = 0;
};
/// What people read, and what programs read in its place, in every language the same: "Orphaned" and orphaned.
struct WordCell {
    QString text;
    QJsonValue code;
};
/// Nothing, text, a number, a time, or a word.
using TableCell = std::variant<std::monostate, QString, qint64, TimeCell, WordCell>;

struct TableColumn {
    QString key;   ///< in JSON: snake_case, in every language the same
    QString title; ///< in the header of a table
};

class TableWriter {
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    [[nodiscard]] virtual Status write(const QList<TableCell>& row) = 0;
    /// Puts the file in its place; without it nothing is left behind.
    [[nodiscard]] virtual Status commit() = 0;

    /// By the file's ending; the header is written first. As JSON it is one array of objects, where no text is null.
    [[nodiscard]] static Result<std::shared_ptr<TableWriter>> open(const QString& file,
                                                                   const QList<TableColumn>& columns);
    /// csv, xlsx and json.
    [[nodiscard]] static const QStringList& endings();

protected:
    [[nodiscard]] static Error cannotWrite(const QString& file, const QString& why);
};

} // namespace rd
