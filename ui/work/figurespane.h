// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one person: how reviews were judged, what was earned per currency, and both charts. It is handed
// figures and reads nothing. GUI thread; owned by a WorkDashboard.
#pragma once

#include <QScrollArea>

#include "app/domain/dashboard.h"

class QBoxLayout;
class QLabel;

namespace rd {

class ChartCard;
class TextTable;
class Theme;
class Tile;

class FiguresPane final : public QScrollArea {
    Q_OBJECT
public:
    explicit FiguresPane(const Theme& theme, QWidget* parent = nullptr);

    void show(const DashboardFigures& figures);
    [[nodiscard]] ChartCard& earnings() { return *m_earnings; }
    [[nodiscard]] ChartCard& outcomes() { return *m_outcomes; }
    [[nodiscard]] TextTable& money() { return *m_money; }
    [[nodiscard]] Tile& rate() { return *m_rate; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTiles(QBoxLayout* layout);
    void showTiles();
    void showMoney();
    void showEarnings();

    const Theme& m_theme;
    DashboardFigures m_figures;
    Tile *m_all, *m_rate, *m_rating, *m_median;
    QLabel* m_byStatus;
    QLabel* m_moneyTitle;
    TextTable* m_money;
    QBoxLayout* m_charts;
    ChartCard *m_earnings, *m_outcomes;
};

} // namespace rd
