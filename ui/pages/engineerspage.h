// SPDX-License-Identifier: GPL-3.0-or-later
// The engineers: expertise, duty, room and overdue reviews, as a list or as a chart of how full they are, and what can
// be done with one. Only wires: model, actions and pane do the work. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/engineer.h"
#include "app/domain/result.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace rd {

class ChartCard;
class DetailsSplit;
class EngineerActions;
class EngineerPane;
class EngineersModel;
class ExportFlow;
class QueueView;
class StatePane;

class EngineersPage final : public Page {
    Q_OBJECT
public:
    explicit EngineersPage(const Workbench& bench, QWidget* parent = nullptr);
    ~EngineersPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("engineers"); }
    [[nodiscard]] QString title() const override { return tr("Engineers"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("user-check"); }
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void focusContent() override;
    void find() override;

    void setDetailsShown(bool shown);
    /// The chart of the engineers that the filter leaves, in the place of their list.
    void setChartShown(bool shown);
    void setFilter(const EngineerFilter& filter);
    /// Selects the engineer; one that is not read yet is selected as soon as the list is there. False: not now.
    bool select(PersonId person);
    [[nodiscard]] EngineersModel& model() { return *m_model; }
    [[nodiscard]] EngineerActions& actions() { return *m_actions; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] EngineerPane& pane() { return *m_pane; }
    [[nodiscard]] ChartCard& chart() { return *m_chart; }
    /// What the filter leaves, into a file.
    void exportTo(const QString& file);

signals:
    /// A review of an engineer was opened: the incident.
    void itemWanted(rd::WorkItemId item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCommands();
    void buildFilter(QVBoxLayout* layout);
    void buildFields(QHBoxLayout* row);
    void buildContent(QVBoxLayout* layout);
    void wire();
    void wireFilter();
    void wireTable();
    [[nodiscard]] EngineerFilter filter() const;
    void load();
    void receive(const Result<EngineerList>& list);
    void showNobody();
    void loadTags();
    void showTags(const Result<QList<std::pair<QString, qint64>>>& tags);
    void sortBy(int column);
    bool showSelected(PersonId person);
    void followSelection();
    void contextMenu(const QPoint& at);
    void copy();

    Workbench m_bench;
    EngineersModel* m_model;
    EngineerActions* m_actions;
    ExportFlow* m_export;
    QLineEdit* m_search = nullptr;
    QComboBox *m_expertise = nullptr, *m_duty = nullptr;
    QToolButton *m_available = nullptr, *m_leavers = nullptr, *m_clear = nullptr;
    QPushButton *m_asList = nullptr, *m_asChart = nullptr;
    QLabel* m_cut = nullptr;
    QueueView* m_view = nullptr;
    ChartCard* m_chart = nullptr;
    QStackedWidget* m_ways = nullptr; ///< list or chart
    EngineerPane* m_pane = nullptr;
    DetailsSplit* m_content = nullptr;
    StatePane* m_state = nullptr;
    QAction *m_copyAction = nullptr, *m_exportAction = nullptr, *m_detailsAction = nullptr;
    QList<QAction*> m_commands;
    QTimer m_slow, m_typing;
    PersonId m_wanted; ///< select them as soon as they are in the list
    int m_request = 0, m_tagRequest = 0;
    int m_sort = -1;
    bool m_descending = false, m_failed = false, m_setting = false, m_read = false;
};

} // namespace rd
