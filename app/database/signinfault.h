// SPDX-License-Identifier: GPL-3.0-or-later
// Why a PostgreSQL server did not let us in. libpq gives one text for everything, in the language of whoever wrote it:
// its own texts are made English (speakEnglish), and a server that speaks another language is asked once more in a way
// that yields the SQLSTATE.
#pragma once

#include "app/domain/error.h"
#include "app/domain/target.h"

namespace rd {

/// libpq's own messages in this thread are English from here on, so that they can be told apart.
void speakEnglish();
/// None: not known from the text.
[[nodiscard]] SignInFault faultOfText(const QString& libpqText);
[[nodiscard]] SignInFault faultOfSqlState(const QString& state);
/// Connects once more with plain libpq and reads the SQLSTATE of the refusal; empty if there was none. Takes 3 s at
/// most.
[[nodiscard]] QString refusalState(const QString& connectionString);
/// What happened and what to do, for people.
[[nodiscard]] Error signInError(SignInFault fault, const Target& target, const QString& detail);
/// Trying again by itself would not help.
[[nodiscard]] bool needsSomebody(SignInFault fault);

} // namespace rd
