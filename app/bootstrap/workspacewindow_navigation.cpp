// SPDX-License-Identifier: GPL-3.0-or-later
// What leads from one page to another: items, people, tiles.
#include "app/bootstrap/workspacewindow.h"

#include "app/services/future.h"
#include "ui/dialogs/personworkdialog.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/claimsfilter.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/engineerspage.h"
#include "ui/pages/incidentsfilter.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/operationspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/requestsfilter.h"
#include "ui/pages/requestspage.h"

using namespace Qt::StringLiterals;

namespace rd {

void WorkspaceWindow::wirePages()
{
    connect(&m_window, &MainWindow::itemWanted, this, &WorkspaceWindow::openItem);
    connect(m_myWorkPage, &MyWorkPage::openWanted, this, &WorkspaceWindow::openOn);
    connect(m_overviewPage, &OverviewPage::pageWanted, this, &WorkspaceWindow::openPage);
    connect(m_operationsPage, &OperationsPage::pageWanted, this, &WorkspaceWindow::openPage);
    connect(m_operationsPage, &OperationsPage::engineerWanted, this, [this](PersonId engineer) {
        m_window.showPage(m_engineersPage->id());
        m_engineersPage->setDetailsShown(true);
        m_engineersPage->select(engineer);
    });
    connect(m_engineersPage, &EngineersPage::itemWanted, this,
            [this](WorkItemId item) { openOn(item, m_incidentsPage->id()); });
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
}

void WorkspaceWindow::openItem(WorkItemId item)
{
    // An item is of one desk; the others know nothing of it.
    whenDone(m_requests.details(item, {}, 1), this, [this, item](const Result<std::optional<RequestDetails>>& request) {
        if (request && *request) {
            openOn(item, m_requestsPage->id());
            return;
        }
        whenDone(m_incidents.details(item, {}, 1), this,
                 [this, item](const Result<std::optional<IncidentDetails>>& incident) {
                     openOn(item, incident && *incident ? m_incidentsPage->id() : m_claimsPage->id());
                 });
    });
}

/// A desk has the name of its page.
void WorkspaceWindow::openOn(WorkItemId item, const QString& desk)
{
    m_window.showPage(desk);
    if (desk == m_requestsPage->id())
        m_requestsPage->open(item);
    else if (desk == m_incidentsPage->id())
        m_incidentsPage->open(item);
    else
        m_claimsPage->open(item);
}

/// A tile leads to the rows that it counts.
void WorkspaceWindow::openPage(const QString& page, const QString& filter)
{
    m_window.showPage(page);
    const auto is = [&](QLatin1StringView name) { return filter == name; };
    if (page == m_requestsPage->id()) {
        RequestsFilter wanted;
        wanted.disputed = is("disputed"_L1);
        wanted.overdue = is("overdue"_L1);
        wanted.dueSoon = is("due_soon"_L1);
        m_requestsPage->setFilter(wanted);
    } else if (page == m_incidentsPage->id()) {
        IncidentsFilter wanted;
        wanted.overdue = is("overdue"_L1);
        wanted.dueSoon = is("due_soon"_L1);
        wanted.running = is("running"_L1);
        m_incidentsPage->setFilter(wanted);
    } else if (page == m_claimsPage->id()) {
        ClaimsFilter wanted;
        wanted.orphaned = is("orphaned"_L1);
        wanted.dueSoon = is("due_soon"_L1);
        m_claimsPage->setFilter(wanted);
    } else if (page == m_peoplePage->id()) {
        // The tile counts everybody, so do not leave out claimants and leavers who still hold something.
        const bool over = is("over_capacity"_L1);
        m_peoplePage->setFilter({.everybody = over, .deactivated = over, .overCapacity = over});
    } else if (page == m_jobsPage->id()) {
        m_jobsPage->setFailedOnly(is("failed"_L1));
    }
}

void WorkspaceWindow::showWork(const Person& person)
{
    auto* dialog = new PersonWorkDialog(m_bench, person, &m_window);
    connect(dialog, &PersonWorkDialog::openWanted, this, &WorkspaceWindow::openOn);
    dialog->open();
}

} // namespace rd
