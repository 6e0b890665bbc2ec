// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/myworkpage.h"

#include <QVBoxLayout>

#include "app/services/session.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/pages/claimssection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/titlerow.h"
#include "ui/work/workdashboard.h"
#include "ui/work/worksection.h"

using namespace Qt::StringLiterals;

namespace rd {

MyWorkPage::MyWorkPage(const Workbench& bench, QWidget* parent, const WorkActionsFactory& actions)
    : Page(parent)
    , m_bench(bench)
    , m_dashboard(new WorkDashboard(bench, actions, this))
{
    const Theme& theme = bench.theme;
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.size(u"between"_s));
    layout->addWidget(new TitleRow(theme, title(), this));
    layout->addWidget(m_dashboard, 1);
    m_held = new ClaimsSection(bench,
                               {tr("Claims with you"), u"circle-check"_s, tr("Nothing is waiting for you"),
                                tr("Take something from what is on offer when you have time for it.")},
                               {ClaimsQueueModel::Reviewer, ClaimsQueueModel::Status}, this);
    m_offered = new ClaimsSection(
        bench,
        {tr("Claims on offer"), u"inbox"_s, tr("No claim is on offer"), tr("New claims appear here by themselves.")},
        {ClaimsQueueModel::Reviewer, ClaimsQueueModel::Status, ClaimsQueueModel::Days, ClaimsQueueModel::Deadline},
        this);
    m_dashboard->addBelow(WorkDashboard::Active, m_held);
    m_dashboard->addBelow(WorkDashboard::Offers, m_offered);
    for (ClaimsSection* section : {m_held, m_offered})
        connect(section, &ClaimsSection::openWanted, this,
                [this](WorkItemId item) { emit openWanted(item, u"claims"_s); });
    connect(m_offered, &ClaimsSection::loaded, this, [this] { m_dashboard->setOthers(m_offered->total()); });
    connect(m_dashboard, &WorkDashboard::openWanted, this, &MyWorkPage::openWanted);
    connect(m_dashboard, &WorkDashboard::loaded, this, &MyWorkPage::tell);
}

bool MyWorkPage::isOffered(const Actor& actor) const
{
    return actor.has(u"reviewer"_s) || actor.has(u"engineer"_s);
}

QList<QAction*> MyWorkPage::commands() const
{
    QList<QAction*> commands = m_held->actions();
    for (const WorkDashboard::Tab tab : {WorkDashboard::Active, WorkDashboard::Offers, WorkDashboard::Decided})
        commands << m_dashboard->section(tab).actions();
    return commands;
}

ClaimFilter MyWorkPage::mine() const
{
    ClaimFilter mine;
    mine.statuses = {u"under_review"_s};
    mine.reviewer = m_bench.session.actor().person;
    return mine;
}

void MyWorkPage::activate()
{
    m_dashboard->setLive(true);
    refresh();
}

void MyWorkPage::deactivate()
{
    m_dashboard->setLive(false);
}

void MyWorkPage::glance()
{
    m_dashboard->refresh(); // its badge counts what is due
}

void MyWorkPage::refresh()
{
    m_dashboard->refresh();
    m_held->load(mine());
    ClaimFilter offered;
    offered.statuses = {u"submitted"_s};
    m_offered->load(offered);
}

void MyWorkPage::focusContent()
{
    if (m_dashboard->tab() == WorkDashboard::Active && m_dashboard->section(WorkDashboard::Active).count() == 0)
        m_held->view().setFocus(Qt::ShortcutFocusReason);
    else if (m_dashboard->tab() != WorkDashboard::Figures)
        m_dashboard->section(m_dashboard->tab()).view().setFocus(Qt::ShortcutFocusReason);
}

void MyWorkPage::tell(const Dashboard& dashboard)
{
    const auto due = std::count_if(dashboard.active.begin(), dashboard.active.end(), [&](const WorkRow& row) {
        const Urgency urgency = urgencyOf(row.deadlineAt, dashboard.now);
        return urgency == Urgency::Soon || urgency == Urgency::Now || urgency == Urgency::Late;
    });
    emit badgeChanged(due, tr("%n due within 24 hours or late", nullptr, int(due)));
}

} // namespace rd
