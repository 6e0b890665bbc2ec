// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the overview in a whole window: each leads to exactly the rows that it counts, on both databases.
#include <QMenu>

#include "app/bootstrap/workspacewindow.h"
#include "models/claims/claimsqueuemodel.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "models/jobs/jobrunsmodel.h"
#include "models/jobs/jobsmodel.h"
#include "models/people/peoplemodel.h"
#include "models/requests/requestsqueuemodel.h"
#include "tests/gui/desk.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/reviewwork.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/jobpane.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/requestspage.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;
using rd::test::IncidentDesk;
using rd::test::ReviewWork;

class TestTiles final : public QObject {
    Q_OBJECT

    std::unique_ptr<IncidentDesk> m_incidents;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WorkspaceWindow> m_workspace;
    PersonId m_ada, m_rita;

    Backend& db() { return *m_incidents->db; }
    OverviewPage& overview() { return m_workspace->overviewPage(); }

    /// On each desk something that is late and something that falls due within a day, and something with more time.
    void work()
    {
        m_incidents = std::make_unique<IncidentDesk>();
        m_ada = db().person(u"Ada"_s, {u"reviewer"_s});
        m_rita = db().person(u"Rita"_s, {u"reviewer"_s});
        ReviewWork requests(db());
        const auto take = [&](const QString& title) {
            RD_OK(db().apply(m_rita, u"take"_s, {{db().claim(m_ada, title), {}}}));
        };
        QVERIFY(m_incidents->assigned(m_incidents->eve) > 0); // normal: late after three days at most
        take(u"Late claim"_s);
        db().advance(2 * millisPerDay + 6 * millisPerHour);
        take(u"Soon claim"_s); // seven days
        db().advance(2 * millisPerDay);
        QVERIFY(requests.claim(m_rita, requests.file(m_ada, u"Late request"_s)) > 0); // three days
        db().advance(2 * millisPerDay + 6 * millisPerHour);
        QVERIFY(requests.claim(m_rita, requests.file(m_ada, u"Soon request"_s)) > 0);
        db().advance(2 * millisPerDay + 6 * millisPerHour);
        take(u"Claim with time"_s);
    }
    void open()
    {
        m_desk = std::make_unique<Desk>(db().options());
        m_workspace = std::make_unique<WorkspaceWindow>(test::startSession(db().options()), m_desk->settings,
                                                        m_desk->theme, m_desk->secrets);
        m_workspace->window().resize(1280, 900);
        m_workspace->window().show();
        m_workspace->window().showPage(u"overview"_s);
        QTRY_VERIFY(!overview().tile(OverviewPage::Orphaned).number().isEmpty());
    }
    static bool isOnly(const auto& model, const QString& title)
    {
        return model.rowCount() == 1 && model.at(0) && model.at(0)->title == title;
    }
    /// Clicks a tile; where it counts over several desks it asks, and `desk` is chosen.
    void follow(OverviewPage::TileOf tile, const QString& desk = {})
    {
        m_workspace->window().showPage(u"overview"_s);
        overview().tile(tile).click();
        if (desk.isEmpty())
            return;
        auto* menu = overview().findChild<QMenu*>(u"desks"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(desk)) {
                action->trigger();
                menu->close();
                QTRY_VERIFY(!overview().findChild<QMenu*>(u"desks"_s));
                return;
            }
        }
        QFAIL("the tile does not offer this desk");
    }

