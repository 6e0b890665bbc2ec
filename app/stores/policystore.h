// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "app/database/connection.h"
#include "app/domain/policy.h"
#include "app/stores/applystore.h"

namespace rd::PolicyStore {

/// Who set them and why is for `staff` only; on a shared database nobody else could read it.
[[nodiscard]] Result<QList<Policy>> current(Connection& db, Millis now, bool staff);
[[nodiscard]] Result<QList<Policy>> history(Connection& db, const QString& key);
/// A new version; deadlines that follow the policy move with it, in one transaction.
[[nodiscard]] Result<PolicyChange> set(Connection& db, const QString& key, const QString& value, const QString& note,
                                       const QUuid& op, const ActorContext& actor);
/// How many rows a value would concern today; nullopt where nothing is counted for this key.
[[nodiscard]] Result<std::optional<qint64>> measure(Connection& db, const QString& key, std::optional<qint64> amount,
                                                    Millis now);

} // namespace rd::PolicyStore
