// SPDX-License-Identifier: GPL-3.0-or-later
// Seals over the audit trail: what is sealed and when, and that whatever is changed behind the back of the verbs is
// found and named, by somebody who switches the triggers off as well.
#include <future>

#include "app/services/auditservice.h"
#include "app/services/exportservice.h"
#include "app/stores/eventstore.h"
#include "app/stores/sealstore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;

class TestAudit final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditService> m_audit;
    PersonId m_mia, m_rita;

    void begin(int claims)
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        file(claims);
        m_session = startSession(m_db->options());
        m_audit = std::make_unique<AuditService>(*m_session);
    }
    void file(int claims)
    {
        for (int i = 0; i < claims; ++i)
            m_db->claim(m_mia, u"Claim “%1” — \u00e4\u20ac"_s.arg(i));
    }
    /// Seals of `chunk` events, as many as it takes.
    [[nodiscard]] int seal(int chunk = SealStore::chunkSize)
    {
        int seals = 0;
        for (bool more = true; more;) {
            const auto step = SealStore::seal(m_db->as(m_db->admin()), m_db->context(m_db->admin()), chunk);
            if (!step)
                qFatal("seal: %s %s", qPrintable(step.error().text), qPrintable(step.error().detail));
            seals += step->sealed > 0 ? 1 : 0;
            more = step->more;
        }
        return seals;
    }
    [[nodiscard]] ChainReport verify(const QByteArray& hash = {})
    {
        const auto report = settled(m_audit->verify({hash}));
        if (!report)
            qFatal("verify: %s %s", qPrintable(report.error().text), qPrintable(report.error().detail));
        return *report;
    }
    /// What a superuser can do: the triggers of a table do not hold for these statements.
    void behindTheTriggers(const QString& table, const QStringList& statements)
    {
        if (m_db->isShared()) {
            m_db->exec(u"SET session_replication_role = replica"_s);
            for (const QString& sql : statements)
                m_db->exec(sql);
            m_db->exec(u"SET session_replication_role = origin"_s);
            return;
        }
        const auto triggers =
            m_db->rows(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table));
        for (const QVariantList& trigger : triggers)
            m_db->exec(u"DROP TRIGGER %1"_s.arg(trigger[0].toString()));
        for (const QString& sql : statements)
            m_db->exec(sql);
        for (const QVariantList& trigger : triggers)
            m_db->exec(trigger[1].toString());
    }
    [[nodiscard]] static QStringList told(const ChainReport& report)
    {
        QStringList lines;
        for (const ChainFinding& finding : report.findings) {
            QStringList ids;
            for (const qint64 id : finding.events)
                ids << QString::number(id);
            lines << u"%1 %2 [%3]"_s.arg(findingName(finding.kind)).arg(finding.seal).arg(ids.join(u' '));
        }
        return lines;
    }
    [[nodiscard]] qint64 eventIn(int seal)
    {
        const auto full = SealStore::next(m_db->owner(), seal - 1);
        return unpackDigests((*full)->digests).at(1).id.value;
    }
    [[nodiscard]] qint64 count(const QString& table)
    {
        return m_db->value(u"SELECT count(*) FROM "_s + table).toLongLong();
    }

