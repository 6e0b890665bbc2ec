// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a million reviews: 250,000 requests of a year with four attempts each, by four of 200 reviewers.
// Most are accepted, some abandoned, expired or rejected for good; of the newest requests some are still open and
// their reviews run. Every attempt has the events that led to its status, and what is owed for it.
#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int items = 250'000;
constexpr int open = 4'000;    // the newest ones have places left
constexpr int running = 2'000; // and of these, two reviews each are not decided

const QString op = u"'3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d10'"_s;

QStringList people()
{
    return {
        insertCounted(u"person"_s, u"id, display_name, name_key, created_at"_s, 201,
                      u"1000 + k.n, 'Reviewer ' || CAST(k.n AS text), 'reviewer ' || CAST(k.n AS text), 0"_s),
        insertCounted(u"person_role"_s, u"person_id, role, granted_at"_s, 200, u"1000 + k.n, 'reviewer', 0"_s),
        insertCounted(u"person_tag"_s, u"person_id, tag"_s, 200, u"1000 + k.n, 'skill' || CAST(k.n % 7 AS text)"_s)};
}

/// {n} counts from 1, {k} from 0 to 3; the times 7 spreads what came to nothing, so that each request has a review.
QString attempts(Millis now)
{
    const QString number = u"(k.n * 4 + p.k)"_s;
    const QString kind = u"(%1 * 7 % 100)"_s.arg(number);
    const QString runs = u"k.n > %1 AND p.k < 2"_s.arg(items - running);
    const QString taken = u"(%1 - (%2 - k.n) * 126000)"_s.arg(now - millisPerDay).arg(items);
    const auto by = [&](const QString& claimed, const QString& submitted, const QString& accepted,
                        const QString& upheld, const QString& abandoned, const QString& expired) {
        return u"CASE WHEN %1 THEN CASE WHEN p.k = 0 THEN %2 ELSE %3 END WHEN %4 < 80 THEN %5 WHEN %4 < 86 THEN %6 "
               "WHEN %4 < 94 THEN %7 ELSE %8 END"_s.arg(runs, claimed, submitted, kind, accepted, upheld, abandoned,
                                                        expired);
    };
    const auto words = [&](const QStringList& w) {
        return by(u"'%1'"_s.arg(w[0]), u"'%1'"_s.arg(w[1]), u"'%1'"_s.arg(w[2]), u"'%1'"_s.arg(w[3]),
                  u"'%1'"_s.arg(w[4]), u"'%1'"_s.arg(w[5]));
    };
    const QStringList values = {
        number,
        u"1000 + k.n"_s,
        u"1001 + (k.n * 7 + p.k * 53) % 200"_s,
        u"'requests'"_s,
        words({u"claimed"_s, u"submitted"_s, u"accepted"_s, u"upheld"_s, u"abandoned"_s, u"expired"_s}),
        by(u"TRUE"_s, u"TRUE"_s, u"TRUE"_s, u"FALSE"_s, u"FALSE"_s, u"FALSE"_s),
        by(u"TRUE"_s, u"FALSE"_s, u"FALSE"_s, u"FALSE"_s, u"FALSE"_s, u"FALSE"_s),
        by(u"FALSE"_s, u"FALSE"_s, u"TRUE"_s, u"FALSE"_s, u"FALSE"_s, u"FALSE"_s),
        taken,
        taken,
        u"CASE WHEN %1 THEN %2 + k.n * 1000 END"_s.arg(runs).arg(now - items * 500LL),
        u"CASE WHEN NOT (%1) THEN %2 + 10800000 END"_s.arg(runs, taken),
        u"CASE WHEN %1 THEN 'Review ' || CAST(%2 AS text) END"_s.arg(
            by(u"FALSE"_s, u"TRUE"_s, u"TRUE"_s, u"TRUE"_s, u"FALSE"_s, u"FALSE"_s), number),
        u"CASE WHEN p.k = 3 AND %1 < 80 AND NOT (%2) THEN 4 END"_s.arg(kind, runs),
        by(u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"2"_s, u"2"_s),
        words({u"claim"_s, u"submit"_s, u"accept"_s, u"close_rejected"_s, u"abandon"_s, u"expire"_s}),
        u"1"_s,
        taken};
    return insertCounted(
        u"assignment"_s,
        u"id, work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, deadline_at, "
        "ended_at, content, rating, version, last_verb, last_op, last_at"_s,
        items, values.join(u", "_s),
        u"CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) p"_s);
}

