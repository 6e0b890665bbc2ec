// SPDX-License-Identifier: GPL-3.0-or-later
// A dispute with both sides side by side: what was asked for and why the review was rejected; the review and why its
// writer disagrees; each with its date. Who may decide does so from here. GUI thread; deletes itself.
#pragma once

#include "app/domain/request.h"
#include "ui/dialogs/twosidesdialog.h"

namespace rd {

class DisputeDialog final : public TwoSidesDialog {
    Q_OBJECT
public:
    /// `verbs`: what can be decided.
    DisputeDialog(const Theme& theme, const RequestDetails& details, const Attempt& attempt,
                  const QList<QAction*>& verbs, QWidget* parent);
};

} // namespace rd
