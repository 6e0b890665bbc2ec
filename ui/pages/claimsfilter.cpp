// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimsfilter.h"

#include "ui/pages/filterjson.h"

using namespace Qt::StringLiterals;

namespace rd {

ClaimFilter ClaimsFilter::at(Millis now) const
{
    ClaimFilter filter{statuses, orphaned, dueSoon, {}, {}, {}, text};
    if (reviewer)
        filter.reviewer = reviewer->id;
    if (claimant)
        filter.claimant = claimant->id;
    if (olderThanDays > 0)
        filter.filedBefore = now - olderThanDays * millisPerDay;
    return filter;
}

QJsonObject ClaimsFilter::toJson() const
{
    QJsonObject json;
    if (!statuses.isEmpty())
        json[u"statuses"_s] = QJsonArray::fromStringList(statuses);
    if (orphaned)
        json[u"orphaned"_s] = true;
    if (dueSoon)
        json[u"due_soon"_s] = true;
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

ClaimsFilter ClaimsFilter::fromJson(const QJsonObject& json)
{
    ClaimsFilter filter;
    filter.statuses = knownFromJson(json[u"statuses"_s], claimStatuses());
    filter.orphaned = json[u"orphaned"_s].toBool();
    filter.dueSoon = json[u"due_soon"_s].toBool();
    filter.reviewer = personFromJson(json[u"reviewer"_s]);
    filter.claimant = personFromJson(json[u"claimant"_s]);
    filter.olderThanDays = std::max(0, json[u"older_than_days"_s].toInt());
    filter.text = json[u"text"_s].toString();
    return filter;
}

} // namespace rd
