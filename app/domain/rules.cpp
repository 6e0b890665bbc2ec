// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool actorFits(const Permission& row, const RowFacts& facts, const Actor& actor)
{
    const QStringList conditions = row.actor.split(u',');
    return std::all_of(conditions.begin(), conditions.end(), [&](const QString& condition) {
        if (condition == "holder"_L1)
            return actor.owner || facts.holder == actor.person;
        if (condition == "other"_L1)
            return facts.holder != actor.person;
        if (condition == "author"_L1)
            return actor.owner || facts.author == actor.person;
        if (condition == "not_decider"_L1)
            return facts.decider != actor.person;
        return true; // not_author is asked of the subject
    });
}

bool grants(const Permission& row, const Actor& actor)
{
    return actor.owner || actor.roles.contains(row.role) || (row.role == "any"_L1 && !actor.roles.isEmpty());
}

} // namespace

RuleBook::RuleBook(QList<Transition> transitions, QList<Permission> permissions)
    : m_transitions(std::move(transitions))
    , m_permissions(std::move(permissions))
{
}

const Transition* RuleBook::match(const QString& desk, const QString& verb, const RowFacts& facts) const
{
    for (const Transition& t : m_transitions) {
        if (t.desk != desk || t.verb != verb)
            continue;
        const QString from = t.machine == "item"_L1 ? facts.itemStatus : facts.status.value_or(QString());
        const bool creating = t.machine == "assignment"_L1 && t.fromStatus.isEmpty();
        if ((creating || t.fromStatus == from) && (t.itemFrom.isEmpty() || t.itemFrom == facts.itemStatus))
            return &t;
    }
    return nullptr;
}

Verdict RuleBook::check(const QString& desk, const QString& verb, const RowFacts& facts, const Actor& actor,
                        Millis now) const
{
    const Transition* t = match(desk, verb, facts);
    if (!t)
        return {.reason = u"illegal_transition"_s};
    Verdict verdict{.needsPerson = t->subject == "args"_L1 || !t->thenVerb.isEmpty()};
    bool any = false;
    bool free = false;
    bool ownWork = false;
    for (const Permission& p : m_permissions) {
        const bool applies = p.desk == desk && p.machine == t->machine && p.verb == verb &&
                             p.fromStatus == t->fromStatus && grants(p, actor);
        if (!applies || !actorFits(p, facts, actor))
            continue;
        if (t->subject == "self"_L1 && p.actor.contains("not_author"_L1) && facts.author == actor.person) {
            ownWork = true;
            continue;
        }
        any = true;
        free = free || p.note != "required"_L1;
    }
    if (!any) {
        verdict.reason = ownWork ? u"own_work"_s : u"not_permitted"_s;
        return verdict;
    }
    const bool passed = facts.deadlineAt && *facts.deadlineAt < now;
    if (t->due == "after"_L1 && !passed)
        verdict.reason = u"not_due"_s;
    else if (t->due == "before"_L1 && passed)
        verdict.reason = u"too_late"_s;
    verdict.allowed = verdict.reason.isEmpty();
    verdict.noteRequired = !free;
    return verdict;
}

bool RuleBook::mayEver(const QString& desk, const QString& verb, const Actor& actor) const
{
    return std::any_of(m_permissions.begin(), m_permissions.end(),
                       [&](const Permission& p) { return p.desk == desk && p.verb == verb && grants(p, actor); });
}

Verdict RuleBook::checkPerson(const QString& verb, PersonId person, const Actor& actor) const
{
    RowFacts facts;
    facts.holder = person; // "holder" is the person themself, "other" anybody else
    Verdict verdict{.reason = u"not_permitted"_s, .noteRequired = true};
    for (const Permission& p : m_permissions) {
        if (!p.desk.isEmpty() || p.machine != "person"_L1 || p.verb != verb || !grants(p, actor) ||
            !actorFits(p, facts, actor))
            continue;
        verdict.allowed = true;
        verdict.reason.clear();
        verdict.noteRequired = verdict.noteRequired && p.note == "required"_L1;
    }
    return verdict;
}

bool RuleBook::mayDo(const QString& machine, const QString& verb, const Actor& actor) const
{
    return std::any_of(m_permissions.begin(), m_permissions.end(), [&](const Permission& p) {
        return p.desk.isEmpty() && p.machine == machine && p.verb == verb && grants(p, actor);
    });
}

QString RuleBook::machineOf(const QString& desk, const QString& verb) const
{
    for (const Transition& t : m_transitions) {
        if (t.desk == desk && t.verb == verb)
            return t.machine;
    }
    return {};
}

bool RuleBook::isHolders(const QString& desk, const QString& verb) const
{
    bool any = false;
    for (const Permission& p : m_permissions) {
        if (p.desk != desk || p.machine != "assignment"_L1 || p.verb != verb)
            continue;
        if (!p.actor.split(u',').contains("holder"_L1))
            return false;
        any = true;
    }
    return any;
}

bool RuleBook::creates(const QString& desk, const QString& verb) const
{
    return std::any_of(m_transitions.begin(), m_transitions.end(), [&](const Transition& t) {
        return t.desk == desk && t.verb == verb && t.machine == "assignment"_L1 && t.fromStatus.isEmpty();
    });
}

} // namespace rd
