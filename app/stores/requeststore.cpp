// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/requeststore.h"

#include "app/domain/text.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::RequestStore {

using QueuePages::Conditions;

namespace {

const QString desk = u"requests"_s;

Conditions conditions(const Connection& db, const RequestFilter& filter, bool withStatus, Millis now)
{
    Conditions found(db.catalog());
    if (withStatus)
        found.addOneOf(u"requests_by_status"_s, u"statuses"_s, filter.statuses);
    if (filter.author.isValid())
        found.add(u"requests_by_author"_s, u"author"_s, filter.author.value);
    if (!filter.contentType.isEmpty())
        found.add(u"requests_by_content"_s, u"content_type"_s, filter.contentType);
    if (!filter.reviewType.isEmpty())
        found.add(u"requests_by_review"_s, u"review_type"_s, filter.reviewType);
    if (filter.disputedOnly)
        found.add(u"requests_disputed"_s);
    if (filter.waitingOnly)
        found.add(u"requests_waiting"_s);
    if (filter.overdueOnly)
        found.add(u"requests_overdue"_s, u"now"_s, now);
    if (filter.dueSoonOnly)
        found.addDueSoon(u"requests_due_soon"_s, now);
    if (hasText(filter.text))
        found.add(u"requests_by_text"_s, u"pattern"_s, PeopleStore::containsPattern(filter.text));
    return found;
}

QString fromOf(const Connection& db, const RequestFilter& filter)
{
    return db.catalog().text(filter.disputedOnly ? u"requests_from_disputed"_s : u"requests_from"_s);
}

QueuePages::Plan planOf(const Connection& db, const RequestQuery& query, Millis now)
{
    const Conditions filter = conditions(db, query.filter, true, now);
    const QString column = query.sort == RequestSort::Title ? u"title"_s : u"filed"_s;
    return {desk, {{0, {}, column}}, query.descending, filter.text(), filter.binds(), fromOf(db, query.filter)};
}

RequestRow readRow(const Row& row)
{
    RequestRow request;
    request.id = row.id<WorkItemId>(u"id"_s);
    request.version = row.integer(u"version"_s);
    request.title = row.text(u"title"_s);
    request.status = QueuePages::sharedText(row, u"status"_s);
    request.authorId = row.id<PersonId>(u"author_id"_s);
    request.author = QueuePages::sharedText(row, u"author"_s);
    request.contentType = QueuePages::sharedText(row, u"content_type"_s);
    request.reviewType = QueuePages::sharedText(row, u"review_type"_s);
    request.amount = {row.integer(u"amount_minor"_s), QueuePages::sharedText(row, u"currency"_s)};
    request.places = int(row.integer(u"places"_s));
    request.placed = int(row.integer(u"placed_count"_s));
    request.done = int(row.integer(u"done_count"_s));
    request.waiting = int(row.integer(u"waiting"_s));
    request.disputed = int(row.integer(u"disputed"_s));
    request.filedAt = row.integer(u"filed_at"_s);
    return request;
}

Attempt readAttempt(const Row& row)
{
    Attempt attempt;
    attempt.id = row.id<AssignmentId>(u"id"_s);
    attempt.version = row.integer(u"version"_s);
    attempt.item = row.id<WorkItemId>(u"work_item_id"_s);
    attempt.personId = row.id<PersonId>(u"person_id"_s);
    attempt.person = row.text(u"person"_s);
    attempt.status = row.text(u"status"_s);
    attempt.takenAt = row.integer(u"taken_at"_s);
    attempt.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    attempt.endedAt = row.optionalInteger(u"ended_at"_s);
    attempt.againAt = row.optionalInteger(u"again_at"_s);
    attempt.content = row.text(u"content"_s);
    if (const auto rating = row.optionalInteger(u"rating"_s))
        attempt.rating = int(*rating);
    attempt.decidedById = row.id<PersonId>(u"decided_by"_s);
    attempt.decidedBy = row.text(u"decider"_s);
    attempt.entry = row.id<LedgerEntryId>(u"entry_id"_s);
    attempt.ledgerState = row.text(u"ledger_state"_s);
    attempt.amount = {row.integer(u"amount_minor"_s), row.text(u"currency"_s)};
    attempt.repeats = row.integer(u"repeats"_s);
    attempt.repeatsOwn = row.flag(u"repeats_own"_s);
    return attempt;
}

Status addRemarks(Connection& db, WorkItemId id, AssignmentId after, QList<Attempt>& attempts)
{
    QHash<AssignmentId, qsizetype> indexes;
    for (qsizetype i = 0; i < attempts.size(); ++i)
        indexes.insert(attempts[i].id, i);
    return db.each(u"request_remarks"_s, {{u"item"_s, id.value}, {u"after"_s, after.value}}, [&](const Row& row) {
        const auto found = indexes.constFind(row.id<AssignmentId>(u"assignment_id"_s));
        if (found != indexes.constEnd())
            attempts[*found].remarks << Remark{row.text(u"verb"_s), row.integer(u"at"_s), row.text(u"person"_s),
                                               row.text(u"note"_s)};
        return true;
    });
}

} // namespace

