// SPDX-License-Identifier: GPL-3.0-or-later
// R1, R1M, R3: the release of orphaned claims through the service against three plain statements (four with the
// notifications). R2: against row by row through desk.apply in one transaction.
#include "app/services/claimsservice.h"
#include "app/stores/applystore.h"
#include "app/stores/claimstore.h"
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

const QString rawAssignments = uR"(
UPDATE assignment SET
  status = 'timed_out', status_before = status, placed = FALSE, loaded = FALSE, deadline_before = deadline_at, deadline_at = NULL,
  ended_at = {now}, again_at = {now} + 86400000, version = version + 1, last_verb = 'release_orphaned', last_op = 4711, last_at = {now}
WHERE desk = 'claims' AND status = 'under_review' AND deadline_at < {now})"_s;

const QString rawItems = uR"(
UPDATE work_item SET
  status = 'submitted', status_before = status, placed_count = 0, holder_id = NULL, deadline_at = NULL, version = version + 1,
  last_verb = 'release_orphaned', last_op = 4711, last_at = {now}
WHERE desk = 'claims' AND deadline_at < {now})"_s;

/// The same event with the same metadata: it is part of the row.
const QString rawEvents = uR"(
INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
                   person_before, op, policy_id, metadata)
SELECT {now}, 'claim.timeout_released', 1, 'postgres', 'ctl', 'claims', 'assignment', a.work_item_id, a.id, 'release_orphaned',
       'under_review', 'timed_out', a.person_id, '3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d10', a.policy_id,
       {object}('claim_id', a.work_item_id, 'task_id', x.external_id, 'task_title', i.title, 'reviewer_id', a.person_id,
                'reviewer_name', p.display_name, 'days_orphaned', ({now} - a.activity_at) / 86400000, 'timeout_threshold_days', 7,
                'policy_version', a.policy_id, 'released_by', 1, 'via', 'ctl')
FROM assignment a
JOIN work_item i ON i.id = a.work_item_id
JOIN claim x ON x.work_item_id = a.work_item_id
JOIN person p ON p.id = a.person_id
WHERE a.last_op = 4711)"_s;

const QString rawNotifications = uR"(
INSERT INTO notification (person_id, event_id)
SELECT e.person_before, e.id FROM event e WHERE e.type = 'claim.timeout_released'
UNION ALL
SELECT i.author_id, e.id FROM event e JOIN work_item i ON i.id = e.item_id WHERE e.type = 'claim.timeout_released')"_s;

double rawRelease(const Place& from, int rows, bool notifications)
{
    Place place = from.copy();
    place.warm();
    auto db = place.connect();
    const Millis now = must(db->now());
    const auto run = [&](QString sql) {
        sql.replace(u"{now}"_s, QString::number(now));
        sql.replace(u"{object}"_s, db->isShared() ? u"jsonb_build_object"_s : u"json_object"_s);
        return must(db->runText(u"raw"_s, sql));
    };
    qint64 changed = 0;
    const double took = seconds([&] {
        must(db->begin());
        changed += run(rawAssignments) + run(rawItems) + run(rawEvents);
        if (notifications)
            run(rawNotifications);
        must(db->commit());
    });
    if (changed != 3LL * rows)
        fail(u"the raw statements changed %1 rows"_s.arg(changed));
    db.reset();
    place.drop();
    return took;
}

double serviceRelease(const Place& from, int rows, qint64& broken)
{
    Place place = from.copy();
    place.warm();
    double took = 0;
    {
        const auto session = test::startSession(place.options());
        ClaimsService claims(*session);
        took = seconds([&] {
            const ReleaseReport report = must(test::settled(claims.release({}), 3'600'000));
            if (report.released.size() != rows || !report.skipped.isEmpty())
                fail(u"released %1 of %2"_s.arg(report.released.size()).arg(rows));
        });
    }
    broken += place.broken();
    place.drop();
    return took;
}

QString thousands(int rows)
{
    return rows >= 1'000'000 ? u"1,000,000"_s : u"100,000"_s;
}

void releaseOn(const QString& name, Dialect dialect, int rows, int pairs)
{
    Place ready = filled(dialect, Shape::Orphaned, rows);
    Place bare = ready.copy();
    bare.dropTriggers();
    qint64 broken = 0;
    const QString where = dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
    QList<double> noted;
    const Pairs result = alternate(
        pairs, [&] { return serviceRelease(ready, rows, broken); },
        [&] {
            noted << rawRelease(bare, rows, true);
            return rawRelease(bare, rows, false);
        });
    print(name, u"release of %1 (%2)"_s.arg(thousands(rows), where), result.ratio(), u"x"_s, Goal{true, 1.5},
          result.details());
    print(name, u"  the same, raw side writes the notifications too"_s, median(result.ours) / median(noted), u"x"_s, {},
          Pairs{result.ours, noted}.details());
    print(u"C2"_s, u"broken rows after it"_s, double(broken), {}, Goal{true, 0}, {});
    ready.drop();
    bare.drop();
}

double oneByOne(const Place& from, int rows)
{
    Place place = from.copy();
    place.warm();
    double took = 0;
    {
        const auto db = place.connect();
        const auto orphaned = must(ClaimStore::orphaned(*db, must(db->now())));
        took = seconds([&] {
            must(db->begin());
            for (const OrphanedClaim& claim : orphaned.first(rows)) {
                const VerbOutcome outcome = must(ApplyStore::applyWithin(*db,
                                                                         {u"claims"_s,
                                                                          u"assignment"_s,
                                                                          u"release_orphaned"_s,
                                                                          {{claim.assignmentId.value, claim.version}},
                                                                          {},
                                                                          std::nullopt,
                                                                          {},
                                                                          QUuid::createUuid()},
                                                                         {PersonId(1), false, u"ctl"_s}));
                if (outcome.done.size() != 1)
                    fail(u"a claim was not released"_s);
            }
            must(db->commit());
        });
    }
    place.drop();
    return took;
}

} // namespace

void release(const QString& name)
{
    if (name == "R1M"_L1)
        releaseOn(name, Dialect::Postgres, 1'000'000, pairsOr(3));
    else
        releaseOn(name, name == "R3"_L1 ? Dialect::Sqlite : Dialect::Postgres, 100'000, pairsOr(5));
}

void rowByRow(const QString& name)
{
    constexpr int rows = 100'000;
    constexpr int sample = 10'000;
    Place ready = filled(Dialect::Postgres, Shape::Orphaned, rows);
    qint64 broken = 0;
    const Pairs result = alternate(
        pairsOr(5), [&] { return serviceRelease(ready, rows, broken); },
        [&] { return oneByOne(ready, sample) * (double(rows) / sample); });
    print(name, u"release of 100,000 against row by row (PostgreSQL)"_s, result.ratio(), u"x"_s, Goal{true, 0.15},
          result.details() + u"; row by row measured on 10,000 and scaled"_s);
    print(u"C2"_s, u"broken rows after it"_s, double(broken), {}, Goal{true, 0}, {});
    ready.drop();
}

} // namespace rd::bench
