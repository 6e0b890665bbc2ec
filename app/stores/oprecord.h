// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for change on an embedded workspace: recorded first, so that the same op changes once. Used by the stores
// that write.
#pragma once

#include <QJsonObject>

#include "app/stores/applystore.h"

namespace rd::OpRecord {

struct Request {
    QUuid op;
    QString desk, machine, verb, note;
    QJsonObject args;
    QString onBehalf;
    QByteArray fingerprint; ///< everything that was asked for; its hash tells whether a repeated op asks for the same
};

/// The record of an op that was done before; nullopt if it is new; Conflict if it asked for something else.
[[nodiscard]] Result<std::optional<QJsonObject>> find(Connection& db, const Request& request,
                                                      const ActorContext& actor);
/// Records a new op; its row id.
[[nodiscard]] Result<qint64> begin(Connection& db, const Request& request, const ActorContext& actor, Millis now);
[[nodiscard]] Status finish(Connection& db, qint64 id, const QJsonObject& outcomes, const QVariant& policy = {});

} // namespace rd::OpRecord
