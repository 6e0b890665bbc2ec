// SPDX-License-Identifier: GPL-3.0-or-later
// How the last seal is told: in the status line and on the audit page.
#pragma once

#include "app/domain/seal.h"

namespace rd {

/// "Sealed 12:04, 3 events since", "Never sealed".
[[nodiscard]] QString sealText(const SealStatus& status);
/// What a seal is, when and by whom the last one was made, and its hash to note elsewhere.
[[nodiscard]] QString sealToolTip(const SealStatus& status);

} // namespace rd
