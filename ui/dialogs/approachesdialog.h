// SPDX-License-Identifier: GPL-3.0-or-later
// The AI's approach and the engineer's beside each other, and the two decisions. GUI thread; deletes itself.
#pragma once

#include "app/domain/incident.h"
#include "ui/dialogs/twosidesdialog.h"

namespace rd {

class ApproachesDialog final : public TwoSidesDialog {
    Q_OBJECT
public:
    /// `verbs`: the decisions that can be made.
    ApproachesDialog(const Theme& theme, const IncidentDetails& details, const QList<QAction*>& verbs, QWidget* parent);
};

/// The review whose approach stands beside the AI's: the one decided on, the active one, or the last with a text;
/// nullptr: nobody has written one.
[[nodiscard]] const IncidentReview* reviewBeside(const IncidentDetails& details);
/// "Anna chose the engineer's approach 12 Nov 2026 10:25:45, on version 4 of the incident and 3 of the review: …"
[[nodiscard]] QString decisionText(const IncidentDecision& decision);

} // namespace rd
