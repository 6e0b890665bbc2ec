// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 random verbs of the requests desk on both databases side by side: the same outcomes, at the end the same rows,
// entries and events, and a ledger that adds up. Actors are named, so that no owner of a workspace steps in.
#include "tests/support/parity.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Draw;
using rd::test::review;

namespace {

/// Which rows, and by whom, a verb is worth trying on: id and person (0: an admin).
const QHash<QString, QString> fitting = {
    {u"claim"_s,
     u"SELECT id, 0 FROM work_item WHERE status = 'open' AND placed_count < places ORDER BY id DESC LIMIT 40"_s},
    {u"submit"_s, u"SELECT id, person_id FROM assignment WHERE status = 'claimed' ORDER BY id DESC LIMIT 40"_s},
    {u"abandon"_s, u"SELECT id, person_id FROM assignment WHERE status = 'claimed' ORDER BY id DESC LIMIT 40"_s},
    {u"expire"_s, u"SELECT id, -1 FROM assignment WHERE status = 'claimed' ORDER BY deadline_at LIMIT 20"_s},
    {u"accept"_s,
     u"SELECT a.id, i.author_id FROM assignment a JOIN work_item i ON i.id = a.work_item_id WHERE a.status = 'submitted' ORDER BY a.id DESC LIMIT 40"_s},
    {u"auto_accept"_s, u"SELECT id, -1 FROM assignment WHERE status = 'submitted' ORDER BY deadline_at LIMIT 2"_s},
    {u"rate"_s,
     u"SELECT a.id, i.author_id FROM assignment a JOIN work_item i ON i.id = a.work_item_id WHERE a.status = 'accepted' ORDER BY a.id DESC LIMIT 40"_s},
    {u"reject"_s,
     u"SELECT a.id, i.author_id FROM assignment a JOIN work_item i ON i.id = a.work_item_id WHERE a.status = 'submitted' ORDER BY a.id DESC LIMIT 40"_s},
    {u"dispute"_s, u"SELECT id, person_id FROM assignment WHERE status = 'rejected' ORDER BY id DESC LIMIT 40"_s},
    {u"overturn"_s, u"SELECT id, 0 FROM assignment WHERE status = 'disputed' ORDER BY id DESC LIMIT 40"_s},
    {u"uphold"_s, u"SELECT id, 0 FROM assignment WHERE status = 'disputed' ORDER BY id DESC LIMIT 40"_s},
    {u"close_rejected"_s, u"SELECT id, -1 FROM assignment WHERE status = 'rejected' ORDER BY deadline_at LIMIT 20"_s},
    {u"cancel"_s, u"SELECT id, 0 FROM assignment WHERE status IN ('claimed', 'submitted') ORDER BY id DESC LIMIT 40"_s},
    {u"undo_cancel"_s, u"SELECT id, 0 FROM assignment WHERE status = 'cancelled' ORDER BY last_at DESC, id LIMIT 2"_s},
    {u"edit"_s, u"SELECT id, author_id FROM work_item WHERE status = 'open' ORDER BY id DESC LIMIT 30"_s},
    {u"archive"_s, u"SELECT id, author_id FROM work_item WHERE status <> 'archived' ORDER BY id LIMIT 30"_s},
    {u"pay"_s, u"SELECT id, 0 FROM ledger_entry WHERE state = 'due' ORDER BY id LIMIT 30"_s},
    {u"settle"_s, u"SELECT id, 0 FROM ledger_entry WHERE state = 'sent' ORDER BY id LIMIT 30"_s},
    {u"fail"_s, u"SELECT id, 0 FROM ledger_entry WHERE state = 'sent' ORDER BY id LIMIT 30"_s},
    {u"retry"_s, u"SELECT id, 0 FROM ledger_entry WHERE state = 'failed' ORDER BY id LIMIT 30"_s}};

} // namespace

class TestRequestParity final : public QObject, private rd::test::ParityRun {
    Q_OBJECT

    // The people: 0, 1 admins; 2 host; the rest reviewers, the last one without a role.

