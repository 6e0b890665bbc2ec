// SPDX-License-Identifier: GPL-3.0-or-later
// How the engineers page is put together; what it does is in engineerspage.cpp.
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "app/domain/words.h"
#include "models/incidents/engineersmodel.h"
#include "ui/actions/engineeractions.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/engineerpane.h"
#include "ui/pages/engineerspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int typingMs = 200;

} // namespace

void EngineersPage::buildCommands()
{
    const Theme& theme = m_bench.theme;
    m_copyAction = new QAction(theme.icon(u"copy"_s), tr("Copy rows"), this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_exportAction = new QAction(theme.icon(u"download"_s), tr("Export…"), this);
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    m_actions->action(u"add"_s)->setShortcut(QKeySequence::New);
    connect(m_copyAction, &QAction::triggered, this, &EngineersPage::copy);
    connect(m_exportAction, &QAction::triggered, m_export, &ExportFlow::start);
    connect(m_detailsAction, &QAction::toggled, this, &EngineersPage::setDetailsShown);
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_commands << m_actions->actions() << line << m_copyAction << m_exportAction << m_detailsAction;

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.size(u"between"_s));
    auto* row = new TitleRow(theme, title(), this);
    row->setMain(m_actions->action(u"add"_s))->setIcon(theme.icon(u"user-plus"_s, u"on_accent"_s));
    row->setMenu({m_copyAction, m_exportAction, m_detailsAction});
    layout->addWidget(row);
    buildFilter(layout);
    buildContent(layout);
}

void EngineersPage::buildFilter(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme.size(u"inside"_s));
    buildFields(fields);
    const auto chip = [this](const QString& name, const QString& text) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setProperty("kind", u"chip"_s);
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_available = chip(u"available"_s, tr("Available only"));
    m_available->setToolTip(tr("On duty, and with room for another review"));
    m_leavers = chip(u"leavers"_s, tr("Also deactivated"));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    auto* chips = new FlowLayout(nullptr, theme.size(u"inside"_s));
    for (QToolButton* button : {m_available, m_leavers, m_clear})
        chips->addWidget(button);
    m_cut = plainLabel(tr("Only the first 5,000 are shown: search for a name."), this, u"attention"_s);
    m_cut->hide();
    auto* both = new QVBoxLayout;
    both->setSpacing(theme.size(u"inside"_s));
    both->addLayout(fields);
    both->addLayout(chips);
    layout->addLayout(both);
    layout->addWidget(m_cut);
}

void EngineersPage::buildFields(QHBoxLayout* row)
{
    m_search = new SearchField(m_bench.theme, tr("Search name"), this);
    m_search->setMinimumWidth(Theme::scaled(140));
    m_search->setMaximumWidth(Theme::scaled(360));
    m_expertise = new QComboBox(this);
    m_expertise->setObjectName(u"expertise"_s);
    m_expertise->setAccessibleName(tr("Expertise"));
    m_expertise->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expertise->setMinimumContentsLength(18);
    m_expertise->addItem(tr("All expertise"), QString());
    m_duty = new QComboBox(this);
    m_duty->setObjectName(u"duty"_s);
    m_duty->setAccessibleName(tr("Duty status"));
    m_duty->addItem(tr("Any duty status"), QString());
    for (const QString& duty : allDuties())
        m_duty->addItem(dutyWord(duty), duty);
    const auto segment = [this](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        return button;
    };
    m_asList = segment(u"as_list"_s, tr("List"));
    m_asChart = segment(u"as_chart"_s, tr("Chart"));
    m_asChart->setToolTip(tr("How full the engineers are"));
    m_asList->setChecked(true);
    auto* ways = new QButtonGroup(this);
    ways->addButton(m_asList);
    ways->addButton(m_asChart);
    row->addWidget(m_search, 1);
    row->addWidget(m_expertise);
    row->addWidget(m_duty);
    row->addStretch();
    row->addWidget(m_asList);
    row->addWidget(m_asChart);
}

void EngineersPage::buildContent(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_content = new DetailsSplit(theme, this);
    m_ways = new QStackedWidget(m_content->holder());
    m_view = new QueueView(theme, m_ways);
    m_view->setModel(m_model);
    m_view->setObjectName(u"engineers"_s);
    m_view->setAccessibleName(tr("Engineers"));
    QSet<int> all;
    for (int column = 0; column < EngineersModel::ColumnCount; ++column)
        all.insert(column);
    m_view->setSortableColumns(all);
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(EngineersModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{EngineersModel::Expertise, 190},
                                          {EngineersModel::Duty, 118},
                                          {EngineersModel::Load, 124},
                                          {EngineersModel::Overdue, 88},
                                          {EngineersModel::Availability, 164}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, std::max(Theme::scaled(width), header->sectionSizeHint(column)));
    // The pane at the right shows what gives way.
    m_view->setGivingWay({EngineersModel::Expertise, EngineersModel::Availability, EngineersModel::Overdue}, 140);
    m_chart = new ChartCard(theme, m_ways);
    m_chart->setObjectName(u"capacity"_s);
    m_ways->addWidget(m_view);
    m_ways->addWidget(m_chart);
    m_ways->setFocusProxy(m_view);
    m_pane = new EngineerPane(m_bench, *m_actions, m_content->holder());
    m_content->setParts(m_ways, m_pane, 280);
    m_state = &m_content->state();
    layout->addWidget(m_content, 1);
}

void EngineersPage::wire()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_read)
            m_content->showSkeleton();
    });
    connect(&m_typing, &QTimer::timeout, this, &EngineersPage::load);
    wireFilter();
    wireTable();
    connect(m_pane, &EngineerPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_pane, &EngineerPane::itemWanted, this, &EngineersPage::itemWanted);
    connect(m_actions, &EngineerActions::reloadWanted, this, &EngineersPage::load);
    connect(m_actions, &EngineerActions::done, this, [this](PersonId person) {
        m_wanted = person;
        refresh();
    });
    connect(m_state, &StatePane::clicked, this, [this] {
        if (m_failed)
            refresh();
        else if (filter() == EngineerFilter())
            m_actions->start(u"add"_s);
        else
            setFilter({});
    });
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The engineers could not be read."), error); });
}

void EngineersPage::wireFilter()
{
    const auto loadNow = [this] {
        if (!m_setting)
            load();
    };
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing.start();
    });
    for (QComboBox* choice : {m_expertise, m_duty})
        connect(choice, &QComboBox::currentIndexChanged, this, loadNow);
    for (QToolButton* chip : {m_available, m_leavers})
        connect(chip, &QToolButton::toggled, this, loadNow);
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(m_asChart, &QPushButton::toggled, this, &EngineersPage::setChartShown);
    m_search->installEventFilter(this);
}

void EngineersPage::wireTable()
{
    connect(m_view, &QueueView::sortWanted, this, &EngineersPage::sortBy);
    connect(m_view, &QueueView::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
    });
    connect(m_view, &QueueView::copyWanted, this, &EngineersPage::copy);
    connect(m_view, &QueueView::contextWanted, this, &EngineersPage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EngineersPage::followSelection);
}

} // namespace rd
