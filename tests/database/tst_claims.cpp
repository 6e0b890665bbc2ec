// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of the claims desk, on both databases: what it does, and what it refuses with which reason
// (spec/claims.md).
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

namespace {
constexpr Millis hour = 3'600'000;
}

class TestClaims final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_member, m_rita, m_omar;
    qint64 m_item = 0;

    void begin()
    {
        m_db = Backend::make();
        m_member = m_db->person(u"Mia Member"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        m_item = m_db->claim(m_member, u"Translate the guide"_s, u"T-1"_s);
    }
    qint64 takenBy(PersonId reviewer)
    {
        const auto taken = m_db->apply(reviewer, u"take"_s, {{m_item, {}}});
        if (!taken || taken->done.isEmpty())
            qFatal("take: %s", qPrintable(verdictOf(taken)));
        return m_db->value(u"SELECT max(id) FROM assignment"_s).toLongLong();
    }
    QVariantList item()
    {
        return m_db
            ->rows(
                u"SELECT status, holder_id, deadline_at, placed_count, version, filed_at FROM work_item WHERE id = %1"_s
                    .arg(m_item))
            .first();
    }
    QVariantList lastEvent()
    {
        return m_db
            ->rows(
                u"SELECT type, from_status, to_status, person_before, person_after, note FROM event ORDER BY id DESC LIMIT 1"_s)
            .first();
    }
    int load(PersonId person)
    {
        return m_db->value(u"SELECT COALESCE(SUM(load), 0) FROM capacity WHERE person_id = %1"_s.arg(person.value))
            .toInt();
    }

private slots:
    void cleanup() { m_db.reset(); }

    void takeStartsTheClock_data() { Backend::addRows(); }
    void takeStartsTheClock()
    {
        begin();
        takenBy(m_rita);
        const QVariantList row = item();
        QCOMPARE(row[0].toString(), u"under_review"_s);
        QCOMPARE(row[1].toLongLong(), m_rita.value);
        QCOMPARE(row[2].toLongLong(), m_db->now() + 7 * millisPerDay);
        QCOMPARE(row[3].toInt(), 1);
        QCOMPARE(load(m_rita), 1);
        QCOMPARE(lastEvent()[0].toString(), u"claim.taken"_s);
        QCOMPARE(lastEvent()[4].toLongLong(), m_rita.value);
        m_db->verifyHealthy();
    }

    // The five ways out of a review.
    void waysOut_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("itemStatus");
        QTest::addColumn<QString>("event");
        for (const QString& db : {u"sqlite"_s, u"postgresql"_s}) {
            const auto row = [&](const char* verb, const char* note, const char* status, const char* itemStatus,
                                 const char* event) {
                QTest::addRow("%s %s", qPrintable(db), verb)
                    << db << QString::fromLatin1(verb) << QString::fromLatin1(note) << QString::fromLatin1(status)
                    << QString::fromLatin1(itemStatus) << QString::fromLatin1(event);
            };
            row("approve", "", "approved", "approved", "claim.approved");
            row("reject", "wrong language", "rejected", "rejected", "claim.rejected");
            row("request_revision", "page 3", "revision_requested", "revision_requested", "claim.revision_requested");
            row("release", "", "released", "submitted", "claim.released");
            row("release_orphaned", "", "timed_out", "submitted", "claim.timeout_released");
        }
    }
    void waysOut()
    {
        begin();
        QFETCH(QString, verb);
        QFETCH(QString, note);
        QFETCH(QString, status);
        QFETCH(QString, itemStatus);
        QFETCH(QString, event);
        const qint64 id = takenBy(m_rita);
        const bool timeout = verb == "release_orphaned"_L1;
        if (timeout)
            m_db->advance(7 * millisPerDay + 1);
        QCOMPARE(verdictOf(m_db->apply(timeout ? m_db->admin() : m_rita, verb, {{id, 1}}, note)), u"done"_s);
        QCOMPARE(m_db->value(u"SELECT status FROM assignment"_s).toString(), status);
        QCOMPARE(item()[0].toString(), itemStatus);
        QVERIFY(item()[1].isNull());
        QVERIFY(item()[2].isNull());
        QCOMPARE(item()[3].toInt(), 0);
        QCOMPARE(load(m_rita), 0);
        QCOMPARE(lastEvent()[0].toString(), event);
        QCOMPARE(lastEvent()[1].toString(), u"under_review"_s);
        QCOMPARE(lastEvent()[3].toLongLong(), m_rita.value);
        QCOMPARE(lastEvent()[5].toString(), note);
        m_db->verifyHealthy();
    }

    void refusals_data() { Backend::addRows(); }
    void refusals()
    {
        begin();
        // Nobody reviews the own work.
        QCOMPARE(verdictOf(m_db->apply(m_member, u"take"_s, {{m_item, {}}})), u"own_work"_s);
        const qint64 id = takenBy(m_rita);
        // Somebody else's review is none of mine: missing and foreign look alike to those who may not see them.
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"approve"_s, {{id, {}}})), u"not_permitted"_s);
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"approve"_s, {{id + 999, {}}})), u"not_permitted"_s);
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"take"_s, {{m_item, {}}})), u"not_on_offer"_s);
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"take"_s, {{m_item + 999, {}}})), u"not_on_offer"_s);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release"_s, {{id + 999, {}}}, u"x"_s)), u"not_found"_s);
        // Roles: a reviewer assigns nobody, an admin of a shared database takes nothing.
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"assign"_s, {{m_item, {}}}, {}, {{u"person_id"_s, m_omar.value}})),
                 u"not_permitted"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"release_orphaned"_s, {{id, {}}})), u"not_permitted"_s);
        // Notes; blanks are none.
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"reject"_s, {{id, {}}})), u"note_required"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"reject"_s, {{id, {}}}, u" \u00a0\u2003\u200b\t"_s)),
                 u"note_required"_s);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release"_s, {{id, {}}})), u"note_required"_s);
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"take"_s, {{m_item, {}}}, u"a note"_s)), u"invalid"_s);
        // 7 days and 0 milliseconds is not orphaned.
        m_db->advance(7 * millisPerDay);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release_orphaned"_s, {{id, {}}})), u"not_due"_s);
        // A version that moved, a verb from the wrong status, an unknown verb, an unknown argument.
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"approve"_s, {{id, 7}})), u"changed"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"approve"_s, {{id, 1}})), u"done"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"approve"_s, {{id, {}}})), u"illegal_transition"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"dance"_s, {{id, {}}})), u"illegal_transition"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"approve"_s, {{id, {}}}, {}, {{u"status"_s, u"approved"_s}})),
                 u"invalid"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"approve"_s, {{id, {}}}, {}, {}, QUuid::createUuid(), u"claims"_s,
                                       u"assignment"_s, u"text"_s)),
                 u"invalid"_s);
        m_db->verifyHealthy();
    }

    void assignChecksThePerson_data() { Backend::addRows(); }
    void assignChecksThePerson()
    {
        begin();
        const PersonId visitor = m_db->person(u"Vic Visitor"_s, {});
        const auto assign = [&](PersonId person) {
            return verdictOf(
                m_db->apply(m_db->admin(), u"assign"_s, {{m_item, {}}}, {}, {{u"person_id"_s, person.value}}));
        };
        QCOMPARE(assign(m_member), u"own_work"_s);
        QCOMPARE(assign(visitor), u"person_unavailable"_s);
        QCOMPARE(assign(PersonId(4711)), u"person_unavailable"_s);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"assign"_s, {{m_item, {}}})), u"person_unavailable"_s);
        m_db->exec(u"UPDATE person SET duty = 'away' WHERE id = %1"_s.arg(m_omar.value));
        QCOMPARE(assign(m_omar), u"person_unavailable"_s);
        m_db->exec(u"UPDATE person SET deactivated_at = 1 WHERE id = %1"_s.arg(m_rita.value));
        QCOMPARE(assign(m_rita), u"person_unavailable"_s);
        m_db->exec(u"UPDATE person SET duty = 'active' WHERE id = %1"_s.arg(m_omar.value));
        QCOMPARE(assign(m_omar), u"done"_s);
        QCOMPARE(item()[1].toLongLong(), m_omar.value);
        QCOMPARE(m_db->value(u"SELECT person_id FROM notification"_s).toLongLong(), m_omar.value);
        m_db->verifyHealthy();
    }

    void touchRenews_data() { Backend::addRows(); }
    void touchRenews()
    {
        begin();
        const qint64 id = takenBy(m_rita);
        m_db->advance(6 * millisPerDay);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"touch"_s, {{id, 1}}, u"two more days"_s)), u"done"_s);
        QCOMPARE(item()[2].toLongLong(), m_db->now() + 7 * millisPerDay);
        QCOMPARE(lastEvent()[0].toString(), u"claim.touched"_s);
        QCOMPARE(m_db->value(u"SELECT activity_at FROM assignment"_s).toLongLong(), m_db->now());
        QCOMPARE(load(m_rita), 1);
        m_db->verifyHealthy();
    }

    void reassignIsOneOp_data() { Backend::addRows(); }
    void reassignIsOneOp()
    {
        begin();
        const qint64 id = takenBy(m_rita);
        const auto reassign = [&](PersonId person) {
            return verdictOf(
                m_db->apply(m_db->admin(), u"reassign"_s, {{id, {}}}, {}, {{u"person_id"_s, person.value}}));
        };
        // Both or neither: a refused second half leaves the first one undone.
        QCOMPARE(reassign(m_member), u"own_work"_s);
        QCOMPARE(reassign(m_rita), u"already_holds"_s);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM assignment WHERE status = 'under_review'"_s).toInt(), 1);
        QCOMPARE(reassign(m_omar), u"done"_s);
        QCOMPARE(item()[0].toString(), u"under_review"_s);
        QCOMPARE(item()[1].toLongLong(), m_omar.value);
        QCOMPARE(load(m_rita), 0);
        QCOMPARE(load(m_omar), 1);
        const auto events = m_db->rows(u"SELECT type, op FROM event ORDER BY id DESC LIMIT 2"_s);
        QCOMPARE(events[0][0].toString(), u"claim.assigned"_s);
        QCOMPARE(events[1][0].toString(), u"claim.reassigned"_s);
        QCOMPARE(events[0][1].toString(), events[1][1].toString());
        m_db->verifyHealthy();
    }

    void timeoutNeedsFreshEyes_data() { Backend::addRows(); }
    void timeoutNeedsFreshEyes()
    {
        begin();
        const qint64 id = takenBy(m_rita);
        const qint64 filed = item()[5].toLongLong();
        m_db->advance(9 * millisPerDay + 5 * hour);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release_orphaned"_s, {{id, 1}})), u"done"_s);
        QCOMPARE(item()[5].toLongLong(), filed); // a release never resets the start of the waiting
        const QJsonObject metadata =
            QJsonDocument::fromJson(
                m_db->value(u"SELECT metadata FROM event ORDER BY id DESC LIMIT 1"_s).toString().toUtf8())
                .object();
        QCOMPARE(metadata[u"claim_id"_s].toInteger(), m_item);
        QCOMPARE(metadata[u"task_id"_s].toString(), u"T-1"_s);
        QCOMPARE(metadata[u"task_title"_s].toString(), u"Translate the guide"_s);
        QCOMPARE(metadata[u"reviewer_id"_s].toInteger(), m_rita.value);
        QCOMPARE(metadata[u"reviewer_name"_s].toString(), u"Rita"_s);
        QCOMPARE(metadata[u"days_orphaned"_s].toInteger(), 9);
        QCOMPARE(metadata[u"timeout_threshold_days"_s].toInteger(), 7);
        QCOMPARE(metadata[u"policy_version"_s].toInteger(),
                 m_db->value(u"SELECT id FROM policy WHERE key = 'claims.orphan_after'"_s).toLongLong());
        QCOMPARE(metadata[u"released_by"_s].toInteger(), m_db->admin().value);
        QCOMPARE(metadata[u"via"_s].toString(), u"ctl"_s);
        QCOMPARE(metadata.size(), 10);
        // Reviewer and claimant each hear of it.
        QCOMPARE(m_db->value(u"SELECT count(*) FROM notification"_s).toInt(), 2);
        // Not the same reviewer within 24 hours, anybody else at once.
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"take"_s, {{m_item, {}}})), u"cool_down"_s);
        m_db->advance(24 * hour - 1);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"take"_s, {{m_item, {}}})), u"cool_down"_s);
        m_db->advance(1);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"take"_s, {{m_item, {}}})), u"done"_s);
        m_db->verifyHealthy();
    }

    void undoGivesEverythingBack_data() { Backend::addRows(); }
    void undoGivesEverythingBack()
    {
        begin();
        const qint64 id = takenBy(m_rita);
        const qint64 activity = m_db->now();
        m_db->advance(8 * millisPerDay);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release_orphaned"_s, {{id, {}}})), u"done"_s);
        m_db->advance(9 * 60'000);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"undo_release"_s, {{id, {}}})), u"done"_s);
        QCOMPARE(item()[0].toString(), u"under_review"_s);
        QCOMPARE(item()[1].toLongLong(), m_rita.value);
        QCOMPARE(item()[2].toLongLong(), activity + 7 * millisPerDay);
        QCOMPARE(m_db->value(u"SELECT activity_at FROM assignment"_s).toLongLong(), activity);
        QCOMPARE(m_db->value(u"SELECT ended_at FROM assignment"_s).isNull(), true);
        QCOMPARE(load(m_rita), 1);
        // The cool-down is undone as well.
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"release"_s, {{id, {}}})), u"done"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"take"_s, {{m_item, {}}})), u"done"_s);
        m_db->verifyHealthy();
    }

    void undoIsRefusedOnceSomebodyBuiltOnIt_data() { Backend::addRows(); }
    void undoIsRefusedOnceSomebodyBuiltOnIt()
    {
        begin();
        const qint64 id = takenBy(m_rita);
        m_db->advance(8 * millisPerDay);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release_orphaned"_s, {{id, {}}})), u"done"_s);
        const qint64 released = m_db->now();
        const qint64 next = takenBy(m_omar);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"undo_release"_s, {{id, {}}})), u"illegal_transition"_s);
        QCOMPARE(verdictOf(m_db->apply(m_omar, u"release"_s, {{next, {}}})), u"done"_s);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"undo_release"_s, {{id, {}}})), u"changed"_s);
        // A plain release is not undone by this verb, and a late undo says so.
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"undo_release"_s, {{next, {}}})), u"illegal_transition"_s);
        m_db->setNow(released + 24 * hour);
        const qint64 again = takenBy(m_rita);
        m_db->advance(8 * millisPerDay);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"release_orphaned"_s, {{again, {}}})), u"done"_s);
        m_db->advance(10 * 60'000);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"undo_release"_s, {{again, {}}})), u"not_permitted"_s);
        m_db->advance(1);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"undo_release"_s, {{again, {}}})), u"undo_expired"_s);
        m_db->verifyHealthy();
    }

    void itemVerbs_data() { Backend::addRows(); }
    void itemVerbs()
    {
        begin();
        const auto onItem = [&](PersonId actor, const QString& verb, const QString& note = {}) {
            return verdictOf(
                m_db->apply(actor, verb, {{m_item, {}}}, note, {}, QUuid::createUuid(), u"claims"_s, u"item"_s));
        };
        QCOMPARE(onItem(m_member, u"resubmit"_s), u"illegal_transition"_s);
        QCOMPARE(onItem(m_rita, u"withdraw"_s), u"not_permitted"_s);
        const qint64 id = takenBy(m_rita);
        QCOMPARE(onItem(m_member, u"withdraw"_s), u"illegal_transition"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"request_revision"_s, {{id, {}}}, u"page 3"_s)), u"done"_s);
        const qint64 filed = item()[5].toLongLong();
        m_db->advance(hour);
        QCOMPARE(onItem(m_member, u"resubmit"_s), u"done"_s);
        QCOMPARE(item()[0].toString(), u"submitted"_s);
        QCOMPARE(item()[5].toLongLong(), filed);
        QCOMPARE(onItem(m_member, u"withdraw"_s), u"done"_s);
        QCOMPARE(item()[0].toString(), u"withdrawn"_s);
        QCOMPARE(onItem(m_db->admin(), u"resubmit"_s), u"illegal_transition"_s);
        QCOMPARE(verdictOf(m_db->apply(m_rita, u"take"_s, {{m_item, {}}})), u"not_on_offer"_s);
        m_db->verifyHealthy();
    }

    void filing_data() { Backend::addRows(); }
    void filing()
    {
        begin();
        const auto file = [&](PersonId actor, const QJsonObject& args) {
            return m_db->apply(actor, u"file"_s, {}, {}, args, QUuid::createUuid(), u"claims"_s, u"item"_s);
        };
        const QJsonObject mine{
            {u"title"_s, u"Mine"_s}, {u"external_id"_s, u"T-2"_s}, {u"metadata"_s, QJsonObject{{u"words"_s, 120}}}};
        QCOMPARE(verdictOf(file(m_member, mine)), u"done"_s);
        const QVariantList row =
            m_db->rows(
                    u"SELECT i.author_id, c.external_id, c.metadata FROM work_item i JOIN claim c ON c.work_item_id = i.id ORDER BY i.id DESC LIMIT 1"_s)
                .first();
        QCOMPARE(row[0].toLongLong(), m_member.value);
        QCOMPARE(row[1].toString(), u"T-2"_s);
        QCOMPARE(QJsonDocument::fromJson(row[2].toString().toUtf8()).object()[u"words"_s].toInt(), 120);
        // The same external id, somebody else's name, no title, an argument that file does not take.
        QCOMPARE(verdictOf(file(m_member, mine)), u"conflict"_s);
        QCOMPARE(verdictOf(file(m_member, {{u"title"_s, u"x"_s}, {u"author_id"_s, m_rita.value}})), u"not_permitted"_s);
        QCOMPARE(verdictOf(file(m_db->admin(), {{u"title"_s, u"x"_s}, {u"author_id"_s, m_rita.value}})), u"done"_s);
        QCOMPARE(verdictOf(file(m_db->admin(), {{u"title"_s, u"x"_s}, {u"author_id"_s, 4711}})),
                 u"person_unavailable"_s);
        QCOMPARE(verdictOf(file(m_member, {})), u"conflict"_s);
        QCOMPARE(verdictOf(file(m_member, {{u"title"_s, u"x"_s}, {u"status"_s, u"approved"_s}})), u"invalid"_s);
        // The rules of an import cannot be reached through the front door.
        QCOMPARE(
            verdictOf(m_db->apply(m_db->admin(), u"import"_s, {}, {}, {}, QUuid::createUuid(), u"claims"_s, u"item"_s)),
            u"invalid"_s);
        QCOMPARE(verdictOf(m_db->apply(m_db->admin(), u"import_held"_s, {}, {}, {}, QUuid::createUuid(), u"claims"_s,
                                       u"item"_s)),
                 u"not_permitted"_s);
        m_db->verifyHealthy();
    }

    void capacityRanks_data() { Backend::addRows(); }
    void capacityRanks()
    {
        begin();
        QList<VerbTarget> targets = {{m_item, {}}};
        for (int i = 0; i < 4; ++i)
            targets << VerbTarget{m_db->claim(m_member, u"Claim %1"_s.arg(i)), {}};
        m_db->exec(u"INSERT INTO capacity (person_id, desk, max_load) VALUES (%1, 'claims', 3)"_s.arg(m_rita.value));
        RD_VALUE(outcome, m_db->apply(m_rita, u"take"_s, targets));
        QCOMPARE(outcome.done.size(), 3);
        QCOMPARE(outcome.skipped.size(), 2);
        QCOMPARE(outcome.skipped.first().reason, u"over_capacity"_s);
        QCOMPARE(load(m_rita), 3);
        // The organisation's maximum holds for those without an own one.
        m_db->exec(
            u"INSERT INTO policy (key, value, effective_from) VALUES ('claims.max_load', '1', %1)"_s.arg(m_db->now()));
        RD_VALUE(second, m_db->apply(m_omar, u"take"_s, targets.mid(3)));
        QCOMPARE(second.done.size(), 1);
        QCOMPARE(second.skipped.first().reason, u"over_capacity"_s);
        m_db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
