// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd {

QJsonObject personToJson(const Person& person)
{
    return {{u"id"_s, person.id.value}, {u"name"_s, person.name}};
}

std::optional<Person> personFromJson(const QJsonValue& json)
{
    const PersonId id(json[u"id"_s].toInteger());
    return id.isValid() ? std::optional(Person{id, json[u"name"_s].toString(), {}, {}, false}) : std::nullopt;
}

QStringList knownFromJson(const QJsonValue& json, const QStringList& known)
{
    QStringList words;
    const QJsonArray all = json.toArray();
    for (const auto& word : all) {
        if (known.contains(word.toString()))
            words << word.toString();
    }
    return words;
}

QByteArray savedFiltersToJson(const QList<SavedFilter>& filters)
{
    QJsonArray rows;
    for (const SavedFilter& saved : filters)
        rows << QJsonObject{{u"name"_s, saved.name}, {u"filter"_s, saved.filter}};
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> savedFiltersFromJson(const QByteArray& json)
{
    QList<SavedFilter> filters;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const auto& row : rows)
        filters << SavedFilter{row[u"name"_s].toString(), row[u"filter"_s].toObject()};
    return filters;
}

} // namespace rd
