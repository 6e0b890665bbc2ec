// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/exportrows.h"

#include <QJsonArray>

#include "app/domain/personwords.h"
#include "app/domain/words.h"
#include "app/services/exportservice.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

TableCell timeCell(const std::optional<Millis>& at)
{
    return at ? TableCell(TimeCell{*at}) : TableCell();
}

TableCell numberCell(const std::optional<qint64>& number)
{
    return number ? TableCell(*number) : TableCell();
}

TableCell yesOrNo(bool yes)
{
    return WordCell{yes ? ExportService::tr("yes") : ExportService::tr("no"), yes};
}

TableCell amountCell(const Money& amount)
{
    return WordCell{plainAmount(amount), amount.minor};
}

QString whyNotAvailable(const Engineer& row)
{
    return ExportService::tr("no: %1").arg(unavailabilityWord(row.unavailability()));
}

} // namespace

QList<TableColumn> claimColumns()
{
    return {{u"title"_s, ExportService::tr("Title")},
            {u"status"_s, ExportService::tr("Status")},
            {u"claimant"_s, ExportService::tr("Claimant")},
            {u"reviewer"_s, ExportService::tr("Reviewer")},
            {u"submitted_at"_s, ExportService::tr("Waiting since (UTC)")},
            {u"days_with_reviewer"_s, ExportService::tr("Days with the reviewer")},
            {u"deadline_at"_s, ExportService::tr("Deadline (UTC)")},
            {u"external_id"_s, ExportService::tr("External id")},
            {u"id"_s, ExportService::tr("Work item")}};
}

QList<TableCell> cellsOf(const ClaimRow& row, Millis now)
{
    const QString status = row.orphaned(now) ? u"orphaned"_s : row.status;
    return {row.title,
            WordCell{statusWord(status), status},
            row.claimant,
            row.reviewer,
            TimeCell{row.submittedAt},
            numberCell(row.daysWithReviewer(now)),
            timeCell(row.deadlineAt),
            row.externalId,
            row.id.value};
}

QList<TableColumn> requestColumns()
{
    return {{u"title"_s, ExportService::tr("Title")},           {u"status"_s, ExportService::tr("Status")},
            {u"author"_s, ExportService::tr("Author")},         {u"content_type"_s, ExportService::tr("Content")},
            {u"review_type"_s, ExportService::tr("Review")},    {u"places"_s, ExportService::tr("Places")},
            {u"reviews_claimed"_s, ExportService::tr("Taken")}, {u"reviews_completed"_s, ExportService::tr("Accepted")},
            {u"waiting"_s, ExportService::tr("To decide")},     {u"disputed"_s, ExportService::tr("Disputed")},
            {u"amount_minor"_s, ExportService::tr("Amount")},   {u"held_minor"_s, ExportService::tr("Held")},
            {u"currency"_s, ExportService::tr("Currency")},     {u"filed_at"_s, ExportService::tr("Filed (UTC)")},
            {u"id"_s, ExportService::tr("Work item")}};
}

QList<TableCell> cellsOf(const RequestRow& row, Millis)
{
    return {row.title,
            WordCell{statusWord(row.status), row.status},
            row.author,
            WordCell{contentTypeWord(row.contentType), row.contentType},
            WordCell{reviewTypeWord(row.reviewType), row.reviewType},
            qint64(row.places),
            qint64(row.placed),
            qint64(row.done),
            qint64(row.waiting),
            qint64(row.disputed),
            amountCell(row.amount),
            amountCell(row.held()),
            row.amount.currency,
            TimeCell{row.filedAt},
            row.id.value};
}

QList<TableColumn> incidentColumns()
{
    return {{u"title"_s, ExportService::tr("Title")},
            {u"severity"_s, ExportService::tr("Severity")},
            {u"priority"_s, ExportService::tr("Priority")},
            {u"status"_s, ExportService::tr("Status")},
            {u"engineer"_s, ExportService::tr("Engineer")},
            {u"review_status"_s, ExportService::tr("Review")},
            {u"deadline_at"_s, ExportService::tr("Deadline (UTC)")},
            {u"overdue"_s, ExportService::tr("Overdue")},
            {u"level"_s, ExportService::tr("Escalated")},
            {u"reported_at"_s, ExportService::tr("Reported (UTC)")},
            {u"author"_s, ExportService::tr("By")},
            {u"id"_s, ExportService::tr("Work item")}};
}

QList<TableCell> cellsOf(const IncidentRow& row, Millis now)
{
    const bool active = row.isActive();
    return {row.title,
            WordCell{urgencyWord(row.severity), row.severity},
            WordCell{urgencyWord(row.priority), row.priority},
            WordCell{statusWord(row.status), row.status},
            active ? TableCell(row.engineer) : TableCell(),
            active ? TableCell(WordCell{statusWord(row.reviewStatus), row.reviewStatus}) : TableCell(),
            timeCell(row.deadlineAt),
            yesOrNo(row.overdue(now)),
            qint64(row.level),
            TimeCell{row.reportedAt},
            row.author,
            row.id.value};
}

QList<TableColumn> engineerColumns()
{
    return {{u"name"_s, ExportService::tr("Name")},
            {u"login"_s, ExportService::tr("Login")},
            {u"expertise"_s, ExportService::tr("Expertise")},
            {u"duty"_s, ExportService::tr("Duty")},
            {u"available"_s, ExportService::tr("Available")},
            {u"load"_s, ExportService::tr("Load")},
            {u"max_load"_s, ExportService::tr("Maximum")},
            {u"overdue"_s, ExportService::tr("Overdue")},
            {u"deactivated_at"_s, ExportService::tr("Deactivated (UTC)")},
            {u"id"_s, ExportService::tr("Person")}};
}

QList<TableCell> cellsOf(const Engineer& row, Millis)
{
    return {row.name,
            row.login,
            WordCell{row.expertise.join(u", "_s), QJsonArray::fromStringList(row.expertise)},
            WordCell{dutyWord(row.duty), row.duty},
            row.isAvailable() ? yesOrNo(true) : TableCell(WordCell{whyNotAvailable(row), false}),
            row.load,
            numberCell(row.limit),
            row.overdue,
            timeCell(row.deactivatedAt),
            row.id.value};
}

QList<TableColumn> peopleColumns()
{
    return {{u"name"_s, ExportService::tr("Name")},
            {u"login"_s, ExportService::tr("Login")},
            {u"roles"_s, ExportService::tr("Roles")},
            {u"duty"_s, ExportService::tr("Duty")},
            {u"load"_s, ExportService::tr("Holds")},
            {u"max_load"_s, ExportService::tr("Maximum")},
            {u"finished"_s, ExportService::tr("Done in 30 d")},
            {u"active_at"_s, ExportService::tr("Last activity (UTC)")},
            {u"deactivated"_s, ExportService::tr("Deactivated")},
            {u"id"_s, ExportService::tr("Person")}};
}

QList<TableCell> cellsOf(const PersonWork& row, Millis)
{
    const Person& person = row.person;
    QStringList roles = allRoles(); // a set has no order, and a file should not change by itself
    erase_if(roles, [&](const QString& role) { return !person.roles.contains(role); });
    return {person.name,
            person.login,
            WordCell{rolesText(roles), QJsonArray::fromStringList(roles)},
            WordCell{dutyWord(row.duty), row.duty},
            row.load,
            numberCell(row.limit),
            row.finished,
            timeCell(row.activeAt),
            yesOrNo(person.deactivated),
            person.id.value};
}

} // namespace rd
