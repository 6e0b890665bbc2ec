// SPDX-License-Identifier: GPL-3.0-or-later
// The claims desk: the queue, what is orphaned, and the verbs on the selected claims. See queuepage.h for what it
// shares with the other desks. GUI thread; owned by the main window.
#pragma once

#include "app/domain/claim.h"
#include "ui/pages/queuepage.h"

class QPushButton;

namespace rd {

class Chip;
class ClaimActions;
class ClaimDetails;
class ClaimsFilterBar;
class ClaimsLoader;
class ClaimsQueueModel;
class ReleaseFlow;
struct ClaimsFilter;

class ClaimsPage final : public QueuePage {
    Q_OBJECT
public:
    explicit ClaimsPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("claims"); }
    [[nodiscard]] QString title() const override { return tr("Claims"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("clipboard-check"); }

    /// Shows one claim whatever the filter: from the bell, a link or a command.
    void open(WorkItemId item);
    void setFilter(const ClaimsFilter& filter);
    void releaseOrphaned();
    void fileClaim();
    /// Selects the first loaded claim of this status; false if there is none.
    bool showFirst(const QString& status);
    [[nodiscard]] ClaimsLoader& loader() { return *m_loader; }
    [[nodiscard]] ClaimsQueueModel& model() { return *m_model; }

protected:
    void startLoading() override;
    void select() override;
    void showCounts() override;
    void sortBy(int column) override;
    void addFirst() override { fileClaim(); }
    QFuture<Result<qint64>> writeRows(const QString& file, const CancelToken& cancel) override;
    void explainCommands() override;

private:
    [[nodiscard]] QWidget* buildTitleRow();
    void whenOpened(const ClaimRow& claim);

    ClaimsQueueModel* m_model;
    ClaimsLoader* m_loader;
    ClaimActions* m_actions;
    ReleaseFlow* m_release;
    QAction *m_releaseAction, *m_fileAction;
    Chip* m_badge = nullptr;
    QPushButton *m_releaseButton = nullptr, *m_fileButton = nullptr;
    ClaimsFilterBar* m_filterBar;
    ClaimDetails* m_details;
    QString m_releaseRefusal; ///< why nothing can be released; empty: it can
    ClaimSort m_sort = ClaimSort::Queue;
    bool m_descending = false;
};

} // namespace rd
