// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows and its table says: series over places, in meaning only. At most five series; of
// 2,000 points, where it does not scroll.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace rd {

struct ChartSeries {
    QString name;
    QList<double> values; ///< one for each place
    QString token = {};   ///< a colour of the theme; empty: by its order
};

/// Some places that stand next to each other and share a label on the axis: the weeks of one month.
struct ChartGroup {
    QString label;
    int places = 1;
};

struct ChartData {
    enum class Kind {
        Stacked, ///< upright bars, one on the other
        Lines,
        Across, ///< lying bars, one on the other; places with long names
    };

    Kind kind = Kind::Stacked;
    QString title;            ///< in words, with the unit
    QString placeHeader;      ///< "Month": first column of the table
    QStringList places;       ///< "June 2024": in the table and under the mouse
    QList<ChartGroup> groups; ///< labels of the axis; empty: the places
    QStringList ends;         ///< what stands at the end of each bar where there is room; empty: its sum
    QList<ChartSeries> series;
    std::function<QString(double)> valueText; ///< with the unit where it is short
    std::function<QString(double)> axisText;  ///< shorter, for the axis
    bool scrolls = false;                     ///< lying bars: as many as have room, the others are scrolled to
    QString emptyText;                        ///< what is said when everything is 0

    [[nodiscard]] bool isEmpty() const
    {
        for (const ChartSeries& line : series) {
            for (double value : line.values) {
                if (value != 0)
                    return false;
            }
        }
        return true;
    }
    /// Rows of the table: the place, then each series.
    [[nodiscard]] QList<QStringList> rows() const
    {
        QList<QStringList> all;
        for (int place = 0; place < places.size(); ++place) {
            QStringList row{places[place]};
            for (const ChartSeries& line : series)
                row << valueText(line.values.value(place));
            all << row;
        }
        return all;
    }
};

} // namespace rd
