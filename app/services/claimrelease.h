// SPDX-License-Identifier: GPL-3.0-or-later
// The release of orphaned claims and what is reported of any verb. Runs in an executor's thread; used by ClaimsService.
#pragma once

#include "app/domain/reports.h"
#include "app/services/bulkapply.h"
#include "app/services/claimsservice.h"

namespace rd::ClaimRelease {

[[nodiscard]] Result<ReleaseReport> run(const Call& call, const ReleaseRequest& request, const ActorContext& actor);
[[nodiscard]] Result<VerbReport> undo(const Call& call, const QList<OrphanedClaim>& released,
                                      const ActorContext& actor);
/// A skipped row in words: "approved meanwhile by Kim" where the last change tells more than the code.
[[nodiscard]] ReportedSkip explain(Connection& db, WorkItemId item, const QString& title, const QString& reason);

} // namespace rd::ClaimRelease