    void fillFile(VerbRequest& request)
    {
        const bool paid = m_random.bounded(3) > 0;
        request.args = {
            {u"title"_s, u"Request %1"_s.arg(m_random.bounded(100'000))},
            {u"places"_s, 1 + m_random.bounded(4)},
            {u"content_type"_s, any(QList<QString>{u"design"_s, u"code"_s, u"poems"_s, u"art"_s, u"other"_s})},
            {u"review_type"_s, paid ? u"expert"_s : u"free"_s},
            {u"amount_minor"_s, paid ? 100 * (1 + m_random.bounded(50)) : 0},
            {u"currency"_s, any(QList<QString>{u"EUR"_s, u"EUR"_s, u"USD"_s, u"JPY"_s})}};
        request.args[u"title_key"_s] = folded(request.args[u"title"_s].toString());
        if (m_random.bounded(20) == 0)
            request.args[u"amount_minor"_s] = 0;
        if (request.verb == "file"_L1 && m_random.bounded(3) == 0)
            request.args[u"author_id"_s] = any(m_people).value;
    }

    Draw draw()
    {
        static const QStringList verbs = {
            u"file"_s,        u"file"_s,           u"claim"_s,  u"claim"_s,   u"claim"_s,  u"claim"_s,
            u"submit"_s,      u"submit"_s,         u"submit"_s, u"abandon"_s, u"expire"_s, u"accept"_s,
            u"accept"_s,      u"auto_accept"_s,    u"rate"_s,   u"reject"_s,  u"reject"_s, u"dispute"_s,
            u"dispute"_s,     u"overturn"_s,       u"uphold"_s, u"cancel"_s,  u"cancel"_s, u"undo_cancel"_s,
            u"undo_cancel"_s, u"close_rejected"_s, u"edit"_s,   u"archive"_s, u"pay"_s,    u"settle"_s,
            u"fail"_s,        u"retry"_s};
        static const QStringList notes = {QString(), u"because"_s, u"because"_s, u" \u2003 "_s, u"größer & <b>"_s};
        Draw d{any(m_people),
               {u"requests"_s,
                u"assignment"_s,
                any(verbs),
                {},
                any(notes),
                {},
                {},
                QUuid::createUuidV5(QUuid(), QString::number(m_random.generate64()))}};
        const QString& verb = d.request.verb;
        if (verb == "file"_L1 || verb == "edit"_L1 || verb == "archive"_L1)
            d.request.machine = u"item"_s;
        if (verb == "pay"_L1 || verb == "settle"_L1 || verb == "fail"_L1 || verb == "retry"_L1)
            d.request.machine = u"ledger"_s;
        if (verb == "claim"_L1 || verb.contains("expire"_L1) || verb == "auto_accept"_L1 || verb == "close_rejected"_L1)
            d.request.note.clear();
        if (verb == "file"_L1 || verb == "edit"_L1)
            fillFile(d.request);
        if (verb == "submit"_L1 && m_random.bounded(10) > 0)
            d.request.content =
                m_random.bounded(8) == 0 ? u"too short"_s : review + QString::number(m_random.bounded(50));
        if (verb == "rate"_L1 || (verb == "accept"_L1 && m_random.bounded(2) == 0))
            d.request.args[u"rating"_s] = m_random.bounded(7); // 0 and 6 are refused
        if (verb != "file"_L1)
            aim(d);
        return d;
    }

    void aim(Draw& d)
    {
        // Now and then somebody wants back at once what they gave back: it needs fresh eyes first.
        const bool tooSoon = d.request.verb == "claim"_L1 && m_random.bounded(6) == 0;
        const auto rows = m_sqlite->rows(
            tooSoon
                ? u"SELECT a.work_item_id, a.person_id FROM assignment a JOIN work_item i ON i.id = a.work_item_id AND "
                  u"i.status = 'open' "
                  "AND i.placed_count < i.places WHERE a.status IN ('abandoned', 'expired') ORDER BY a.id DESC LIMIT 10"_s
                : fitting.value(d.request.verb));
        const int n = m_random.bounded(6) == 0 ? 1 + m_random.bounded(5) : 1;
        for (int i = 0; i < n; ++i) {
            if (rows.isEmpty() || m_random.bounded(12) == 0) {
                d.request.targets << VerbTarget{1 + m_random.bounded(300), {}};
                continue;
            }
            const QVariantList row = any(rows);
            d.request.targets << VerbTarget{row[0].toLongLong(), m_random.bounded(8) == 0
                                                                     ? std::optional<qint64>(1 + m_random.bounded(4))
                                                                     : std::nullopt};
            if (m_random.bounded(8) == 0)
                continue; // whoever it is
            const qint64 person = row[1].toLongLong();
            if (person > 0)
                d.actor = m_random.bounded(3) == 0 && d.request.verb != "submit"_L1 ? m_people[0] : PersonId(person);
            else if (d.request.verb != "claim"_L1)
                d.actor = person < 0 ? m_people[2] : m_people[m_random.bounded(2)];
        }
        oneAttemptOfEachItem(d.request);
    }
    /// Several attempts of one item in one op bump its version once on PostgreSQL, where triggers run for statements,
    /// and once each on SQLite: both tell a stale screen the same, but the numbers differ.
    void oneAttemptOfEachItem(VerbRequest& request)
    {
        if (request.machine != "assignment"_L1 || request.verb == "claim"_L1)
            return;
        QSet<qint64> items;
        erase_if(request.targets, [&](const VerbTarget& target) {
            const qint64 item =
                m_sqlite->value(u"SELECT work_item_id FROM assignment WHERE id = %1"_s.arg(target.id)).toLongLong();
            return item > 0 && !(items.contains(item) ? false : (items << item, true));
        });
    }

    /// The entries of one statement may be numbered in another order: the same entry is that of the same assignment.
    static qint64 entryIn(Backend& other, Backend& db, qint64 entry)
    {
        const QVariant source = db.value(u"SELECT source_id FROM ledger_entry WHERE id = %1"_s.arg(entry));
        return source.isNull()
                   ? entry + 1'000'000
                   : other.value(u"SELECT id FROM ledger_entry WHERE source_id = %1"_s.arg(source.toLongLong()))
                         .toLongLong();
    }
    VerbRequest forPostgres(const VerbRequest& request)
    {
        VerbRequest mapped = request;
        for (VerbTarget& target : mapped.targets)
            target.id = request.machine == "ledger"_L1 ? entryIn(*m_postgres, *m_sqlite, target.id) : target.id;
        return mapped;
    }
    Result<VerbOutcome> fromPostgres(Result<VerbOutcome> outcome, const VerbRequest& request)
    {
        if (!outcome || request.machine != "ledger"_L1)
            return outcome;
        const auto back = [this](qint64 id) {
            return id > 1'000'000 ? id - 1'000'000 : entryIn(*m_sqlite, *m_postgres, id);
        };
        for (qint64& id : outcome->done)
            id = back(id);
        for (Skipped& row : outcome->skipped)
            row.id = back(row.id);
        return outcome;
    }

    static QStringList state(Backend& db)
    {
        const QStringList queries = {
            u"SELECT id, title, status, status_before, author_id, places, placed_count, done_count, filed_at, holder_id, deadline_at, version, last_verb, last_at FROM work_item ORDER BY id"_s,
            u"SELECT work_item_id, content_type, review_type, amount_minor, currency, description, skills FROM review_request ORDER BY work_item_id"_s,
            u"SELECT id, work_item_id, person_id, status, status_before, placed, loaded, done, taken_at, activity_at, deadline_at, deadline_before, ended_at, again_at, content, rating, decided_by, policy_id, version, last_verb, last_at FROM assignment ORDER BY id"_s,
            u"SELECT person_id, desk, load FROM capacity WHERE load > 0 ORDER BY person_id, desk"_s,
            u"SELECT source_id, person_id, reason, amount_minor, currency, state, state_before, created_at, changed_at, version FROM ledger_entry ORDER BY source_id"_s,
            u"SELECT at, type, actor_id, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note, policy_id FROM event ORDER BY at, CAST(op AS text), COALESCE(item_id, 0), COALESCE(assignment_id, 0), type, policy_id"_s,
            u"SELECT n.person_id, e.at, e.type, e.item_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY n.person_id, e.at, e.type, e.item_id, e.assignment_id"_s};
        return rd::test::linesOf(db, queries);
    }

    /// Figures add up: earned, pending and reversed are all there is, and each says what its attempt says.
    static void verifyLedger(Backend& db)
    {
        const auto sums = db.rows(u"SELECT currency, SUM(CASE WHEN state IN ('due', 'sent', 'settled', 'failed') THEN "
                                  u"amount_minor ELSE 0 END), "
                                  "SUM(CASE WHEN state = 'pending' THEN amount_minor ELSE 0 END), "
                                  "SUM(CASE WHEN state = 'reversed' THEN amount_minor ELSE 0 END), SUM(amount_minor) "
                                  "FROM ledger_entry GROUP BY currency"_s);
        QVERIFY(sums.size() >= 3);
        for (const QVariantList& row : sums)
            QCOMPARE(row[1].toLongLong() + row[2].toLongLong() + row[3].toLongLong(), row[4].toLongLong());
        // Each that does not is named: after 100,000 verbs a number would lead nowhere.
        const QStringList wrong = rd::test::linesOf(
            db,
            {u"SELECT l.id, l.state, l.state_before, a.id, a.status, a.status_before, a.last_verb, i.last_verb FROM "
             "ledger_entry l JOIN assignment a ON a.id = l.source_id JOIN work_item i ON i.id = a.work_item_id "
             "WHERE NOT CASE WHEN l.state IN ('due', 'sent', 'settled', 'failed') THEN a.status = 'accepted' "
             "WHEN l.state = 'pending' THEN a.status IN ('claimed', 'submitted', 'rejected', 'disputed') "
             "ELSE a.status IN ('abandoned', 'expired', 'cancelled', 'upheld') END ORDER BY l.id"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // What a queue shows as held (amount x places that are taken and not done) is what the ledger holds.
        QCOMPARE(db.value(u"SELECT COALESCE(SUM(r.amount_minor * (i.placed_count - i.done_count)), 0) FROM work_item i "
                          "JOIN review_request r ON r.work_item_id = i.id"_s)
                     .toLongLong(),
                 db.value(u"SELECT COALESCE(SUM(amount_minor), 0) FROM ledger_entry WHERE state = 'pending'"_s)
                     .toLongLong());
        db.verifyHealthy();
    }

private slots:
    void randomVerbs()
    {
        begin(5000);
        const QList<QStringList> roles = {{u"admin"_s},    {u"admin"_s, u"reviewer"_s},
                                          {u"jobs"_s},     {u"reviewer"_s},
                                          {u"reviewer"_s}, {u"reviewer"_s},
                                          {u"reviewer"_s}, {u"reviewer"_s},
                                          {u"reviewer"_s}, {u"engineer"_s}};
        addPeople(roles);
        if (QTest::currentTestFailed())
            return;
        for (int i = 0; i < m_rounds; ++i) {
            if (m_random.bounded(8) == 0) {
                const Millis step =
                    m_random.bounded(3) == 0 ? m_random.bounded(8) * millisPerDay : m_random.bounded(5) * 60'000;
                advance(step);
            }
            const Draw d = draw();
            const auto onSqlite = apply(*m_sqlite, d, d.request);
            const auto onPostgres = fromPostgres(apply(*m_postgres, d, forPostgres(d.request)), d.request);
            // A number that a failed or repeated insert used up is PostgreSQL's own affair.
            for (const QString& table : {u"work_item"_s, u"ledger_entry"_s})
                m_postgres->exec(
                    u"SELECT setval('%1_id_seq', (SELECT COALESCE(MAX(id), 0) + 1 FROM %1), FALSE)"_s.arg(table));
            compare(i, d, onSqlite, onPostgres);
            if (QTest::currentTestFailed())
                return;
        }
        const QStringList rows = state(*m_sqlite);
        compareRows(rows, state(*m_postgres));
        if (QTest::currentTestFailed())
            return;
        for (Backend* db : {m_sqlite.get(), m_postgres.get()}) {
            verifyLedger(*db);
            if (QTest::currentTestFailed())
                return;
        }
        // The draw must reach what it is meant to reach.
        const QStringList reached =
            fitting.keys() + QStringList{u"file"_s,          u"own_work"_s,      u"not_permitted"_s,
                                         u"changed"_s,       u"cool_down"_s,     u"never_again"_s,
                                         u"over_capacity"_s, u"note_required"_s, u"content_required"_s,
                                         u"own_decision"_s,  u"still_active"_s,  u"not_due"_s,
                                         u"too_late"_s,      u"undo_expired"_s,  u"illegal_transition"_s,
                                         u"conflict"_s};
        verifyReached(reached);
        qInfo() << m_rounds << "verbs, seed" << m_seed << ":" << rows.size() << "rows compared, 0 differences;"
                << m_sqlite->value(u"SELECT count(*) FROM ledger_entry"_s).toInt() << "entries add up";
    }
};

QTEST_GUILESS_MAIN(TestRequestParity)
#include "tst_requestparity.moc"
