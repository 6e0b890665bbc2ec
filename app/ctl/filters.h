// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of a command leave of a table: the same for its list and for its export.
#pragma once

#include "app/ctl/cli.h"
#include "app/domain/claim.h"
#include "app/domain/engineer.h"
#include "app/domain/event.h"
#include "app/domain/incident.h"
#include "app/domain/people.h"
#include "app/domain/request.h"

namespace rd::ctl {

// What can be said without a database; false: told, a usage error.
[[nodiscard]] bool readFilter(Cli& cli, ClaimFilter& filter);
[[nodiscard]] bool readFilter(Cli& cli, RequestFilter& filter);
[[nodiscard]] bool readFilter(Cli& cli, IncidentFilter& filter);
[[nodiscard]] bool readFilter(Cli& cli, EngineerFilter& filter);
[[nodiscard]] bool readFilter(Cli& cli, PeopleFilter& filter);
[[nodiscard]] bool readFilter(Cli& cli, AuditFilter& filter);

// What needs one: who --person is, and from when --older-than counts; on failure the exit code.
[[nodiscard]] std::optional<int> completeFilter(Cli& cli, Session& session, RequestFilter& filter);
[[nodiscard]] std::optional<int> completeFilter(Cli& cli, Session& session, IncidentFilter& filter);
template<class Filter>
[[nodiscard]] std::optional<int> completeFilter(Cli&, Session&, Filter&)
{
    return std::nullopt;
}

} // namespace rd::ctl
