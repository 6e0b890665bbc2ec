// SPDX-License-Identifier: GPL-3.0-or-later
// One list of reviews or offers, a part of My work: heading, table, the actions on what is selected, and what is said
// while there is nothing or it could not be read. It is handed rows and reads nothing. GUI thread; owned by its page.
#pragma once

#include <QWidget>

#include "app/domain/dashboard.h"
#include "app/domain/error.h"
#include "ui/actions/workactions.h"
#include "ui/pages/workbench.h"

class QAbstractItemModel;
class QLabel;
class QStackedWidget;

namespace rd {

class OfferModel;
class QueueView;
class SelectionBar;
class StatePane;
class WorkModel;

/// The lists of My work.
enum class WorkList { Active, Submitted, Offers, Decided, All };

struct WorkSectionText {
    QString title, emptyIcon, emptyTitle, emptySentence;
};

class WorkSection final : public QWidget {
    Q_OBJECT
public:
    WorkSection(const Workbench& bench, WorkList kind, const WorkSectionText& text, const WorkActionsFactory& actions,
                QWidget* parent = nullptr);

    void show(const QList<WorkRow>& rows, Millis now);
    void show(const QList<WorkOffer>& offers, Millis now);
    /// Rows that were read before stay.
    void showError(const QString& what, const Error& error);
    /// The countdown goes on.
    void setNow(Millis now);
    void setEmptyText(const QString& title, const QString& sentence);
    [[nodiscard]] int count() const;
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] WorkModel* reviews() { return m_reviews; }
    [[nodiscard]] OfferModel* offers() { return m_offers; }
    [[nodiscard]] QList<QAction*> actions() const;

signals:
    void retryWanted();
    void openWanted(rd::WorkItemId item, const QString& desk);
    void moreWanted();

private:
    void build();
    void setColumns();
    void hideStatus(const QList<WorkRow>& rows);
    void showContent();
    void select();
    void open(int row);
    void contextMenu(const QPoint& at);
    void copy();
    [[nodiscard]] QAbstractItemModel* model() const;

    Workbench m_bench;
    WorkList m_kind;
    WorkSectionText m_text;
    WorkModel* m_reviews = nullptr;
    OfferModel* m_offers = nullptr;
    WorkActions* m_actions = nullptr;
    QLabel* m_heading;
    QueueView* m_view;
    StatePane* m_state;
    QStackedWidget* m_stack;
    SelectionBar* m_selection = nullptr;
    bool m_failed = false;
};

} // namespace rd
