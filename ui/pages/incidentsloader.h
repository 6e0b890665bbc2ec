// SPDX-License-Identifier: GPL-3.0-or-later
// The loader of the queue of incidents. See queueloader.h.
#pragma once

#include "app/services/incidentsservice.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "ui/pages/queueloader.h"

namespace rd {

struct IncidentsQueueDesk {
    using Service = IncidentsService;
    using Model = IncidentsQueueModel;
    using Row = IncidentRow;
    using Key = IncidentKey;
    using Query = IncidentQuery;
    using Counts = IncidentCounts;
    using Page = IncidentPage;
};

class IncidentsLoader final : public QueueLoader<IncidentsQueueDesk> {
public:
    using QueueLoader::QueueLoader;
};

} // namespace rd
