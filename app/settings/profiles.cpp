// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

Profile fromJson(const QJsonObject& json)
{
    Profile profile{json[u"name"_s].toString(), {}};
    if (json.contains(u"path"_s)) {
        profile.target = Target::embedded(json[u"path"_s].toString());
        return profile;
    }
    profile.target.dialect = Dialect::Postgres;
    const QJsonObject options = json[u"options"_s].toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        profile.target.options.insert(it.key(), it.value().toString());
    profile.target.options.remove(u"password"_s);
    return profile;
}

QJsonObject toJson(const Profile& profile)
{
    if (!profile.target.isShared())
        return {{u"name"_s, profile.name}, {u"path"_s, profile.target.path}};
    QJsonObject options;
    for (auto it = profile.target.options.begin(); it != profile.target.options.end(); ++it) {
        if (it.key() != "password"_L1)
            options.insert(it.key(), it.value());
    }
    return {{u"name"_s, profile.name}, {u"options"_s, options}};
}

} // namespace

QList<Profile> loadProfiles(const Settings& settings)
{
    QList<Profile> profiles;
    const QJsonArray rows = QJsonDocument::fromJson(settings.get(keys::profiles)).array();
    for (const auto& row : rows)
        profiles << fromJson(row.toObject());
    return profiles;
}

std::optional<Profile> findProfile(const Settings& settings, const QString& name)
{
    const QList<Profile> profiles = loadProfiles(settings);
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& p) { return p.name == name; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void saveProfile(Settings& settings, const Profile& profile)
{
    QJsonArray rows;
    bool replaced = false;
    const QList<Profile> profiles = loadProfiles(settings);
    for (const Profile& known : profiles) {
        replaced = replaced || known.name == profile.name;
        rows << toJson(known.name == profile.name ? profile : known);
    }
    if (!replaced)
        rows << toJson(profile);
    settings.set(keys::profiles, QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace rd
