// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of incidentstore.h: one incident with its reviews and decisions, and the desk's figures.
#include <QJsonDocument>

#include "app/stores/incidentstore.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentStore {

namespace {

IncidentReview readReview(const Row& row)
{
    IncidentReview review;
    review.id = row.id<AssignmentId>(u"id"_s);
    review.version = row.integer(u"version"_s);
    review.personId = row.id<PersonId>(u"person_id"_s);
    review.person = row.text(u"person"_s);
    review.status = row.text(u"status"_s);
    review.assignedAt = row.integer(u"taken_at"_s);
    review.startedAt = row.optionalInteger(u"started_at"_s);
    review.startedEstimated = row.flag(u"started_estimated"_s);
    review.submittedAt = row.optionalInteger(u"submitted_at"_s);
    review.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    review.endedAt = row.optionalInteger(u"ended_at"_s);
    review.level = int(row.integer(u"level"_s));
    review.content = row.text(u"content"_s);
    review.decidedById = row.id<PersonId>(u"decided_by"_s);
    return review;
}

IncidentDecision readDecision(const Row& row)
{
    const QJsonObject versions = QJsonDocument::fromJson(row.text(u"metadata"_s).toUtf8()).object();
    return {row.text(u"verb"_s) == "choose_ai"_L1 ? u"ai"_s : u"engineer"_s,
            row.id<AssignmentId>(u"assignment_id"_s),
            row.id<PersonId>(u"actor_id"_s),
            row.text(u"person"_s),
            row.integer(u"at"_s),
            row.text(u"note"_s),
            versions[u"item_version"_s].toInteger(),
            versions[u"assignment_version"_s].toInteger()};
}

/// What was said about the reviews at hand, and every decision on the incident.
Status addRemarks(Connection& db, IncidentDetails& details)
{
    QHash<AssignmentId, qsizetype> indexes;
    for (qsizetype i = 0; i < details.reviews.size(); ++i)
        indexes.insert(details.reviews[i].id, i);
    return db.each(u"incident_remarks"_s, {{u"item"_s, details.incident.id.value}}, [&](const Row& row) {
        const QString verb = row.text(u"verb"_s);
        if (verb == "choose_ai"_L1 || verb == "choose_engineer"_L1)
            details.decisions << readDecision(row);
        const auto found = indexes.constFind(row.id<AssignmentId>(u"assignment_id"_s));
        if (found != indexes.constEnd())
            details.reviews[*found].remarks
                << Remark{verb, row.integer(u"at"_s), row.text(u"person"_s), row.text(u"note"_s)};
        return true;
    });
}

Result<QHash<QString, Spread>> spreads(Connection& db, const QString& block, Millis since)
{
    QHash<QString, Spread> all;
    const Status read = db.each(block, {{u"since"_s, since}}, [&](const Row& row) {
        all.insert(row.text(u"severity"_s),
                   Spread{row.integer(u"n"_s), row.integer(u"median"_s), row.integer(u"p90"_s)});
        return true;
    });
    if (!read)
        return read.error();
    return all;
}

/// Every day of the window, also those on which nobody was assigned anything.
Status addDays(Connection& db, IncidentOperations& figures, Millis since)
{
    QHash<qint64, qint64> counted;
    const Status read = db.each(u"operations_days"_s, {{u"since"_s, since}}, [&](const Row& row) {
        counted.insert(row.integer(u"day"_s), row.integer(u"n"_s));
        return true;
    });
    for (qint64 day = since / millisPerDay; day <= figures.now / millisPerDay; ++day)
        figures.assignments << std::pair(day, counted.value(day));
    return read;
}

Status addTimes(Connection& db, IncidentOperations& figures, Millis since)
{
    const auto toSubmit = spreads(db, u"operations_to_submit"_s, since);
    if (!toSubmit)
        return toSubmit.error();
    const auto toDecide = spreads(db, u"operations_to_decide"_s, since);
    if (!toDecide)
        return toDecide.error();
    figures.toSubmit = toSubmit->value(u""_s);
    figures.toDecide = toDecide->value(u""_s);
    QStringList severities = urgencies();
    std::reverse(severities.begin(), severities.end());
    for (const QString& severity : std::as_const(severities))
        figures.bySeverity << SeverityFigures{severity, toSubmit->value(severity), toDecide->value(severity)};
    return Done{};
}

Status addOverdue(Connection& db, IncidentOperations& figures)
{
    const Status running = db.each(u"operations_running"_s, {{u"now"_s, figures.now}}, [&](const Row& row) {
        for (SeverityFigures& line : figures.bySeverity) {
            if (line.severity != row.text(u"severity"_s))
                continue;
            line.running = row.integer(u"running"_s);
            line.overdue = row.integer(u"overdue"_s);
            figures.running += line.running;
            figures.overdueNow += line.overdue;
        }
        return true;
    });
    if (!running)
        return running;
    const auto late = db.list(u"operations_late"_s, {{u"now"_s, figures.now}}, [](const Row& row) {
        return OverdueEngineer{row.id<PersonId>(u"holder_id"_s), row.text(u"display_name"_s), row.integer(u"running"_s),
                               row.integer(u"overdue"_s)};
    });
    if (!late)
        return late.error();
    figures.overdue = *late;
    return Done{};
}

} // namespace

Result<std::optional<IncidentDetails>> details(Connection& db, WorkItemId id, AssignmentId after, int limit)
{
    auto found = db.first(u"incidents_one"_s, {{u"item"_s, id.value}}, [](const Row& row) {
        IncidentDetails details;
        details.incident = readRow(row);
        details.aiApproach = row.text(u"ai_approach"_s);
        return details;
    });
    if (!found || !*found)
        return found;
    IncidentDetails& details = **found;
    auto reviews = db.list(u"incident_reviews"_s,
                           {{u"item"_s, id.value}, {u"after"_s, after.value}, {u"limit"_s, limit + 1}}, readReview);
    if (!reviews)
        return reviews.error();
    details.reviews = *std::move(reviews);
    details.more = details.reviews.size() > limit;
    if (details.more)
        details.reviews.removeLast();
    if (const Status added = addRemarks(db, details); !added)
        return added.error();
    return found;
}

Result<QList<IncidentReview>> active(Connection& db, WorkItemId id)
{
    return db.list(u"incident_active"_s, {{u"item"_s, id.value}}, readReview);
}

Result<std::optional<IncidentDecision>> decision(Connection& db, WorkItemId id)
{
    return db.first(u"incident_decision"_s, {{u"item"_s, id.value}}, readDecision);
}

Result<IncidentOperations> operations(Connection& db, Millis now)
{
    IncidentOperations figures;
    figures.now = now;
    // Whole days of UTC: the first of them would else be cut.
    const Millis since = (now / millisPerDay - IncidentOperations::days + 1) * millisPerDay;
    for (const Status& added : {addDays(db, figures, since), addTimes(db, figures, since), addOverdue(db, figures)}) {
        if (!added)
            return added.error();
    }
    return figures;
}

} // namespace rd::IncidentStore
