// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl incidents and engineers, as programs of their own: exit codes, JSON, files, refusals in words.
#include "tests/support/deskctl.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using Run = rd::test::ProgramRun;
using Desk = rd::test::IncidentDesk;

class TestCtlIncidents final : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> d;
    QTemporaryDir m_folder;

    Run run(const QString& who, const QStringList& arguments)
    {
        const QHash<QString, PersonId> people = {
            {u"Boss"_s, d->boss}, {u"Other"_s, d->other}, {u"Eve"_s, d->eve}, {u"Finn"_s, d->finn}};
        return rd::test::runCtlAs(*d->db, who, people.value(who), arguments);
    }
    QString write(const QString& name, const QString& text) { return rd::test::textFile(m_folder, name, text); }

private slots:
    void cleanup() { d.reset(); }

    void anIncidentFromEndToEnd_data() { Backend::addRows(); }
    void anIncidentFromEndToEnd()
    {
        d = std::make_unique<Desk>();
        const QString plan = write(u"plan.txt"_s, u"Restart Kafka.\nThen wait."_s);
        const Run reported =
            run(u"Boss"_s, {u"incidents"_s, u"report"_s, u"--title"_s, u"Checkout answers 500"_s, u"--severity"_s,
                            u"critical"_s, u"--ai-approach-file"_s, plan, u"--json"_s});
        QVERIFY2(reported.code == 0, reported.err.constData());
        const QString id = QString::number(reported.json()[u"done"_s][0].toInteger());
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"analyze"_s, id, u"--severity"_s, u"high"_s}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"set-priority"_s, id, u"--priority"_s, u"low"_s}).code, 0);
        const Run listed = run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--severity"_s, u"high,low"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.json()[0][u"status"_s].toString(), u"analyzing"_s);
        QCOMPARE(listed.json()[0][u"priority"_s].toString(), u"low"_s);
        QVERIFY(listed.json()[0][u"engineer"_s].isNull());
        QVERIFY(run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--severity"_s, u"critical"_s}).out.startsWith("0 inc"));

        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"assign"_s, id, u"--person"_s, u"Eve"_s}).code, 0);
        const Run full = run(u"Other"_s, {u"incidents"_s, u"assign"_s, id, u"--person"_s, u"Finn"_s});
        QVERIFY2(full.code == 3 && full.err.contains("active review already: Eve"), full.err.constData());
        const Run active = run(u"Other"_s, {u"incidents"_s, u"resolve"_s, id});
        QVERIFY2(active.code == 3 && active.err.contains("Eve (Assigned)"), active.err.constData());
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"reassign"_s, id, u"--person"_s, u"Finn"_s}).code, 0);
        QCOMPARE(run(u"Finn"_s, {u"incidents"_s, u"start"_s, id}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"cancel"_s, id, u"--note"_s, u"Mistake"_s}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"undo-cancel"_s, id}).code, 0);
        const QString approach = write(u"approach.txt"_s, u"Roll back first."_s);
        QCOMPARE(run(u"Finn"_s, {u"incidents"_s, u"submit"_s, id, u"--content-file"_s, u"/no/such"_s}).code, 2);
        QCOMPARE(run(u"Finn"_s, {u"incidents"_s, u"submit"_s, id, u"--content-file"_s, approach}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"choose-engineer"_s, id}).code, 1); // why?
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"choose-engineer"_s, id, u"--note"_s, u"Safer"_s}).code, 0);
        const Run late = run(u"Other"_s, {u"incidents"_s, u"choose-ai"_s, id, u"--note"_s, u"Smaller"_s, u"--json"_s});
        QVERIFY2(late.code == 3 && late.err.contains("Boss decided for the engineer's approach on"),
                 late.err.constData());
        QCOMPARE(late.json()[u"skipped"_s][0][u"reason"_s].toString(), u"conflict"_s);

        const Run shown = run(u"Boss"_s, {u"incidents"_s, u"show"_s, id, u"--json"_s});
        QCOMPARE(shown.code, 0);
        const QJsonObject json = shown.json().object();
        QCOMPARE(json[u"chosen"_s].toString(), u"engineer"_s);
        QCOMPARE(json[u"ai_approach"_s].toString(), u"Restart Kafka.\nThen wait."_s);
        QCOMPARE(json[u"decisions"_s][0][u"by"_s].toString(), u"Boss"_s);
        QCOMPARE(json[u"decisions"_s][0][u"note"_s].toString(), u"Safer"_s);
        QCOMPARE(json[u"reviews"_s].toArray().size(), 2);
        QCOMPARE(json[u"reviews"_s][1][u"approach"_s].toString(), u"Roll back first."_s);
        QVERIFY(!json[u"reviews"_s][1][u"started_estimated"_s].toBool());
        QVERIFY(json[u"events"_s].toArray().size() >= 10);
        const Run text = run(u"Boss"_s, {u"incidents"_s, u"show"_s, id});
        QVERIFY2(text.out.contains("Chosen: The engineer's approach") && text.out.contains("Roll back first."),
                 text.out.constData());
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"resolve"_s, id}).code, 0);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"close"_s, id}).code, 0);
        QCOMPARE(d->itemStatus(id.toLongLong()), u"closed"_s);
        d->db->verifyHealthy();
    }

    void whatIsLateAndWhoIsFree_data() { Backend::addRows(); }
    void whatIsLateAndWhoIsFree()
    {
        d = std::make_unique<Desk>();
        d->withoutTheOwner();
        const qint64 late = d->incidentOf(d->assigned(d->eve, u"critical"_s));
        QVERIFY(d->assigned(d->finn, u"low"_s) > 0);
        d->db->advance(5 * Desk::hour);
        const qint64 fresh = d->report(u"low"_s, u"low"_s, u"Kafka is behind"_s);
        const Run overdue = run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--overdue"_s, u"--json"_s});
        QCOMPARE(overdue.json().array().size(), 1);
        QCOMPARE(overdue.json()[0][u"id"_s].toInteger(), late);
        QVERIFY(overdue.json()[0][u"overdue"_s].toBool());
        QVERIFY(run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--overdue"_s}).out.contains("overdue since"));
        QCOMPARE(
            run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--person"_s, u"Eve"_s, u"--json"_s}).json().array().size(), 1);
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"list"_s, u"--older-than"_s, u"4 hours"_s, u"--json"_s})
                     .json()
                     .array()
                     .size(),
                 2);
        QCOMPARE(run(u"Boss"_s, {u"engineers"_s, u"edit"_s, u"Finn"_s, u"--expertise"_s, u"Kafka, linux"_s}).code, 0);
        const Run suggested = run(u"Boss"_s, {u"incidents"_s, u"suggest"_s, QString::number(fresh), u"--json"_s});
        QCOMPARE(suggested.code, 0);
        QCOMPARE(suggested.json().array().size(), 3);
        QCOMPARE(suggested.json()[0][u"name"_s].toString(), u"Finn"_s);
        QCOMPARE(suggested.json()[0][u"rank"_s].toString(), u"expertise"_s);
        QCOMPARE(suggested.json()[0][u"matched"_s][0].toString(), u"kafka"_s);
        const Run lines =
            run(u"Boss"_s, {u"incidents"_s, u"suggest"_s, QString::number(fresh), u"--expertise"_s, u"x"_s});
        QVERIFY2(lines.out.contains("no matching expertise"), lines.out.constData());
        const Run figures = run(u"Boss"_s, {u"incidents"_s, u"operations"_s, u"--json"_s});
        QCOMPARE(figures.json()[u"overdue"_s].toInt(), 1);
        QCOMPARE(figures.json()[u"running"_s].toInt(), 2);
        QCOMPARE(figures.json()[u"assignments"_s].toArray().size(), 30);
        QCOMPARE(figures.json()[u"overdue_by_engineer"_s][0][u"engineer"_s].toString(), u"Eve"_s);
        QVERIFY(run(u"Boss"_s, {u"incidents"_s, u"operations"_s}).out.contains("1 of 2 running"));
    }

    void engineers_data() { Backend::addRows(); }
    void engineers()
    {
        d = std::make_unique<Desk>();
        d->withoutTheOwner();
        const Run added = run(u"Boss"_s, {u"engineers"_s, u"add"_s, u"Ines"_s, u"--email"_s, u"Ines@Example.org"_s,
                                          u"--expertise"_s, u"kafka,postgres"_s, u"--max-load"_s, u"1"_s, u"--json"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json()[u"max_load"_s].toInt(), 1);
        QCOMPARE(added.json()[u"expertise"_s][1].toString(), u"postgres"_s);
        QVERIFY(added.json()[u"available"_s].toBool());
        const Run listed = run(u"Boss"_s, {u"engineers"_s, u"list"_s, u"--expertise"_s, u"Kafka"_s, u"--json"_s});
        QCOMPARE(listed.json().array().size(), 1);
        QCOMPARE(run(u"Boss"_s, {u"engineers"_s, u"list"_s, u"--json"_s}).json().array().size(), 4);
        QVERIFY(run(u"Boss"_s, {u"engineers"_s, u"list"_s}).out.contains("4 engineers"));

        const QString incident = QString::number(d->report());
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"assign"_s, incident, u"--person"_s, u"Ines"_s}).code, 0);
        const Run lowered =
            run(u"Boss"_s, {u"engineers"_s, u"edit"_s, u"Ines"_s, u"--max-load"_s, u"0"_s, u"--json"_s});
        QCOMPARE(lowered.json()[u"load"_s].toInt(), 1);
        QVERIFY(!lowered.json()[u"available"_s].toBool());
        QVERIFY(run(u"Boss"_s, {u"engineers"_s, u"show"_s, u"Ines"_s}).out.contains("over capacity"));
        QCOMPARE(run(u"Boss"_s, {u"engineers"_s, u"edit"_s, u"Ines"_s, u"--max-load"_s, u"policy"_s, u"--json"_s})
                     .json()[u"max_load"_s]
                     .toInt(),
                 3);
        QCOMPARE(
            run(u"Boss"_s, {u"engineers"_s, u"duty"_s, u"Ines"_s, u"away"_s, u"--json"_s}).json()[u"duty"_s].toString(),
            u"away"_s);
        const Run away =
            run(u"Boss"_s, {u"incidents"_s, u"assign"_s, QString::number(d->report()), u"--person"_s, u"Ines"_s});
        QVERIFY2(away.code == 3 && away.err.contains("Ines is away"), away.err.constData());
        QVERIFY(!run(u"Boss"_s, {u"engineers"_s, u"list"_s, u"--available"_s}).out.contains("Ines"));

        // What becomes of the active review is asked, and done with the deactivation or not at all.
        const Run asked = run(u"Boss"_s, {u"engineers"_s, u"deactivate"_s, u"Ines"_s});
        QVERIFY2(asked.code == 2 && asked.err.contains("Checkout answers 500"), asked.err.constData());
        const Run noted = run(u"Boss"_s, {u"engineers"_s, u"deactivate"_s, u"Ines"_s, u"--cancel"_s});
        QCOMPARE(noted.code, 1); // a cancellation needs a reason
        d->set(d->finn, u"duty"_s, u"'away'"_s);
        const Run stays = run(u"Boss"_s, {u"engineers"_s, u"deactivate"_s, u"Ines"_s, u"--reassign"_s, u"Finn"_s});
        QVERIFY2(stays.code == 1 && stays.err.contains("Finn is away"), stays.err.constData());
        QCOMPARE(d->itemStatus(incident.toLongLong()), u"pending_approval"_s);
        const Run gone =
            run(u"Boss"_s, {u"engineers"_s, u"deactivate"_s, u"Ines"_s, u"--reassign"_s, u"Eve"_s, u"--json"_s});
        QVERIFY2(gone.code == 0, gone.err.constData());
        QVERIFY(gone.json()[u"deactivated_at"_s].isString());
        QCOMPARE(d->load(d->eve), 1);
        QVERIFY(!run(u"Boss"_s, {u"engineers"_s, u"list"_s}).out.contains("Ines"));
        QVERIFY(run(u"Boss"_s, {u"engineers"_s, u"list"_s, u"--deactivated"_s}).out.contains("Ines"));
        QCOMPARE(run(u"Boss"_s, {u"policy"_s, u"set"_s, u"people.allowed_domains"_s, u"example.org"_s}).code, 0);
        const Run domain = run(u"Boss"_s, {u"engineers"_s, u"add"_s, u"Olaf"_s, u"--email"_s, u"olaf@example.com"_s});
        QVERIFY2(domain.code == 1 && domain.err.contains("allowed domain"), domain.err.constData());
        d->db->verifyHealthy();
    }

    void wrongWords_data() { Backend::addRows(); }
    void wrongWords()
    {
        d = std::make_unique<Desk>();
        const QString id = QString::number(d->report());
        for (const QStringList& wrong :
             {QStringList{u"frobnicate"_s}, QStringList{u"report"_s}, QStringList{u"assign"_s, id},
              QStringList{u"assign"_s}, QStringList{u"resolve"_s, u"x"_s}, QStringList{u"list"_s, u"7"_s},
              QStringList{u"list"_s, u"--status"_s, u"wild"_s}, QStringList{u"list"_s, u"--severity"_s, u"wild"_s},
              QStringList{u"list"_s, u"--older-than"_s, u"long"_s}, QStringList{u"show"_s},
              QStringList{u"set-priority"_s, id}, QStringList{u"set-priority"_s, id, u"--priority"_s, u"x"_s},
              QStringList{u"analyze"_s, id, u"--ai-approach-file"_s, u"/no"_s}, QStringList{u"operations"_s, id},
              QStringList{u"resolve"_s, id, u"7"_s, u"--version"_s, u"2"_s}}) {
            const Run refused = run(u"Boss"_s, QStringList{u"incidents"_s} + wrong);
            QVERIFY2(refused.code == 2 && !refused.err.isEmpty(), qPrintable(wrong.join(u' ')));
        }
        for (const QStringList& wrong :
             {QStringList{}, QStringList{u"hire"_s}, QStringList{u"add"_s}, QStringList{u"edit"_s, u"Eve"_s},
              QStringList{u"duty"_s, u"Eve"_s, u"asleep"_s}, QStringList{u"edit"_s, u"Eve"_s, u"--max-load"_s, u"x"_s},
              QStringList{u"deactivate"_s, u"Eve"_s, u"--cancel"_s, u"--reassign"_s, u"Finn"_s}}) {
            const Run refused = run(u"Boss"_s, QStringList{u"engineers"_s} + wrong);
            QVERIFY2(refused.code == 2 && !refused.err.isEmpty(), qPrintable(wrong.join(u' ')));
        }
        QCOMPARE(run(u"Boss"_s, {u"incidents"_s, u"show"_s, u"4711"_s}).code, 3);
        const Run wrong =
            run(u"Boss"_s, {u"incidents"_s, u"report"_s, u"--title"_s, u"T"_s, u"--severity"_s, u"bad"_s});
        QVERIFY2(wrong.code == 1 && wrong.err.contains("low, normal, high or critical"), wrong.err.constData());
        QCOMPARE(d->assign(id.toLongLong(), d->eve), u"done"_s);
        // On a shared database somebody else's incident is not there at all.
        QCOMPARE(run(u"Finn"_s, {u"incidents"_s, u"start"_s, id}).code, d->db->isShared() ? 3 : 4);
        QCOMPARE(run(u"Eve"_s, {u"incidents"_s, u"cancel"_s, id, u"--note"_s, u"x"_s}).code, 4);
        QCOMPARE(run(u"Eve"_s, {u"incidents"_s, u"start"_s, id, u"--version"_s, u"99"_s}).code, 3);
        QCOMPARE(run(u"Eve"_s, {u"incidents"_s, u"start"_s, id}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlIncidents)
#include "tst_ctl_incidents.moc"
