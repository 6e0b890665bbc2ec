// SPDX-License-Identifier: GPL-3.0-or-later
// The words that people read for statuses, verbs and events. One word per thing, everywhere (product.md, Words).
#pragma once

#include <QStringList>

namespace rd {

/// "under_review" → "Under review".
[[nodiscard]] QString statusWord(const QString& status);
/// "request_revision" → "Request revision": the verb on buttons and in menus.
[[nodiscard]] QString verbWord(const QString& verb);
/// "approve" → "approved": what happened, for "approved meanwhile by Kim".
[[nodiscard]] QString verbPast(const QString& verb);
/// "claim.timeout_released" → "Released, deadline passed": the headline of a line in the timeline.
[[nodiscard]] QString eventWord(const QString& type);
/// "ctl" → "Command line": through what an event came.
[[nodiscard]] QString viaWord(const QString& via);
/// "claims" → "Claims".
[[nodiscard]] QString deskWord(const QString& desk);

/// "admin" → "Admin".
[[nodiscard]] QString roleWord(const QString& role);
/// Every role, in the order in which people read them.
[[nodiscard]] QStringList allRoles();
/// "away" → "Away": the duty status of a person.
[[nodiscard]] QString dutyWord(const QString& duty);
[[nodiscard]] QStringList allDuties();

} // namespace rd
