// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workdashboard.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/domain/money.h"
#include "app/services/dashboardservice.h"
#include "app/services/future.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tile.h"
#include "ui/work/figurespane.h"
#include "ui/work/reviewspane.h"
#include "ui/work/worksection.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int tickMs = 15'000;
enum TileOf { DueTile, ActiveTile, SubmittedTile, OffersTile, RateTile, EarnedTile };

WorkSectionText textOf(WorkDashboard::Tab tab)
{
    switch (tab) {
    case WorkDashboard::Active:
        return {WorkDashboard::tr("Active"), u"circle-check"_s, WorkDashboard::tr("Nothing waits for you"),
                WorkDashboard::tr("Take a place from what is on offer when you have time for one.")};
    case WorkDashboard::Submitted:
        return {WorkDashboard::tr("Submitted"), u"inbox"_s, WorkDashboard::tr("Nothing is submitted"),
                WorkDashboard::tr("What you hand in waits here until somebody decides, or is accepted automatically.")};
    case WorkDashboard::Offers:
        return {WorkDashboard::tr("Reviews on offer"), u"inbox"_s, WorkDashboard::tr("No place is on offer"),
                WorkDashboard::tr("New requests appear here by themselves.")};
    default:
        return {WorkDashboard::tr("Decided"), u"history"_s, WorkDashboard::tr("Nothing was decided yet"),
                WorkDashboard::tr("Accepted and rejected reviews are here, with the way to dispute.")};
    }
}

} // namespace

WorkDashboard::WorkDashboard(const Workbench& bench, const WorkActionsFactory& actions, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(bench.theme.size(u"between"_s));
    buildTiles(layout);
    buildTabs(layout, actions);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &WorkDashboard::tick);
    showCounts();
}

void WorkDashboard::buildTiles(QBoxLayout* layout)
{
    const std::pair<QString, Tab> tiles[] = {{tr("Due within 24 h"), Active},  {tr("Active"), Active},
                                             {tr("Submitted"), Submitted},     {tr("On offer"), Offers},
                                             {tr("Acceptance rate"), Decided}, {tr("Earned"), Figures}};
    auto* row = new QHBoxLayout;
    row->setSpacing(m_bench.theme.size(u"inside"_s));
    for (const auto& [label, tab] : tiles) {
        auto* tile = new Tile(m_bench.theme, label, this);
        connect(tile, &QPushButton::clicked, this, [this, to = tab] { showTab(to); });
        row->addWidget(tile, 1);
        m_tiles << tile;
    }
    layout->addLayout(row);
}

WorkSection* WorkDashboard::addSection(Tab tab, const WorkActionsFactory& actions)
{
    static const WorkSection::Of kinds[] = {WorkSection::Of::Active, WorkSection::Of::Submitted,
                                            WorkSection::Of::Offers, WorkSection::Of::Decided};
    auto* section = new WorkSection(m_bench, kinds[tab], textOf(tab), actions, this);
    connect(section, &WorkSection::openWanted, this, &WorkDashboard::openWanted);
    connect(section, &WorkSection::retryWanted, this, &WorkDashboard::refresh);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_bench.theme.size(u"between"_s));
    layout->addWidget(section, 1);
    m_stack->addWidget(page);
    return section;
}

void WorkDashboard::buildTabs(QBoxLayout* layout, const WorkActionsFactory& actions)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the work"));
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab({});
    for (Tab tab : {Active, Submitted, Offers, Decided})
        m_sections << addSection(tab, actions);
    m_figures = new FiguresPane(m_bench.theme, this);
    m_reviews = new ReviewsPane(m_bench, this);
    connect(&m_reviews->section(), &WorkSection::openWanted, this, &WorkDashboard::openWanted);
    m_stack->addWidget(m_figures);
    m_stack->addWidget(m_reviews);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == Reviews && m_live)
            m_reviews->refresh();
    });
}

void WorkDashboard::addBelow(Tab tab, QWidget* list)
{
    qobject_cast<QVBoxLayout*>(m_stack->widget(tab)->layout())->addWidget(list, 1);
}

WorkSection& WorkDashboard::section(Tab tab)
{
    return tab == Reviews ? m_reviews->section() : *m_sections[tab];
}

void WorkDashboard::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

WorkDashboard::Tab WorkDashboard::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void WorkDashboard::setPerson(PersonId person)
{
    m_person = person;
    m_reviews->setPerson(person);
}

void WorkDashboard::setLive(bool live)
{
    m_live = live;
    if (live)
        m_tick.start();
    else
        m_tick.stop();
}

void WorkDashboard::setOthers(qint64 offered)
{
    m_otherOffers = offered;
    showTiles();
    showCounts();
}

void WorkDashboard::refresh()
{
    const int request = ++m_request;
    whenDone(m_bench.dashboards.of(m_person), this, [this, request](const Result<Dashboard>& dashboard) {
        if (request == m_request)
            receive(dashboard);
    });
    if (m_live && tab() == Reviews)
        m_reviews->refresh();
}

