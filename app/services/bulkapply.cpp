// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/bulkapply.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QUuid batchOp(const QUuid& op, int batch, int batches)
{
    return batches == 1 ? op : QUuid::createUuidV5(op, QString::number(batch));
}

struct Batch {
    int number = 0;
    int of = 1;
    QList<VerbTarget> targets;
};

QList<Batch> batchesOf(const QList<VerbTarget>& targets)
{
    QList<Batch> batches;
    const int count = std::max<int>(1, static_cast<int>((targets.size() + maxRowsPerOp - 1) / maxRowsPerOp));
    for (int n = 0; n < count; ++n)
        batches << Batch{n, count, targets.mid(n * maxRowsPerOp, maxRowsPerOp)};
    return batches;
}

/// A deadlock or a lock that others hold is not the caller's business: try again a few times.
Result<VerbOutcome> applyPatiently(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    auto outcome = ApplyStore::apply(db, request, actor);
    for (int tries = 0; tries < 3 && !outcome && outcome.error().code == ErrorCode::Busy; ++tries)
        outcome = ApplyStore::apply(db, request, actor);
    return outcome;
}

Result<BulkOutcome> runBatches(const Call& call, const VerbRequest& request, const QList<Batch>& batches,
                               const std::function<Result<VerbOutcome>(const VerbRequest&)>& apply,
                               const std::function<void()>& afterBatch)
{
    BulkOutcome total;
    int done = 0;
    for (const Batch& batch : batches) {
        if (call.isCancelled()) {
            total.cancelled = true;
            return total;
        }
        VerbRequest part = request;
        part.op = batchOp(request.op, batch.number, batch.of);
        part.targets = batch.targets;
        if (batch.of > 1)
            part.args[u"batch"_s] = QJsonArray{batch.number, batch.of};
        const auto outcome = apply(part);
        if (!outcome)
            return outcome.error();
        total.done += outcome->done;
        total.skipped += outcome->skipped;
        total.at = outcome->at;
        call.progress(++done, static_cast<int>(batches.size()));
        if (afterBatch)
            afterBatch();
    }
    return total;
}

} // namespace

Result<BulkOutcome> bulkApply(const Call& call, const VerbRequest& request, const ActorContext& actor,
                              const BulkMode& mode)
{
    Connection& db = call.db();
    const QList<Batch> batches = batchesOf(request.targets);
    if (!mode.rehearse)
        return runBatches(
            call, request, batches, [&](const VerbRequest& part) { return applyPatiently(db, part, actor); },
            mode.afterBatch);
    if (const Status begun = db.begin(); !begun)
        return begun.error();
    auto outcome = runBatches(call, request, batches,
                              [&](const VerbRequest& part) { return ApplyStore::applyWithin(db, part, actor); }, {});
    db.rollback();
    return outcome;
}

Result<BulkRecord> bulkRecorded(Connection& db, const QUuid& op, const ActorContext& actor)
{
    BulkRecord record;
    const auto add = [&](const QJsonObject& json) {
        record.verb = json[u"verb"_s].toString();
        if (const auto outcome = outcomeFromJson(json[u"outcomes"_s].toObject())) {
            record.outcome.done += outcome->done;
            record.outcome.skipped += outcome->skipped;
            record.outcome.at = outcome->at;
        }
    };
    const auto single = ApplyStore::recorded(db, op, actor);
    if (!single)
        return single.error();
    if (*single) {
        record.batches = 1;
        add(**single);
        return record;
    }
    for (int n = 0; record.batches == 0 ? n == 0 : n < record.batches; ++n) {
        const auto found = ApplyStore::recorded(db, batchOp(op, n, 2), actor);
        if (!found)
            return found.error();
        if (!*found) {
            if (record.batches > 0)
                record.missing << n;
            continue;
        }
        record.batches = (**found)[u"args"_s][u"batch"_s][1].toInt();
        add(**found);
    }
    return record;
}

Result<BulkOutcome> bulkResume(const Call& call, const VerbRequest& request, const ActorContext& actor,
                               const BulkRecord& record)
{
    QList<Batch> batches;
    const qsizetype parts = record.missing.size();
    const qsizetype size =
        std::min<qsizetype>(maxRowsPerOp, parts == 0 ? 0 : (request.targets.size() + parts - 1) / parts);
    for (qsizetype i = 0; i < parts; ++i)
        batches << Batch{record.missing[i], record.batches, request.targets.mid(i * size, size)};
    return runBatches(call, request, batches,
                      [&](const VerbRequest& part) { return applyPatiently(call.db(), part, actor); }, {});
}

} // namespace rd
