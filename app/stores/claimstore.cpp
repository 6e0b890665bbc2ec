// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/claimstore.h"

#include "app/domain/text.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::ClaimStore {

using QueuePages::Conditions;
using QueuePages::Range;

namespace {

const QString desk = u"claims"_s;

QList<Range> rangesOf(const ClaimQuery& query)
{
    if (query.sort == ClaimSort::Title)
        return {{0, {}, u"title"_s}};
    if (query.sort == ClaimSort::WaitingAsc)
        return {{0, {}, u"filed"_s}};
    const QStringList& statuses = query.filter.statuses;
    const bool onlyRunning = query.filter.orphanedOnly || query.filter.dueSoonOnly;
    const bool running = statuses.isEmpty() || statuses.contains(u"under_review"_s);
    const bool rest = !onlyRunning && (statuses.isEmpty() || statuses.size() > 1 || !running);
    QList<Range> ranges;
    if (running || onlyRunning)
        ranges << Range{0, u"claims_running"_s, u"deadline"_s};
    if (rest)
        ranges << Range{1, u"claims_rest"_s, u"filed"_s};
    if (query.descending)
        std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

Conditions conditions(const Connection& db, const ClaimFilter& filter, bool withStatus, Millis now)
{
    Conditions found(db.catalog());
    if (withStatus)
        found.addOneOf(u"claims_by_status"_s, u"statuses"_s, filter.statuses);
    if (filter.orphanedOnly)
        found.add(u"claims_orphaned"_s, u"now"_s, now);
    if (filter.dueSoonOnly)
        found.addDueSoon(u"claims_due_soon"_s, now);
    if (filter.claimant.isValid())
        found.add(u"claims_by_author"_s, u"claimant"_s, filter.claimant.value);
    if (filter.reviewer.isValid())
        found.add(u"claims_by_reviewer"_s, u"reviewer"_s, filter.reviewer.value);
    if (filter.filedBefore)
        found.add(u"claims_by_age"_s, u"filed_before"_s, *filter.filedBefore);
    if (hasText(filter.text)) {
        found.add(u"claims_by_text"_s, u"pattern"_s, PeopleStore::containsPattern(filter.text));
        found.bind(u"external"_s, filter.text.trimmed());
    }
    return found;
}

QueuePages::Plan planOf(const Connection& db, const ClaimQuery& query, Millis now)
{
    const Conditions filter = conditions(db, query.filter, true, now);
    return {desk, rangesOf(query), query.descending, filter.text(), filter.binds()};
}

ClaimRow readRow(const Row& row)
{
    ClaimRow claim;
    claim.id = row.id<WorkItemId>(u"id"_s);
    claim.version = row.integer(u"version"_s);
    claim.externalId = row.text(u"external_id"_s);
    claim.title = row.text(u"title"_s);
    claim.status = QueuePages::sharedText(row, u"status"_s);
    claim.claimantId = row.id<PersonId>(u"author_id"_s);
    claim.claimant = QueuePages::sharedText(row, u"claimant"_s);
    claim.reviewerId = row.id<PersonId>(u"reviewer_id"_s);
    claim.reviewer = QueuePages::sharedText(row, u"reviewer"_s);
    claim.submittedAt = row.integer(u"filed_at"_s);
    claim.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    claim.activityAt = row.optionalInteger(u"activity_at"_s);
    claim.assignmentId = row.id<AssignmentId>(u"assignment_id"_s);
    claim.assignmentVersion = row.integer(u"assignment_version"_s);
    claim.assignmentStatus = QueuePages::sharedText(row, u"assignment_status"_s);
    claim.holderId = row.id<PersonId>(u"attempt_person_id"_s);
    return claim;
}

} // namespace

Result<Page> page(Connection& db, const ClaimQuery& query, Millis now, const std::optional<ClaimKey>& from,
                  Direction direction, int limit)
{
    return QueuePages::page(db, planOf(db, query, now), from, direction, limit, readRow);
}

Result<QList<ClaimKey>> anchors(Connection& db, const ClaimQuery& query, Millis now, int step)
{
    return QueuePages::anchors<ClaimKey>(db, planOf(db, query, now), step);
}

Result<ClaimCounts> counts(Connection& db, const ClaimFilter& filter, Millis now)
{
    const Conditions where = conditions(db, filter, false, now);
    auto byStatus = QueuePages::countByStatus(db, desk, where.text(), where.binds());
    if (!byStatus)
        return byStatus.error();
    ClaimFilter fields = filter;
    fields.orphanedOnly = fields.dueSoonOnly = false;
    const Conditions among = conditions(db, fields, false, now);
    auto byChip = QueuePages::countByChip(db, desk, among.text(), among.binds(), now);
    if (!byChip)
        return byChip.error();
    const qint64 orphaned = byChip->take(u"all_orphaned"_s);
    return ClaimCounts{*std::move(byStatus), *std::move(byChip), orphaned};
}

Result<QList<OrphanedClaim>> orphaned(Connection& db, Millis now)
{
    return db.list(u"claims_orphaned_list"_s, {{u"now"_s, now}}, [now](const Row& row) {
        return OrphanedClaim{row.id<WorkItemId>(u"id"_s),
                             row.id<AssignmentId>(u"assignment_id"_s),
                             row.integer(u"assignment_version"_s),
                             row.text(u"title"_s),
                             row.text(u"reviewer"_s),
                             wholeDays(now - row.integer(u"activity_at"_s))};
    });
}

Result<std::optional<ClaimRow>> one(Connection& db, WorkItemId id)
{
    return db.first(u"claims_one"_s, {{u"item"_s, id.value}}, readRow);
}

Result<std::optional<std::pair<QString, QString>>> lastChange(Connection& db, WorkItemId item)
{
    return db.first(u"last_change"_s, {{u"item"_s, item.value}},
                    [](const Row& row) { return std::pair(row.text(u"verb"_s), row.text(u"actor"_s)); });
}

Result<std::optional<std::pair<QString, QString>>> lastAttemptChange(Connection& db, WorkItemId item,
                                                                     AssignmentId attempt)
{
    return db.first(u"last_attempt_change"_s, {{u"item"_s, item.value}, {u"assignment"_s, attempt.value}},
                    [](const Row& row) { return std::pair(row.text(u"verb"_s), row.text(u"actor"_s)); });
}

} // namespace rd::ClaimStore
