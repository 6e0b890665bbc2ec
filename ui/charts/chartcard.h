// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title and a switch to the same figures as a table, for copying and for screen readers. Colours are
// the theme's and follow it. Until data is handed over it shows nothing but its title. GUI thread; owned by its page.
#pragma once

#include <QFrame>

#include "models/shared/chartdata.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rd {

class ChartLegend;
class ChartScroller;
class ChartView;
class TextTable;
class Theme;

class ChartCard final : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ChartData& chartData);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    /// What the figures can be of, such as a currency: a choice beside the title where there is more than one.
    void setChoices(const QString& meaning, const QStringList& choices, const QString& current);
    [[nodiscard]] QString choice() const;
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] const ChartLegend& legend() const { return *m_legend; }
    [[nodiscard]] ChartScroller& scroller() { return *m_scroller; }
    /// All the figures; nullptr before there are any.
    [[nodiscard]] TextTable* table();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Another choice was made: the figures of it are wanted.
    void chosen();

private:
    void showContent();
    void fillTable();

    const Theme& m_theme;
    ChartData m_data;
    QLabel* m_title;
    QLabel* m_empty;
    QComboBox* m_choice;
    QPushButton* m_switch;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    ChartScroller* m_scroller; ///< around the chart
    ChartLegend* m_legend;
    TextTable* m_table = nullptr; ///< made anew when the series change
    bool m_tableIsOld = false;    ///< filled when somebody looks: thousands of rows take their time
};

} // namespace rd
