// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/eventstore.h"

#include <QJsonDocument>

#include <limits>

#include "app/domain/text.h"

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
    e.policyFrom = row.optionalInteger(u"policy_from"_s);
    e.metadata = QJsonDocument::fromJson(row.text(u"metadata"_s).toUtf8()).object();
    e.login = row.text(u"login"_s);
    e.desk = row.text(u"desk"_s);
    e.machine = row.text(u"machine"_s);
    e.title = row.text(u"title"_s);
    e.assignmentId = row.id<AssignmentId>(u"assignment_id"_s);
    e.txid = row.optionalInteger(u"txid"_s);
    return e;
}

QString contains(QString text)
{
    text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + text + u'%';
}

/// The pieces of a filter, with the values that they name.
QString conditions(const SqlCatalog& sql, const AuditFilter& filter, Binds& binds)
{
    QStringList parts;
    const auto add = [&](const QString& part, const QString& name, const QVariant& value) {
        parts << sql.text(part);
        binds << std::pair(name, value);
    };
    if (filter.since)
        add(u"audit_since"_s, u"since"_s, *filter.since);
    if (filter.until)
        add(u"audit_until"_s, u"until"_s, *filter.until);
    if (filter.actor.isValid())
        add(u"audit_actor"_s, u"actor"_s, filter.actor.value);
    if (filter.item.isValid())
        add(u"audit_item"_s, u"item"_s, filter.item.value);
    if (!filter.verb.isEmpty())
        add(u"audit_verb"_s, u"verb"_s, filter.verb);
    if (hasText(filter.text)) {
        add(u"audit_text"_s, u"pattern"_s, contains(filter.text.trimmed()));
        binds << std::pair(u"folded"_s, QVariant(contains(folded(filter.text))));
    }
    return parts.join(u' ');
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

Result<QList<Event>> audit(Connection& db, const AuditFilter& filter, EventId before, int limit)
{
    const qint64 top = before.isValid() ? before.value : std::numeric_limits<qint64>::max();
    Binds binds = {{u"before"_s, top}};
    const QString where = conditions(db.catalog(), filter, binds);
    QString text = db.catalog().text(u"audit_page"_s);
    text.replace(u"{where}"_s, where).replace(u"{limit}"_s, QString::number(limit));
    return db.listOf(u"audit_page"_s, text, binds, readEvent);
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
                            row.optionalInteger(u"read_at"_s).has_value(),
                            QJsonDocument::fromJson(row.text(u"metadata"_s).toUtf8()).object()};
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
        return Invariant{row.text(u"name"_s), row.text(u"meaning"_s), row.text(u"remedy"_s)};
    });
}

Result<QStringList> storageProblems(Connection& db)
{
    QStringList problems;
    for (const QString& block : {u"storage_problems"_s, u"reference_problems"_s}) {
        const Status read = db.each(block, {}, [&](const Row& row) {
            problems << row.text(u"what"_s);
            return true;
        });
        // Looking at damaged pages ends somewhere; what was found until then is what matters.
        if (!read && (read.error().code != ErrorCode::Corrupt || problems.isEmpty()))
            return read.error();
    }
    return problems;
}

Result<QList<BrokenRow>> broken(Connection& db)
{
    return db.list(u"broken_rows"_s, {}, [](const Row& row) {
        return BrokenRow{row.text(u"name"_s), row.text(u"kind"_s), row.text(u"what"_s), row.integer(u"id"_s),
                         row.optionalInteger(u"since"_s)};
    });
}

} // namespace rd::EventStore
