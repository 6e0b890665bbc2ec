// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of incidents, reviews, engineers and the desk's figures for scripts.
#pragma once

#include <QJsonObject>

#include "app/domain/engineer.h"
#include "app/domain/incident.h"

namespace rd::ctl {

[[nodiscard]] QJsonObject incidentJson(const IncidentRow& row, Millis now);
/// With both approaches, the reviews and the decision.
[[nodiscard]] QJsonObject incidentDetailsJson(const IncidentDetails& details);
[[nodiscard]] QJsonObject engineerJson(const Engineer& engineer);
[[nodiscard]] QJsonObject suggestionJson(const EngineerSuggestion& suggestion, Millis now);
[[nodiscard]] QJsonObject operationsJson(const IncidentOperations& figures);

} // namespace rd::ctl
