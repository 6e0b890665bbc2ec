// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/domain/duration.h"
#include "app/domain/text.h"
#include "app/domain/verb.h"
#include "app/domain/words.h"

using namespace Qt::StringLiterals;
using namespace rd;

class TestText final : public QObject {
    Q_OBJECT

private slots:
    void names()
    {
        QCOMPARE(normalised(u"  Jose\u0301 "_s), u"José"_s);
        QCOMPARE(normalised(u"\u202eevil\u202c\u2066x\u2069"_s), u"evilx"_s);
        QCOMPARE(normalised(u"a\u0007b"_s), u"ab"_s);
        QCOMPARE(normalised(u"two\nlines"_s), u"two\nlines"_s);
        QCOMPARE(folded(u"STRASSE"_s), folded(u"straße"_s));
        QCOMPARE(folded(u"ÉCOLE"_s), folded(u"e\u0301cole"_s));
        QVERIFY(folded(u"a"_s) != folded(u"b"_s));
    }
    void blanksAreNoText()
    {
        for (const QString& blank : {QString(), u" "_s, u"\t\r\n"_s, u"\u00a0\u2003\u3000\u200b\ufeff\u2060"_s})
            QVERIFY(!hasText(blank));
        QVERIFY(hasText(u" . "_s));
        QVERIFY(hasText(u"\u0301"_s));
    }
    void lengthsCountCodePoints()
    {
        QCOMPARE(codePoints(u"a😀b"_s), 3);
        QCOMPARE(codePoints(QString()), 0);
    }
    void spreadsheetsRunNothing()
    {
        for (const QString& formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
            QCOMPARE(guardedCell(formula), u'\'' + formula);
        QCOMPARE(guardedCell(u"a=1"_s), u"a=1"_s);
        QCOMPARE(csvLine({u"a"_s, u"b,c"_s, u"say \"x\""_s, u"l1\nl2"_s, u"=x"_s}),
                 u"a,\"b,c\",\"say \"\"x\"\"\",\"l1\nl2\",'=x\r\n"_s);
    }
    void plainNeverBecomesMarkup()
    {
        QVERIFY(!plain(u"<b>bold</b> & <img src=x>"_s).contains(u"<b>"_s));
        QVERIFY(plain(u"a < b"_s).contains(u"a &lt; b"_s));
    }
    void times()
    {
        QCOMPARE(isoUtc(1'725'148'800'000), u"2024-09-01T00:00:00Z"_s);
        QCOMPARE(isoUtc(1'725'148'800'005), u"2024-09-01T00:00:00.005Z"_s);
        QCOMPARE(parseIso(u"2024-09-01T00:00:00Z"_s), std::optional<Millis>(1'725'148'800'000));
        QCOMPARE(parseIso(u" 2024-09-01T02:00:00+02:00 "_s), std::optional<Millis>(1'725'148'800'000));
        QCOMPARE(parseIso(u"2024-08-31T19:30:00-0430"_s), std::optional<Millis>(1'725'148'800'000));
        QCOMPARE(parseIso(u"2024-09-01 00:00Z"_s), std::optional<Millis>(1'725'148'800'000));
        QCOMPARE(parseIso(u"2024-09-01t00:00:00.005z"_s), std::optional<Millis>(1'725'148'800'005));
        for (const QString& wrong : {u"2024-09-01T00:00:00"_s, u"2024-09-01"_s, u"2024-13-01T00:00:00Z"_s,
                                     u"2024-02-30T00:00:00Z"_s, u"2024-09-01T25:00:00Z"_s, u"1969-12-31T23:59:59Z"_s,
                                     u"yesterday"_s, QString(), u"2024-09-01T00:00:00 CET"_s, u"1725148800"_s})
            QVERIFY2(!parseIso(wrong), qPrintable(wrong));
    }
    void policyValues()
    {
        QCOMPARE(parsePolicyValue(u"7 days"_s)->amount, std::optional<qint64>(7 * millisPerDay));
        QCOMPARE(parsePolicyValue(u"1 hour"_s)->amount, std::optional<qint64>(3'600'000));
        QCOMPARE(parsePolicyValue(u"30"_s)->amount, std::optional<qint64>(30));
        QVERIFY(!parsePolicyValue(u"none"_s)->amount);
        for (const QString& wrong : {u"7days"_s, u"seven days"_s, u"7 weeks"_s, u""_s, u"-1"_s, u"7 days "_s,
                                     u"7 days\n"_s, u"30\n"_s, u"1.5 days"_s})
            QVERIFY2(!parsePolicyValue(wrong), qPrintable(wrong));
        QCOMPARE(formatDuration(7 * millisPerDay),
                 u"7 day(s)"_s); // the plural comes with the translation, English included
        QCOMPARE(wholeDays(7 * millisPerDay - 1), 6);
        QCOMPARE(wholeDays(-5), 0);
    }
    void outcomesSurviveJson()
    {
        const VerbOutcome outcome{QUuid::createUuid(), 5, {1, 2}, {{3, u"changed"_s}}};
        const auto back = outcomeFromJson(outcomeToJson(outcome));
        QVERIFY(back);
        QCOMPARE(back->op, outcome.op);
        QCOMPARE(back->done, outcome.done);
        QCOMPARE(back->skipped, outcome.skipped);
        QVERIFY(!outcomeFromJson({}));
    }
    void everyReasonHasWords()
    {
        for (const QString& reason : skipReasons()) {
            QVERIFY2(reasonText(reason) != reason, qPrintable(reason));
            QVERIFY(!reasonText(reason).endsWith(u'.')); // put into sentences
        }
        QCOMPARE(reasonText(u"of tomorrow"_s), u"of tomorrow"_s);
        QCOMPARE(statusWord(u"under_review"_s), u"Under review"_s);
        QCOMPARE(verbPast(u"approve"_s), u"approved"_s);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
