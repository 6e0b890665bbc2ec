// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/domain/jobwords.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/overviewservice.h"
#include "models/overview/overviewcharts.h"
#include "models/work/workcharts.h"
#include "ui/actions/feedback.h"
#include "ui/charts/chartcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilegrid.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int trendsEveryMs = 60'000;
constexpr int twoColumnsFrom = 860;

/// An icon and a sentence on attention's ground.
QFrame* alertLine(const Theme& theme, const QString& text, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", u"alert"_s);
    auto* icon = new QLabel(line);
    const int size = theme.size(u"icon"_s);
    const auto paint = [&theme, icon, size] {
        icon->setPixmap(theme.icon(u"triangle-alert"_s, u"attention"_s).pixmap(size, size));
    };
    QObject::connect(&theme, &Theme::changed, icon, paint);
    paint();
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(theme.size(u"between"_s), theme.size(u"inside"_s), theme.size(u"between"_s),
                            theme.size(u"inside"_s));
    row->setSpacing(theme.size(u"inside"_s));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, line), 1);
    return line;
}

} // namespace

OverviewPage::OverviewPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_stack(new QStackedWidget(this))
    , m_skeleton(new Skeleton(bench.theme, this))
    , m_state(new StatePane(bench.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_alerts(new QVBoxLayout)
    , m_grid(new QGridLayout)
{
    const Theme& theme = bench.theme;
    const int margin = theme.size(u"margin"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, 0, 0);
    layout->setSpacing(theme.size(u"between"_s));
    layout->addWidget(new TitleRow(theme, title(), this));
    layout->addWidget(m_stack, 1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, margin, margin);
    content->setSpacing(theme.size(u"between"_s));
    buildTiles(content);
    m_alerts->setSpacing(theme.size(u"inside"_s));
    content->addLayout(m_alerts);
    buildCharts(content);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(title());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_state);
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_minute.setInterval(trendsEveryMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::readAll);
    connect(m_state, &StatePane::clicked, this, &OverviewPage::readAll);
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The overview could not be read."), error); });
}

bool OverviewPage::isOffered(const Actor& actor) const
{
    return OverviewService::isFor(actor);
}

void OverviewPage::buildTiles(QBoxLayout* layout)
{
    const Door doors[] = {
        {tr("Orphaned"), u"claims"_s, u"orphaned"_s},    {tr("Overdue"), u"requests"_s, u"overdue"_s},
        {tr("Due in 24 h"), u"claims"_s, u"due_soon"_s}, {tr("Over capacity"), u"people"_s, u"over_capacity"_s},
        {tr("Disputed"), u"requests"_s, u"disputed"_s},  {tr("Failed job runs"), u"jobs"_s, u"failed"_s}};
    auto* grid = new TileGrid(m_bench.theme, this);
    for (const Door& door : doors) {
        const auto which = TileOf(m_tiles.size());
        auto* tile = new Tile(m_bench.theme, door.label, this);
        connect(tile, &QPushButton::clicked, this, [this, which, door] { lead(which, door); });
        grid->add(tile);
        m_tiles << tile;
    }
    layout->addWidget(grid);
}

void OverviewPage::lead(TileOf tile, const Door& door)
{
    const Desks desks = m_desks.value(tile);
    if (desks.size() <= 1) {
        emit pageWanted(desks.isEmpty() ? door.page : desks.first().first, door.filter);
        return;
    }
    // A page shows one desk: whose rows first?
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"desks"_s);
    menu->setAccessibleName(door.label);
    for (const auto& [desk, n] : desks)
        menu->addAction(tr("%1: %2").arg(deskWord(desk), locale().toString(n)), this,
                        [this, desk = desk, filter = door.filter] { emit pageWanted(desk, filter); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_tiles[tile]->mapToGlobal(QPoint(0, m_tiles[tile]->height())));
}

void OverviewPage::buildCharts(QBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    for (int i = 0; i < ChartCount; ++i)
        m_charts << new ChartCard(theme, m_content);
    connect(m_charts[Earnings], &ChartCard::chosen, this, &OverviewPage::showEarnings);
    QLabel* heading = plainLabel(tr("What will be late in the next seven days"), m_content);
    heading->setFont(theme.font(u"section"_s));
    m_forecast = wrappedLabel({}, m_content);
    layout->addWidget(heading);
    layout->addWidget(m_forecast);
    m_grid->setSpacing(theme.size(u"between"_s));
    layout->addLayout(m_grid, 1);
    arrangeCharts();
}

void OverviewPage::arrangeCharts()
{
    const int columns = m_scroll->viewport()->width() >= Theme::scaled(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    static const ChartOf order[] = {ForecastOf, Flow, Age, Earnings, Capacity, Holders};
    for (int i = 0; i < ChartCount; ++i)
        m_grid->addWidget(m_charts[order[i]], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCharts();
}

void OverviewPage::activate()
{
    m_minute.start();
    readAll();
}

void OverviewPage::deactivate()
{
    m_minute.stop();
    m_slow.stop();
}

void OverviewPage::refresh()
{
    if (!m_read || m_sinceTrends.hasExpired(trendsEveryMs))
        readAll();
    else
        readAttention();
}

void OverviewPage::focusContent()
{
    m_tiles.first()->setFocus(Qt::ShortcutFocusReason);
}

QString OverviewPage::forecast() const
{
    return m_forecast->text();
}

void OverviewPage::scrollTo(Qt::Edge edge)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    bar->setValue(edge == Qt::TopEdge ? 0 : bar->maximum());
}

void OverviewPage::readAll()
{
    if (!m_read)
        m_slow.start();
    m_sinceTrends.start();
    const int request = ++m_request;
    whenDone(m_bench.overview.all(), this, [this, request](const Result<Overview>& overview) {
        if (request != m_request)
            return;
        m_slow.stop();
        if (overview)
            showOverview(*overview);
        else
            fail(overview.error());
    });
}

void OverviewPage::readAttention()
{
    m_glanceAgain = m_glancing; // at most one is on its way, and one behind it
    if (std::exchange(m_glancing, true))
        return;
    // Not a new request: trends that are on their way still count.
    const int request = m_request;
    whenDone(m_bench.overview.attention(), this, [this, request](const Result<Attention>& attention) {
        m_glancing = false;
        if (request == m_request && attention)
            showAttention(*attention); // what was read before stays otherwise; the banner tells how old it is
        if (std::exchange(m_glanceAgain, false))
            readAttention();
    });
}

void OverviewPage::fail(const Error& error)
{
    if (m_read && isTransient(error.code))
        return;
    m_read = false;
    m_state->showError(tr("The overview could not be read"), error);
    m_stack->setCurrentWidget(m_state);
}

void OverviewPage::showOverview(const Overview& overview)
{
    m_read = true;
    showAttention(overview.attention);
    const Trends& trends = overview.trends;
    m_charts[Flow]->setData(flowChart(trends.flow));
    m_charts[Age]->setData(ageChart(trends.ages));
    m_charts[Capacity]->setData(capacityChart(trends.engineers));
    m_charts[Holders]->setData(holdersChart(trends.capacity));
    const qsizetype bars = std::max(trends.engineers.size(), trends.capacity.size());
    for (const ChartOf chart : {Capacity, Holders})
        m_charts[chart]->setMinimumHeight(Theme::scaled(130 + 26 * int(bars)));
    m_earnings = trends.earnings;
    showEarnings();
    m_charts[ForecastOf]->setData(forecastChart(overview.forecasts, overview.now));
    QStringList lines;
    for (const Forecast& forecast : overview.forecasts)
        lines << forecastText(forecast);
    m_forecast->setText(lines.isEmpty() ? tr("Nobody holds anything with a deadline in the next seven days.")
                                        : lines.join(u'\n'));
    m_stack->setCurrentWidget(m_scroll);
    arrangeCharts();
}

void OverviewPage::showEarnings()
{
    const QStringList currencies = currenciesOf(m_earnings);
    ChartCard& card = *m_charts[Earnings];
    const QString chosen = currencies.contains(card.choice()) ? card.choice() : mainCurrency(m_earnings);
    card.setChoices(tr("Currency of the chart"), currencies, chosen);
    card.setData(allEarningsChart(m_earnings, chosen));
}

void OverviewPage::showAttention(const Attention& attention)
{
    const auto count = [this](TileOf tile, qint64 n, const QString& some, const QString& none, const QString& role) {
        m_tiles[tile]->show(locale().toString(n), n > 0 ? some : none, n > 0 ? role : QString());
    };
    const QString soon = u"attention"_s;
    const QString bad = u"danger"_s;
    count(Orphaned, attention.orphaned, tr("waiting for fresh eyes"), tr("no claim"), soon);
    Desks overdue;
    Desks due;
    for (const DeadlineHours& desk : attention.deadlines) {
        if (desk.desk != "claims"_L1 && desk.late > 0) // of claims these are the orphaned ones
            overdue << std::pair(desk.desk, desk.late);
        if (const qint64 n = desk.within(24); n > 0)
            due << std::pair(desk.desk, n);
    }
    for (Desks* desks : {&overdue, &due})
        std::stable_sort(desks->begin(), desks->end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
    m_desks = {{Overdue, overdue}, {DueSoon, due}};
    count(Overdue, attention.overdue, tr("past the deadline"), tr("no place"), bad);
    count(DueSoon, attention.dueSoon, tr("on all desks"), tr("on no desk"), soon);
    count(OverCapacity, attention.overCapacity, tr("above their maximum"), tr("nobody"), soon);
    count(Disputed, attention.disputed, tr("waiting for an admin"), tr("no review"), soon);
    count(FailedRuns, attention.failedRuns, tr("in the last 24 hours"), tr("none in 24 hours"), bad);
    showAlerts(attention);
}

void OverviewPage::showAlerts(const Attention& attention)
{
    QStringList texts;
    if (!attention.hosted)
        texts << tr("Nobody hosts the periodic jobs: nothing expires, is accepted or reminded of by itself. Turn on "
                    "hosting in the settings of a computer that stays on.");
    if (!attention.lateJobs.isEmpty())
        texts << tr("%n job(s) more than two periods late: %1.", nullptr, int(attention.lateJobs.size()))
                     .arg(attention.lateJobs.join(u", "_s));
    if (attention.check.isBroken())
        texts << brokenWord(attention.check);
    const QLocale locale;
    if (attention.manyRefused())
        texts << tr("%1 of %2 who asked for a place in the last hour were refused: there is too little to take, or too "
                    "little room.")
                     .arg(locale.toString(attention.refused), locale.toString(attention.taken + attention.refused));
    if (attention.slowMs > 0)
        texts << tr("The database is slow: one in ten of the latest answers took %1 ms or longer.")
                     .arg(locale.toString(attention.slowMs));
    if (texts == m_alertTexts)
        return;
    m_alertTexts = texts;
    while (QLayoutItem* old = m_alerts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const QString& text : std::as_const(texts))
        m_alerts->addWidget(alertLine(m_bench.theme, text, m_content));
}

} // namespace rd
