// SPDX-License-Identifier: GPL-3.0-or-later
// 4,000 random verbs of the incidents desk on both databases side by side, jobs and changes of people among them: the
// same outcomes, at the end the same rows, loads and events. Actors are named, so that no owner of a workspace steps
// in.
#include "app/stores/jobstore.h"
#include "app/stores/personstore.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/parity.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Draw;
using rd::test::IncidentDesk;

namespace {

/// Which rows, and by whom, a verb is worth trying on: id and person (0: an admin, -1: the host).
const QHash<QString, QString> fitting = {
    {u"analyze"_s, u"SELECT id, 0 FROM work_item WHERE status = 'detected' ORDER BY id DESC LIMIT 20"_s},
    {u"set_priority"_s, u"SELECT id, 0 FROM work_item ORDER BY id DESC LIMIT 40"_s},
    {u"resolve"_s,
     u"SELECT id, 0 FROM work_item WHERE status IN ('approved', 'pending_approval') ORDER BY id LIMIT 20"_s},
    {u"close"_s, u"SELECT id, 0 FROM work_item WHERE status = 'resolved' ORDER BY id LIMIT 20"_s},
    {u"reopen"_s, u"SELECT id, 0 FROM work_item WHERE status IN ('resolved', 'closed') ORDER BY id DESC LIMIT 20"_s},
    {u"assign"_s,
     u"SELECT id, 0 FROM work_item WHERE status IN ('detected', 'analyzing') OR (status = 'pending_approval' AND id % 4 = 0) ORDER BY id DESC LIMIT 40"_s},
    {u"start"_s, u"SELECT id, person_id FROM assignment WHERE status = 'assigned' ORDER BY id LIMIT 20"_s},
    {u"decline"_s, u"SELECT id, person_id FROM assignment WHERE status = 'assigned' ORDER BY id LIMIT 20"_s},
    {u"submit"_s,
     u"SELECT id, person_id FROM assignment WHERE status IN ('assigned', 'in_progress') ORDER BY id DESC LIMIT 20"_s},
    {u"choose_engineer"_s, u"SELECT id, 0 FROM assignment WHERE status = 'submitted' ORDER BY id LIMIT 20"_s},
    {u"choose_ai"_s,
     u"SELECT id, 0 FROM assignment WHERE status IN ('submitted', 'accepted') ORDER BY id DESC LIMIT 20"_s},
    {u"cancel"_s,
     u"SELECT id, 0 FROM assignment WHERE status IN ('assigned', 'in_progress', 'submitted') ORDER BY id LIMIT 20"_s},
    {u"reassign"_s,
     u"SELECT id, 0 FROM assignment WHERE status IN ('assigned', 'in_progress') ORDER BY id DESC LIMIT 20"_s},
    {u"undo_cancel"_s, u"SELECT id, 0 FROM assignment WHERE status = 'cancelled' ORDER BY last_at DESC, id LIMIT 3"_s},
    {u"escalate"_s,
     u"SELECT id, -1 FROM assignment WHERE status IN ('assigned', 'in_progress') ORDER BY deadline_at, id LIMIT 5"_s},
    {u"remind_decision"_s,
     u"SELECT id, -1 FROM assignment WHERE status = 'submitted' ORDER BY alarm_at, id LIMIT 5"_s}};

const QStringList itemVerbs = {u"report"_s, u"analyze"_s, u"set_priority"_s, u"resolve"_s, u"close"_s, u"reopen"_s};
const QStringList priorities = {u"low"_s, u"normal"_s, u"high"_s, u"critical"_s};

} // namespace

class TestIncidentParity final : public QObject, private rd::test::ParityRun {
    Q_OBJECT

    // The people: 0, 1 admins; 2 host; the rest engineers, the last one a reviewer.

