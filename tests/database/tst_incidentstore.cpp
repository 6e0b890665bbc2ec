// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the incidents desk: pages by key, filters, counts, one incident with both approaches and its
// decision, engineers and who is suggested, figures; and what an engineer gets of it under row level security.
#include "app/stores/engineerstore.h"
#include "app/stores/incidentstore.h"
#include "app/stores/personstore.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using Desk = rd::test::IncidentDesk;
using Direction = IncidentStore::Direction;

namespace {

constexpr Millis minute = Desk::minute, hour = Desk::hour;

QList<qint64> idsOf(const QList<IncidentRow>& rows)
{
    QList<qint64> ids;
    for (const IncidentRow& row : rows)
        ids << row.id.value;
    return ids;
}

QList<qint64> found(Desk& d, const IncidentFilter& filter, PersonId reader = {})
{
    Connection& db = reader.isValid() ? d.db->as(reader) : d.db->owner();
    const auto page =
        IncidentStore::page(db, {filter, IncidentSort::Age}, d.db->now(), std::nullopt, Direction::Forward, 100);
    if (!page)
        qWarning() << page.error().text << page.error().detail;
    return page ? idsOf(page->rows) : QList<qint64>{-1};
}

/// Every row of a query, page by page from one end; the keys with them.
QList<qint64> walk(Desk& d, const IncidentQuery& query, Direction direction, int limit,
                   QList<IncidentKey>* keys = nullptr)
{
    QList<qint64> all;
    std::optional<IncidentKey> from;
    for (int pages = 0; pages < 100; ++pages) {
        const auto page = IncidentStore::page(d.db->owner(), query, d.db->now(), from, direction, limit);
        if (!page || page->rows.isEmpty())
            return page ? all : QList<qint64>{-1};
        if (keys)
            *keys << page->keys;
        all = direction == Direction::Forward ? all + idsOf(page->rows) : idsOf(page->rows) + all;
        from = direction == Direction::Forward ? page->keys.last() : page->keys.first();
    }
    return all;
}

void setTags(Desk& d, PersonId person, const QStringList& tags)
{
    for (const QString& tag : tags)
        d.db->exec(u"INSERT INTO person_tag (person_id, tag) VALUES (%1, '%2')"_s.arg(person.value).arg(tag));
}

QList<PersonId> engineersFound(Desk& d, const EngineerFilter& filter)
{
    const auto list = EngineerStore::list(d.db->owner(), filter, d.db->now());
    QList<PersonId> ids;
    for (const Engineer& engineer : list ? *list : QList<Engineer>{Engineer{}})
        ids << engineer.id;
    return ids;
}

} // namespace

class TestIncidentStore final : public QObject {
    Q_OBJECT

private slots:
    // Running reviews by deadline, then the rest by age: one list, cut anywhere, read from both ends.
    void pagesAreCutByKey_data() { Backend::addRows(); }
    void pagesAreCutByKey()
    {
        Desk d;
        d.setPolicy(u"incidents.assign_rate"_s, u"none"_s);
        d.setMaxLoad(d.eve, 100);
        const QStringList priorities = {u"low"_s, u"critical"_s, u"normal"_s, u"critical"_s};
        QList<qint64> waiting, all;
        QList<std::pair<Millis, qint64>> running;
        QList<std::pair<QString, qint64>> titles;
        for (int i = 0; i < 22; ++i) {
            const QString title = u"%1 %2"_s.arg(QChar(u'a' + (i * 7) % 5)).arg(i % 4); // some titles twice
            const qint64 id = d.report(priorities[i % 4], u"low"_s, title);
            all << id;
            titles << std::pair(title, id);
            if (i % 3 == 0) {
                QCOMPARE(d.assign(id, d.eve), u"done"_s);
                running << std::pair(d.ofItem(id, u"deadline_at"_s).toLongLong(), id);
            } else {
                waiting << id;
            }
            if (i % 4 == 0) // several at the same moment
                d.db->advance(minute);
        }
        std::sort(running.begin(), running.end());
        std::sort(titles.begin(), titles.end());
        QList<qint64> queue, byTitle;
        for (const auto& [deadline, id] : std::as_const(running))
            queue << id;
        queue += waiting;
        for (const auto& [title, id] : std::as_const(titles))
            byTitle << id;
        const QList<std::pair<IncidentSort, QList<qint64>>> orders = {
            {IncidentSort::Queue, queue}, {IncidentSort::Age, all}, {IncidentSort::Title, byTitle}};
        for (const auto& [sort, expected] : orders) {
            for (const bool descending : {false, true}) {
                QList<qint64> wanted = expected;
                if (descending)
                    std::reverse(wanted.begin(), wanted.end());
                for (const int limit : {1, 4, 7, 100}) {
                    QCOMPARE(walk(d, {{}, sort, descending}, Direction::Forward, limit), wanted);
                    QCOMPARE(walk(d, {{}, sort, descending}, Direction::Backward, limit), wanted);
                }
                QList<IncidentKey> keys;
                (void)walk(d, {{}, sort, descending}, Direction::Forward, 100, &keys);
                RD_VALUE(anchors, IncidentStore::anchors(d.db->owner(), {{}, sort, descending}, d.db->now(), 5));
                QCOMPARE(anchors, (QList<IncidentKey>{keys[4], keys[9], keys[14], keys[19]}));
            }
        }
    }

