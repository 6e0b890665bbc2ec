// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk as screens and commands use it: reports with clear refusals, reasons that name who, what and when,
// suggestions, the effect on loads, and changes of engineers that are whole or not made.
#include "app/services/engineersservice.h"
#include "app/services/incidentsservice.h"
#include "app/services/peopleservice.h"
#include "app/stores/personstore.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;
using Desk = rd::test::IncidentDesk;

namespace {

QString moment(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

/// The services as one person sees them.
struct Seat {
    Seat(Desk& desk, PersonId person, const QString& name)
        : session(startSession(desk.db->isShared() ? desk.db->optionsFor(person) : desk.db->options()))
        , incidents(*session)
        , engineers(*session)
    {
        if (!desk.db->isShared())
            session->actAs(*settled(PeopleService(*session).resolve(name)));
    }
    std::unique_ptr<Session> session;
    IncidentsService incidents;
    EngineersService engineers;

    Result<VerbReport> apply(const QString& verb, qint64 item, const QString& note = {}, PersonId person = {},
                             const std::optional<QString>& content = std::nullopt,
                             std::optional<qint64> version = std::nullopt, const QJsonObject& args = {})
    {
        DeskVerb request{verb, {DeskTarget{WorkItemId(item), version, {}, 0, {}}}, note, person, QUuid::createUuid()};
        request.content = content;
        request.args = args;
        return settled(incidents.apply(request));
    }
    /// "done", or why the only row was left alone: "reason: text".
    QString verdict(const QString& verb, qint64 item, const QString& note = {}, PersonId person = {})
    {
        const auto report = apply(verb, item, note, person);
        if (!report)
            return errorName(report.error().code);
        return report->skipped.isEmpty() ? u"done"_s
                                         : report->skipped.first().reason + u": "_s + report->skipped.first().text;
    }
};

} // namespace

class TestIncidentsService final : public QObject {
    Q_OBJECT

private slots:
    void reporting_data() { Backend::addRows(); }
    void reporting()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        NewIncident incident{u"  Checkout answers 500\u202e "_s, u"critical"_s, u"high"_s, u"Restart it."_s};
        RD_VALUE(made, settled(boss.incidents.report(incident)));
        RD_VALUE(details, settled(boss.incidents.details(made.done.first())));
        QCOMPARE(details->incident.title, u"Checkout answers 500"_s);
        QCOMPARE(details->incident.severity, u"critical"_s);
        QCOMPARE(details->aiApproach, u"Restart it."_s);
        QCOMPARE(details->now, d.db->now());
        const auto refused = settled(boss.incidents.report({u" "_s, u"bad"_s, u"now"_s, QString(20'001, u'x')}));
        RD_ERROR(refused, ErrorCode::Invalid);
        for (const QString& word : {u"title"_s, u"severity"_s, u"priority"_s, u"approach"_s})
            QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
        QCOMPARE(d.db->value(u"SELECT count(*) FROM incident"_s).toInt(), 1);
        QCOMPARE(boss.verdict(u"analyze"_s, made.done.first().value), u"done"_s);
        RD_VALUE(timeline, settled(boss.incidents.timeline(made.done.first())));
        QCOMPARE(timeline.size(), 2);
        RD_VALUE(page, settled(boss.incidents.page({}, std::nullopt, IncidentsService::Direction::Forward, 10)));
        QCOMPARE(page.rows.size(), 1);
        RD_VALUE(counts, settled(boss.incidents.counts({})));
        QCOMPARE(counts.byStatus, (QList<std::pair<QString, qint64>>{{u"analyzing"_s, 1}}));
        RD_VALUE(anchors, settled(boss.incidents.anchors({}, 1, {})));
        QCOMPARE(anchors, page.keys);
    }

    void reasonsNameWhoWhatAndWhen_data() { Backend::addRows(); }
    void reasonsNameWhoWhatAndWhen()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s), other(d, d.other, u"Other"_s);
        const qint64 incident = d.report();
        d.set(d.eve, u"duty"_s, u"'away'"_s);
        QCOMPARE(boss.verdict(u"assign"_s, incident, {}, d.eve), u"person_unavailable: Eve is away"_s);
        d.set(d.eve, u"duty"_s, u"'active'"_s);
        d.set(d.gus, u"deactivated_at"_s, QString::number(d.db->now()));
        QCOMPARE(boss.verdict(u"assign"_s, incident, {}, d.gus), u"person_unavailable: Gus is deactivated"_s);
        QCOMPARE(boss.verdict(u"assign"_s, incident, {}, d.host), u"person_unavailable: Host is not an engineer"_s);
        d.setMaxLoad(d.finn, 0);
        QCOMPARE(boss.verdict(u"assign"_s, incident, {}, d.finn),
                 u"over_capacity: Finn has 0 active reviews and room for 0"_s);
        d.setMaxLoad(d.finn, 2);
        QCOMPARE(boss.verdict(u"assign"_s, incident, {}, d.eve), u"done"_s);
        QCOMPARE(other.verdict(u"assign"_s, incident, {}, d.finn),
                 u"full: it has an active review already: Eve (Assigned); cancel or reassign that one"_s);
        QCOMPARE(other.verdict(u"resolve"_s, incident),
                 u"still_active: these reviews are active: Eve (Assigned); decide or cancel them first"_s);
        // A decision on a review that somebody decided a second ago hears who and when.
        QCOMPARE(d.submit(d.eve, d.review(incident)), u"done"_s);
        RD_VALUE(seen, settled(other.incidents.details(WorkItemId(incident))));
        QCOMPARE(boss.verdict(u"choose_engineer"_s, incident, u"It keeps the data"_s), u"done"_s);
        const QString heard = u"conflict: Boss decided for the engineer's approach on "_s + moment(d.db->now());
        d.db->advance(1000);
        QCOMPARE(other.verdict(u"choose_ai"_s, incident, u"Smaller"_s), heard);
        QCOMPARE(other.verdict(u"choose_engineer"_s, incident, u"Me too"_s), heard);
        DeskVerb stale{u"choose_ai"_s,
                       {DeskTarget{WorkItemId(incident),
                                   seen->incident.version,
                                   seen->incident.reviewId,
                                   seen->incident.reviewVersion,
                                   {}}},
                       u"Smaller"_s};
        RD_VALUE(late, settled(other.incidents.apply(stale)));
        QCOMPARE(late.skipped.first().reason + u": "_s + late.skipped.first().text, heard);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE verb LIKE 'choose%'"_s).toInt(), 1);
        QCOMPARE(boss.verdict(u"resolve"_s, incident), u"done"_s);
        QCOMPARE(other.verdict(u"assign"_s, incident, {}, d.finn),
                 u"illegal_transition: it is “Resolved” now; resolved meanwhile by Boss"_s);
        d.db->verifyHealthy();
    }

    void whoIsSuggested_data() { Backend::addRows(); }
    void whoIsSuggested()
    {
        Desk d;
        d.withoutTheOwner();
        Seat boss(d, d.boss, u"Boss"_s);
        for (const auto& [person, tag] : {std::pair(d.finn, u"kafka"_s), std::pair(d.gus, u"database"_s)})
            RD_OK(PersonStore::change(d.db->as(d.boss), {u"set_tags"_s, person, {}, {{u"tags"_s, QJsonArray{tag}}}}, {},
                                      d.db->context(d.boss)));
        const qint64 incident = d.report(u"high"_s, u"high"_s, u"Kafka is behind"_s); // and the AI names the database
        RD_VALUE(found, settled(boss.incidents.suggestions(WorkItemId(incident))));
        QCOMPARE(found.wanted, (QStringList{u"database"_s, u"kafka"_s}));
        QCOMPARE(found.engineers.size(), 3);
        QCOMPARE(found.engineers.last().engineer.id, d.eve);
        QCOMPARE(found.engineers[1].reason, RankReason::Expertise);
        RD_VALUE(asked, settled(boss.incidents.suggestions(WorkItemId(incident), {u"kafka"_s})));
        QCOMPARE(asked.engineers.first().engineer.id, d.finn);
        QCOMPARE(d.assign(incident, d.finn), u"done"_s);
        RD_VALUE(rest, settled(boss.incidents.suggestions(WorkItemId(incident), {u"kafka"_s})));
        for (const EngineerSuggestion& one : rest.engineers)
            QVERIFY(one.engineer.id != d.finn); // has it already
        RD_ERROR(settled(boss.incidents.suggestions(WorkItemId(4711))), ErrorCode::NotFound);

        RD_VALUE(moved, settled(boss.incidents.effects({WorkItemId(incident)}, u"reassign"_s, d.eve)));
        QCOMPARE(moved, (QList<LoadEffect>{{d.finn, u"Finn"_s, 1, 0, 3}, {d.eve, u"Eve"_s, 0, 1, 3}}));
        RD_VALUE(freed, settled(boss.incidents.effects({WorkItemId(incident)}, u"cancel"_s)));
        QCOMPARE(freed, (QList<LoadEffect>{{d.finn, u"Finn"_s, 1, 0, 3}}));
        const qint64 another = d.incidentOf(d.assigned(d.gus));
        const qint64 third = d.incidentOf(d.assigned(d.gus));
        RD_VALUE(several, settled(boss.incidents.effects({WorkItemId(incident), WorkItemId(another), WorkItemId(third)},
                                                         u"cancel"_s)));
        QCOMPARE(several.size(), 2); // one for each engineer
        QCOMPARE(several.last().name, u"Gus"_s);
        QCOMPARE(several.last().before - several.last().after, 2);
        RD_VALUE(nothing, settled(boss.incidents.effects({WorkItemId(incident)}, u"set_priority"_s)));
        QVERIFY(nothing.isEmpty());
        RD_VALUE(figures, settled(boss.incidents.operations()));
        QCOMPARE(figures.running, 3);
    }

    void engineersAreAddedAndEditedWhole_data() { Backend::addRows(); }
    void engineersAreAddedAndEditedWhole()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        NewEngineer ines{u" Ines "_s, u"Ines@Example.org"_s, {}, u"Kafka, postgres kafka"_s, 2, QUuid::createUuid()};
        RD_VALUE(id, settled(boss.engineers.add(ines)));
        RD_VALUE(again, settled(boss.engineers.add(ines))); // the same op
        QCOMPARE(again, id);
        RD_VALUE(engineer, settled(boss.engineers.one(id)));
        QCOMPARE(engineer.name, u"Ines"_s);
        QCOMPARE(engineer.expertise, (QStringList{u"kafka"_s, u"postgres"_s}));
        QCOMPARE(engineer.limit, std::optional<qint64>(2));
        QCOMPARE(d.db->value(u"SELECT email FROM person WHERE id = %1"_s.arg(id.value)).toString(),
                 u"ines@example.org"_s);
        const int people = d.db->value(u"SELECT count(*) FROM person"_s).toInt();
        // What fails at its last step has not begun.
        NewEngineer wrong{u"Olaf"_s, {}, {}, u"kafka"_s, -1, QUuid::createUuid()};
        RD_ERROR(settled(boss.engineers.add(wrong)), ErrorCode::Invalid);
        wrong.expertise = u"100%"_s;
        RD_ERROR(settled(boss.engineers.add(wrong)), ErrorCode::Invalid);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM person"_s).toInt(), people);

        EngineerChange change{id, engineer.version};
        change.name = u"Ines Maria"_s;
        change.duty = u"away"_s;
        change.maxLoad = std::optional<qint64>();
        RD_OK(settled(boss.engineers.edit(change)));
        RD_VALUE(edited, settled(boss.engineers.one(id)));
        QCOMPARE(edited.name, u"Ines Maria"_s);
        QCOMPARE(edited.duty, u"away"_s);
        QCOMPARE(edited.limit, std::optional<qint64>(3));
        QCOMPARE(edited.expertise, engineer.expertise);
        QCOMPARE(d.db->value(u"SELECT email FROM person WHERE id = %1"_s.arg(id.value)).toString(),
                 u"ines@example.org"_s); // not given: stays
        EngineerChange late{id, engineer.version};
        late.expertise = u"cobol"_s;
        RD_ERROR(settled(boss.engineers.edit(late)), ErrorCode::Conflict);
        EngineerChange half{id};
        half.expertise = u"cobol"_s;
        half.duty = u"asleep"_s;
        RD_ERROR(settled(boss.engineers.edit(half)), ErrorCode::Invalid);
        RD_VALUE(kept, settled(boss.engineers.one(id)));
        QCOMPARE(kept, edited);
        RD_VALUE(list, settled(boss.engineers.list({.expertise = {u"kafka"_s}})));
        QCOMPARE(list.engineers, QList<Engineer>{edited});
        RD_ERROR(settled(boss.engineers.one(d.boss)), ErrorCode::NotFound);
        d.db->verifyHealthy();
    }

