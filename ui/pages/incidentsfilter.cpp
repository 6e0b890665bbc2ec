// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incidentsfilter.h"

#include "ui/pages/filterjson.h"

using namespace Qt::StringLiterals;

namespace rd {

IncidentFilter IncidentsFilter::at(Millis now) const
{
    IncidentFilter filter;
    filter.statuses = statuses;
    filter.severities = severities;
    filter.engineer = engineer ? engineer->id : PersonId();
    filter.overdueOnly = overdue;
    filter.dueSoonOnly = dueSoon;
    filter.runningOnly = running;
    if (olderThanDays > 0)
        filter.reportedBefore = now - olderThanDays * millisPerDay;
    filter.text = text;
    return filter;
}

QJsonObject IncidentsFilter::toJson() const
{
    QJsonObject json{{u"statuses"_s, QJsonArray::fromStringList(statuses)},
                     {u"severities"_s, QJsonArray::fromStringList(severities)},
                     {u"overdue"_s, overdue},
                     {u"due_soon"_s, dueSoon},
                     {u"running"_s, running},
                     {u"older_than_days"_s, olderThanDays},
                     {u"text"_s, text}};
    if (engineer)
        json[u"engineer"_s] = personToJson(*engineer);
    return json;
}

IncidentsFilter IncidentsFilter::fromJson(const QJsonObject& json)
{
    IncidentsFilter filter;
    filter.statuses = knownFromJson(json[u"statuses"_s], incidentStatuses());
    filter.severities = knownFromJson(json[u"severities"_s], urgencies());
    filter.engineer = personFromJson(json[u"engineer"_s]);
    filter.overdue = json[u"overdue"_s].toBool();
    filter.dueSoon = json[u"due_soon"_s].toBool();
    filter.running = json[u"running"_s].toBool();
    filter.olderThanDays = std::max(0, json[u"older_than_days"_s].toInt());
    filter.text = json[u"text"_s].toString();
    return filter;
}

} // namespace rd
