// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with 200,000 incidents of a year and 2,000 engineers: most are closed with a decided review, one in ten
// had another one declined before; of the newest, 4,000 are being reviewed (a third is submitted), and half of what
// runs is overdue. Every review has the events that led to its status.
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int incidents = 200'000;
constexpr int engineers = 2'000;
constexpr int closed = 150'000, resolved = 180'000, approved = 188'000, analyzing = 192'000, detected = 196'000;

const QString op = u"'3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d11'"_s;
const QString engineer = u"(10001 + (k.n * 7 + (k.n % 13) * (k.n % 5)) % 2000)"_s;

QStringList people()
{
    return {
        insertCounted(u"person"_s, u"id, display_name, name_key, duty, created_at"_s, engineers,
                      u"10000 + k.n, 'Engineer ' || CAST(k.n AS text), 'engineer ' || CAST(k.n AS text), "
                      "CASE k.n % 10 WHEN 0 THEN 'away' WHEN 1 THEN 'offline' ELSE 'active' END, 0"_s),
        insertCounted(u"person_role"_s, u"person_id, role, granted_at"_s, engineers, u"10000 + k.n, 'engineer', 0"_s),
        insertCounted(u"person_tag"_s, u"person_id, tag"_s, engineers,
                      u"10000 + k.n, 'skill' || CAST(k.n % 40 AS text)"_s),
        insertCounted(u"person_tag"_s, u"person_id, tag"_s, engineers,
                      u"10000 + k.n, 'area' || CAST(k.n % 23 AS text)"_s)};
}

QStringList items(Millis now)
{
    const QString at = u"(%1 - (%2 - k.n) * 157000)"_s.arg(now - millisPerDay).arg(incidents);
    const QString title = u"ncident ' || CAST(k.n AS text) || ': the queue of the payments does not empty'"_s;
    const QString runs = u"k.n > %1"_s.arg(detected);
    const QString due = u"CASE WHEN %1 AND k.n % 3 < 2 THEN %2 + k.n * 60000 END"_s.arg(runs).arg(
        now - (detected + incidents) / 2 * 60000LL);
    return {insertCounted(
                u"work_item"_s,
                u"id, desk, title, title_key, status, author_id, priority, places, placed_count, filed_at, "
                "holder_id, deadline_at, last_verb, last_op, last_at"_s,
                incidents,
                u"1000 + k.n, 'incidents', 'I%1, 'i%1, CASE WHEN k.n <= %2 THEN 'closed' WHEN k.n <= %3 THEN "
                "'resolved' WHEN k.n <= %4 THEN 'approved' WHEN k.n <= %5 THEN 'analyzing' WHEN k.n <= %6 "
                "THEN 'detected' ELSE 'pending_approval' END, 1, CASE k.n % 4 WHEN 0 THEN 'low' WHEN 1 THEN "
                "'normal' WHEN 2 THEN 'high' ELSE 'critical' END, 1, CASE WHEN %7 THEN 1 ELSE 0 END, "_s.arg(title)
                        .arg(closed)
                        .arg(resolved)
                        .arg(approved)
                        .arg(analyzing)
                        .arg(detected)
                        .arg(runs) +
                    u"%1, CASE WHEN %2 THEN %3 END, %4, 'report', 1, %1"_s.arg(at, runs, engineer, due)),
            insertCounted(u"incident"_s, u"work_item_id, severity, ai_approach"_s, incidents,
                          u"1000 + k.n, CASE k.n % 4 WHEN 0 THEN 'low' WHEN 1 THEN 'normal' WHEN 2 THEN 'high' ELSE "
                          "'critical' END, 'Restart what reads the queue.'"_s)};
}

