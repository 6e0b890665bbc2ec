// SPDX-License-Identifier: GPL-3.0-or-later
// Why a verb left a request, an attempt or an entry of the ledger alone: which rule, and until when. Stateless; runs in
// an executor's thread.
#pragma once

#include "app/domain/reports.h"
#include "app/services/deskverb.h"
#include "app/stores/requeststore.h"

namespace rd::RequestReasons {

[[nodiscard]] ReportedSkip explain(Connection& db, const DeskTarget& target, const QString& reason, const QString& verb,
                                   const ActorContext& actor);
[[nodiscard]] QString explainEntry(Connection& db, const LedgerEntry& entry, const QString& reason);

} // namespace rd::RequestReasons
