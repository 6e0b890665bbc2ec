// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the incidents desk say, in the order of menus. A constant table.
#pragma once

#include <span>

#include "ui/actions/verbflow.h"

namespace rd {

[[nodiscard]] std::span<const VerbText> incidentVerbTexts();
[[nodiscard]] const VerbText& incidentVerbText(const QString& verb);

} // namespace rd
