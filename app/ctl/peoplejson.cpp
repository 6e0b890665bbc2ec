// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/peoplejson.h"

#include <QJsonArray>

#include "app/ctl/claimsjson.h"
#include "app/domain/text.h"
#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QJsonValue numberOrNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<Millis>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonArray rolesOf(const Person& person)
{
    QJsonArray roles;
    for (const QString& role : allRoles()) {
        if (person.roles.contains(role))
            roles << role;
    }
    return roles;
}

} // namespace

QJsonObject personJson(const PersonWork& row)
{
    return {{u"id"_s, row.person.id.value},
            {u"name"_s, row.person.name},
            {u"login"_s, row.person.login.isEmpty() ? QJsonValue() : QJsonValue(row.person.login)},
            {u"roles"_s, rolesOf(row.person)},
            {u"duty"_s, row.duty},
            {u"load"_s, row.load},
            {u"max_load"_s, numberOrNull(row.limit)},
            {u"finished"_s, row.finished},
            {u"active_at"_s, timeOrNull(row.activeAt)},
            {u"deactivated"_s, row.person.deactivated},
            {u"version"_s, row.version}};
}

QJsonObject personDetailsJson(const PersonWork& row, const PersonDetails& details)
{
    QJsonObject json = personJson(row);
    json[u"email"_s] = details.email.isEmpty() ? QJsonValue() : QJsonValue(details.email);
    QJsonArray capacity;
    for (const DeskCapacity& desk : details.capacity)
        capacity << QJsonObject{{u"desk"_s, desk.desk},
                                {u"load"_s, desk.load},
                                {u"max_load"_s, numberOrNull(desk.maxLoad)},
                                {u"policy_max_load"_s, numberOrNull(desk.policyMaxLoad)}};
    QJsonArray holds;
    for (const HeldWork& work : details.held)
        holds << QJsonObject{{u"id"_s, work.item.value},
                             {u"desk"_s, work.desk},
                             {u"title"_s, work.title},
                             {u"status"_s, work.status},
                             {u"deadline_at"_s, timeOrNull(work.deadlineAt)},
                             {u"orphaned"_s, work.orphaned(details.now)}};
    QJsonArray events;
    for (const Event& event : details.events)
        events << eventJson(event);
    json[u"capacity"_s] = capacity;
    json[u"holds"_s] = holds;
    json[u"events"_s] = events;
    return json;
}

} // namespace rd::ctl