Result<Page> page(Connection& db, const RequestQuery& query, Millis now, const std::optional<RequestKey>& from,
                  Direction direction, int limit)
{
    return QueuePages::page(db, planOf(db, query, now), from, direction, limit, readRow);
}

Result<QList<RequestKey>> anchors(Connection& db, const RequestQuery& query, Millis now, int step)
{
    return QueuePages::anchors<RequestKey>(db, planOf(db, query, now), step);
}

Result<RequestCounts> counts(Connection& db, const RequestFilter& filter, Millis now)
{
    const Conditions where = conditions(db, filter, false, now);
    auto byStatus = QueuePages::countByStatus(db, desk, where.text(), where.binds(), fromOf(db, filter));
    if (!byStatus)
        return byStatus.error();
    RequestFilter fields = filter;
    fields.disputedOnly = fields.waitingOnly = fields.overdueOnly = fields.dueSoonOnly = false;
    const Conditions among = conditions(db, fields, false, now);
    const QString narrowed = among.text().isEmpty()
                                 ? QString()
                                 : db.catalog().text(u"requests_among"_s).replace(u"{fields}"_s, among.text());
    auto byChip = QueuePages::countByChip(db, desk, narrowed, among.binds(), now);
    if (!byChip)
        return byChip.error();
    const qint64 disputed = byChip->take(u"all_disputed"_s);
    const auto money = db.list(u"requests_money"_s, {}, [](const Row& row) {
        return CurrencySum{row.text(u"currency"_s), row.integer(u"held"_s), row.integer(u"due"_s)};
    });
    if (!money)
        return money.error();
    return RequestCounts{*std::move(byStatus), *std::move(byChip), disputed, *money};
}

Result<std::optional<RequestRow>> one(Connection& db, WorkItemId id)
{
    return db.first(u"requests_one"_s, {{u"item"_s, id.value}}, readRow);
}

Result<std::optional<RequestDetails>> details(Connection& db, WorkItemId id, AssignmentId after, int limit)
{
    auto found = db.first(u"requests_one"_s, {{u"item"_s, id.value}}, [](const Row& row) {
        RequestDetails details;
        details.request = readRow(row);
        details.description = row.text(u"description"_s);
        details.skills = row.text(u"skills"_s).split(u' ', Qt::SkipEmptyParts);
        return details;
    });
    if (!found || !*found)
        return found;
    RequestDetails& details = **found;
    auto attempts = db.list(u"request_attempts"_s,
                            {{u"item"_s, id.value}, {u"after"_s, after.value}, {u"limit"_s, limit + 1}}, readAttempt);
    if (!attempts)
        return attempts.error();
    details.attempts = *std::move(attempts);
    details.more = details.attempts.size() > limit;
    if (details.more)
        details.attempts.removeLast();
    if (const Status added = addRemarks(db, id, after, details.attempts); !added)
        return added.error();
    return found;
}

Result<qint64> active(Connection& db, WorkItemId id, Millis now)
{
    const auto n = db.first(u"request_active"_s, {{u"item"_s, id.value}, {u"now"_s, now}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    return n ? Result<qint64>(n->value_or(0)) : Result<qint64>(n.error());
}

Result<qint64> placed(Connection& db, WorkItemId id)
{
    const auto n = db.first(u"request_places"_s, {{u"item"_s, id.value}},
                            [](const Row& row) { return row.integer(u"placed_count"_s); });
    return n ? Result<qint64>(n->value_or(0)) : Result<qint64>(n.error());
}

Result<std::optional<Millis>> again(Connection& db, WorkItemId id, PersonId person)
{
    const auto at = db.first(u"request_again"_s, {{u"item"_s, id.value}, {u"person"_s, person.value}},
                             [](const Row& row) { return row.optionalInteger(u"again_at"_s); });
    if (!at)
        return at.error();
    return at->value_or(std::nullopt);
}

Result<std::optional<AttemptFacts>> facts(Connection& db, AssignmentId attempt)
{
    return db.first(u"attempt_facts"_s, {{u"assignment"_s, attempt.value}}, [](const Row& row) {
        return AttemptFacts{row.id<PersonId>(u"person_id"_s), row.id<PersonId>(u"decided_by"_s), row.text(u"status"_s),
                            row.optionalInteger(u"deadline_at"_s)};
    });
}

} // namespace rd::RequestStore
