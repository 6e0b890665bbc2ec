// SPDX-License-Identifier: GPL-3.0-or-later
// One verb on any number of rows: batches of 5,000, ids fixed before the first, progress and cancel between batches. A
// set of one batch runs under the op itself, larger ones under uuid5(op, n), so that asking again with the same op
// hears what was done and does the rest. Runs in an executor's thread.
#pragma once

#include "app/database/dbexecutor.h"
#include "app/stores/applystore.h"

namespace rd {

struct BulkOutcome {
    QList<qint64> done;
    QList<Skipped> skipped;
    Millis at = 0;
    bool cancelled = false;
};

struct BulkMode {
    bool rehearse = false;                 ///< everything is done and then rolled back
    std::function<void()> afterBatch = {}; ///< e.g. tells other windows to look again
};

[[nodiscard]] Result<BulkOutcome> bulkApply(const Call& call, const VerbRequest& request, const ActorContext& actor,
                                            const BulkMode& mode = {});

/// What an op of a bulk request has recorded so far: the done and skipped ids, and how many batches are still missing.
struct BulkRecord {
    BulkOutcome outcome;
    int batches = 0; ///< 0: nothing is known of this op
    QList<int> missing;
    QString verb; ///< what the op was used for
    [[nodiscard]] qsizetype known() const { return batches - missing.size(); }
};
[[nodiscard]] Result<BulkRecord> bulkRecorded(Connection& db, const QUuid& op, const ActorContext& actor);
/// Runs the rest of an interrupted bulk request on `targets`, under the ops of its missing batches.
[[nodiscard]] Result<BulkOutcome> bulkResume(const Call& call, const VerbRequest& request, const ActorContext& actor,
                                             const BulkRecord& record);

} // namespace rd
