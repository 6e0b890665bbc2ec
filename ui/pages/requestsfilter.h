// SPDX-License-Identifier: GPL-3.0-or-later
// What a person filters the requests by, with the names that the screen shows; saved as JSON in the settings.
#pragma once

#include <QJsonObject>

#include "app/domain/person.h"
#include "app/domain/request.h"

namespace rd {

struct RequestsFilter {
    QStringList statuses;
    QString contentType, reviewType;
    std::optional<Person> author;
    bool disputed = false, waiting = false, overdue = false, dueSoon = false;
    QString text;

    friend bool operator==(const RequestsFilter&, const RequestsFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == RequestsFilter{}; }
    [[nodiscard]] RequestFilter toQuery() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RequestsFilter fromJson(const QJsonObject& json);
};

} // namespace rd
