// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk: the queue, what waits for a decision, the verbs on requests and on the reviews of one of them, and
// the payouts. See queuepage.h for what it shares with the other desks. GUI thread; owned by the main window.
#pragma once

#include "app/domain/request.h"
#include "ui/pages/queuepage.h"

class QLabel;

namespace rd {

class Chip;
class RequestActions;
class RequestDetailsPane;
class RequestsFilterBar;
class RequestsLoader;
class RequestsQueueModel;
struct RequestsFilter;

class RequestsPage final : public QueuePage {
    Q_OBJECT
public:
    explicit RequestsPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("requests"); }
    [[nodiscard]] QString title() const override { return tr("Requests"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("stamp"); }
    /// For who administers, reviews, or files: whoever has any role may file.
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void refresh() override;

    /// Shows one request whatever the filter: from the bell, a link or a command.
    void open(WorkItemId item);
    void setFilter(const RequestsFilter& filter);
    void fileRequest();
    void showPayouts();
    void showDispute(const RequestDetails& details, const Attempt& attempt);
    [[nodiscard]] RequestsQueueModel& model() { return *m_model; }
    [[nodiscard]] RequestDetailsPane& details() { return *m_details; }

protected:
    void startLoading() override;
    void select() override;
    void showCounts() override;
    void sortBy(int column) override;
    void addFirst() override { fileRequest(); }
    QFuture<Result<qint64>> writeRows(const QString& file, const CancelToken& cancel) override;
    void explainCommands() override;

private:
    [[nodiscard]] QWidget* buildTitleRow();
    [[nodiscard]] QWidget* buildMoney();
    void wireActions();
    void edit(const RequestRow& request);
    void submit(const RequestRow& request, const Attempt& attempt);

    RequestsQueueModel* m_model;
    RequestsLoader* m_loader;
    RequestActions* m_actions;
    QAction *m_fileAction, *m_payoutsAction;
    Chip* m_badge = nullptr;
    QLabel* m_money = nullptr;
    RequestsFilterBar* m_filterBar;
    RequestDetailsPane* m_details;
    RequestSort m_sort = RequestSort::Waiting;
    bool m_descending = true;           ///< newest first
    std::optional<RequestRow> m_opened; ///< shown though it is not in the list
};

} // namespace rd