Millis WorkDashboard::now() const
{
    return m_dashboard.now + (m_since.isValid() ? m_since.elapsed() : 0);
}

void WorkDashboard::receive(const Result<Dashboard>& dashboard)
{
    if (!dashboard) {
        for (WorkSection* section : std::as_const(m_sections))
            section->showError(tr("The work could not be read"), dashboard.error());
        return;
    }
    m_dashboard = *dashboard;
    m_since.start();
    showAll();
    emit loaded(m_dashboard);
}

void WorkDashboard::showAll()
{
    // Claims have a list of their own, with their own actions, where it was added.
    const bool ownClaims = m_stack->widget(Active)->layout()->count() > 1;
    QList<WorkRow> active = m_dashboard.active;
    if (ownClaims)
        active.removeIf([](const WorkRow& row) { return row.desk == "claims"_L1; });
    m_sections[Active]->show(active, m_dashboard.now);
    m_sections[Active]->setVisible(!ownClaims || !active.isEmpty());
    m_sections[Submitted]->show(m_dashboard.submitted, m_dashboard.now);
    m_sections[Offers]->show(m_dashboard.offers, m_dashboard.now);
    m_sections[Offers]->setVisible(m_stack->widget(Offers)->layout()->count() == 1 || !m_dashboard.offers.isEmpty());
    m_sections[Decided]->show(m_dashboard.decided, m_dashboard.now);
    m_figures->show(m_dashboard.figures);
    m_reviews->offerStatuses(m_dashboard.figures.byStatus);
    showTiles();
    showCounts();
}

void WorkDashboard::showTiles()
{
    const QLocale locale;
    int due = 0;
    int late = 0;
    for (const WorkRow& row : std::as_const(m_dashboard.active)) {
        const Urgency urgency = urgencyOf(row.deadlineAt, now());
        late += urgency == Urgency::Late ? 1 : 0;
        due += urgency == Urgency::Soon || urgency == Urgency::Now ? 1 : 0;
    }
    m_tiles[DueTile]->show(locale.toString(due + late),
                           late > 0 ? tr("%n past the deadline", nullptr, late) : tr("none is late"),
                           late > 0  ? u"danger"_s
                           : due > 0 ? u"attention"_s
                                     : QString());
    const DashboardFigures& figures = m_dashboard.figures;
    m_tiles[ActiveTile]->show(locale.toString(m_dashboard.active.size()),
                              figures.maxLoad ? tr("%1 of %2 places held").arg(figures.load).arg(*figures.maxLoad)
                                              : tr("no maximum"));
    m_tiles[SubmittedTile]->show(locale.toString(m_dashboard.submitted.size()), tr("wait for a decision"));
    const auto matching = std::count_if(m_dashboard.offers.begin(), m_dashboard.offers.end(),
                                        [](const WorkOffer& offer) { return !offer.matching.isEmpty(); });
    m_tiles[OffersTile]->show(locale.toString(m_dashboard.offers.size() + m_otherOffers),
                              tr("%n for your skills", nullptr, int(matching)));
    const auto rate = figures.acceptanceRate();
    m_tiles[RateTile]->show(rate ? tr("%1 %").arg(locale.toString(*rate * 100, 'f', 0)) : u"–"_s,
                            rate ? tr("%n accepted", nullptr, int(figures.accepted())) : tr("no decisions yet"));
    const auto most =
        std::max_element(figures.earnings.begin(), figures.earnings.end(),
                         [](const EarningFigure& a, const EarningFigure& b) { return a.all() < b.all(); });
    if (most == figures.earnings.end())
        m_tiles[EarnedTile]->show(u"–"_s, tr("no expert review yet"));
    else
        m_tiles[EarnedTile]->show(
            locale.toString(double(most->earned()) / std::pow(10, minorDigits(most->currency)), 'f', 0),
            tr("%1, %2 pending").arg(most->currency, moneyText({most->pending(), most->currency})));
}

void WorkDashboard::showCounts()
{
    const auto counted = [this](Tab tab, const QString& title, qint64 n) {
        m_tabs->setTabText(tab, n > 0 ? u"%1 (%2)"_s.arg(title, locale().toString(n)) : title);
    };
    counted(Active, tr("Active"), m_dashboard.active.size());
    counted(Submitted, tr("Submitted"), m_dashboard.submitted.size());
    counted(Offers, tr("On offer"), m_dashboard.offers.size() + m_otherOffers);
    counted(Decided, tr("Decided"), 0);
    counted(Figures, tr("Figures"), 0);
    counted(Reviews, tr("All reviews"), 0);
}

void WorkDashboard::tick()
{
    for (WorkSection* section : std::as_const(m_sections))
        section->setNow(now());
    showTiles();
}

} // namespace rd
