// SPDX-License-Identifier: GPL-3.0-or-later
// A long text of somebody's, to read and to copy; nothing can be changed. GUI thread; deletes itself.
#pragma once

#include "ui/dialogs/dialog.h"

namespace rd {

class TextDialog final : public Dialog {
    Q_OBJECT
public:
    TextDialog(const Theme& theme, const QString& title, const QString& text, QWidget* parent);
};

} // namespace rd
