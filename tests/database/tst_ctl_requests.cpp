// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl requests and payouts as a script sees them: exit codes, JSON, files, refusals in words.
#include "tests/support/deskctl.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using Run = rd::test::ProgramRun;
using rd::test::review;
using rd::test::verdictOf;
using Desk = rd::test::RequestDesk;

class TestCtlRequests final : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> d;
    QTemporaryDir m_folder;

    Run run(const QString& who, const QStringList& arguments)
    {
        const QHash<QString, PersonId> people = {{u"Ada"_s, d->author},
                                                 {u"Anna"_s, d->anna},
                                                 {u"Ben"_s, d->ben},
                                                 {u"Boss"_s, d->boss},
                                                 {u"Other"_s, d->other}};
        return rd::test::runCtlAs(*d->db, who, people.value(who), arguments);
    }
    QString write(const QString& name, const QString& text) { return rd::test::textFile(m_folder, name, text); }

private slots:
    void cleanup() { d.reset(); }

    void aRequestFromEndToEnd_data() { Backend::addRows(); }
    void aRequestFromEndToEnd()
    {
        d = std::make_unique<Desk>();
        const Run filed =
            run(u"Ada"_s, {u"requests"_s, u"file"_s, u"--title"_s, u"Look at my logo"_s, u"--content-type"_s,
                           u"design"_s, u"--amount"_s, u"25.00"_s, u"--places"_s, u"2"_s, u"--skills"_s,
                           u"Logo, Print"_s, u"--description"_s, u"Readable?"_s, u"--json"_s});
        QCOMPARE(filed.code, 0);
        const QString id = QString::number(filed.json()[u"done"_s][0].toInteger());
        const Run edited = run(u"Ada"_s, {u"requests"_s, u"edit"_s, id, u"--amount"_s, u"30"_s});
        QVERIFY2(edited.code == 0, edited.err.constData());
        QCOMPARE(run(u"Anna"_s, {u"requests"_s, u"claim"_s, id}).code, 0);
        QCOMPARE(run(u"Ben"_s, {u"requests"_s, u"claim"_s, id}).code, 0);
        const Run brief = run(u"Anna"_s, {u"requests"_s, u"submit"_s, id, u"--content"_s, u"too short"_s});
        QVERIFY2(brief.code == 1 && brief.err.contains("50 characters"), brief.err.constData());
        const QString file = write(u"review.txt"_s, review);
        QCOMPARE(run(u"Anna"_s, {u"requests"_s, u"submit"_s, id, u"--content-file"_s, file}).code, 0);
        QCOMPARE(run(u"Anna"_s, {u"requests"_s, u"submit"_s, id, u"--content-file"_s, u"/no/such"_s}).code, 2);

        const Run listed = run(u"Boss"_s, {u"requests"_s, u"list"_s, u"--waiting"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonObject row = listed.json()[0].toObject();
        QCOMPARE(row[u"amount_minor"_s].toInt(), 3000);
        QCOMPARE(row[u"reviews_claimed"_s].toInt(), 2);
        QCOMPARE(row[u"available"_s].toInt(), 0);
        QCOMPARE(row[u"held_minor"_s].toInt(), 6000);
        QCOMPARE(row[u"waiting"_s].toInt(), 1);
        QVERIFY(run(u"Boss"_s, {u"requests"_s, u"list"_s, u"--disputed"_s}).out.startsWith("0 requests"));

        QCOMPARE(run(u"Ada"_s, {u"requests"_s, u"accept"_s, id, u"--rating"_s, u"5"_s, u"--person"_s, u"Anna"_s}).code,
                 0);
        const Run shown = run(u"Ada"_s, {u"requests"_s, u"show"_s, id, u"--json"_s});
        QCOMPARE(shown.code, 0);
        const QJsonObject attempt = shown.json()[u"attempts"_s][0].toObject();
        QCOMPARE(attempt[u"reviewer"_s].toString(), u"Anna"_s);
        QCOMPARE(attempt[u"status"_s].toString(), u"accepted"_s);
        QCOMPARE(attempt[u"acceptance"_s].toString(), u"manual"_s);
        QCOMPARE(attempt[u"rating"_s].toInt(), 5);
        QCOMPARE(attempt[u"content"_s].toString(), review);
        QCOMPARE(
            run(u"Boss"_s, {u"requests"_s, u"cancel"_s, id, u"--note"_s, u"Enough"_s, u"--person"_s, u"Ben"_s}).code,
            0);
        QCOMPARE(run(u"Boss"_s, {u"requests"_s, u"undo-cancel"_s, id}).code, 0);
        const Run active = run(u"Ada"_s, {u"requests"_s, u"archive"_s, id});
        QVERIFY2(active.code == 3 && active.err.contains("1 claim") && active.err.contains("Wait for reviewers"),
                 active.err.constData());
        QCOMPARE(run(u"Ben"_s, {u"requests"_s, u"abandon"_s, id}).code, 0);
        const Run again = run(u"Ben"_s, {u"requests"_s, u"claim"_s, id});
        QVERIFY2(again.code == 3 && again.err.contains("claimed again from"), again.err.constData());
        QCOMPARE(run(u"Ada"_s, {u"requests"_s, u"archive"_s, id}).code, 0);
        const Run text = run(u"Boss"_s, {u"requests"_s, u"show"_s, id});
        QVERIFY2(text.out.contains("Look at my logo") && text.out.contains("Review accepted"), text.out.constData());
        d->db->verifyHealthy();
    }

    void wrongWords_data() { Backend::addRows(); }
    void wrongWords()
    {
        d = std::make_unique<Desk>();
        const QString id = QString::number(d->file(1));
        for (const QStringList& wrong :
             {QStringList{u"frobnicate"_s}, QStringList{u"file"_s}, QStringList{u"accept"_s},
              QStringList{u"accept"_s, u"x"_s}, QStringList{u"accept"_s, id, u"--rating"_s, u"6"_s},
              QStringList{u"list"_s, u"--status"_s, u"wild"_s},
              QStringList{u"accept"_s, id, u"7"_s, u"--version"_s, u"2"_s}, QStringList{u"show"_s},
              QStringList{u"edit"_s, id, u"--amount"_s, u"many"_s}, QStringList{u"edit"_s, id, u"--places"_s, u"x"_s},
              QStringList{u"file"_s, u"--title"_s, u"T"_s, u"--content-type"_s, u"code"_s, u"--description-file"_s,
                          u"/no"_s}}) {
            const Run refused = run(u"Boss"_s, QStringList{u"requests"_s} + wrong);
            QVERIFY2(refused.code == 2 && !refused.err.isEmpty(), qPrintable(wrong.join(u' ')));
        }
        const Run poems =
            run(u"Ada"_s, {u"requests"_s, u"file"_s, u"--title"_s, u"T"_s, u"--content-type"_s, u"poems"_s});
        QVERIFY2(poems.code != 0 && poems.err.contains("design, code, writing"), poems.err.constData());
        QCOMPARE(run(u"Boss"_s, {u"requests"_s, u"show"_s, u"4711"_s}).code, 3);
        QCOMPARE(run(u"Boss"_s, {u"requests"_s, u"edit"_s, u"4711"_s, u"--title"_s, u"T"_s}).code, 3);
        QCOMPARE(run(u"Anna"_s, {u"requests"_s, u"claim"_s, id}).code, 0);
        QCOMPARE(run(u"Anna"_s, {u"requests"_s, u"cancel"_s, id, u"--note"_s, u"x"_s}).code, 4);
        for (const QStringList& wrong :
             {QStringList{u"pay"_s}, QStringList{u"spend"_s}, QStringList{u"pay"_s, u"1"_s, u"--all"_s},
              QStringList{u"list"_s, u"--state"_s, u"wild"_s}, QStringList{u"pay"_s, u"--all"_s}})
            QCOMPARE(run(u"Boss"_s, QStringList{u"payouts"_s} + wrong).code, 2);
    }

    void payouts_data() { Backend::addRows(); }
    void payouts()
    {
        d = std::make_unique<Desk>();
        for (int i = 0; i < 3; ++i) {
            const qint64 a = d->submitted(d->file(1, 1000), i == 0 ? d->anna : d->ben);
            QCOMPARE(verdictOf(d->on(i == 2 ? d->boss : d->author, u"accept"_s, a)), u"done"_s);
        }
        const Run due = run(u"Boss"_s, {u"payouts"_s, u"list"_s, u"--json"_s});
        QCOMPARE(due.code, 0);
        QCOMPARE(due.json().array().size(), 3);
        QCOMPARE(due.json()[0][u"person"_s].toString(), u"Anna"_s);
        const QString first = QString::number(due.json()[0][u"id"_s].toInteger());
        const Run text = run(u"Boss"_s, {u"payouts"_s, u"list"_s});
        QVERIFY2(text.out.contains("30.00"), text.out.constData());
        const QString file = m_folder.filePath(u"bank.csv"_s);
        QCOMPARE(run(u"Boss"_s, {u"payouts"_s, u"list"_s, u"--to"_s, file}).code, 0);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 4);
        QCOMPARE(run(u"Boss"_s, {u"payouts"_s, u"pay"_s, first}).code, 0);
        const Run rest = run(u"Boss"_s, {u"payouts"_s, u"pay"_s, u"--all"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(rest.code, 3); // one accepted by the one who pays
        QCOMPARE(rest.json()[u"done"_s].toArray().size(), 1);
        QCOMPARE(rest.json()[u"skipped"_s][0][u"reason"_s].toString(), u"own_decision"_s);
        QVERIFY(rest.err.contains("another admin pays"));
        QCOMPARE(run(u"Other"_s, {u"payouts"_s, u"fail"_s, first, u"--note"_s, u"Closed account"_s}).code, 0);
        QCOMPARE(run(u"Other"_s, {u"payouts"_s, u"retry"_s, u"--all"_s, u"--yes"_s}).code, 0);
        QCOMPARE(run(u"Other"_s, {u"payouts"_s, u"pay"_s, u"--all"_s, u"--yes"_s}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"payouts"_s, u"settle"_s, u"--all"_s, u"--yes"_s}).code, 0);
        QCOMPARE(d->db->value(u"SELECT count(*) FROM ledger_entry WHERE state = 'settled'"_s).toInt(), 3);
        QCOMPARE(run(u"Anna"_s, {u"payouts"_s, u"retry"_s, first}).code, 4);
        QCOMPARE(run(u"Boss"_s, {u"payouts"_s, u"pay"_s, u"4711"_s}).code, 1);
        d->db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestCtlRequests)
#include "tst_ctl_requests.moc"
