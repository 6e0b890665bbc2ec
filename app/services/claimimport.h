// SPDX-License-Identifier: GPL-3.0-or-later
// From a CSV record to a claim, or to what is wrong with it. Columns and rules: spec/claims.md, Import. Pure; no
// database.
#pragma once

#include <QHash>
#include <QJsonObject>

#include <variant>

#include "app/domain/clock.h"
#include "app/services/csvreader.h"

namespace rd {

class ClaimImport final {
public:
    /// `now` is the database's time: nothing may lie after it.
    explicit ClaimImport(Millis now)
        : m_now(now)
    {
    }

    /// The header record. Nullopt if all needed columns are there once each.
    [[nodiscard]] std::optional<CsvProblem> readHeader(const CsvRecord& header);
    /// One row for desk.import_claims, or its first problem.
    [[nodiscard]] std::variant<QJsonObject, CsvProblem> readRow(const CsvRecord& record, int number);

    [[nodiscard]] static QStringList neededColumns();

private:
    [[nodiscard]] QString field(const CsvRecord& record, const QString& column) const;
    [[nodiscard]] CsvProblem problem(const CsvRecord& record, const QString& column, const QString& what,
                                     const QString& expected) const;
    [[nodiscard]] std::optional<CsvProblem> checkPeople(const CsvRecord& record, const QJsonObject& row) const;
    [[nodiscard]] std::optional<CsvProblem> readTimes(const CsvRecord& record, QJsonObject& row) const;
    [[nodiscard]] std::optional<CsvProblem> readMetadata(const CsvRecord& record, QJsonObject& row) const;

    Millis m_now;
    QStringList m_header;
    QHash<QString, int> m_columns;
    QHash<QString, qint64> m_seen; ///< external id → line, to find doubles inside one file
};

} // namespace rd
