// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/exportservice.h"

#include "app/database/dbexecutor.h"
#include "app/domain/personwords.h"
#include "app/domain/words.h"
#include "app/services/auditexport.h"
#include "app/services/session.h"
#include "app/services/tablewriter.h"
#include "app/stores/claimstore.h"
#include "app/stores/engineerstore.h"
#include "app/stores/incidentstore.h"
#include "app/stores/personstore.h"
#include "app/stores/requeststore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int pageSize = 2000;
constexpr int deadlineMs = 60'000; // between two pages

TableCell timeCell(const std::optional<Millis>& at)
{
    return at ? TableCell(TimeCell{*at}) : TableCell();
}

QList<TableCell> cellsOf(const ClaimRow& row, Millis now)
{
    const auto days = row.daysWithReviewer(now);
    return {row.title,
            statusWord(row.orphaned(now) ? u"orphaned"_s : row.status),
            row.claimant,
            row.reviewer,
            TimeCell{row.submittedAt},
            days ? TableCell(*days) : TableCell(),
            timeCell(row.deadlineAt),
            row.externalId,
            row.id.value};
}

QList<TableCell> cellsOf(const RequestRow& row, Millis)
{
    return {row.title,
            statusWord(row.status),
            row.author,
            contentTypeWord(row.contentType),
            reviewTypeWord(row.reviewType),
            qint64(row.places),
            qint64(row.placed),
            qint64(row.done),
            qint64(row.waiting),
            qint64(row.disputed),
            plainAmount(row.amount),
            plainAmount(row.held()),
            row.amount.currency,
            TimeCell{row.filedAt},
            row.id.value};
}

QList<TableCell> cellsOf(const IncidentRow& row, Millis now)
{
    return {row.title,
            urgencyWord(row.severity),
            urgencyWord(row.priority),
            statusWord(row.status),
            row.isActive() ? TableCell(row.engineer) : TableCell(),
            row.isActive() ? TableCell(statusWord(row.reviewStatus)) : TableCell(),
            timeCell(row.deadlineAt),
            row.overdue(now) ? ExportService::tr("yes") : ExportService::tr("no"),
            qint64(row.level),
            TimeCell{row.reportedAt},
            row.author,
            row.id.value};
}

/// A queue page after page, each from the key of the one before. `next` reads a page behind a key.
template<class Key, class Next>
Result<qint64> writeQueue(const Call& call, const QString& file, const QStringList& header, Next next)
{
    const auto writer = TableWriter::open(file, header);
    if (!writer)
        return writer.error();
    const auto now = call.db().now();
    if (!now)
        return now.error();
    qint64 written = 0;
    std::optional<Key> from;
    for (;;) {
        const auto page = next(*now, from);
        if (!page)
            return page.error();
        for (const auto& row : page->rows) {
            if (const Status done = (*writer)->write(cellsOf(row, *now)); !done)
                return done.error();
        }
        written += page->rows.size();
        call.progress(int(written), 0);
        if (call.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (page->rows.size() < pageSize)
            break;
        from = page->keys.last();
    }
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(written) : Result<qint64>(placed.error());
}

QList<TableCell> cellsOf(const Engineer& row)
{
    return {row.name,
            row.login,
            row.expertise.join(u", "_s),
            dutyWord(row.duty),
            row.isAvailable() ? ExportService::tr("yes")
                              : ExportService::tr("no: %1").arg(unavailabilityWord(row.unavailability())),
            row.load,
            row.limit ? TableCell(*row.limit) : TableCell(),
            row.overdue,
            timeCell(row.deactivatedAt),
            row.id.value};
}

Result<qint64> writeEngineers(const Call& call, const EngineerFilter& filter, const QString& file,
                              const QStringList& header)
{
    const auto now = call.db().now();
    if (!now)
        return now.error();
    // A screen stops after so many; a file does not. The list orders by name as the language of people does, which no
    // database knows: so it is read whole.
    auto engineers = EngineerStore::list(call.db(), filter, *now, std::numeric_limits<int>::max());
    if (!engineers)
        return engineers.error();
    sortByName(*engineers);
    const auto writer = TableWriter::open(file, header);
    if (!writer)
        return writer.error();
    for (const Engineer& engineer : *engineers) {
        if (const Status done = (*writer)->write(cellsOf(engineer)); !done)
            return done.error();
    }
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(engineers->size()) : Result<qint64>(placed.error());
}

Result<qint64> writePeople(const Call& call, const PeopleFilter& filter, const QString& file, const QStringList& header)
{
    const auto now = call.db().now();
    if (!now)
        return now.error();
    const auto list = PersonStore::list(call.db(), filter, *now);
    if (!list)
        return list.error();
    const auto writer = TableWriter::open(file, header);
    if (!writer)
        return writer.error();
    for (const PersonWork& row : list->people) {
        const Person& person = row.person;
        const QList<TableCell> cells = {person.name,
                                        person.login,
                                        rolesText({person.roles.cbegin(), person.roles.cend()}),
                                        dutyWord(row.duty),
                                        row.load,
                                        row.limit ? TableCell(*row.limit) : TableCell(),
                                        row.finished,
                                        timeCell(row.activeAt),
                                        person.deactivated ? ExportService::tr("yes") : ExportService::tr("no"),
                                        person.id.value};
        if (const Status done = (*writer)->write(cells); !done)
            return done.error();
    }
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(list->people.size()) : Result<qint64>(placed.error());
}

} // namespace

