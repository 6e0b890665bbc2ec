// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk through apply, on both databases: every verb, who may, what it does to load, deadline and history;
// escalation by jobs; engineers who are away, full or gone.
#include <QJsonDocument>

#include "app/stores/jobstore.h"
#include "app/stores/personstore.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;
using Desk = rd::test::IncidentDesk;

namespace {

constexpr Millis minute = Desk::minute, hour = Desk::hour;

Result<JobTick> tick(Desk& d, const QString& job, const QString& host = u"box"_s)
{
    return JobStore::tick(d.db->as(d.host), job, host, d.db->context(d.host));
}

Result<PersonId> person(Desk& d, PersonId actor, const QString& verb, PersonId whom, const QJsonObject& args = {})
{
    return PersonStore::change(d.db->as(actor), {verb, whom, {}, args, {}, QUuid::createUuid()}, {},
                               d.db->context(actor));
}

QJsonObject metadataOf(Desk& d, const QString& type)
{
    return QJsonDocument::fromJson(
               d.db->value(u"SELECT metadata FROM event WHERE type = '%1' ORDER BY id DESC LIMIT 1"_s.arg(type))
                   .toString()
                   .toUtf8())
        .object();
}

} // namespace

class TestIncidents final : public QObject {
    Q_OBJECT

private slots:
    void reporting_data() { Backend::addRows(); }
    void reporting()
    {
        Desk d;
        const qint64 incident = d.report(u"critical"_s, u"low"_s);
        QVERIFY(incident > 0);
        QCOMPARE(d.itemStatus(incident), u"detected"_s);
        QCOMPARE(d.ofItem(incident, u"priority"_s).toString(), u"critical"_s);
        QCOMPARE(d.ofItem(incident, u"places"_s).toInt(), 1);
        QCOMPARE(d.db->rows(u"SELECT severity, ai_approach FROM incident"_s),
                 (QList<QVariantList>{{u"low"_s, u"Restart the database and raise max_connections."_s}}));
        QCOMPARE(d.events(u"incident.reported"_s), 1);
        const auto report = [&](PersonId actor, const QJsonObject& args) {
            return d.db->apply(actor, u"report"_s, {}, {}, args, QUuid::createUuid(), u"incidents"_s, u"item"_s);
        };
        const QJsonObject good = Desk::args(u"T"_s, u"low"_s, u"low"_s);
        RD_ERROR(report(d.eve, good), ErrorCode::NotPermitted);
        RD_ERROR(report(d.host, good), ErrorCode::NotPermitted);
        RD_ERROR(report(d.boss, Desk::args(u"T"_s, u"low"_s, u"urgent"_s)), ErrorCode::Conflict);
        RD_ERROR(report(d.boss, Desk::args(u"T"_s, u"urgent"_s, u"low"_s)), ErrorCode::Conflict);
        RD_ERROR(report(d.boss, Desk::args({}, u"low"_s, u"low"_s)), ErrorCode::Conflict);
        QJsonObject more = good;
        more[u"places"_s] = 2; // one active review: nobody files more places
        RD_ERROR(report(d.boss, more), ErrorCode::Invalid);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 1);
        d.db->verifyHealthy();
    }

    void incidentsMoveByTheirVerbs_data() { Backend::addRows(); }
    void incidentsMoveByTheirVerbs()
    {
        Desk d;
        const qint64 incident = d.report();
        QCOMPARE(d.item(d.eve, u"analyze"_s, incident), u"not_permitted"_s);
        QCOMPARE(d.item(d.boss, u"resolve"_s, incident), u"illegal_transition"_s);
        QCOMPARE(d.item(d.boss, u"analyze"_s, incident, {}, {{u"ai_approach"_s, u"Roll back"_s}}), u"done"_s);
        QCOMPARE(d.db->value(u"SELECT ai_approach FROM incident"_s).toString(), u"Roll back"_s);
        QCOMPARE(d.db->value(u"SELECT severity FROM incident"_s).toString(), u"high"_s);
        QCOMPARE(d.item(d.boss, u"set_priority"_s, incident, u"More customers"_s, {{u"priority"_s, u"high"_s}}),
                 u"done"_s);
        QCOMPARE(metadataOf(d, u"incident.priority_set"_s)[u"priority"_s].toString(), u"high"_s);
        QCOMPARE(d.item(d.boss, u"set_priority"_s, incident, {}, {{u"priority"_s, u"now"_s}}), u"conflict"_s);
        QCOMPARE(d.assign(incident, d.eve), u"done"_s);
        QCOMPARE(d.itemStatus(incident), u"pending_approval"_s);
        QCOMPARE(d.item(d.boss, u"resolve"_s, incident), u"still_active"_s);
        const qint64 review = d.review(incident);
        QCOMPARE(d.submit(d.eve, review), u"done"_s);
        QCOMPARE(d.item(d.boss, u"resolve"_s, incident), u"still_active"_s);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"It is the smaller change"_s), u"done"_s);
        QCOMPARE(d.itemStatus(incident), u"approved"_s);
        QCOMPARE(d.item(d.boss, u"resolve"_s, incident), u"done"_s);
        QCOMPARE(d.item(d.boss, u"set_priority"_s, incident, {}, {{u"priority"_s, u"low"_s}}), u"illegal_transition"_s);
        QCOMPARE(d.item(d.boss, u"reopen"_s, incident), u"note_required"_s);
        QCOMPARE(d.item(d.boss, u"reopen"_s, incident, u"It came back"_s), u"done"_s);
        QCOMPARE(d.itemStatus(incident), u"analyzing"_s);
        QCOMPARE(d.assign(incident, d.eve), u"done"_s); // a second round is a second review
        QCOMPARE(d.submit(d.eve, d.review(incident)), u"done"_s);
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, d.review(incident), u"Better"_s), u"done"_s);
        QCOMPARE(d.item(d.other, u"resolve"_s, incident), u"done"_s);
        QCOMPARE(d.item(d.boss, u"close"_s, incident), u"done"_s);
        QCOMPARE(d.item(d.boss, u"reopen"_s, incident, u"Again"_s), u"illegal_transition"_s);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM assignment"_s).toInt(), 2);
        d.db->verifyHealthy();
    }

    void assigningIsRefusedWithTheReason_data() { Backend::addRows(); }
    void assigningIsRefusedWithTheReason()
    {
        Desk d;
        const qint64 incident = d.report();
        QCOMPARE(d.assign(incident, d.host), u"person_unavailable"_s); // no engineer
        QCOMPARE(d.assign(incident, PersonId(4711)), u"person_unavailable"_s);
        QCOMPARE(d.item(d.boss, u"assign"_s, incident), u"illegal_transition"_s); // not a verb of items
        for (const QString& duty : {u"'away'"_s, u"'offline'"_s}) {
            d.set(d.eve, u"duty"_s, duty);
            QCOMPARE(d.assign(incident, d.eve), u"person_unavailable"_s);
        }
        d.set(d.eve, u"duty"_s, u"'active'"_s);
        d.set(d.gus, u"deactivated_at"_s, QString::number(d.db->now()));
        QCOMPARE(d.assign(incident, d.gus), u"person_unavailable"_s);
        d.setMaxLoad(d.finn, 0);
        QCOMPARE(d.assign(incident, d.finn), u"over_capacity"_s);
        QCOMPARE(d.itemStatus(incident), u"detected"_s); // nothing is half done
        QCOMPARE(d.assign(incident, d.eve, d.eve), u"not_permitted"_s);
        QCOMPARE(d.assign(incident, d.eve), u"done"_s);
        d.setMaxLoad(d.finn, 5);
        QCOMPARE(d.assign(incident, d.finn), u"full"_s); // one active review
        QCOMPARE(d.assign(incident, d.eve), u"already_holds"_s);
        const qint64 review = d.review(incident);
        QCOMPARE(d.submit(d.eve, review), u"done"_s);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Smaller"_s), u"done"_s);
        QCOMPARE(d.assign(incident, d.finn), u"illegal_transition"_s); // approved
        QCOMPARE(d.item(d.boss, u"resolve"_s, incident), u"done"_s);
        QCOMPARE(d.assign(incident, d.finn), u"illegal_transition"_s);
        QCOMPARE(d.item(d.boss, u"close"_s, incident), u"done"_s);
        QCOMPARE(d.assign(incident, d.finn), u"illegal_transition"_s);
        QCOMPARE(d.load(d.finn), 0);
        d.db->verifyHealthy();
    }

    void deadlinesAreFrozen_data() { Backend::addRows(); }
    void deadlinesAreFrozen()
    {
        Desk d;
        const QHash<QString, int> hours = {{u"critical"_s, 1}, {u"high"_s, 4}, {u"normal"_s, 24}, {u"low"_s, 72}};
        d.setMaxLoad(d.eve, 4);
        for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
            const qint64 review = d.assigned(d.eve, it.key());
            const qint64 promised = d.db->now() + it.value() * hour;
            QCOMPARE(d.of(review, u"deadline_at"_s).toLongLong(), promised);
            QCOMPARE(d.of(review, u"alarm_at"_s).toLongLong(), promised);
            QCOMPARE(d.ofItem(d.incidentOf(review), u"deadline_at"_s).toLongLong(), promised);
            QCOMPARE(d.item(d.boss, u"set_priority"_s, d.incidentOf(review), {}, {{u"priority"_s, u"normal"_s}}),
                     u"done"_s);
            d.db->advance(1000);
            d.setPolicy(u"incidents.sla.%1"_s.arg(it.key()), u"30 minutes"_s);
            QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s);
            QCOMPARE(d.of(review, u"deadline_at"_s).toLongLong(), promised);
            QCOMPARE(d.of(review, u"alarm_at"_s).toLongLong(), promised);
        }
        d.db->verifyHealthy();
    }

    void aReviewIsDecidedOnce_data() { Backend::addRows(); }
    void aReviewIsDecidedOnce()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve);
        const Millis taken = d.db->now();
        QCOMPARE(d.told(d.eve, u"incident.assigned"_s), 1);
        QCOMPARE(d.on(d.finn, u"start"_s, review), u"not_permitted"_s);
        d.db->advance(hour);
        QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s);
        QCOMPARE(d.on(d.eve, u"start"_s, review), u"illegal_transition"_s);
        QCOMPARE(d.of(review, u"started_at"_s).toLongLong(), taken + hour);
        QCOMPARE(d.on(d.eve, u"decline"_s, review, u"Busy"_s), u"illegal_transition"_s); // only before the start
        QCOMPARE(d.on(d.eve, u"submit"_s, review), u"content_required"_s);
        QCOMPARE(d.on(d.eve, u"submit"_s, review, {}, {}, u" \u00a0 "_s), u"content_required"_s);
        QCOMPARE(d.submit(d.finn, review), u"not_permitted"_s);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Early"_s), u"illegal_transition"_s);
        QCOMPARE(d.submit(d.eve, review), u"done"_s);
        QVERIFY(!d.of(review, u"started_estimated"_s).toBool());
        QVERIFY(d.of(review, u"deadline_at"_s).isNull());
        QCOMPARE(d.of(review, u"alarm_at"_s).toLongLong(), d.db->now() + 24 * hour);
        QCOMPARE(d.load(d.eve), 1); // until the decision
        QCOMPARE(d.itemStatus(d.incidentOf(review)), u"pending_approval"_s);
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, review), u"note_required"_s);
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, review, u" \u2003"_s), u"note_required"_s);
        QCOMPARE(d.on(d.eve, u"choose_engineer"_s, review, u"Mine"_s), u"not_permitted"_s);
        const int seen = d.of(review, u"version"_s).toInt();
        const int itemSeen = d.ofItem(d.incidentOf(review), u"version"_s).toInt();
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, review, u"It keeps the data"_s), u"done"_s);
        QCOMPARE(d.status(review), u"accepted"_s);
        QCOMPARE(d.of(review, u"decided_by"_s).toLongLong(), d.boss.value);
        QCOMPARE(d.load(d.eve), 0);
        QCOMPARE(d.itemStatus(d.incidentOf(review)), u"approved"_s);
        // Who, when, why, on which versions.
        const auto event = d.db->rows(
            u"SELECT actor_id, at, note, person_before FROM event WHERE type = 'incident.engineer_chosen'"_s);
        QCOMPARE(event, (QList<QVariantList>{{d.boss.value, d.db->now(), u"It keeps the data"_s, d.eve.value}}));
        QCOMPARE(metadataOf(d, u"incident.engineer_chosen"_s),
                 (QJsonObject{{u"item_version"_s, itemSeen}, {u"assignment_version"_s, seen}}));
        QCOMPARE(d.on(d.other, u"choose_ai"_s, review, u"No, this"_s), u"illegal_transition"_s);
        QCOMPARE(verdictOf(d.db->apply(d.other, u"choose_ai"_s, {{review, seen}}, u"No"_s, {}, QUuid::createUuid(),
                                       u"incidents"_s)),
                 u"changed"_s);
        QCOMPARE(d.on(d.boss, u"cancel"_s, review, u"After all"_s), u"illegal_transition"_s);
        QCOMPARE(d.status(review), u"accepted"_s);
        d.db->verifyHealthy();
    }

    // A start that nobody pressed is the time of the assignment, and says so.
    void estimatedStartsAreMarked_data() { Backend::addRows(); }
    void estimatedStartsAreMarked()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve);
        const Millis taken = d.db->now();
        d.db->advance(2 * hour);
        QCOMPARE(d.submit(d.eve, review), u"done"_s);
        QCOMPARE(d.of(review, u"started_at"_s).toLongLong(), taken);
        QVERIFY(d.of(review, u"started_estimated"_s).toBool());
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Smaller"_s), u"done"_s);
        QCOMPARE(d.status(review), u"not_chosen"_s);
        QVERIFY(d.of(review, u"started_estimated"_s).toBool());
        d.db->verifyHealthy();
    }

    void declining_data() { Backend::addRows(); }
    void declining()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve);
        QCOMPARE(d.on(d.eve, u"decline"_s, review), u"note_required"_s);
        QCOMPARE(d.on(d.boss, u"decline"_s, review, u"For her"_s), u"not_permitted"_s);
        QCOMPARE(d.on(d.eve, u"decline"_s, review, u"I do not know this system"_s), u"done"_s);
        QCOMPARE(d.load(d.eve), 0);
        QCOMPARE(d.itemStatus(d.incidentOf(review)), u"analyzing"_s);
        QVERIFY(d.ofItem(d.incidentOf(review), u"holder_id"_s).isNull());
        QCOMPARE(d.told(d.boss, u"incident.declined"_s), 1);
        QCOMPARE(d.on(d.eve, u"start"_s, review), u"illegal_transition"_s);
        QCOMPARE(d.assign(d.incidentOf(review), d.finn), u"done"_s);
        d.db->verifyHealthy();
    }

    // Cancelling frees the load and leaves somebody's leave alone; undone, everything is as it was.
    void cancelAndUndo_data() { Backend::addRows(); }
    void cancelAndUndo()
    {
        Desk d;
        for (const QString& from : {u"assigned"_s, u"in_progress"_s, u"submitted"_s}) {
            const qint64 review = d.assigned(d.eve);
            if (from != "assigned"_L1)
                QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s);
            if (from == "submitted"_L1)
                QCOMPARE(d.submit(d.eve, review), u"done"_s);
            const QVariantList before = {d.of(review, u"deadline_at"_s), d.of(review, u"alarm_at"_s),
                                         d.of(review, u"started_at"_s), d.of(review, u"level"_s)};
            const int load = d.load(d.eve);
            d.set(d.eve, u"duty"_s, u"'away'"_s);
            QCOMPARE(d.on(d.boss, u"cancel"_s, review), u"note_required"_s);
            QCOMPARE(d.on(d.eve, u"cancel"_s, review, u"Mine"_s), u"not_permitted"_s);
            QCOMPARE(d.on(d.boss, u"cancel"_s, review, u"She is on leave"_s), u"done"_s);
            QCOMPARE(d.load(d.eve), load - 1);
            QCOMPARE(d.db->value(u"SELECT duty FROM person WHERE id = %1"_s.arg(d.eve.value)).toString(), u"away"_s);
            QCOMPARE(d.itemStatus(d.incidentOf(review)), u"analyzing"_s);
            QVERIFY(d.of(review, u"alarm_at"_s).isNull());
            QCOMPARE(d.on(d.eve, u"undo_cancel"_s, review), u"not_permitted"_s);
            d.db->advance(9 * minute);
            QCOMPARE(d.on(d.other, u"undo_cancel"_s, review), u"done"_s);
            QCOMPARE(d.status(review), from);
            QCOMPARE(d.itemStatus(d.incidentOf(review)), u"pending_approval"_s);
            QCOMPARE((QVariantList{d.of(review, u"deadline_at"_s), d.of(review, u"alarm_at"_s),
                                   d.of(review, u"started_at"_s), d.of(review, u"level"_s)}),
                     before);
            QCOMPARE(d.load(d.eve), load);
            QCOMPARE(d.ofItem(d.incidentOf(review), u"holder_id"_s).toLongLong(), d.eve.value);
            d.set(d.eve, u"duty"_s, u"'active'"_s);
        }
        d.db->verifyHealthy();
    }

    void whatWasBuiltOnIsNotUndone_data() { Backend::addRows(); }
    void whatWasBuiltOnIsNotUndone()
    {
        Desk d;
        const qint64 first = d.assigned(d.eve);
        QCOMPARE(d.on(d.boss, u"cancel"_s, first, u"Mistake"_s), u"done"_s);
        QCOMPARE(d.assign(d.incidentOf(first), d.finn), u"done"_s);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, first), u"illegal_transition"_s); // it waits for somebody else's review
        const qint64 second = d.review(d.incidentOf(first));
        QCOMPARE(d.on(d.boss, u"cancel"_s, second, u"Mistake"_s), u"done"_s);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, first), u"changed"_s);
        d.setMaxLoad(d.finn, 1);
        const qint64 third = d.assigned(d.finn);
        QVERIFY(third > 0);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, second), u"over_capacity"_s);
        QCOMPARE(d.on(d.boss, u"cancel"_s, third, u"Room"_s), u"done"_s);
        d.db->advance(10 * minute + 1);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, second), u"undo_expired"_s);
        // A review that went to somebody else is not undone either: that was another verb.
        const qint64 moved = d.assigned(d.eve);
        QCOMPARE(d.reassign(moved, d.finn), u"done"_s);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, moved), u"illegal_transition"_s);
        d.db->verifyHealthy();
    }

    void reassigningIsBothOrNeither_data() { Backend::addRows(); }
    void reassigningIsBothOrNeither()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve, u"critical"_s);
        const qint64 incident = d.incidentOf(review);
        QCOMPARE(d.reassign(review, d.eve), u"already_holds"_s);
        d.set(d.finn, u"duty"_s, u"'away'"_s);
        QCOMPARE(d.reassign(review, d.finn), u"person_unavailable"_s);
        d.set(d.finn, u"duty"_s, u"'active'"_s);
        d.setMaxLoad(d.finn, 0);
        QCOMPARE(d.reassign(review, d.finn), u"over_capacity"_s);
        QCOMPARE(d.on(d.boss, u"reassign"_s, review), u"person_unavailable"_s); // to nobody
        QCOMPARE(d.status(review), u"assigned"_s);
        QCOMPARE(d.load(d.eve), 1);
        d.setMaxLoad(d.finn, 1);
        d.db->advance(30 * minute);
        QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s);
        const int ops = d.db->value(u"SELECT count(*) FROM op"_s).toInt();
        QCOMPARE(d.reassign(review, d.finn, u"She is ill"_s), u"done"_s);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM op"_s).toInt(), ops + 1);
        QCOMPARE(d.status(review), u"cancelled"_s);
        const qint64 next = d.review(incident);
        QCOMPARE(d.status(next), u"assigned"_s);
        QCOMPARE(d.of(next, u"deadline_at"_s).toLongLong(), d.db->now() + hour); // a promise of its own
        QCOMPARE(d.of(next, u"alarm_at"_s).toLongLong(), d.db->now() + hour);
        QCOMPARE(d.itemStatus(incident), u"pending_approval"_s);
        QCOMPARE(d.ofItem(incident, u"holder_id"_s).toLongLong(), d.finn.value);
        QCOMPARE(d.load(d.eve), 0);
        QCOMPARE(d.load(d.finn), 1);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE item_id = %1 AND op = (SELECT op FROM event WHERE type "
                             "= 'incident.reassigned')"_s.arg(incident))
                     .toInt(),
                 2);
        QCOMPARE(d.told(d.eve, u"incident.reassigned"_s), 1);
        QCOMPARE(d.told(d.finn, u"incident.assigned"_s), 1);
        QCOMPARE(d.submit(d.finn, next), u"done"_s);
        QCOMPARE(d.reassign(next, d.eve), u"illegal_transition"_s); // what is handed in is decided or cancelled
        d.db->verifyHealthy();
    }

    void escalation_data() { Backend::addRows(); }
    void escalation()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve, u"critical"_s);
        const qint64 calm = d.assigned(d.finn, u"normal"_s);
        RD_OK(tick(d, u"escalate_overdue"_s));
        d.db->advance(60 * minute); // not yet: strictly after
        RD_OK(tick(d, u"escalate_overdue"_s));
        QCOMPARE(d.of(review, u"level"_s).toInt(), 0);
        QCOMPARE(d.on(d.host, u"escalate"_s, review), u"not_due"_s);
        QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s); // being at work on it does not stop the clock
        d.db->advance(minute);
        QCOMPARE(d.on(d.boss, u"escalate"_s, review), u"not_permitted"_s);
        d.db->advance(4 * minute);
        for (const QString& host : {u"one"_s, u"two"_s, u"three"_s})
            RD_OK(tick(d, u"escalate_overdue"_s, host));
        QCOMPARE(d.of(review, u"level"_s).toInt(), 1);
        QCOMPARE(d.events(u"incident.escalated"_s), 1);
        for (const PersonId person : {d.eve, d.boss, d.other, d.db->admin()})
            QCOMPARE(d.told(person, u"incident.escalated"_s), 1);
        QCOMPARE(d.told(d.finn, u"incident.escalated"_s), 0);
        QCOMPARE(d.told(d.host, u"incident.escalated"_s), 0);
        d.db->advance(50 * minute);
        RD_OK(tick(d, u"escalate_overdue"_s));
        QCOMPARE(d.of(review, u"level"_s).toInt(), 1); // at 115 minutes
        d.db->advance(10 * minute);
        for (const QString& host : {u"one"_s, u"two"_s, u"three"_s})
            RD_OK(tick(d, u"escalate_overdue"_s, host));
        QCOMPARE(d.of(review, u"level"_s).toInt(), 2);
        QVERIFY(d.of(review, u"alarm_at"_s).isNull());
        for (const PersonId person : {d.boss, d.other, d.db->admin()})
            QCOMPARE(d.told(person, u"incident.escalated_again"_s), 1);
        QCOMPARE(d.told(d.eve, u"incident.escalated_again"_s), 0);
        d.db->advance(10 * hour);
        RD_OK(tick(d, u"escalate_overdue"_s));
        QCOMPARE(d.events(u"incident.escalated"_s) + d.events(u"incident.escalated_again"_s), 2);
        QCOMPARE(d.of(calm, u"level"_s).toInt(), 0);
        QCOMPARE(d.submit(d.eve, review), u"done"_s); // late, and taken gladly
        d.db->verifyHealthy();
    }

    // Nobody hosted for a day: each level still once, one after the other; a submitted review is not escalated.
    void escalationAfterSilence_data() { Backend::addRows(); }
    void escalationAfterSilence()
    {
        Desk d;
        const qint64 late = d.assigned(d.eve, u"critical"_s);
        const qint64 handedIn = d.submitted(d.finn, u"critical"_s);
        d.db->advance(20 * hour);
        RD_VALUE(rehearsed,
                 JobStore::rehearse(d.db->as(d.boss), u"escalate_overdue"_s, u"box"_s, d.db->context(d.boss)));
        QCOMPARE(rehearsed.rows.size(), 1);
        QCOMPARE(rehearsed.rows.first().assignment, AssignmentId(late));
        QCOMPARE(d.of(late, u"level"_s).toInt(), 0); // taken back
        RD_VALUE(first, tick(d, u"escalate_overdue"_s));
        QCOMPARE(first.counts.changed, 1);
        d.db->advance(5 * minute);
        RD_OK(tick(d, u"escalate_overdue"_s));
        d.db->advance(5 * minute);
        RD_OK(tick(d, u"escalate_overdue"_s));
        QCOMPARE(d.events(u"incident.escalated"_s), 1);
        QCOMPARE(d.events(u"incident.escalated_again"_s), 1);
        QCOMPARE(d.of(late, u"level"_s).toInt(), 2);
        QCOMPARE(d.of(handedIn, u"level"_s).toInt(), 0);
        d.db->verifyHealthy();
    }

    // Who hosts the job is told as well: it was the job, not the person. And an admin who holds the review is told
    // once.
    void theHostIsToldToo_data() { Backend::addRows(); }
    void theHostIsToldToo()
    {
        Desk d;
        const PersonId both = d.db->person(u"Both"_s, {u"admin"_s, u"engineer"_s});
        const qint64 review = d.assigned(both, u"critical"_s);
        QVERIFY(review > 0);
        d.db->advance(61 * minute);
        RD_OK(JobStore::tick(d.db->as(d.boss), u"escalate_overdue"_s, u"desktop"_s, d.db->context(d.boss)));
        QCOMPARE(d.of(review, u"level"_s).toInt(), 1);
        for (const PersonId person : {d.boss, d.other, both})
            QCOMPARE(d.told(person, u"incident.escalated"_s), 1);
        d.db->verifyHealthy();
    }

    void adminsAreRemindedOnce_data() { Backend::addRows(); }
    void adminsAreRemindedOnce()
    {
        Desk d;
        const qint64 review = d.submitted(d.eve);
        RD_OK(tick(d, u"remind_decisions"_s));
        QCOMPARE(d.on(d.host, u"remind_decision"_s, review), u"not_due"_s);
        d.db->advance(24 * hour + minute);
        for (int i = 0; i < 3; ++i) {
            RD_OK(tick(d, u"remind_decisions"_s));
            d.db->advance(hour);
        }
        QCOMPARE(d.events(u"incident.decision_reminder"_s), 1);
        QCOMPARE(d.told(d.boss, u"incident.decision_reminder"_s), 1);
        QCOMPARE(d.told(d.eve, u"incident.decision_reminder"_s), 0);
        QCOMPARE(d.status(review), u"submitted"_s);
        QCOMPARE(d.load(d.eve), 1);
        // Cancelled and given back: it was spoken of already.
        QCOMPARE(d.on(d.boss, u"cancel"_s, review, u"Mistake"_s), u"done"_s);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, review), u"done"_s);
        d.db->advance(48 * hour);
        RD_OK(tick(d, u"remind_decisions"_s));
        QCOMPARE(d.events(u"incident.decision_reminder"_s), 1);
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, review, u"Late but right"_s), u"done"_s);
        d.db->verifyHealthy();
    }

    void lessRoomThanWork_data() { Backend::addRows(); }
    void lessRoomThanWork()
    {
        Desk d;
        for (int i = 0; i < 3; ++i)
            QVERIFY(d.assigned(d.eve) > 0); // the policy allows three
        QCOMPARE(d.assign(d.report(), d.eve), u"over_capacity"_s);
        RD_OK(person(d, d.boss, u"set_capacity"_s, d.eve, {{u"desk"_s, u"incidents"_s}, {u"max_load"_s, 1}}));
        QCOMPARE(d.load(d.eve), 3); // shown, never clamped
        const qint64 review = d.db->value(u"SELECT MAX(id) FROM assignment"_s).toLongLong();
        QCOMPARE(d.submit(d.eve, review), u"done"_s);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Smaller"_s), u"done"_s);
        QCOMPARE(d.load(d.eve), 2);
        QCOMPARE(d.assign(d.report(), d.eve), u"over_capacity"_s);
        RD_OK(person(d, d.boss, u"set_capacity"_s, d.eve, {{u"desk"_s, u"incidents"_s}, {u"max_load"_s, 3}}));
        QCOMPARE(d.assign(d.report(), d.eve), u"done"_s);
        d.db->verifyHealthy();
    }

    void soManyAssignmentsAMinute_data() { Backend::addRows(); }
    void soManyAssignmentsAMinute()
    {
        Desk d;
        d.setMaxLoad(d.eve, 100);
        d.setMaxLoad(d.finn, 100);
        QList<VerbTarget> incidents;
        for (int i = 0; i < 33; ++i)
            incidents << VerbTarget{d.report(), std::nullopt};
        const QJsonObject toEve = {{u"person_id"_s, d.eve.value}};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(d.on(d.boss, u"assign"_s, incidents[i].id, {}, toEve), u"done"_s);
        // The refused do not count, and the excess is refused in the order of asking.
        QCOMPARE(d.on(d.boss, u"assign"_s, incidents[0].id, {}, toEve), u"already_holds"_s);
        RD_VALUE(many,
                 d.db->apply(d.boss, u"assign"_s, incidents.mid(5), {}, toEve, QUuid::createUuid(), u"incidents"_s));
        QCOMPARE(many.done.size(), 25);
        QCOMPARE(many.skipped.size(), 3);
        QCOMPARE(many.skipped.first(), (Skipped{incidents[30].id, u"too_fast"_s}));
        QCOMPARE(d.reassign(d.review(incidents[0].id), d.finn), u"too_fast"_s); // an assignment as well
        QCOMPARE(d.status(d.review(incidents[0].id)), u"assigned"_s);
        QCOMPARE(d.assign(incidents[31].id, d.eve, d.other), u"done"_s); // per admin
        d.db->advance(minute - 1);
        QCOMPARE(d.assign(incidents[30].id, d.eve), u"too_fast"_s);
        d.db->advance(1);
        QCOMPARE(d.assign(incidents[30].id, d.eve), u"done"_s);
        d.setPolicy(u"incidents.assign_rate"_s, u"1"_s);
        QCOMPARE(d.assign(incidents[32].id, d.eve), u"too_fast"_s);
        d.db->advance(1);
        d.setPolicy(u"incidents.assign_rate"_s, u"none"_s);
        QCOMPARE(d.assign(incidents[32].id, d.eve), u"done"_s);
        d.db->verifyHealthy();
    }

    // Deactivation is soft and waits until the active reviews are settled; what was done stays readable.
    void deactivation_data() { Backend::addRows(); }
    void deactivation()
    {
        Desk d;
        const qint64 done = d.submitted(d.eve);
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, done, u"Good"_s), u"done"_s);
        const qint64 kept = d.assigned(d.eve), given = d.assigned(d.eve);
        d.db->exec(u"UPDATE person SET login = NULL WHERE id = %1"_s.arg(d.eve.value)); // no login to switch off
        RD_ERROR(person(d, d.boss, u"deactivate"_s, d.eve), ErrorCode::Conflict);
        QCOMPARE(d.on(d.boss, u"cancel"_s, kept, u"She leaves"_s), u"done"_s);
        RD_ERROR(person(d, d.boss, u"deactivate"_s, d.eve), ErrorCode::Conflict);
        QCOMPARE(d.reassign(given, d.finn), u"done"_s);
        const int events = d.db->value(u"SELECT count(*) FROM event"_s).toInt();
        RD_OK(person(d, d.boss, u"deactivate"_s, d.eve));
        QCOMPARE(d.db->value(u"SELECT deactivated_by FROM person WHERE id = %1"_s.arg(d.eve.value)).toLongLong(),
                 d.boss.value);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event"_s).toInt(), events + 1);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM assignment WHERE person_id = %1"_s.arg(d.eve.value)).toInt(), 3);
        QCOMPARE(d.assign(d.report(), d.eve), u"person_unavailable"_s);
        QCOMPARE(d.on(d.boss, u"undo_cancel"_s, kept), u"person_unavailable"_s);
        for (const QString& table : {u"incident"_s, u"assignment"_s, u"person"_s, u"work_item"_s, u"event"_s}) {
            const int rows = d.db->value(u"SELECT count(*) FROM "_s + table).toInt();
            QVERIFY2(!d.db->owner().execute(u"DELETE FROM "_s + table), qPrintable(table));
            QCOMPARE(d.db->value(u"SELECT count(*) FROM "_s + table).toInt(), rows);
        }
        d.db->verifyHealthy();
    }

    void domainsOfEngineers_data() { Backend::addRows(); }
    void domainsOfEngineers()
    {
        Desk d;
        const auto add = [&](const QString& email, const QString& role) {
            return person(d, d.boss, u"add"_s, {},
                          {{u"name"_s, u"N"_s}, {u"email"_s, email}, {u"roles"_s, QJsonArray{role}}});
        };
        RD_OK(add(u"a@anywhere.example"_s, u"engineer"_s)); // empty: all
        d.db->advance(1);
        d.setPolicy(u"people.allowed_domains"_s, u"example.org, Example.NET"_s);
        RD_ERROR(add(u"b@evil.example"_s, u"engineer"_s), ErrorCode::Invalid);
        RD_ERROR(add(u"b@notexample.org"_s, u"engineer"_s), ErrorCode::Invalid);
        RD_ERROR(add(u"b@example.org@evil.example"_s, u"engineer"_s), ErrorCode::Invalid);
        RD_ERROR(add(u"b@sub.example.org"_s, u"engineer"_s), ErrorCode::Invalid);
        RD_VALUE(ben, add(u"b@example.org"_s, u"engineer"_s));
        RD_OK(add(u"c@example.net"_s, u"engineer"_s));
        RD_VALUE(member, add(u"m@elsewhere.example"_s, u"reviewer"_s)); // engineers only
        const auto edit = [&](PersonId whom, const QString& email) {
            return person(d, d.boss, u"edit"_s, whom, {{u"name"_s, u"N"_s}, {u"email"_s, email}});
        };
        RD_ERROR(edit(ben, u"b@elsewhere.example"_s), ErrorCode::Invalid);
        RD_OK(edit(ben, u"ben@example.net"_s));
        RD_OK(edit(ben, {}));
        RD_OK(edit(member, u"m2@elsewhere.example"_s));
        RD_ERROR(person(d, d.boss, u"set_roles"_s, member, {{u"roles"_s, QJsonArray{u"engineer"_s}}}),
                 ErrorCode::Invalid);
        RD_OK(edit(member, u"m@example.org"_s));
        RD_OK(person(d, d.boss, u"set_roles"_s, member, {{u"roles"_s, QJsonArray{u"engineer"_s}}}));
        RD_ERROR(add(u"m@example.org"_s, u"engineer"_s), ErrorCode::Conflict);  // unique
        RD_ERROR(add(u"M3@example.org"_s, u"engineer"_s), ErrorCode::Conflict); // lower case
    }

    void theSameOpChangesOnce_data() { Backend::addRows(); }
    void theSameOpChangesOnce()
    {
        Desk d;
        const qint64 review = d.assigned(d.eve);
        const QUuid op = QUuid::createUuid();
        const auto move = [&](PersonId to) {
            return d.db->apply(d.boss, u"reassign"_s, {{review, std::nullopt}}, {}, {{u"person_id"_s, to.value}}, op,
                               u"incidents"_s);
        };
        RD_VALUE(first, move(d.finn));
        RD_VALUE(again, move(d.finn));
        QCOMPARE(again.done, first.done);
        QCOMPARE(again.at, first.at);
        RD_ERROR(move(d.gus), ErrorCode::Conflict);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM assignment"_s).toInt(), 2);
        QCOMPARE(d.load(d.finn), 1);
        d.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
