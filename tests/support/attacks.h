// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with psql and a login may try, and the place where it is tried: a shared database with a person of
// each kind, claims in each status, and a desk of the tests' own with contents, money and several places.
//
// An attack of tests/data/attacks.txt:
//   # name | who, who | expectation or expectation
//   statements, one a line; the last answer (or the first error) must be as expected, and nothing may have changed.
// Expectations: a SQLSTATE; none (no row); = value; skip reason (what a verb says of every id); ran (whatever it says).
// {name} is filled in by the scene. "@desk.verb ids ; note ; content ; args" is a call of desk.apply.
#pragma once

#include <map>

#include "tests/support/backend.h"
#include "tests/support/psql.h"

namespace rd::test {

struct Attack {
    QString name;
    QStringList who; ///< short names; see AttackScene
    QStringList expected;
    QStringList statements;
};

class AttackScene final {
public:
    AttackScene();
    ~AttackScene();

    /// admin, chief (admin too), jobs, rita, ben, dora (reviewer and engineer), eve (engineer), kai (another
    /// one, whose approaches are nobody else's to read), mia (files, never
    /// reviews), zoe (a login with a group that is nobody's person). leo has left.
    [[nodiscard]] static QStringList everybody();
    [[nodiscard]] static QList<Attack> read(const QString& file);

    [[nodiscard]] Backend& db() { return *m_db; }
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] QString login(const QString& who) const { return m_logins.value(who); }
    [[nodiscard]] QString filled(QString text) const; ///< the {names} put in
    Psql& as(const QString& who);
    Psql& owner();

    /// Why the attack succeeded as `who`; empty: it failed as it must.
    QString attempt(const Attack& attack, const QString& who, bool watch = true);
    /// Every table, login and membership, by name; with the definitions and rights of all objects if asked.
    QMap<QString, QString> fingerprint(bool definitions = true);

    /// From now on attacks go to a copy of the database, made anew; the original stays as it is.
    void useCopy();

private:
    void addPeople();
    void addWork();
    void addProbes();
    void addRequests();
    void addIncidents();
    QString person(const QString& who, const QString& roles);
    qint64 claim(const QString& name, const QString& title);
    void verb(const QString& who, const QString& call);
    [[nodiscard]] QString statement(const QString& line) const;
    void forgetSessions();

    std::unique_ptr<Backend> m_db;
    QString m_database, m_copy, m_prefix;
    QMap<QString, QString> m_logins, m_names;
    std::map<QString, std::unique_ptr<Psql>> m_sessions;
    QMap<QString, QString> m_before; ///< the fingerprint after the last attack
};

} // namespace rd::test
