// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestsfilter.h"

#include "ui/pages/filterjson.h"

using namespace Qt::StringLiterals;

namespace rd {

RequestFilter RequestsFilter::toQuery() const
{
    return {statuses, contentType, reviewType, author ? author->id : PersonId(), disputed, waiting,
            overdue,  dueSoon,     text};
}

QJsonObject RequestsFilter::toJson() const
{
    QJsonObject json{{u"statuses"_s, QJsonArray::fromStringList(statuses)},
                     {u"content_type"_s, contentType},
                     {u"review_type"_s, reviewType},
                     {u"disputed"_s, disputed},
                     {u"waiting"_s, waiting},
                     {u"overdue"_s, overdue},
                     {u"due_soon"_s, dueSoon},
                     {u"text"_s, text}};
    if (author)
        json[u"author"_s] = personToJson(*author);
    return json;
}

RequestsFilter RequestsFilter::fromJson(const QJsonObject& json)
{
    RequestsFilter filter;
    filter.statuses = knownFromJson(json[u"statuses"_s], requestStatuses());
    if (contentTypes().contains(json[u"content_type"_s].toString()))
        filter.contentType = json[u"content_type"_s].toString();
    if (reviewTypes().contains(json[u"review_type"_s].toString()))
        filter.reviewType = json[u"review_type"_s].toString();
    filter.author = personFromJson(json[u"author"_s]);
    filter.disputed = json[u"disputed"_s].toBool();
    filter.waiting = json[u"waiting"_s].toBool();
    filter.overdue = json[u"overdue"_s].toBool();
    filter.dueSoon = json[u"due_soon"_s].toBool();
    filter.text = json[u"text"_s].toString();
    return filter;
}

} // namespace rd
