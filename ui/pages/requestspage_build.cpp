// SPDX-License-Identifier: GPL-3.0-or-later
// How the requests page is put together; what it does is in requestspage.cpp.
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

#include "app/services/session.h"
#include "models/requests/requestsqueuemodel.h"
#include "ui/actions/requestactions.h"
#include "ui/pages/requestdetails.h"
#include "ui/pages/requestsfilterbar.h"
#include "ui/pages/requestspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

void RequestsPage::buildCommands()
{
    const Theme& theme = m_bench.theme;
    m_fileAction = new QAction(theme.icon(u"file-plus"_s), tr("File a request…"), this);
    m_payoutsAction = new QAction(theme.icon(u"arrow-left-right"_s), tr("Payouts…"), this);
    m_whyAction = new QAction(theme.icon(u"circle-help"_s), tr("Why?"), this);
    m_copyAction = new QAction(theme.icon(u"copy"_s), tr("Copy rows"), this);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    connect(m_fileAction, &QAction::triggered, this, &RequestsPage::fileRequest);
    connect(m_payoutsAction, &QAction::triggered, this, &RequestsPage::showPayouts);
    connect(m_whyAction, &QAction::triggered, this, [this] { setDetailsShown(true); });
    connect(m_copyAction, &QAction::triggered, this, &RequestsPage::copy);
    connect(m_detailsAction, &QAction::toggled, this, &RequestsPage::setDetailsShown);
    connect(&m_bench.session, &Session::connectionChanged, this, &RequestsPage::explainCommands);
    connect(&m_bench.session, &Session::actorChanged, this, &RequestsPage::explainCommands);
    const auto separator = [this] {
        auto* line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_commands << m_fileAction << m_payoutsAction << separator() << m_actions->onRequests() << separator()
               << m_actions->onAttempts() << separator() << m_whyAction << m_copyAction << m_detailsAction;

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - 4, margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    buildTitleRow(layout);
    m_filterBar = new RequestsFilterBar(m_bench, this);
    layout->addWidget(m_filterBar);
    buildContent(layout);
    explainCommands();
}

void RequestsPage::buildTitleRow(QVBoxLayout* layout)
{
    auto* row = new TitleRow(m_bench.theme, title(), this);
    m_badge = row->addBadge(u"disputed"_s);
    row->setMain(m_fileAction);
    row->addButton(m_payoutsAction);
    row->setMenu({m_whyAction, m_copyAction, m_detailsAction});
    layout->addWidget(row);
    m_money = plainLabel({}, this, u"muted"_s);
    m_money->setObjectName(u"money"_s);
    m_money->hide();
    layout->addWidget(m_money);
}

void RequestsPage::buildContent(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_view = new QueueView(theme, this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    m_view->setSortableColumns({RequestsQueueModel::Title, RequestsQueueModel::Filed});
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RequestsQueueModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{RequestsQueueModel::Status, 120}, {RequestsQueueModel::Author, 132},
                                          {RequestsQueueModel::Places, 76},  {RequestsQueueModel::Waiting, 100},
                                          {RequestsQueueModel::Filed, 88},   {RequestsQueueModel::Amount, 100},
                                          {RequestsQueueModel::Held, 100}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, Theme::scaled(width));
    // The pane at the right shows what gives way.
    m_view->setGivingWay(
        {RequestsQueueModel::Author, RequestsQueueModel::Held, RequestsQueueModel::Filed, RequestsQueueModel::Amount},
        200);
    m_details = new RequestDetailsPane(m_bench, *m_actions, this);
    m_content = new DetailsSplit(theme, m_view, m_details, 320, this);
    m_state = &m_content->state();
    m_selection = new SelectionBar(theme, m_actions->onRequests(), this);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_selection);
}

} // namespace rd
