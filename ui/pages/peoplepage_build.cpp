// SPDX-License-Identifier: GPL-3.0-or-later
// How the people page is put together; what it does is in peoplepage.cpp.
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/domain/words.h"
#include "models/people/peoplemodel.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/peopleactions.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/personpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

void PeoplePage::buildCommands()
{
    const Theme& theme = m_bench.theme;
    m_copyAction = new QAction(theme.icon(u"copy"_s), tr("Copy rows"), this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_exportAction = new QAction(theme.icon(u"download"_s), tr("Export…"), this);
    m_workAction = new QAction(theme.icon(u"clipboard-check"_s), tr("Show work…"), this);
    m_workAction->setData(u"show_work"_s);
    connect(m_workAction, &QAction::triggered, this, [this] {
        const QList<int> rows = m_view->selectedRowNumbers();
        if (rows.size() == 1)
            emit workWanted(m_model->row(rows.first()).person);
    });
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    m_actions->action(u"add"_s)->setShortcut(QKeySequence::New);
    connect(m_copyAction, &QAction::triggered, this, &PeoplePage::copy);
    connect(m_exportAction, &QAction::triggered, m_export, &ExportFlow::start);
    connect(m_detailsAction, &QAction::toggled, this, &PeoplePage::setDetailsShown);
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_commands << m_actions->actions() << line << m_workAction << m_copyAction << m_exportAction << m_detailsAction;

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.size(u"between"_s));
    buildTitleRow(layout);
    buildFilter(layout);
    buildContent(layout);
}

void PeoplePage::buildTitleRow(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    auto* row = new TitleRow(theme, title(), this);
    row->setMain(m_actions->action(u"add"_s))->setIcon(theme.icon(u"user-plus"_s, u"on_accent"_s));
    row->setMenu({m_workAction, m_copyAction, m_exportAction, m_detailsAction});
    layout->addWidget(row);
    m_share = plainLabel({}, this);
    m_share->setFont(theme.font(u"section"_s));
    m_shareDetail = plainLabel({}, this, u"muted"_s);
    auto* share = new QHBoxLayout;
    share->setSpacing(theme.size(u"between"_s));
    share->addWidget(m_share);
    share->addWidget(m_shareDetail, 0, Qt::AlignVCenter);
    share->addStretch();
    layout->addLayout(share);
}

void PeoplePage::buildFilter(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_search = new SearchField(m_bench.theme, tr("Search name"), this);
    m_search->setMinimumWidth(Theme::scaled(160));
    m_search->setMaximumWidth(Theme::scaled(360));
    m_role = new QComboBox(this);
    m_role->setAccessibleName(tr("Role"));
    m_role->addItem(tr("All roles"), QString());
    for (const QString& role : allRoles())
        m_role->addItem(roleWord(role), role);
    const auto chip = [this](const QString& text) {
        auto* button = new QToolButton(this);
        button->setProperty("kind", u"chip"_s);
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_everybody = chip(tr("Also without login and role"));
    m_everybody->setToolTip(tr("Also people who only file claims"));
    m_leavers = chip(tr("Also deactivated"));
    m_over = chip(tr("Over capacity"));
    m_over->setToolTip(tr("Only people who hold more on some desk than they may there"));
    m_clear = new QToolButton(this);
    m_clear->setText(tr("Clear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    m_cut = plainLabel(tr("Only the first 1,000 are shown: search for a name."), this, u"attention"_s);
    m_cut->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.size(u"inside"_s));
    row->addWidget(m_search, 1);
    row->addWidget(m_role);
    row->addWidget(m_everybody);
    row->addWidget(m_leavers);
    row->addWidget(m_over);
    row->addWidget(m_clear);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_cut);
}

void PeoplePage::buildContent(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_content = new DetailsSplit(theme, this);
    m_view = new QueueView(theme, m_content->holder());
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("People"));
    QSet<int> all;
    for (int column = 0; column < PeopleModel::ColumnCount; ++column)
        all.insert(column);
    m_view->setSortableColumns(all);
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{PeopleModel::Login, 130},    {PeopleModel::Roles, 180},
                                          {PeopleModel::Duty, 130},     {PeopleModel::Load, 92},
                                          {PeopleModel::Finished, 116}, {PeopleModel::LastActivity, 124}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, Theme::scaled(width));
    // The pane at the right shows what gives way.
    m_view->setGivingWay({PeopleModel::Login, PeopleModel::LastActivity, PeopleModel::Finished, PeopleModel::Roles},
                         180);
    m_pane = new PersonPane(m_bench, *m_actions, m_content->holder());
    m_content->setParts(m_view, m_pane, 280);
    m_state = &m_content->state();
    layout->addWidget(m_content, 1);
}

} // namespace rd
