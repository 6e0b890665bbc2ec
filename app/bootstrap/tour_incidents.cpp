// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture tour stops on the incidents desk: the queue, the engineers, the figures.
#include <QAction>
#include <QItemSelectionModel>

#include "app/bootstrap/tour.h"
#include "app/bootstrap/workspacewindow.h"
#include "models/incidents/engineersmodel.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "ui/actions/engineeractions.h"
#include "ui/actions/incidentactions.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/engineerspage.h"
#include "ui/pages/incidentdetails.h"
#include "ui/pages/incidentsfilter.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/operationspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int slowMs = 600; // for what reads the database twice

/// The first row whose latest review is in this status.
void selectFirst(IncidentsPage& page, const QString& reviewStatus)
{
    const IncidentsQueueModel& model = page.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const IncidentRow* incident = model.at(row);
        if (incident && incident->reviewStatus == reviewStatus) {
            page.view().selectionModel()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                                   QItemSelectionModel::Rows);
            return;
        }
    }
}

void selectFullest(EngineersPage& page)
{
    const QList<Engineer>& rows = page.model().rows();
    const auto fullest = std::max_element(rows.begin(), rows.end(),
                                          [](const Engineer& a, const Engineer& b) { return a.load < b.load; });
    if (fullest != rows.end())
        page.select(fullest->id);
}

IncidentsFilter withStatus(const QString& status)
{
    IncidentsFilter filter;
    filter.statuses << status;
    return filter;
}

} // namespace

void Tour::planIncidents()
{
    const auto page = [this]() -> IncidentsPage& { return m_workspace->incidents(); };
    const auto trigger = [page](const QString& verb) {
        return [page, verb] { page().actionsOfDesk().action(verb)->trigger(); };
    };
    const auto select = [page](const QString& status) { return [page, status] { selectFirst(page(), status); }; };
    m_stops << Stop{u"incidents"_s,
                    [this, page] {
                        m_workspace->window().showPage(u"incidents"_s);
                        page().setDetailsShown(false);
                        page().setFilter({});
                    },
                    slowMs}
            << Stop{{}, [page] { page().setDetailsShown(true); }} << Stop{{}, select(u"submitted"_s), slowMs}
            << Stop{u"incidents-details"_s, [] {}}
            << Stop{u"dialog-approaches"_s,
                    [page] {
                        if (const auto& details = page().details().details())
                            page().showApproaches(*details);
                    }}
            << Stop{u"dialog-choose-engineer"_s, trigger(u"choose_engineer"_s), slowMs}
            << Stop{{}, select(u"in_progress"_s), slowMs} << Stop{u"dialog-reassign"_s, trigger(u"reassign"_s), slowMs}
            << Stop{u"dialog-cancel-review"_s, trigger(u"cancel"_s), slowMs}
            << Stop{u"dialog-report-incident"_s, [page] { page().reportIncident(); }}
            << Stop{{}, [page] { page().setFilter(withStatus(u"analyzing"_s)); }, slowMs}
            << Stop{{}, select({}), slowMs} << Stop{u"dialog-assign-engineer"_s, trigger(u"assign"_s), slowMs}
            << Stop{u"incidents-nothing-found"_s,
                    [page] {
                        IncidentsFilter filter;
                        filter.text = u"no such incident"_s;
                        page().setFilter(filter);
                    },
                    slowMs}
            << Stop{{}, [page] { page().setFilter({}); }, slowMs};
}

void Tour::planEngineers()
{
    const auto page = [this]() -> EngineersPage& { return m_workspace->engineersPage(); };
    const auto act = [page](const QString& verb) { return [page, verb] { page().actions().start(verb); }; };
    m_stops << Stop{u"engineers"_s,
                    [this, page] {
                        m_workspace->window().showPage(u"engineers"_s);
                        page().setDetailsShown(false);
                        page().setFilter({});
                    },
                    slowMs}
            << Stop{u"engineers-details"_s,
                    [page] {
                        page().setDetailsShown(true);
                        selectFullest(page());
                    },
                    slowMs}
            << Stop{u"engineers-chart"_s, [page] { page().setChartShown(true); }, slowMs}
            << Stop{u"engineers-table"_s, [page] { page().chart().setTableShown(true); }}
            << Stop{{},
                    [page] {
                        page().chart().setTableShown(false);
                        page().setChartShown(false);
                    }}
            << Stop{u"dialog-add-engineer"_s, act(u"add"_s), slowMs}
            << Stop{u"dialog-edit-engineer"_s, act(u"edit"_s), slowMs}
            << Stop{u"dialog-leaving"_s, act(u"deactivate"_s), slowMs}
            << Stop{u"operations"_s, [this] { m_workspace->window().showPage(u"operations"_s); }, 2 * slowMs}
            << Stop{{}, [this] { m_workspace->window().showPage(u"claims"_s); }};
}

} // namespace rd
