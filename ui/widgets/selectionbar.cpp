// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

SelectionBar::SelectionBar(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
{
    setProperty("role", u"selection"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.size(u"between"_s), 6, theme.size(u"inside"_s), 6);
    row->setSpacing(theme.size(u"between"_s));
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    auto* buttons = new FlowLayout(nullptr, theme.size(u"unit"_s));
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(action, this));
    row->addLayout(buttons, 1);
    auto* clear = new QToolButton(this);
    clear->setIcon(theme.icon(u"x"_s));
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection"));
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearWanted);
    row->addWidget(clear);
    hide();
}

void SelectionBar::setCount(int count, int selected)
{
    // Nobody acts on what nobody has seen: rows that are not loaded are selected for the eye only, and the bar says so.
    m_text->setText(selected > count
                        ? tr("%1 of %n selected are loaded:", nullptr, selected).arg(locale().toString(count))
                        : tr("%n selected:", nullptr, count));
    setVisible(count > 0);
}

} // namespace rd
