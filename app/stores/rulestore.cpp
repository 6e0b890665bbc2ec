// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/rulestore.h"

using namespace Qt::StringLiterals;

namespace rd::RuleStore {

namespace {

Transition readTransition(const Row& row)
{
    Transition t;
    t.desk = row.text(u"desk"_s);
    t.machine = row.text(u"machine"_s);
    t.verb = row.text(u"verb"_s);
    t.fromStatus = row.text(u"from_status"_s);
    t.itemFrom = row.text(u"item_from"_s);
    t.toStatus = row.text(u"to_status"_s);
    t.levelFrom = static_cast<int>(row.integer(u"level_from"_s));
    t.placed = row.flag(u"placed"_s);
    t.loaded = row.flag(u"loaded"_s);
    t.done = row.flag(u"done"_s);
    t.itemTo = row.text(u"item_to"_s);
    t.itemToWhenFull = row.text(u"item_to_when_full"_s);
    t.itemGuard = row.text(u"item_guard"_s);
    t.subject = row.text(u"subject"_s);
    t.subjectRole = row.text(u"subject_role"_s);
    t.deadline = row.text(u"deadline"_s);
    t.deadlineMode = row.text(u"deadline_mode"_s);
    t.due = row.text(u"due"_s);
    t.again = row.text(u"again"_s);
    t.content = row.text(u"content"_s);
    t.rating = row.text(u"rating"_s);
    t.decides = row.flag(u"decides"_s);
    t.starts = row.text(u"starts"_s);
    t.levelTo = static_cast<int>(row.integer(u"level_to"_s));
    t.alarm = row.text(u"alarm"_s);
    t.thenVerb = row.text(u"then_verb"_s);
    t.ledger = row.text(u"ledger"_s);
    t.undoOf = row.text(u"undo_of"_s);
    t.undoWithin = row.text(u"undo_within"_s);
    t.eventType = row.text(u"event_type"_s);
    t.args = row.text(u"args"_s);
    t.notify = row.text(u"notify"_s);
    t.metadata = row.text(u"metadata"_s);
    return t;
}

} // namespace

Result<RuleBook> load(Connection& db)
{
    auto transitions = db.list(u"rules_transitions"_s, {}, readTransition);
    if (!transitions)
        return transitions.error();
    auto permissions = db.list(u"rules_permissions"_s, {}, [](const Row& row) {
        return Permission{row.text(u"desk"_s), row.text(u"machine"_s), row.text(u"verb"_s), row.text(u"from_status"_s),
                          row.text(u"role"_s), row.text(u"actor"_s),   row.text(u"note"_s)};
    });
    if (!permissions)
        return permissions.error();
    return RuleBook(*std::move(transitions), *std::move(permissions));
}

} // namespace rd::RuleStore
