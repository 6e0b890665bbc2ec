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
    std::optional<qint64> limit; ///< of `load`, over all desks; none: a desk has no maximum for this person
    bool over = false;           ///< holds more on some desk than they may there

    friend bool operator==(const PersonWork&, const PersonWork&) = default;
};

struct PeopleFilter {
    QString text, role;        ///< role empty: any
    bool everybody = false;    ///< also who has neither login nor role, e.g. claimants
    bool deactivated = false;  ///< also leavers
    bool overCapacity = false; ///< only who holds more on some desk than they may

    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// How all running work is spread over people, whatever the list is filtered by.
struct WorkShare {
    qint64 running = 0;  ///< assignments that somebody still has to act on
    qint64 topThree = 0; ///< of these, with the three people who hold most
    qint64 holders = 0;  ///< people who hold any
    /// 0 to 1; 0 where nobody holds anything.
    [[nodiscard]] double ratio() const { return running > 0 ? double(topThree) / double(running) : 0; }

    friend bool operator==(const WorkShare&, const WorkShare&) = default;
};

struct PeopleList {
    QList<PersonWork> people; ///< at most `most`, by name
    WorkShare share;
    Millis now = 0, since = 0;
    static constexpr int most = 1000;
    [[nodiscard]] bool isCut() const { return people.size() >= most; }
};

struct DeskCapacity {
    QString desk;
    qint64 load = 0;
    std::optional<qint64> maxLoad;       ///< the person's own
    std::optional<qint64> policyMaxLoad; ///< what holds without an own one; none: no limit
    [[nodiscard]] std::optional<qint64> limit() const { return maxLoad ? maxLoad : policyMaxLoad; }

    friend bool operator==(const DeskCapacity&, const DeskCapacity&) = default;
};

/// What somebody chose for themself.
struct PersonChoices {
    QStringList skills; ///< folded tags; offers are ranked by them
    bool mail = false;  ///< notifications come by mail as well
    bool hasEmail = false;

    friend bool operator==(const PersonChoices&, const PersonChoices&) = default;
};

/// One assignment that a person still has to act on.
struct HeldWork {
    qint64 assignmentId = 0, assignmentVersion = 0;
    QString desk, status, title;
    std::optional<Millis> deadlineAt;
    WorkItemId item;
    qint64 itemVersion = 0;
    [[nodiscard]] bool orphaned(Millis now) const { return deadlineAt && *deadlineAt < now; }

    friend bool operator==(const HeldWork&, const HeldWork&) = default;
};

/// One request for change of a person: a verb of machine "person" (resources/rules/20_people.sql). args: name, email,
/// login, roles (array), desk, max_load, duty, tags (array), mail (bool); a password never stands here.
struct PersonRequest {
    QString verb;
    PersonId person;               ///< invalid for `add`
    std::optional<qint64> version; ///< as it was seen; nullopt: unchecked
    QJsonObject args;
    QString note;
    QUuid op = QUuid::createUuid();
};

} // namespace rd
