// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/claimrelease.h"

#include <QCoreApplication>

#include "app/domain/words.h"
#include "app/stores/claimstore.h"

using namespace Qt::StringLiterals;

namespace rd::ClaimRelease {

namespace {

const QString releaseVerb = u"release_orphaned"_s;

VerbRequest requestOf(const QString& verb, const QUuid& op)
{
    VerbRequest request;
    request.desk = u"claims"_s;
    request.machine = u"assignment"_s;
    request.verb = verb;
    request.op = op;
    return request;
}

void addTargets(VerbRequest& verb, const QList<OrphanedClaim>& claims, bool withVersions)
{
    for (const OrphanedClaim& claim : claims)
        verb.targets << VerbTarget{claim.assignmentId.value,
                                   withVersions ? std::optional(claim.version) : std::nullopt};
}

ReportedSkip notDue(Connection& db, WorkItemId item)
{
    const auto row = ClaimStore::one(db, item);
    const bool known = row && *row;
    return explain(db, item, known ? (*row)->title : QString(),
                   known ? ((*row)->underReview() ? u"not_due"_s : u"illegal_transition"_s) : u"not_found"_s);
}

/// Which claims a request means: what a dialog showed, what a command named, or all that are orphaned now.
Result<QList<OrphanedClaim>> chosenClaims(Connection& db, const ReleaseRequest& request, QList<ReportedSkip>& skipped)
{
    if (request.chosen)
        return *request.chosen;
    const auto now = db.now();
    if (!now)
        return now.error();
    auto all = ClaimStore::orphaned(db, *now);
    if (!all || !request.items)
        return all;
    QHash<WorkItemId, OrphanedClaim> byItem;
    for (const OrphanedClaim& claim : *all)
        byItem.insert(claim.itemId, claim);
    QList<OrphanedClaim> chosen;
    for (WorkItemId item : *request.items) {
        if (byItem.contains(item))
            chosen << byItem.value(item);
        else
            skipped << notDue(db, item);
    }
    return chosen;
}

/// The same op was run before: its record, completed with what the events say of each claim.
Result<QList<OrphanedClaim>> describe(Connection& db, const QList<qint64>& assignments)
{
    QList<OrphanedClaim> claims;
    for (qint64 id : assignments) {
        const auto found = db.first(u"released_claim"_s, {{u"assignment"_s, id}}, [](const Row& row) {
            return OrphanedClaim{row.id<WorkItemId>(u"item_id"_s), row.id<AssignmentId>(u"assignment_id"_s),
                                 row.integer(u"version"_s),        row.text(u"title"_s),
                                 row.text(u"reviewer"_s),          row.integer(u"days"_s)};
        });
        if (!found)
            return found.error();
        if (*found)
            claims << **found;
    }
    return claims;
}

ReleaseReport reportOf(Connection& db, const ReleaseRequest& request, const QList<OrphanedClaim>& claims,
                       const BulkOutcome& outcome)
{
    QHash<qint64, OrphanedClaim> byAssignment;
    for (const OrphanedClaim& claim : claims)
        byAssignment.insert(claim.assignmentId.value, claim);
    ReleaseReport report{request.op, {}, {}, request.dryRun, outcome.cancelled};
    for (qint64 id : outcome.done)
        report.released << byAssignment.value(id);
    for (const Skipped& row : outcome.skipped) {
        const OrphanedClaim claim = byAssignment.value(row.id);
        report.skipped << explain(db, claim.itemId, claim.title, row.reason);
    }
    return report;
}

/// A request that is not known yet.
Result<ReleaseReport> begin(const Call& call, const ReleaseRequest& request, const ActorContext& actor)
{
    Connection& db = call.db();
    // A rehearsal under an op that was used would only repeat its answer.
    VerbRequest verb = requestOf(releaseVerb, request.dryRun ? QUuid::createUuid() : request.op);
    QList<ReportedSkip> skipped;
    const auto claims = chosenClaims(db, request, skipped);
    if (!claims)
        return claims.error();
    addTargets(verb, *claims, true);
    // In the order of the table: a batch then touches few pages, which is worth a quarter of the time. The list that
    // was shown is sorted by deadline, so that every batch would go through the whole table.
    std::sort(verb.targets.begin(), verb.targets.end(),
              [](const VerbTarget& a, const VerbTarget& b) { return a.id < b.id; });
    const auto outcome = bulkApply(call, verb, actor, {request.dryRun, [&db] { db.announceChange(); }});
    if (!outcome)
        return outcome.error();
    ReleaseReport report = reportOf(db, request, *claims, *outcome);
    report.skipped = skipped + report.skipped;
    return report;
}

/// The same op was run before: what it did, and the batches that it did not come to.
Result<ReleaseReport> goOn(const Call& call, const ReleaseRequest& request, const ActorContext& actor,
                           const BulkRecord& record)
{
    Connection& db = call.db();
    VerbRequest verb = requestOf(releaseVerb, request.op);
    if (record.verb != verb.verb)
        return makeError(ErrorCode::Conflict,
                         QCoreApplication::translate("rd::OpRecord", "op %1 was used for another request")
                             .arg(request.op.toString(QUuid::WithoutBraces)));
    QList<ReportedSkip> skipped;
    const auto rest = chosenClaims(db, request, skipped);
    if (!rest)
        return rest.error();
    addTargets(verb, *rest, request.chosen.has_value());
    const QSet<qint64> done(record.outcome.done.begin(), record.outcome.done.end());
    erase_if(verb.targets, [&](const VerbTarget& target) { return done.contains(target.id); });
    auto resumed = bulkResume(call, verb, actor, record);
    if (!resumed)
        return resumed.error();
    resumed->done = record.outcome.done + resumed->done;
    resumed->skipped = record.outcome.skipped + resumed->skipped;
    const auto claims = describe(db, resumed->done);
    if (!claims)
        return claims.error();
    return reportOf(db, request, *claims + *rest, *resumed);
}

} // namespace

ReportedSkip explain(Connection& db, WorkItemId item, const QString& title, const QString& reason)
{
    ReportedSkip skip{item, title, reason, reasonText(reason)};
    if (reason != "changed"_L1 && reason != "illegal_transition"_L1)
        return skip;
    const auto last = ClaimStore::lastChange(db, item);
    if (last && *last)
        skip.text = QCoreApplication::translate("rd::Reason", "%1 meanwhile by %2")
                        .arg(verbPast((*last)->first), (*last)->second);
    return skip;
}

Result<ReleaseReport> run(const Call& call, const ReleaseRequest& request, const ActorContext& actor)
{
    while (true) {
        const auto record = bulkRecorded(call.db(), request.op, actor);
        if (!record)
            return record.error();
        const bool again = record->batches > 0 && !request.dryRun;
        auto report = again ? goOn(call, request, actor, *record) : begin(call, request, actor);
        if (report || request.dryRun || report.error().code != ErrorCode::Conflict)
            return report;
        // The first try may still have been at work, its client dead or cut off: this one then waited for a batch that
        // has its record now. With nothing new, the op was used for another request.
        const auto later = bulkRecorded(call.db(), request.op, actor);
        if (!later || later->known() <= record->known() || later->verb != releaseVerb)
            return report;
    }
}

Result<VerbReport> undo(const Call& call, const QList<OrphanedClaim>& released, const ActorContext& actor)
{
    VerbRequest verb = requestOf(u"undo_release"_s, QUuid::createUuid());
    addTargets(verb, released, false);
    const auto outcome = bulkApply(call, verb, actor);
    if (!outcome)
        return outcome.error();
    QHash<qint64, OrphanedClaim> byAssignment;
    for (const OrphanedClaim& claim : released)
        byAssignment.insert(claim.assignmentId.value, claim);
    VerbReport report{verb.op, {}, {}};
    for (qint64 id : outcome->done)
        report.done << byAssignment.value(id).itemId;
    for (const Skipped& row : outcome->skipped) {
        const OrphanedClaim claim = byAssignment.value(row.id);
        report.skipped << explain(call.db(), claim.itemId, claim.title, row.reason);
    }
    return report;
}

} // namespace rd::ClaimRelease
