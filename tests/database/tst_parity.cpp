// SPDX-License-Identifier: GPL-3.0-or-later
// 4,000 random verbs on both databases side by side: the same outcomes, and at the end the same rows and events. Actors
// are named, so that no owner of an embedded workspace steps in.
#include "app/stores/importstore.h"
#include "app/stores/policystore.h"
#include "tests/support/parity.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Draw;

class TestParity final : public QObject, private rd::test::ParityRun {
    Q_OBJECT

    PersonId somebody() { return m_people[m_random.bounded(int(m_people.size()))]; }
    qint64 someId(const QString& table)
    {
        const qint64 most = m_sqlite->value(u"SELECT COALESCE(MAX(id), 0) FROM "_s + table).toLongLong();
        return 1 + m_random.bounded(int(most) + 2);
    }

    Draw draw()
    {
        static const QStringList verbs = {u"take"_s,
                                          u"take"_s,
                                          u"take"_s,
                                          u"assign"_s,
                                          u"touch"_s,
                                          u"approve"_s,
                                          u"reject"_s,
                                          u"request_revision"_s,
                                          u"release"_s,
                                          u"reassign"_s,
                                          u"release_orphaned"_s,
                                          u"release_orphaned"_s,
                                          u"undo_release"_s};
        static const QStringList itemVerbs = {u"file"_s, u"file"_s, u"resubmit"_s, u"withdraw"_s};
        static const QStringList notes = {QString(), QString(), u"because"_s, u" \u2003 "_s, u"größer & <b>"_s};
        Draw d{somebody(),
               {u"claims"_s,
                u"assignment"_s,
                {},
                {},
                notes[m_random.bounded(int(notes.size()))],
                {},
                {},
                QUuid::createUuidV5(QUuid(), QString::number(m_random.generate64()))}};
        const bool onItem = m_random.bounded(5) == 0;
        d.request.verb =
            onItem ? itemVerbs[m_random.bounded(int(itemVerbs.size()))] : verbs[m_random.bounded(int(verbs.size()))];
        if (onItem)
            d.request.machine = u"item"_s;
        if (d.request.verb == "file"_L1) {
            d.request.args = {{u"title"_s, u"Claim %1"_s.arg(m_random.bounded(100'000))},
                              {u"external_id"_s, u"X-%1"_s.arg(m_random.bounded(4000))}};
            if (m_random.bounded(3) == 0)
                d.request.args[u"author_id"_s] = somebody().value;
            return d;
        }
        const QString table =
            onItem || d.request.verb == "take"_L1 || d.request.verb == "assign"_L1 ? u"work_item"_s : u"assignment"_s;
        const int n = m_random.bounded(4) == 0 ? 1 + m_random.bounded(6) : 1;
        for (int i = 0; i < n; ++i)
            d.request.targets << VerbTarget{someId(table), m_random.bounded(4) == 0
                                                               ? std::optional<qint64>(1 + m_random.bounded(4))
                                                               : std::nullopt};
        if (m_random.bounded(3) > 0)
            aim(d);
        if (d.request.verb == "assign"_L1 || d.request.verb == "reassign"_L1)
            d.request.args[u"person_id"_s] = m_random.bounded(12) == 0 ? 4711 : somebody().value;
        if (m_random.bounded(60) == 0)
            d.request.args[u"nonsense"_s] = 1;
        return d;
    }

    /// Most of what is drawn blindly is refused; this picks a row and an actor that fit the verb.
    void aim(Draw& d)
    {
        static const QHash<QString, QString> fitting = {
            {u"take"_s, u"SELECT i.id, COALESCE((SELECT MAX(a.person_id) FROM assignment a WHERE a.work_item_id = i.id "
                        u"AND a.status = 'timed_out'), 0) "
                        "FROM work_item i WHERE i.status = 'submitted' ORDER BY i.last_at DESC, i.id LIMIT 9"_s},
            {u"assign"_s, u"SELECT id, 2 FROM work_item WHERE status = 'submitted' ORDER BY last_at, id LIMIT 9"_s},
            {u"reassign"_s, u"SELECT id, 2 FROM assignment WHERE status = 'under_review'"_s},
            {u"release_orphaned"_s,
             u"SELECT id, 2 FROM assignment WHERE status = 'under_review' AND deadline_at < %1"_s},
            {u"undo_release"_s,
             u"SELECT id, 2 FROM assignment WHERE status = 'timed_out' ORDER BY last_at DESC, id LIMIT 1"_s},
            {u"resubmit"_s, u"SELECT id, author_id FROM work_item WHERE status = 'revision_requested'"_s},
            {u"withdraw"_s,
             u"SELECT id, author_id FROM work_item WHERE status IN ('submitted', 'revision_requested')"_s}};
        const QString sql =
            fitting.value(d.request.verb, u"SELECT id, person_id FROM assignment WHERE status = 'under_review'"_s);
        const auto rows = m_sqlite->rows(sql.contains("%1"_L1) ? sql.arg(m_sqlite->now()) : sql);
        if (rows.isEmpty())
            return;
        const QVariantList row = rows[m_random.bounded(int(rows.size()))];
        d.request.targets = {{row[0].toLongLong(), {}}};
        if (row[1].toLongLong() > 0)
            d.actor = PersonId(row[1].toLongLong());
    }

    QStringList state(Backend& db)
    {
        const QStringList queries = {
            u"SELECT id, title, status, status_before, author_id, placed_count, done_count, filed_at, holder_id, deadline_at, version, last_verb, last_at FROM work_item ORDER BY id"_s,
            u"SELECT id, work_item_id, person_id, status, status_before, placed, loaded, done, taken_at, activity_at, deadline_at, deadline_before, ended_at, again_at, decided_by, policy_id, version, last_verb, last_at FROM assignment ORDER BY id"_s,
            u"SELECT person_id, desk, load FROM capacity WHERE load > 0 ORDER BY person_id, desk"_s,
            u"SELECT at, type, actor_id, behalf_id, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note, policy_id FROM event ORDER BY at, CAST(op AS text), COALESCE(item_id, 0), COALESCE(assignment_id, 0), type, policy_id"_s,
            u"SELECT n.person_id, e.at, e.type, e.item_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY n.person_id, e.at, e.type, e.item_id"_s,
            u"SELECT external_id, work_item_id FROM claim ORDER BY work_item_id"_s};
        QStringList lines = rd::test::linesOf(db, queries);
        // Metadata as parsed JSON: the databases format and order it differently.
        for (
            const QVariantList& row : db.rows(
                u"SELECT metadata, item_id, at FROM event WHERE type = 'claim.timeout_released' ORDER BY at, item_id"_s)) {
            QJsonObject json = QJsonDocument::fromJson(row[0].toString().toUtf8()).object();
            lines << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
        return lines;
    }

    /// The first rows that differ, for the message of a failed round.
    QString differences()
    {
        const QStringList a = state(*m_sqlite);
        const QStringList b = state(*m_postgres);
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (a[i] != b[i])
                return u"\nsqlite     %1\npostgresql %2"_s.arg(a[i], b[i]);
        }
        return {};
    }

private slots:
    void randomVerbs()
    {
        begin(4000);
        const QList<QStringList> roles = {{u"admin"_s},
                                          {u"admin"_s, u"reviewer"_s},
                                          {u"reviewer"_s},
                                          {u"reviewer"_s},
                                          {u"reviewer"_s},
                                          {u"reviewer"_s},
                                          {u"jobs"_s},
                                          {u"engineer"_s},
                                          {}};
        addPeople(roles);
        if (QTest::currentTestFailed())
            return;
        // Who has no role could not even connect: a group lets them in, and what counts is the role.
        m_postgres->exec(u"GRANT desk_reviewer TO %1"_s.arg(
            m_postgres->value(u"SELECT login FROM person WHERE id = %1"_s.arg(m_people.last().value)).toString()));
        for (Backend* db : {m_sqlite.get(), m_postgres.get()})
            db->exec(u"INSERT INTO capacity (person_id, desk, max_load) VALUES (%1, 'claims', 2), (%2, 'claims', 1)"_s
                         .arg(m_people[3].value)
                         .arg(m_people[4].value));
        for (int i = 0; i < m_rounds; ++i) {
            if (m_random.bounded(10) == 0) {
                const Millis step =
                    m_random.bounded(4) == 0 ? m_random.bounded(3) * millisPerDay : m_random.bounded(5) * 60'000;
                advance(step);
            }
            if (m_random.bounded(200) == 0) {
                const QString value = u"%1 days"_s.arg(1 + m_random.bounded(9));
                const QUuid op = QUuid::createUuidV5(QUuid(), QString::number(i));
                const auto a = PolicyStore::set(m_sqlite->as(m_people[0]), u"claims.orphan_after"_s, value, {}, op,
                                                m_sqlite->context(m_people[0]));
                const auto b = PolicyStore::set(m_postgres->as(m_people[0]), u"claims.orphan_after"_s, value, {}, op,
                                                m_postgres->context(m_people[0]));
                QVERIFY(a && b);
                QCOMPARE(a->moved, b->moved);
                QCOMPARE(a->same, b->same);
            }
            const Draw d = draw();
            // A sequence number that a failed insert used up is PostgreSQL's own affair; ids are compared after giving
            // both the same next one.
            const auto onSqlite = apply(*m_sqlite, d, d.request);
            const auto onPostgres = apply(*m_postgres, d, d.request);
            if (!onPostgres)
                m_postgres->exec(
                    u"SELECT setval('work_item_id_seq', (SELECT COALESCE(MAX(id), 0) + 1 FROM work_item), FALSE)"_s);
            compare(i, d, onSqlite, onPostgres, [this] { return differences(); });
            if (QTest::currentTestFailed())
                return;
        }
        const QStringList rows = state(*m_sqlite);
        compareRows(rows, state(*m_postgres));
        if (QTest::currentTestFailed())
            return;
        m_sqlite->verifyHealthy();
        m_postgres->verifyHealthy();
        // The draw must reach what it is meant to reach.
        verifyReached({u"take"_s,
                       u"assign"_s,
                       u"touch"_s,
                       u"approve"_s,
                       u"reject"_s,
                       u"request_revision"_s,
                       u"release"_s,
                       u"reassign"_s,
                       u"release_orphaned"_s,
                       u"undo_release"_s,
                       u"file"_s,
                       u"resubmit"_s,
                       u"withdraw"_s,
                       u"own_work"_s,
                       u"not_permitted"_s,
                       u"not_on_offer"_s,
                       u"changed"_s,
                       u"cool_down"_s,
                       u"over_capacity"_s,
                       u"person_unavailable"_s,
                       u"note_required"_s,
                       u"not_due"_s,
                       u"illegal_transition"_s,
                       u"conflict"_s,
                       u"invalid"_s});
        qInfo() << m_rounds << "verbs, seed" << m_seed << ":" << rows.size()
                << "rows and events compared, 0 differences";
    }
};

QTEST_GUILESS_MAIN(TestParity)
#include "tst_parity.moc"
