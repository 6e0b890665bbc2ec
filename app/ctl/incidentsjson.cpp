// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/incidentsjson.h"

#include <QJsonArray>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<Millis>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject reviewJson(const IncidentReview& review)
{
    QJsonArray remarks;
    for (const Remark& remark : review.remarks)
        remarks << QJsonObject{{u"verb"_s, remark.verb},
                               {u"at"_s, isoUtc(remark.at)},
                               {u"person"_s, remark.person},
                               {u"note"_s, remark.note}};
    return {{u"id"_s, review.id.value},
            {u"engineer"_s, review.person},
            {u"status"_s, review.status},
            {u"assigned_at"_s, isoUtc(review.assignedAt)},
            {u"started_at"_s, timeOrNull(review.startedAt)},
            {u"started_estimated"_s, review.startedEstimated},
            {u"submitted_at"_s, timeOrNull(review.submittedAt)},
            {u"deadline_at"_s, timeOrNull(review.deadlineAt)},
            {u"ended_at"_s, timeOrNull(review.endedAt)},
            {u"level"_s, review.level},
            {u"approach"_s, orNull(review.content)},
            {u"remarks"_s, remarks},
            {u"version"_s, review.version}};
}

QJsonObject decisionJson(const IncidentDecision& decision)
{
    return {{u"chosen"_s, decision.chosen},
            {u"review_id"_s, decision.review.value},
            {u"by"_s, decision.by},
            {u"at"_s, isoUtc(decision.at)},
            {u"note"_s, decision.note},
            {u"item_version"_s, decision.itemVersion},
            {u"review_version"_s, decision.reviewVersion}};
}

QJsonObject spreadJson(const Spread& spread)
{
    const bool any = spread.n > 0;
    return {{u"n"_s, spread.n},
            {u"median_seconds"_s, any ? QJsonValue(spread.median / 1000) : QJsonValue()},
            {u"p90_seconds"_s, any ? QJsonValue(spread.p90 / 1000) : QJsonValue()}};
}

QString rankCode(RankReason reason)
{
    switch (reason) {
    case RankReason::Expertise:
        return u"expertise"_s;
    case RankReason::Capacity:
        return u"capacity"_s;
    case RankReason::Idle:
        return u"idle"_s;
    case RankReason::Name:
        return u"name"_s;
    case RankReason::Available:
        return u"available"_s;
    case RankReason::Unavailable:
        return u"unavailable"_s;
    }
    return {};
}

} // namespace

QJsonObject incidentJson(const IncidentRow& row, Millis now)
{
    const bool reviewed = row.reviewId.isValid();
    return {{u"id"_s, row.id.value},
            {u"title"_s, row.title},
            {u"status"_s, row.status},
            {u"severity"_s, row.severity},
            {u"priority"_s, row.priority},
            {u"author"_s, row.author},
            {u"reported_at"_s, isoUtc(row.reportedAt)},
            {u"review_id"_s, reviewed ? QJsonValue(row.reviewId.value) : QJsonValue()},
            {u"review_status"_s, orNull(row.reviewStatus)},
            {u"engineer"_s, orNull(row.engineer)},
            {u"assigned_at"_s, reviewed ? QJsonValue(isoUtc(row.assignedAt)) : QJsonValue()},
            {u"deadline_at"_s, timeOrNull(row.deadlineAt)},
            {u"overdue"_s, row.overdue(now)},
            {u"level"_s, row.level},
            {u"version"_s, row.version}};
}

QJsonObject incidentDetailsJson(const IncidentDetails& details)
{
    QJsonObject json = incidentJson(details.incident, details.now);
    json[u"ai_approach"_s] = details.aiApproach;
    json[u"chosen"_s] = details.chosen();
    QJsonArray reviews, decisions;
    for (const IncidentReview& review : details.reviews)
        reviews << reviewJson(review);
    for (const IncidentDecision& decision : details.decisions)
        decisions << decisionJson(decision);
    json[u"reviews"_s] = reviews;
    json[u"decisions"_s] = decisions;
    return json;
}

QJsonObject engineerJson(const Engineer& engineer)
{
    return {{u"id"_s, engineer.id.value},
            {u"name"_s, engineer.name},
            {u"login"_s, orNull(engineer.login)},
            {u"expertise"_s, QJsonArray::fromStringList(engineer.expertise)},
            {u"duty"_s, engineer.duty},
            {u"load"_s, engineer.load},
            {u"max_load"_s, numberOrNull(engineer.limit)},
            {u"overdue"_s, engineer.overdue},
            {u"available"_s, engineer.isAvailable()},
            {u"deactivated_at"_s, timeOrNull(engineer.deactivatedAt)},
            {u"version"_s, engineer.version}};
}

QJsonObject suggestionJson(const EngineerSuggestion& suggestion, Millis now)
{
    QJsonObject json = engineerJson(suggestion.engineer);
    json[u"matched"_s] = QJsonArray::fromStringList(suggestion.matched);
    json[u"last_assigned_at"_s] = timeOrNull(suggestion.lastAssigned);
    json[u"rank"_s] = rankCode(suggestion.reason);
    json[u"why"_s] = suggestionText(suggestion, now);
    return json;
}

QJsonObject operationsJson(const IncidentOperations& figures)
{
    QJsonArray days, severities, late;
    for (const auto& [day, n] : figures.assignments)
        days << QJsonObject{{u"day"_s, isoUtc(day * millisPerDay).first(10)}, {u"assignments"_s, n}};
    for (const SeverityFigures& line : figures.bySeverity)
        severities << QJsonObject{{u"severity"_s, line.severity},
                                  {u"to_submit"_s, spreadJson(line.toSubmit)},
                                  {u"to_decide"_s, spreadJson(line.toDecide)},
                                  {u"running"_s, line.running},
                                  {u"overdue"_s, line.overdue}};
    for (const OverdueEngineer& engineer : figures.overdue)
        late << QJsonObject{{u"id"_s, engineer.id.value},
                            {u"engineer"_s, engineer.name},
                            {u"running"_s, engineer.running},
                            {u"overdue"_s, engineer.overdue}};
    return {{u"assignments"_s, days},
            {u"to_submit"_s, spreadJson(figures.toSubmit)},
            {u"to_decide"_s, spreadJson(figures.toDecide)},
            {u"running"_s, figures.running},
            {u"overdue"_s, figures.overdueNow},
            {u"by_severity"_s, severities},
            {u"overdue_by_engineer"_s, late}};
}

} // namespace rd::ctl
