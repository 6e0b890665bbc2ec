// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keyboard shortcuts, as the window hands it over. GUI thread; deletes itself.
#pragma once

#include <QKeySequence>

#include "ui/dialogs/dialog.h"

namespace rd {

class ShortcutsDialog final : public Dialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Theme& theme, const QList<std::pair<QString, QKeySequence>>& shortcuts, QWidget* parent);
};

} // namespace rd
