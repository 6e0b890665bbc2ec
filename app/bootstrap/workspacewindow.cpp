// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/workspacewindow.h"

#include <QCoreApplication>
#include <QMenu>

#include "app/bootstrap/hosting.h"
#include "app/services/future.h"
#include "app/settings/settings.h"
#include "ui/actions/requestworkactions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/personworkdialog.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/claimsfilter.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/requestsfilter.h"
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
    , m_overviewPage(new OverviewPage(m_bench))
    , m_myWorkPage(
          new MyWorkPage(m_bench, nullptr, [this](QObject* list) { return new RequestWorkActions(m_bench, list); }))
    , m_claimsPage(new ClaimsPage(m_bench))
    , m_requestsPage(new RequestsPage(m_bench))
    , m_peoplePage(new PeoplePage(m_bench))
    , m_jobsPage(new JobsPage(m_bench))
    , m_auditPage(new AuditPage(m_bench))
    , m_settingsPage(new SettingsPage(m_bench, nullptr))
{
    fillFileMenu();
    m_host.add(desktopMail(*m_session, secrets));
    m_window.setPages({m_overviewPage, m_myWorkPage, m_claimsPage, m_requestsPage, m_peoplePage, m_jobsPage,
                       m_auditPage, m_settingsPage},
                      m_bench, m_session->actor().has(u"admin"_s) ? m_claimsPage->id() : m_myWorkPage->id());
    m_session->watchForChanges(settings.get(keys::updateInterval));
    connect(&m_window, &MainWindow::itemWanted, this, &WorkspaceWindow::openItem);
    connect(m_myWorkPage, &MyWorkPage::openWanted, this, &WorkspaceWindow::openOn);
    connect(m_overviewPage, &OverviewPage::pageWanted, this, &WorkspaceWindow::openPage);
    connect(m_peoplePage, &PeoplePage::workWanted, this, &WorkspaceWindow::showWork);
    connect(m_peoplePage, &PeoplePage::itemWanted, this, &WorkspaceWindow::openItem);
    connect(m_auditPage, &AuditPage::itemWanted, this, &WorkspaceWindow::openItem);
    connect(&m_window, &MainWindow::personWanted, this, [this](const Person& person) {
        m_window.showPage(u"claims"_s);
        ClaimsFilter filter;
        filter.reviewer = person;
        m_claimsPage->setFilter(filter);
    });
    connect(&m_window, &MainWindow::closed, this, &WorkspaceWindow::closed);
    m_hosting = std::make_unique<Hosting>(m_bench, m_window);
}

WorkspaceWindow::~WorkspaceWindow() = default;

void WorkspaceWindow::quit()
{
    m_hosting->quit();
}

void WorkspaceWindow::wake()
{
    m_session->wake();
    m_host.look();
}

void WorkspaceWindow::openItem(WorkItemId item)
{
    // An item is of one desk; the others know nothing of it.
    whenDone(m_requests.details(item, {}, 1), this, [this, item](const Result<std::optional<RequestDetails>>& request) {
        const bool isRequest = request && *request;
        m_window.showPage(isRequest ? m_requestsPage->id() : m_claimsPage->id());
        if (isRequest)
            m_requestsPage->open(item);
        else
            m_claimsPage->open(item);
    });
}

void WorkspaceWindow::openOn(WorkItemId item, const QString& desk)
{
    const bool isRequest = desk == "requests"_L1;
    m_window.showPage(isRequest ? m_requestsPage->id() : m_claimsPage->id());
    if (isRequest)
        m_requestsPage->open(item);
    else if (desk == "claims"_L1)
        m_claimsPage->open(item);
}

/// A tile of the overview leads to the rows that it counts.
void WorkspaceWindow::openPage(const QString& page, const QString& filter)
{
    m_window.showPage(page);
    if (page == m_requestsPage->id()) {
        RequestsFilter wanted;
        wanted.disputed = filter == "disputed"_L1;
        wanted.overdue = filter == "overdue"_L1;
        m_requestsPage->setFilter(wanted);
    }
    if (page != m_claimsPage->id())
        return;
    ClaimsFilter wanted;
    wanted.orphaned = filter == "orphaned"_L1;
    if (filter == "running"_L1)
        wanted.statuses << u"under_review"_s;
    m_claimsPage->setFilter(wanted);
}

void WorkspaceWindow::showWork(const Person& person)
{
    auto* dialog = new PersonWorkDialog(m_bench, person, &m_window);
    connect(dialog, &PersonWorkDialog::openWanted, this, &WorkspaceWindow::openOn);
    dialog->open();
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
