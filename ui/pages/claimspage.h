// SPDX-License-Identifier: GPL-3.0-or-later
// The claims desk: the queue, what is orphaned, and the verbs on the selected claims. Only wires: model, loader,
// actions and panes do the work. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/claim.h"
#include "app/domain/error.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QPushButton;
class QVBoxLayout;

namespace rd {

class Chip;
class ClaimActions;
class ClaimDetails;
class ClaimsFilterBar;
class ClaimsLoader;
class ClaimsQueueModel;
class DetailsSplit;
class QueueView;
class ReleaseFlow;
class SelectionBar;
class StatePane;
struct QueueFilter;

class ClaimsPage final : public Page {
    Q_OBJECT
public:
    explicit ClaimsPage(const Workbench& bench, QWidget* parent = nullptr);
    ~ClaimsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("claims"); }
    [[nodiscard]] QString title() const override { return tr("Claims"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("clipboard-check"); }
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void glance() override;
    void focusContent() override;
    void find() override;

    /// Shows one claim whatever the filter: from the bell, a link or a command.
    void open(WorkItemId item);
    void setFilter(const QueueFilter& filter);
    void setDetailsShown(bool shown);
    void releaseOrphaned();
    void fileClaim();
    /// Selects the first loaded claim of this status; false if there is none.
    bool showFirst(const QString& status);
    [[nodiscard]] ClaimsLoader& loader() { return *m_loader; }
    [[nodiscard]] ClaimsQueueModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }

private:
    void buildTitleRow(QVBoxLayout* layout);
    void buildContent(QVBoxLayout* layout);
    void buildCommands();
    void wire();
    void restore();
    void remember();
    void load();
    void showLoaded();
    void showFailed(const Error& error);
    void explainCommands();
    void showCounts(const ClaimCounts& counts);
    void sortBy(int column);
    void select();
    void contextMenu(const QPoint& at);
    void copy();
    void chooseExport();
    void exportTo(const QString& file);
    [[nodiscard]] QList<ClaimRow> selectedRows() const;
    [[nodiscard]] QList<int> importantPages() const;
    void whenOpened(const ClaimRow& claim);

    Workbench m_bench;
    ClaimsQueueModel* m_model;
    ClaimsLoader* m_loader;
    ClaimActions* m_actions;
    ReleaseFlow* m_release;
    Chip* m_badge;
    QPushButton* m_releaseButton;
    QString m_releaseRefusal; ///< why nothing can be released; empty: it can
    QPushButton* m_fileButton;
    ClaimsFilterBar* m_filterBar;
    QueueView* m_view;
    DetailsSplit* m_content;
    StatePane* m_state;
    SelectionBar* m_selection;
    ClaimDetails* m_details;
    QAction *m_releaseAction, *m_fileAction, *m_whyAction, *m_copyAction, *m_exportAction, *m_detailsAction;
    QList<QAction*> m_commands;
    QTimer m_slow; ///< skeleton after 150 ms
    QTimer m_tick; ///< countdowns move on by themselves
    ClaimSort m_sort = ClaimSort::Queue;
    bool m_descending = false;
    bool m_failed = false;
    Millis m_readAt = 0; ///< the program's clock when the database's time was read
};

} // namespace rd