    // Everything is settled and the engineer is gone, or nothing happened.
    void leavingIsAllOrNothing_data() { Backend::addRows(); }
    void leavingIsAllOrNothing()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        const qint64 kept = d.assigned(d.eve), given = d.assigned(d.eve), done = d.submitted(d.eve);
        d.set(d.eve, u"login"_s, u"NULL"_s); // no login to switch off
        RD_VALUE(work, settled(boss.engineers.activeReviews(d.eve)));
        QCOMPARE(work.size(), 3);
        Leaving leaving{d.eve, {}, {}, u"She moves on"_s};
        for (const HeldWork& held : work)
            leaving.reviews << LeavingReview{held, held.assignmentId == given ? d.finn : PersonId()};
        d.setMaxLoad(d.finn, 0);
        const auto refused = settled(boss.engineers.deactivate(leaving));
        RD_ERROR(refused, ErrorCode::Conflict);
        QVERIFY2(refused.error().text.contains("Finn has 0 active reviews"_L1), qPrintable(refused.error().text));
        Leaving partly = leaving;
        partly.reviews.removeLast();
        partly.op = QUuid::createUuid();
        d.setMaxLoad(d.finn, 3);
        RD_ERROR(settled(boss.engineers.deactivate(partly)), ErrorCode::Conflict);
        for (const qint64 review : {kept, given})
            QCOMPARE(d.status(review), u"assigned"_s);
        QCOMPARE(d.status(done), u"submitted"_s);
        QCOMPARE(d.load(d.eve), 3);
        QCOMPARE(d.load(d.finn), 0);
        leaving.op = QUuid::createUuid();
        RD_OK(settled(boss.engineers.deactivate(leaving)));
        RD_OK(settled(boss.engineers.deactivate(leaving))); // the same op
        QCOMPARE(d.load(d.eve), 0);
        QCOMPARE(d.load(d.finn), 1);
        for (const qint64 review : {kept, given, done})
            QCOMPARE(d.status(review), u"cancelled"_s);
        RD_VALUE(gone, settled(boss.engineers.one(d.eve)));
        QCOMPARE(gone.deactivatedAt, std::optional<Millis>(d.db->now()));
        QCOMPARE(gone.unavailability(), u"deactivated"_s);
        QCOMPARE(d.db->value(u"SELECT content FROM assignment WHERE id = %1"_s.arg(done)).toString(),
                 u"Roll back the release of 14:02 first."_s); // the history stays
        d.db->verifyHealthy();
    }

