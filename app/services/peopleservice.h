// SPDX-License-Identifier: GPL-3.0-or-later
// People: finding them for filters, dialogs and "Act as", and managing them. GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/event.h"
#include "app/domain/people.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"

namespace rd {

class Session;

/// What a page shows of one person.
struct PersonDetails {
    QList<DeskCapacity> capacity; ///< one line a desk
    QList<HeldWork> held;         ///< what the person still has to act on, most urgent first, at most 5,000
    QString email;                ///< empty: none, or not for the reader
    PersonChoices choices;        ///< default where they are not for the reader
    QList<Event> events;          ///< what was changed about the person, the latest 50, oldest first
    Millis now = 0;
};

/// Everything that somebody holds goes back to its queue, or to somebody else.
struct HandOver {
    QList<HeldWork> work; ///< as it was shown: exactly these rows in these versions
    QString verb;         ///< release or reassign
    PersonId to;          ///< reassign: whose it becomes
    QString note;
    QUuid op = QUuid::createUuid();
};

class PeopleService final : public QObject {
    Q_OBJECT
public:
    explicit PeopleService(Session& session, QObject* parent = nullptr);

    /// Whether an actor may see the list of everybody.
    [[nodiscard]] static bool isFor(const Actor& actor) { return actor.isStaff(); }

    /// Active people whose name contains `text`, at most 50; `role` empty for any.
    [[nodiscard]] QFuture<Result<QList<Person>>> search(const QString& text, const QString& role = {});
    /// By exact name or "#id"; an error that names the candidates if it is not one person.
    [[nodiscard]] QFuture<Result<Person>> resolve(const QString& nameOrId);
    [[nodiscard]] QFuture<Result<PeopleList>> list(const PeopleFilter& filter);
    [[nodiscard]] QFuture<Result<PersonWork>> one(PersonId person);
    [[nodiscard]] QFuture<Result<PersonDetails>> details(PersonId person);
    /// One's own, or anybody's for an admin.
    [[nodiscard]] QFuture<Result<PersonChoices>> choices(PersonId person);
    /// A verb of machine "person". `password`: for the verbs that set one (add with a login, add_login,
    /// change_password, reset_password), at least 12 characters; only its SCRAM verifier leaves this process.
    [[nodiscard]] QFuture<Result<PersonId>> change(const PersonRequest& request, const QString& password = {});
    /// What could not be handed over is named with the reason; the rest is done.
    [[nodiscard]] QFuture<Result<VerbReport>> handOver(const HandOver& request);
    /// What is wrong with a password, in words; empty if it will do.
    [[nodiscard]] static QString passwordProblem(const QString& password, const QString& login);

signals:
    /// The session's own person has this one now; for whoever keeps it until the next sign-in.
    void ownPasswordChanged(const QString& password);

private:
    Session& m_session;
};

} // namespace rd
