// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailssplit.h"

#include <QSplitter>

#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int tableWidth = 700; // at first; the pane's is the look's, and the table takes what is left

} // namespace

DetailsSplit::DetailsSplit(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_skeleton(new Skeleton(theme, this))
    , m_state(new StatePane(theme, this))
{
    addWidget(m_splitter);
    addWidget(m_skeleton);
    addWidget(m_state);
}

QWidget* DetailsSplit::holder() const
{
    return m_splitter;
}

void DetailsSplit::setParts(QWidget* table, QWidget* details, int narrowest)
{
    m_table = table;
    details->setMinimumWidth(narrowest);
    m_splitter->insertWidget(0, table);
    m_splitter->insertWidget(1, details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({tableWidth, m_theme.size(u"details"_s)});
}

void DetailsSplit::showTable()
{
    setCurrentWidget(m_splitter);
}

void DetailsSplit::showSkeleton()
{
    setCurrentWidget(m_skeleton);
}

void DetailsSplit::showState()
{
    setCurrentWidget(m_state);
}

void DetailsSplit::focusShown()
{
    QWidget* shown = currentWidget();
    (shown == m_splitter ? m_table : shown)->setFocus(Qt::ShortcutFocusReason);
}

QByteArray DetailsSplit::widths() const
{
    return m_splitter->saveState();
}

void DetailsSplit::restoreWidths(const QByteArray& widths)
{
    m_splitter->restoreState(widths);
}

} // namespace rd
