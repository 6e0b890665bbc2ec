// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture tour stops: every page and every dialog. How it walks is in tour.cpp.
#include <QAction>
#include <QItemSelectionModel>

#include "app/bootstrap/tour.h"
#include "app/bootstrap/workspacewindow.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/policyservice.h"
#include "app/settings/settings.h"
#include "models/claims/claimsqueuemodel.h"
#include "models/people/peoplemodel.h"
#include "ui/actions/feedback.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/peopleactions.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/maildialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/policyhistorydialog.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/pages/auditfilterbar.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/claimsfilter.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/widgets/queueview.h"
#include "ui/work/workdashboard.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int slowMs = 500; // for what reads the database twice

ClaimsFilter statusFilter(const QString& status)
{
    ClaimsFilter filter;
    filter.statuses << status;
    return filter;
}

ClaimsFilter textFilter(const QString& text)
{
    ClaimsFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

void Tour::select(const QList<int>& rows)
{
    QItemSelectionModel* selection = claims().view().selectionModel();
    selection->clearSelection();
    for (int row : rows)
        selection->select(claims().model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (rows.size() == 1)
        selection->setCurrentIndex(claims().model().index(rows.first(), 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void Tour::trigger(const QString& verb)
{
    const QList<QAction*> commands = claims().commands();
    for (QAction* action : commands) {
        if (action->data().toString() == verb)
            action->trigger();
    }
}

void Tour::showNotifications()
{
    // The owner of a fresh workspace was told nothing yet; a reviewer was.
    const Workbench& bench = m_workspace->bench();
    whenDone(bench.people.search({}, u"reviewer"_s), this, [this, &bench](const Result<QList<Person>>& people) {
        Person reviewer;
        for (const Person& person : people ? *people : QList<Person>()) {
            if (person.id != bench.session.self().id)
                reviewer = person;
        }
        const PersonId id = reviewer.id;
        ClaimVerb verb;
        verb.verb = u"assign"_s;
        verb.person = id;
        for (int row = 0; row < claims().model().rowCount() && verb.targets.size() < 3; ++row) {
            const ClaimRow* claim = claims().model().claim(row);
            if (claim && claim->status == "submitted"_L1 && claim->claimantId != id)
                verb.targets << ClaimTarget{claim->id, claim->version, AssignmentId(), 0, claim->title};
        }
        whenDone(bench.claims.apply(verb), this, [this, &bench, reviewer](const Result<VerbReport>&) {
            bench.session.actAs(reviewer);
            m_workspace->window().showBell();
        });
    });
}

void Tour::showPolicy()
{
    const Workbench& bench = m_workspace->bench();
    whenDone(bench.policies.current(), this, [this, &bench](const Result<QList<Policy>>& policies) {
        for (const Policy& policy : policies ? *policies : QList<Policy>()) {
            if (policy.key == "claims.orphan_after"_L1)
                (new PolicyDialog(bench, policy, &m_workspace->window()))->open();
        }
    });
}

/// My work as the reviewer of the most urgent claim sees it.
void Tour::planMyWork()
{
    m_stops << Stop{u"my-work"_s,
                    [this] {
                        const ClaimRow* urgent = claims().model().claim(0);
                        const PersonId reviewer = urgent ? urgent->reviewerId : PersonId();
                        const Workbench& bench = m_workspace->bench();
                        whenDone(bench.people.resolve(u"#%1"_s.arg(reviewer.value)), this,
                                 [this, &bench](const Result<Person>& person) {
                                     if (!person)
                                         return fail(person.error());
                                     bench.session.actAs(*person);
                                     m_workspace->window().showPage(u"my-work"_s);
                                 });
                    },
                    2 * slowMs};
    const auto tab = [this](WorkDashboard::Tab to) {
        return [this, to] { m_workspace->myWork().dashboard().showTab(to); };
    };
    m_stops << Stop{u"my-work-offers"_s, tab(WorkDashboard::Offers), slowMs}
            << Stop{u"my-work-submitted"_s, tab(WorkDashboard::Submitted)}
            << Stop{u"my-work-decided"_s, tab(WorkDashboard::Decided)}
            << Stop{u"my-work-figures"_s, tab(WorkDashboard::Figures)}
            << Stop{u"my-work-reviews"_s, tab(WorkDashboard::Reviews), slowMs}
            << Stop{{},
                    [this] {
                        m_workspace->myWork().dashboard().showTab(WorkDashboard::Active);
                        m_workspace->bench().session.actAs(std::nullopt);
                    },
                    slowMs};
}

void Tour::planOverview()
{
    const auto page = [this]() -> OverviewPage& { return m_workspace->overviewPage(); };
    const auto tables = [page](bool shown) {
        for (int chart = 0; chart < OverviewPage::ChartCount; ++chart)
            page().chart(OverviewPage::ChartOf(chart)).setTableShown(shown);
    };
    m_stops << Stop{u"overview"_s,
                    [this, page] {
                        m_workspace->window().showPage(u"overview"_s);
                        page().scrollTo(Qt::TopEdge);
                    },
                    2 * slowMs}
            << Stop{u"overview-charts"_s, [page] { page().scrollTo(Qt::BottomEdge); }}
            << Stop{u"overview-tables"_s, [tables] { tables(true); }}
            << Stop{{}, [this, tables] {
                        tables(false);
                        m_workspace->window().showPage(u"claims"_s);
                    }};
}

void Tour::planClaims()
{
    const auto filter = [this](const ClaimsFilter& wanted) { claims().setFilter(wanted); };
    m_stops << Stop{u"claims"_s,
                    [this, filter] {
                        m_workspace->window().showPage(u"claims"_s);
                        claims().setDetailsShown(false);
                        filter({});
                        select({});
                    },
                    slowMs}
            << Stop{u"claims-selected"_s,
                    [this] {
                        select({1, 2, 3});
                    }}
            << Stop{u"claims-details"_s,
                    [this] {
                        select({2});
                        claims().setDetailsShown(true);
                    },
                    slowMs}
            << Stop{u"claims-narrow"_s,
                    [this] {
                        claims().setDetailsShown(false);
                        select({});
                        m_workspace->window().resize(940, 700);
                    }}
            << Stop{u"claims-nothing-found"_s,
                    [this, filter] {
                        m_workspace->window().resize(1240, 800);
                        filter(textFilter(u"no such claim"_s));
                    },
                    slowMs}
            << Stop{{}, [filter] { filter({}); }, slowMs};
}

void Tour::planAudit()
{
    MainWindow& window = m_workspace->window();
    const Workbench& bench = m_workspace->bench();
    const auto audit = [this]() -> AuditPage& { return m_workspace->audit(); };
    m_stops << Stop{u"audit"_s,
                    [&window, audit] {
                        window.showPage(u"audit"_s);
                        audit().filterBar().clear();
                        audit().view().clearSelection();
                        audit().setDetailsShown(false);
                    },
                    slowMs}
            << Stop{{}, [audit] { audit().sealNow(); }, 2 * slowMs}
            << Stop{u"audit-details"_s,
                    [audit] {
                        audit().setDetailsShown(true);
                        audit().view().selectRow(0);
                    },
                    slowMs}
            << Stop{u"audit-filter"_s,
                    [audit] {
                        const QDate today = QDate::currentDate();
                        audit().filterBar().showDays(today.addDays(-2), today);
                    },
                    slowMs}
            << Stop{u"audit-nothing-found"_s, [audit] { audit().filterBar().setText(u"no such event"_s); }, slowMs}
            << Stop{{}, [audit] { audit().filterBar().clear(); }, slowMs}
            << Stop{u"audit-unbroken"_s, [audit] { audit().verify(); }, slowMs}
            << Stop{u"audit-broken"_s, [&bench, &window] {
                        auto* dialog = new VerifyDialog(bench, &window);
                        dialog->open();
                        ChainReport report;
                        report.seals = 4;
                        report.events = 1207;
                        report.unsealed = 3;
                        report.findings = {{FindingKind::EventChanged, 2, {118}, 1},
                                           {FindingKind::EventMissing, 2, {120, 121, 122}, 3},
                                           {FindingKind::SealMissing, 3, {}, 0}};
                        dialog->showReport(report);
                    }};
}

void Tour::selectBusiest()
{
    const QList<PersonWork>& rows = people().model().rows();
    const auto busiest = std::max_element(rows.begin(), rows.end(),
                                          [](const PersonWork& a, const PersonWork& b) { return a.load < b.load; });
    if (busiest != rows.end())
        people().select(busiest->person.id);
}

void Tour::planPeople()
{
    const auto act = [this](const QString& verb) { return [this, verb] { people().actions().start(verb); }; };
    m_stops << Stop{u"people"_s,
                    [this] {
                        m_workspace->window().showPage(u"people"_s);
                        people().setDetailsShown(false);
                        people().setFilter({});
                    },
                    slowMs}
            << Stop{u"people-details"_s,
                    [this] {
                        people().setDetailsShown(true);
                        selectBusiest();
                    },
                    slowMs}
            << Stop{u"people-add"_s, act(u"add"_s)} << Stop{u"people-roles"_s, act(u"set_roles"_s)}
            << Stop{u"people-capacity"_s, act(u"set_capacity"_s), slowMs}
            << Stop{u"people-deactivate"_s, act(u"deactivate"_s), slowMs}
            << Stop{u"people-work"_s,
                    [this] {
                        for (QAction* action : people().commands()) {
                            if (action->data() == u"show_work"_s)
                                action->trigger();
                        }
                    },
                    2 * slowMs}
            << Stop{u"people-nobody"_s,
                    [this] {
                        people().setFilter({u"no such person"_s, {}, false, false});
                    },
                    slowMs}
            << Stop{{}, [this] {
                        people().setFilter({});
                        m_workspace->window().showPage(u"claims"_s);
                    }};
}

void Tour::planJobs()
{
    const auto jobs = [this]() -> JobsPage& { return m_workspace->jobsPage(); };
    m_stops << Stop{u"jobs-nobody-hosts"_s,
                    [this, jobs] {
                        m_workspace->window().showPage(u"jobs"_s);
                        jobs().setDetailsShown(true);
                        jobs().select(u"reminders"_s);
                    },
                    slowMs}
            << Stop{{}, [this] { m_settings.set(keys::hostJobs, true); }, 4 * slowMs}
            << Stop{u"jobs"_s, [jobs] { jobs().select(u"seal_audit"_s); }, slowMs}
            << Stop{u"jobs-rehearse"_s,
                    [jobs] {
                        jobs().select(u"release_orphaned"_s);
                        jobs().actions().rehearse();
                    },
                    2 * slowMs}
            << Stop{u"jobs-run"_s, [jobs] { jobs().actions().run(); }, 2 * slowMs}
            << Stop{u"jobs-schedule"_s, [jobs] { jobs().actions().edit(); }, slowMs}
            << Stop{u"jobs-pause"_s, [jobs] { jobs().actions().pause(); }, slowMs}
            << Stop{{}, [this] {
                        m_settings.set(keys::hostJobs, false);
                        m_workspace->window().showPage(u"claims"_s);
                    }};
}

void Tour::planDialogs()
{
    MainWindow& window = m_workspace->window();
    const Workbench& bench = m_workspace->bench();
    Theme& theme = m_theme;
    m_stops << Stop{u"release"_s, [this] { claims().releaseOrphaned(); }, slowMs}
            << Stop{u"reject"_s,
                    [this] {
                        claims().showFirst(u"under_review"_s);
                        trigger(u"reject"_s);
                    }}
            << Stop{{}, [this] { claims().setFilter(statusFilter(u"submitted"_s)); }, slowMs}
            << Stop{u"assign"_s,
                    [this] {
                        claims().showFirst(u"submitted"_s);
                        trigger(u"assign"_s);
                    }}
            << Stop{u"file-claim"_s, [this] { claims().fileClaim(); }}
            << Stop{u"act-as"_s, [&window] { window.chooseActor(); }}
            << Stop{u"import"_s, [this] { m_workspace->importClaims(); }}
            << Stop{u"notifications"_s, [this] { showNotifications(); }, 2 * slowMs}
            << Stop{{},
                    [this] {
                        m_workspace->bench().session.actAs(std::nullopt);
                        claims().setFilter({});
                    }}
            << Stop{u"settings"_s, [&window] { window.showPage(u"settings"_s); }, slowMs}
            << Stop{u"mail-server"_s,
                    [&bench, &window] {
                        const QHash<QString, QString> values = {{u"mail.server"_s, u"mail.example.org:587"_s},
                                                                {u"mail.security"_s, u"starttls"_s},
                                                                {u"mail.from"_s, u"desk@example.org"_s},
                                                                {u"mail.user"_s, u"desk"_s}};
                        (new MailDialog(bench, values, &window))->open();
                    }}
            << Stop{u"policy"_s, [this] { showPolicy(); }, slowMs}
            << Stop{u"policy-history"_s,
                    [&bench, &window] { (new PolicyHistoryDialog(bench, u"claims.orphan_after"_s, &window))->open(); },
                    slowMs}
            << Stop{u"left-alone"_s,
                    [&bench] {
                        bench.feedback.leftAlone(
                            tr("2 claims left alone"),
                            tr("They moved on while the list was open, so nothing was changed on them."),
                            {{WorkItemId(1), tr("Write the release notes"), u"changed"_s,
                              tr("approved meanwhile by %1").arg(u"Kim"_s)},
                             {WorkItemId(2), tr("Check the import of March"), u"not_due"_s,
                              tr("its deadline has not passed")}});
                    }}
            << Stop{u"error"_s,
                    [&bench] {
                        bench.feedback.fail(tr("The claims could not be released."),
                                            makeError(ErrorCode::Timeout, tr("The database did not answer in time."),
                                                      u"release_orphaned: 57014"_s),
                                            [] {});
                    }}
            << Stop{u"welcome"_s, [&theme, &window] { (new WelcomeDialog(theme, &window))->open(); }}
            << Stop{u"connect"_s,
                    [this, &theme, &window] { (new ConnectDialog(m_settings, m_secrets, theme, &window))->open(); }}
            << Stop{u"go-to"_s, [&window] { window.showQuickOpen(); }}
            << Stop{u"shortcuts"_s, [&window] { window.showShortcuts(); }}
            << Stop{u"activity"_s, [&window] { window.showActivity(); }}
            << Stop{u"doctor"_s, [&window] { window.showDoctor(); }, slowMs}
            << Stop{u"about"_s, [&window] { window.showAbout(); }};
}

} // namespace rd
