// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a queue: its first rows, jumps, a re-sort, many pages down.
#include <QApplication>
#include <QKeyEvent>

#include "models/claims/claimsqueuemodel.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "models/requests/requestsqueuemodel.h"
#include "tests/bench/common.h"
#include "tests/bench/sides.h"
#include "tests/gui/desk.h"
#include "tests/support/faults.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/queueloader.h"
#include "ui/pages/requestspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

/// The page in a window, and what a person does on it.
template<class Page, class Model>
class OnPage final {
public:
    explicit OnPage(Page& page)
        : m_view(page.view())
        , m_model(page.model())
        , m_loader(*page.template findChild<QueueLoaderBase*>())
    {
    }

    double firstRows(Watch& watch)
    {
        return watch.painted(m_view, [this] { return !m_loader.isLoading() && m_model.at(0); });
    }
    /// Everything that is visible is at hand.
    double visible(Watch& watch)
    {
        return watch.painted(m_view, [this] {
            const auto [first, last] = m_view.visibleRows();
            return m_model.at(first) && m_model.at(last);
        });
    }
    double jumpToEnd()
    {
        // The counts may make the chips take another line: the view has its height before one jumps to its end.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        Watch watch;
        m_view.scrollToBottom();
        return watch.painted(m_view, [this] {
            const int last = m_model.rowCount() - 1;
            return m_view.visibleRows().second == last && m_model.at(last);
        });
    }
    double jumpTo(int row)
    {
        Watch watch;
        m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
        return visible(watch);
    }
    double sortByTitle()
    {
        Watch watch;
        emit m_view.sortWanted(Model::Title);
        return firstRows(watch);
    }
    double pageDown()
    {
        Watch watch;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &key);
        return visible(watch);
    }
    double lengthKnown(Watch& watch)
    {
        return watch.until([this] { return m_model.isKnown(); });
    }
    [[nodiscard]] int rows() const { return m_model.rowCount(); }

private:
    QueueView& m_view;
    Model& m_model;
    QueueLoaderBase& m_loader;
};

template<class Page, class Model>
QJsonObject onPage(const QString& place, bool running)
{
    test::Desk desk(optionsOf(place));
    Stage stage(running);
    const qint64 before = residentKb();
    qint64 most = 0;
    const auto weigh = [&] { most = std::max(most, residentKb()); };
    const test::LoopGap gap;
    QJsonObject figures;
    Watch watch;
    auto* page = new Page(desk.bench, &stage.window());
    figures[u"made"_s] = watch.ms();
    page->activate();
    stage.open(page);
    figures[u"shown"_s] = watch.ms();
    OnPage<Page, Model> person(*page);
    figures[u"first"_s] = person.firstRows(watch);
    figures[u"known"_s] = person.lengthKnown(watch);
    figures[u"end"_s] = person.jumpToEnd();
    weigh();
    figures[u"middle"_s] = person.jumpTo(person.rows() / 2);
    (void)person.jumpTo(0);
    figures[u"sort"_s] = person.sortByTitle();
    Watch again;
    (void)person.lengthKnown(again);
    weigh();
    QList<double> down;
    for (int i = 0; i < 60; ++i)
        down << person.pageDown();
    (void)person.jumpTo(person.rows() / 2);
    figures[u"end2"_s] = person.jumpToEnd();
    weigh();
    figures[u"down"_s] = median(down);
    figures[u"down95"_s] = percentile(down, 95);
    figures[u"gap"_s] = double(gap.longest());
    figures[u"kb"_s] = most - before;
    return figures;
}

} // namespace

QJsonObject queueSide(const QString& desk, const QString& place, bool running)
{
    if (desk == "requests"_L1)
        return onPage<RequestsPage, RequestsQueueModel>(place, running);
    if (desk == "incidents"_L1)
        return onPage<IncidentsPage, IncidentsQueueModel>(place, running);
    return onPage<ClaimsPage, ClaimsQueueModel>(place, running);
}

} // namespace rd::bench
