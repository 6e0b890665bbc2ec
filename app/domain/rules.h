// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a desk as rows, read from the database: buttons are enabled, refused and explained from the same
// transitions that the database enforces. The database decides; this only foretells, so that nobody is offered what
// will be refused. Columns: design/core.md, Transitions.
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"

namespace rd {

struct Transition {
    QString desk, machine, verb, fromStatus, itemFrom, toStatus;
    int levelFrom = -1;
    bool placed = false, loaded = false, done = false;
    QString itemTo, itemToWhenFull, itemGuard, subject, subjectRole, deadline, deadlineMode, due, again, content,
        rating;
    bool decides = false;
    QString starts;
    int levelTo = -1;
    QString alarm, thenVerb, ledger, undoOf, undoWithin, eventType, args, notify, metadata;
};

struct Permission {
    QString desk, machine, verb, fromStatus, role, actor, note;
};

/// Who acts. The owner of an embedded workspace holds all roles and acts on behalf of holders and authors.
struct Actor {
    PersonId person;
    QString name;
    QSet<QString> roles;
    bool owner = false;

    [[nodiscard]] bool has(const QString& role) const { return owner || roles.contains(role); }
    [[nodiscard]] bool isStaff() const { return has(QStringLiteral("admin")) || has(QStringLiteral("jobs")); }
};

/// What a screen knows of one row.
struct RowFacts {
    QString itemStatus;
    PersonId author;
    std::optional<QString> status; ///< of the latest assignment
    PersonId holder;
    std::optional<Millis> deadlineAt;
    PersonId decider = {}; ///< who decided on it last
};

struct Verdict {
    bool allowed = false;
    QString reason; ///< a code of skipReasons(), empty when allowed
    bool noteRequired = false;
    bool needsPerson = false;
};

class RuleBook {
public:
    RuleBook() = default;
    RuleBook(QList<Transition> transitions, QList<Permission> permissions);

    [[nodiscard]] const QList<Transition>& transitions() const { return m_transitions; }
    [[nodiscard]] Verdict check(const QString& desk, const QString& verb, const RowFacts& facts, const Actor& actor,
                                Millis now) const;
    /// Whether the actor's roles allow the verb on any row at all.
    [[nodiscard]] bool mayEver(const QString& desk, const QString& verb, const Actor& actor) const;
    /// A verb of machine "person" (no desk, no status) on one person: by role, and whether it is oneself.
    [[nodiscard]] Verdict checkPerson(const QString& verb, PersonId person, const Actor& actor) const;
    /// Whether the actor's roles allow a verb that concerns no row of a desk: of machine "job", "policy", "audit".
    [[nodiscard]] bool mayDo(const QString& machine, const QString& verb, const Actor& actor) const;
    /// "assignment" or "item"; empty for an unknown verb.
    [[nodiscard]] QString machineOf(const QString& desk, const QString& verb) const;
    /// Whether only the holder of an assignment has this verb.
    [[nodiscard]] bool isHolders(const QString& desk, const QString& verb) const;
    /// Whether the verb makes an assignment, so that it takes item ids.
    [[nodiscard]] bool creates(const QString& desk, const QString& verb) const;

private:
    [[nodiscard]] const Transition* match(const QString& desk, const QString& verb, const RowFacts& facts) const;

    QList<Transition> m_transitions;
    QList<Permission> m_permissions;
};

} // namespace rd