ExportService::ExportService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<qint64>> ExportService::claims(const ExportRequest& request)
{
    const QStringList header = {tr("Title"),
                                tr("Status"),
                                tr("Claimant"),
                                tr("Reviewer"),
                                tr("Waiting since (UTC)"),
                                tr("Days with the reviewer"),
                                tr("Deadline (UTC)"),
                                tr("External id"),
                                tr("Work item")};
    const CallOptions options{.name = u"export_claims"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, header](const Call& call) {
        const auto next = [&](Millis now, const std::optional<ClaimKey>& from) {
            return ClaimStore::page(call.db(), request.query, now, from, ClaimStore::Direction::Forward, pageSize);
        };
        return writeQueue<ClaimKey>(call, request.file, header, next);
    });
}

QFuture<Result<qint64>> ExportService::requests(const RequestsExport& request)
{
    const QStringList header = {tr("Title"),  tr("Status"), tr("Author"),   tr("Content"),     tr("Review"),
                                tr("Places"), tr("Taken"),  tr("Accepted"), tr("To decide"),   tr("Disputed"),
                                tr("Amount"), tr("Held"),   tr("Currency"), tr("Filed (UTC)"), tr("Work item")};
    const CallOptions options{.name = u"export_requests"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, header](const Call& call) {
        const auto next = [&](Millis now, const std::optional<RequestKey>& from) {
            return RequestStore::page(call.db(), request.query, now, from, RequestStore::Direction::Forward, pageSize);
        };
        return writeQueue<RequestKey>(call, request.file, header, next);
    });
}

QFuture<Result<qint64>> ExportService::incidents(const IncidentsExport& request)
{
    const QStringList header = {
        tr("Title"),          tr("Severity"), tr("Priority"),  tr("Status"),         tr("Engineer"), tr("Review"),
        tr("Deadline (UTC)"), tr("Overdue"),  tr("Escalated"), tr("Reported (UTC)"), tr("By"),       tr("Work item")};
    const CallOptions options{.name = u"export_incidents"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, header](const Call& call) {
        const auto next = [&](Millis now, const std::optional<IncidentKey>& from) {
            return IncidentStore::page(call.db(), request.query, now, from, IncidentStore::Direction::Forward,
                                       pageSize);
        };
        return writeQueue<IncidentKey>(call, request.file, header, next);
    });
}

QFuture<Result<qint64>> ExportService::audit(const AuditExportRequest& request)
{
    const bool json = request.file.endsWith(".json"_L1, Qt::CaseInsensitive);
    const CallOptions options{.name = u"export_audit"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, json](const Call& call) {
        return json ? writeAuditJson(call, request) : writeAuditTable(call, request);
    });
}

QFuture<Result<qint64>> ExportService::engineers(const EngineerFilter& filter, const QString& file)
{
    const QStringList header = {
        tr("Name"),    tr("Login"),   tr("Expertise"),         tr("Duty"),  tr("Available"), tr("Load"),
        tr("Maximum"), tr("Overdue"), tr("Deactivated (UTC)"), tr("Person")};
    return m_session.background().run({.name = u"export_engineers"_s, .deadlineMs = deadlineMs},
                                      [=](const Call& call) { return writeEngineers(call, filter, file, header); });
}

QFuture<Result<qint64>> ExportService::people(const PeopleFilter& filter, const QString& file)
{
    const QStringList header = {tr("Name"),        tr("Login"),   tr("Roles"),        tr("Duty"),
                                tr("Holds"),       tr("Maximum"), tr("Done in 30 d"), tr("Last activity (UTC)"),
                                tr("Deactivated"), tr("Person")};
    return m_session.background().run({.name = u"export_people"_s, .deadlineMs = deadlineMs},
                                      [=](const Call& call) { return writePeople(call, filter, file, header); });
}

} // namespace rd
