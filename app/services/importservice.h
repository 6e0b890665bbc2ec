// SPDX-License-Identifier: GPL-3.0-or-later
// Imports claims from CSV or gzip: all or nothing, or (skipBad) all but the refused rows, which go to
// FILE.rejected.csv. Memory stays bounded whatever the file. Spec: spec/claims.md, Import. GUI thread; the work runs in
// the background executor.
#pragma once

#include <QFuture>
#include <QObject>
#include <QUuid>

#include "app/domain/canceltoken.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"

namespace rd {

class Session;

struct ImportRequest {
    QString file;
    bool dryRun = false;
    bool skipBad = false;
    QUuid op = QUuid::createUuid();
    CancelToken cancel = {};
};

class ImportService final : public QObject {
    Q_OBJECT
public:
    explicit ImportService(Session& session, QObject* parent = nullptr);

    /// Progress is in permille of the file. A refused file is no error: the report says what is wrong and `done` is
    /// false.
    [[nodiscard]] QFuture<Result<ImportReport>> claims(const ImportRequest& request);

private:
    Session& m_session;
};

} // namespace rd
