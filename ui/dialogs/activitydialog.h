// SPDX-License-Identifier: GPL-3.0-or-later
// What the window told in passing since it was opened, newest first. GUI thread; deletes itself.
#pragma once

#include "app/domain/clock.h"
#include "ui/dialogs/dialog.h"

namespace rd {

struct ActivityLine {
    Millis at = 0;
    QString text;
};

class ActivityDialog final : public Dialog {
    Q_OBJECT
public:
    /// `lines` oldest first, as they were told.
    ActivityDialog(const Theme& theme, const QList<ActivityLine>& lines, QWidget* parent);
};

} // namespace rd
