// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/myworkpage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "app/services/session.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/pages/claimssection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr Millis soon = 24 * millisPerHour;

} // namespace

MyWorkPage::MyWorkPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
{
    const Theme& theme = bench.theme;
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - 4, margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    QLabel* heading = plainLabel(title(), this);
    heading->setFont(theme.font(u"title"_s));
    m_summary = plainLabel({}, this);
    m_summary->setProperty("role", u"secondary"_s);
    layout->addWidget(heading);
    layout->addWidget(m_summary);
    m_held = new ClaimsSection(bench,
                               {tr("With you"), u"circle-check"_s, tr("Nothing is waiting for you"),
                                tr("Take a claim from the list below when you have time for one.")},
                               {ClaimsQueueModel::Reviewer, ClaimsQueueModel::Status}, this);
    m_offered = new ClaimsSection(
        bench, {tr("On offer"), u"inbox"_s, tr("Nothing is on offer"), tr("New claims appear here by themselves.")},
        {ClaimsQueueModel::Reviewer, ClaimsQueueModel::Status, ClaimsQueueModel::Days, ClaimsQueueModel::Deadline},
        this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_held);
    splitter->addWidget(m_offered);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    for (ClaimsSection* section : {m_held, m_offered}) {
        connect(section, &ClaimsSection::loaded, this, &MyWorkPage::tell);
        connect(section, &ClaimsSection::openWanted, this, &MyWorkPage::openWanted);
    }
}

bool MyWorkPage::isOffered(const Actor& actor) const
{
    return actor.has(u"reviewer"_s) || actor.has(u"engineer"_s);
}

QList<QAction*> MyWorkPage::commands() const
{
    return m_held->actions();
}

ClaimFilter MyWorkPage::mine() const
{
    ClaimFilter mine;
    mine.statuses = {u"under_review"_s};
    mine.reviewer = m_bench.session.actor().person;
    return mine;
}

void MyWorkPage::glance()
{
    m_held->load(mine()); // its badge counts what is due
}

void MyWorkPage::refresh()
{
    m_held->load(mine());
    ClaimFilter offered;
    offered.statuses = {u"submitted"_s};
    m_offered->load(offered);
}

void MyWorkPage::focusContent()
{
    ClaimsSection* section = m_held->total() > 0 || m_offered->total() == 0 ? m_held : m_offered;
    section->view().setFocus(Qt::ShortcutFocusReason);
}

void MyWorkPage::tell()
{
    const int late = m_held->dueWithin(0);
    const int due = m_held->dueWithin(soon) - late;
    QStringList parts{tr("%n claim(s) with you", nullptr, int(m_held->total()))};
    if (late > 0)
        parts << tr("%n past the deadline", nullptr, late);
    if (due > 0)
        parts << tr("%n due within 24 hours", nullptr, due);
    m_summary->setText(parts.join(u" · "_s));
    emit badgeChanged(late + due, tr("%n claim(s) due within 24 hours or late", nullptr, late + due));
}

} // namespace rd
