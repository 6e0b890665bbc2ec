// SPDX-License-Identifier: GPL-3.0-or-later
// The release of orphaned claims: reads which they are, asks in the release dialog, releases exactly the chosen rows,
// tells what became of them and keeps the undo. GUI thread; owned by the claims page.
#pragma once

#include <QObject>
#include <QPointer>

#include <optional>

#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"

class QWidget;

namespace rd {

class ReleaseDialog;

class ReleaseFlow final : public QObject {
    Q_OBJECT
public:
    ReleaseFlow(const Workbench& bench, QWidget* page);

    /// All orphaned claims, or of those only the given items.
    void start(const std::optional<QList<WorkItemId>>& items = std::nullopt);

private:
    void ask(const QList<OrphanedClaim>& claims);
    void run(ReleaseDialog* dialog, const QList<OrphanedClaim>& chosen, const QUuid& op);
    void finish(const ReleaseReport& report);
    void offerUndo(const QString& text, const ReleaseReport& report);
    void undo(const QList<OrphanedClaim>& released);

    Workbench m_bench;
    QWidget* m_page;
    QPointer<ReleaseDialog> m_dialog;
    bool m_reading = false;
};

} // namespace rd
