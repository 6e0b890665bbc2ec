// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk: the queue with its deadlines, assigning, both approaches and the decision. See queuepage.h for
// what it shares with the other desks. GUI thread; owned by the main window.
#pragma once

#include "app/domain/incident.h"
#include "ui/pages/queuepage.h"

namespace rd {

class Chip;
class IncidentActions;
class IncidentDetailsPane;
class IncidentsFilterBar;
class IncidentsLoader;
class IncidentsQueueModel;
struct IncidentsFilter;

class IncidentsPage final : public QueuePage {
    Q_OBJECT
public:
    explicit IncidentsPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("incidents"); }
    [[nodiscard]] QString title() const override { return tr("Incidents"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("triangle-alert"); }
    /// For who administers or reviews incidents.
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void refresh() override;

    /// Shows one incident whatever the filter: from the bell, a link or a command.
    void open(WorkItemId item);
    void setFilter(const IncidentsFilter& filter);
    void reportIncident();
    void assign(const IncidentRow& incident, const QString& verb);
    void showApproaches(const IncidentDetails& details);
    [[nodiscard]] IncidentsQueueModel& model() { return *m_model; }
    [[nodiscard]] IncidentDetailsPane& details() { return *m_details; }
    [[nodiscard]] IncidentActions& actionsOfDesk() { return *m_actions; }

protected:
    void startLoading() override;
    void select() override;
    void showCounts() override;
    void sortBy(int column) override;
    void addFirst() override { reportIncident(); }
    QFuture<Result<qint64>> writeRows(const QString& file, const CancelToken& cancel) override;
    void explainCommands() override;

private:
    [[nodiscard]] QWidget* buildTitleRow();
    void submit(const IncidentRow& incident);

    IncidentsQueueModel* m_model;
    IncidentsLoader* m_loader;
    IncidentActions* m_actions;
    QAction* m_reportAction;
    Chip* m_badge = nullptr;
    IncidentsFilterBar* m_filterBar;
    IncidentDetailsPane* m_details;
    IncidentSort m_sort = IncidentSort::Queue;
    bool m_descending = false;
    std::optional<IncidentRow> m_opened; ///< shown though it is not in the list
};

} // namespace rd