    void filters_data() { Backend::addRows(); }
    void filters()
    {
        Desk d;
        const qint64 old = d.report(u"low"_s, u"low"_s, u"Mail is slow"_s);
        d.db->advance(2 * hour);
        const qint64 late = d.report(u"critical"_s, u"critical"_s, u"Checkout answers 500"_s);
        const qint64 calm = d.report(u"low"_s, u"critical"_s, u"Größe 100% falsch"_s);
        const qint64 decided = d.report(u"normal"_s, u"high"_s, u"Login loops"_s);
        QCOMPARE(d.assign(late, d.eve), u"done"_s);
        QCOMPARE(d.assign(calm, d.finn), u"done"_s);
        QCOMPARE(d.assign(decided, d.eve), u"done"_s);
        QCOMPARE(d.submit(d.eve, d.review(decided)), u"done"_s);
        d.db->advance(hour);
        QCOMPARE(found(d, {.overdueOnly = true}), QList<qint64>()); // strictly after the deadline
        d.db->advance(1);
        QCOMPARE(found(d, {.overdueOnly = true}), QList<qint64>{late});
        QCOMPARE(found(d, {.runningOnly = true}), (QList<qint64>{late, calm})); // what is handed in runs no more
        QCOMPARE(found(d, {.severities = {u"critical"_s}}), (QList<qint64>{late, calm}));
        QCOMPARE(found(d, {.severities = {u"low"_s, u"high"_s}}), (QList<qint64>{old, decided}));
        QCOMPARE(found(d, {.statuses = {u"detected"_s}}), QList<qint64>{old});
        QCOMPARE(found(d, {.engineer = d.eve}), (QList<qint64>{late, decided}));
        QCOMPARE(found(d, {.reportedBefore = d.db->now() - 2 * hour}), QList<qint64>{old});
        QCOMPARE(found(d, {.text = u"100%"_s}), QList<qint64>{calm});
        QCOMPARE(found(d, {.text = u"CHECKOUT"_s}), QList<qint64>{late});
        QCOMPARE(found(d, {.severities = {u"critical"_s}, .engineer = d.finn}), QList<qint64>{calm});
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, d.review(decided), u"Smaller"_s), u"done"_s);
        QCOMPARE(found(d, {.engineer = d.eve}), QList<qint64>{late}); // decided: nobody's any more
        RD_VALUE(queue, IncidentStore::page(d.db->owner(), {{.overdueOnly = true}}, d.db->now(), std::nullopt,
                                            Direction::Forward, 10));
        QCOMPARE(queue.rows.size(), 1);
        const IncidentRow& row = queue.rows.first();
        QVERIFY(row.overdue(d.db->now()));
        QCOMPARE(row.left(d.db->now()), std::optional<Millis>(-1));
        QCOMPARE(row.engineer, u"Eve"_s);
        QCOMPARE(row.reviewStatus, u"assigned"_s);
        QCOMPARE(row.severity, u"critical"_s);
        QCOMPARE(row.author, u"Boss"_s);
        RD_VALUE(counts, IncidentStore::counts(d.db->owner(), {.severities = {u"critical"_s, u"high"_s}}, d.db->now()));
        QCOMPARE(counts.total(), 3);
        QCOMPARE(counts.overdue, 1);
        QCOMPARE(counts.byChip, (QHash<QString, qint64>{{u"overdue"_s, 1}, {u"running"_s, 2}, {u"due_soon"_s, 0}}));
        RD_VALUE(finns, IncidentStore::counts(d.db->owner(), {.engineer = d.finn}, d.db->now()));
        QCOMPARE(finns.byChip[u"running"_s], found(d, {.engineer = d.finn, .runningOnly = true}).size());
        QCOMPARE(finns.byChip[u"running"_s], 1);
        QCOMPARE(finns.byChip[u"overdue"_s], 0);
        QCOMPARE(finns.overdue, 1); // the desk's, for the badge
    }

    void bothApproachesAndTheDecision_data() { Backend::addRows(); }
    void bothApproachesAndTheDecision()
    {
        Desk d;
        const qint64 first = d.assigned(d.finn);
        const WorkItemId id(d.incidentOf(first));
        QCOMPARE(d.on(d.finn, u"decline"_s, first, u"Not my system"_s), u"done"_s);
        d.db->advance(minute);
        QCOMPARE(d.assign(id.value, d.eve), u"done"_s);
        const qint64 second = d.review(id.value);
        d.db->advance(hour);
        QCOMPARE(d.submit(d.eve, second), u"done"_s);
        const qint64 version = d.ofItem(id.value, u"version"_s).toLongLong();
        d.db->advance(hour);
        RD_VALUE(before, IncidentStore::details(d.db->owner(), id, {}, 10));
        QCOMPARE(before->chosen(), u"none"_s);
        QVERIFY(!before->decision());
        QVERIFY(before->active());
        QCOMPARE(before->active()->id, AssignmentId(second));
        QCOMPARE(d.on(d.boss, u"choose_engineer"_s, second, u"It keeps the data"_s), u"done"_s);
        RD_VALUE(details, IncidentStore::details(d.db->owner(), id, {}, 10));
        QCOMPARE(details->aiApproach, u"Restart the database and raise max_connections."_s);
        QCOMPARE(details->reviews.size(), 2);
        QCOMPARE(details->reviews[0].status, u"declined"_s);
        QCOMPARE(details->reviews[0].remarks.first().note, u"Not my system"_s);
        const IncidentReview& review = details->reviews[1];
        QCOMPARE(review.content, u"Roll back the release of 14:02 first."_s);
        QCOMPARE(review.person, u"Eve"_s);
        QVERIFY(review.startedEstimated);
        QCOMPARE(review.submittedAt, std::optional<Millis>(d.db->now() - hour));
        QCOMPARE(review.endedAt, std::optional<Millis>(d.db->now()));
        QVERIFY(!details->active());
        QCOMPARE(details->chosen(), u"engineer"_s);
        QVERIFY(details->decision());
        QCOMPARE(*details->decision(), (IncidentDecision{u"engineer"_s, AssignmentId(second), d.boss, u"Boss"_s,
                                                         d.db->now(), u"It keeps the data"_s, version, 2}));
        RD_VALUE(last, IncidentStore::decision(d.db->owner(), id));
        QCOMPARE(*last, *details->decision());
        // Opened again it is open: the old decision is history.
        QCOMPARE(d.item(d.boss, u"resolve"_s, id.value), u"done"_s);
        QCOMPARE(d.item(d.boss, u"reopen"_s, id.value, u"It came back"_s), u"done"_s);
        RD_VALUE(again, IncidentStore::details(d.db->owner(), id, {}, 1));
        QCOMPARE(again->chosen(), u"none"_s);
        QCOMPARE(again->decisions.size(), 1);
        QVERIFY(again->more);
        RD_VALUE(rest, IncidentStore::details(d.db->owner(), id, again->reviews.last().id, 1));
        QCOMPARE(rest->reviews.first().id, AssignmentId(second));
        RD_VALUE(nothing, IncidentStore::details(d.db->owner(), WorkItemId(4711), {}, 10));
        QVERIFY(!nothing);
    }

    void engineersAndTheirRoom_data() { Backend::addRows(); }
    void engineersAndTheirRoom()
    {
        Desk d;
        d.withoutTheOwner();
        setTags(d, d.eve, {u"postgres"_s, u"kafka"_s, u"linux"_s});
        setTags(d, d.finn, {u"postgres"_s});
        setTags(d, d.boss, {u"postgres"_s}); // no engineer
        QVERIFY(d.assigned(d.eve, u"critical"_s) > 0);
        QVERIFY(d.assigned(d.eve, u"low"_s) > 0);
        d.setMaxLoad(d.eve, 1);
        d.set(d.finn, u"duty"_s, u"'away'"_s);
        d.db->advance(2 * hour);
        RD_VALUE(eve, EngineerStore::one(d.db->owner(), d.eve, d.db->now()));
        QCOMPARE(eve->load, 2);
        QCOMPARE(eve->overdue, 1);
        QCOMPARE(eve->limit, std::optional<qint64>(1));
        QVERIFY(eve->isOverCapacity());
        QCOMPARE(eve->unavailability(), u"full"_s);
        QCOMPARE(eve->room(), std::optional<qint64>(0));
        QCOMPARE(eve->expertise, (QStringList{u"kafka"_s, u"linux"_s, u"postgres"_s}));
        RD_VALUE(finn, EngineerStore::one(d.db->owner(), d.finn, d.db->now()));
        QCOMPARE(finn->unavailability(), u"away"_s);
        QCOMPARE(finn->limit, std::optional<qint64>(3)); // the policy's
        QVERIFY(!finn->maxLoad);
        RD_VALUE(nobody, EngineerStore::one(d.db->owner(), d.boss, d.db->now()));
        QVERIFY(!nobody);
        QCOMPARE(engineersFound(d, {}), (QList<PersonId>{d.eve, d.finn, d.gus}));
        QCOMPARE(engineersFound(d, {.expertise = {u"postgres"_s}}), (QList<PersonId>{d.eve, d.finn}));
        QCOMPARE(engineersFound(d, {.expertise = {u"postgres"_s, u"kafka"_s}}), QList<PersonId>{d.eve});
        QCOMPARE(engineersFound(d, {.expertise = {u"cobol"_s}}), QList<PersonId>());
        QCOMPARE(engineersFound(d, {.availableOnly = true}), QList<PersonId>{d.gus});
        QCOMPARE(engineersFound(d, {.duty = u"away"_s}), QList<PersonId>{d.finn});
        QCOMPARE(engineersFound(d, {.text = u"US"_s}), QList<PersonId>{d.gus});
        d.set(d.gus, u"deactivated_at"_s, u"1"_s);
        QCOMPARE(engineersFound(d, {.text = u"gus"_s}), QList<PersonId>());
        QCOMPARE(engineersFound(d, {.text = u"gus"_s, .deactivated = true}), QList<PersonId>{d.gus});
        RD_VALUE(tags, EngineerStore::tags(d.db->owner()));
        QCOMPARE(tags.first(), std::pair(u"postgres"_s, qint64(2)));
        QCOMPARE(tags.size(), 3);
        RD_VALUE(known,
                 EngineerStore::knownTags(d.db->owner(),
                                          tagCandidates(u"The Kafka broker, and PostgreSQL (postgres). Not cobol."_s)));
        QCOMPARE(known, (QStringList{u"kafka"_s, u"postgres"_s}));
        RD_VALUE(none, EngineerStore::knownTags(d.db->owner(), {}));
        QVERIFY(none.isEmpty());
    }

    // Expertise, then room, then the longest without work; who cannot be assigned stands last, and each says why.
    void suggestionsAreRanked_data() { Backend::addRows(); }
    void suggestionsAreRanked()
    {
        Desk d;
        d.withoutTheOwner();
        const PersonId hal = d.db->person(u"Hal"_s, {u"engineer"_s}), ida = d.db->person(u"Ida"_s, {u"engineer"_s}),
                       jan = d.db->person(u"Jan"_s, {u"engineer"_s});
        setTags(d, d.gus, {u"kafka"_s, u"postgres"_s});
        for (const PersonId person : {d.eve, d.finn, hal, ida})
            setTags(d, person, {u"kafka"_s});
        setTags(d, jan, {u"kafka"_s, u"postgres"_s});
        d.set(jan, u"duty"_s, u"'offline'"_s);
        QVERIFY(d.assigned(d.eve) > 0); // less room than the others
        d.db->advance(minute);
        for (const PersonId person : {d.finn, hal}) {
            const qint64 review = d.submitted(person);
            QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Done"_s), u"done"_s);
            d.db->advance(hour);
        }
        RD_VALUE(ranked, EngineerStore::suggestions(d.db->owner(), {u"kafka"_s, u"postgres"_s}, {}, d.db->now(), 10));
        explainRanks(ranked);
        QList<PersonId> order;
        QList<RankReason> reasons;
        for (const EngineerSuggestion& one : ranked) {
            order << one.engineer.id;
            reasons << one.reason;
        }
        QCOMPARE(order, (QList<PersonId>{d.gus, ida, d.finn, hal, d.eve, jan}));
        QCOMPARE(reasons, (QList<RankReason>{RankReason::Expertise, RankReason::Idle, RankReason::Idle,
                                             RankReason::Capacity, RankReason::Available, RankReason::Unavailable}));
        QCOMPARE(ranked[0].matched, (QStringList{u"kafka"_s, u"postgres"_s}));
        QVERIFY(!ranked[1].lastAssigned);
        QCOMPARE(ranked[2].lastAssigned, std::optional<Millis>(d.db->now() - 2 * hour));
        QVERIFY(suggestionText(ranked[0], d.db->now()).contains("kafka, postgres"_L1));
        QVERIFY(suggestionText(ranked[4], d.db->now()).contains("2 of 3"_L1));
        RD_VALUE(without, EngineerStore::suggestions(d.db->owner(), {}, d.gus, d.db->now(), 2));
        QCOMPARE(without.size(), 2);
        QVERIFY(without.first().matched.isEmpty());
        QCOMPARE(without.first().engineer.id, ida); // never assigned, full room
    }

    void operations_data() { Backend::addRows(); }
    void operations()
    {
        Desk d;
        d.setPolicy(u"incidents.assign_rate"_s, u"none"_s);
        d.setMaxLoad(d.eve, 100);
        d.db->advance(40 * millisPerDay);
        // Started reviews of 1 to 10 hours, decided after 10 to 100 minutes; an estimated start that took 90 hours.
        for (int i = 1; i <= 10; ++i) {
            const qint64 review = d.assigned(d.eve, u"low"_s);
            QCOMPARE(d.on(d.eve, u"start"_s, review), u"done"_s);
            d.db->advance(i * hour);
            QCOMPARE(d.submit(d.eve, review), u"done"_s);
            d.db->advance(i * 10 * minute);
            QCOMPARE(d.on(d.boss, u"choose_ai"_s, review, u"Smaller"_s), u"done"_s);
        }
        const qint64 estimated = d.assigned(d.eve, u"low"_s);
        d.db->advance(90 * hour);
        QCOMPARE(d.submit(d.eve, estimated), u"done"_s);
        const qint64 late = d.report(u"critical"_s, u"critical"_s);
        QCOMPARE(d.assign(late, d.finn), u"done"_s);
        QVERIFY(d.assigned(d.finn, u"low"_s) > 0);
        d.db->advance(2 * hour);
        RD_VALUE(figures, IncidentStore::operations(d.db->owner(), d.db->now()));
        QCOMPARE(figures.toSubmit, (Spread{10, 5 * hour, 9 * hour}));
        QCOMPARE(figures.toDecide, (Spread{10, 50 * minute, 90 * minute}));
        QCOMPARE(figures.bySeverity.size(), 4);
        QCOMPARE(figures.bySeverity[0].severity, u"critical"_s);
        QCOMPARE(figures.bySeverity[0].overdue, 1);
        QCOMPARE(figures.bySeverity[0].toSubmit, Spread());
        QCOMPARE(figures.bySeverity[1].severity, u"high"_s);
        QCOMPARE(figures.bySeverity[1].toSubmit.n, 10);
        QCOMPARE(figures.bySeverity[1].running, 1);
        QCOMPARE(figures.running, 2);
        QCOMPARE(figures.overdueNow, 1);
        QCOMPARE(figures.overdue, (QList<OverdueEngineer>{{d.finn, u"Finn"_s, 2, 1}}));
        QCOMPARE(figures.assignments.size(), IncidentOperations::days);
        qint64 assigned = 0;
        for (const auto& [day, n] : std::as_const(figures.assignments))
            assigned += n;
        QCOMPARE(assigned, 13);
        QCOMPARE(figures.assignments.last(), std::pair(d.db->now() / millisPerDay, qint64(2)));
        // An empty desk has figures as well.
        Desk empty;
        RD_VALUE(nothing, IncidentStore::operations(empty.db->owner(), empty.db->now()));
        QCOMPARE(nothing.toSubmit, Spread());
        QCOMPARE(nothing.assignments.size(), IncidentOperations::days);
    }

    // On a shared database an engineer reads the own incidents, and of the others' reviews nothing.
    void whatAnEngineerReads()
    {
        Desk d(Dialect::Postgres);
        const qint64 declined = d.assigned(d.finn);
        const qint64 shared = d.incidentOf(declined);
        QCOMPARE(d.on(d.finn, u"decline"_s, declined, u"Not my system"_s), u"done"_s);
        QCOMPARE(d.assign(shared, d.eve), u"done"_s);
        QCOMPARE(d.submit(d.eve, d.review(shared)), u"done"_s);
        const qint64 hidden = d.incidentOf(d.assigned(d.gus));
        QVERIFY(d.report() > 0); // on offer to nobody: engineers are assigned
        QCOMPARE(found(d, {}, d.eve), QList<qint64>{shared});
        QCOMPARE(found(d, {}, d.gus), QList<qint64>{hidden});
        QCOMPARE(found(d, {}, d.finn), QList<qint64>{shared}); // held before
        RD_VALUE(seen, IncidentStore::details(d.db->as(d.finn), WorkItemId(shared), {}, 10));
        QCOMPARE(seen->reviews.size(), 1);
        QCOMPARE(seen->reviews.first().personId, d.finn);
        QVERIFY(!seen->aiApproach.isEmpty());
        RD_VALUE(own, IncidentStore::details(d.db->as(d.eve), WorkItemId(shared), {}, 10));
        QCOMPARE(own->reviews.size(), 1);
        QVERIFY(!own->reviews.first().content.isEmpty());
        RD_VALUE(none, IncidentStore::details(d.db->as(d.eve), WorkItemId(hidden), {}, 10));
        QVERIFY(!none);
        RD_VALUE(gus, EngineerStore::one(d.db->as(d.eve), d.gus, d.db->now()));
        QVERIFY(!gus); // nobody's business who is an engineer
        RD_VALUE(counts, IncidentStore::counts(d.db->as(d.eve), {}, d.db->now()));
        QCOMPARE(counts.total(), 1);
        RD_VALUE(all, IncidentStore::counts(d.db->as(d.boss), {}, d.db->now()));
        QCOMPARE(all.total(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIncidentStore)
#include "tst_incidentstore.moc"
