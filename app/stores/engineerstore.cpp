// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/engineerstore.h"

#include "app/domain/text.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::EngineerStore {

namespace {

Engineer readEngineer(const Row& row)
{
    Engineer engineer;
    engineer.id = row.id<PersonId>(u"id"_s);
    engineer.name = row.text(u"display_name"_s);
    engineer.login = row.text(u"login"_s);
    engineer.duty = row.text(u"duty"_s);
    engineer.expertise = row.text(u"tags"_s).split(u' ', Qt::SkipEmptyParts);
    engineer.version = row.integer(u"version"_s);
    engineer.load = row.integer(u"load"_s);
    engineer.maxLoad = row.optionalInteger(u"max_load"_s);
    engineer.limit = row.optionalInteger(u"max_now"_s);
    engineer.overdue = row.integer(u"overdue"_s);
    engineer.deactivatedAt = row.optionalInteger(u"deactivated_at"_s);
    return engineer;
}

/// ":tag0, :tag1", with the values bound; NULL for no tags, which is in no list.
QString placeholders(const QStringList& tags, Binds& binds)
{
    QStringList names;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        names << u":tag%1"_s.arg(i);
        binds << std::pair(u"tag%1"_s.arg(i), QVariant(tags[i]));
    }
    return names.isEmpty() ? u"NULL"_s : names.join(u", "_s);
}

QString conditions(const SqlCatalog& sql, const EngineerFilter& filter, Binds& binds)
{
    QStringList parts;
    if (!filter.expertise.isEmpty())
        parts << sql.text(u"engineers_by_expertise"_s)
                     .replace(u"{tags}"_s, placeholders(filter.expertise, binds))
                     .replace(u"{n}"_s, QString::number(
                                            QSet<QString>(filter.expertise.cbegin(), filter.expertise.cend()).size()));
    if (hasText(filter.text)) {
        parts << sql.text(u"engineers_by_text"_s);
        binds << std::pair(u"pattern"_s, QVariant(PeopleStore::containsPattern(filter.text)));
    }
    if (!filter.duty.isEmpty()) {
        parts << sql.text(u"engineers_by_duty"_s);
        binds << std::pair(u"duty"_s, QVariant(filter.duty));
    }
    if (filter.availableOnly)
        parts << sql.text(u"engineers_available"_s);
    if (!filter.deactivated)
        parts << sql.text(u"engineers_present"_s);
    return parts.join(u' ');
}

} // namespace

Result<QList<Engineer>> list(Connection& db, const EngineerFilter& filter, Millis now, int most)
{
    Binds binds = {{u"now"_s, now}};
    QString text = db.catalog().text(u"engineers_list"_s);
    text.replace(u"{where}"_s, conditions(db.catalog(), filter, binds)).replace(u"{limit}"_s, QString::number(most));
    return db.listOf(u"engineers_list"_s, text, binds, readEngineer);
}

Result<std::optional<Engineer>> one(Connection& db, PersonId person, Millis now)
{
    return db.first(u"engineers_one"_s, {{u"person"_s, person.value}, {u"now"_s, now}}, readEngineer);
}

Result<QList<EngineerSuggestion>> suggestions(Connection& db, const QStringList& wanted, PersonId besides, Millis now,
                                              int limit)
{
    Binds binds = {{u"now"_s, now}, {u"besides"_s, besides.value}};
    QString text = db.catalog().text(u"engineers_suggested"_s);
    text.replace(u"{tags}"_s, placeholders(wanted, binds)).replace(u"{limit}"_s, QString::number(limit));
    return db.listOf(u"engineers_suggested"_s, text, binds, [&](const Row& row) {
        EngineerSuggestion suggestion{readEngineer(row), {}, row.optionalInteger(u"last_assigned"_s)};
        for (const QString& tag : wanted) {
            if (suggestion.engineer.expertise.contains(tag))
                suggestion.matched << tag;
        }
        return suggestion;
    });
}

Result<QStringList> knownTags(Connection& db, const QStringList& words)
{
    Binds binds;
    QString text = db.catalog().text(u"engineers_known_tags"_s);
    text.replace(u"{tags}"_s, placeholders(words, binds));
    const auto known =
        db.listOf(u"engineers_known_tags"_s, text, binds, [](const Row& row) { return row.text(u"tag"_s); });
    return known ? Result<QStringList>(QStringList(*known)) : Result<QStringList>(known.error());
}

Result<QList<std::pair<QString, qint64>>> tags(Connection& db)
{
    return db.list(u"engineers_tags"_s, {},
                   [](const Row& row) { return std::pair(row.text(u"tag"_s), row.integer(u"n"_s)); });
}

} // namespace rd::EngineerStore
