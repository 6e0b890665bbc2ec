// SPDX-License-Identifier: GPL-3.0-or-later
// How a filter stands in the settings: what a queue's filters share, and the list of those that somebody saved. Anybody
// may have edited the settings file: what is unknown is left out.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/domain/person.h"

namespace rd {

[[nodiscard]] QJsonObject personToJson(const Person& person);
[[nodiscard]] std::optional<Person> personFromJson(const QJsonValue& json);
/// The words of `json` that are among `known`, in their order.
[[nodiscard]] QStringList knownFromJson(const QJsonValue& json, const QStringList& known);

struct SavedFilter {
    QString name;
    QJsonObject filter;
};

[[nodiscard]] QByteArray savedFiltersToJson(const QList<SavedFilter>& filters);
[[nodiscard]] QList<SavedFilter> savedFiltersFromJson(const QByteArray& json);

} // namespace rd
