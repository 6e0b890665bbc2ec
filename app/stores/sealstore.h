// SPDX-License-Identifier: GPL-3.0-or-later
// Seals over the audit trail: made on PostgreSQL by the door desk.seal_events, on SQLite here, inside BEGIN IMMEDIATE;
// read one by one for verifying. Format: app/domain/seal.h. Stateless; runs in the executor's thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/seal.h"
#include "app/stores/applystore.h"

namespace rd::SealStore {

constexpr int chunkSize = 20'000; ///< events in a seal, more only where one transaction wrote them

struct Step {
    qint64 sealed = 0;
    bool more = false; ///< another step has something to seal
};
/// One seal over what is settled and not sealed yet; nothing if there is nothing. Only for admins and jobs.
[[nodiscard]] Result<Step> seal(Connection& db, const ActorContext& actor, int chunk = chunkSize);

/// The same on an embedded workspace, inside a transaction that the caller holds.
[[nodiscard]] Result<Step> sealWithin(Connection& db, const ActorContext& actor, int chunk = chunkSize);

[[nodiscard]] Result<std::optional<Seal>> last(Connection& db);
/// All seals in their order, without the digests.
[[nodiscard]] Result<QList<Seal>> all(Connection& db);
/// Events behind the last seal (nullopt: all), at most SealStatus::sinceLimit.
[[nodiscard]] Result<qint64> since(Connection& db, const std::optional<Seal>& seal);

struct Full {
    Seal seal;
    QByteArray digests;
};
/// The seal with the next higher number.
[[nodiscard]] Result<std::optional<Full>> next(Connection& db, qint64 after);
struct Totals {
    qint64 seals = 0, sealedEvents = 0, events = 0;
};
[[nodiscard]] Result<Totals> totals(Connection& db);
/// The digests, computed anew, of the events in the range of a seal, in the order of ids.
[[nodiscard]] Result<QList<EventDigest>> range(Connection& db, const Seal& seal);

} // namespace rd::SealStore
