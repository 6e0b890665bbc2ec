// SPDX-License-Identifier: GPL-3.0-or-later
// Why a verb left an incident alone, in words that name who, what and when: for IncidentsService and EngineersService.
// Runs in an executor's thread.
#pragma once

#include "app/database/connection.h"
#include "app/domain/reports.h"
#include "app/services/deskverb.h"

namespace rd::IncidentReasons {

/// A skipped row; `to`: whose it was to become. A decision that somebody made before is a "conflict".
[[nodiscard]] ReportedSkip explain(Connection& db, const DeskTarget& target, const QString& reason, const QString& verb,
                                   PersonId to);

} // namespace rd::IncidentReasons
