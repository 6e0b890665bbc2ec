// SPDX-License-Identifier: GPL-3.0-or-later
// Connection profiles: a name and where its data is. No passwords.
#pragma once

#include <QList>

#include "app/domain/target.h"
#include "app/settings/settings.h"

namespace rd {

struct Profile {
    QString name;
    Target target;

    friend bool operator==(const Profile&, const Profile&) = default;
};

[[nodiscard]] QList<Profile> loadProfiles(const Settings& settings);
[[nodiscard]] std::optional<Profile> findProfile(const Settings& settings, const QString& name);
/// Adds the profile or replaces the one of the same name.
void saveProfile(Settings& settings, const Profile& profile);

} // namespace rd
