// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

SelectionBar::SelectionBar(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_actions(actions)
{
    setProperty("role", u"selection"_s);
    hide();
}

void SelectionBar::build()
{
    m_text = plainLabel({}, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m_theme.size(u"between"_s), 6, m_theme.size(u"inside"_s), 6);
    row->setSpacing(m_theme.size(u"between"_s));
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    auto* buttons = new FlowLayout(nullptr, m_theme.size(u"unit"_s));
    for (QAction* action : m_actions)
        buttons->addWidget(new ActionButton(action, this));
    row->addLayout(buttons, 1);
    auto* clear = new QToolButton(this);
    clear->setIcon(m_theme.icon(u"x"_s));
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection"));
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearWanted);
    row->addWidget(clear);
}

void SelectionBar::setCount(int count, int selected)
{
    if (!m_text) {
        if (count == 0)
            return;
        build();
    }
    // Nobody acts on what nobody has seen: rows that are not loaded are selected for the eye only, and the bar says so.
    m_text->setText(selected > count
                        ? tr("%1 of %n selected are loaded:", nullptr, selected).arg(locale().toString(count))
                        : tr("%n selected:", nullptr, count));
    // Whose roles allow nothing here has no use for an empty bar.
    setVisible(count > 0 && std::any_of(m_actions.begin(), m_actions.end(),
                                        [](const QAction* a) { return a->isVisible() && !a->isSeparator(); }));
}

} // namespace rd