    Draw draw()
    {
        static const QStringList verbs = [] {
            QStringList all = fitting.keys();
            all.sort(); // the order of a hash differs from run to run, and a seed must not
            return all + QStringList{u"report"_s, u"report"_s, u"assign"_s, u"assign"_s, u"assign"_s,  u"assign"_s,
                                     u"submit"_s, u"submit"_s, u"start"_s,  u"cancel"_s, u"reassign"_s};
        }();
        static const QStringList notes = {QString(), u"because"_s, u"because"_s, u" \u2003 "_s, u"größer & <b>"_s};
        Draw d{any(m_people),
               {u"incidents"_s,
                u"assignment"_s,
                any(verbs),
                {},
                any(notes),
                {},
                {},
                QUuid::createUuidV5(QUuid(), QString::number(m_random.generate64()))}};
        const QString& verb = d.request.verb;
        if (itemVerbs.contains(verb))
            d.request.machine = u"item"_s;
        if (verb == "escalate"_L1 || verb == "remind_decision"_L1)
            d.request.note.clear();
        if (verb == "report"_L1) {
            d.request.args = IncidentDesk::args(u"Incident %1"_s.arg(m_random.bounded(100'000)), any(priorities),
                                                m_random.bounded(15) == 0 ? u"urgent"_s : any(priorities));
            if (m_random.bounded(6) > 0)
                d.actor = m_people[m_random.bounded(2)];
        }
        if (verb == "set_priority"_L1)
            d.request.args[u"priority"_s] = any(priorities);
        if (verb == "assign"_L1 || verb == "reassign"_L1)
            d.request.args[u"person_id"_s] = any(m_people).value;
        if (verb == "submit"_L1 && m_random.bounded(8) > 0)
            d.request.content = u"Roll back, then %1."_s.arg(m_random.bounded(50));
        if (verb != "report"_L1)
            aim(d);
        return d;
    }

    void aim(Draw& d)
    {
        const auto rows = m_sqlite->rows(fitting.value(d.request.verb));
        const int n = m_random.bounded(5) == 0 ? 1 + m_random.bounded(4) : 1;
        QSet<qint64> items;
        for (int i = 0; i < n; ++i) {
            if (rows.isEmpty() || m_random.bounded(15) == 0) {
                d.request.targets << VerbTarget{1 + m_random.bounded(200), {}};
                continue;
            }
            const QVariantList row = any(rows);
            d.request.targets << VerbTarget{row[0].toLongLong(), m_random.bounded(8) == 0
                                                                     ? std::optional<qint64>(1 + m_random.bounded(4))
                                                                     : std::nullopt};
            const qint64 person = row[1].toLongLong();
            if (m_random.bounded(8) > 0)
                d.actor = person > 0 ? PersonId(person) : person == 0 ? m_people[m_random.bounded(2)] : m_people[2];
        }
        // Several attempts at one item in one op count once or each in its version, by dialect (tst_requestparity).
        if (d.request.machine == "assignment"_L1 && d.request.verb != "assign"_L1)
            erase_if(d.request.targets, [&](const VerbTarget& target) {
                const qint64 item =
                    m_sqlite->value(u"SELECT work_item_id FROM assignment WHERE id = %1"_s.arg(target.id)).toLongLong();
                return item > 0 && !(items.contains(item) ? false : (items << item, true));
            });
    }

    /// Duty, room, and the jobs: on both, with the same answer.
    void live()
    {
        for (const QString& job : {u"escalate_overdue"_s, u"remind_decisions"_s}) {
            QStringList said;
            for (Backend* db : {m_sqlite.get(), m_postgres.get()}) {
                RD_VALUE(tick, JobStore::tick(db->as(m_people[2]), job, u"box"_s, db->context(m_people[2])));
                said << u"%1 %2 %3"_s.arg(tick.ran).arg(tick.counts.changed).arg(tick.counts.failed);
            }
            QCOMPARE(said[0], said[1]);
        }
        const PersonId whose = m_people[3 + m_random.bounded(int(m_people.size()) - 3)];
        PersonRequest request{
            u"set_duty"_s,      whose, {}, {{u"duty"_s, any(QStringList{u"active"_s, u"active"_s, u"away"_s})}}, {},
            QUuid::createUuid()};
        if (m_random.bounded(3) == 0)
            request = {
                u"set_capacity"_s,  whose, {}, {{u"desk"_s, u"incidents"_s}, {u"max_load"_s, m_random.bounded(5)}}, {},
                QUuid::createUuid()};
        for (Backend* db : {m_sqlite.get(), m_postgres.get()})
            RD_OK(PersonStore::change(db->as(m_people[0]), request, {}, db->context(m_people[0])));
    }

    static QStringList state(Backend& db)
    {
        const QStringList queries = {
            u"SELECT id, title, status, status_before, author_id, priority, places, placed_count, done_count, filed_at, holder_id, deadline_at, version, last_verb, last_at FROM work_item ORDER BY id"_s,
            u"SELECT work_item_id, severity, ai_approach FROM incident ORDER BY work_item_id"_s,
            u"SELECT id, work_item_id, person_id, status, status_before, placed, loaded, done, taken_at, started_at, started_estimated, activity_at, deadline_at, deadline_before, ended_at, again_at, level, alarm_at, alarm_before, content, decided_by, policy_id, version, last_verb, last_at FROM assignment ORDER BY id"_s,
            u"SELECT person_id, desk, load, max_load FROM capacity ORDER BY person_id, desk"_s,
            u"SELECT at, type, actor_id, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note, policy_id FROM event"_s,
            u"SELECT n.person_id, e.at, e.type, e.item_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY n.person_id, e.at, e.type, e.item_id, e.assignment_id"_s};
        QStringList lines = rd::test::linesOf(db, queries);
        // What an event tells is JSON, whose keys have no order.
        for (
            const QVariantList& row : db.rows(
                u"SELECT at, COALESCE(item_id, 0), COALESCE(assignment_id, 0), metadata FROM event WHERE desk = 'incidents'"_s))
            lines << u"%1|%2|%3|%4"_s.arg(
                row[0].toString(), row[1].toString(), row[2].toString(),
                QString::fromUtf8(QJsonDocument::fromJson(row[3].toString().toUtf8()).toJson(QJsonDocument::Compact)));
        // Events of one moment have no order that both keep: jobs and changes of people have ops of their own.
        lines.sort();
        return lines;
    }

    /// Nobody has more than what reality says, no incident two reviews, and no decision a second one.
    static void verifyDesk(Backend& db)
    {
        QCOMPARE(
            db.value(u"SELECT count(*) FROM (SELECT work_item_id FROM assignment WHERE placed GROUP BY work_item_id "
                     "HAVING count(*) > 1) x"_s)
                .toInt(),
            0);
        QCOMPARE(db.value(u"SELECT count(*) FROM capacity k WHERE k.load <> (SELECT count(*) FROM assignment a WHERE "
                          "a.person_id = k.person_id AND a.status IN ('assigned', 'in_progress', 'submitted'))"_s)
                     .toInt(),
                 0);
        QCOMPARE(db.value(u"SELECT count(*) FROM (SELECT assignment_id FROM event WHERE verb IN ('choose_ai', "
                          "'choose_engineer') GROUP BY assignment_id HAVING count(*) > 1) x"_s)
                     .toInt(),
                 0);
        QCOMPARE(db.value(u"SELECT count(*) FROM (SELECT assignment_id FROM event WHERE verb = 'escalate' "
                          "GROUP BY assignment_id, type HAVING count(*) > 1) x"_s)
                     .toInt(),
                 0);
        db.verifyHealthy();
    }

private slots:
    void randomVerbs()
    {
        begin(4000);
        const QList<QStringList> roles = {{u"admin"_s},    {u"admin"_s, u"engineer"_s},
                                          {u"jobs"_s},     {u"engineer"_s},
                                          {u"engineer"_s}, {u"engineer"_s},
                                          {u"engineer"_s}, {u"engineer"_s},
                                          {u"engineer"_s}, {u"reviewer"_s}};
        addPeople(roles);
        if (QTest::currentTestFailed())
            return;
        // Short times and a low limit, so that the draw meets them.
        for (Backend* db : {m_sqlite.get(), m_postgres.get()})
            db->exec(
                u"INSERT INTO policy (key, value, effective_from) VALUES ('incidents.decision_within', '90 minutes', "
                "1), ('incidents.assign_rate', '4', 1)"_s);
        for (int i = 0; i < m_rounds; ++i) {
            if (m_random.bounded(6) == 0) {
                const Millis step =
                    m_random.bounded(4) == 0 ? m_random.bounded(6) * IncidentDesk::hour : m_random.bounded(5) * 7'000;
                advance(step);
            }
            if (m_random.bounded(20) == 0) {
                live();
                if (QTest::currentTestFailed())
                    return;
            }
            const Draw d = draw();
            const auto onSqlite = apply(*m_sqlite, d, d.request);
            const auto onPostgres = apply(*m_postgres, d, d.request);
            // A number that a failed insert used up is PostgreSQL's own affair.
            m_postgres->exec(
                u"SELECT setval('work_item_id_seq', (SELECT COALESCE(MAX(id), 0) + 1 FROM work_item), FALSE)"_s);
            compare(i, d, onSqlite, onPostgres);
            if (QTest::currentTestFailed())
                return;
        }
        const QStringList rows = state(*m_sqlite);
        compareRows(rows, state(*m_postgres));
        if (QTest::currentTestFailed())
            return;
        for (Backend* db : {m_sqlite.get(), m_postgres.get()}) {
            verifyDesk(*db);
            if (QTest::currentTestFailed())
                return;
        }
        // The draw must reach what it is meant to reach.
        const QStringList reached = QStringList(fitting.keys()) + QStringList{u"report"_s,
                                                                              u"not_permitted"_s,
                                                                              u"changed"_s,
                                                                              u"over_capacity"_s,
                                                                              u"note_required"_s,
                                                                              u"content_required"_s,
                                                                              u"still_active"_s,
                                                                              u"not_due"_s,
                                                                              u"undo_expired"_s,
                                                                              u"illegal_transition"_s,
                                                                              u"person_unavailable"_s,
                                                                              u"full"_s,
                                                                              u"conflict"_s,
                                                                              u"too_fast"_s};
        verifyReached(reached);
        qInfo() << m_rounds << "verbs, seed" << m_seed << ":" << rows.size() << "rows compared, 0 differences";
    }
};

QTEST_GUILESS_MAIN(TestIncidentParity)
#include "tst_incidentparity.moc"
