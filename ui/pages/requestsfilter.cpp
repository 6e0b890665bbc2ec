// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestsfilter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd {

RequestFilter RequestsFilter::toQuery() const
{
    return {statuses, contentType, reviewType, author ? author->id : PersonId(), disputed, waiting, text};
}

QJsonObject RequestsFilter::toJson() const
{
    QJsonObject json{{u"statuses"_s, QJsonArray::fromStringList(statuses)},
                     {u"content_type"_s, contentType},
                     {u"review_type"_s, reviewType},
                     {u"disputed"_s, disputed},
                     {u"waiting"_s, waiting},
                     {u"text"_s, text}};
    if (author)
        json[u"author"_s] = QJsonObject{{u"id"_s, author->id.value}, {u"name"_s, author->name}};
    return json;
}

RequestsFilter RequestsFilter::fromJson(const QJsonObject& json)
{
    RequestsFilter filter;
    const QJsonArray statuses = json[u"statuses"_s].toArray();
    for (const auto& status : statuses) {
        if (requestStatuses().contains(status.toString()))
            filter.statuses << status.toString();
    }
    if (contentTypes().contains(json[u"content_type"_s].toString()))
        filter.contentType = json[u"content_type"_s].toString();
    if (reviewTypes().contains(json[u"review_type"_s].toString()))
        filter.reviewType = json[u"review_type"_s].toString();
    const QJsonObject author = json[u"author"_s].toObject();
    if (author[u"id"_s].toInteger() > 0)
        filter.author = Person{PersonId(author[u"id"_s].toInteger()), author[u"name"_s].toString(), {}, {}, false};
    filter.disputed = json[u"disputed"_s].toBool();
    filter.waiting = json[u"waiting"_s].toBool();
    filter.text = json[u"text"_s].toString();
    return filter;
}

} // namespace rd
