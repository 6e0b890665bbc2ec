// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/eventstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::EventStore {

namespace {

Event readEvent(const Row& row)
{
    Event e;
    e.id = row.id<EventId>(u"id"_s);
    e.at = row.integer(u"at"_s);
    e.type = row.text(u"type"_s);
    e.actor = row.text(u"actor"_s);
    e.onBehalf = row.text(u"on_behalf"_s);
    e.via = row.text(u"via"_s);
    e.itemId = row.id<WorkItemId>(u"item_id"_s);
    e.verb = row.text(u"verb"_s);
    e.from = row.text(u"from_status"_s);
    e.to = row.text(u"to_status"_s);
    e.personBefore = row.text(u"person_before"_s);
    e.personAfter = row.text(u"person_after"_s);
    e.note = row.text(u"note"_s);
    e.op = row.text(u"op"_s);
    e.policyId = row.optionalInteger(u"policy_id"_s);
    e.policyKey = row.text(u"policy_key"_s);
    e.policyValue = row.text(u"policy_value"_s);
    e.metadata = QJsonDocument::fromJson(row.text(u"metadata"_s).toUtf8()).object();
    return e;
}

} // namespace

Result<QList<Event>> page(Connection& db, WorkItemId item, Millis since, EventId after)
{
    Binds binds = {{u"since"_s, since}, {u"after"_s, after.value}};
    if (!item.isValid())
        return db.list(u"events_page"_s, binds, readEvent);
    binds << std::pair(u"item"_s, QVariant(item.value));
    return db.list(u"events_of_item"_s, binds, readEvent);
}

Result<QList<Event>> ofPerson(Connection& db, PersonId person)
{
    auto events = db.list(u"events_of_person"_s, {{u"person"_s, person.value}}, readEvent);
    if (events)
        std::reverse(events->begin(), events->end());
    return events;
}

Result<QList<Notification>> notifications(Connection& db, PersonId person)
{
    return db.list(u"notifications"_s, {{u"person"_s, person.value}}, [](const Row& row) {
        return Notification{row.id<EventId>(u"event_id"_s),
                            row.integer(u"at"_s),
                            row.text(u"type"_s),
                            row.text(u"title"_s),
                            row.text(u"actor"_s),
                            row.text(u"note"_s),
                            row.id<WorkItemId>(u"item_id"_s),
                            row.optionalInteger(u"read_at"_s).has_value()};
    });
}

Result<qint64> unread(Connection& db, PersonId person)
{
    const auto n = db.first(u"notifications_unread"_s, {{u"person"_s, person.value}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    return n->value_or(0);
}

Status markRead(Connection& db, PersonId person, EventId event)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto done =
        db.run(u"notification_read"_s, {{u"person"_s, person.value}, {u"event"_s, event.value}, {u"now"_s, *now}});
    if (!done)
        return done.error();
    return Done{};
}

Result<QList<Invariant>> invariants(Connection& db)
{
    return db.list(u"invariants"_s, {}, [](const Row& row) {
        return Invariant{row.text(u"name"_s), row.text(u"meaning"_s)};
    });
}

Result<QList<BrokenRow>> broken(Connection& db)
{
    return db.list(u"broken_rows"_s, {}, [](const Row& row) {
        return BrokenRow{row.text(u"name"_s), row.text(u"kind"_s), row.text(u"what"_s), row.integer(u"id"_s)};
    });
}

} // namespace rd::EventStore
