// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/dashboardjson.h"

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

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject workJson(const WorkRow& row)
{
    return {{u"id"_s, row.item.value},
            {u"title"_s, row.title},
            {u"content_type"_s, orNull(row.contentType)},
            {u"review_type"_s, orNull(row.reviewType)},
            {u"claimed_at"_s, isoUtc(row.takenAt)},
            {u"deadline_at"_s, timeOrNull(row.deadlineAt)},
            {u"amount_minor"_s, row.amountMinor},
            {u"currency"_s, orNull(row.currency)}};
}

/// What is over for the person says how it stands; a rejected one has the end of its dispute window as deadline.
QJsonArray finishedJson(const QList<WorkRow>& rows)
{
    QJsonArray array;
    for (const WorkRow& row : rows) {
        QJsonObject json = workJson(row);
        json[u"status"_s] = row.status;
        json[u"changed_at"_s] = isoUtc(row.changedAt);
        json[u"rating"_s] = row.rating ? QJsonValue(*row.rating) : QJsonValue();
        array << json;
    }
    return array;
}

QJsonObject statsJson(const DashboardFigures& figures)
{
    QJsonObject byStatus;
    for (const StatusFigure& figure : figures.byStatus)
        byStatus[figure.status] = byStatus[figure.status].toInteger() + figure.count;
    return {{u"total"_s, figures.total()},
            {u"by_status"_s, byStatus},
            {u"accepted"_s, figures.accepted()},
            {u"acceptance_rate"_s, numberOrNull(figures.acceptanceRate())},
            {u"average_rating"_s, numberOrNull(figures.averageRating())}};
}

} // namespace

QJsonObject dashboardJson(const Dashboard& dashboard)
{
    QJsonArray active;
    for (const WorkRow& row : dashboard.active)
        active << workJson(row);
    QJsonArray earnings;
    for (const EarningFigure& figure : dashboard.figures.earnings)
        earnings << QJsonObject{{u"currency"_s, figure.currency},
                                {u"earned"_s, figure.earned()},
                                {u"pending"_s, figure.pending()},
                                {u"reversed"_s, figure.reversed}};
    return {{u"active"_s, active},
            {u"submitted"_s, finishedJson(dashboard.submitted)},
            {u"decided"_s, finishedJson(dashboard.decided)},
            {u"stats"_s, statsJson(dashboard.figures)},
            {u"earnings"_s, earnings}};
}

QJsonObject reviewJson(const WorkRow& row)
{
    QJsonObject json = workJson(row);
    json[u"id"_s] = row.id.value; // of the review: somebody may try one item more than once
    json[u"item_id"_s] = row.item.value;
    json[u"desk"_s] = row.desk;
    json[u"status"_s] = row.status;
    json[u"changed_at"_s] = isoUtc(row.changedAt);
    json[u"ended_at"_s] = timeOrNull(row.endedAt);
    json[u"rating"_s] = row.rating ? QJsonValue(*row.rating) : QJsonValue();
    json[u"payment"_s] = orNull(row.ledgerState);
    return json;
}

} // namespace rd::ctl