private slots:
    void cleanup()
    {
        m_workspace.reset();
        m_desk.reset();
        m_incidents.reset();
    }

    void deadlines_data() { Backend::addRows(); }
    void deadlines()
    {
        work();
        open();
        QTRY_COMPARE(overview().tile(OverviewPage::Orphaned).number(), u"1"_s);
        follow(OverviewPage::Orphaned);
        ClaimsQueueModel& claims = m_workspace->claims().model();
        QTRY_VERIFY(isOnly(claims, u"Late claim"_s));

        QCOMPARE(overview().tile(OverviewPage::Overdue).number(), u"2"_s);
        follow(OverviewPage::Overdue, u"Requests"_s);
        RequestsQueueModel& requests = m_workspace->requests().model();
        QTRY_VERIFY(isOnly(requests, u"Late request"_s));
        follow(OverviewPage::Overdue, u"Incidents"_s);
        IncidentsQueueModel& incidents = m_workspace->incidents().model();
        QTRY_COMPARE(incidents.rowCount(), 1);

        QCOMPARE(overview().tile(OverviewPage::DueSoon).number(), u"2"_s);
        follow(OverviewPage::DueSoon, u"Requests"_s);
        QTRY_VERIFY(isOnly(requests, u"Soon request"_s));
        follow(OverviewPage::DueSoon, u"Claims"_s);
        QTRY_VERIFY(isOnly(claims, u"Soon claim"_s));
    }

    // Where one desk alone has such rows, nothing is asked.
    void oneDesk_data() { Backend::addRows(); }
    void oneDesk()
    {
        m_incidents = std::make_unique<IncidentDesk>();
        QVERIFY(m_incidents->assigned(m_incidents->eve, u"critical"_s) > 0); // an hour
        QVERIFY(m_incidents->report() > 0);
        open();
        QTRY_COMPARE(overview().tile(OverviewPage::DueSoon).number(), u"1"_s);
        follow(OverviewPage::DueSoon);
        QTRY_COMPARE(m_workspace->window().currentPage()->id(), u"incidents"_s);
        QTRY_COMPARE(m_workspace->incidents().model().rowCount(), 1);
    }

    void peopleAndJobs_data() { Backend::addRows(); }
    void peopleAndJobs()
    {
        work();
        db().exec(u"UPDATE capacity SET max_load = 1 WHERE person_id = %1 AND desk = 'claims'"_s.arg(m_rita.value));
        const QString now = QString::number(db().now());
        db().exec(u"INSERT INTO job_run (job, host, person_id, started_at, ended_at, failed, rehearsal) VALUES "
                  "('cleanup', 'here', %1, %2, %2, 1, FALSE), ('cleanup', 'here', %1, %2, %2, 0, FALSE), "
                  "('reminders', 'here', %1, %2, %2, 0, FALSE)"_s.arg(db().admin().value)
                      .arg(now));
        open();
        QTRY_COMPARE(overview().tile(OverviewPage::OverCapacity).number(), u"1"_s);
        follow(OverviewPage::OverCapacity);
        PeopleModel& people = m_workspace->peoplePage().model();
        QTRY_COMPARE(people.rowCount(), 1);
        QCOMPARE(people.row(0).person.name, u"Rita"_s);
        QVERIFY(people.row(0).over);

        QCOMPARE(overview().tile(OverviewPage::FailedRuns).number(), u"1"_s);
        follow(OverviewPage::FailedRuns);
        JobsPage& jobs = m_workspace->jobsPage();
        QTRY_COMPARE(jobs.model().rowCount(), 1);
        QCOMPARE(jobs.model().row(0).job.name, u"cleanup"_s);
        QTRY_COMPARE(jobs.pane().runs().rowCount(), 1); // the clean one stays out
        jobs.setFailedOnly(false);
        QTRY_VERIFY(jobs.model().rowCount() > 5);
        QTRY_COMPARE(jobs.pane().runs().rowCount(), 2);
        // Nothing failed: it says so, and how to get back.
        db().exec(u"UPDATE job_run SET failed = 0"_s);
        jobs.setFailedOnly(true);
        jobs.refresh();
        auto* state = jobs.findChild<StatePane*>();
        QTRY_VERIFY(state && state->isVisible());
        QCOMPARE(jobs.model().rowCount(), 0);
        emit state->clicked();
        QTRY_VERIFY(jobs.model().rowCount() > 5);
    }
};

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
