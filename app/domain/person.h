// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include "app/domain/ids.h"

namespace rd {

/// Someone who files, reviews, engineers or administers. `name` is normalised (NFC, trimmed).
struct Person {
    PersonId id;
    QString name;
    QString login; ///< empty: never logs in
    QSet<QString> roles;
    bool deactivated = false;

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace rd
