// SPDX-License-Identifier: GPL-3.0-or-later
// The periodic jobs: what runs when and where, what came of it, and what an admin does about it. An alert when a job is
// late or nobody hosts. For admins. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/error.h"
#include "app/domain/jobboard.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QToolButton;
class QVBoxLayout;

namespace rd {

class AlertStrip;
class Chip;
class DetailsSplit;
class JobActions;
class JobPane;
class JobsModel;
class QueueView;

class JobsPage final : public Page {
    Q_OBJECT
public:
    explicit JobsPage(const Workbench& bench, QWidget* parent = nullptr);
    ~JobsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("jobs"); }
    [[nodiscard]] QString title() const override { return tr("Jobs"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("play"); }
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void glance() override;
    void focusContent() override;

    void select(const QString& job);
    /// Only jobs of which a run failed in the last 24 hours, and of their history only those runs.
    void setFailedOnly(bool failedOnly);
    void setDetailsShown(bool shown);
    [[nodiscard]] JobActions& actions() { return *m_actions; }
    [[nodiscard]] JobsModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] JobPane& pane() { return *m_pane; }

private:
    void build();
    void buildTable();
    void wire();
    void load();
    void showBoard(const JobBoard& board);
    void showRows();
    void narrow();
    void showFailed(const Error& error);
    void tellAlert();
    void tellBadge(const JobBoard& board);
    void readRuns();
    void selected();
    void contextMenu(const QPoint& at);
    void hostHere();
    [[nodiscard]] std::optional<Job> current() const;

    Workbench m_bench;
    JobsModel* m_model;
    JobActions* m_actions;
    AlertStrip* m_alert;
    QueueView* m_view;
    JobPane* m_pane;
    DetailsSplit* m_content;
    Chip* m_badge;
    QToolButton* m_failedOnly;
    QAction *m_copyAction, *m_detailsAction;
    QList<QAction*> m_commands;
    JobBoard m_board;
    QTimer m_slow; ///< skeleton after 150 ms
    QTimer m_tick; ///< runs end without an event: what is shown grows old
    int m_request = 0, m_runsRequest = 0;
    bool m_loaded = false, m_failed = false;
};

} // namespace rd
