// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk as screens and commands use it: filing with clear refusals, reports that name rule and time,
// drafts, payouts in batches and the file for the bank.
#include "app/domain/skills.h"
#include "app/services/peopleservice.h"
#include "app/services/requestsservice.h"
#include "app/stores/requeststore.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::hour;
using rd::test::review;
using rd::test::settled;
using rd::test::startSession;
using rd::test::verdictOf;
using Desk = rd::test::RequestDesk;

namespace {

/// The service as one person sees it.
struct Seat {
    Seat(Desk& desk, PersonId person, const QString& name)
        : session(startSession(desk.db->isShared() ? desk.db->optionsFor(person) : desk.db->options()))
        , requests(*session)
    {
        if (!desk.db->isShared())
            session->actAs(*settled(PeopleService(*session).resolve(name)));
    }
    std::unique_ptr<Session> session;
    RequestsService requests;

    Result<VerbReport> apply(const QString& verb, qint64 item, const QString& note = {}, const QJsonObject& args = {},
                             const std::optional<QString>& content = std::nullopt, PersonId holder = {},
                             const QUuid& op = QUuid::createUuid(), std::optional<qint64> version = std::nullopt)
    {
        DeskVerb request{verb, {DeskTarget{WorkItemId(item), version, {}, 0, {}}}, note, {}, op};
        request.args = args;
        request.content = content;
        request.holder = holder;
        return settled(requests.apply(request));
    }
    /// Why the only row was left alone: "reason: text".
    QString refusal(const QString& verb, qint64 item, const QString& note = {})
    {
        const auto report = apply(verb, item, note);
        if (!report)
            return errorName(report.error().code);
        return report->skipped.isEmpty() ? u"done"_s
                                         : report->skipped.first().reason + u": "_s + report->skipped.first().text;
    }
};

NewRequest logoRequest()
{
    return {u"  Look at my Logo\u202e "_s, u"design"_s, u"expert"_s, 2, {2500, u"EUR"_s}, u"Readable?"_s,
            u"Logo, PRINT  logo"_s,        {}};
}

QString moment(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

} // namespace

class TestRequestsService final : public QObject {
    Q_OBJECT

private slots:
    void filingAndEditing_data() { Backend::addRows(); }
    void filingAndEditing()
    {
        Desk d;
        Seat ada(d, d.author, u"Ada"_s);
        RD_VALUE(filed, settled(ada.requests.file(logoRequest(), {})));
        const WorkItemId id = filed.done.first();
        RD_VALUE(details, settled(ada.requests.details(id)));
        QCOMPARE(details->request.title, u"Look at my Logo"_s);
        QCOMPARE(details->request.author, u"Ada"_s);
        QCOMPARE(details->skills, (QStringList{u"logo"_s, u"print"_s}));
        QCOMPARE(details->request.amount, (Money{2500, u"EUR"_s}));

        NewRequest other = logoRequest();
        other.title = u"Two logos"_s;
        other.reviewType = u"free"_s;
        other.amount.minor = 0;
        const DeskTarget target{id, details->request.version, {}, 0, {}};
        RD_VALUE(edited, settled(ada.requests.edit(target, other, {})));
        QCOMPARE(edited.done, QList<WorkItemId>{id});
        RD_VALUE(again, settled(ada.requests.edit(target, logoRequest(), {})));
        QCOMPARE(again.skipped.first().reason, u"changed"_s);
        QCOMPARE(again.skipped.first().text, u"edited meanwhile by Ada"_s);
        QCOMPARE(d.claim(d.anna, id.value), u"done"_s);
        QCOMPARE(d.claim(d.ben, id.value), u"done"_s);
        RD_VALUE(held, settled(ada.requests.edit({id, {}, {}, 0, {}}, logoRequest(), {})));
        QVERIFY2(held.skipped.first().text.startsWith("2 place"_L1), qPrintable(held.skipped.first().text));
        // What is wrong is said in full, and nothing is written.
        NewRequest wrong = logoRequest();
        wrong.title.clear();
        wrong.places = 0;
        const auto refused = settled(ada.requests.file(wrong, {}));
        RD_ERROR(refused, ErrorCode::Invalid);
        QVERIFY(refused.error().text.contains("needs a title"_L1));
        QVERIFY(refused.error().text.contains("places"_L1));
        RD_ERROR(settled(ada.requests.edit(target, wrong, {})), ErrorCode::Invalid);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM review_request"_s).toInt(), 1);
        d.db->verifyHealthy();
    }

