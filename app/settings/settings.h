// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of the program on this computer, in one table of typed keys. Nothing else uses QSettings. Never a
// secret. One object, made by bootstrap and passed on; GUI thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QVariant>

namespace rd {

template<class T>
struct SettingKey {
    const char* name;
    T fallback;
};

namespace keys {
inline const SettingKey<QString> theme{"ui/theme", QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey<QString> language{"ui/language", QString()};          ///< empty: the system's
inline const SettingKey<int> updateInterval{"ui/update_interval_ms", 1000};
inline const SettingKey<QString> lastPage{"ui/page", QString()};
inline const SettingKey<QByteArray> windowGeometry{"ui/geometry", QByteArray()};
inline const SettingKey<QByteArray> windowState{"ui/state", QByteArray()};
inline const SettingKey<QByteArray> claimsHeader{"claims/header", QByteArray()};
inline const SettingKey<QByteArray> claimsSplitter{"claims/splitter", QByteArray()};
inline const SettingKey<QByteArray> claimsFilter{"claims/filter", QByteArray()}; ///< JSON of the filter in use
inline const SettingKey<QByteArray> claimsSavedFilters{"claims/saved_filters",
                                                       QByteArray()}; ///< JSON: [{name, filter}]
inline const SettingKey<bool> claimsDetails{"claims/details", false};
inline const SettingKey<QByteArray> requestsHeader{"requests/header", QByteArray()};
inline const SettingKey<QByteArray> requestsSplitter{"requests/splitter", QByteArray()};
inline const SettingKey<QByteArray> requestsFilter{"requests/filter", QByteArray()}; ///< JSON of the filter in use
inline const SettingKey<QByteArray> requestsSavedFilters{"requests/saved_filters", QByteArray()};
inline const SettingKey<bool> requestsDetails{"requests/details", true};
inline const SettingKey<QByteArray> incidentsHeader{"incidents/header", QByteArray()};
inline const SettingKey<QByteArray> incidentsSplitter{"incidents/splitter", QByteArray()};
inline const SettingKey<QByteArray> incidentsFilter{"incidents/filter", QByteArray()}; ///< JSON of the filter in use
inline const SettingKey<QByteArray> incidentsSavedFilters{"incidents/saved_filters", QByteArray()};
inline const SettingKey<bool> incidentsDetails{"incidents/details", true};
inline const SettingKey<QByteArray> engineersHeader{"engineers/header", QByteArray()};
inline const SettingKey<QByteArray> engineersSplitter{"engineers/splitter", QByteArray()};
inline const SettingKey<bool> engineersDetails{"engineers/details", true};
inline const SettingKey<QByteArray> auditHeader{"audit/header", QByteArray()};
inline const SettingKey<QByteArray> auditSplitter{"audit/splitter", QByteArray()};
inline const SettingKey<bool> auditDetails{"audit/details", true};
inline const SettingKey<QByteArray> peopleHeader{"people/header", QByteArray()};
inline const SettingKey<QByteArray> peopleSplitter{"people/splitter", QByteArray()};
inline const SettingKey<bool> peopleDetails{"people/details", true};
inline const SettingKey<QByteArray> jobsHeader{"jobs/header", QByteArray()};
inline const SettingKey<QByteArray> jobsSplitter{"jobs/splitter", QByteArray()};
inline const SettingKey<bool> jobsDetails{"jobs/details", true};
inline const SettingKey<bool> hostJobs{"jobs/host", false}; ///< host the periodic jobs on this computer
inline const SettingKey<bool> hostTray{"jobs/tray", false}; ///< and go on in the notification area
inline const SettingKey<QString> lastProfile{"profiles/last", QString()};
inline const SettingKey<QByteArray> profiles{"profiles/list", QByteArray()}; ///< JSON, see profiles.h
} // namespace keys

class Settings final : public QObject {
    Q_OBJECT
public:
    /// The person's own settings file, or (tests, tour) a file of its own.
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    template<class T>
    [[nodiscard]] T get(const SettingKey<T>& key) const
    {
        const QVariant value = m_store->value(QLatin1StringView(key.name), QVariant::fromValue(key.fallback));
        return value.canConvert<T>() ? value.value<T>() : key.fallback;
    }
    template<class T>
    void set(const SettingKey<T>& key, const T& value)
    {
        if (get(key) == value)
            return;
        m_store->setValue(QLatin1StringView(key.name), QVariant::fromValue(value));
        emit changed(QString::fromLatin1(key.name));
    }

signals:
    void changed(const QString& key);

private:
    QSettings* m_store;
};

} // namespace rd