    // The page of people gives back what somebody holds on every desk: an incident's review is cancelled.
    void whatSomebodyHoldsIsGivenBack_data() { Backend::addRows(); }
    void whatSomebodyHoldsIsGivenBack()
    {
        Desk d;
        Seat boss(d, d.boss, u"Boss"_s);
        const qint64 review = d.assigned(d.eve);
        PeopleService people(*boss.session);
        RD_VALUE(details, settled(people.details(d.eve)));
        QCOMPARE(details.held.size(), 1);
        RD_VALUE(given, settled(people.handOver({details.held, u"release"_s, {}, u"She moves on"_s})));
        QCOMPARE(given.done, QList<WorkItemId>{WorkItemId(d.incidentOf(review))});
        QCOMPARE(d.status(review), u"cancelled"_s);
        QCOMPARE(d.load(d.eve), 0);
        d.db->verifyHealthy();
    }

    // An engineer's own window: the own verbs, and a refusal for the others.
    void anEngineersSeat_data() { Backend::addRows(); }
    void anEngineersSeat()
    {
        Desk d;
        Seat eve(d, d.eve, u"Eve"_s);
        const qint64 incident = d.incidentOf(d.assigned(d.eve));
        QCOMPARE(eve.verdict(u"start"_s, incident), u"done"_s);
        RD_OK(eve.apply(u"submit"_s, incident, {}, {}, u"Roll back"_s));
        QCOMPARE(d.itemStatus(incident), u"pending_approval"_s);
        if (d.db->isShared()) { // a file's owner holds every role
            RD_ERROR(eve.apply(u"choose_engineer"_s, incident, u"Mine"_s), ErrorCode::NotPermitted);
            RD_ERROR(eve.apply(u"assign"_s, incident, {}, d.eve), ErrorCode::NotPermitted);
            RD_ERROR(settled(eve.incidents.report({u"T"_s})), ErrorCode::NotPermitted);
            EngineerChange change{d.finn};
            change.expertise = u"cobol"_s;
            RD_ERROR(settled(eve.engineers.edit(change)), ErrorCode::NotPermitted);
        } else {
            QVERIFY(eve.verdict(u"choose_engineer"_s, incident, u"Mine"_s).startsWith("not_permitted"_L1));
        }
        QCOMPARE(d.itemStatus(incident), u"pending_approval"_s);
        d.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestIncidentsService)
#include "tst_incidentsservice.moc"
