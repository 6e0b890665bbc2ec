// SPDX-License-Identifier: GPL-3.0-or-later
// One open workspace with everything on it: session, services, window, pages. Made by Application once the session has
// started; GUI thread.
#pragma once

#include <QObject>

#include <memory>

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
#include "app/services/session.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/mainwindow/mainwindow.h"

namespace rd {

class AuditPage;
class ClaimsPage;
class EngineersPage;
class Hosting;
class IncidentsPage;
class JobsPage;
class MyWorkPage;
class OperationsPage;
class OverviewPage;
class PeoplePage;
class RequestsPage;
class SettingsPage;

class WorkspaceWindow final : public QObject {
    Q_OBJECT
public:
    WorkspaceWindow(std::unique_ptr<Session> session, Settings& settings, Theme& theme, SecretStore& secrets,
                    QObject* parent = nullptr);
    ~WorkspaceWindow() override;

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] const Workbench& bench() const { return m_bench; }
    [[nodiscard]] ClaimsPage& claims() { return *m_claimsPage; }
    [[nodiscard]] MyWorkPage& myWork() { return *m_myWorkPage; }
    [[nodiscard]] OverviewPage& overviewPage() { return *m_overviewPage; }
    [[nodiscard]] RequestsPage& requests() { return *m_requestsPage; }
    [[nodiscard]] IncidentsPage& incidents() { return *m_incidentsPage; }
    [[nodiscard]] EngineersPage& engineersPage() { return *m_engineersPage; }
    [[nodiscard]] OperationsPage& operations() { return *m_operationsPage; }
    [[nodiscard]] AuditPage& audit() { return *m_auditPage; }
    [[nodiscard]] PeoplePage& peoplePage() { return *m_peoplePage; }
    [[nodiscard]] SettingsPage& settingsPage() { return *m_settingsPage; }
    [[nodiscard]] JobsPage& jobsPage() { return *m_jobsPage; }
    void importClaims(const QString& file = {});
    /// The program ends: the window closes as soon as a running job lets it.
    void quit();
    /// The computer slept: new lines, everything is read again, and the host looks what became due.
    void wake();

signals:
    void newWanted();
    void openWanted();
    void connectWanted();
    void sampleWanted();
    void closed();

private:
    void fillFileMenu();
    void wirePages();
    void openItem(WorkItemId item);
    void openOn(WorkItemId item, const QString& desk);
    void openPage(const QString& page, const QString& filter);
    void showWork(const Person& person);

    std::unique_ptr<Session> m_session;
    ClaimsService m_claims;
    PolicyService m_policies;
    HistoryService m_history;
    PeopleService m_people;
    ImportService m_imports;
    ExportService m_exports;
    AuditService m_audit;
    JobsService m_jobs;
    JobHost m_host;
    DashboardService m_dashboards;
    OverviewService m_overview;
    RequestsService m_requests;
    IncidentsService m_incidents;
    EngineersService m_engineers;
    Settings& m_settings;
    MainWindow m_window;
    DialogConfirmer m_confirmer;
    Workbench m_bench;
    OverviewPage* m_overviewPage;
    MyWorkPage* m_myWorkPage;
    ClaimsPage* m_claimsPage;
    RequestsPage* m_requestsPage;
    IncidentsPage* m_incidentsPage;
    EngineersPage* m_engineersPage;
    OperationsPage* m_operationsPage;
    PeoplePage* m_peoplePage;
    JobsPage* m_jobsPage;
    AuditPage* m_auditPage;
    SettingsPage* m_settingsPage;
    std::unique_ptr<Hosting> m_hosting;
};

} // namespace rd
