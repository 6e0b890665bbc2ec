// SPDX-License-Identifier: GPL-3.0-or-later
// Engineers for the engineers page and for reviewdeskctl: the list with room and overdue work, and changes that are
// whole or not made at all: to add an engineer, to edit one, and to let one go with what becomes of each active review.
// Duty alone and passwords are PeopleService's (set_duty). GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>
#include <QUuid>

#include "app/domain/engineer.h"
#include "app/domain/people.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"

namespace rd {

class Session;

struct NewEngineer {
    QString name, email, login; ///< login: on a shared database, with a password
    QString expertise;          ///< as typed, separated by commas or blanks
    std::optional<qint64> maxLoad;
    QUuid op = QUuid::createUuid();
};

/// What is not set stays as it is.
struct EngineerChange {
    PersonId person;
    std::optional<qint64> version; ///< as it was seen; nullopt: unchecked
    std::optional<QString> name, email, expertise, duty;
    std::optional<std::optional<qint64>> maxLoad; ///< set to nullopt: that of the policy
    QString note;
    QUuid op = QUuid::createUuid();
};

/// What becomes of one active review of somebody who leaves.
struct LeavingReview {
    HeldWork work; ///< as it was shown: exactly this row in this version
    PersonId to;   ///< whose it becomes; invalid: it is cancelled
};

struct Leaving {
    PersonId person;
    std::optional<qint64> version;
    QList<LeavingReview> reviews; ///< every active one
    QString note;                 ///< why: required to cancel
    QUuid op = QUuid::createUuid();
};

class EngineersService final : public QObject {
    Q_OBJECT
public:
    explicit EngineersService(Session& session, QObject* parent = nullptr);

    /// Whether an actor may see the list of engineers.
    [[nodiscard]] static bool isFor(const Actor& actor) { return actor.has(QStringLiteral("admin")); }

    [[nodiscard]] QFuture<Result<EngineerList>> list(const EngineerFilter& filter = {});
    /// An error that says so if the person is no engineer.
    [[nodiscard]] QFuture<Result<Engineer>> one(PersonId person);
    /// All expertise with the number of active engineers who have it, the most common first.
    [[nodiscard]] QFuture<Result<QList<std::pair<QString, qint64>>>> tags();
    /// What the person still has to act on as an engineer, most urgent first: what `deactivate` has to settle.
    [[nodiscard]] QFuture<Result<QList<HeldWork>>> activeReviews(PersonId person);

    /// `password`: where there is a login, at least 12 characters; only its SCRAM verifier leaves this process.
    [[nodiscard]] QFuture<Result<PersonId>> add(const NewEngineer& engineer, const QString& password = {});
    [[nodiscard]] QFuture<Result<PersonId>> edit(const EngineerChange& change);
    /// Either every review is settled and the engineer is deactivated, or nothing happened and the error names what
    /// stood in the way. The history stays.
    [[nodiscard]] QFuture<Result<PersonId>> deactivate(const Leaving& leaving);

private:
    Session& m_session;
};

} // namespace rd
