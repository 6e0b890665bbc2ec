// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk through apply, on both databases: every verb, who may, what it does to places, money and history.
#include "app/stores/jobstore.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;
using Desk = rd::test::RequestDesk;
using rd::test::hour;
using rd::test::review;

class TestRequests final : public QObject {
    Q_OBJECT

private slots:
    // What was agreed on is not brought back under other terms: a free request would have held no money for it.
    void nothingComesBackAfterAnEdit_data() { Backend::addRows(); }
    void nothingComesBackAfterAnEdit()
    {
        Desk d;
        for (const int places : {1, 3}) {
            const qint64 item = d.file(places);
            QCOMPARE(d.claim(d.anna, item), u"done"_s);
            const qint64 attempt = d.attempt(item, d.anna);
            QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, attempt, u"Wrong file"_s)), u"done"_s);
            const QJsonObject free = {
                {u"title"_s, u"Look at my logo"_s}, {u"title_key"_s, u"look at my logo"_s}, {u"places"_s, places},
                {u"content_type"_s, u"design"_s},   {u"review_type"_s, u"free"_s},          {u"amount_minor"_s, 0},
                {u"currency"_s, u"EUR"_s},          {u"description"_s, u"For nothing"_s},   {u"skills"_s, QString()}};
            QCOMPARE(verdictOf(d.item(d.author, u"edit"_s, {{item, std::nullopt}}, free)), u"done"_s);
            QCOMPARE(d.claim(d.ben, item), u"done"_s); // hides the edit from the item's own last change
            QCOMPARE(verdictOf(d.on(d.boss, u"undo_cancel"_s, attempt)), u"changed"_s);
            QCOMPARE(d.status(attempt), u"cancelled"_s);
            QCOMPARE(d.money(attempt), u"reversed"_s);
        }
        d.db->verifyHealthy();
    }

    // The place that was cancelled was taken again: the undo says so, and brings the other one back all the same.
    void undoAfterClaimingAgain_data() { Backend::addRows(); }
    void undoAfterClaimingAgain()
    {
        Desk d;
        const qint64 first = d.file(3);
        const qint64 second = d.file(3);
        QCOMPARE(d.claim(d.anna, first), u"done"_s);
        QCOMPARE(d.claim(d.anna, second), u"done"_s);
        const qint64 a = d.attempt(first, d.anna);
        const qint64 b = d.attempt(second, d.anna);
        for (const qint64 attempt : {a, b})
            QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, attempt, u"Wrong file"_s)), u"done"_s);
        QCOMPARE(d.claim(d.anna, first), u"done"_s);
        RD_VALUE(undone, d.db->apply(d.boss, u"undo_cancel"_s, {{a, std::nullopt}, {b, std::nullopt}}, {}, {},
                                     QUuid::createUuid(), u"requests"_s));
        QCOMPARE(undone.done, QList<qint64>{b});
        QCOMPARE(undone.skipped.size(), 1);
        QCOMPARE(undone.skipped.first().reason, u"already_holds"_s);
        QCOMPARE(d.status(a), u"cancelled"_s);
        QCOMPARE(d.status(b), u"claimed"_s);
        // Both attempts of one person in one step: the first of them comes back, and the others do not suffer.
        const qint64 c = d.attempt(first, d.anna);
        for (const qint64 attempt : {b, c})
            QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, attempt, u"Wrong again"_s)), u"done"_s);
        RD_VALUE(both, d.db->apply(d.boss, u"undo_cancel"_s, {{a, std::nullopt}, {c, std::nullopt}, {b, std::nullopt}},
                                   {}, {}, QUuid::createUuid(), u"requests"_s));
        QCOMPARE(both.done, (QList<qint64>{a, b}));
        QCOMPARE(both.skipped.size(), 1);
        QCOMPARE(both.skipped.first().reason, u"already_holds"_s);
        d.db->verifyHealthy();
    }

    // What a job does to somebody's own work is news to them, also when their computer hosts it.
    void theHostIsToldOfOwnWork_data() { Backend::addRows(); }
    void theHostIsToldOfOwnWork()
    {
        Desk d;
        const PersonId both = d.db->person(u"Both"_s, {u"reviewer"_s, u"admin"_s});
        const qint64 item = d.file(2);
        QCOMPARE(d.claim(both, item), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        d.db->advance(73 * rd::test::hour);
        RD_OK(JobStore::tick(d.db->as(both), u"expire_claims"_s, u"desktop"_s, d.db->context(both)));
        QCOMPARE(d.status(d.attempt(item, both)), u"expired"_s);
        for (const auto& [person, times] : {std::pair(both, 1), std::pair(d.anna, 1), std::pair(d.author, 2)})
            QCOMPARE(d.db->value(u"SELECT COUNT(*) FROM notification n JOIN event e ON e.id = n.event_id "
                                 "WHERE e.type = 'request.expired' AND n.person_id = %1"_s.arg(person.value))
                         .toInt(),
                     times);
        d.db->verifyHealthy();
    }

    void filing_data() { Backend::addRows(); }
    void filing()
    {
        Desk d;
        const qint64 item = d.file(3);
        QVERIFY(item > 0);
        QCOMPARE(d.itemStatus(item), u"open"_s);
        const auto row =
            d.db->rows(u"SELECT content_type, review_type, amount_minor, currency, skills FROM review_request"_s);
        QCOMPARE(row, (QList<QVariantList>{{u"design"_s, u"expert"_s, 2500, u"EUR"_s, u"logo print"_s}}));
        QCOMPARE(d.db->value(u"SELECT type FROM event WHERE item_id = %1"_s.arg(item)).toString(), u"request.filed"_s);
        // An admin files for somebody; nobody else does; a free one costs nothing and an expert's has an amount.
        const QJsonObject args = {{u"title"_s, u"T"_s},
                                  {u"content_type"_s, u"code"_s},
                                  {u"review_type"_s, u"free"_s},
                                  {u"author_id"_s, d.anna.value}};
        QCOMPARE(verdictOf(d.item(d.boss, u"file"_s, {}, args)), u"done"_s);
        QCOMPARE(verdictOf(d.item(d.ben, u"file"_s, {}, args)), u"not_permitted"_s);
        for (const QJsonObject& wrong :
             {QJsonObject{{u"review_type"_s, u"expert"_s}}, QJsonObject{{u"amount_minor"_s, 100}},
              QJsonObject{{u"content_type"_s, u"poems"_s}}, QJsonObject{{u"currency"_s, u"euro"_s}},
              QJsonObject{{u"skills"_s, u"a,b"_s}}, QJsonObject{{u"places"_s, 0}}}) {
            QJsonObject bad = {{u"title"_s, u"T"_s}, {u"content_type"_s, u"code"_s}, {u"review_type"_s, u"free"_s}};
            for (auto it = wrong.begin(); it != wrong.end(); ++it)
                bad[it.key()] = it.value();
            RD_ERROR(d.item(d.author, u"file"_s, {}, bad), ErrorCode::Conflict);
        }
        d.db->verifyHealthy();
    }

    void aReviewIsAcceptedAndPaid_data() { Backend::addRows(); }
    void aReviewIsAcceptedAndPaid()
    {
        Desk d;
        const qint64 item = d.file(1);
        QCOMPARE(d.claim(d.author, item), u"own_work"_s);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const qint64 a = d.attempt(item, d.anna);
        QCOMPARE(d.deadline(a), d.db->now() + 72 * hour);
        QCOMPARE(d.money(a), u"pending"_s);
        RD_ERROR(d.on(d.anna, u"submit"_s, a, {}, {}, u"   too short   "_s), ErrorCode::ContentRequired);
        RD_ERROR(d.on(d.anna, u"submit"_s, a), ErrorCode::ContentRequired);
        RD_ERROR(d.on(d.anna, u"submit"_s, a, {}, {}, QString(60, u'\u00a0')), ErrorCode::ContentRequired);
        QCOMPARE(verdictOf(d.on(d.ben, u"submit"_s, a, {}, {}, review)), u"not_permitted"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"submit"_s, a, {}, {}, review)), u"done"_s);
        QCOMPARE(d.deadline(a), d.db->now() + 7 * millisPerDay);
        QCOMPARE(d.db->value(u"SELECT load FROM capacity"_s).toInt(), 0);
        QCOMPARE(verdictOf(d.on(d.anna, u"accept"_s, a)), u"not_permitted"_s); // never the own work
        QCOMPARE(verdictOf(d.on(d.author, u"accept"_s, a, {}, {{u"rating"_s, 5}})), u"done"_s);
        QCOMPARE(d.itemStatus(item), u"completed"_s);
        QCOMPARE(d.money(a), u"due"_s);
        QCOMPARE(d.db->value(u"SELECT rating FROM assignment WHERE id = %1"_s.arg(a)).toInt(), 5);
        d.db->verifyHealthy();

        const qint64 entry = d.entry(a);
        QVERIFY(verdictOf(d.pay(d.anna, u"pay"_s, entry)).startsWith("not_permitted"_L1));
        QCOMPARE(verdictOf(d.pay(d.boss, u"settle"_s, entry)), u"illegal_transition"_s);
        QCOMPARE(verdictOf(d.pay(d.boss, u"pay"_s, entry)), u"done"_s);
        QCOMPARE(d.money(a), u"sent"_s);
        RD_ERROR(d.pay(d.boss, u"fail"_s, entry), ErrorCode::NoteRequired);
        QCOMPARE(verdictOf(d.pay(d.boss, u"fail"_s, entry, u"Unknown account"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.pay(d.boss, u"retry"_s, entry)), u"done"_s);
        QCOMPARE(verdictOf(d.pay(d.boss, u"pay"_s, entry)), u"done"_s);
        QCOMPARE(verdictOf(d.pay(d.other, u"settle"_s, entry)), u"done"_s);
        QCOMPARE(d.money(a), u"settled"_s);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE machine = 'ledger'"_s).toInt(), 5);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM notification n JOIN event e ON e.id = n.event_id "
                             "WHERE e.machine = 'ledger' AND n.person_id = %1"_s.arg(d.anna.value))
                     .toInt(),
                 3); // sent, failed, sent
        d.db->verifyHealthy();
    }

    void whoAcceptedDoesNotPay_data() { Backend::addRows(); }
    void whoAcceptedDoesNotPay()
    {
        Desk d;
        const qint64 item = d.file(2);
        const qint64 a = d.submitted(item, d.anna);
        QCOMPARE(verdictOf(d.on(d.boss, u"accept"_s, a)), u"done"_s);
        QCOMPARE(verdictOf(d.pay(d.boss, u"pay"_s, d.entry(a))), u"own_decision"_s);
        QCOMPARE(verdictOf(d.pay(d.other, u"pay"_s, d.entry(a))), u"done"_s);
        QCOMPARE(d.itemStatus(item), u"open"_s); // one of two
        QCOMPARE(verdictOf(d.on(d.author, u"rate"_s, a, {}, {{u"rating"_s, 4}})), u"done"_s);
        RD_ERROR(d.on(d.author, u"rate"_s, a), ErrorCode::ContentRequired);
        d.db->verifyHealthy();
    }

    void oneAttemptPerPerson_data() { Backend::addRows(); }
    void oneAttemptPerPerson()
    {
        Desk d;
        const qint64 item = d.file(2);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"already_holds"_s); // not the second place either
        const qint64 first = d.attempt(item, d.anna);
        QCOMPARE(verdictOf(d.on(d.anna, u"abandon"_s, first)), u"done"_s);
        QCOMPARE(d.money(first), u"reversed"_s);
        QCOMPARE(d.claim(d.anna, item), u"cool_down"_s);
        d.db->advance(24 * hour);
        QCOMPARE(d.claim(d.anna, item), u"done"_s); // the cool-down is over at its end
        const qint64 second = d.attempt(item, d.anna);
        QVERIFY(second != first);
        QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, second, u"Wrong brief"_s)), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"done"_s); // after a cancellation at once
        const qint64 third = d.attempt(item, d.anna);
        QCOMPARE(verdictOf(d.on(d.anna, u"submit"_s, third, {}, {}, review)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, third, u"Another logo"_s)), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"already_holds"_s);
        d.db->advance(8 * millisPerDay);
        QCOMPARE(verdictOf(d.on(d.host, u"close_rejected"_s, third)), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"never_again"_s);
        QCOMPARE(d.claim(d.ben, item), u"done"_s); // the place is on offer again
        d.db->verifyHealthy();
    }

    void aClaimExpires_data() { Backend::addRows(); }
    void aClaimExpires()
    {
        Desk d;
        const qint64 item = d.file(1);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const qint64 a = d.attempt(item, d.anna);
        d.db->advance(72 * hour);
        QCOMPARE(verdictOf(d.on(d.host, u"expire"_s, a)), u"not_due"_s); // strictly after
        d.db->advance(1);
        if (d.db->isShared()) // on a file the owner's own context decides; here the role does
            RD_ERROR(d.on(d.boss, u"expire"_s, a), ErrorCode::NotPermitted);
        QCOMPARE(verdictOf(d.on(d.host, u"expire"_s, a)), u"done"_s);
        QCOMPARE(d.status(a), u"expired"_s);
        QCOMPARE(d.money(a), u"reversed"_s);
        QCOMPARE(d.claim(d.anna, item), u"cool_down"_s);
        QCOMPARE(d.claim(d.ben, item), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"submit"_s, a, {}, {}, review)), u"illegal_transition"_s);
        d.db->verifyHealthy();
    }

    void lateButStillHeldIsAccepted_data() { Backend::addRows(); }
    void lateButStillHeldIsAccepted()
    {
        Desk d;
        const qint64 item = d.file(1);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const qint64 a = d.attempt(item, d.anna);
        d.db->advance(100 * hour);
        QCOMPARE(verdictOf(d.on(d.anna, u"submit"_s, a, {}, {}, review)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.host, u"expire"_s, a)), u"illegal_transition"_s);
        QCOMPARE(d.deadline(a), d.db->now() + 7 * millisPerDay);
    }

    void acceptedBySilence_data() { Backend::addRows(); }
    void acceptedBySilence()
    {
        Desk d;
        const qint64 a = d.submitted(d.file(1), d.anna);
        d.db->advance(7 * millisPerDay + 1);
        QCOMPARE(verdictOf(d.on(d.host, u"auto_accept"_s, a)), u"done"_s);
        const auto row = d.db->rows(u"SELECT status, decided_by, last_verb FROM assignment WHERE id = %1"_s.arg(a));
        QCOMPARE(row.first()[0].toString(), u"accepted"_s);
        QVERIFY(row.first()[1].isNull());
        QCOMPARE(row.first()[2].toString(), u"auto_accept"_s);
        QCOMPARE(d.money(a), u"due"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"rate"_s, a, {}, {{u"rating"_s, 3}})), u"done"_s);
        d.db->verifyHealthy();
    }

    void disputes_data() { Backend::addRows(); }
    void disputes()
    {
        Desk d;
        const qint64 item = d.file(3);
        const qint64 a = d.submitted(item, d.anna), b = d.submitted(item, d.ben);
        RD_ERROR(d.on(d.boss, u"reject"_s, a), ErrorCode::NoteRequired);
        QCOMPARE(verdictOf(d.on(d.boss, u"reject"_s, a, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, b, u"Thin"_s)), u"done"_s);
        QCOMPARE(d.money(a), u"pending"_s); // the window is open
        QCOMPARE(verdictOf(d.on(d.ben, u"dispute"_s, a, u"Mine"_s)), u"not_permitted"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"dispute"_s, a, u"It is what was asked for"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.boss, u"overturn"_s, a, u"x"_s)), u"not_permitted"_s); // who decided does not judge
        QCOMPARE(verdictOf(d.on(d.other, u"overturn"_s, a, u"It is"_s)), u"done"_s);
        QCOMPARE(d.status(a), u"accepted"_s);
        QCOMPARE(d.money(a), u"due"_s);
        d.db->advance(7 * millisPerDay + 1);
        QCOMPARE(verdictOf(d.on(d.ben, u"dispute"_s, b, u"Too late"_s)), u"too_late"_s);
        QCOMPARE(verdictOf(d.on(d.host, u"close_rejected"_s, b)), u"done"_s);
        QCOMPARE(d.money(b), u"reversed"_s);
        d.db->verifyHealthy();
    }

    void aDisputeIsNeverClosedBySilence_data() { Backend::addRows(); }
    void aDisputeIsNeverClosedBySilence()
    {
        Desk d;
        const qint64 a = d.submitted(d.file(1), d.anna);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, a, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"dispute"_s, a, u"No"_s)), u"done"_s);
        d.db->advance(365 * millisPerDay);
        QCOMPARE(verdictOf(d.on(d.host, u"auto_accept"_s, a)), u"illegal_transition"_s);
        QCOMPARE(verdictOf(d.on(d.host, u"close_rejected"_s, a)), u"illegal_transition"_s);
        QCOMPARE(verdictOf(d.on(d.boss, u"uphold"_s, a, u"The brief was clear"_s)), u"done"_s);
        QCOMPARE(d.money(a), u"reversed"_s);
        d.db->verifyHealthy();
    }

    void cancelAndUndo_data() { Backend::addRows(); }
    void cancelAndUndo()
    {
        Desk d;
        const qint64 item = d.file(2);
        const qint64 a = d.submitted(item, d.anna);
        const qint64 promised = d.deadline(a);
        QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, a, u"Wrong button"_s)), u"done"_s);
        QCOMPARE(d.money(a), u"reversed"_s);
        QCOMPARE(verdictOf(d.on(d.boss, u"undo_cancel"_s, a)), u"done"_s);
        QCOMPARE(d.status(a), u"submitted"_s);
        QCOMPARE(d.deadline(a), promised);
        QCOMPARE(d.money(a), u"pending"_s);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM ledger_entry"_s).toInt(), 1); // never a second row
        QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, a, u"After all"_s)), u"done"_s);
        d.db->advance(600'001);
        QCOMPARE(verdictOf(d.on(d.boss, u"undo_cancel"_s, a)), u"undo_expired"_s);
        d.db->verifyHealthy();
    }

    void archiving_data() { Backend::addRows(); }
    void archiving()
    {
        Desk d;
        const qint64 item = d.file(2);
        const QList<VerbTarget> target = {{item, std::nullopt}};
        const qint64 a = d.submitted(item, d.anna);
        QCOMPARE(d.claim(d.ben, item), u"done"_s);
        QCOMPARE(verdictOf(d.item(d.author, u"archive"_s, target)), u"still_active"_s);
        QCOMPARE(verdictOf(d.on(d.ben, u"abandon"_s, d.attempt(item, d.ben))), u"done"_s);
        QCOMPARE(verdictOf(d.item(d.author, u"archive"_s, target)), u"still_active"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, a, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.item(d.author, u"archive"_s, target)), u"still_active"_s); // within the window
        d.db->advance(7 * millisPerDay + 1);
        QCOMPARE(verdictOf(d.item(d.ben, u"archive"_s, target)), u"not_permitted"_s);
        QCOMPARE(verdictOf(d.item(d.author, u"archive"_s, target)), u"done"_s);
        QCOMPARE(d.claim(d.ben, item), u"not_on_offer"_s);
        QCOMPARE(verdictOf(d.on(d.host, u"close_rejected"_s, a)), u"done"_s); // what was promised still happens
        d.db->verifyHealthy();
    }

    void editingWhileNobodyHolds_data() { Backend::addRows(); }
    void editingWhileNobodyHolds()
    {
        Desk d;
        const qint64 item = d.file(1);
        const QList<VerbTarget> target = {{item, std::nullopt}};
        QCOMPARE(verdictOf(d.item(d.author, u"edit"_s, target,
                                  {{u"title"_s, u"Two logos"_s}, {u"amount_minor"_s, 5000}, {u"places"_s, 2}})),
                 u"done"_s);
        QCOMPARE(d.db->value(u"SELECT amount_minor FROM review_request"_s).toInt(), 5000);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        QCOMPARE(verdictOf(d.item(d.author, u"edit"_s, target, {{u"amount_minor"_s, 1}})), u"still_active"_s);
        QCOMPARE(d.db->value(u"SELECT amount_minor FROM review_request"_s).toInt(), 5000);
        QCOMPARE(d.db->value(u"SELECT amount_minor FROM ledger_entry"_s).toInt(), 5000);
    }

    void roomForFive_data() { Backend::addRows(); }
    void roomForFive()
    {
        Desk d;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(d.claim(d.anna, d.file(1, 0)), u"done"_s);
        QCOMPARE(d.claim(d.anna, d.file(1, 0)), u"over_capacity"_s);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM ledger_entry"_s).toInt(), 0); // free ones hold nothing
    }

    // Later policies do not touch a promise.
    void deadlinesAreFrozen_data() { Backend::addRows(); }
    void deadlinesAreFrozen()
    {
        Desk d;
        const qint64 item = d.file(1);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const qint64 before = d.deadline(d.attempt(item, d.anna));
        d.db->exec(
            u"INSERT INTO %1policy (key, value, effective_from) VALUES ('requests.claim_timeout', '1 hour', %2)"_s
                .arg(d.db->isShared() ? u"desk."_s : QString())
                .arg(d.db->now()));
        QCOMPARE(d.deadline(d.attempt(item, d.anna)), before);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
