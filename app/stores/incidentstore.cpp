// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/incidentstore.h"

#include "app/domain/text.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentStore {

namespace {

/// Which rows of the desk a range of the list holds, and by what it is ordered.
struct Range {
    int number = 0;
    QString where;  ///< fragment name, empty for all rows
    QString column; ///< "deadline", "filed" or "title", as the fragments are named
};

QList<Range> rangesOf(const IncidentQuery& query)
{
    if (query.sort == IncidentSort::Title)
        return {{0, {}, u"title"_s}};
    if (query.sort == IncidentSort::Age)
        return {{0, {}, u"filed"_s}};
    const QStringList& statuses = query.filter.statuses;
    QList<Range> ranges;
    if (statuses.isEmpty() || statuses.contains(u"pending_approval"_s) || query.filter.overdueOnly)
        ranges << Range{0, u"incidents_running"_s, u"deadline"_s};
    if (!query.filter.overdueOnly)
        ranges << Range{1, u"incidents_rest"_s, u"filed"_s};
    if (query.descending)
        std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

QString orderBy(const Connection& db, const Range& range, bool descending)
{
    return db.catalog().text(u"incidents_order_"_s + range.column + (descending ? u"_back"_s : QString()));
}

/// "AND x IN (:name0, :name1)": the fragment with a placeholder for each value.
QString oneOf(const SqlCatalog& sql, const QString& fragment, const QString& name, const QStringList& values,
              Binds& binds)
{
    QStringList names;
    for (qsizetype i = 0; i < values.size(); ++i) {
        names << u":%1%2"_s.arg(name).arg(i);
        binds << std::pair(u"%1%2"_s.arg(name).arg(i), QVariant(values[i]));
    }
    return sql.text(fragment).replace(u"{%1}"_s.arg(name), names.join(u", "_s));
}

/// The pieces of a filter, with the values that they name.
QString conditions(const Connection& db, const IncidentFilter& filter, bool withStatus, Millis now, Binds& binds)
{
    const SqlCatalog& sql = db.catalog();
    QStringList parts;
    if (withStatus && !filter.statuses.isEmpty())
        parts << oneOf(sql, u"incidents_by_status"_s, u"statuses"_s, filter.statuses, binds);
    if (!filter.severities.isEmpty())
        parts << oneOf(sql, u"incidents_by_severity"_s, u"severities"_s, filter.severities, binds);
    if (filter.overdueOnly) {
        parts << sql.text(u"incidents_overdue"_s);
        binds << std::pair(u"now"_s, QVariant(now));
    }
    if (filter.engineer.isValid()) {
        parts << sql.text(u"incidents_by_engineer"_s);
        binds << std::pair(u"engineer"_s, QVariant(filter.engineer.value));
    }
    if (filter.reportedBefore) {
        parts << sql.text(u"incidents_by_age"_s);
        binds << std::pair(u"filed_before"_s, QVariant(*filter.reportedBefore));
    }
    if (hasText(filter.text)) {
        parts << sql.text(u"incidents_by_text"_s);
        binds << std::pair(u"pattern"_s, QVariant(PeopleStore::containsPattern(filter.text)));
    }
    return parts.join(u' ');
}

IncidentKey readKey(const Row& row, const Range& range)
{
    IncidentKey key{range.number, 0, {}, row.integer(u"id"_s)};
    if (range.column == "title"_L1)
        key.text = row.text(u"title_key"_s);
    else
        key.number = row.integer(range.column == "deadline"_L1 ? u"deadline_at"_s : u"filed_at"_s);
    return key;
}

QString whereOf(const Connection& db, const IncidentQuery& query, const Range& range, Millis now, Binds& binds)
{
    const QString filter = conditions(db, query.filter, true, now, binds);
    return range.where.isEmpty() ? filter : db.catalog().text(range.where) + u' ' + filter;
}

struct Cut {
    std::optional<IncidentKey> from;
    bool back = false; ///< against the order of the index
    int limit = 0;
};

Status readRange(Connection& db, const IncidentQuery& query, Millis now, const Range& range, const Cut& cut, Page& page)
{
    const SqlCatalog& sql = db.catalog();
    Binds binds;
    QString where = whereOf(db, query, range, now, binds);
    if (cut.from) {
        where += u' ' + sql.text(u"incidents_%1_%2"_s.arg(cut.back ? u"before"_s : u"after"_s, range.column));
        binds << std::pair(u"id"_s, QVariant(cut.from->id)) << std::pair(u"number"_s, QVariant(cut.from->number))
              << std::pair(u"title"_s, QVariant(cut.from->text));
    }
    QString text = sql.text(u"incidents_page"_s);
    text.replace(u"{where}"_s, where)
        .replace(u"{order}"_s, orderBy(db, range, cut.back))
        .replace(u"{limit}"_s, QString::number(cut.limit));
    return db.eachOf(u"incidents_page"_s, text, binds, [&](const Row& row) {
        page.rows << readRow(row);
        page.keys << readKey(row, range);
        return true;
    });
}

Status countRange(Connection& db, const QString& where, const Binds& binds, QList<std::pair<QString, qint64>>& byStatus)
{
    QString text = db.catalog().text(u"incidents_count"_s);
    return db.eachOf(u"incidents_count"_s, text.replace(u"{where}"_s, where), binds, [&](const Row& row) {
        byStatus << std::pair(row.text(u"status"_s), row.integer(u"n"_s));
        return true;
    });
}

} // namespace

IncidentRow readRow(const Row& row)
{
    IncidentRow incident;
    incident.id = row.id<WorkItemId>(u"id"_s);
    incident.version = row.integer(u"version"_s);
    incident.title = row.text(u"title"_s);
    incident.status = row.text(u"status"_s);
    incident.severity = row.text(u"severity"_s);
    incident.priority = row.text(u"priority"_s);
    incident.authorId = row.id<PersonId>(u"author_id"_s);
    incident.author = row.text(u"author"_s);
    incident.reportedAt = row.integer(u"filed_at"_s);
    incident.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    incident.reviewId = row.id<AssignmentId>(u"review_id"_s);
    incident.reviewVersion = row.integer(u"review_version"_s);
    incident.reviewStatus = row.text(u"review_status"_s);
    incident.engineerId = row.id<PersonId>(u"engineer_id"_s);
    incident.engineer = row.text(u"engineer"_s);
    incident.assignedAt = row.integer(u"taken_at"_s);
    incident.startedAt = row.optionalInteger(u"started_at"_s);
    incident.level = int(row.integer(u"level"_s));
    return incident;
}

Result<Page> page(Connection& db, const IncidentQuery& query, Millis now, const std::optional<IncidentKey>& from,
                  Direction direction, int limit)
{
    const bool backward = direction == Direction::Backward;
    QList<Range> ranges = rangesOf(query);
    if (backward)
        std::reverse(ranges.begin(), ranges.end());
    Page page;
    bool reached = !from.has_value();
    for (const Range& range : std::as_const(ranges)) {
        const bool here = from && range.number == from->range;
        reached = reached || here;
        if (!reached || page.rows.size() >= limit)
            continue;
        const Cut cut{here ? from : std::nullopt, query.descending != backward,
                      limit - static_cast<int>(page.rows.size())};
        if (const Status read = readRange(db, query, now, range, cut, page); !read)
            return read.error();
    }
    if (backward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::reverse(page.keys.begin(), page.keys.end());
    }
    return page;
}

Result<QList<IncidentKey>> anchors(Connection& db, const IncidentQuery& query, Millis now, int step)
{
    QList<IncidentKey> keys;
    qint64 before = 0; // rows in the ranges before this one
    const QList<Range> ranges = rangesOf(query);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const Range& range = ranges[i];
        Binds binds;
        const QString where = whereOf(db, query, range, now, binds);
        const QString back = query.descending ? u"_back"_s : QString();
        QString text = db.catalog().text(u"incidents_anchors"_s);
        text.replace(u"{where}"_s, where)
            .replace(u"{order}"_s, orderBy(db, range, query.descending))
            .replace(u"{next}"_s, db.catalog().text(u"incidents_next_"_s + range.column + back))
            .replace(u"{first}"_s, QString::number(step - 1 - before % step))
            .replace(u"{skip}"_s, QString::number(step - 1));
        const Status read = db.eachOf(u"incidents_anchors"_s, text, binds, [&](const Row& row) {
            keys << readKey(row, range);
            return true;
        });
        if (!read)
            return read.error();
        if (i + 1 == ranges.size())
            break;
        QList<std::pair<QString, qint64>> counted;
        if (const Status status = countRange(db, where, binds, counted); !status)
            return status.error();
        for (const auto& [status, n] : std::as_const(counted))
            before += n;
    }
    return keys;
}

Result<IncidentCounts> counts(Connection& db, const IncidentFilter& filter, Millis now)
{
    IncidentCounts counts;
    Binds binds;
    const QString where = conditions(db, filter, false, now, binds);
    if (const Status counted = countRange(db, where, binds, counts.byStatus); !counted)
        return counted.error();
    const Status waiting = db.each(u"incidents_waiting"_s, {{u"now"_s, now}}, [&](const Row& row) {
        counts.overdue = row.integer(u"overdue"_s);
        counts.toDecide = row.integer(u"to_decide"_s);
        return true;
    });
    if (!waiting)
        return waiting.error();
    return counts;
}

Result<std::optional<IncidentRow>> one(Connection& db, WorkItemId id)
{
    return db.first(u"incidents_one"_s, {{u"item"_s, id.value}}, readRow);
}

} // namespace rd::IncidentStore
