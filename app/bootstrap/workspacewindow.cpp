// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/workspacewindow.h"

#include <QCoreApplication>
#include <QMenu>

#include "app/bootstrap/hosting.h"
#include "app/settings/settings.h"
#include "ui/actions/incidentworkactions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/engineerspage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/operationspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

WorkspaceWindow::WorkspaceWindow(std::unique_ptr<Session> session, Settings& settings, Theme& theme,
                                 SecretStore& secrets, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_claims(*m_session)
    , m_policies(*m_session)
    , m_history(*m_session)
    , m_people(*m_session)
    , m_imports(*m_session)
    , m_exports(*m_session)
    , m_audit(*m_session)
    , m_jobs(*m_session)
    , m_host(*m_session)
    , m_dashboards(*m_session)
    , m_overview(*m_session)
    , m_requests(*m_session)
    , m_incidents(*m_session)
    , m_engineers(*m_session)
    , m_settings(settings)
    , m_window(*m_session, settings, theme)
    , m_confirmer(theme, m_people, &m_window)
    , m_bench{*m_session,  m_claims,    m_policies, m_history, m_people,     m_imports,           m_exports,
              m_audit,     m_jobs,      m_host,     secrets,   m_dashboards, m_overview,          m_requests,
              m_incidents, m_engineers, settings,   theme,     m_confirmer,  m_window.feedback(), m_window.undo()}
    , m_overviewPage(new OverviewPage(m_bench, m_window.pagesParent()))
    , m_myWorkPage(new MyWorkPage(m_bench, m_window.pagesParent(),
                                  [this](QObject* list) { return new AllWorkActions(m_bench, list); }))
    , m_claimsPage(new ClaimsPage(m_bench, m_window.pagesParent()))
    , m_requestsPage(new RequestsPage(m_bench, m_window.pagesParent()))
    , m_incidentsPage(new IncidentsPage(m_bench, m_window.pagesParent()))
    , m_engineersPage(new EngineersPage(m_bench, m_window.pagesParent()))
    , m_operationsPage(new OperationsPage(m_bench, m_window.pagesParent()))
    , m_peoplePage(new PeoplePage(m_bench, m_window.pagesParent()))
    , m_jobsPage(new JobsPage(m_bench, m_window.pagesParent()))
    , m_auditPage(new AuditPage(m_bench, m_window.pagesParent()))
    , m_settingsPage(new SettingsPage(m_bench, m_window.pagesParent()))
{
    fillFileMenu();
    m_host.add(desktopMail(*m_session, secrets));
    m_window.setPages({m_overviewPage, m_myWorkPage, m_claimsPage, m_requestsPage, m_incidentsPage, m_engineersPage,
                       m_operationsPage, m_peoplePage, m_jobsPage, m_auditPage, m_settingsPage},
                      m_bench, m_session->actor().has(u"admin"_s) ? m_claimsPage->id() : m_myWorkPage->id());
    m_session->watchForChanges(settings.get(keys::updateInterval));
    wirePages();
    m_hosting = std::make_unique<Hosting>(m_bench, m_window);
}

WorkspaceWindow::~WorkspaceWindow() = default;

void WorkspaceWindow::quit()
{
    m_hosting->quit();
}

void WorkspaceWindow::wake()
{
    m_host.wake();
}

void WorkspaceWindow::fillFileMenu()
{
    const Theme& theme = m_bench.theme;
    QMenu* menu = m_window.fileMenu();
    QAction* import = menu->addAction(theme.icon(u"upload"_s), tr("Import claims…"), this, [this] { importClaims(); });
    const auto explain = [this, import] {
        const bool may = m_session->actor().has(u"admin"_s);
        const QString waiting = m_session->whyNoChanges();
        import->setEnabled(may && waiting.isEmpty());
        import->setToolTip(may ? waiting : tr("Only admins import."));
    };
    connect(m_session.get(), &Session::actorChanged, import, explain);
    connect(m_session.get(), &Session::connectionChanged, import, explain);
    explain();
    menu->addSeparator();
    menu->addAction(theme.icon(u"folder-plus"_s), tr("New workspace…"), this, &WorkspaceWindow::newWanted);
    QAction* open =
        menu->addAction(theme.icon(u"folder-open"_s), tr("Open workspace…"), this, &WorkspaceWindow::openWanted);
    open->setShortcut(QKeySequence::Open);
    menu->addAction(theme.icon(u"server"_s), tr("Connect to a shared database…"), this,
                    &WorkspaceWindow::connectWanted);
    menu->addAction(theme.icon(u"flask-conical"_s), tr("Open the sample workspace"), this,
                    &WorkspaceWindow::sampleWanted);
    menu->addSeparator();
    QAction* quit = menu->addAction(theme.icon(u"log-out"_s), tr("Quit"), this, &WorkspaceWindow::quit);
    quit->setShortcut(QKeySequence::Quit);
}

void WorkspaceWindow::importClaims(const QString& file)
{
    (new ImportDialog(m_bench, file, &m_window))->open();
}

} // namespace rd
