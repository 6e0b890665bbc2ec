// SPDX-License-Identifier: GPL-3.0-or-later
// The list of engineers: its first rows, the end, another order, and the chart of how full they are.
#include "models/incidents/engineersmodel.h"
#include "tests/bench/common.h"
#include "tests/bench/sides.h"
#include "tests/gui/desk.h"
#include "tests/support/faults.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/pages/engineerspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

QJsonObject engineersSide(const QString& place, bool running)
{
    test::Desk desk(optionsOf(place));
    Stage stage(running);
    const qint64 before = residentKb();
    const test::LoopGap gap;
    QJsonObject figures;
    Watch watch;
    auto* page = new EngineersPage(desk.bench, &stage.window());
    figures[u"made"_s] = watch.ms();
    page->activate();
    stage.open(page);
    figures[u"shown"_s] = watch.ms();
    QueueView& view = page->view();
    figures[u"first"_s] = watch.painted(view, [&] { return page->model().rowCount() > 0; });
    figures[u"rows"_s] = page->model().rowCount();
    Watch end;
    view.scrollToBottom();
    figures[u"end"_s] = end.painted(view, [&] { return view.visibleRows().second == page->model().rowCount() - 1; });
    Watch sort;
    emit view.sortWanted(EngineersModel::Load);
    figures[u"sort"_s] = sort.painted(view, [] { return true; });
    Watch chart;
    page->setChartShown(true);
    figures[u"chart"_s] = chart.painted(page->chart().chart(), [] { return true; });
    Watch back;
    page->setChartShown(false);
    figures[u"back"_s] = back.painted(view, [] { return true; });
    const int rows = page->model().rowCount();
    Watch few;
    page->setFilter({u"engineer 19"_s, {}, {}, false, false});
    figures[u"filter"_s] = few.until([&] { return page->model().rowCount() < rows; });
    Watch all;
    page->setFilter({});
    figures[u"all"_s] = all.until([&] { return page->model().rowCount() == rows; });
    figures[u"gap"_s] = double(gap.longest());
    figures[u"kb"_s] = residentKb() - before;
    return figures;
}

} // namespace rd::bench
