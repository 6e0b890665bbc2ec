// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/claimstore.h"

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd::ClaimStore {

namespace {

/// Which rows of the desk a range of the list holds, and by what it is ordered.
struct Range {
    int number = 0;
    QString where;  ///< fragment name, empty for all rows
    QString column; ///< "deadline", "filed" or "title", as the fragments are named
};

QList<Range> rangesOf(const ClaimQuery& query)
{
    if (query.sort == ClaimSort::Title)
        return {{0, {}, u"title"_s}};
    if (query.sort == ClaimSort::WaitingAsc)
        return {{0, {}, u"filed"_s}};
    const QStringList& statuses = query.filter.statuses;
    const bool running = statuses.isEmpty() || statuses.contains(u"under_review"_s);
    const bool rest = !query.filter.orphanedOnly && (statuses.isEmpty() || statuses.size() > 1 || !running);
    QList<Range> ranges;
    if (running || query.filter.orphanedOnly)
        ranges << Range{0, u"claims_running"_s, u"deadline"_s};
    if (rest)
        ranges << Range{1, u"claims_rest"_s, u"filed"_s};
    if (query.descending)
        std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

QString orderBy(const Connection& db, const Range& range, bool descending)
{
    return db.catalog().text(u"claims_order_"_s + range.column + (descending ? u"_back"_s : QString()));
}

QString likePattern(const QString& text)
{
    QString escaped = folded(text);
    escaped.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + escaped + u'%';
}

/// The pieces of a filter, with the values that they name.
QString conditions(const Connection& db, const ClaimFilter& filter, bool withStatus, Millis now, Binds& binds)
{
    const SqlCatalog& sql = db.catalog();
    QStringList parts;
    if (withStatus && !filter.statuses.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < filter.statuses.size(); ++i) {
            names << u":status%1"_s.arg(i);
            binds << std::pair(u"status%1"_s.arg(i), QVariant(filter.statuses[i]));
        }
        parts << sql.text(u"claims_by_status"_s).replace(u"{statuses}"_s, names.join(u", "_s));
    }
    if (filter.orphanedOnly) {
        parts << sql.text(u"claims_orphaned"_s);
        binds << std::pair(u"now"_s, QVariant(now));
    }
    if (filter.claimant.isValid()) {
        parts << sql.text(u"claims_by_author"_s);
        binds << std::pair(u"claimant"_s, QVariant(filter.claimant.value));
    }
    if (filter.reviewer.isValid()) {
        parts << sql.text(u"claims_by_reviewer"_s);
        binds << std::pair(u"reviewer"_s, QVariant(filter.reviewer.value));
    }
    if (filter.filedBefore) {
        parts << sql.text(u"claims_by_age"_s);
        binds << std::pair(u"filed_before"_s, QVariant(*filter.filedBefore));
    }
    if (hasText(filter.text)) {
        parts << sql.text(u"claims_by_text"_s);
        binds << std::pair(u"pattern"_s, QVariant(likePattern(filter.text)))
              << std::pair(u"external"_s, QVariant(filter.text.trimmed()));
    }
    return parts.join(u' ');
}

ClaimRow readRow(const Row& row)
{
    ClaimRow claim;
    claim.id = row.id<WorkItemId>(u"id"_s);
    claim.version = row.integer(u"version"_s);
    claim.externalId = row.text(u"external_id"_s);
    claim.title = row.text(u"title"_s);
    claim.status = row.text(u"status"_s);
    claim.claimantId = row.id<PersonId>(u"author_id"_s);
    claim.claimant = row.text(u"claimant"_s);
    claim.reviewerId = row.id<PersonId>(u"reviewer_id"_s);
    claim.reviewer = row.text(u"reviewer"_s);
    claim.submittedAt = row.integer(u"filed_at"_s);
    claim.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    claim.activityAt = row.optionalInteger(u"activity_at"_s);
    claim.assignmentId = row.id<AssignmentId>(u"assignment_id"_s);
    claim.assignmentVersion = row.integer(u"assignment_version"_s);
    claim.assignmentStatus = row.text(u"assignment_status"_s);
    claim.holderId = row.id<PersonId>(u"attempt_person_id"_s);
    return claim;
}

ClaimKey readKey(const Row& row, const Range& range)
{
    ClaimKey key{range.number, 0, {}, row.integer(u"id"_s)};
    if (range.column == "title"_L1)
        key.text = row.text(u"title_key"_s);
    else
        key.number = row.integer(range.column == "deadline"_L1 ? u"deadline_at"_s : u"filed_at"_s);
    return key;
}

QString whereOf(const Connection& db, const ClaimQuery& query, const Range& range, Millis now, Binds& binds)
{
    const QString filter = conditions(db, query.filter, true, now, binds);
    return range.where.isEmpty() ? filter : db.catalog().text(range.where) + u' ' + filter;
}

struct Cut {
    std::optional<ClaimKey> from;
    bool back = false; ///< against the order of the index
    int limit = 0;
};

Status readRange(Connection& db, const ClaimQuery& query, Millis now, const Range& range, const Cut& cut, Page& page)
{
    const SqlCatalog& sql = db.catalog();
    Binds binds;
    QString where = whereOf(db, query, range, now, binds);
    if (cut.from) {
        where += u' ' + sql.text(u"claims_%1_%2"_s.arg(cut.back ? u"before"_s : u"after"_s, range.column));
        binds << std::pair(u"id"_s, QVariant(cut.from->id)) << std::pair(u"number"_s, QVariant(cut.from->number))
              << std::pair(u"title"_s, QVariant(cut.from->text));
    }
    QString text = sql.text(u"claims_page"_s);
    text.replace(u"{where}"_s, where)
        .replace(u"{order}"_s, orderBy(db, range, cut.back))
        .replace(u"{limit}"_s, QString::number(cut.limit));
    return db.eachOf(u"claims_page"_s, text, binds, [&](const Row& row) {
        page.rows << readRow(row);
        page.keys << readKey(row, range);
        return true;
    });
}

Status countRange(Connection& db, const QString& where, const Binds& binds, QList<std::pair<QString, qint64>>& byStatus)
{
    QString text = db.catalog().text(u"claims_count"_s);
    return db.eachOf(u"claims_count"_s, text.replace(u"{where}"_s, where), binds, [&](const Row& row) {
        byStatus << std::pair(row.text(u"status"_s), row.integer(u"n"_s));
        return true;
    });
}

} // namespace

Result<Page> page(Connection& db, const ClaimQuery& query, Millis now, const std::optional<ClaimKey>& from,
                  Direction direction, int limit)
{
    const bool backward = direction == Direction::Backward;
    QList<Range> ranges = rangesOf(query);
    if (backward)
        std::reverse(ranges.begin(), ranges.end());
    Page page;
    bool reached = !from.has_value();
    for (const Range& range : ranges) {
        const bool here = from && range.number == from->range;
        reached = reached || here;
        if (!reached || page.rows.size() >= limit)
            continue;
        const int missing = limit - static_cast<int>(page.rows.size());
        const Cut cut{here ? from : std::nullopt, query.descending != backward, missing};
        const Status read = readRange(db, query, now, range, cut, page);
        if (!read)
            return read.error();
    }
    if (backward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::reverse(page.keys.begin(), page.keys.end());
    }
    return page;
}

Result<QList<ClaimKey>> anchors(Connection& db, const ClaimQuery& query, Millis now, int step)
{
    QList<ClaimKey> keys;
    qint64 before = 0; // rows in the ranges before this one
    const QList<Range> ranges = rangesOf(query);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const Range& range = ranges[i];
        Binds binds;
        const QString where = whereOf(db, query, range, now, binds);
        const QString back = query.descending ? u"_back"_s : QString();
        QString text = db.catalog().text(u"claims_anchors"_s);
        text.replace(u"{where}"_s, where)
            .replace(u"{order}"_s, orderBy(db, range, query.descending))
            .replace(u"{next}"_s, db.catalog().text(u"claims_next_"_s + range.column + back))
            .replace(u"{first}"_s, QString::number(step - 1 - before % step))
            .replace(u"{skip}"_s, QString::number(step - 1));
        const Status read = db.eachOf(u"claims_anchors"_s, text, binds, [&](const Row& row) {
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
        for (const auto& [status, n] : counted)
            before += n;
    }
    return keys;
}

Result<ClaimCounts> counts(Connection& db, const ClaimFilter& filter, Millis now)
{
    ClaimCounts counts;
    Binds binds;
    const QString where = conditions(db, filter, false, now, binds);
    if (const Status counted = countRange(db, where, binds, counts.byStatus); !counted)
        return counted.error();
    const auto orphans =
        db.first(u"claims_orphaned_count"_s, {{u"now"_s, now}}, [](const Row& row) { return row.integer(u"n"_s); });
    if (!orphans)
        return orphans.error();
    counts.orphaned = orphans->value_or(0);
    return counts;
}

Result<QList<OrphanedClaim>> orphaned(Connection& db, Millis now)
{
    return db.list(u"claims_orphaned_list"_s, {{u"now"_s, now}}, [now](const Row& row) {
        return OrphanedClaim{row.id<WorkItemId>(u"id"_s),
                             row.id<AssignmentId>(u"assignment_id"_s),
                             row.integer(u"assignment_version"_s),
                             row.text(u"title"_s),
                             row.text(u"reviewer"_s),
                             wholeDays(now - row.integer(u"activity_at"_s))};
    });
}

Result<std::optional<ClaimRow>> one(Connection& db, WorkItemId id)
{
    return db.first(u"claims_one"_s, {{u"item"_s, id.value}}, readRow);
}

Result<std::optional<std::pair<QString, QString>>> lastChange(Connection& db, WorkItemId item)
{
    return db.first(u"last_change"_s, {{u"item"_s, item.value}},
                    [](const Row& row) { return std::pair(row.text(u"verb"_s), row.text(u"actor"_s)); });
}

Result<std::optional<std::pair<QString, QString>>> lastAttemptChange(Connection& db, WorkItemId item,
                                                                     AssignmentId attempt)
{
    return db.first(u"last_attempt_change"_s, {{u"item"_s, item.value}, {u"assignment"_s, attempt.value}},
                    [](const Row& row) { return std::pair(row.text(u"verb"_s), row.text(u"actor"_s)); });
}

} // namespace rd::ClaimStore