    void refusalsSayWhichRule_data() { Backend::addRows(); }
    void refusalsSayWhichRule()
    {
        Desk d;
        Seat ada(d, d.author, u"Ada"_s), anna(d, d.anna, u"Anna"_s), boss(d, d.boss, u"Boss"_s);
        const qint64 item = d.file(3);
        QVERIFY(ada.refusal(u"claim"_s, item).startsWith("own_work"_L1));
        QCOMPARE(anna.refusal(u"claim"_s, item), u"done"_s);
        QVERIFY(anna.refusal(u"claim"_s, item).startsWith("already_holds"_L1));
        QCOMPARE(anna.refusal(u"abandon"_s, item), u"done"_s);
        const Millis until = d.db->now() + 24 * hour;
        const QString cool = anna.refusal(u"claim"_s, item);
        QVERIFY2(cool.startsWith("cool_down"_L1) && cool.contains(moment(until)), qPrintable(cool));
        d.db->advance(24 * hour);
        QCOMPARE(anna.refusal(u"claim"_s, item), u"done"_s);
        QCOMPARE(d.claim(d.ben, item), u"done"_s);
        const QString active = ada.refusal(u"archive"_s, item);
        QVERIFY2(active.contains("2 claim"_L1) && active.contains("Wait for reviewers to submit or abandon."_L1),
                 qPrintable(active));

        RD_VALUE(submitted, anna.apply(u"submit"_s, item, {}, {}, review));
        QCOMPARE(submitted.attempts.size(), 1);
        QVERIFY(anna.refusal(u"accept"_s, item).contains("not_permitted"_L1));
        QCOMPARE(boss.refusal(u"reject"_s, item, u"Thin"_s), u"done"_s);
        RD_VALUE(again, boss.apply(u"accept"_s, item, {}, {}, {}, d.anna));
        QCOMPARE(again.skipped.first().text, u"rejected meanwhile by Boss"_s);
        QCOMPARE(anna.refusal(u"dispute"_s, item, u"No"_s), u"done"_s);
        const QString judge = boss.refusal(u"overturn"_s, item, u"Yes"_s);
        QVERIFY2(judge.contains("another admin"_L1), qPrintable(judge));
        QCOMPARE(verdictOf(d.on(d.other, u"uphold"_s, d.attempt(item, d.anna), u"Thin indeed"_s)), u"done"_s);
        QVERIFY(anna.refusal(u"claim"_s, item).startsWith("never_again: there is a review of yours"_L1));

        const qint64 b = d.submitted(d.file(1, 0, u"Other"_s), d.anna);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, b, u"Thin"_s)), u"done"_s);
        const Millis window = d.db->now() + 7 * millisPerDay;
        d.db->advance(8 * millisPerDay);
        const auto late = anna.apply(
            u"dispute"_s, d.db->value(u"SELECT work_item_id FROM assignment WHERE id = %1"_s.arg(b)).toLongLong(),
            u"No"_s);
        QVERIFY(late && late->skipped.first().text.contains(moment(window)));
        RD_VALUE(missing, boss.apply(u"accept"_s, 4711));
        QCOMPARE(missing.skipped.first().reason, u"not_found"_s);
        d.db->verifyHealthy();
    }

    void roomIsExplained_data() { Backend::addRows(); }
    void roomIsExplained()
    {
        Desk d;
        Seat anna(d, d.anna, u"Anna"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(anna.refusal(u"claim"_s, d.file(1, 0)), u"done"_s);
        QVERIFY(anna.refusal(u"claim"_s, d.file(1, 0)).startsWith("over_capacity: 5 of 5 claims"_L1));
    }

    // An item id alone means one attempt, or nobody guesses which.
    void whichReviewIsMeant_data() { Backend::addRows(); }
    void whichReviewIsMeant()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s), anna(d, d.anna, u"Anna"_s);
        const qint64 item = d.file(3);
        QVERIFY(d.submitted(item, d.anna) > 0 && d.submitted(item, d.ben) > 0);
        RD_VALUE(which, boss.apply(u"accept"_s, item));
        QCOMPARE(which.skipped.first().reason, u"ambiguous"_s);
        QVERIFY(which.skipped.first().text.contains("Anna, Ben"_L1));
        const QUuid op = QUuid::createUuid();
        RD_VALUE(ben, boss.apply(u"accept"_s, item, {}, {{u"rating"_s, 5}}, {}, d.ben, op));
        QCOMPARE(ben.done.size(), 1);
        QCOMPARE(d.status(d.attempt(item, d.ben)), u"accepted"_s);
        QCOMPARE(d.status(d.attempt(item, d.anna)), u"submitted"_s);
        // The same op again answers the same; for another verb it is refused.
        RD_VALUE(again, boss.apply(u"accept"_s, item, {}, {{u"rating"_s, 5}}, {}, d.ben, op));
        QCOMPARE(again.attempts, ben.attempts);
        RD_ERROR(boss.apply(u"cancel"_s, item, u"x"_s, {}, {}, d.anna, op), ErrorCode::Conflict);
        RD_VALUE(stale, boss.apply(u"accept"_s, item, {}, {}, {}, {}, QUuid::createUuid(), 1));
        QCOMPARE(stale.skipped.first().reason, u"changed"_s);
        QVERIFY(stale.skipped.first().text.contains("by Boss"_L1));
        RD_VALUE(last, boss.apply(u"accept"_s, item)); // only Anna's is left
        QCOMPARE(last.done.size(), 1);
        d.db->verifyHealthy();
    }

    void cancellingCanBeUndone_data() { Backend::addRows(); }
    void cancellingCanBeUndone()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        const qint64 item = d.file(2);
        const qint64 a = d.submitted(item, d.anna);
        RD_VALUE(cancelled, boss.apply(u"cancel"_s, item, u"Wrong button"_s));
        QCOMPARE(cancelled.attempts, QList<AssignmentId>{AssignmentId(a)});
        QCOMPARE(d.money(a), u"reversed"_s);
        DeskVerb undo{u"undo_cancel"_s, {DeskTarget{WorkItemId(item), {}, cancelled.attempts.first(), 0, {}}}, {}};
        RD_VALUE(undone, settled(boss.requests.apply(undo)));
        QCOMPARE(undone.done.size(), 1);
        QCOMPARE(d.status(a), u"submitted"_s);
        QCOMPARE(d.money(a), u"pending"_s);
    }

    void draftsSurvive_data() { Backend::addRows(); }
    void draftsSurvive()
    {
        Desk d;
        const qint64 item = d.file(1);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const AssignmentId a(d.attempt(item, d.anna));
        {
            Seat anna(d, d.anna, u"Anna"_s);
            RD_OK(settled(anna.requests.saveDraft(a, u"Half a sentence"_s)));
        }
        Seat anna(d, d.anna, u"Anna"_s); // after a crash
        RD_VALUE(draft, settled(anna.requests.draft(a)));
        QVERIFY(draft);
        QCOMPARE(draft->content, u"Half a sentence"_s);
        Seat ben(d, d.ben, u"Ben"_s);
        RD_VALUE(none, settled(ben.requests.draft(a)));
        QVERIFY(!none);
        RD_ERROR(settled(ben.requests.saveDraft(a, u"Mine"_s)), ErrorCode::NotPermitted);
    }

    void payingInOneGo_data() { Backend::addRows(); }
    void payingInOneGo()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s), other(d, d.other, u"Other"_s);
        QList<qint64> entries;
        for (int i = 0; i < 4; ++i) {
            const qint64 a = d.submitted(d.file(1, 1000), i % 2 ? d.anna : d.ben);
            QCOMPARE(verdictOf(d.on(i == 0 ? d.boss : d.author, u"accept"_s, a)), u"done"_s);
            entries << d.entry(a);
        }
        RD_VALUE(due, settled(boss.requests.payouts(u"due"_s)));
        QCOMPARE(due.entries.size(), 4);
        QCOMPARE(due.sums(), (QList<Money>{{4000, u"EUR"_s}}));
        const PaymentVerb pay{u"pay"_s, due.entries, {}, QUuid::createUuid()};
        RD_VALUE(paid, settled(boss.requests.pay(pay)));
        QCOMPARE(paid.done.size(), 3);
        QCOMPARE(paid.skipped.size(), 1);
        QCOMPARE(paid.skipped.first().reason, u"own_decision"_s);
        QVERIFY(paid.skipped.first().text.contains("another admin pays"_L1));
        RD_VALUE(again, settled(boss.requests.pay(pay))); // the same op: the same answer, nothing twice
        QCOMPARE(again.done.size(), 3);
        QCOMPARE(again.skipped.size(), 1);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE type = 'payment.sent'"_s).toInt(), 3);
        PaymentVerb reused = pay;
        reused.verb = u"settle"_s;
        RD_ERROR(settled(boss.requests.pay(reused)), ErrorCode::Conflict);
        // Somebody else was first: who, and what it is now.
        RD_VALUE(late, settled(other.requests.pay({u"pay"_s, due.entries, {}})));
        QCOMPARE(late.done.size(), 1);
        QVERIFY2(late.skipped.first().text.contains("Sent"_L1) && late.skipped.first().text.contains("Boss"_L1),
                 qPrintable(late.skipped.first().text));
        RD_VALUE(sent, settled(other.requests.payouts(u"sent"_s)));
        RD_ERROR(settled(other.requests.pay({u"fail"_s, sent.entries, {}})), ErrorCode::NoteRequired);
        RD_VALUE(failed, settled(other.requests.pay({u"fail"_s, sent.entries.mid(0, 1), u"Closed account"_s})));
        QCOMPARE(failed.done.size(), 1);
        RD_VALUE(known, settled(other.requests.entries({failed.done.first().id})));
        QCOMPARE(known.entries.first().state, u"failed"_s);
        RD_VALUE(retried, settled(other.requests.pay({u"retry"_s, known.entries, {}})));
        QCOMPARE(retried.done.size(), 1);
        RD_ERROR(settled(other.requests.entries({LedgerEntryId(4711)})), ErrorCode::NotFound);
        Seat anna(d, d.anna, u"Anna"_s);
        RD_VALUE(hers, settled(anna.requests.payouts(u"sent"_s)));
        RD_ERROR(settled(anna.requests.pay({u"settle"_s, hers.entries, {}})), ErrorCode::NotPermitted);
        d.db->verifyHealthy();
    }

    void theFileForTheBank_data() { Backend::addRows(); }
    void theFileForTheBank()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        const PersonId mean = d.db->person(u"=HYPERLINK(\"x\")"_s, {u"reviewer"_s});
        const qint64 a = d.submitted(d.file(1, 123'450, u"Größe, \"gut\""_s), mean);
        QCOMPARE(verdictOf(d.on(d.author, u"accept"_s, a)), u"done"_s);
        RD_VALUE(due, settled(boss.requests.payouts(u"due"_s)));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bank.csv"_s);
        RD_VALUE(written, settled(boss.requests.exportPayouts(due.entries, file)));
        QCOMPARE(written, 1);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(csv.readAll()),
                 u"Amount,Currency,Name,Reference\r\n"
                 "1234.50,EUR,\"'=HYPERLINK(\"\"x\"\")\",\"RD-%1 Größe, \"\"gut\"\"\"\r\n"_s.arg(d.entry(a)));
        RD_ERROR(settled(boss.requests.exportPayouts(due.entries, folder.filePath(u"no/such/place.csv"_s))),
                 ErrorCode::Full);
    }

    void countsAndPages_data() { Backend::addRows(); }
    void countsAndPages()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(d.file(1, 0, u"R%1"_s.arg(i)) > 0);
        RD_VALUE(page, settled(boss.requests.page({}, std::nullopt, RequestsService::Direction::Forward, 3)));
        QCOMPARE(page.rows.size(), 3);
        QCOMPARE(page.now, d.db->now());
        RD_VALUE(anchors, settled(boss.requests.anchors({}, 2, {})));
        QCOMPARE(anchors.size(), 2);
        RD_VALUE(counts, settled(boss.requests.counts({})));
        QCOMPARE(counts.total(), 5);
        RD_VALUE(timeline, settled(boss.requests.timeline(page.rows.first().id)));
        QCOMPARE(timeline.first().type, u"request.filed"_s);
    }

    void money()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
        const auto minor = [](const QString& text, const QString& currency, const QLocale& locale) {
            const auto money = parseMoney(text, currency, locale);
            return money ? money->minor : -1;
        };
        QCOMPARE(minor(u"25"_s, u"EUR"_s, german), 2500);
        QCOMPARE(minor(u"25,5"_s, u"EUR"_s, german), 2550);
        QCOMPARE(minor(u" 1.250,05 "_s, u"EUR"_s, german), 125'005);
        QCOMPARE(minor(u"1,250.05"_s, u"EUR"_s, english), 125'005);
        QCOMPARE(minor(u"0"_s, u"EUR"_s, english), 0);
        QCOMPARE(minor(u"25"_s, u"JPY"_s, english), 25);
        QCOMPARE(minor(u"1.2345"_s, u"KWD"_s, english), -1);
        QCOMPARE(minor(u"1.234"_s, u"KWD"_s, english), 1234);
        for (const QString& wrong : {u"25.50"_s, u"1,5,5"_s, u"12.34"_s, u"-5"_s, u"5,"_s, u"abc"_s, QString(),
                                     u"1e3"_s, u"99999999999999999999"_s, u"5,999"_s, u"1000000000,01"_s})
            QCOMPARE(minor(wrong, u"EUR"_s, german), -1);
        const auto text = parseMoney(u"1,5"_s, u"EUR"_s, english); // fifteen or one and a half? nobody guesses
        QVERIFY(!text && text.error().text.contains("1,250.00"_L1));
        QCOMPARE(moneyText({125'005, u"EUR"_s}, german), u"1.250,05\u00a0EUR"_s);
        QCOMPARE(moneyText({5, u"EUR"_s}, english), u"0.05\u00a0EUR"_s);
        QCOMPARE(moneyText({5, u"JPY"_s}, english), u"5\u00a0JPY"_s);
        QCOMPARE(plainAmount({125'005, u"KWD"_s}), u"125.005"_s);
    }

    void whatANewRequestMustBe()
    {
        QVERIFY(problemsOf(logoRequest()).isEmpty());
        const auto fields = [](const std::function<void(NewRequest&)>& spoil) {
            NewRequest request = logoRequest();
            spoil(request);
            QStringList names;
            for (const FieldProblem& problem : problemsOf(request))
                names << problem.field;
            return names.join(u' ');
        };
        QCOMPARE(fields([](NewRequest& r) { r.title = u" \u200b "_s; }), u"title"_s);
        QCOMPARE(fields([](NewRequest& r) { r.title = QString(501, u'x'); }), u"title"_s);
        QCOMPARE(fields([](NewRequest& r) { r.places = 10'001; }), u"places"_s);
        QCOMPARE(fields([](NewRequest& r) { r.contentType = u"poems"_s; }), u"content_type"_s);
        QCOMPARE(fields([](NewRequest& r) { r.reviewType = u"paid"_s; }), u"review_type"_s);
        QCOMPARE(fields([](NewRequest& r) { r.amount.minor = 0; }), u"amount"_s);
        QCOMPARE(fields([](NewRequest& r) { r.reviewType = u"free"_s; }), u"amount"_s);
        QCOMPARE(fields([](NewRequest& r) { r.amount.minor = mostMinor + 1; }), u"amount"_s);
        QCOMPARE(fields([](NewRequest& r) { r.amount.currency = u"eur"_s; }), u"currency"_s);
        QCOMPARE(fields([](NewRequest& r) { r.skills = u"100%"_s; }), u"skills"_s);
        QCOMPARE(fields([](NewRequest& r) { r.skills = QString(41, u'x'); }), u"skills"_s);
        QCOMPARE(fields([](NewRequest& r) {
                     for (int i = 0; i < 100; ++i)
                         r.skills += u" tag%1"_s.arg(i);
                 }),
                 u"skills"_s);
        QCOMPARE(fields([](NewRequest& r) { r.description = QString(20'001, u'x'); }), u"description"_s);
        QCOMPARE(skillTags(u" Größe;PRINT,print\u00a0\tx "_s), (QStringList{u"grösse"_s, u"print"_s, u"x"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRequestsService)
#include "tst_requestsservice.moc"
