// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/exportservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/auditexport.h"
#include "app/services/auditservice.h"
#include "app/services/engineersservice.h"
#include "app/services/exportrows.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/peopleservice.h"
#include "app/services/requestsservice.h"
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
constexpr int deadlineMs = 60'000;                        // between two pages
constexpr int everyRow = std::numeric_limits<int>::max(); // a screen stops somewhere, a file does not

/// A queue page after page, each from the key of the one before. `next` reads a page behind a key.
template<class Key, class Next>
Result<qint64> writeQueue(const Call& call, const QString& file, const QList<TableColumn>& columns, Next next)
{
    const auto writer = TableWriter::open(file, columns);
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

template<class Row>
Result<qint64> writeRows(const QList<Row>& rows, Millis now, const QString& file, const QList<TableColumn>& columns)
{
    const auto writer = TableWriter::open(file, columns);
    if (!writer)
        return writer.error();
    for (const Row& row : rows) {
        if (const Status done = (*writer)->write(cellsOf(row, now)); !done)
            return done.error();
    }
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(rows.size()) : Result<qint64>(placed.error());
}

Result<qint64> writeEngineers(const Call& call, const EngineerFilter& filter, const QString& file,
                              const QList<TableColumn>& columns)
{
    const auto now = call.db().now();
    if (!now)
        return now.error();
    // The list orders by name as the language of people does, which no database knows: so it is read whole.
    auto engineers = EngineerStore::list(call.db(), filter, *now, everyRow);
    if (!engineers)
        return engineers.error();
    sortByName(*engineers);
    return writeRows(*engineers, *now, file, columns);
}

Result<qint64> writePeople(const Call& call, const PeopleFilter& filter, const QString& file,
                           const QList<TableColumn>& columns)
{
    const auto now = call.db().now();
    if (!now)
        return now.error();
    const auto list = PersonStore::list(call.db(), filter, *now, everyRow);
    return list ? writeRows(list->people, *now, file, columns) : Result<qint64>(list.error());
}

QFuture<Result<qint64>> notToBeSeen()
{
    return readyFuture(Result<qint64>(
        makeError(ErrorCode::NotPermitted,
                  ExportService::tr("Your roles do not show you this table, so you cannot export it."))));
}

} // namespace

ExportService::ExportService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<qint64>> ExportService::claims(const ExportRequest& request)
{
    const CallOptions options{.name = u"export_claims"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, columns = claimColumns()](const Call& call) {
        const auto next = [&](Millis now, const std::optional<ClaimKey>& from) {
            return ClaimStore::page(call.db(), request.query, now, from, ClaimStore::Direction::Forward, pageSize);
        };
        return writeQueue<ClaimKey>(call, request.file, columns, next);
    });
}

QFuture<Result<qint64>> ExportService::requests(const RequestsExport& request)
{
    if (!RequestsService::isFor(m_session.actor(), m_session.rules()))
        return notToBeSeen();
    const CallOptions options{.name = u"export_requests"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, columns = requestColumns()](const Call& call) {
        const auto next = [&](Millis now, const std::optional<RequestKey>& from) {
            return RequestStore::page(call.db(), request.query, now, from, RequestStore::Direction::Forward, pageSize);
        };
        return writeQueue<RequestKey>(call, request.file, columns, next);
    });
}

QFuture<Result<qint64>> ExportService::incidents(const IncidentsExport& request)
{
    if (!IncidentsService::isFor(m_session.actor()))
        return notToBeSeen();
    const CallOptions options{.name = u"export_incidents"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, columns = incidentColumns()](const Call& call) {
        const auto next = [&](Millis now, const std::optional<IncidentKey>& from) {
            return IncidentStore::page(call.db(), request.query, now, from, IncidentStore::Direction::Forward,
                                       pageSize);
        };
        return writeQueue<IncidentKey>(call, request.file, columns, next);
    });
}

QFuture<Result<qint64>> ExportService::audit(const AuditExportRequest& request)
{
    if (!AuditService::isFor(m_session.actor()))
        return notToBeSeen();
    const bool json = request.file.endsWith(".json"_L1, Qt::CaseInsensitive);
    const CallOptions options{.name = u"export_audit"_s, .deadlineMs = deadlineMs, .cancel = request.cancel};
    return m_session.background().run(options, [request, json](const Call& call) {
        return json ? writeAuditJson(call, request) : writeAuditTable(call, request);
    });
}

QFuture<Result<qint64>> ExportService::engineers(const EngineerFilter& filter, const QString& file)
{
    if (!EngineersService::isFor(m_session.actor()))
        return notToBeSeen();
    return m_session.background().run(
        {.name = u"export_engineers"_s, .deadlineMs = deadlineMs},
        [=, columns = engineerColumns()](const Call& call) { return writeEngineers(call, filter, file, columns); });
}

QFuture<Result<qint64>> ExportService::people(const PeopleFilter& filter, const QString& file)
{
    if (!PeopleService::isFor(m_session.actor()))
        return notToBeSeen();
    return m_session.background().run(
        {.name = u"export_people"_s, .deadlineMs = deadlineMs},
        [=, columns = peopleColumns()](const Call& call) { return writePeople(call, filter, file, columns); });
}

} // namespace rd
