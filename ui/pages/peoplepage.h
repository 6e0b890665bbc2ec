// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody who works here: roles, duty, load, how the work is spread, and what can be done with one person. Only
// wires: model, actions and pane do the work. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/people.h"
#include "app/domain/result.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rd {

class DetailsSplit;
class ExportFlow;
class PeopleActions;
class PeopleModel;
class PersonPane;
class QueueView;
class StatePane;

class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const Workbench& bench, QWidget* parent = nullptr);
    ~PeoplePage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void focusContent() override;
    void find() override;

    void setDetailsShown(bool shown);
    void setFilter(const PeopleFilter& filter);
    /// Selects the person if they are in the list; false if not.
    bool select(PersonId person);
    [[nodiscard]] PeopleModel& model() { return *m_model; }
    [[nodiscard]] PeopleActions& actions() { return *m_actions; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] PersonPane& pane() { return *m_pane; }

signals:
    /// Work that somebody holds was opened.
    void itemWanted(rd::WorkItemId item);
    /// The dashboard of somebody.
    void workWanted(const rd::Person& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTitleRow(QVBoxLayout* layout);
    void buildFilter(QVBoxLayout* layout);
    void buildContent(QVBoxLayout* layout);
    void buildCommands();
    void wire();
    [[nodiscard]] PeopleFilter filter() const;
    void load();
    void receive(const Result<PeopleList>& list);
    void showShare(const WorkShare& share);
    void sortBy(int column);
    void followSelection();
    void contextMenu(const QPoint& at);
    void copy();

    Workbench m_bench;
    PeopleModel* m_model;
    PeopleActions* m_actions;
    ExportFlow* m_export;
    QLabel *m_share, *m_shareDetail, *m_cut;
    QLineEdit* m_search;
    QComboBox* m_role;
    QToolButton *m_everybody, *m_leavers, *m_over, *m_clear;
    QueueView* m_view;
    PersonPane* m_pane;
    DetailsSplit* m_content;
    StatePane* m_state;
    QAction *m_workAction, *m_copyAction, *m_exportAction, *m_detailsAction;
    QList<QAction*> m_commands;
    QTimer m_slow, m_typing, m_tick;
    PersonId m_wanted; ///< select them as soon as they are in the list
    int m_request = 0;
    int m_sort = -1;
    bool m_descending = false, m_failed = false, m_setting = false, m_read = false;
};

} // namespace rd
