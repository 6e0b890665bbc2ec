// SPDX-License-Identifier: GPL-3.0-or-later
// The words that people read for periodic jobs and their runs.
#pragma once

#include "app/domain/job.h"

namespace rd {

/// "expire_claims" → "Expire claimed places": a job as a line of the Jobs page.
[[nodiscard]] QString jobWord(const QString& name);
/// One sentence: what it does, and what it never does.
[[nodiscard]] QString jobMeaning(const QString& name);
/// "12 changed, 1 failed", "Nothing to do", "Stopped: …", "Running": what came of a run.
[[nodiscard]] QString runWord(const JobRun& run);
/// Counts alone, of a run, a tick or a rehearsal.
[[nodiscard]] QString countsWord(const JobCounts& counts);
/// One failure of a run in words: "Review 12: somebody else …", "Notification 5 to person 2: …" or "load: 3".
[[nodiscard]] QString failureWord(const QJsonObject& failure);
/// What a row of a rehearsal is, "Logo design", "Run 12 of “Send mail”"; and what becomes of it, "Claimed → Expired".
[[nodiscard]] QString rehearsedWhat(const RehearsedRow& row);
[[nodiscard]] QString rehearsedFate(const RehearsedRow& row);
/// "Anna · Logo design: Claimed → Expired": one row of a rehearsal, for lists of text.
[[nodiscard]] QString rehearsedWord(const RehearsedRow& row);
/// "The check of 23 Nov 2026 04:00 found 12 rows that break a rule (loads, places). …": for alerts.
[[nodiscard]] QString brokenWord(const CheckFound& found);

} // namespace rd