/// A declined one has the even number before that of the review that counts.
QStringList reviews()
{
    const QString columns = u"id, work_item_id, person_id, desk, status, placed, loaded, done, taken_at, started_at, "
                            "activity_at, deadline_at, alarm_at, ended_at, content, decided_by, version, last_verb, "
                            "last_op, last_at"_s;
    const QString from = u"FROM (SELECT i.id, i.id - 1000 AS n, i.status, i.filed_at, i.holder_id, i.deadline_at "
                         "FROM work_item i WHERE i.desk = 'incidents') k"_s;
    const QString status = u"CASE WHEN k.n <= %1 THEN CASE WHEN k.n % 3 = 0 THEN 'not_chosen' ELSE 'accepted' END "
                           "ELSE CASE k.n % 3 WHEN 0 THEN 'assigned' WHEN 1 THEN 'in_progress' ELSE 'submitted' END "
                           "END"_s.arg(approved);
    const QString version = u"CASE WHEN k.n <= %1 THEN 4 ELSE 1 + k.n % 3 END"_s.arg(approved);
    const QString verb = u"CASE WHEN k.n <= %1 THEN CASE WHEN k.n % 3 = 0 THEN 'choose_ai' ELSE 'choose_engineer' END "
                         "ELSE CASE k.n % 3 WHEN 0 THEN 'assign' WHEN 1 THEN 'start' ELSE 'submit' END "
                         "END"_s.arg(approved);
    const QString runs = u"k.n > %1"_s.arg(detected);
    const QString over = u"k.n <= %1"_s.arg(approved);
    return {
        u"INSERT INTO assignment (%1) SELECT k.n * 2, k.id, 10001 + k.n % 2000, 'incidents', 'declined', FALSE, "
        "FALSE, FALSE, k.filed_at + 60000, NULL, k.filed_at + 60000, NULL, NULL, k.filed_at + 120000, NULL, NULL, "
        "2, 'decline', 1, k.filed_at + 120000 %2 WHERE k.n % 10 = 0 AND (%3 OR %4)"_s.arg(columns, from, over, runs),
        u"INSERT INTO assignment (%1) SELECT k.n * 2 + 1, k.id, %2, 'incidents', %3, %4, %4, FALSE, k.filed_at + "
        "180000, CASE WHEN %5 OR k.n % 3 > 0 THEN k.filed_at + 240000 END, k.filed_at + 180000, k.deadline_at, "
        "k.deadline_at, "_s.arg(columns, engineer, status, runs, over) +
            u"CASE WHEN %1 THEN k.filed_at + 7200000 END, CASE WHEN %1 OR k.n % 3 = 2 THEN 'Restarted.' END, "
            "CASE WHEN %1 THEN 1 END, %2, %3, 1, k.filed_at + 180000 %4 WHERE %1 OR %5"_s.arg(over, version, verb, from,
                                                                                              runs),
        u"INSERT INTO capacity (person_id, desk, max_load, load) SELECT a.person_id, 'incidents', CASE WHEN "
        "a.person_id % 5 = 0 THEN 5 END, SUM(CASE WHEN a.loaded THEN 1 ELSE 0 END) FROM assignment a "
        "GROUP BY a.person_id"_s};
}

/// In the order in which they happened.
QStringList events()
{
    const auto step = [](const QString& after, const QString& type, const QString& verb, const QString& from,
                         const QString& to, const QString& where) {
        return u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, "
               "from_status, to_status, person_before, person_after, op) SELECT a.taken_at + %1, 'incident.%2', 1, '', "
               "'ctl', 'incidents', 'assignment', a.work_item_id, a.id, %3, '%4', %5, a.person_id, a.person_id, %6 "
               "FROM assignment a WHERE %7"_s.arg(after, type, verb, from, to, op, where);
    };
    return {
        u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, verb, from_status, to_status, "
        "op) SELECT i.filed_at, 'incident.reported', 1, '', 'ctl', 'incidents', 'item', i.id, 'report', '', "
        "'detected', %1 FROM work_item i WHERE i.desk = 'incidents'"_s.arg(op),
        step(u"0"_s, u"assigned"_s, u"'assign'"_s, {}, u"'assigned'"_s, u"TRUE"_s),
        step(u"60000"_s, u"declined"_s, u"'decline'"_s, u"assigned"_s, u"'declined'"_s, u"a.status = 'declined'"_s),
        step(u"60000"_s, u"started"_s, u"'start'"_s, u"assigned"_s, u"'in_progress'"_s, u"a.started_at IS NOT NULL"_s),
        step(u"3600000"_s, u"submitted"_s, u"'submit'"_s, u"in_progress"_s, u"'submitted'"_s,
             u"a.content IS NOT NULL"_s),
        step(u"7000000"_s, u"decided"_s, u"a.last_verb"_s, u"submitted"_s, u"a.status"_s,
             u"a.decided_by IS NOT NULL"_s)};
}

} // namespace

Place manyIncidents(Dialect dialect)
{
    tell(u"filling %1 with 200,000 incidents"_s.arg(dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s));
    Place place = Place::make(dialect);
    const Millis now = must(place.connect()->now());
    pourInto(place, people() + items(now) + reviews() + events());
    return place;
}

} // namespace rd::bench
