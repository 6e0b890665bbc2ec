// SPDX-License-Identifier: GPL-3.0-or-later
// The executor is general: a desk of rows only (tests/data/probe_desk.sql) exercises every column of transition and
// permission.
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

namespace {
constexpr Millis hour = 3'600'000;
}

class TestCoreDesk final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_author, m_rita, m_omar, m_eve, m_job, m_chief, m_boss;

    void begin()
    {
        m_db = Backend::make();
        m_db->exec(
            m_db->isShared()
                ? u"CREATE TABLE desk.probe_item (work_item_id bigint PRIMARY KEY, description text, amount_minor bigint NOT NULL DEFAULT 0, currency text NOT NULL DEFAULT 'EUR')"_s
                : u"CREATE TABLE probe_item (work_item_id INTEGER PRIMARY KEY, description TEXT, amount_minor INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL DEFAULT 'EUR')"_s);
        if (m_db->isShared())
            m_db->exec(u"ALTER TABLE desk.probe_item OWNER TO desk_owner"_s);
        QFile file(QStringLiteral(RD_SOURCE_DIR "/tests/data/probe_desk.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& statement : QString::fromUtf8(file.readAll()).split(u"--;;\n"_s))
            m_db->exec(statement);
        m_author = m_db->person(u"Ann Author"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        m_eve = m_db->person(u"Eve"_s, {u"engineer"_s});
        m_job = m_db->person(u"Jobs"_s, {u"jobs"_s});
        m_chief = m_db->person(u"Chief"_s, {u"admin"_s, u"reviewer"_s});
        m_boss = m_db->person(u"Boss"_s, {u"admin"_s});
    }
    QString onItem(PersonId actor, const QString& verb, qint64 item, const QJsonObject& args = {},
                   const QString& note = {})
    {
        QList<VerbTarget> targets;
        if (item > 0)
            targets << VerbTarget{item, {}};
        return verdictOf(m_db->apply(actor, verb, targets, note, args, QUuid::createUuid(), u"probe"_s, u"item"_s));
    }
    QString on(PersonId actor, const QString& verb, qint64 id, const QString& note = {}, const QJsonObject& args = {},
               const std::optional<QString>& content = {})
    {
        return verdictOf(m_db->apply(actor, verb, {{id, {}}}, note, args, QUuid::createUuid(), u"probe"_s,
                                     u"assignment"_s, content));
    }
    qint64 file(int places = 1, const QString& priority = u"normal"_s, int amount = 500)
    {
        const QString verdict = onItem(m_author, u"file"_s, 0,
                                       {{u"title"_s, u"Probe"_s},
                                        {u"places"_s, places},
                                        {u"priority"_s, priority},
                                        {u"amount_minor"_s, amount},
                                        {u"currency"_s, u"EUR"_s}});
        if (verdict != "done"_L1)
            qFatal("file: %s", qPrintable(verdict));
        return m_db->value(u"SELECT max(id) FROM work_item"_s).toLongLong();
    }
    qint64 latest() { return m_db->value(u"SELECT max(id) FROM assignment"_s).toLongLong(); }
    QVariant of(qint64 id, const QString& column)
    {
        return m_db->value(u"SELECT %1 FROM assignment WHERE id = %2"_s.arg(column).arg(id));
    }
    QVariant ofItem(qint64 id, const QString& column)
    {
        return m_db->value(u"SELECT %1 FROM work_item WHERE id = %2"_s.arg(column).arg(id));
    }
    QString ledger(qint64 id)
    {
        return m_db->value(u"SELECT state FROM ledger_entry WHERE source_id = %1"_s.arg(id)).toString();
    }

private slots:
    void cleanup() { m_db.reset(); }

    void placesAndCounters_data() { Backend::addRows(); }
    void placesAndCounters()
    {
        begin();
        const qint64 item = file(2);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 first = latest();
        QCOMPARE(on(m_rita, u"claim"_s, item), u"already_holds"_s);
        QCOMPARE(on(m_omar, u"claim"_s, item), u"done"_s);
        const qint64 second = latest();
        QCOMPARE(on(m_chief, u"claim"_s, item), u"full"_s);
        QCOMPARE(ofItem(item, u"placed_count"_s).toInt(), 2);
        QVERIFY(ofItem(item, u"holder_id"_s).isNull()); // a mirror only where there is one place
        QVERIFY(ofItem(item, u"deadline_at"_s).isNull());
        QCOMPARE(on(m_rita, u"submit"_s, first, {}, {}, u"my review"_s), u"done"_s);
        QCOMPARE(on(m_omar, u"submit"_s, second, {}, {}, u"my review"_s), u"done"_s);
        QCOMPARE(onItem(m_author, u"archive"_s, item), u"still_active"_s);
        QCOMPARE(on(m_author, u"accept"_s, first), u"done"_s);
        QCOMPARE(ofItem(item, u"done_count"_s).toInt(), 1);
        QCOMPARE(ofItem(item, u"status"_s).toString(), u"open"_s);
        QCOMPARE(on(m_author, u"accept"_s, second), u"done"_s);
        QCOMPARE(ofItem(item, u"status"_s).toString(), u"completed"_s); // item_to_when_full
        m_db->verifyHealthy();
    }

    void deadlinesByPriority_data() { Backend::addRows(); }
    void deadlinesByPriority()
    {
        begin();
        const qint64 item = file(1, u"critical"_s);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        const Millis taken = m_db->now();
        QCOMPARE(of(id, u"deadline_at"_s).toLongLong(), taken + hour);
        QCOMPARE(of(id, u"alarm_at"_s).toLongLong(), taken + hour);
        QCOMPARE(of(id, u"level"_s).toInt(), 0);
        // Frozen: a later priority does not touch it.
        QCOMPARE(onItem(m_chief, u"set_priority"_s, item, {{u"priority"_s, u"low"_s}}, u"calmer"_s), u"done"_s);
        QCOMPARE(of(id, u"deadline_at"_s).toLongLong(), taken + hour);
        // Kept by start; started_at recorded.
        m_db->advance(1000);
        QCOMPARE(on(m_rita, u"extend"_s, id), u"done"_s); // before the deadline: now at low priority
        QCOMPARE(of(id, u"deadline_at"_s).toLongLong(), m_db->now() + 72 * hour);
        QCOMPARE(on(m_rita, u"start"_s, id), u"done"_s);
        QCOMPARE(of(id, u"deadline_at"_s).toLongLong(), m_db->now() + 72 * hour);
        QCOMPARE(of(id, u"started_at"_s).toLongLong(), m_db->now());
        QVERIFY(!of(id, u"started_estimated"_s).toBool());
        m_db->verifyHealthy();
    }

    void dueBeforeAndAfter_data() { Backend::addRows(); }
    void dueBeforeAndAfter()
    {
        begin();
        const qint64 item = file();
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        m_db->advance(24 * hour);
        QCOMPARE(on(m_job, u"expire"_s, id), u"not_due"_s);
        m_db->advance(1);
        QCOMPARE(on(m_rita, u"extend"_s, id), u"too_late"_s);
        QCOMPARE(on(m_rita, u"expire"_s, id), u"not_permitted"_s);
        QCOMPARE(on(m_job, u"expire"_s, id), u"done"_s);
        QCOMPARE(ledger(id), u"reversed"_s);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"cool_down"_s);
        m_db->advance(24 * hour);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        QCOMPARE(ledger(latest()), u"pending"_s); // a second attempt is a second row with an entry of its own
        m_db->verifyHealthy();
    }

    void escalationLevels_data() { Backend::addRows(); }
    void escalationLevels()
    {
        begin();
        const qint64 item = file(1, u"critical"_s);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        const Millis taken = m_db->now();
        QCOMPARE(on(m_job, u"escalate"_s, id), u"not_due"_s);
        m_db->setNow(taken + hour + 60'000);
        QCOMPARE(on(m_job, u"escalate"_s, id), u"done"_s);
        QCOMPARE(of(id, u"level"_s).toInt(), 1);
        QCOMPARE(of(id, u"alarm_at"_s).toLongLong(), taken + 2 * hour); // double
        QCOMPARE(on(m_job, u"escalate"_s, id), u"not_due"_s);
        m_db->setNow(taken + 2 * hour + 1);
        QCOMPARE(on(m_job, u"escalate"_s, id), u"done"_s);
        QCOMPARE(of(id, u"level"_s).toInt(), 2);
        QVERIFY(of(id, u"alarm_at"_s).isNull());
        QCOMPARE(on(m_job, u"escalate"_s, id), u"illegal_transition"_s);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM event WHERE type LIKE 'probe.escalated%'"_s).toInt(), 2);
        QCOMPARE(m_db->value(u"SELECT type FROM event WHERE type LIKE 'probe.escalated%' ORDER BY id DESC LIMIT 1"_s)
                     .toString(),
                 u"probe.escalated_again"_s);
        m_db->verifyHealthy();
    }

    void contentRatingAndDecision_data() { Backend::addRows(); }
    void contentRatingAndDecision()
    {
        begin();
        const qint64 item = file();
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        QCOMPARE(on(m_rita, u"submit"_s, id), u"content_required"_s);
        QCOMPARE(on(m_rita, u"submit"_s, id, {}, {}, u" \u2003 "_s), u"content_required"_s);
        m_db->advance(hour);
        QCOMPARE(on(m_rita, u"submit"_s, id, {}, {}, u"thorough"_s), u"done"_s);
        QCOMPARE(of(id, u"content"_s).toString(), u"thorough"_s);
        QCOMPARE(of(id, u"started_at"_s).toLongLong(), m_db->now() - hour); // estimated: the time of taking
        QVERIFY(of(id, u"started_estimated"_s).toBool());
        QCOMPARE(of(id, u"alarm_at"_s).toLongLong(), m_db->now() + 2 * hour);
        QVERIFY(!of(id, u"loaded"_s).toBool());
        // other: nobody accepts the own work, not even as an admin.
        QCOMPARE(on(m_rita, u"accept"_s, id), u"not_permitted"_s);
        QCOMPARE(on(m_chief, u"reject"_s, id), u"note_required"_s);
        QCOMPARE(on(m_chief, u"reject"_s, id, u"thin"_s), u"done"_s);
        QCOMPARE(of(id, u"decided_by"_s).toLongLong(), m_chief.value);
        QCOMPARE(ledger(id), u"pending"_s);
        // not_decider: who decided does not judge the decision.
        QCOMPARE(on(m_chief, u"overturn"_s, id, u"on second thoughts"_s), u"not_permitted"_s);
        QCOMPARE(on(m_boss, u"overturn"_s, id), u"note_required"_s);
        QCOMPARE(on(m_boss, u"overturn"_s, id, u"fair enough"_s), u"done"_s);
        QCOMPARE(ledger(id), u"due"_s);
        QCOMPARE(ofItem(item, u"status"_s).toString(), u"completed"_s);
        // rating: required by rate, bounded, and only where it is taken.
        QCOMPARE(on(m_author, u"rate"_s, id), u"content_required"_s);
        QCOMPARE(on(m_author, u"rate"_s, id, {}, {{u"rating"_s, 9}}), u"conflict"_s);
        QCOMPARE(on(m_author, u"rate"_s, id, {}, {{u"rating"_s, 4}}), u"done"_s);
        QCOMPARE(of(id, u"rating"_s).toInt(), 4);
        QCOMPARE(of(id, u"again_at"_s).toLongLong(),
                 std::numeric_limits<qint64>::max()); // never, kept by what came after
        m_db->verifyHealthy();
    }

    void neverAgain_data() { Backend::addRows(); }
    void neverAgain()
    {
        begin();
        const qint64 item = file(3);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        QCOMPARE(on(m_rita, u"submit"_s, id, {}, {}, u"text"_s), u"done"_s);
        QCOMPARE(on(m_chief, u"cancel"_s, id, u"withdrawn"_s), u"done"_s); // again = now
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        QCOMPARE(on(m_rita, u"submit"_s, latest(), {}, {}, u"text"_s), u"done"_s);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"already_holds"_s); // submitted is placed
        m_db->verifyHealthy();
    }

    void undoRestoresWhereItCameFrom_data() { Backend::addRows(); }
    void undoRestoresWhereItCameFrom()
    {
        begin();
        const qint64 item = file(2);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 claimed = latest();
        const Millis deadline = of(claimed, u"deadline_at"_s).toLongLong();
        QCOMPARE(on(m_omar, u"claim"_s, item), u"done"_s);
        const qint64 submitted = latest();
        QCOMPARE(on(m_omar, u"submit"_s, submitted, {}, {}, u"text"_s), u"done"_s);
        RD_VALUE(cancelled, m_db->apply(m_chief, u"cancel"_s, {{claimed, {}}, {submitted, {}}}, u"mistake"_s, {},
                                        QUuid::createUuid(), u"probe"_s));
        QCOMPARE(cancelled.done.size(), 2);
        QCOMPARE(ofItem(item, u"placed_count"_s).toInt(), 0);
        QCOMPARE(ledger(claimed), u"reversed"_s);
        // Somebody takes one of the two places: the undo has room for one.
        QCOMPARE(on(m_chief, u"claim"_s, item), u"done"_s);
        RD_VALUE(undone, m_db->apply(m_boss, u"undo_cancel"_s, {{submitted, {}}, {claimed, {}}}, {}, {},
                                     QUuid::createUuid(), u"probe"_s));
        QCOMPARE(undone.done, QList<qint64>{submitted});
        QCOMPARE(undone.skipped.first(), (Skipped{claimed, u"full"_s}));
        QCOMPARE(of(submitted, u"status"_s).toString(), u"submitted"_s);
        QCOMPARE(ledger(submitted), u"pending"_s);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM ledger_entry"_s).toInt(), 3); // moved back, never a second row
        QCOMPARE(on(m_boss, u"cancel"_s, latest(), u"make room"_s), u"done"_s);
        QCOMPARE(on(m_boss, u"undo_cancel"_s, claimed), u"done"_s);
        QCOMPARE(of(claimed, u"status"_s).toString(), u"claimed"_s);
        QCOMPARE(of(claimed, u"deadline_at"_s).toLongLong(), deadline);
        m_db->verifyHealthy();
    }

    void capacityFromThePolicy_data() { Backend::addRows(); }
    void capacityFromThePolicy()
    {
        begin();
        QList<VerbTarget> items;
        for (int i = 0; i < 3; ++i)
            items << VerbTarget{file(), {}};
        RD_VALUE(outcome, m_db->apply(m_rita, u"claim"_s, items, {}, {}, QUuid::createUuid(), u"probe"_s));
        QCOMPARE(outcome.done.size(), 2);
        QCOMPARE(outcome.skipped.first().reason, u"over_capacity"_s);
        // Lowered below the load is allowed: the person shows as over it and gets nothing new.
        m_db->exec(u"UPDATE capacity SET max_load = 1 WHERE person_id = %1"_s.arg(m_rita.value));
        QCOMPARE(on(m_rita, u"submit"_s, latest(), {}, {}, u"text"_s), u"done"_s);
        QCOMPARE(on(m_rita, u"claim"_s, items[2].id), u"over_capacity"_s);
        m_db->exec(u"UPDATE capacity SET max_load = 5 WHERE person_id = %1"_s.arg(m_rita.value));
        QCOMPARE(on(m_rita, u"claim"_s, items[2].id), u"done"_s);
        m_db->verifyHealthy();
    }

    void handOverIsBothOrNeither_data() { Backend::addRows(); }
    void handOverIsBothOrNeither()
    {
        begin();
        const qint64 item = file();
        const qint64 other = file();
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        const qint64 id = latest();
        m_db->exec(u"INSERT INTO capacity (person_id, desk, max_load) VALUES (%1, 'probe', 1)"_s.arg(m_eve.value));
        QCOMPARE(on(m_chief, u"hand_over"_s, id, {}, {{u"person_id"_s, m_omar.value}}),
                 u"person_unavailable"_s); // not an engineer
        QCOMPARE(on(m_chief, u"give"_s, other, {}, {{u"person_id"_s, m_eve.value}}), u"done"_s);
        QCOMPARE(on(m_chief, u"hand_over"_s, id, {}, {{u"person_id"_s, m_eve.value}}), u"over_capacity"_s);
        QCOMPARE(of(id, u"status"_s).toString(), u"claimed"_s);
        QCOMPARE(ledger(id), u"pending"_s);
        m_db->exec(u"UPDATE capacity SET max_load = 2 WHERE person_id = %1"_s.arg(m_eve.value));
        const QUuid op = QUuid::createUuid();
        RD_VALUE(moved,
                 m_db->apply(m_chief, u"hand_over"_s, {{id, {}}}, {}, {{u"person_id"_s, m_eve.value}}, op, u"probe"_s));
        QCOMPARE(moved.done, QList<qint64>{id});
        QCOMPARE(of(id, u"status"_s).toString(), u"cancelled"_s);
        QCOMPARE(of(latest(), u"person_id"_s).toLongLong(), m_eve.value);
        QCOMPARE(of(latest(), u"alarm_at"_s).toLongLong(), m_db->now() + 2 * hour);
        QCOMPARE(ledger(id), u"reversed"_s);
        QCOMPARE(ledger(latest()), u"pending"_s);
        m_db->verifyHealthy();
    }

    void itemsAreEditedByTheirVerbs_data() { Backend::addRows(); }
    void itemsAreEditedByTheirVerbs()
    {
        begin();
        const qint64 item = file();
        QCOMPARE(onItem(m_author, u"edit"_s, item,
                        {{u"title"_s, u"Better"_s}, {u"description"_s, u"Long"_s}, {u"places"_s, 4}}),
                 u"done"_s);
        QCOMPARE(ofItem(item, u"title"_s).toString(), u"Better"_s);
        QCOMPARE(ofItem(item, u"places"_s).toInt(), 4);
        QCOMPARE(m_db->value(u"SELECT description FROM probe_item"_s).toString(), u"Long"_s);
        QCOMPARE(m_db->value(u"SELECT amount_minor FROM probe_item"_s).toInt(), 500);
        QCOMPARE(onItem(m_author, u"edit"_s, item, {{u"amount_minor"_s, 1}}), u"invalid"_s); // not among its args
        QCOMPARE(onItem(m_rita, u"edit"_s, item, {{u"title"_s, u"Mine"_s}}), u"not_permitted"_s);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        QCOMPARE(onItem(m_author, u"edit"_s, item, {{u"title"_s, u"Late"_s}}), u"still_active"_s);
        QCOMPARE(onItem(m_author, u"archive"_s, item), u"still_active"_s);
        m_db->verifyHealthy();
    }

    // What the incidents desk needed of the core, on rows of another desk.
    void alarmsRatesAdminsAndVersions_data() { Backend::addRows(); }
    void alarmsRatesAdminsAndVersions()
    {
        begin();
        for (const QString& rule :
             {u"SET alarm = 'restore' WHERE desk = 'probe' AND verb = 'undo_cancel'"_s,
              u"SET rate = 'probe.rate' WHERE desk = 'probe' AND verb = 'claim'"_s,
              u"SET notify = 'holder_admins', metadata = 'versions' WHERE desk = 'probe' AND verb = 'reject'"_s,
              u"SET metadata = 'args' WHERE desk = 'probe' AND verb = 'set_priority'"_s})
            m_db->exec(u"UPDATE transition "_s + rule);
        m_db->exec(u"INSERT INTO policy (key, value, effective_from) VALUES ('probe.rate', '2', 0)"_s);
        m_db->exec(u"INSERT INTO capacity (person_id, desk, max_load) VALUES (%1, 'probe', 9)"_s.arg(m_rita.value));
        // So many a minute by one person; what was refused does not count.
        const QList<VerbTarget> items = {{file(), {}}, {4711, {}}, {file(), {}}, {file(), {}}};
        RD_VALUE(taken, m_db->apply(m_rita, u"claim"_s, items, {}, {}, QUuid::createUuid(), u"probe"_s));
        QCOMPARE(taken.done, (QList<qint64>{items[0].id, items[2].id}));
        QCOMPARE(taken.skipped.last(), (Skipped{items[3].id, u"too_fast"_s}));
        QCOMPARE(on(m_omar, u"claim"_s, items[3].id), u"done"_s);
        const qint64 id = latest() - 1; // Rita's second
        QCOMPARE(of(id, u"person_id"_s).toLongLong(), m_rita.value);
        // An alarm comes back with the deadline.
        const Millis alarm = of(id, u"alarm_at"_s).toLongLong();
        QVERIFY(alarm > m_db->now());
        QCOMPARE(on(m_chief, u"cancel"_s, id, u"mistake"_s), u"done"_s);
        QVERIFY(of(id, u"alarm_at"_s).isNull());
        m_db->advance(60'000);
        QCOMPARE(on(m_boss, u"undo_cancel"_s, id), u"done"_s);
        QCOMPARE(of(id, u"alarm_at"_s).toLongLong(), alarm);
        QCOMPARE(on(m_rita, u"claim"_s, file()), u"done"_s); // a minute later
        // The holder and every other admin are told, once each, and the event names what was decided on.
        QCOMPARE(on(m_rita, u"submit"_s, id, {}, {}, u"text"_s), u"done"_s);
        const qint64 seen = of(id, u"version"_s).toLongLong();
        const qint64 itemSeen = ofItem(items[2].id, u"version"_s).toLongLong();
        QCOMPARE(on(m_boss, u"reject"_s, id, u"thin"_s), u"done"_s);
        const QString ofEvent = u" FROM event WHERE type = 'probe.rejected'"_s;
        QCOMPARE(
            m_db->value(u"SELECT count(*) FROM notification WHERE event_id = (SELECT id%1)"_s.arg(ofEvent)).toInt(),
            3); // Rita, Chief, and the owner, who is an admin
        QCOMPARE(m_db->value(u"SELECT count(*) FROM notification WHERE person_id = %1 AND event_id = (SELECT id%2)"_s
                                 .arg(m_boss.value)
                                 .arg(ofEvent))
                     .toInt(),
                 0);
        const auto told = [&](const QString& from) {
            return QJsonDocument::fromJson(m_db->value(u"SELECT metadata"_s + from).toString().toUtf8()).object();
        };
        QCOMPARE(told(ofEvent), (QJsonObject{{u"item_version"_s, itemSeen}, {u"assignment_version"_s, seen}}));
        QCOMPARE(onItem(m_boss, u"set_priority"_s, items[0].id, {{u"priority"_s, u"low"_s}}, u"calm"_s), u"done"_s);
        QCOMPARE(told(u" FROM event WHERE type = 'probe.priority'"_s), (QJsonObject{{u"priority"_s, u"low"_s}}));
        // Rules that mean nothing are refused.
        for (const QString& wrong : {u"SET notify = 'admins' WHERE desk = 'probe' AND machine = 'item'"_s,
                                     u"SET metadata = 'args' WHERE desk = 'probe' AND verb = 'reject'"_s,
                                     u"SET rate = 'probe.rate' WHERE desk = 'probe' AND verb = 'submit'"_s})
            RD_ERROR(m_db->owner().execute(u"UPDATE transition "_s + wrong), ErrorCode::Conflict);
        m_db->verifyHealthy();
    }

    void freeWorkMovesNoMoney_data() { Backend::addRows(); }
    void freeWorkMovesNoMoney()
    {
        begin();
        const qint64 item = file(1, u"normal"_s, 0);
        QCOMPARE(on(m_rita, u"claim"_s, item), u"done"_s);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM ledger_entry"_s).toInt(), 0);
        m_db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestCoreDesk)
#include "tst_coredesk.moc"
