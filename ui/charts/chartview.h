// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one ChartData with Qt Charts in the theme's colours; what is under the mouse says its values. Of lying bars
// that scroll it paints those that have room. GUI thread; owned by a ChartCard.
#pragma once

#include <QtCharts/QChartView>

#include "models/shared/chartdata.h"

class QLabel;
class QAbstractAxis;
class QAbstractSeries;

namespace rd {

class Theme;

class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);

    /// Where it scrolls, the first place that is shown stays the same as far as there are so many.
    void setData(const ChartData& chartData);
    /// Where it scrolls: the first place that is shown. Only what is shown is given to Qt Charts.
    void scrollTo(int first);
    [[nodiscard]] int firstShown() const { return m_first; }
    [[nodiscard]] int shownPlaces() const { return m_count; }
    [[nodiscard]] int allPlaces() const { return int(m_data.places.size()); }
    /// What stands under the mouse at this place of the axis: "June 2024", then a line for each series.
    [[nodiscard]] QString valuesAt(int place) const;
    /// The place under a point of the widget; -1 beside all of them.
    [[nodiscard]] int placeAt(const QPoint& point) const;
    [[nodiscard]] QColor colorOf(int series) const;
    /// Of lines. Not by colour alone: the second one is dashed.
    [[nodiscard]] QPen penOf(int series) const;

signals:
    /// Other places are shown, or more, or fewer.
    void shownChanged();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void measureNames();
    /// Where bars have room beside the longest of all names, above the labels of the axis.
    [[nodiscard]] QRectF plotRoom() const;
    [[nodiscard]] QString nameOf(const QString& place) const;
    /// How many places there is room for, and from which on; false: as before.
    bool fitPlaces();
    /// Names, bars and labels stay where they are while others scroll by.
    void placePlot();
    /// Few bars say their sums themselves; false for lines and for many bars.
    [[nodiscard]] bool hasDirectLabels() const;
    [[nodiscard]] double sumAt(int place) const;
    void addBars();
    void addLines();
    void addAxes(const QList<QAbstractSeries*>& all);
    [[nodiscard]] QAbstractAxis* placeAxis();
    [[nodiscard]] QAbstractAxis* valueAxis();
    [[nodiscard]] int placeOfBar(int bar) const;
    [[nodiscard]] double largest() const;
    void style(QAbstractAxis* axis) const;

    const Theme& m_theme;
    ChartData m_data;
    QLabel* m_values;
    int m_first = 0, m_count = 0; ///< the places that are shown
    int m_nameWidth = 0;          ///< of the longest of all, where it scrolls
    int m_ticks = 5;
};

} // namespace rd
