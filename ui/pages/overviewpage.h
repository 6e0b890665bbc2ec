// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's work at a glance, for admins: tiles that lead to the rows behind them, alerts, trends, and what
// will be late. Tiles follow every change; trends are read when the page comes into view and once a minute. GUI thread;
// owned by the window.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include "app/domain/overview.h"
#include "app/domain/result.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace rd {

class ChartCard;
class Skeleton;
class StatePane;
class Tile;

class OverviewPage final : public Page {
    Q_OBJECT
public:
    enum TileOf { Orphaned, Overdue, DueSoon, OverCapacity, Disputed, FailedRuns, TileCount };
    enum ChartOf { Flow, Age, Capacity, Holders, Earnings, ForecastOf, ChartCount };

    explicit OverviewPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("gauge"); }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void focusContent() override;

    [[nodiscard]] Tile& tile(TileOf tile) { return *m_tiles[tile]; }
    [[nodiscard]] ChartCard& chart(ChartOf chart) { return *m_charts[chart]; }
    [[nodiscard]] QStringList alerts() const { return m_alertTexts; }
    [[nodiscard]] QString forecast() const;
    [[nodiscard]] QWidget* content() const { return m_content; }
    void scrollTo(Qt::Edge edge);

signals:
    /// A tile was clicked (and, where several desks have such rows, a desk chosen): the page that has the rows, and
    /// what it should show of them.
    void pageWanted(const QString& page, const QString& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Door {
        QString label, page, filter;
    };
    /// Where rows of a tile are: desks with their number, the most first.
    using Desks = QList<std::pair<QString, qint64>>;
    void buildTiles(QBoxLayout* layout);
    void lead(TileOf tile, const Door& door);
    void buildCharts(QBoxLayout* layout);
    void arrangeCharts();
    void readAll();
    void readAttention();
    void showOverview(const Overview& overview);
    void showAttention(const Attention& attention);
    void showEarnings();
    void showAlerts(const Attention& attention);
    void fail(const Error& error);

    Workbench m_bench;
    QStackedWidget* m_stack;
    Skeleton* m_skeleton;
    StatePane* m_state;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QBoxLayout* m_alerts;
    QGridLayout* m_grid;
    QLabel* m_forecast;
    QList<Tile*> m_tiles;
    QList<ChartCard*> m_charts;
    QStringList m_alertTexts;
    QHash<int, Desks> m_desks; ///< of the tiles that count over several desks
    QList<MonthlyEarnings> m_earnings;
    QTimer m_slow, m_minute;
    QElapsedTimer m_sinceTrends;
    int m_request = 0;
    int m_columns = 0;
    bool m_read = false, m_glancing = false, m_glanceAgain = false;
};

} // namespace rd
