// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>

#include <cmath>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int bar = 3, gap = 1;
constexpr int leastHeight = 2;
} // namespace

int sparklineWidth(qsizetype count)
{
    return int(count) * (bar + gap);
}

void paintSparkline(QPainter& painter, const QRect& cell, const Theme& theme, const QVariantList& values)
{
    double longest = 0;
    for (const QVariant& value : values)
        longest = std::max(longest, std::abs(value.toDouble()));
    if (longest <= 0)
        return;
    // The newest at the right; what does not fit is the oldest.
    const auto fits = std::min<qsizetype>(values.size(), cell.width() / (bar + gap));
    int x = cell.right() + 1 - sparklineWidth(fits);
    for (qsizetype i = values.size() - fits; i < values.size(); ++i, x += bar + gap) {
        const double value = values[i].toDouble();
        const int height = std::max(leastHeight, int(std::lround(std::abs(value) / longest * cell.height())));
        painter.fillRect(QRect(x, cell.bottom() + 1 - height, bar, height),
                         theme.color(value < 0 ? u"attention"_s : u"accent"_s));
    }
}

} // namespace rd
