// SPDX-License-Identifier: GPL-3.0-or-later
// What a person filters the claims queue by, with the names that the screen shows; saved as JSON in the settings. The
// age is relative: "older than 30 days" means the same tomorrow.
#pragma once

#include <QJsonObject>

#include "app/domain/claim.h"
#include "app/domain/person.h"

namespace rd {

struct QueueFilter {
    QStringList statuses;
    bool orphaned = false;
    std::optional<Person> reviewer, claimant;
    int olderThanDays = 0; ///< 0: any age
    QString text;

    friend bool operator==(const QueueFilter&, const QueueFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == QueueFilter{}; }
    [[nodiscard]] ClaimFilter at(Millis now) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static QueueFilter fromJson(const QJsonObject& json);
};

struct SavedFilter {
    QString name;
    QueueFilter filter;
};

[[nodiscard]] QByteArray savedFiltersToJson(const QList<SavedFilter>& filters);
[[nodiscard]] QList<SavedFilter> savedFiltersFromJson(const QByteArray& json);

} // namespace rd
