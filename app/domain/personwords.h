// SPDX-License-Identifier: GPL-3.0-or-later
// What is told about people and their logins: what an event changed, why a change was refused, which login suits a
// name.
#pragma once

#include <QStringList>

#include "app/domain/error.h"
#include "app/domain/event.h"

namespace rd {

/// The roles in words and in their order: "Admin, Reviewer".
[[nodiscard]] QString rolesText(const QStringList& roles);
/// What an event of machine "person" changed, a line each: whom, from what to what. Empty for every other event.
[[nodiscard]] QStringList personReasons(const Event& event);
/// The database's refusal of a person's verb in the person's language; whatever is not known stays as it is.
[[nodiscard]] Error personError(const Error& error);
/// The person was changed by somebody else since they were read.
[[nodiscard]] bool isStalePerson(const Error& error);
/// "Anna Ådahl" → "anna_adahl": letters, digits, _ and - only. Empty where the name has none of them.
[[nodiscard]] QString loginFor(const QString& name);
/// What is wrong with a login's name, in words; empty if it will do. The server asks the same (packaging/database).
[[nodiscard]] QString loginProblem(const QString& login);

} // namespace rd
