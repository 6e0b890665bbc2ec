// SPDX-License-Identifier: GPL-3.0-or-later
// How the audit page is put together; what it does is in auditpage.cpp.
#include <QBoxLayout>
#include <QHeaderView>

#include "models/audit/auditmodel.h"
#include "models/shared/humantime.h"
#include "ui/actions/exportflow.h"
#include "ui/pages/auditdetails.h"
#include "ui/pages/auditfilterbar.h"
#include "ui/pages/auditpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

void AuditPage::buildCommands()
{
    const Theme& theme = m_bench.theme;
    const auto action = [&](const QString& icon, const QString& text, auto slot) {
        auto* made = new QAction(theme.icon(icon), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_verifyAction = action(u"shield-check"_s, tr("Verify the chain"), [this] { verify(); });
    m_sealAction = action(u"stamp"_s, tr("Seal now"), [this] { sealNow(); });
    m_openAction = action(u"clipboard-check"_s, tr("Open in Claims"), [this] { openItem(); });
    m_onlyAction = action(u"list-filter"_s, tr("Only this item"), [this] {
        if (const auto event = current())
            m_filterBar->showItem(event->itemId);
    });
    m_copyAction = action(u"copy"_s, tr("Copy rows"), [this] { copy(); });
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_copyJsonAction = action(u"copy"_s, tr("Copy event as JSON"), [this] { copyJson(); });
    m_exportAction = action(u"download"_s, tr("Export…"), [this] { m_export->start(); });
    m_detailsAction = new QAction(theme.icon(u"panel-right"_s), tr("Details pane"), this);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    connect(m_detailsAction, &QAction::toggled, this, &AuditPage::setDetailsShown);
    const auto separator = [this] {
        auto* line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_commands << m_verifyAction << m_sealAction << m_exportAction << separator() << m_openAction << m_onlyAction
               << separator() << m_copyAction << m_copyJsonAction << m_detailsAction;

    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - 4, margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    buildTitleRow(layout);
    m_filterBar = new AuditFilterBar(m_bench, this);
    layout->addWidget(m_filterBar);
    buildContent(layout);
}

void AuditPage::buildTitleRow(QVBoxLayout* layout)
{
    auto* row = new TitleRow(m_bench.theme, title(), this);
    m_seal = row->addBadge(u"sealed"_s);
    row->setMain(m_verifyAction);
    row->addButton(m_sealAction);
    row->setMenu({m_exportAction, m_copyAction, m_copyJsonAction, m_detailsAction});
    layout->addWidget(row);
}

void AuditPage::buildContent(QVBoxLayout* layout)
{
    const Theme& theme = m_bench.theme;
    m_content = new DetailsSplit(theme, this);
    m_view = new QueueView(theme, m_content->holder());
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Events"));
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(AuditModel::Item, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {AuditModel::What, 150}, {AuditModel::Actor, 120}, {AuditModel::Change, 190}, {AuditModel::People, 130},
        {AuditModel::Via, 100},  {AuditModel::Desk, 80},   {AuditModel::Note, 150}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, Theme::scaled(width));
    const Millis widest = QDateTime(QDate(2028, 12, 28), QTime(22, 58)).toMSecsSinceEpoch();
    header->resizeSection(AuditModel::Time, m_view->fontMetrics().horizontalAdvance(localTime(widest)) + 32);
    // In time's order the time comes first, whatever takes the room that is left.
    header->moveSection(header->visualIndex(AuditModel::Time), 0);
    header->moveSection(header->visualIndex(AuditModel::What), 1);
    // The pane at the right shows what gives way.
    m_view->setGivingWay({AuditModel::Desk, AuditModel::Via, AuditModel::Note, AuditModel::People, AuditModel::Change},
                         180);
    m_details = new AuditDetails(m_bench, {m_openAction, m_onlyAction}, m_content->holder());
    m_content->setParts(m_view, m_details, 300);
    m_state = &m_content->state();
    layout->addWidget(m_content, 1);
}

} // namespace rd
