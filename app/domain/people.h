// SPDX-License-Identifier: GPL-3.0-or-later
// What admins see of people and do to them: the list with its work, capacity per desk, and requests for change.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/person.h"

namespace rd {

/// A line of the list of people.
struct PersonWork {
    Person person;
    QString duty; ///< active, away, offline
    qint64 version = 0;
    qint64 load = 0;     ///< assignments that this person still has to act on, over all desks
    qint64 finished = 0; ///< decided since PeopleList::since
    std::optional<Millis> activeAt;

    friend bool operator==(const PersonWork&, const PersonWork&) = default;
};

struct PeopleFilter {
    QString text, role;       ///< role empty: any
    bool everybody = false;   ///< also who has neither login nor role, e.g. claimants
    bool deactivated = false; ///< also leavers

    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

struct PeopleList {
    QList<PersonWork> people; ///< at most 1,000, by name
    Millis now = 0, since = 0;
    [[nodiscard]] bool isCut() const { return people.size() >= 1000; }
};

/// How much of all running work the three people with most of it hold, 0 to 1; 0 where nobody holds anything.
[[nodiscard]] inline double shareOfTopThree(const QList<PersonWork>& people)
{
    QList<qint64> loads;
    qint64 all = 0;
    for (const PersonWork& line : people) {
        loads << line.load;
        all += line.load;
    }
    std::sort(loads.begin(), loads.end(), std::greater<>());
    qint64 top = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, loads.size()); ++i)
        top += loads[i];
    return all > 0 ? double(top) / double(all) : 0;
}

struct DeskCapacity {
    QString desk;
    qint64 load = 0;
    std::optional<qint64> maxLoad;       ///< the person's own
    std::optional<qint64> policyMaxLoad; ///< what holds without an own one; none: no limit
    [[nodiscard]] std::optional<qint64> limit() const { return maxLoad ? maxLoad : policyMaxLoad; }
};

/// One assignment that a person still has to act on.
struct HeldWork {
    qint64 assignmentId = 0, assignmentVersion = 0;
    QString desk, status, title;
    std::optional<Millis> deadlineAt;
    WorkItemId item;
    qint64 itemVersion = 0;
};

/// One request for change of a person: a verb of machine "person" (resources/rules/20_people.sql). args: name, email,
/// login, roles (array), desk, max_load, duty; a password never stands here.
struct PersonRequest {
    QString verb;
    PersonId person;               ///< invalid for `add`
    std::optional<qint64> version; ///< as it was seen; nullopt: unchecked
    QJsonObject args;
    QString note;
    QUuid op = QUuid::createUuid();
};

} // namespace rd
