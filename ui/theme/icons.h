// SPDX-License-Identifier: GPL-3.0-or-later
// Lucide icons (ISC, resources/icons), recoloured when they are painted: Qt's SVG renders currentColor black.
#pragma once

#include <QColor>
#include <QIcon>

namespace rd {

class Theme;

[[nodiscard]] QIcon lucideIcon(const Theme& theme, const QString& name, const QString& token);
/// The icon as a file in the colour, for style sheets; its path.
[[nodiscard]] QString recolouredFile(const QString& name, const QColor& color);

} // namespace rd
