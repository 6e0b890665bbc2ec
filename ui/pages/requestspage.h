// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk: the queue, what waits for a decision, the verbs on requests and on the reviews of one of them, and
// the payouts. Only wires: model, loader, actions and panes do the work. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/error.h"
#include "app/domain/request.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QLabel;
class QVBoxLayout;

namespace rd {

class Chip;
class DetailsSplit;
class QueueView;
class RequestActions;
class RequestDetailsPane;
class RequestsFilterBar;
class RequestsLoader;
class RequestsQueueModel;
class SelectionBar;
class StatePane;
struct RequestsFilter;

class RequestsPage final : public Page {
    Q_OBJECT
public:
    explicit RequestsPage(const Workbench& bench, QWidget* parent = nullptr);
    ~RequestsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("requests"); }
    [[nodiscard]] QString title() const override { return tr("Requests"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("stamp"); }
    /// For who administers, reviews, or files: whoever has any role may file.
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void glance() override;
    void focusContent() override;
    void find() override;

    /// Shows one request whatever the filter: from the bell, a link or a command.
    void open(WorkItemId item);
    void setFilter(const RequestsFilter& filter);
    void setDetailsShown(bool shown);
    void fileRequest();
    void showPayouts();
    void showDispute(const RequestDetails& details, const Attempt& attempt);
    [[nodiscard]] RequestsQueueModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] RequestDetailsPane& details() { return *m_details; }

private:
    void buildCommands();
    void buildTitleRow(QVBoxLayout* layout);
    void buildContent(QVBoxLayout* layout);
    void wire();
    void restore();
    void remember();
    void load();
    void showLoaded();
    void showFailed(const Error& error);
    void showCounts();
    void explainCommands();
    void sortBy(int column);
    void select();
    void contextMenu(const QPoint& at);
    void copy();
    void edit(const RequestRow& request);
    void submit(const RequestRow& request, const Attempt& attempt);
    [[nodiscard]] QList<RequestRow> selectedRows() const;
    [[nodiscard]] QList<int> importantPages() const;

    Workbench m_bench;
    RequestsQueueModel* m_model;
    RequestsLoader* m_loader;
    RequestActions* m_actions;
    Chip* m_badge;
    QLabel* m_money;
    RequestsFilterBar* m_filterBar;
    QueueView* m_view;
    DetailsSplit* m_content;
    StatePane* m_state;
    SelectionBar* m_selection;
    RequestDetailsPane* m_details;
    QAction *m_fileAction, *m_payoutsAction, *m_whyAction, *m_copyAction, *m_detailsAction;
    QList<QAction*> m_commands;
    QTimer m_slow; ///< skeleton after 150 ms
    QTimer m_tick; ///< times move on by themselves
    RequestSort m_sort = RequestSort::Waiting;
    bool m_descending = true; ///< newest first
    bool m_failed = false;
    bool m_read = false;
    std::optional<RequestRow> m_opened; ///< shown though it is not in the list
};

} // namespace rd
