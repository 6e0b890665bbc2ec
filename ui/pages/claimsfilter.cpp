// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuefilter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QJsonObject personToJson(const Person& person)
{
    return {{u"id"_s, person.id.value}, {u"name"_s, person.name}};
}

std::optional<Person> personFromJson(const QJsonValue& json)
{
    const PersonId id(json[u"id"_s].toInteger());
    return id.isValid() ? std::optional(Person{id, json[u"name"_s].toString(), {}, {}, false}) : std::nullopt;
}

} // namespace

ClaimFilter QueueFilter::at(Millis now) const
{
    ClaimFilter filter{statuses, orphaned, {}, {}, {}, text};
    if (reviewer)
        filter.reviewer = reviewer->id;
    if (claimant)
        filter.claimant = claimant->id;
    if (olderThanDays > 0)
        filter.filedBefore = now - olderThanDays * millisPerDay;
    return filter;
}

QJsonObject QueueFilter::toJson() const
{
    QJsonObject json;
    if (!statuses.isEmpty())
        json[u"statuses"_s] = QJsonArray::fromStringList(statuses);
    if (orphaned)
        json[u"orphaned"_s] = true;
    if (reviewer)
        json[u"reviewer"_s] = personToJson(*reviewer);
    if (claimant)
        json[u"claimant"_s] = personToJson(*claimant);
    if (olderThanDays > 0)
        json[u"older_than_days"_s] = olderThanDays;
    if (!text.isEmpty())
        json[u"text"_s] = text;
    return json;
}

QueueFilter QueueFilter::fromJson(const QJsonObject& json)
{
    QueueFilter filter;
    const QStringList known = claimStatuses();
    const QJsonArray statuses = json[u"statuses"_s].toArray();
    for (const auto& status : statuses) {
        if (known.contains(status.toString()))
            filter.statuses << status.toString();
    }
    filter.orphaned = json[u"orphaned"_s].toBool();
    filter.reviewer = personFromJson(json[u"reviewer"_s]);
    filter.claimant = personFromJson(json[u"claimant"_s]);
    filter.olderThanDays = std::max(0, json[u"older_than_days"_s].toInt());
    filter.text = json[u"text"_s].toString();
    return filter;
}

QByteArray savedFiltersToJson(const QList<SavedFilter>& filters)
{
    QJsonArray rows;
    for (const SavedFilter& saved : filters)
        rows << QJsonObject{{u"name"_s, saved.name}, {u"filter"_s, saved.filter.toJson()}};
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> savedFiltersFromJson(const QByteArray& json)
{
    QList<SavedFilter> filters;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const auto& row : rows)
        filters << SavedFilter{row[u"name"_s].toString(), QueueFilter::fromJson(row[u"filter"_s].toObject())};
    return filters;
}

} // namespace rd
