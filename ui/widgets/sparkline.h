// SPDX-License-Identifier: GPL-3.0-or-later
// A row of small bars in a cell: how long each of the last runs took. A negative value failed.
#pragma once

#include <QRect>
#include <QVariantList>

class QPainter;

namespace rd {

class Theme;

/// How wide `count` bars are.
[[nodiscard]] int sparklineWidth(qsizetype count);
void paintSparkline(QPainter& painter, const QRect& cell, const Theme& theme, const QVariantList& values);

} // namespace rd
