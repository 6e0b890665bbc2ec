// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a log. Messages are written so that nothing has to be taken out of them; this is the net below
// libraries, which quote what they were given.
#pragma once

#include <QString>

namespace rd {

/// The text without passwords, keys, e-mail addresses and the values that PostgreSQL quotes in its errors.
[[nodiscard]] QString redacted(const QString& text);

} // namespace rd
