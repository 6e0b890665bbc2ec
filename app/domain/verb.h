// SPDX-License-Identifier: GPL-3.0-or-later
// A verb asked for, and what became of it. One outcome per id; the same op sent twice changes once.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

#include "app/domain/clock.h"

namespace rd {

/// The most rows that one call of `apply` takes; larger sets go in batches.
constexpr qsizetype maxRowsPerOp = 5000;

struct VerbTarget {
    qint64 id = 0;                 ///< of the verb's machine: assignment or item; creating verbs take item ids
    std::optional<qint64> version; ///< nullopt is unchecked

    friend bool operator==(const VerbTarget&, const VerbTarget&) = default;
};

struct VerbRequest {
    QString desk;
    QString machine; ///< "assignment" or "item"
    QString verb;
    QList<VerbTarget> targets;
    QString note;
    std::optional<QString> content;
    QJsonObject args;
    QUuid op;
};

struct Skipped {
    qint64 id = 0;
    QString reason; ///< a code of skipReasons()

    friend bool operator==(const Skipped&, const Skipped&) = default;
};

struct VerbOutcome {
    QUuid op;
    Millis at = 0;
    QList<qint64> done; ///< ids as asked for; for a creating item verb the new item's id
    QList<Skipped> skipped;
};

/// The desk's word for why one row was left alone, for people: "changed" → "somebody changed it meanwhile".
[[nodiscard]] QString reasonText(const QString& reason);
/// Every reason that the executor can give, for tests and documents.
[[nodiscard]] QStringList skipReasons();
[[nodiscard]] QJsonObject outcomeToJson(const VerbOutcome& outcome);
[[nodiscard]] std::optional<VerbOutcome> outcomeFromJson(const QJsonObject& json);

} // namespace rd
