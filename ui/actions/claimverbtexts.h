// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims desk says about each verb: on the question before it and in the toast after it. A new verb is a row
// in the rules and a row here.
#pragma once

#include <span>

#include "ui/actions/verbflow.h"

namespace rd {

using ClaimVerbText = VerbText;

/// In the order of menus.
[[nodiscard]] std::span<const ClaimVerbText> claimVerbTexts();
[[nodiscard]] const ClaimVerbText& claimVerbText(const QString& verb);

} // namespace rd
