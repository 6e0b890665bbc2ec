// SPDX-License-Identifier: GPL-3.0-or-later
// A dispute with both sides side by side: what was asked for and why the review was rejected; the review and why its
// writer disagrees; each with its date. Who may decide does so from here. GUI thread; deletes itself.
#pragma once

#include "app/domain/request.h"
#include "ui/dialogs/dialog.h"

class QAction;
class QBoxLayout;

namespace rd {

class DisputeDialog final : public Dialog {
    Q_OBJECT
public:
    /// `verbs`: what can be decided; each is a button that closes the dialog and asks.
    DisputeDialog(const Theme& theme, const RequestDetails& details, const Attempt& attempt,
                  const QList<QAction*>& verbs, QWidget* parent);

private:
    struct Part {
        QString heading, when, text;
    };
    [[nodiscard]] QWidget* side(const QString& name, const QString& title, const QList<Part>& parts);
};

} // namespace rd
