// SPDX-License-Identifier: GPL-3.0-or-later
// J1: job_tick expiring 10,000 claimed places (20 batches: rules, ledger, events, notifications, the run's record)
// against the plain statements that change the same rows in one transaction.
#include "app/stores/applystore.h"
#include "app/stores/jobstore.h"
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int rows = 10'000;
const ActorContext owner{PersonId(1), false, u"ctl"_s};

const QStringList raw = {uR"(
UPDATE desk.assignment SET
  status = 'expired', status_before = status, placed = FALSE, loaded = FALSE, deadline_before = deadline_at, deadline_at = NULL,
  ended_at = {now}, again_at = {now} + 86400000, version = version + 1, last_verb = 'expire', last_op = 4711, last_at = {now}
WHERE desk = 'requests' AND status = 'claimed' AND deadline_at < {now})"_s,
                         uR"(
UPDATE desk.work_item i SET
  placed_count = 0, holder_id = NULL, deadline_at = NULL, version = i.version + 1, last_verb = 'expire', last_op = 4711, last_at = {now}
FROM desk.assignment a WHERE a.last_op = 4711 AND i.id = a.work_item_id)"_s,
                         uR"(
UPDATE desk.ledger_entry l SET state = 'reversed', state_before = l.state, version = l.version + 1, changed_at = {now}, last_op = 4711
FROM desk.assignment a WHERE a.last_op = 4711 AND l.source_id = a.id)"_s,
                         uR"(
INSERT INTO desk.event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
                        person_before, op, policy_id)
SELECT {now}, 'request.expired', 1, 'postgres', 'job', 'requests', 'assignment', a.work_item_id, a.id, 'expire', 'claimed', 'expired',
       a.person_id, '3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d10', a.policy_id
FROM desk.assignment a WHERE a.last_op = 4711)"_s,
                         uR"(
INSERT INTO desk.notification (person_id, event_id)
SELECT e.person_before, e.id FROM desk.event e WHERE e.type = 'request.expired'
UNION ALL
SELECT i.author_id, e.id FROM desk.event e JOIN desk.work_item i ON i.id = e.item_id WHERE e.type = 'request.expired')"_s,
                         u"UPDATE desk.capacity SET load = 0 WHERE desk = 'requests'"_s};

PersonId somebody(Connection& db, const QString& name)
{
    must(
        db.runText(u"person"_s,
                   u"INSERT INTO desk.person (display_name, name_key, created_at) VALUES ('%1', '%1', 0)"_s.arg(name)));
    PersonId id;
    must(db.eachOf(u"person"_s, u"SELECT MAX(id) AS id FROM desk.person"_s, {}, [&](const Row& row) {
        id = row.id<PersonId>(u"id"_s);
        return true;
    }));
    must(db.runText(
        u"role"_s,
        u"INSERT INTO desk.person_role (person_id, role, granted_at) VALUES (%1, 'reviewer', 0)"_s.arg(id.value)));
    return id;
}

