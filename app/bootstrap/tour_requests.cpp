// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture tour stops on the requests desk.
#include <QAction>
#include <QItemSelectionModel>

#include "app/bootstrap/tour.h"
#include "app/bootstrap/workspacewindow.h"
#include "models/requests/attemptsmodel.h"
#include "models/requests/requestsqueuemodel.h"
#include "ui/pages/requestdetails.h"
#include "ui/pages/requestsfilter.h"
#include "ui/pages/requestspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int slowMs = 600; // for what reads the database twice

void selectFirst(RequestsPage& page)
{
    page.view().selectionModel()->setCurrentIndex(page.model().index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The dispute that is open, with both sides.
void showDispute(RequestsPage& page)
{
    const auto& details = page.details().details();
    for (const Attempt& attempt : details ? details->attempts : QList<Attempt>()) {
        if (attempt.status == "disputed"_L1)
            page.showDispute(*details, attempt);
    }
}

void triggerOn(RequestsPage& page, const QString& verb)
{
    const QList<QAction*> commands = page.commands();
    for (QAction* action : commands) {
        if (action->data().toString() == verb)
            action->trigger();
    }
}

} // namespace

void Tour::planRequests()
{
    const auto filter = [this](const QString& what) {
        RequestsFilter wanted;
        wanted.disputed = what == "disputed"_L1;
        wanted.waiting = what == "waiting"_L1;
        wanted.text = what == "nothing"_L1 ? u"no such request"_s : QString();
        m_workspace->requests().setFilter(wanted);
    };
    m_stops << Stop{u"requests"_s,
                    [this, filter] {
                        m_workspace->window().showPage(u"requests"_s);
                        m_workspace->requests().setDetailsShown(false);
                        filter({});
                    },
                    slowMs}
            << Stop{{}, [filter] { filter(u"disputed"_s); }, slowMs}
            << Stop{u"requests-details"_s,
                    [this] {
                        m_workspace->requests().setDetailsShown(true);
                        selectFirst(m_workspace->requests());
                    },
                    slowMs}
            << Stop{{}, [this] { m_workspace->requests().details().selectFirst(u"disputed"_s); }, slowMs}
            << Stop{u"dialog-dispute"_s, [this] { showDispute(m_workspace->requests()); }}
            << Stop{{}, [filter] { filter(u"waiting"_s); }, slowMs}
            << Stop{{}, [this] { selectFirst(m_workspace->requests()); }, slowMs}
            << Stop{{}, [this] { m_workspace->requests().details().selectFirst(u"submitted"_s); }}
            << Stop{u"dialog-accept"_s, [this] { triggerOn(m_workspace->requests(), u"accept"_s); }}
            << Stop{u"dialog-file-request"_s, [this] { m_workspace->requests().fileRequest(); }}
            << Stop{u"dialog-payouts"_s, [this] { m_workspace->requests().showPayouts(); }, slowMs}
            << Stop{u"requests-nothing-found"_s, [filter] { filter(u"nothing"_s); }, slowMs}
            << Stop{{}, [filter] { filter({}); }, slowMs};
}

} // namespace rd
