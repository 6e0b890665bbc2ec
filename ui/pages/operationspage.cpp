// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "models/incidents/operationscharts.h"
#include "ui/actions/feedback.h"
#include "ui/charts/chartcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilegrid.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int againEveryMs = 60'000;
constexpr int soonMs = 3000; // figures over 30 days: a busy desk must not make every window read them all the time

void alignNumbers(TextTable& table)
{
    for (int column = 1; column < table.columnCount(); ++column) {
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < table.rowCount(); ++row)
            table.item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

OperationsPage::OperationsPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_stack(new QStackedWidget(this))
    , m_skeleton(new Skeleton(bench.theme, this))
    , m_state(new StatePane(bench.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_chart(new ChartCard(bench.theme, m_content))
    , m_severities(new TextTable(bench.theme, severityHeaders(), m_content))
    , m_overdue(new TextTable(bench.theme, overdueHeaders(), m_content))
    , m_nobodyOverdue(wrappedLabel(tr("Nobody has an overdue review."), m_content, u"muted"_s))
{
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_minute.setInterval(againEveryMs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(&m_minute, &QTimer::timeout, this, &OperationsPage::read);
    connect(&m_soon, &QTimer::timeout, this, &OperationsPage::read);
    connect(m_state, &StatePane::clicked, this, &OperationsPage::read);
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The figures could not be read."), error); });
    connect(m_overdue, &QTableWidget::cellActivated, this, [this](int row) { emit engineerWanted(m_late.value(row)); });
}

bool OperationsPage::isOffered(const Actor& actor) const
{
    return actor.has(u"admin"_s);
}

void OperationsPage::build()
{
    const Theme& theme = m_bench.theme;
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
    m_chart->setObjectName(u"assignments"_s);
    content->addWidget(m_chart);
    buildTables(content);
    content->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(title());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_state);
}

void OperationsPage::buildTiles(QVBoxLayout* layout)
{
    const std::pair<QString, QString> texts[] = {
        {u"running"_s, tr("Running")},
        {u"overdue"_s, tr("Overdue now")},
        {u"submit_median"_s, tr("To submit, median")},
        {u"submit_p90"_s, tr("To submit, 9 of 10")},
        {u"decide_median"_s, tr("To decide, median")},
        {u"decide_p90"_s, tr("To decide, 9 of 10")},
    };
    TileGrid* grid = nullptr;
    for (const auto& [name, label] : texts) {
        if (m_tiles.size() == Overdue + 1 || !grid) { // "1 h 34 min" needs more room than a number: a row of its own
            grid = new TileGrid(m_bench.theme, m_content);
            layout->addWidget(grid);
        }
        auto* tile = new Tile(m_bench.theme, label, m_content);
        tile->setObjectName(name);
        if (m_tiles.size() <= Overdue)
            connect(tile, &QPushButton::clicked, this, [this, name = name] { emit pageWanted(u"incidents"_s, name); });
        else
            tile->setPassive();
        grid->add(tile);
        m_tiles << tile;
    }
}

QLabel* OperationsPage::addHeading(const QString& text, QVBoxLayout* layout)
{
    QLabel* heading = plainLabel(text, m_content);
    heading->setFont(m_bench.theme.font(u"section"_s));
    layout->addWidget(heading);
    return heading;
}

void OperationsPage::buildTables(QVBoxLayout* layout)
{
    for (TextTable* table : {m_severities, m_overdue})
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addHeading(tr("By severity, %1 days").arg(IncidentOperations::days), layout)->setBuddy(m_severities);
    m_severities->setObjectName(u"severities"_s);
    m_severities->setAccessibleName(tr("Figures by severity"));
    layout->addWidget(m_severities);
    addHeading(tr("Engineers with overdue reviews"), layout)->setBuddy(m_overdue);
    m_overdue->setObjectName(u"overdue_engineers"_s);
    m_overdue->setAccessibleName(tr("Engineers with overdue reviews"));
    layout->addWidget(m_overdue);
    layout->addWidget(m_nobodyOverdue);
    alignNumbers(*m_severities);
    alignNumbers(*m_overdue);
}

void OperationsPage::activate()
{
    m_minute.start();
    read();
}

void OperationsPage::deactivate()
{
    m_minute.stop();
    m_slow.stop();
    m_soon.stop();
}

void OperationsPage::refresh()
{
    if (!m_read)
        read();
    else if (!m_soon.isActive())
        m_soon.start();
}

void OperationsPage::focusContent()
{
    if (m_stack->currentWidget() == m_scroll)
        m_tiles.first()->setFocus(Qt::ShortcutFocusReason);
    else
        m_state->setFocus(Qt::ShortcutFocusReason);
}

void OperationsPage::read()
{
    m_soon.stop();
    m_again = m_reading; // at most one is on its way, and one behind it
    if (std::exchange(m_reading, true))
        return;
    if (!m_read)
        m_slow.start();
    whenDone(m_bench.incidents.operations(), this, [this](const Result<IncidentOperations>& operations) {
        m_reading = false;
        receive(operations);
        if (std::exchange(m_again, false))
            read();
    });
}

void OperationsPage::receive(const Result<IncidentOperations>& operations)
{
    m_slow.stop();
    if (operations) {
        m_read = true;
        showFigures(*operations);
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    // With figures on the screen reading goes on: the window's banner tells what is wrong and how old they are.
    if (m_read && isTransient(operations.error().code))
        return;
    m_read = false;
    m_state->showError(tr("The figures could not be read"), operations.error());
    m_stack->setCurrentWidget(m_state);
}

void OperationsPage::showFigures(const IncidentOperations& operations)
{
    m_tiles[Running]->show(locale().toString(operations.running), tr("assigned or in progress"));
    m_tiles[Overdue]->show(locale().toString(operations.overdueNow),
                           operations.overdueNow > 0 ? tr("past the deadline") : tr("no review"),
                           operations.overdueNow > 0 ? u"danger"_s : QString());
    showTimes(operations);
    m_chart->setData(assignmentsChart(operations));
    showTables(operations);
}

void OperationsPage::showTimes(const IncidentOperations& operations)
{
    const auto times = [this](TileOf median, TileOf p90, const Spread& spread, const QString& none,
                              const QString& some) {
        m_tiles[median]->show(medianText(spread), spread.n > 0 ? some : none);
        m_tiles[p90]->show(p90Text(spread), spread.n > 0 ? some : none);
    };
    times(SubmitMedian, SubmitP90, operations.toSubmit, tr("no review in 30 days"),
          tr("%n review(s), 30 days", nullptr, int(operations.toSubmit.n)));
    times(DecideMedian, DecideP90, operations.toDecide, tr("no decision in 30 days"),
          tr("%n decision(s), 30 days", nullptr, int(operations.toDecide.n)));
}

void OperationsPage::showTables(const IncidentOperations& operations)
{
    m_severities->setRows(severityRows(operations));
    m_overdue->setRows(overdueRows(operations));
    m_late.clear();
    for (const OverdueEngineer& engineer : operations.overdue)
        m_late << engineer.id;
    m_overdue->setVisible(!m_late.isEmpty());
    m_nobodyOverdue->setVisible(m_late.isEmpty());
    alignNumbers(*m_severities);
    alignNumbers(*m_overdue);
}

} // namespace rd
