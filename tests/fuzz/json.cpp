// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings file holds as JSON: filters, saved filters, profiles. Anybody may have edited it.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/settings/profiles.h"
#include "tests/fuzz/fuzz.h"
#include "ui/pages/claimsfilter.h"
#include "ui/pages/filterjson.h"
#include "ui/pages/requestsfilter.h"

using namespace Qt::StringLiterals;
using rd::fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QTemporaryDir folder;
    static rd::Settings settings(folder.filePath(u"settings.ini"_s));
    const QByteArray json = rd::fuzz::bytes(data, size);
    const rd::ClaimsFilter filter = rd::ClaimsFilter::fromJson(QJsonDocument::fromJson(json).object());
    promise(rd::ClaimsFilter::fromJson(filter.toJson()) == filter, "a filter is read as it was written");
    (void)filter.at(1'725'148'800'000);
    const rd::RequestsFilter requests = rd::RequestsFilter::fromJson(QJsonDocument::fromJson(json).object());
    promise(rd::RequestsFilter::fromJson(requests.toJson()) == requests, "a filter of requests, too");
    const QByteArray saved = rd::savedFiltersToJson(rd::savedFiltersFromJson(json));
    promise(rd::savedFiltersToJson(rd::savedFiltersFromJson(saved)) == saved, "and what was saved");
    settings.set(rd::keys::profiles, json);
    const QList<rd::Profile> profiles = rd::loadProfiles(settings);
    for (const rd::Profile& profile : profiles) {
        promise(!profile.target.options.contains(u"password"_s), "a profile never carries a password");
        rd::saveProfile(settings, profile);
        const auto found = rd::findProfile(settings, profile.name);
        promise(found && *found == profile, "a profile is read as it was written");
    }
    return 0;
}
