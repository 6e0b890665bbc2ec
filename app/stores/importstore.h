// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of an import through the database's door (desk.import_claims, or its twin on SQLite). The caller holds the
// transaction around all batches of a file.
#pragma once

#include <QJsonArray>

#include "app/stores/applystore.h"

namespace rd::ImportStore {

struct BatchOutcome {
    qint64 imported = 0;
    qint64 existing = 0;                     ///< external id known already: left alone
    QList<std::pair<int, QString>> problems; ///< row number n → claimant_ambiguous, reviewer_ambiguous
};

/// `rows` as ClaimImport::readRow makes them, at most 5,000.
[[nodiscard]] Result<BatchOutcome> claims(Connection& db, const QJsonArray& rows, const QUuid& op,
                                          const ActorContext& actor);

} // namespace rd::ImportStore
