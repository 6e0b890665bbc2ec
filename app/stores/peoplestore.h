// SPDX-License-Identifier: GPL-3.0-or-later
// People by id, exact name and search; the owner of an embedded workspace; who I am on a shared database.
#pragma once

#include "app/database/connection.h"
#include "app/domain/person.h"

namespace rd::PeopleStore {

/// A row of the columns id, display_name, login, deactivated_at, is_admin, is_reviewer, is_engineer, is_jobs.
[[nodiscard]] Person readPerson(const Row& row);
/// The LIKE pattern (ESCAPE '!') for a folded name that contains `text`.
[[nodiscard]] QString containsPattern(const QString& text);
/// All people of that exact name (after NFC and trimming): more than one is for the caller to ask about.
[[nodiscard]] Result<QList<Person>> byName(Connection& db, const QString& name);
[[nodiscard]] Result<std::optional<Person>> byId(Connection& db, PersonId id);
/// Active people whose folded name contains `text`, at most 50; `role` empty for any.
[[nodiscard]] Result<QList<Person>> search(Connection& db, const QString& text, const QString& role);
/// A name, or #id: exactly one person, else an error that names the candidates.
[[nodiscard]] Result<Person> resolve(Connection& db, const QString& nameOrId);
/// The owner of an embedded workspace, or the person of the login on a shared database.
[[nodiscard]] Result<std::optional<Person>> self(Connection& db);
/// Embedded only: a person without login.
[[nodiscard]] Result<PersonId> add(Connection& db, const QString& name, const QString& login, Millis now);
[[nodiscard]] Status grant(Connection& db, PersonId person, const QString& role, Millis now);

} // namespace rd::PeopleStore
