// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard of one person: figures as tiles, what is active with its countdown, submitted, on offer, decided,
// charts and all reviews. It reads while it is live; one timer moves the countdowns. GUI thread; owned by My work, or
// by the dialog in which an admin opens it for somebody.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "app/domain/dashboard.h"
#include "app/domain/result.h"
#include "ui/actions/workactions.h"
#include "ui/pages/workbench.h"

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace rd {

class FiguresPane;
class ReviewsPane;
class Tile;
class WorkSection;

class WorkDashboard final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Active, Submitted, Offers, Decided, Figures, Reviews, TabCount };

    WorkDashboard(const Workbench& bench, const WorkActionsFactory& actions, QWidget* parent = nullptr);

    /// Whose work; invalid: of whoever acts.
    void setPerson(PersonId person);
    /// Visible: countdowns move, and refresh() reads.
    void setLive(bool live);
    void refresh();
    /// A list of another kind below those of a tab: claims, which have their own actions.
    void addBelow(Tab tab, QWidget* list);
    /// What those lists hold, for tiles and tabs.
    void setOthers(qint64 offered);
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] const Dashboard& dashboard() const { return m_dashboard; }
    /// The database's time, as far as it is known.
    [[nodiscard]] Millis now() const;
    [[nodiscard]] WorkSection& section(Tab tab);
    [[nodiscard]] FiguresPane& figures() { return *m_figures; }
    [[nodiscard]] ReviewsPane& reviews() { return *m_reviews; }
    [[nodiscard]] Tile& tile(int index) { return *m_tiles[index]; }

signals:
    void loaded(const rd::Dashboard& dashboard);
    void openWanted(rd::WorkItemId item, const QString& desk);

private:
    void buildTiles(QBoxLayout* layout);
    void buildTabs(QBoxLayout* layout, const WorkActionsFactory& actions);
    WorkSection* addSection(Tab tab, const WorkActionsFactory& actions);
    void receive(const Result<Dashboard>& dashboard);
    void showAll();
    void showTiles();
    void showCounts();
    void tick();

    Workbench m_bench;
    PersonId m_person;
    Dashboard m_dashboard;
    QList<Tile*> m_tiles;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<WorkSection*> m_sections; ///< by tab, up to Decided
    FiguresPane* m_figures;
    ReviewsPane* m_reviews;
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_otherOffers = 0;
    int m_request = 0;
    bool m_live = false;
};

} // namespace rd
