// SPDX-License-Identifier: GPL-3.0-or-later
// What a person filters the incidents by, with the names that the screen shows; saved as JSON in the settings. The age
// is relative: "older than 3 days" means the same tomorrow.
#pragma once

#include <QJsonObject>

#include "app/domain/incident.h"
#include "app/domain/person.h"

namespace rd {

struct IncidentsFilter {
    QStringList statuses, severities;
    std::optional<Person> engineer;
    bool overdue = false, dueSoon = false, running = false;
    int olderThanDays = 0; ///< 0: any age
    QString text;

    friend bool operator==(const IncidentsFilter&, const IncidentsFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == IncidentsFilter{}; }
    [[nodiscard]] IncidentFilter at(Millis now) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static IncidentsFilter fromJson(const QJsonObject& json);
};

} // namespace rd
