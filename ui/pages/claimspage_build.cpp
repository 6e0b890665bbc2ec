// SPDX-License-Identifier: GPL-3.0-or-later
// How the claims page is put together; what it does is in claimspage.cpp.
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "app/services/session.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/actions/claimactions.h"
#include "ui/actions/releaseflow.h"
#include "ui/pages/claimdetails.h"
#include "ui/pages/claimsfilterbar.h"
#include "ui/pages/claimspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/titlerow.h"

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
    auto* row = new TitleRow(m_bench.theme, title(), this);
    m_badge = row->addBadge(u"orphaned"_s);
    m_releaseButton = row->setMain(m_releaseAction);
    m_releaseButton->hide();
    m_fileButton = row->addButton(m_fileAction);
    row->setMenu({m_whyAction, m_copyAction, m_exportAction, m_detailsAction});
    layout->addWidget(row);
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
    m_content = new DetailsSplit(theme, m_view, m_details, 280, this);
    m_state = &m_content->state();
    m_selection = new SelectionBar(theme, m_actions->actions(), this);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_selection);
}

} // namespace rd
