// SPDX-License-Identifier: GPL-3.0-or-later
// "TLS not verified" in the status line: somebody allowed that explicitly, and everybody who looks shall know.
#pragma once

class QWidget;

namespace rd {

struct Target;
class Theme;

[[nodiscard]] QWidget* tlsBadge(const Target& target, const Theme& theme, QWidget* parent);

} // namespace rd
