// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/target.h"

namespace rd {

/// Every form of a libpq URI, the socket directory as ?host= included. A password in it is refused and the better ways
/// are named.
[[nodiscard]] Result<Target> targetFromUrl(const QString& url);

} // namespace rd
