// SPDX-License-Identifier: GPL-3.0-or-later
// Which orphaned claims go back to the queue: the exact rows, all ticked, and what it means. The rows' versions are
// those that were read for it; a row that moves meanwhile is left alone. GUI thread; deletes itself.
#pragma once

#include "app/domain/canceltoken.h"
#include "app/domain/claim.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;
class QTableView;

namespace rd {

class OrphanedModel;

class ReleaseDialog final : public Dialog {
    Q_OBJECT
public:
    ReleaseDialog(const Theme& theme, const QList<OrphanedClaim>& claims, QWidget* parent);

    /// From "release" to the answer: rows are fixed, progress is shown, Cancel stops after the batch at hand.
    void setRunning(int done, int total);
    void setStopped();
    using Dialog::problem;
    using Dialog::setProblem;

    void reject() override;

signals:
    void releaseWanted(const QList<rd::OrphanedClaim>& chosen);
    /// The person wants the rest left alone.
    void cancelWanted();

private:
    void buildTable();
    void tellNumber();

    OrphanedModel* m_model;
    QTableView* m_table;
    QCheckBox* m_all;
    QPushButton* m_cancel;
    QPushButton* m_release;
    bool m_running = false;
};

} // namespace rd
