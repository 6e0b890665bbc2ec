// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rd {

ActionButton::ActionButton(QAction* action, QWidget* parent)
    : QToolButton(parent)
{
    setProperty("kind", u"bar"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setDefaultAction(action);
    if (action->menu())
        setPopupMode(QToolButton::InstantPopup);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setVisible(defaultAction()->isEnabled() && defaultAction()->isVisible());
}

} // namespace rd
