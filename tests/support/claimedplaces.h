// SPDX-License-Identifier: GPL-3.0-or-later
// Work for the jobs: requests with a claimed place each, whose deadline passes 72 hours later.
#pragma once

#include <QJsonObject>

#include "tests/support/backend.h"

namespace rd::test {

/// Files `n` requests by `author` and claims one place of each for `reviewer`. The requests' item ids.
inline QList<qint64> claimPlaces(Backend& db, PersonId author, PersonId reviewer, int n)
{
    using namespace Qt::StringLiterals;
    const QString schema = db.isShared() ? u"desk."_s : QString();
    db.exec(u"INSERT INTO %1policy (key, value, effective_from) SELECT 'requests.max_load', 'none', 1 WHERE NOT EXISTS "
            "(SELECT 1 FROM %1policy WHERE key = 'requests.max_load' AND value = 'none')"_s.arg(schema));
    QList<VerbTarget> items;
    for (int i = 0; i < n; ++i) {
        const auto made = db.apply(author, u"file"_s, {}, {},
                                   {{u"title"_s, u"Request %1"_s.arg(i)},
                                    {u"content_type"_s, u"code"_s},
                                    {u"review_type"_s, u"expert"_s},
                                    {u"amount_minor"_s, 100}},
                                   QUuid::createUuid(), u"requests"_s, u"item"_s);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().text), qPrintable(made.error().detail));
        items << VerbTarget{made->done.first(), std::nullopt};
    }
    const auto claimed = db.apply(reviewer, u"claim"_s, items, {}, {}, QUuid::createUuid(), u"requests"_s);
    if (!claimed || claimed->done.size() != n)
        qFatal("claim: %s", claimed ? "some were left alone" : qPrintable(claimed.error().text));
    QList<qint64> ids;
    for (const VerbTarget& item : items)
        ids << item.id;
    return ids;
}

} // namespace rd::test
