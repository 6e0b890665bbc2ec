// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a screen shows into a CSV, XLSX or JSON file: all rows that match, not only those at hand, and only for
// who may see that screen. GUI thread; the work runs in the background executor.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/canceltoken.h"
#include "app/domain/claim.h"
#include "app/domain/engineer.h"
#include "app/domain/event.h"
#include "app/domain/incident.h"
#include "app/domain/people.h"
#include "app/domain/request.h"
#include "app/domain/result.h"

namespace rd {

class Session;

struct ExportRequest {
    ClaimQuery query;
    QString file; ///< .csv, .xlsx or .json
    CancelToken cancel = {};
};

struct RequestsExport {
    RequestQuery query;
    QString file; ///< .csv, .xlsx or .json
    CancelToken cancel = {};
};

struct IncidentsExport {
    IncidentQuery query;
    QString file; ///< .csv, .xlsx or .json
    CancelToken cancel = {};
};

struct AuditExportRequest {
    AuditFilter filter;
    QString file; ///< .csv, .xlsx or .json
    CancelToken cancel = {};
};

class ExportService final : public QObject {
    Q_OBJECT
public:
    explicit ExportService(Session& session, QObject* parent = nullptr);

    /// The number of rows written. Progress is in rows. Cancelled: nothing is left behind.
    [[nodiscard]] QFuture<Result<qint64>> claims(const ExportRequest& request);
    [[nodiscard]] QFuture<Result<qint64>> requests(const RequestsExport& request);
    [[nodiscard]] QFuture<Result<qint64>> incidents(const IncidentsExport& request);
    /// The events of a filter, newest first; as JSON together with all seals.
    [[nodiscard]] QFuture<Result<qint64>> audit(const AuditExportRequest& request);
    /// The engineers of a filter, all of them, in the order of their names.
    [[nodiscard]] QFuture<Result<qint64>> engineers(const EngineerFilter& filter, const QString& file);
    /// The people of a filter, all of them, by name.
    [[nodiscard]] QFuture<Result<qint64>> people(const PeopleFilter& filter, const QString& file);

private:
    Session& m_session;
};

} // namespace rd
