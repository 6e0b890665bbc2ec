// SPDX-License-Identifier: GPL-3.0-or-later
// Managing people: the list, capacity, what somebody holds, and the verbs of machine "person". On a shared database the
// verbs are desk.person_add and desk.person_change, which make and change the login as well; embedded workspaces have
// people without logins. The same op answers the same and changes once.
#pragma once

#include "app/domain/people.h"
#include "app/stores/applystore.h"

namespace rd::PersonStore {

/// By name, the first `most`.
[[nodiscard]] Result<PeopleList> list(Connection& db, const PeopleFilter& filter, Millis now,
                                      int most = PeopleList::most);
[[nodiscard]] Result<std::optional<PersonWork>> one(Connection& db, PersonId person, Millis now);
[[nodiscard]] Result<QList<DeskCapacity>> capacity(Connection& db, PersonId person, Millis now);
/// NotFound where they are not the reader's to know.
[[nodiscard]] Result<PersonChoices> choices(Connection& db, PersonId person);
/// At most 5,000.
[[nodiscard]] Result<QList<HeldWork>> held(Connection& db, PersonId person);
/// Only for who may read it (admins, jobs); empty where the person has none.
[[nodiscard]] Result<QString> email(Connection& db, PersonId person);
/// `verifier`: a SCRAM verifier for the verbs that set a password (Connection::scramVerifier). The person's id.
[[nodiscard]] Result<PersonId> change(Connection& db, const PersonRequest& request, const QString& verifier,
                                      const ActorContext& actor);
/// The same inside the caller's transaction.
[[nodiscard]] Result<PersonId> changeWithin(Connection& db, const PersonRequest& request, const QString& verifier,
                                            const ActorContext& actor);

} // namespace rd::PersonStore