private slots:
    void cleanup()
    {
        m_audit.reset();
        m_session.reset();
        m_db.reset();
    }

    // The description in seal.h, once more by hand: whoever changes the format breaks every seal that exists.
    void theFormatStands()
    {
        QCOMPARE(eventDigest({u"17"_s, std::nullopt, u"\u00e4€"_s, u""_s}).toHex(), sha256("2:17-5:\xc3\xa4\xe2\x82\xac"
                                                                                           "0:")
                                                                                        .first(16)
                                                                                        .toHex());
        const QList<EventDigest> events = {{EventId(1), QByteArray(16, 'a')}, {EventId(258), QByteArray(16, 'b')}};
        const QByteArray packed = packDigests(events);
        QCOMPARE(packed.toHex(), (QByteArray("0000000000000001") + QByteArray(16, 'a').toHex() + "0000000000000102" +
                                  QByteArray(16, 'b').toHex()));
        QCOMPARE(unpackDigests(packed).last().id, EventId(258));
        const Seal seal{2, 3, 44, 0, 2, 1725148800000, u"owner"_s, QByteArray(32, 'p'), {}};
        QCOMPARE(sealHash(seal, sha256(packed)),
                 sha256(QByteArray(32, 'p') + "1:21:32:441:01:213:17251488000005:owner" + sha256(packed)));
    }

    void sealsAndVerifies_data() { Backend::addRows(); }
    void sealsAndVerifies()
    {
        begin(25);
        RD_VALUE(never, settled(m_audit->status()));
        QVERIFY(!never.last);
        QCOMPARE(*never.since, 25);
        QCOMPARE(verify().unsealed, 25);

        QCOMPARE(seal(10), 3);
        const ChainReport report = verify();
        QCOMPARE(told(report), QStringList());
        QCOMPARE(report.seals, 3);
        QCOMPARE(report.events, 25);
        QCOMPARE(report.unsealed, 0);
        QCOMPARE(report.last->sealedBy, m_db->isShared() ? u"postgres"_s : u"owner"_s);
        QCOMPARE(report.last->sealedAt, m_db->now());
        QCOMPARE(seal(), 0); // nothing new, no empty seal

        file(3);
        RD_VALUE(status, settled(m_audit->status()));
        QCOMPARE(*status.since, 3);
        QCOMPARE(status.last->hash, report.last->hash);
        RD_VALUE(sealed, settled(m_audit->seal()));
        QCOMPARE(sealed.events, 3);
        QCOMPARE(sealed.seals, 1);
        QCOMPARE(sealed.last->id, 4);
        QCOMPARE(told(verify(report.last->hash)), QStringList());
    }

    void aChangedEventIsNamed_data() { Backend::addRows(); }
    void aChangedEventIsNamed()
    {
        begin(30);
        QCOMPARE(seal(10), 3);
        const qint64 id = eventIn(2);
        const QString note = u"UPDATE event SET note = 'it was never late' WHERE id = %1"_s.arg(id);
        QVERIFY(!m_db->owner().execute(note)); // the trigger
        behindTheTriggers(u"event"_s, {note});
        QCOMPARE(told(verify()), QStringList{u"event_changed 2 [%1]"_s.arg(id)});
        QVERIFY(findingText(verify().findings.first()).contains(QString::number(id)));
        // An empty text is not NULL, and time counts.
        behindTheTriggers(u"event"_s, {u"UPDATE event SET note = '' WHERE id = %1"_s.arg(id)});
        QCOMPARE(told(verify()), QStringList{u"event_changed 2 [%1]"_s.arg(id)});
        behindTheTriggers(u"event"_s, {u"UPDATE event SET note = NULL, at = at + 1 WHERE id = %1"_s.arg(id)});
        QCOMPARE(told(verify()), QStringList{u"event_changed 2 [%1]"_s.arg(id)});
        behindTheTriggers(u"event"_s, {u"UPDATE event SET at = at - 1 WHERE id = %1"_s.arg(id)});
        QCOMPARE(told(verify()), QStringList());
    }

    void everyColumnIsSealed_data() { Backend::addRows(); }
    void everyColumnIsSealed()
    {
        begin(3);
        QCOMPARE(seal(), 1);
        const qint64 id = eventIn(1);
        for (const QString& column : {u"at"_s, u"actor_id"_s, u"behalf_id"_s, u"item_id"_s, u"assignment_id"_s,
                                      u"person_before"_s, u"person_after"_s, u"policy_id"_s}) {
            const QVariant before = m_db->value(u"SELECT %1 FROM event WHERE id = %2"_s.arg(column).arg(id));
            behindTheTriggers(u"event"_s, {u"UPDATE event SET %1 = 424242 WHERE id = %2"_s.arg(column).arg(id)});
            QCOMPARE(told(verify()), QStringList{u"event_changed 1 [%1]"_s.arg(id)});
            behindTheTriggers(u"event"_s, {u"UPDATE event SET %1 = %2 WHERE id = %3"_s
                                               .arg(column, before.isNull() ? u"NULL"_s : before.toString())
                                               .arg(id)});
        }
        for (const QString& column : {u"type"_s, u"login"_s, u"via"_s, u"desk"_s, u"machine"_s, u"verb"_s,
                                      u"from_status"_s, u"to_status"_s, u"note"_s, u"op"_s, u"metadata"_s}) {
            const QVariant before = m_db->value(u"SELECT %1 FROM event WHERE id = %2"_s.arg(column).arg(id));
            const QString forged = column == "op"_L1         ? u"b0b0b0b0-0000-4000-8000-000000000001"_s
                                   : column == "metadata"_L1 ? u"{\"a\": 1}"_s
                                                             : u"forged"_s;
            behindTheTriggers(u"event"_s, {u"UPDATE event SET %1 = '%2' WHERE id = %3"_s.arg(column, forged).arg(id)});
            QCOMPARE(told(verify()), QStringList{u"event_changed 1 [%1]"_s.arg(id)});
            const QString value =
                before.isNull() ? u"NULL"_s : u'\'' + before.toString().remove(u'{').remove(u'}') + u'\'';
            behindTheTriggers(u"event"_s, {u"UPDATE event SET %1 = %2 WHERE id = %3"_s
                                               .arg(column, column == "metadata"_L1 ? u"'{}'"_s : value)
                                               .arg(id)});
        }
        QCOMPARE(told(verify()), QStringList());
    }

    void goneAndAddedEventsAreNamed_data() { Backend::addRows(); }
    void goneAndAddedEventsAreNamed()
    {
        begin(30);
        QCOMPARE(seal(10), 3);
        const qint64 id = eventIn(2);
        const QString copy =
            m_db->isShared()
                ? u"INSERT INTO event SELECT %1 AS id, at, type, actor_id, behalf_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note, op, policy_id, metadata, txid FROM event WHERE id = %2"_s
                : u"INSERT INTO event SELECT %1 AS id, at, type, actor_id, behalf_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note, op, policy_id, metadata FROM event WHERE id = %2"_s;
        if (m_db->isShared()) {
            // With an id of its own, and the transaction of an old event: only the transaction places it.
            m_db->exec(copy.arg(900'000).arg(id));
            QCOMPARE(told(verify()), QStringList{u"event_added 2 [900000]"_s});
            behindTheTriggers(u"event"_s, {u"DELETE FROM event WHERE id = 900000"_s});
        }
        behindTheTriggers(u"event"_s, {u"DELETE FROM event WHERE id IN (%1, %2)"_s.arg(id).arg(id + 1)});
        QCOMPARE(told(verify()), QStringList{u"event_missing 2 [%1 %2]"_s.arg(id).arg(id + 1)});
        // Another one in its place is no better.
        m_db->exec(copy.arg(id).arg(id + 2));
        QCOMPARE(told(verify()),
                 (QStringList{u"event_changed 2 [%1]"_s.arg(id), u"event_missing 2 [%1]"_s.arg(id + 1)}));
    }

    void aSealRemovedOrChangedIsNamed_data() { Backend::addRows(); }
    void aSealRemovedOrChangedIsNamed()
    {
        begin(40);
        QCOMPARE(seal(10), 4);
        const QByteArray last = verify().last->hash;
        for (const QString& sql : {u"UPDATE event_seal SET sealed_at = 1 WHERE id = 2"_s, u"DELETE FROM event_seal"_s})
            QVERIFY2(!m_db->owner().execute(sql), qPrintable(sql));
        for (const QString& change : {u"sealed_at = sealed_at + 1"_s, u"sealed_by = 'kim'"_s}) {
            behindTheTriggers(u"event_seal"_s, {u"UPDATE event_seal SET %1 WHERE id = 2"_s.arg(change)});
            QCOMPARE(told(verify()), QStringList{u"seal_changed 2 []"_s});
            behindTheTriggers(
                u"event_seal"_s,
                {change.contains(u"at"_s)
                     ? u"UPDATE event_seal SET sealed_at = sealed_at - 1 WHERE id = 2"_s
                     : u"UPDATE event_seal SET sealed_by = (SELECT s.sealed_by FROM event_seal s WHERE s.id = 1) WHERE id = 2"_s});
            QCOMPARE(told(verify()), QStringList());
        }
        // The digests of another seal: right in themselves, not what was hashed.
        behindTheTriggers(
            u"event_seal"_s,
            {u"UPDATE event_seal SET digests = (SELECT s.digests FROM event_seal s WHERE s.id = 3) WHERE id = 2"_s});
        QCOMPARE(told(verify()), QStringList{u"seal_changed 2 []"_s});
        behindTheTriggers(u"event_seal"_s, {u"DELETE FROM event_seal WHERE id = 2"_s});
        QCOMPARE(told(verify()), QStringList{u"seal_missing 2 []"_s});
        QCOMPARE(verify().unsealed, 10);
        // The newest ones cut off: the chain alone cannot know; a hash that was noted elsewhere does.
        behindTheTriggers(u"event_seal"_s, {u"DELETE FROM event_seal WHERE id > 1"_s});
        QCOMPARE(told(verify()), QStringList());
        QCOMPARE(told(verify(last)), QStringList{u"hash_unknown 0 []"_s});
    }

    void aSealMadeAnewBreaksTheChain_data() { Backend::addRows(); }
    void aSealMadeAnewBreaksTheChain()
    {
        begin(30);
        QCOMPARE(seal(10), 3);
        // An event and its seal are forged together, and well: the next seal does not follow it any more.
        const qint64 id = eventIn(2);
        behindTheTriggers(u"event"_s, {u"UPDATE event SET note = 'forged' WHERE id = %1"_s.arg(id)});
        Seal forged = (*SealStore::next(m_db->owner(), 1))->seal;
        RD_VALUE(events, SealStore::range(m_db->owner(), forged));
        const QByteArray digests = packDigests(events);
        forged.hash = sealHash(forged, sha256(digests));
        const QString blob = m_db->isShared() ? u"decode('%1', 'hex')"_s : u"x'%1'"_s;
        behindTheTriggers(u"event_seal"_s, {u"UPDATE event_seal SET digests = %1, hash = %2 WHERE id = 2"_s.arg(
                                               blob.arg(QString::fromLatin1(digests.toHex())),
                                               blob.arg(QString::fromLatin1(forged.hash.toHex())))});
        QCOMPARE(told(verify()), QStringList{u"chain_broken 3 []"_s});
    }

    void thirtyThousandEvents_data() { Backend::addRows(); }
    void thirtyThousandEvents()
    {
        begin(1);
        const QString series =
            m_db->isShared()
                ? u"generate_series(1, 30000) g (n)"_s
                : u"(WITH RECURSIVE c (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < 30000) SELECT n FROM c) g"_s;
        m_db->exec(u"INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, "
                   u"note, op) "
                   "SELECT 1725148800000 + g.n, 'claim.touched', 1, 'x', 'ctl', 'claims', 'assignment', 'touch', "
                   "'under_review', 'under_review', "
                   "'note ' || g.n, 'b0b0b0b0-0000-4000-8000-000000000001' FROM "_s +
                   series);
        RD_VALUE(sealed, settled(m_audit->seal()));
        QCOMPARE(sealed.events, 30'001);
        QCOMPARE(told(verify()), QStringList());
        const qint64 id = m_db->value(u"SELECT max(id) FROM event"_s).toLongLong() - 17;
        behindTheTriggers(u"event"_s, {u"UPDATE event SET via = 'sql' WHERE id = %1"_s.arg(id)});
        const ChainReport report = verify();
        QCOMPARE(report.events, 30'001);
        QCOMPARE(told(report), QStringList{u"event_changed %1 [%2]"_s.arg(sealed.seals).arg(id)});

        CancelToken cancel;
        const auto running = m_audit->verify({}, cancel);
        cancel.cancel();
        RD_ERROR(settled(running), ErrorCode::Cancelled);
    }

    // PostgreSQL: what an open transaction has written is not settled; neither is what came after it began to write.
    void openTransactionsAreSealedLater()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        file(5);
        m_session = startSession(m_db->options());
        m_audit = std::make_unique<AuditService>(*m_session);
        const PersonId nora = m_db->person(u"Nora"_s, {u"reviewer"_s});
        Connection& open = m_db->as(nora);
        RD_OK(open.begin());
        const VerbRequest take{u"claims"_s, u"assignment"_s, u"take"_s, {{1, {}}}, {}, {}, {}, QUuid::createUuid()};
        RD_VALUE(taken, ApplyStore::applyWithin(open, take, m_db->context(nora)));
        QCOMPARE(taken.done.size(), 1);
        file(2); // later, and committed before
        QCOMPARE(seal(), 1);
        QCOMPARE(verify().events, 5);
        QCOMPARE(verify().unsealed, 2);
        RD_OK(open.commit());
        QCOMPARE(seal(), 1);
        const ChainReport report = verify();
        QCOMPARE(report.events, 8);
        QCOMPARE(report.unsealed, 0);
        QCOMPARE(told(report), QStringList());
    }

    void twoSealersMakeOneChain()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        file(60);
        const PersonId kim = m_db->person(u"Kim"_s, {u"admin"_s});
        const PersonId job = m_db->person(u"Host"_s, {u"jobs"_s});
        const auto sealer = [this](PersonId person) {
            const auto opened = Connection::open({m_db->optionsFor(person).target,
                                                  OpenMode::MustExist,
                                                  std::make_shared<Clock>(),
                                                  u"reviewdeskctl"_s,
                                                  {}});
            qint64 sealed = 0;
            for (bool more = opened.ok(); more;) {
                const auto step = SealStore::seal(**opened, {person, false, u"ctl"_s}, 3);
                if (!step)
                    return qint64(-1);
                sealed += step->sealed;
                more = step->more;
            }
            return sealed;
        };
        auto one = std::async(std::launch::async, sealer, kim);
        auto two = std::async(std::launch::async, sealer, job);
        const qint64 first = one.get();
        const qint64 second = two.get();
        QVERIFY(first >= 0 && second >= 0);
        QCOMPARE(first + second, 60);
        m_session = startSession(m_db->options());
        m_audit = std::make_unique<AuditService>(*m_session);
        const ChainReport report = verify();
        QCOMPARE(told(report), QStringList());
        QCOMPARE(report.events, 60);
    }

    // Restored on another server, transaction ids begin low again: sealing goes on, and nothing old looks forged.
    void restoredElsewhere()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        file(6);
        QCOMPARE(seal(3), 2);
        // As if those transactions had been far ahead of this server's: moved up, and sealed as they would have been.
        const qint64 far = 1'000'000'000'000;
        behindTheTriggers(
            u"event"_s,
            {u"UPDATE event SET txid = txid + %1"_s.arg(far),
             u"UPDATE event_seal SET mark_to = mark_to + %1, mark_from = CASE WHEN mark_from = 0 THEN 0 ELSE mark_from + %1 END"_s
                 .arg(far),
             u"UPDATE event_seal SET hash = desk.seal_hash(event_seal) WHERE id = 1"_s,
             u"UPDATE event_seal SET prev = (SELECT s.hash FROM event_seal s WHERE s.id = 1) WHERE id = 2"_s,
             u"UPDATE event_seal SET hash = desk.seal_hash(event_seal) WHERE id = 2"_s});
        m_session = startSession(m_db->options());
        m_audit = std::make_unique<AuditService>(*m_session);
        QCOMPARE(told(verify()), QStringList());
        file(4);
        QCOMPARE(seal(), 1);
        file(1);
        QCOMPARE(seal(), 1);
        const ChainReport report = verify();
        QCOMPARE(told(report), QStringList());
        QCOMPARE(report.events, 11);
        QCOMPARE(report.unsealed, 0);
    }

    void onlyAdminsAndJobsSeal_data() { Backend::addRows(); }
    void onlyAdminsAndJobsSeal()
    {
        begin(2);
        RD_ERROR(SealStore::seal(m_db->as(m_rita), m_db->context(m_rita)), ErrorCode::NotPermitted);
        QCOMPARE(count(u"event_seal"_s), 0);
        // The seal is no secret, the trail is.
        RD_VALUE(seen, SealStore::last(m_db->as(m_rita)));
        QVERIFY(!seen);
        if (!m_db->isShared()) {
            m_session->actAs(Person{m_rita, u"Rita"_s, {}, {u"reviewer"_s}, false});
            RD_ERROR(settled(m_audit->verify()), ErrorCode::NotPermitted);
            RD_VALUE(status, settled(m_audit->status()));
            QVERIFY(!status.since);
        }
        const PersonId host = m_db->person(u"Host"_s, {u"jobs"_s});
        RD_VALUE(step, SealStore::seal(m_db->as(host), m_db->context(host)));
        QCOMPARE(step.sealed, 2);
        if (m_db->isShared()) {
            const Status written = m_db->as(host).execute(
                u"INSERT INTO event_seal SELECT id + 1, mark_to, mark_to + 1, 0, 1, 0, 'x', hash, sha256(hash), digests FROM event_seal"_s);
            RD_ERROR(written, ErrorCode::NotPermitted);
        }
    }

    void filters_data() { Backend::addRows(); }
    void filters()
    {
        begin(3);
        m_db->advance(1000);
        const Millis later = m_db->now();
        (void)m_db->apply(m_rita, u"take"_s, {{1, {}}});
        (void)m_db->apply(m_rita, u"release"_s, {{1, {}}}, u"On holiday; 100% sure_"_s);
        const auto ids = [&](const AuditFilter& filter) {
            const auto page = settled(m_audit->page(filter));
            QStringList types;
            for (const Event& event : page ? page->events : QList<Event>())
                types << event.verb;
            return page ? types : QStringList{page.error().text + page.error().detail};
        };
        const QStringList all = {u"release"_s, u"take"_s, u"file"_s, u"file"_s, u"file"_s};
        QCOMPARE(ids({}), all);
        AuditFilter filter;
        filter.since = later;
        QCOMPARE(ids(filter), all.first(2));
        filter = {};
        filter.until = later;
        QCOMPARE(ids(filter), all.last(3));
        filter = {};
        filter.actor = m_rita;
        QCOMPARE(ids(filter), all.first(2));
        filter.verb = u"take"_s;
        QCOMPARE(ids(filter), QStringList{u"take"_s});
        filter = {};
        filter.item = WorkItemId(1);
        QCOMPARE(ids(filter).size(), 3);
        filter = {};
        filter.text = u"HOLIDAY"_s;
        QCOMPARE(ids(filter), QStringList{u"release"_s});
        filter.text = u"100% sure_"_s;
        QCOMPARE(ids(filter), QStringList{u"release"_s});
        filter.text = u"100_ sure%"_s; // no wildcards
        QCOMPARE(ids(filter), QStringList());
        filter.text = u"claim “2”"_s;
        QCOMPARE(ids(filter), QStringList{u"file"_s});
        RD_VALUE(page, settled(m_audit->page({}, EventId(), 2)));
        RD_VALUE(older, settled(m_audit->page({}, page.events.last().id, 2)));
        QVERIFY(older.events.first().id < page.events.last().id);
        const Event release = page.events.first();
        QCOMPARE(release.actor, u"Rita"_s);
        QCOMPARE(release.title, m_db->value(u"SELECT title FROM work_item WHERE id = 1"_s).toString());
        QCOMPARE(release.txid.has_value(), m_db->isShared());
    }

    void exports_data() { Backend::addRows(); }
    void exports()
    {
        begin(2);
        QCOMPARE(seal(), 1);
        (void)m_db->apply(m_rita, u"take"_s, {{1, {}}});
        (void)m_db->apply(m_rita, u"release"_s, {{1, {}}}, u"=HYPERLINK(1)"_s);
        ExportService service(*m_session);
        QTemporaryDir folder;
        const auto read = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        RD_VALUE(rows, settled(service.audit({{}, folder.filePath(u"a.csv"_s)})));
        QCOMPARE(rows, 4);
        const QByteArray csv = read(u"a.csv"_s);
        QCOMPARE(csv.count("\r\n"), 5);
        QVERIFY2(csv.contains(",'=HYPERLINK(1),"), csv);
        const QByteArray hash = (*SealStore::last(m_db->owner()))->hash.toHex();
        QCOMPARE(csv.count(hash), 2); // the two sealed ones
        AuditFilter filter;
        filter.item = WorkItemId(1);
        RD_VALUE(some, settled(service.audit({filter, folder.filePath(u"a.json"_s)})));
        QCOMPARE(some, 3);
        const QJsonObject json = QJsonDocument::fromJson(read(u"a.json"_s)).object();
        QCOMPARE(json[u"events"_s].toArray().size(), 3);
        QCOMPARE(json[u"events"_s][0][u"note"_s].toString(), u"=HYPERLINK(1)"_s);
        QVERIFY(json[u"events"_s][0][u"seal"_s].isNull());
        QCOMPARE(json[u"events"_s][2][u"seal"_s].toInteger(), 1);
        QCOMPARE(json[u"seals"_s].toArray().size(), 1);
        QCOMPARE(json[u"seals"_s][0][u"hash"_s].toString().toLatin1(), hash);
        RD_ERROR(settled(service.audit({{}, folder.filePath(u"a.txt"_s)})), ErrorCode::Invalid);
        QVERIFY(!settled(service.audit({{}, u"/nowhere/a.json"_s})));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
