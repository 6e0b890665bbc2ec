// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/incidentstore.h"

#include "app/domain/text.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentStore {

using QueuePages::Conditions;
using QueuePages::Range;

namespace {

const QString desk = u"incidents"_s;

QList<Range> rangesOf(const IncidentQuery& query)
{
    if (query.sort == IncidentSort::Title)
        return {{0, {}, u"title"_s}};
    if (query.sort == IncidentSort::Age)
        return {{0, {}, u"filed"_s}};
    const QStringList& statuses = query.filter.statuses;
    QList<Range> ranges;
    const bool running = query.filter.overdueOnly || query.filter.runningOnly || query.filter.dueSoonOnly;
    if (statuses.isEmpty() || statuses.contains(u"pending_approval"_s) || running)
        ranges << Range{0, u"incidents_running"_s, u"deadline"_s};
    if (!running)
        ranges << Range{1, u"incidents_rest"_s, u"filed"_s};
    if (query.descending)
        std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

Conditions conditions(const Connection& db, const IncidentFilter& filter, bool withStatus, Millis now)
{
    Conditions found(db.catalog());
    if (withStatus)
        found.addOneOf(u"incidents_by_status"_s, u"statuses"_s, filter.statuses);
    found.addOneOf(u"incidents_by_severity"_s, u"severities"_s, filter.severities);
    if (filter.overdueOnly)
        found.add(u"incidents_overdue"_s, u"now"_s, now);
    if (filter.runningOnly)
        found.add(u"incidents_running"_s);
    if (filter.dueSoonOnly)
        found.addDueSoon(u"incidents_due_soon"_s, now);
    if (filter.engineer.isValid())
        found.add(u"incidents_by_engineer"_s, u"engineer"_s, filter.engineer.value);
    if (filter.reportedBefore)
        found.add(u"incidents_by_age"_s, u"filed_before"_s, *filter.reportedBefore);
    if (hasText(filter.text))
        found.add(u"incidents_by_text"_s, u"pattern"_s, PeopleStore::containsPattern(filter.text));
    return found;
}

QueuePages::Plan planOf(const Connection& db, const IncidentQuery& query, Millis now)
{
    const Conditions filter = conditions(db, query.filter, true, now);
    return {desk, rangesOf(query), query.descending, filter.text(), filter.binds()};
}

} // namespace

IncidentRow readRow(const Row& row)
{
    IncidentRow incident;
    incident.id = row.id<WorkItemId>(u"id"_s);
    incident.version = row.integer(u"version"_s);
    incident.title = row.text(u"title"_s);
    incident.status = QueuePages::sharedText(row, u"status"_s);
    incident.severity = QueuePages::sharedText(row, u"severity"_s);
    incident.priority = QueuePages::sharedText(row, u"priority"_s);
    incident.authorId = row.id<PersonId>(u"author_id"_s);
    incident.author = QueuePages::sharedText(row, u"author"_s);
    incident.reportedAt = row.integer(u"filed_at"_s);
    incident.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    incident.reviewId = row.id<AssignmentId>(u"review_id"_s);
    incident.reviewVersion = row.integer(u"review_version"_s);
    incident.reviewStatus = QueuePages::sharedText(row, u"review_status"_s);
    incident.engineerId = row.id<PersonId>(u"engineer_id"_s);
    incident.engineer = QueuePages::sharedText(row, u"engineer"_s);
    incident.assignedAt = row.integer(u"taken_at"_s);
    incident.startedAt = row.optionalInteger(u"started_at"_s);
    incident.level = int(row.integer(u"level"_s));
    return incident;
}

Result<Page> page(Connection& db, const IncidentQuery& query, Millis now, const std::optional<IncidentKey>& from,
                  Direction direction, int limit)
{
    return QueuePages::page(db, planOf(db, query, now), from, direction, limit, readRow);
}

Result<QList<IncidentKey>> anchors(Connection& db, const IncidentQuery& query, Millis now, int step)
{
    return QueuePages::anchors<IncidentKey>(db, planOf(db, query, now), step);
}

Result<IncidentCounts> counts(Connection& db, const IncidentFilter& filter, Millis now)
{
    const Conditions where = conditions(db, filter, false, now);
    auto byStatus = QueuePages::countByStatus(db, desk, where.text(), where.binds());
    if (!byStatus)
        return byStatus.error();
    IncidentFilter fields = filter;
    fields.overdueOnly = fields.runningOnly = fields.dueSoonOnly = false;
    const Conditions among = conditions(db, fields, false, now);
    auto byChip = QueuePages::countByChip(db, desk, among.text(), among.binds(), now);
    if (!byChip)
        return byChip.error();
    const qint64 overdue = byChip->take(u"all_overdue"_s);
    return IncidentCounts{*std::move(byStatus), *std::move(byChip), overdue};
}

Result<std::optional<IncidentRow>> one(Connection& db, WorkItemId id)
{
    return db.first(u"incidents_one"_s, {{u"item"_s, id.value}}, readRow);
}

} // namespace rd::IncidentStore
