// SPDX-License-Identifier: GPL-3.0-or-later
// What the requests desk says about each verb. A new verb is a row in the rules and a row here.
#pragma once

#include <span>

#include "ui/actions/verbflow.h"

namespace rd {

/// In the order of menus.
[[nodiscard]] std::span<const VerbText> requestVerbTexts();
[[nodiscard]] const VerbText& requestVerbText(const QString& verb);

} // namespace rd
