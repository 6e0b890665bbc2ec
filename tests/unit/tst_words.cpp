// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says where a window or a command shows it: each sentence names what it is about.
#include <QtTest>

#include "app/database/signinfault.h"
#include "app/domain/engineer.h"
#include "app/domain/event.h"
#include "app/domain/incident.h"
#include "app/domain/job.h"
#include "app/domain/jobwords.h"
#include "app/domain/mail.h"
#include "app/domain/money.h"
#include "app/domain/notificationwords.h"
#include "app/domain/seal.h"
#include "app/services/peopleservice.h"

using namespace Qt::StringLiterals;
using namespace rd;

class TestWords final : public QObject {
    Q_OBJECT

private slots:
    void whatVerifyFinds()
    {
        const auto text = [](FindingKind kind, const QList<qint64>& events = {}, qint64 count = 0) {
            return findingText({kind, 12, events, count});
        };
        QCOMPARE(text(FindingKind::SealMissing), u"Seal 12 is missing. Its events are not vouched for."_s);
        QVERIFY(text(FindingKind::SealChanged).startsWith("Seal 12 was changed"_L1));
        QVERIFY(text(FindingKind::ChainBroken).startsWith("Seal 12 does not continue"_L1));
        QVERIFY(text(FindingKind::RangeBroken).startsWith("Seal 12 does not begin"_L1));
        QCOMPARE(text(FindingKind::EventChanged, {7}, 1), u"Event 7 was changed after seal 12 was made."_s);
        QCOMPARE(text(FindingKind::EventMissing, {7}, 1), u"Event 7 is gone; seal 12 saw it."_s);
        QCOMPARE(text(FindingKind::EventMissing, {7, 8}, 2), u"Events are gone that seal 12 saw: 7, 8."_s);
        QCOMPARE(text(FindingKind::EventAdded, {7}, 1), u"Event 7 was put in behind seal 12, which did not see it."_s);
        QCOMPARE(text(FindingKind::EventAdded, {7, 9}, 40),
                 u"Events were put in behind seal 12, which did not see them: 7, 9 and 38 more."_s);
        QVERIFY(text(FindingKind::HashUnknown).startsWith("No seal has the expected hash"_L1));
    }

    void whatVerifyFindsForPrograms()
    {
        const QHash<FindingKind, QString> names = {
            {FindingKind::SealMissing, u"seal_missing"_s},   {FindingKind::SealChanged, u"seal_changed"_s},
            {FindingKind::ChainBroken, u"chain_broken"_s},   {FindingKind::RangeBroken, u"range_broken"_s},
            {FindingKind::EventChanged, u"event_changed"_s}, {FindingKind::EventMissing, u"event_missing"_s},
            {FindingKind::EventAdded, u"event_added"_s},     {FindingKind::HashUnknown, u"hash_unknown"_s}};
        ChainReport report;
        for (auto name = names.begin(); name != names.end(); ++name) {
            QCOMPARE(findingName(name.key()), *name);
            report.findings << ChainFinding{name.key(), 3, {17}, 1};
        }
        const QJsonObject json = chainReportToJson(report);
        QCOMPARE(json[u"healthy"_s].toBool(true), false);
        QCOMPARE(json[u"findings"_s].toArray().size(), names.size());
        const QJsonObject first = json[u"findings"_s].toArray()[0].toObject();
        QCOMPARE(first[u"seal"_s].toInt(), 3);
        QCOMPARE(first[u"events"_s].toArray(), QJsonArray({17}));
    }

    void whyAnEngineerStandsWhere()
    {
        QCOMPARE(rankWord(RankReason::Expertise), u"by expertise"_s);
        QCOMPARE(rankWord(RankReason::Capacity), u"by free capacity"_s);
        QCOMPARE(rankWord(RankReason::Idle), u"longest without work"_s);
        QCOMPARE(rankWord(RankReason::Name), u"by name"_s);
        QCOMPARE(rankWord(RankReason::Available), u"is available"_s);
        QCOMPARE(rankWord(RankReason::Unavailable), u"is not available"_s);
        QCOMPARE(unavailabilityWord({}), QString());
        EngineerSuggestion away;
        away.engineer.duty = u"away"_s;
        away.engineer.load = 2;
        QCOMPARE(suggestionText(away, 0),
                 u"is away · no matching expertise · no limit, 2 active review(s) · no assignment yet"_s);
        EngineerSuggestion free;
        free.engineer.duty = u"active"_s;
        free.engineer.limit = 3;
        free.engineer.load = 1;
        free.matched = QStringList{u"kafka"_s, u"postgres"_s};
        QVERIFY2(suggestionText(free, 0).startsWith(u"knows kafka, postgres · 2 of 3 places free"_s),
                 qPrintable(suggestionText(free, 0)));
    }