/// Requests of one place each, all claimed ten days ago by a hundred reviewers. The owner claims in their names:
/// claiming for oneself is a verb of logins, and the bench measures what comes after.
Place claimed()
{
    tell(u"filing and claiming %1 requests"_s.arg(rows));
    Place place = Place::make(Dialect::Postgres);
    const auto db = place.connect();
    const PersonId author = somebody(*db, u"author"_s);
    QList<PersonId> reviewers;
    for (int i = 0; i < 100; ++i)
        reviewers << somebody(*db, u"reviewer %1"_s.arg(i));
    must(db->begin());
    must(db->execute(u"SET LOCAL session_replication_role = replica"_s));
    const QString ago = u"(desk.clock_ms() - 864000000)"_s;
    for (
        const QString& sql :
        {u"INSERT INTO desk.op (actor_id, op, desk, machine, verb, request_hash, at, via, login, outcomes) VALUES (1, gen_random_uuid(), 'requests', 'item', 'file', '', %1, 'ctl', 'postgres', '{}')"_s,
         u"INSERT INTO desk.work_item (desk, title, title_key, status, author_id, places, placed_count, filed_at, "
         u"holder_id, deadline_at, last_verb, last_op, last_at, version) "
         "SELECT 'requests', 'Request ' || n, 'request ' || n, 'open', %2, 1, 1, %1, %3 + n % 100, %1 + 259200000, 'claim', (SELECT MAX(id) FROM desk.op), %1, 2 FROM generate_series(1, %4) n"_s,
         u"INSERT INTO desk.review_request (work_item_id, content_type, review_type, amount_minor) SELECT i.id, 'code', 'expert', 2500 FROM desk.work_item i"_s,
         u"INSERT INTO desk.assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, "
         u"activity_at, deadline_at, last_verb, last_op, last_at) "
         "SELECT i.id, i.holder_id, 'requests', 'claimed', TRUE, TRUE, FALSE, %1, %1, i.deadline_at, 'claim', i.last_op, %1 FROM desk.work_item i"_s,
         u"INSERT INTO desk.capacity (person_id, desk, load) SELECT a.person_id, 'requests', COUNT(*) FROM desk.assignment a GROUP BY a.person_id"_s,
         u"INSERT INTO desk.ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, "
         u"created_at, changed_at, last_op) "
         "SELECT 'assignment', a.id, a.person_id, 'requests.review', 2500, 'EUR', 'pending', %1, %1, a.last_op FROM desk.assignment a"_s,
         u"INSERT INTO desk.event (at, type, actor_id, login, via, desk, machine, item_id, verb, from_status, "
         u"to_status, op) "
         "SELECT %1, 'request.filed', 1, 'postgres', 'ctl', 'requests', 'item', i.id, 'file', '', 'open', gen_random_uuid() FROM desk.work_item i"_s,
         u"INSERT INTO desk.event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, "
         u"from_status, to_status, person_after, op) "
         "SELECT %1, 'request.claimed', a.person_id, 'postgres', 'ctl', 'requests', 'assignment', a.work_item_id, a.id, 'claim', '', 'claimed', a.person_id, gen_random_uuid() FROM desk.assignment a"_s}) {
        QString filled = sql;
        filled.replace(u"%1"_s, ago).replace(u"%2"_s, QString::number(author.value));
        filled.replace(u"%3"_s, QString::number(reviewers.first().value)).replace(u"%4"_s, QString::number(rows));
        must(db->runText(u"fill"_s, filled));
    }
    must(db->commit());
    place.compact();
    if (place.broken() != 0)
        fail(u"the claimed requests are broken before the bench begins"_s);
    return place;
}

double ticks(const Place& from, qint64& broken)
{
    Place place = from.copy();
    place.warm();
    double took = 0;
    {
        const auto db = place.connect();
        JobTick tick;
        took = seconds([&] {
            do {
                tick = must(JobStore::tick(*db, u"expire_claims"_s, u"bench"_s, owner));
            } while (tick.more);
        });
        if (tick.counts.changed != rows)
            fail(u"the job expired %1 of %2"_s.arg(tick.counts.changed).arg(rows));
    }
    broken += place.broken();
    place.drop();
    return took;
}

double statements(const Place& from)
{
    Place place = from.copy();
    place.warm();
    double took = 0;
    {
        const auto db = place.connect();
        const Millis now = must(db->now());
        qint64 changed = 0;
        took = seconds([&] {
            must(db->begin());
            for (const QString& sql : raw)
                changed += must(db->runText(u"raw"_s, QString(sql).replace(u"{now}"_s, QString::number(now))));
            must(db->commit());
        });
        if (changed != 6LL * rows + 100)
            fail(u"the raw statements changed %1 rows"_s.arg(changed));
    }
    place.drop();
    return took;
}

} // namespace

void ticking(const QString& name)
{
    Place ready = claimed();
    Place bare = ready.copy();
    bare.dropTriggers();
    qint64 broken = 0;
    const Pairs result = alternate(
        pairsOr(5), [&] { return ticks(ready, broken); }, [&] { return statements(bare); });
    print(name, u"job_tick expiring 10,000 claims (PostgreSQL)"_s, result.ratio(), u"x"_s, Goal{true, 1.5},
          result.details());
    print(u"C2"_s, u"broken rows after it"_s, double(broken), {}, Goal{true, 0}, {});
    ready.drop();
    bare.drop();
}

} // namespace rd::bench
