// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/requestsjson.h"

#include <QJsonArray>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<Millis>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

} // namespace

QJsonObject requestJson(const RequestRow& row)
{
    return {{u"id"_s, row.id.value},
            {u"title"_s, row.title},
            {u"status"_s, row.status},
            {u"author"_s, row.author},
            {u"content_type"_s, row.contentType},
            {u"review_type"_s, row.reviewType},
            {u"amount_minor"_s, row.amount.minor},
            {u"currency"_s, row.amount.currency},
            {u"places"_s, row.places},
            {u"reviews_claimed"_s, row.placed},
            {u"reviews_completed"_s, row.done},
            {u"available"_s, row.left()},
            {u"waiting"_s, row.waiting},
            {u"disputed"_s, row.disputed},
            {u"held_minor"_s, row.held().minor},
            {u"filed_at"_s, isoUtc(row.filedAt)},
            {u"version"_s, row.version}};
}

QJsonObject attemptJson(const Attempt& attempt)
{
    QJsonArray remarks;
    for (const Remark& remark : attempt.remarks)
        remarks << QJsonObject{{u"verb"_s, remark.verb},
                               {u"at"_s, isoUtc(remark.at)},
                               {u"person"_s, remark.person},
                               {u"note"_s, remark.note}};
    return {{u"id"_s, attempt.id.value},
            {u"reviewer"_s, attempt.person},
            {u"status"_s, attempt.status},
            {u"claimed_at"_s, isoUtc(attempt.takenAt)},
            {u"deadline_at"_s, timeOrNull(attempt.deadlineAt)},
            {u"ended_at"_s, timeOrNull(attempt.endedAt)},
            {u"content"_s, orNull(attempt.content)},
            {u"rating"_s, attempt.rating ? QJsonValue(*attempt.rating) : QJsonValue()},
            {u"acceptance"_s, orNull(attempt.acceptance())},
            {u"decided_by"_s, orNull(attempt.decidedBy)},
            {u"ledger"_s, orNull(attempt.ledgerState)},
            {u"amount_minor"_s, attempt.amount.minor},
            {u"currency"_s, attempt.amount.currency},
            {u"repeats"_s, attempt.repeats},
            {u"remarks"_s, remarks}};
}

QJsonObject entryJson(const LedgerEntry& entry)
{
    return {{u"id"_s, entry.id.value},
            {u"item_id"_s, entry.item.value},
            {u"title"_s, entry.title},
            {u"person"_s, entry.person},
            {u"state"_s, entry.state},
            {u"amount_minor"_s, entry.amount.minor},
            {u"currency"_s, entry.amount.currency},
            {u"decided_by"_s, orNull(entry.decidedBy)},
            {u"created_at"_s, isoUtc(entry.createdAt)},
            {u"changed_at"_s, isoUtc(entry.changedAt)},
            {u"reference"_s, entry.reference()},
            {u"version"_s, entry.version}};
}

QJsonObject paymentJson(const PaymentReport& report)
{
    QJsonArray done;
    for (const LedgerEntry& entry : report.done)
        done << entry.id.value;
    QJsonArray skipped;
    for (const PaymentSkip& skip : report.skipped)
        skipped << QJsonObject{{u"id"_s, skip.entry.id.value}, {u"reason"_s, skip.reason}};
    return {{u"op"_s, report.op.toString(QUuid::WithoutBraces)}, {u"done"_s, done}, {u"skipped"_s, skipped}};
}

} // namespace rd::ctl
