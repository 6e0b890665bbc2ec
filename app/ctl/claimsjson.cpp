// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/claimsjson.h"

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

QJsonArray skippedJson(const QList<ReportedSkip>& rows)
{
    QJsonArray array;
    for (const ReportedSkip& row : rows)
        array << QJsonObject{{u"id"_s, row.item.value}, {u"reason"_s, row.reason}};
    return array;
}

} // namespace

QJsonObject claimJson(const ClaimRow& row, Millis now)
{
    const auto days = row.daysWithReviewer(now);
    return {{u"id"_s, row.id.value},
            {u"external_id"_s, orNull(row.externalId)},
            {u"title"_s, row.title},
            {u"status"_s, row.status},
            {u"claimant"_s, row.claimant},
            {u"reviewer"_s, orNull(row.reviewer)},
            {u"submitted_at"_s, isoUtc(row.submittedAt)},
            {u"activity_at"_s, row.underReview() ? timeOrNull(row.activityAt) : QJsonValue()},
            {u"deadline_at"_s, timeOrNull(row.deadlineAt)},
            {u"days_with_reviewer"_s, days ? QJsonValue(*days) : QJsonValue()},
            {u"version"_s, row.version}};
}

QJsonObject eventJson(const Event& event)
{
    QJsonObject metadata = event.metadata;
    if (!event.onBehalf.isEmpty())
        metadata[u"on_behalf_of"_s] = event.onBehalf;
    return {{u"id"_s, event.id.value},
            {u"at"_s, isoUtc(event.at)},
            {u"type"_s, event.type},
            {u"actor"_s, event.actor},
            {u"item_id"_s, event.itemId.isValid() ? QJsonValue(event.itemId.value) : QJsonValue()},
            {u"verb"_s, event.verb},
            {u"from"_s, orNull(event.from)},
            {u"to"_s, orNull(event.to)},
            {u"person_before"_s, orNull(event.personBefore)},
            {u"person_after"_s, orNull(event.personAfter)},
            {u"note"_s, orNull(event.note)},
            {u"op"_s, event.op},
            {u"metadata"_s, metadata}};
}

QJsonObject releaseJson(const ReleaseReport& report)
{
    QJsonArray released;
    for (const OrphanedClaim& claim : report.released)
        released << QJsonObject{{u"id"_s, claim.itemId.value},
                                {u"title"_s, claim.title},
                                {u"reviewer"_s, claim.reviewer},
                                {u"days_orphaned"_s, claim.days}};
    return {{u"op"_s, report.op.toString(QUuid::WithoutBraces)},
            {u"released"_s, released},
            {u"skipped"_s, skippedJson(report.skipped)},
            {u"dry_run"_s, report.dryRun}};
}

QJsonObject verbJson(const VerbReport& report)
{
    QJsonArray done;
    for (WorkItemId id : report.done)
        done << id.value;
    return {{u"op"_s, report.op.toString(QUuid::WithoutBraces)},
            {u"done"_s, done},
            {u"skipped"_s, skippedJson(report.skipped)}};
}

} // namespace rd::ctl
