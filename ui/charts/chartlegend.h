// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a chart mean, in as many lines as the names need: Qt Charts cuts names to fit them into one. GUI
// thread; owned by a ChartCard.
#pragma once

#include <QWidget>

namespace rd {

class ChartView;
class FlowLayout;
class Theme;

class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    ChartLegend(const Theme& theme, const ChartView& chart, QWidget* parent = nullptr);

    /// One entry for each series; nothing for a single one, which the title names.
    void setNames(const QStringList& names, bool lines);
    [[nodiscard]] QStringList names() const { return m_names; }

private:
    const Theme& m_theme;
    const ChartView& m_chart;
    FlowLayout* m_flow;
    QStringList m_names;
    QList<QWidget*> m_entries;
    bool m_lines = false;
};

} // namespace rd