    // A program older than its database shows the database's own word rather than nothing.
    void whatIsNewerThanThisProgram()
    {
        QCOMPARE(urgencyWord(u"apocalyptic"_s), u"apocalyptic"_s);
        QCOMPARE(chosenWord({}), u"Not decided"_s);
        QVERIFY(notificationText(u"claim.teleported"_s, u"Guide"_s, {}).endsWith(": Guide"_L1));
        QVERIFY(!notificationText(u"claim.released"_s, {}, {}).isEmpty());
    }

    void whatARunDid()
    {
        JobRun run;
        QCOMPARE(runWord(run), u"Running"_s);
        run.endedAt = 1;
        QCOMPARE(runWord(run), u"Nothing to do"_s);
        run.counts = {5, 2, 3, 1, {}, {}};
        QCOMPARE(runWord(run), u"2 changed, 3 left alone, 1 failed"_s);
        run.counts.error = u"no connection"_s;
        QCOMPARE(runWord(run), u"Failed: no connection"_s);
        QCOMPARE(scheduleWords({30'000, 0}), u"every 30 second(s)"_s);
        QCOMPARE(scheduleWords({60'000, 0}), u"every minute"_s);
        QCOMPARE(scheduleWords({3'600'000, 0}), u"hourly"_s);
    }

    void whatAMailSays()
    {
        MailItem item;
        item.name = u"Anna"_s;
        item.email = u"anna@example.org"_s;
        item.type = u"claim.released"_s;
        item.title = u"Guide to Lisbon"_s;
        item.note = u"Ill since Monday"_s;
        item.actor = u"Boss"_s;
        const MailMessage mail = mailOf(item, u"desk@example.org"_s);
        QCOMPARE(mail.toAddress, item.email);
        QVERIFY(mail.body.startsWith("Hello Anna,"_L1));
        QVERIFY(mail.body.contains("Guide to Lisbon"_L1) && mail.body.contains("Note: Ill since Monday"_L1));
        QVERIFY(mail.body.contains("Done by Boss."_L1));
        item.note = u" \n"_s;
        item.type = u"claim.reminder"_s; // nobody does a reminder
        const QString reminder = mailOf(item, u"desk@example.org"_s).body;
        QVERIFY2(!reminder.contains("Note:"_L1) && !reminder.contains("Boss"_L1), qPrintable(reminder));
    }

    void whyNobodyIsLetIn()
    {
        const Target target{Dialect::Postgres, {}, {{u"host"_s, u"db.example.org"_s}, {u"dbname"_s, u"desk"_s}}};
        const Error noTls = signInError(SignInFault::NoTls, target, u"detail"_s);
        QVERIFY2(noTls.text.contains("turn TLS on"_L1), qPrintable(noTls.text));
        const Error nobody = signInError(SignInFault::NoPerson, target, {});
        QVERIFY2(nobody.text.contains("Ask an administrator to add you"_L1), qPrintable(nobody.text));
        QVERIFY(needsSomebody(SignInFault::NoPerson));
    }

    void whatIsWrongWithAPassword()
    {
        QVERIFY(PeopleService::passwordProblem(u"short"_s, u"anna"_s).contains("at least"_L1));
        QCOMPARE(PeopleService::passwordProblem(u"my ANNA has a dog"_s, u"anna"_s),
                 u"A password must not contain the login."_s);
        QCOMPARE(PeopleService::passwordProblem(u"twelve letters"_s + QChar(QChar::Null), u"anna"_s),
                 u"A password cannot hold a zero character."_s);
        QCOMPARE(PeopleService::passwordProblem(u"correct horse battery"_s, u"anna"_s), QString());
    }

    void moneyOwed()
    {
        QCOMPARE(moneyText({-1250, u"EUR"_s}, QLocale::c()), u"-12.50\u00a0EUR"_s);
        QCOMPARE(moneyText({-5, u"EUR"_s}, QLocale::c()), u"-0.05\u00a0EUR"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
