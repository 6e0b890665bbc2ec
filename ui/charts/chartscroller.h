// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with more bars than have room: a scroll bar beside it, and a line that says which of them are shown. Wheel,
// arrows, PageUp, PageDown, Home and End scroll. Around any other chart it is not to be seen. GUI thread; owned by a
// ChartCard.
#pragma once

#include <QFrame>

class QLabel;
class QScrollBar;

namespace rd {

class ChartView;
class Theme;

class ChartScroller final : public QFrame {
    Q_OBJECT
public:
    /// Takes the chart into its layout.
    ChartScroller(const Theme& theme, ChartView& chart, QWidget* parent = nullptr);

    /// There are more places than are shown.
    [[nodiscard]] bool scrolls() const;
    [[nodiscard]] QScrollBar& bar() { return *m_bar; }
    /// "1 to 18 of 2,000"; empty where all are shown.
    [[nodiscard]] QString rangeText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow();

    ChartView& m_chart;
    QScrollBar* m_bar;
    QLabel* m_range;
};

} // namespace rd
