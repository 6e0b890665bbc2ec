// SPDX-License-Identifier: GPL-3.0-or-later
// The loader of the queue of requests. See queueloader.h.
#pragma once

#include "app/services/requestsservice.h"
#include "models/requests/requestsqueuemodel.h"
#include "ui/pages/queueloader.h"

namespace rd {

struct RequestsQueueDesk {
    using Service = RequestsService;
    using Model = RequestsQueueModel;
    using Row = RequestRow;
    using Key = RequestKey;
    using Query = RequestQuery;
    using Counts = RequestCounts;
    using Page = RequestPage;
};

class RequestsLoader final : public QueueLoader<RequestsQueueDesk> {
public:
    using QueueLoader::QueueLoader;
};

} // namespace rd
