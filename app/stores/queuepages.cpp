// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/queuepages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rd::QueuePages {

namespace {

QString fragment(const Connection& db, const Plan& plan, const QString& name, const Range& range, bool back)
{
    return db.catalog().text(u"%1_%2_%3"_s.arg(plan.desk, name, range.column) + (back ? u"_back"_s : QString()));
}

QString whereOf(const Connection& db, const Plan& plan, const Range& range)
{
    return range.where.isEmpty() ? plan.where : db.catalog().text(range.where) + u' ' + plan.where;
}

Place readPlace(const Row& row, const Range& range)
{
    Place place{range.number, 0, {}, row.integer(u"id"_s)};
    if (range.column == "title"_L1)
        place.text = row.text(u"title_key"_s);
    else
        place.number = row.integer(range.column == "deadline"_L1 ? u"deadline_at"_s : u"filed_at"_s);
    return place;
}

struct Cut {
    std::optional<Place> from;
    bool back = false; ///< against the order of the index
    int limit = 0;
};

Status readRange(Connection& db, const Plan& plan, const Range& range, const Cut& cut, const TakeRow& take,
                 QList<Place>& places)
{
    const SqlCatalog& sql = db.catalog();
    Binds binds = plan.binds;
    QString where = whereOf(db, plan, range);
    if (cut.from) {
        where += u' ' + sql.text(u"%1_%2_%3"_s.arg(plan.desk, cut.back ? u"before"_s : u"after"_s, range.column));
        binds << std::pair(u"id"_s, QVariant(cut.from->id)) << std::pair(u"number"_s, QVariant(cut.from->number))
              << std::pair(u"title"_s, QVariant(cut.from->text));
    }
    const QString name = plan.desk + u"_page"_s;
    QString text = sql.text(name);
    text.replace(u"{from}"_s, plan.from)
        .replace(u"{where}"_s, where)
        .replace(u"{order}"_s, fragment(db, plan, u"order"_s, range, cut.back))
        .replace(u"{limit}"_s, QString::number(cut.limit));
    return db.eachOf(name, text, binds, [&](const Row& row) {
        take(row);
        places << readPlace(row, range);
        return true;
    });
}

Status anchorsOfRange(Connection& db, const Plan& plan, const Range& range, qint64 before, int step,
                      QList<Place>& places)
{
    const QString name = plan.desk + u"_anchors"_s;
    QString text = db.catalog().text(name);
    text.replace(u"{from}"_s, plan.from)
        .replace(u"{where}"_s, whereOf(db, plan, range))
        .replace(u"{order}"_s, fragment(db, plan, u"order"_s, range, plan.descending))
        .replace(u"{next}"_s, fragment(db, plan, u"next"_s, range, plan.descending))
        .replace(u"{first}"_s, QString::number(step - 1 - before % step))
        .replace(u"{skip}"_s, QString::number(step - 1));
    return db.eachOf(name, text, plan.binds, [&](const Row& row) {
        places << readPlace(row, range);
        return true;
    });
}

} // namespace

QString sharedText(const Row& row, const QString& column)
{
    // The last text of each hash is enough: there are few of them, and what is pushed out is only copied once more.
    thread_local std::array<QString, 256> known;
    const QString text = row.text(column);
    QString& slot = known[qHash(text) % known.size()];
    if (slot != text)
        slot = text;
    return slot;
}

void Conditions::add(const QString& fragment, const QString& name, const QVariant& value)
{
    add(fragment);
    bind(name, value);
}

Binds dueSoonBinds(Millis now)
{
    return {{u"due_from"_s, now}, {u"due_until"_s, now + dueSoon}};
}

void Conditions::addDueSoon(const QString& fragment, Millis now)
{
    add(fragment);
    m_binds << dueSoonBinds(now);
}

void Conditions::addOneOf(const QString& fragment, const QString& name, const QStringList& values)
{
    if (values.isEmpty())
        return;
    QStringList names;
    for (qsizetype i = 0; i < values.size(); ++i) {
        names << u":%1%2"_s.arg(name).arg(i);
        m_binds << std::pair(u"%1%2"_s.arg(name).arg(i), QVariant(values[i]));
    }
    m_parts << m_sql.text(fragment).replace(u"{%1}"_s.arg(name), names.join(u", "_s));
}

Result<QList<Place>> read(Connection& db, const Plan& plan, const std::optional<Place>& from, Direction direction,
                          int limit, const TakeRow& take)
{
    const bool backward = direction == Direction::Backward;
    QList<Range> ranges = plan.ranges;
    if (backward)
        std::reverse(ranges.begin(), ranges.end());
    QList<Place> places;
    bool reached = !from.has_value();
    for (const Range& range : std::as_const(ranges)) {
        const bool here = from && range.number == from->range;
        reached = reached || here;
        if (!reached || places.size() >= limit)
            continue;
        const Cut cut{here ? from : std::nullopt, plan.descending != backward, limit - static_cast<int>(places.size())};
        if (const Status done = readRange(db, plan, range, cut, take, places); !done)
            return done.error();
    }
    return places;
}

Result<QList<Place>> anchorPlaces(Connection& db, const Plan& plan, int step)
{
    QList<Place> places;
    qint64 before = 0; // rows in the ranges before this one
    for (qsizetype i = 0; i < plan.ranges.size(); ++i) {
        const Range& range = plan.ranges[i];
        if (const Status done = anchorsOfRange(db, plan, range, before, step, places); !done)
            return done.error();
        if (i + 1 == plan.ranges.size())
            break;
        const auto counted = countByStatus(db, plan.desk, whereOf(db, plan, range), plan.binds, plan.from);
        if (!counted)
            return counted.error();
        for (const auto& [status, n] : *counted)
            before += n;
    }
    return places;
}

Result<StatusCounts> countByStatus(Connection& db, const QString& desk, const QString& where, const Binds& binds,
                                   const QString& from)
{
    const QString name = desk + u"_count"_s;
    QString text = db.catalog().text(name);
    text.replace(u"{from}"_s, from).replace(u"{where}"_s, where);
    return db.listOf(name, text, binds,
                     [](const Row& row) { return std::pair(row.text(u"status"_s), row.integer(u"n"_s)); });
}

Result<QHash<QString, qint64>> countByChip(Connection& db, const QString& desk, const QString& where,
                                           const Binds& binds, Millis now)
{
    const QString name = desk + u"_chips"_s;
    QString text = db.catalog().text(name);
    text.replace(u"{where}"_s, where);
    QHash<QString, qint64> byChip;
    const Binds all = binds + Binds{{u"now"_s, now}} + dueSoonBinds(now);
    const Status read = db.eachOf(name, text, all, [&](const Row& row) {
        byChip.insert(row.text(u"status"_s), row.integer(u"n"_s));
        return true;
    });
    return read ? Result<QHash<QString, qint64>>(byChip) : Result<QHash<QString, qint64>>(read.error());
}

} // namespace rd::QueuePages
