// SPDX-License-Identifier: GPL-3.0-or-later
// A page's surroundings without a window of the program: services on a backend, and a person who answers questions as
// the test says.
#pragma once

#include <QApplication>
#include <QTemporaryDir>

#include "app/jobs/jobhost.h"
#include "app/services/auditservice.h"
#include "app/services/claimsservice.h"
#include "app/services/dashboardservice.h"
#include "app/services/engineersservice.h"
#include "app/services/exportservice.h"
#include "app/services/historyservice.h"
#include "app/services/importservice.h"
#include "app/services/incidentsservice.h"
#include "app/services/jobsservice.h"
#include "app/services/overviewservice.h"
#include "app/services/peopleservice.h"
#include "app/services/policyservice.h"
#include "app/services/requestsservice.h"
#include "app/services/secretstore.h"
#include "app/settings/settings.h"
#include "tests/support/backend.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/feedback.h"
#include "ui/actions/undokeeper.h"
#include "ui/pages/workbench.h"
#include "ui/theme/theme.h"

namespace rd::test {

class FakeConfirmer final : public Confirmer {
public:
    void ask(const Prompt& prompt, const std::function<void(const Answer&)>& onYes) override
    {
        asked << prompt;
        if (answer)
            onYes(*answer);
    }
    QList<Prompt> asked;
    std::optional<Answer> answer; ///< nullopt: Cancel
};

class FakeFeedback final : public Feedback {
public:
    void tell(const QString& text, const QString& action, const std::function<void()>& run) override
    {
        told << text;
        lastAction = action;
        lastRun = run;
    }
    void fail(const QString& what, const Error& error, const std::function<void()>& retry) override
    {
        failed << error;
        whats << what;
        lastRetry = retry;
    }
    void leftAlone(const QString&, const QString&, const QList<ReportedSkip>& rows) override { left << rows; }
    QStringList told, whats;
    QString lastAction;
    std::function<void()> lastRun, lastRetry;
    QList<Error> failed;
    QList<ReportedSkip> left;
};

/// Services on a session of the backend's, as its admin (PostgreSQL) or owner (SQLite), or as `person`.
class Desk {
public:
    explicit Desk(const SessionOptions& options);

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    ClaimsService claims;
    PolicyService policies;
    HistoryService history;
    PeopleService people;
    ImportService imports;
    ExportService exports;
    AuditService audit;
    JobsService jobs;
    JobHost host;
    MemorySecretStore secrets;
    DashboardService dashboards;
    OverviewService overview;
    RequestsService requests;
    IncidentsService incidents;
    EngineersService engineers;
    Settings settings;
    Theme theme;
    FakeConfirmer confirmer;
    FakeFeedback feedback;
    UndoKeeper undo;
    Workbench bench;
};

} // namespace rd::test
