// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace rd {

Q_LOGGING_CATEGORY(logProfiles, "rd.profiles")

namespace {

struct EnvironmentRow {
    Environment environment;
    const char* name;
    const char* word;
};
constexpr std::array environments = {
    EnvironmentRow{Environment::None, "", QT_TRANSLATE_NOOP("rd::Environment", "None")},
    EnvironmentRow{Environment::Production, "production", QT_TRANSLATE_NOOP("rd::Environment", "Production")},
    EnvironmentRow{Environment::Staging, "staging", QT_TRANSLATE_NOOP("rd::Environment", "Staging")},
    EnvironmentRow{Environment::Test, "test", QT_TRANSLATE_NOOP("rd::Environment", "Test")},
    EnvironmentRow{Environment::Training, "training", QT_TRANSLATE_NOOP("rd::Environment", "Training")},
};

// What a preset calls things, and libpq does.
constexpr std::array presetWords = {
    std::pair{"host", "host"},         std::pair{"port", "port"},   std::pair{"database", "dbname"},
    std::pair{"login", "user"},        std::pair{"tls", "sslmode"}, std::pair{"ca_file", "sslrootcert"},
    std::pair{"passfile", "passfile"},
};

Profile fromJson(const QJsonObject& json)
{
    Profile profile{json[u"name"_s].toString(), {}};
    profile.environment = environmentOf(json[u"environment"_s].toString());
    profile.remember = json[u"remember"_s].toBool();
    profile.preset = json[u"preset"_s].toBool();
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
    QJsonObject json{{u"name"_s, profile.name}};
    if (profile.environment != Environment::None)
        json[u"environment"_s] = environmentName(profile.environment);
    if (profile.remember)
        json[u"remember"_s] = true;
    if (profile.preset)
        json[u"preset"_s] = true; // only the person's part of it
    if (!profile.target.isShared()) {
        json[u"path"_s] = profile.target.path;
        return json;
    }
    QJsonObject options;
    for (auto it = profile.target.options.begin(); it != profile.target.options.end(); ++it) {
        if (it.key() != "password"_L1)
            options.insert(it.key(), it.value());
    }
    json[u"options"_s] = options;
    return json;
}

Profile presetFrom(const QJsonObject& json)
{
    Profile profile{json[u"name"_s].toString().trimmed(), {Dialect::Postgres, {}, {}}};
    profile.preset = true;
    profile.environment = environmentOf(json[u"environment"_s].toString());
    for (const auto& [word, keyword] : presetWords) {
        const QJsonValue value = json[QLatin1StringView(word)];
        const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        if (!text.isEmpty())
            profile.target.options.insert(QString::fromLatin1(keyword), text);
    }
    profile.asksLogin = !profile.target.options.contains(u"user"_s);
    return profile;
}

QList<Profile> ownProfiles(const Settings& settings)
{
    QList<Profile> profiles;
    const QJsonArray rows = QJsonDocument::fromJson(settings.get(keys::profiles)).array();
    for (const auto& row : rows)
        profiles << fromJson(row.toObject());
    return profiles;
}

void keep(Settings& settings, const QList<Profile>& profiles)
{
    QJsonArray rows;
    for (const Profile& profile : profiles)
        rows << toJson(profile);
    settings.set(keys::profiles, QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QList<Profile> presets()
{
    QList<Profile> found;
    const QStringList files = presetFiles();
    for (const QString& file : files) {
        const QList<Profile> ofFile = presetsOf(file);
        for (const Profile& profile : ofFile) {
            if (std::none_of(found.begin(), found.end(), [&](const Profile& p) { return p.name == profile.name; }))
                found << profile;
        }
    }
    return found;
}

} // namespace

QString environmentName(Environment environment)
{
    return QString::fromLatin1(environments.at(std::size_t(environment)).name);
}

Environment environmentOf(const QString& name)
{
    for (const EnvironmentRow& row : environments) {
        if (name == QLatin1StringView(row.name))
            return row.environment;
    }
    return Environment::None;
}

QString environmentWord(Environment environment)
{
    return QCoreApplication::translate("rd::Environment", environments.at(std::size_t(environment)).word);
}

QStringList presetFiles()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    // The first is the person's own; an organisation's word has to come from where the person cannot write.
    folders.removeOne(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    QStringList files;
    for (const QString& folder : std::as_const(folders)) {
        const QString file = folder + u"/reviewdesk/profiles.json"_s;
        if (QFile::exists(file))
            files << file;
    }
    return files;
}

QList<Profile> presetsOf(const QString& file)
{
    QFile json(file);
    QJsonParseError problem;
    QJsonDocument document;
    if (json.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(json.readAll(), &problem);
    if (!document.isObject()) {
        qCWarning(logProfiles).noquote() << "preset profiles are not readable:" << file;
        return {};
    }
    QList<Profile> profiles;
    const QJsonArray rows = document[u"profiles"_s].toArray();
    for (const auto& row : rows) {
        if (row.toObject().contains(u"password"_s))
            qCWarning(logProfiles).noquote() << "a password in a preset profile is not used:" << file;
        const Profile profile = presetFrom(row.toObject());
        if (profile.name.isEmpty() || !profile.target.options.contains(u"host"_s))
            qCWarning(logProfiles).noquote() << "a preset profile without name or host is left out:" << file;
        else
            profiles << profile;
    }
    return profiles;
}

QList<Profile> loadProfiles(const Settings& settings)
{
    QList<Profile> all = ownProfiles(settings);
    QList<Profile> found;
    const QList<Profile> preset = presets();
    for (Profile profile : preset) {
        const auto own =
            std::find_if(all.begin(), all.end(), [&](const Profile& known) { return known.name == profile.name; });
        if (own != all.end()) {
            if (profile.asksLogin && own->target.options.contains(u"user"_s))
                profile.target.options.insert(u"user"_s, own->target.options.value(u"user"_s));
            profile.remember = own->remember;
            all.erase(own);
        }
        found << profile;
    }
    // What is left of a preset that the organisation took back leads nowhere.
    all.removeIf([](const Profile& own) { return own.preset; });
    return all + found;
}

std::optional<Profile> findProfile(const Settings& settings, const QString& name)
{
    const QList<Profile> profiles = loadProfiles(settings);
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& p) { return p.name == name; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void saveProfile(Settings& settings, const Profile& profile, const QString& replaces)
{
    Profile kept = profile;
    if (kept.preset) {
        kept.target = {Dialect::Postgres, {}, {}};
        if (profile.asksLogin)
            kept.target.options.insert(u"user"_s, profile.target.options.value(u"user"_s));
        kept.environment = Environment::None;
    }
    kept.asksLogin = false;
    QList<Profile> profiles = ownProfiles(settings);
    const QString old = replaces.isEmpty() ? profile.name : replaces;
    const auto known = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& p) { return p.name == old; });
    if (known != profiles.end())
        *known = kept;
    else
        profiles << kept;
    keep(settings, profiles);
    if (settings.get(keys::lastProfile) == old)
        settings.set(keys::lastProfile, profile.name);
}

void removeProfile(Settings& settings, const QString& name)
{
    QList<Profile> profiles = ownProfiles(settings);
    profiles.removeIf([&](const Profile& profile) { return profile.name == name; });
    keep(settings, profiles);
    if (settings.get(keys::lastProfile) == name)
        settings.set(keys::lastProfile, QString());
}

QString freeProfileName(const Settings& settings, const QString& wanted)
{
    QString name = wanted;
    for (int n = 2; findProfile(settings, name); ++n)
        name = u"%1 %2"_s.arg(wanted).arg(n);
    return name;
}

} // namespace rd