/// From their attempts: an old one has as many places as were reviewed, a new one six.
QStringList requests()
{
    const QString title = u"equest ' || CAST(x.id - 1000 AS text) || ': the pages of a shop, before they are shown'"_s;
    return {u"INSERT INTO work_item (id, desk, title, title_key, status, author_id, places, placed_count, done_count, "
            "filed_at, holder_id, last_verb, last_op, last_at) "
            "SELECT x.id, 'requests', 'R%2, 'r%2, CASE WHEN x.id > %1 THEN 'open' ELSE 'completed' END, 1201, "
            "CASE WHEN x.id > %1 THEN 6 ELSE x.done END, x.placed, x.done, x.filed_at, "
            "CASE WHEN x.id <= %1 AND x.done = 1 THEN x.holder END, 'file', 1, x.filed_at "
            "FROM (SELECT a.work_item_id AS id, SUM(CASE WHEN a.placed THEN 1 ELSE 0 END) AS placed, "
            "SUM(CASE WHEN a.done THEN 1 ELSE 0 END) AS done, MIN(a.taken_at) AS filed_at, "
            "MAX(CASE WHEN a.done THEN a.person_id END) AS holder FROM assignment a GROUP BY a.work_item_id) x"_s
                .arg(1000 + items - open)
                .arg(title),
            insertCounted(u"review_request"_s,
                          u"work_item_id, content_type, review_type, amount_minor, currency, skills"_s, items,
                          u"1000 + k.n, 'design', CASE WHEN k.n % 2 = 0 THEN 'expert' ELSE 'free' END, "
                          "CASE WHEN k.n % 2 = 0 THEN 2500 ELSE 0 END, 'EUR', 'skill' || CAST(k.n % 11 AS text)"_s)};
}

/// What follows from the attempts: load, and what is owed; the newest of it is not paid yet.
QStringList accounts()
{
    return {u"INSERT INTO capacity (person_id, desk, load) SELECT person_id, desk, SUM(CASE WHEN loaded THEN 1 ELSE 0 "
            "END) FROM assignment GROUP BY person_id, desk"_s,
            u"INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, "
            "created_at, changed_at, last_op) SELECT 'assignment', a.id, a.person_id, 'requests.review', 2500, 'EUR', "
            "CASE WHEN a.done THEN CASE WHEN a.work_item_id > %1 THEN 'due' ELSE 'settled' END "
            "WHEN a.placed THEN 'pending' ELSE 'reversed' END, a.taken_at, a.taken_at, 1 "
            "FROM assignment a WHERE a.work_item_id % 2 = 0"_s.arg(1000 + items - 2 * open)};
}

/// In the order in which they happened; each insert reads the attempts that went this way.
QStringList events()
{
    const QString columns = u"at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, "
                            "from_status, to_status, person_before, person_after, op"_s;
    const auto step = [&](const QString& at, const QString& type, const QString& verb, const QString& from,
                          const QString& to, const QString& where) {
        return u"INSERT INTO event (%1) SELECT %2, %3, a.person_id, '', 'ctl', 'requests', 'assignment', "
               "a.work_item_id, a.id, %4, '%5', %6, a.person_id, a.person_id, %7 FROM assignment a WHERE %8"_s.arg(
                   columns, at, type, verb, from, to, op, where);
    };
    const auto said = [](const QString& word) { return u"'%1'"_s.arg(word); };
    return {
        u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, verb, from_status, to_status, op) "
        "SELECT i.filed_at, 'request.filed', i.author_id, '', 'ctl', 'requests', 'item', i.id, 'file', '', 'open', %1 "
        "FROM work_item i"_s.arg(op),
        step(u"a.taken_at"_s, said(u"request.claimed"_s), said(u"claim"_s), {}, said(u"claimed"_s), u"TRUE"_s),
        step(u"a.taken_at + 3600000 + a.id % 7200000"_s, said(u"request.submitted"_s), said(u"submit"_s), u"claimed"_s,
             said(u"submitted"_s), u"a.content IS NOT NULL"_s),
        step(u"a.ended_at"_s, said(u"request.rejected"_s), said(u"reject"_s), u"submitted"_s, said(u"rejected"_s),
             u"a.status = 'upheld'"_s),
        step(u"a.ended_at"_s, said(u"request.rejection_closed"_s), u"a.last_verb"_s, u"rejected"_s, u"a.status"_s,
             u"a.status = 'upheld'"_s),
        step(u"a.ended_at"_s, said(u"request.accepted"_s), u"a.last_verb"_s, u"submitted"_s, u"a.status"_s,
             u"a.status = 'accepted'"_s),
        step(u"a.ended_at"_s, u"'request.' || a.status"_s, u"a.last_verb"_s, u"claimed"_s, u"a.status"_s,
             u"a.status IN ('abandoned', 'expired')"_s)};
}

} // namespace

Place millionReviews(Dialect dialect)
{
    tell(u"filling %1 with 1,000,000 reviews"_s.arg(dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s));
    Place place = Place::make(dialect);
    const Millis now = must(place.connect()->now());
    pourInto(place, people() + QStringList{attempts(now)} + requests() + accounts() + events());
    return place;
}

} // namespace rd::bench
