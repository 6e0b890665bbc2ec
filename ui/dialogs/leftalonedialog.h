// SPDX-License-Identifier: GPL-3.0-or-later
// Names the rows that an action left alone, each with the reason. GUI thread; deletes itself.
#pragma once

#include "app/domain/reports.h"
#include "ui/dialogs/dialog.h"

namespace rd {

class LeftAloneDialog final : public Dialog {
    Q_OBJECT
public:
    LeftAloneDialog(const Theme& theme, const QString& title, const QString& sentence, const QList<ReportedSkip>& rows,
                    QWidget* parent);
};

} // namespace rd
