// SPDX-License-Identifier: GPL-3.0-or-later
// A button for an action that is there only while the action can be done: icon, word, the action's tooltip.
#pragma once

#include <QToolButton>

namespace rd {

class ActionButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

private:
    void follow();
};

} // namespace rd
