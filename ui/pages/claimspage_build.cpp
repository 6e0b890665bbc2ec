// SPDX-License-Identifier: GPL-3.0-or-later
// How the claims page is put together; what it does is in claimspage.cpp.
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "app/services/session.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/actions/claimactions.h"
#include "ui/actions/releaseflow.h"
#include "ui/pages/claimdetails.h"
#include "ui/pages/claimsfilterbar.h"
#include "ui/pages/claimspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

void ClaimsPage::buildCommands()
{
    const Theme& theme = m_bench.theme;
    m_releaseAction = new QAction(theme.icon(u"undo-2"_s), tr("Release orphaned claims…"), this);
    m_fileAction = new QAction(theme.icon(u"file-plus"_s), tr("File a claim…"), this);
    m_fileAction->setShortcut(QKeySequence::New);
    m_whyAction = new QAction(theme.icon(u"circle-help"_s), tr("Why?"), this);
    m_whyAction->setShortcut(Qt::CTRL | Qt::Key_I);
    m_copyAction = new QAction(theme.icon(u"copy"_s), tr("Copy rows"), this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_exportAction = new QAction(theme.icon(u"download"_s), tr("Export…"), this);
    connect(m_exportAction, &QAction::triggered, this, &ClaimsPage::chooseExport);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    m_releaseAction->setEnabled(false);
    connect(&m_bench.session, &Session::connectionChanged, this, &ClaimsPage::explainCommands);
    connect(m_releaseAction, &QAction::triggered, this, [this] { releaseOrphaned(); });
    connect(m_fileAction, &QAction::triggered, this, &ClaimsPage::fileClaim);
    connect(m_whyAction, &QAction::triggered, this, [this] { setDetailsShown(true); });
    connect(m_copyAction, &QAction::triggered, this, &ClaimsPage::copy);
    connect(m_detailsAction, &QAction::toggled, this, &ClaimsPage::setDetailsShown);
    const auto separator = [this] {
        auto* line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_commands << m_fileAction << m_releaseAction << separator() << m_actions->actions() << separator() << m_whyAction
               << m_copyAction << m_exportAction << m_detailsAction;

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - 4, margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    buildTitleRow(layout);
    m_filterBar = new ClaimsFilterBar(m_bench, this);
    layout->addWidget(m_filterBar);
    buildContent(layout);
}

void ClaimsPage::buildTitleRow(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    QLabel* heading = plainLabel(title(), this);
    heading->setFont(theme.font(u"title"_s));
    m_badge = new Chip(theme, this);
    m_badge->show(u"orphaned"_s, {});
    m_releaseButton = new QPushButton(this);
    m_releaseButton->setProperty("kind", u"primary"_s);
    m_releaseButton->hide();
    m_fileButton = new QPushButton(m_fileAction->text(), this);
    connect(m_releaseButton, &QPushButton::clicked, m_releaseAction, &QAction::trigger);
    connect(m_fileButton, &QPushButton::clicked, m_fileAction, &QAction::trigger);
    auto* menu = new QMenu(this);
    menu->addActions({m_whyAction, m_copyAction, m_exportAction, m_detailsAction});
    auto* more = new QToolButton(this);
    more->setIcon(theme.icon(u"ellipsis"_s));
    more->setAccessibleName(tr("More commands"));
    more->setToolTip(tr("More commands"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.size(u"inside"_s));
    row->addWidget(heading);
    row->addSpacing(theme.size(u"unit"_s));
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_fileButton);
    row->addWidget(m_releaseButton);
    row->addWidget(more);
    layout->addLayout(row);
}

void ClaimsPage::buildContent(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_view = new QueueView(theme, this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Claims"));
    m_view->setSortableColumns({ClaimsQueueModel::Title, ClaimsQueueModel::WaitingSince, ClaimsQueueModel::Deadline});
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ClaimsQueueModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{ClaimsQueueModel::Status, 184},   {ClaimsQueueModel::Claimant, 120},
                                          {ClaimsQueueModel::Reviewer, 120}, {ClaimsQueueModel::WaitingSince, 112},
                                          {ClaimsQueueModel::Days, 64},      {ClaimsQueueModel::Deadline, 108}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    // The pane at the right shows what gives way.
    m_view->setGivingWay({ClaimsQueueModel::Claimant, ClaimsQueueModel::WaitingSince, ClaimsQueueModel::Days,
                          ClaimsQueueModel::Reviewer},
                         200);
    m_details = new ClaimDetails(m_bench, *m_actions, this);
    m_details->setMinimumWidth(280);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({700, theme.size(u"details"_s)});
    m_skeleton = new Skeleton(theme, this);
    m_state = new StatePane(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_state);
    m_selection = new SelectionBar(theme, m_actions->actions(), this);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_selection);
}

} // namespace rd
