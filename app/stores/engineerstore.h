// SPDX-License-Identifier: GPL-3.0-or-later
// Engineers out of SQL: the list with room and overdue work, and suggestions for an incident. Expertise is looked up by
// its index. No rules; the executor's thread. What is changed about an engineer is PersonStore's.
#pragma once

#include "app/database/connection.h"
#include "app/domain/engineer.h"

namespace rd::EngineerStore {

/// By name, the first `most`.
[[nodiscard]] Result<QList<Engineer>> list(Connection& db, const EngineerFilter& filter, Millis now,
                                           int most = EngineerList::most);
/// nullopt: there is no such person, or it is no engineer.
[[nodiscard]] Result<std::optional<Engineer>> one(Connection& db, PersonId person, Millis now);
/// The best first, at most `limit`, without `besides` (who has the incident already). `wanted` may be empty.
[[nodiscard]] Result<QList<EngineerSuggestion>> suggestions(Connection& db, const QStringList& wanted, PersonId besides,
                                                            Millis now, int limit);
/// Which of these words are expertise of some engineer.
[[nodiscard]] Result<QStringList> knownTags(Connection& db, const QStringList& words);
/// All expertise with the number of active engineers who have it, the most common first, at most 500.
[[nodiscard]] Result<QList<std::pair<QString, qint64>>> tags(Connection& db);

} // namespace rd::EngineerStore
