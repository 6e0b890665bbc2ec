// SPDX-License-Identifier: GPL-3.0-or-later
// What a person filters the claims queue by, with the names that the screen shows; saved as JSON in the settings. The
// age is relative: "older than 30 days" means the same tomorrow.
#pragma once

#include <QJsonObject>

#include "app/domain/claim.h"
#include "app/domain/person.h"

namespace rd {

struct ClaimsFilter {
    QStringList statuses;
    bool orphaned = false, dueSoon = false;
    std::optional<Person> reviewer, claimant;
    int olderThanDays = 0; ///< 0: any age
    QString text;

    friend bool operator==(const ClaimsFilter&, const ClaimsFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == ClaimsFilter{}; }
    [[nodiscard]] ClaimFilter at(Millis now) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ClaimsFilter fromJson(const QJsonObject& json);
};

} // namespace rd
