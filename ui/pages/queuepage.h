// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the queues share: title row, filter, table and pane, selection bar; reading, failing and
// refreshing; sorting, copying, exporting, and what is remembered. A desk's page gives model, loader, filter bar, pane
// and verbs, and says what its words are. Only wires. GUI thread; owned by the main window.
#pragma once

#include <QFuture>
#include <QSet>
#include <QTimer>

#include "app/domain/canceltoken.h"
#include "app/domain/clock.h"
#include "app/domain/error.h"
#include "app/domain/ids.h"
#include "app/domain/result.h"
#include "app/settings/settings.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

namespace rd {

class DetailsSplit;
class ExportFlow;
class PagedModelBase;
class QueueFilterBar;
class QueueLoaderBase;
class QueueView;
class SelectionBar;
class StatePane;
class TitleRow;

/// Where a queue remembers its look.
struct QueueKeys {
    SettingKey<QByteArray> header, splitter, filter;
    SettingKey<bool> details;
};

/// How its table is laid out, in columns of its model; the first one takes what is left.
struct QueueColumns {
    QSet<int> sortable;
    QList<std::pair<int, int>> widths; ///< in pixels at 100 %
    QList<int> givingWay;              ///< left out first where it is narrow: the pane shows them
    int narrowestPane = 280;
};

/// Its sentences; nothing here names a person's text.
struct QueueWords {
    QString failed; ///< "The claims could not be read"
    QString emptyIcon, emptyTitle, emptyText, emptyButton;
    QString noMatch; ///< "No claim matches the filter"
    QString exportTitle, exportFailed;
};

class QueuePage : public Page {
    Q_OBJECT
public:
    ~QueuePage() override;

    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void glance() override;
    void focusContent() override;
    void find() override;

    void setDetailsShown(bool shown);
    void exportTo(const QString& file);
    [[nodiscard]] QueueView& view() { return *m_view; }

protected:
    struct Parts {
        PagedModelBase* model;
        QueueLoaderBase* loader;
        QueueFilterBar* filterBar;
        QWidget* pane;              ///< made under paneParent()
        QList<QWidget*> head;       ///< above the filter bar, from the top
        QList<QAction*> verbs;      ///< on the selected rows
        QList<QAction*> ownActions; ///< of the page's menu, before the verbs
    };
    QueuePage(const Workbench& bench, QueueKeys keys, QueueWords words, QWidget* parent);
    [[nodiscard]] QWidget* paneParent() const;
    /// Puts it together; the desk's constructor calls it once, last, and wires its own parts.
    void assemble(const Parts& parts, const QueueColumns& columns);
    [[nodiscard]] QAction* makeAction(const QString& icon, const QString& text);
    [[nodiscard]] QAction* makeSeparator();
    /// The menu of the title row.
    [[nodiscard]] QList<QAction*> lesserActions() const;

    virtual void startLoading() = 0;
    /// The selection, the time or the rows changed.
    virtual void select() = 0;
    virtual void showCounts() = 0;
    virtual void sortBy(int column) = 0;
    /// What the button of an empty desk does.
    virtual void addFirst() = 0;
    virtual QFuture<Result<qint64>> writeRows(const QString& file, const CancelToken& cancel) = 0;
    /// The commands that are not verbs of a selection wait as the verbs do, with the same reason.
    virtual void explainCommands();

    void load();
    void showSort(int column, bool descending);
    /// How many rows are selected, and which of them are at hand.
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<int> selectedAtHand() const;
    template<class Model>
    [[nodiscard]] auto selectedRows(const Model& model) const
    {
        QList<std::remove_cvref_t<decltype(*model.at(0))>> rows;
        const QList<int> numbers = selectedAtHand();
        for (int number : numbers) {
            if (const auto* row = model.at(number))
                rows << *row;
        }
        return rows;
    }
    void showSelection(int atHand, int selected);
    /// Selects the row and shows its pane; false: it is not at hand.
    bool showAtHand(WorkItemId item);

    [[nodiscard]] const Workbench& bench() const { return m_bench; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isPaneShown() const;
    [[nodiscard]] StatePane& state() { return *m_state; }

private:
    void buildContent(const QueueColumns& columns, const QList<QAction*>& verbs);
    void wire();
    void restore();
    void showLoaded();
    void showFailed(const Error& error);
    void pressState();
    void copy();
    void contextMenu(const QPoint& at);
    [[nodiscard]] QList<int> importantPages() const;

    Workbench m_bench;
    QueueKeys m_keys;
    QueueWords m_words;
    PagedModelBase* m_model = nullptr;
    QueueLoaderBase* m_loader = nullptr;
    QueueFilterBar* m_filterBar = nullptr;
    QWidget* m_pane = nullptr;
    QueueView* m_view = nullptr;
    DetailsSplit* m_content;
    StatePane* m_state;
    SelectionBar* m_selection = nullptr;
    ExportFlow* m_export;
    QAction *m_whyAction, *m_copyAction, *m_exportAction, *m_detailsAction;
    QList<QAction*> m_verbs, m_commands;
    QTimer m_slow; ///< skeleton after 150 ms
    QTimer m_tick; ///< countdowns move on by themselves
    bool m_failed = false;
    bool m_read = false;
};

} // namespace rd
