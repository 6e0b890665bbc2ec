// SPDX-License-Identifier: GPL-3.0-or-later
// Connection profiles: a name and where its data is. No passwords. The person's own are in the settings; those that the
// organisation presets are in reviewdesk/profiles.json of the system's configuration folders (/etc/xdg), and only the
// login of such a profile is the person's.
#pragma once

#include <QList>

#include "app/domain/target.h"
#include "app/settings/settings.h"

namespace rd {

/// What a workspace is for, so that nobody takes one for the other. Each but None has a colour and a word.
enum class Environment { None, Production, Staging, Test, Training };
[[nodiscard]] QString environmentName(Environment environment); ///< in files: "production"
[[nodiscard]] Environment environmentOf(const QString& name);
[[nodiscard]] QString environmentWord(Environment environment); ///< for people: "Production"

struct Profile {
    QString name;
    Target target;
    Environment environment = Environment::None;
    bool remember = false;  ///< the password is in the keychain
    bool preset = false;    ///< by the organisation: read-only here
    bool asksLogin = false; ///< a preset that leaves the login to the person

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The person's own, then the presets; a preset hides an own one of the same name.
[[nodiscard]] QList<Profile> loadProfiles(const Settings& settings);
[[nodiscard]] std::optional<Profile> findProfile(const Settings& settings, const QString& name);
/// Adds the profile or replaces the one named `replaces` (its own name if empty). Of a preset only the login is kept,
/// and whether the password is remembered.
void saveProfile(Settings& settings, const Profile& profile, const QString& replaces = {});
void removeProfile(Settings& settings, const QString& name);
/// "Reviews", "Reviews 2": a name that is free.
[[nodiscard]] QString freeProfileName(const Settings& settings, const QString& wanted);

/// The files that presets are read from, the strongest first.
[[nodiscard]] QStringList presetFiles();
/// The profiles of such a file; what cannot be read is left out and logged.
[[nodiscard]] QList<Profile> presetsOf(const QString& file);

} // namespace rd
