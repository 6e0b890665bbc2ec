// SPDX-License-Identifier: GPL-3.0-or-later
// One import of one file, from opening it to the commit. Runs in an executor's thread; used by ImportService.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <memory>

#include "app/services/claimimport.h"
#include "app/services/importservice.h"
#include "app/stores/applystore.h"

namespace rd {

class Call;
class GzipDevice;

class ImportRun final {
public:
    ImportRun(const Call& call, const ImportRequest& request, const ActorContext& actor);
    ~ImportRun();

    [[nodiscard]] Result<ImportReport> run();

private:
    struct Pending {
        QByteArray raw;
        qint64 line = 0;
        QJsonObject row;
    };
    [[nodiscard]] Status openFile();
    [[nodiscard]] Status readAll(CsvReader& reader, ClaimImport& claims);
    [[nodiscard]] Status writeBatch();
    [[nodiscard]] Status refuse(const CsvProblem& problem, const QByteArray& raw);
    [[nodiscard]] CsvProblem ambiguous(const Pending& row, const QString& problem);
    [[nodiscard]] Status keepRejected(const QByteArray& raw);
    [[nodiscard]] bool writing() const { return m_request.skipBad || m_report.refused == 0; }
    void tellProgress();

    const Call& m_call;
    ImportRequest m_request;
    ActorContext m_actor;
    QFile m_file;
    std::unique_ptr<GzipDevice> m_gzip;
    std::unique_ptr<QSaveFile> m_rejected;
    QByteArray m_header;
    QList<Pending> m_batch;
    int m_batches = 0;
    bool m_fatal = false;
    ImportReport m_report;
};

} // namespace rd
