// SPDX-License-Identifier: GPL-3.0-or-later
// One titled list of claims with the actions on it, a part of a page: "With you", "On offer". It reads what its filter
// asks for and nothing while its page is not visible. GUI thread; owned by its page.
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QTimer>

#include "app/domain/claim.h"
#include "ui/pages/workbench.h"

namespace rd {

class ClaimActions;
class ClaimsLoader;
class ClaimsQueueModel;
class QueueView;
class SelectionBar;
class StatePane;

/// What a section shows and says.
struct ClaimsSectionText {
    QString title;
    QString emptyIcon, emptyTitle, emptySentence;
};

class ClaimsSection final : public QWidget {
    Q_OBJECT
public:
    ClaimsSection(const Workbench& bench, const ClaimsSectionText& text, const QList<int>& hiddenColumns,
                  QWidget* parent = nullptr);

    /// Another list; the same filter again only looks again.
    void load(const ClaimFilter& filter);
    void refresh();
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] ClaimsQueueModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] QList<QAction*> actions() const;
    /// Rows at hand whose deadline is before `within` from now: they are first in the queue's order.
    [[nodiscard]] int dueWithin(Millis within) const;

signals:
    void loaded();
    /// Double click or Return: show it where all of it is shown.
    void openWanted(rd::WorkItemId item);

private:
    void showLoaded();
    void select();
    void contextMenu(const QPoint& at);
    [[nodiscard]] QList<ClaimRow> selectedRows() const;

    Workbench m_bench;
    ClaimsSectionText m_text;
    ClaimsQueueModel* m_model;
    ClaimsLoader* m_loader;
    ClaimActions* m_actions;
    QLabel* m_heading;
    QueueView* m_view;
    StatePane* m_state;
    QStackedWidget* m_stack;
    SelectionBar* m_selection;
    QTimer m_tick;
    std::optional<ClaimFilter> m_filter;
    qint64 m_total = 0;
};

} // namespace rd
