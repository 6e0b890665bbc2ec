// SPDX-License-Identifier: GPL-3.0-or-later
// The loader of the claims queue. See queueloader.h.
#pragma once

#include "app/services/claimsservice.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/pages/queueloader.h"

namespace rd {

struct ClaimsQueueDesk {
    using Service = ClaimsService;
    using Model = ClaimsQueueModel;
    using Row = ClaimRow;
    using Key = ClaimKey;
    using Query = ClaimQuery;
    using Counts = ClaimCounts;
    using Page = ClaimPage;
};

class ClaimsLoader final : public QueueLoader<ClaimsQueueDesk> {
public:
    using QueueLoader::QueueLoader;
};

} // namespace rd
