// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for change: the same op changes once, many rows in one call, and the owner of an embedded workspace.
#include "app/services/bulkapply.h"
#include "app/stores/peoplestore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

class TestOps final : public QObject {
    Q_OBJECT

private slots:
    void sameOpChangesOnce_data() { Backend::addRows(); }
    void sameOpChangesOnce()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const qint64 item = db->claim(member, u"Guide"_s);
        const QUuid op = QUuid::createUuid();
        RD_VALUE(first, db->apply(rita, u"take"_s, {{item, {}}}, {}, {}, op));
        const int events = db->value(u"SELECT count(*) FROM event"_s).toInt();
        RD_VALUE(second, db->apply(rita, u"take"_s, {{item, {}}}, {}, {}, op));
        QCOMPARE(second.done, first.done);
        QCOMPARE(second.op, op);
        QCOMPARE(second.at, first.at);
        QCOMPARE(db->value(u"SELECT count(*) FROM event"_s).toInt(), events);
        // Another request under the same op is a conflict, and so is the same one for other rows.
        RD_ERROR(db->apply(rita, u"take"_s, {{item + 1, {}}}, {}, {}, op), ErrorCode::Conflict);
        RD_ERROR(db->apply(rita, u"approve"_s, {{1, {}}}, {}, {}, op), ErrorCode::Conflict);
        RD_ERROR(db->apply(rita, u"touch"_s, {{1, {}}}, u"x"_s, {}, op), ErrorCode::Conflict);
        // Somebody else's op of the same id is another op.
        QCOMPARE(verdictOf(db->apply(db->admin(), u"release"_s, {{1, {}}}, u"x"_s, {}, op)), u"done"_s);
        // An error records nothing: the same op may be tried again.
        const QUuid refused = QUuid::createUuid();
        RD_ERROR(db->apply(rita, u"reject"_s, {{1, {}}}, {}, {}, refused), ErrorCode::NoteRequired);
        QCOMPARE(db->value(u"SELECT count(*) FROM op WHERE CAST(op AS text) = '%1'"_s.arg(
                               refused.toString(QUuid::WithoutBraces)))
                     .toInt(),
                 0);
        RD_ERROR(db->apply(rita, u"take"_s, {{item, {}}}, {}, {}, QUuid()), ErrorCode::Invalid);
    }

    void manyRowsInOneCall_data() { Backend::addRows(); }
    void manyRowsInOneCall()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        QList<VerbTarget> items;
        for (int i = 0; i < 20; ++i)
            items << VerbTarget{db->claim(i == 7 ? rita : member, u"Claim %1"_s.arg(i)), {}};
        items << items.first(); // twice the same row is asked once
        items << VerbTarget{4711, {}};
        RD_VALUE(outcome, db->apply(rita, u"take"_s, items));
        QCOMPARE(outcome.done.size(), 19);
        QCOMPARE(outcome.skipped.size(), 2);
        QCOMPARE(outcome.skipped[0].reason, u"own_work"_s);
        QCOMPARE(outcome.skipped[1], (Skipped{4711, u"not_on_offer"_s}));
        RD_ERROR(db->apply(rita, u"take"_s, QList<VerbTarget>(5001, VerbTarget{1, {}})), ErrorCode::Invalid);
        db->verifyHealthy();
    }

    void batches_data() { Backend::addRows(); }
    void batches()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        VerbRequest request{u"claims"_s, u"assignment"_s, u"take"_s, {}, {}, {}, {}, QUuid::createUuid()};
        for (int i = 0; i < 12; ++i)
            request.targets << VerbTarget{db->claim(member, u"Claim %1"_s.arg(i)), {}};
        while (request.targets.size() < 2 * maxRowsPerOp + 5)
            request.targets << VerbTarget{1'000'000 + request.targets.size(), {}};
        QList<int> progress;
        const Call call(db->as(rita), {}, [&](int done, int total) {
            progress << done;
            QCOMPARE(total, 3);
        });
        RD_VALUE(outcome, bulkApply(call, request, db->context(rita)));
        QCOMPARE(progress, (QList<int>{1, 2, 3}));
        QCOMPARE(outcome.done.size(), 12);
        QCOMPARE(outcome.skipped.size(), 2 * maxRowsPerOp + 5 - 12);
        // Each batch has an op of its own, made from the request's.
        RD_VALUE(record, bulkRecorded(db->as(rita), request.op, db->context(rita)));
        QCOMPARE(record.batches, 3);
        QVERIFY(record.missing.isEmpty());
        QCOMPARE(record.outcome.done, outcome.done);
        // Asked again it answers the same and changes nothing.
        RD_VALUE(again, bulkApply(call, request, db->context(rita)));
        QCOMPARE(again.done, outcome.done);
        QCOMPARE(db->value(u"SELECT count(*) FROM assignment"_s).toInt(), 12);
    }

    void aRehearsalLeavesNothing_data() { Backend::addRows(); }
    void aRehearsalLeavesNothing()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const VerbRequest request{
            u"claims"_s, u"assignment"_s,    u"take"_s, {{db->claim(member, u"Guide"_s), {}}}, {}, {},
            {},          QUuid::createUuid()};
        const int events = db->value(u"SELECT count(*) FROM event"_s).toInt();
        const Call call(db->as(rita), {}, [](int, int) {});
        RD_VALUE(outcome, bulkApply(call, request, db->context(rita), {.rehearse = true}));
        QCOMPARE(outcome.done.size(), 1);
        QCOMPARE(db->value(u"SELECT count(*) FROM event"_s).toInt(), events);
        QCOMPARE(db->value(u"SELECT count(*) FROM assignment"_s).toInt(), 0);
        QCOMPARE(db->value(u"SELECT count(*) FROM op WHERE verb = 'take'"_s).toInt(), 0);
    }

    void cancelStopsBetweenBatches_data() { Backend::addRows(); }
    void cancelStopsBetweenBatches()
    {
        const auto db = Backend::make();
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        VerbRequest request{u"claims"_s, u"assignment"_s, u"take"_s, {}, {}, {}, {}, QUuid::createUuid()};
        for (int i = 0; i < 2 * maxRowsPerOp; ++i)
            request.targets << VerbTarget{i + 1, {}};
        CancelToken cancel;
        const Call call(db->as(rita), cancel, [&](int, int) { cancel.cancel(); });
        RD_VALUE(outcome, bulkApply(call, request, db->context(rita)));
        QVERIFY(outcome.cancelled);
        QCOMPARE(outcome.skipped.size(), maxRowsPerOp);
        RD_VALUE(record, bulkRecorded(db->as(rita), request.op, db->context(rita)));
        QCOMPARE(record.missing, QList<int>{1});
        // Resumed, it does the rest under the missing batch's op.
        request.targets = request.targets.mid(maxRowsPerOp);
        const Call rest(db->as(rita), {}, [](int, int) {});
        RD_VALUE(resumed, bulkResume(rest, request, db->context(rita), record));
        QCOMPARE(resumed.skipped.size(), maxRowsPerOp);
        RD_VALUE(complete, bulkRecorded(db->as(rita), request.op, db->context(rita)));
        QVERIFY(complete.missing.isEmpty());
    }

    // The single person of an embedded workspace holds every role and acts on behalf of holders and authors; the event
    // names both.
    void theOwnerActsForOthers()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        const PersonId member = db->person(u"Mia"_s, {});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const ActorContext owner{db->admin(), true, u"desktop"_s};
        const auto apply = [&](const QString& verb, qint64 id, const QString& note,
                               const QString& machine = u"assignment"_s) {
            return verdictOf(ApplyStore::apply(
                db->owner(), {u"claims"_s, machine, verb, {{id, {}}}, note, {}, {}, QUuid::createUuid()}, owner));
        };
        const auto last = [&] {
            return db->rows(u"SELECT actor_id, behalf_id, type FROM event ORDER BY id DESC LIMIT 1"_s).first();
        };
        const qint64 item = db->claim(member, u"Guide"_s);
        QCOMPARE(verdictOf(db->apply(rita, u"take"_s, {{item, {}}})), u"done"_s);
        QCOMPARE(apply(u"touch"_s, 1, {}), u"done"_s);
        QCOMPARE(last()[0].toLongLong(), db->admin().value);
        QCOMPARE(last()[1].toLongLong(), rita.value);
        QCOMPARE(apply(u"request_revision"_s, 1, u"page 3"_s), u"done"_s);
        QCOMPARE(last()[1].toLongLong(), rita.value);
        // Resubmitting is open to an admin in person; that row matches first.
        QCOMPARE(apply(u"resubmit"_s, item, {}, u"item"_s), u"done"_s);
        QVERIFY(last()[1].isNull());
        // Released with a note: an admin's own right. Without one: for the holder.
        QCOMPARE(verdictOf(db->apply(rita, u"take"_s, {{item, {}}})), u"done"_s);
        QCOMPARE(apply(u"release"_s, 2, {}), u"done"_s);
        QCOMPARE(last()[1].toLongLong(), rita.value);
        QCOMPARE(verdictOf(db->apply(rita, u"take"_s, {{item, {}}})), u"done"_s);
        QCOMPARE(apply(u"release"_s, 3, u"holiday"_s), u"done"_s);
        QVERIFY(last()[1].isNull());
        // The owner takes in person.
        QCOMPARE(apply(u"take"_s, item, {}), u"done"_s);
        QCOMPARE(last()[0].toLongLong(), db->admin().value);
        QVERIFY(last()[1].isNull());
        db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestOps)
#include "tst_ops.moc"
