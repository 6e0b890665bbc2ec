// SPDX-License-Identifier: GPL-3.0-or-later
// One person's work and figures, on both databases: what is where, figures that add up after random verbs, paging, who
// may open whose, and how many round trips it takes.
#include "app/services/dashboardservice.h"
#include "app/stores/dashboardstore.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/reviewwork.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::ReviewWork;
using rd::test::settled;

class TestDashboard final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<ReviewWork> m_desk;
    PersonId m_ada, m_rita, m_ben, m_boss, m_jobs;

    void begin()
    {
        m_db = Backend::make();
        m_desk = std::make_unique<ReviewWork>(*m_db);
        m_ada = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        m_boss = m_db->person(u"Boss"_s, {u"admin"_s});
        m_jobs = m_db->person(u"Jobs"_s, {u"jobs"_s});
    }
    void knows(PersonId person, const QString& tag)
    {
        m_db->exec(u"INSERT INTO person_tag (person_id, tag) VALUES (%1, '%2')"_s.arg(person.value).arg(tag));
    }
    Result<Dashboard> read(PersonId reader, PersonId person)
    {
        return DashboardStore::read(m_db->as(reader), person, m_db->now());
    }
    qint64 number(const QString& sql) { return m_db->value(sql).toLongLong(); }
    static QStringList titles(const QList<WorkRow>& rows)
    {
        QStringList titles;
        for (const WorkRow& row : rows)
            titles << row.title;
        return titles;
    }

    /// Every figure against a plain count of the tables.
    void verifyFigures(const Dashboard& d)
    {
        const QString mine = u" FROM assignment WHERE person_id = %1"_s.arg(d.person.value);
        QCOMPARE(d.figures.total(), number(u"SELECT COUNT(*)"_s + mine));
        for (const QVariantList& row : m_db->rows(u"SELECT desk, status, COUNT(*)"_s + mine + u" GROUP BY 1, 2"_s))
            QCOMPARE(d.figures.count(row[0].toString(), row[1].toString()), row[2].toLongLong());
        QCOMPARE(d.active.size(), number(u"SELECT COUNT(*)"_s + mine + u" AND loaded AND status <> 'submitted'"_s));
        QCOMPARE(d.submitted.size(), number(u"SELECT COUNT(*)"_s + mine + u" AND status = 'submitted'"_s));
        QCOMPARE(d.figures.ratings, number(u"SELECT COUNT(rating)"_s + mine));
        QCOMPARE(d.figures.ratingSum, number(u"SELECT SUM(rating)"_s + mine));
        const QString entries = u" FROM ledger_entry WHERE person_id = %1"_s.arg(d.person.value);
        qint64 all = 0;
        qint64 months = 0;
        for (const EarningFigure& sum : d.figures.earnings) {
            const QString of = entries + u" AND currency = '%1'"_s.arg(sum.currency);
            all += sum.all();
            QCOMPARE(sum.all(), number(u"SELECT SUM(amount_minor)"_s + of));
            QCOMPARE(sum.earned(), number(u"SELECT SUM(amount_minor)"_s + of +
                                          u" AND state IN ('due', 'sent', 'settled', 'failed')"_s));
            QCOMPARE(sum.pending(), number(u"SELECT SUM(amount_minor)"_s + of + u" AND state = 'pending'"_s));
            QCOMPARE(sum.reversed, number(u"SELECT SUM(amount_minor)"_s + of + u" AND state = 'reversed'"_s));
            QCOMPARE(sum.held,
                     number(u"SELECT SUM(amount_minor)"_s + of +
                            u" AND state = 'pending' AND source_id IN (SELECT id FROM assignment WHERE loaded)"_s));
        }
        for (const MonthlyEarnings& month : d.figures.months)
            months += month.settled + month.due + month.pending + month.failed + month.reversed;
        QCOMPARE(all, number(u"SELECT SUM(amount_minor)"_s + entries));
        QCOMPARE(months, number(u"SELECT SUM(amount_minor)"_s + entries +
                                u" AND created_at >= %1"_s.arg(monthStart(monthOf(d.now) - 11))));
        qint64 weekly = 0;
        for (const WeeklyReviews& week : d.figures.weeks)
            weekly += week.accepted + week.rejected + week.givenBack + week.decided + week.notChosen;
        QCOMPARE(weekly,
                 number(u"SELECT COUNT(*)"_s + mine +
                        u" AND NOT loaded AND status <> 'submitted' AND COALESCE(ended_at, last_at) >= %1"_s.arg(
                            weekStart(weekOf(d.now) - 25))));
    }

    /// One random step of somebody; most are refused, which is as good.
    void step(QRandomGenerator& random, const QList<qint64>& items)
    {
        const QList<PersonId> people = {m_rita, m_ben};
        const PersonId who = people[random.bounded(2)];
        const qint64 item = items[random.bounded(int(items.size()))];
        const qint64 attempt = m_desk->attempt(item, who);
        switch (random.bounded(12)) {
        case 0:
        case 1:
        case 2:
            (void)m_desk->claim(who, item);
            break;
        case 3:
        case 4:
            (void)m_desk->on(who, u"submit"_s, attempt);
            break;
        case 5:
            (void)m_desk->on(m_ada, u"accept"_s, attempt, {}, {{u"rating"_s, 1 + random.bounded(5)}});
            break;
        case 6:
            (void)m_desk->on(m_boss, u"reject"_s, attempt, u"Thin"_s);
            break;
        case 7:
            (void)m_desk->on(who, u"dispute"_s, attempt, u"It is not"_s);
            (void)m_desk->on(m_db->admin(), random.bounded(2) ? u"overturn"_s : u"uphold"_s, attempt, u"Looked"_s);
            break;
        case 8:
            (void)m_desk->on(who, u"abandon"_s, attempt);
            break;
        case 9:
            (void)m_desk->on(m_boss, u"cancel"_s, attempt, u"Changed"_s);
            (void)m_desk->on(m_boss, random.bounded(3) ? u"cancel"_s : u"undo_cancel"_s, attempt, u"Back"_s);
            break;
        case 10:
            (void)m_desk->pay(m_boss, QStringList{u"pay"_s, u"settle"_s, u"fail"_s, u"retry"_s}[random.bounded(4)],
                              m_desk->entry(attempt), u"Paid"_s);
            break;
        default:
            m_db->advance(random.bounded(5 * 24) * millisPerHour);
            for (const QString& verb : {u"expire"_s, u"auto_accept"_s, u"close_rejected"_s})
                (void)m_desk->on(m_jobs, verb, attempt);
        }
    }

private slots:
    void cleanup()
    {
        m_desk.reset();
        m_db.reset();
    }

    void nothingYet_data() { Backend::addRows(); }
    void nothingYet()
    {
        begin();
        RD_VALUE(d, read(m_rita, m_rita));
        QCOMPARE(d.name, u"Rita"_s);
        QVERIFY(d.active.isEmpty() && d.submitted.isEmpty() && d.decided.isEmpty() && d.offers.isEmpty());
        QCOMPARE(d.figures.total(), 0);
        QVERIFY(!d.figures.acceptanceRate()); // no decisions yet is not 0 %
        QVERIFY(!d.figures.averageRating() && !d.figures.medianToSubmit);
        QVERIFY(d.figures.earnings.isEmpty());
        QCOMPARE(d.figures.weeks.size(), 26);
        QCOMPARE(d.figures.maxLoad.value_or(0), 5); // the policy, before the first load as well
        RD_ERROR(read(m_boss, PersonId(4711)), ErrorCode::NotFound);
        RD_VALUE(page, DashboardStore::reviews(m_db->as(m_rita), {m_rita}, m_db->now()));
        QVERIFY(page.rows.isEmpty() && !page.more);
    }

    void everythingHasItsPlace_data() { Backend::addRows(); }
    void everythingHasItsPlace()
    {
        begin();
        const Millis start = m_db->now();
        const qint64 accepted = m_desk->submitted(m_rita, m_desk->file(m_ada, u"Accepted"_s));
        QCOMPARE(m_desk->on(m_ada, u"accept"_s, accepted, {}, {{u"rating"_s, 4}}), u"done"_s);
        const qint64 rejected = m_desk->submitted(m_rita, m_desk->file(m_ada, u"Rejected"_s, 2, 1000));
        QCOMPARE(m_desk->on(m_ada, u"reject"_s, rejected, u"Thin"_s), u"done"_s);
        m_db->advance(millisPerHour);
        QVERIFY(m_desk->submitted(m_rita, m_desk->file(m_ada, u"Submitted"_s, 1, 700, {}, u"USD"_s)) > 0);
        QVERIFY(m_desk->claim(m_rita, m_desk->file(m_ada, u"Later"_s, 1, 0)) > 0);
        QVERIFY(m_desk->claim(m_ben, m_desk->file(m_ada, u"Ben's"_s)) > 0);
        RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_ada, u"A claim"_s), {}}}));
        const qint64 gone = m_desk->claim(m_rita, m_desk->file(m_ada, u"Given back"_s, 2));
        QCOMPARE(m_desk->on(m_rita, u"abandon"_s, gone), u"done"_s);

        RD_VALUE(d, read(m_rita, m_rita));
        QCOMPARE(titles(d.active), (QStringList{u"Later"_s, u"A claim"_s})); // 72 hours before 7 days
        QCOMPARE(titles(d.submitted), QStringList{u"Submitted"_s});
        QCOMPARE(titles(d.decided), (QStringList{u"Rejected"_s, u"Accepted"_s}));
        const WorkRow& later = d.active.first();
        QCOMPARE(later.contentType, u"design"_s);
        QCOMPARE(later.reviewType, u"free"_s);
        QCOMPARE(later.amountMinor, 0);
        QCOMPARE(later.author, u"Ada"_s);
        QCOMPARE(later.takenAt, start + millisPerHour);
        QCOMPARE(later.deadlineAt.value_or(0), start + millisPerHour + 72 * millisPerHour);
        QVERIFY(d.active.last().contentType.isEmpty() && d.active.last().currency.isEmpty());
        QCOMPARE(d.submitted.first().deadlineAt.value_or(0), start + millisPerHour + 7 * millisPerDay);
        QCOMPARE(d.submitted.first().currency, u"USD"_s);
        QVERIFY(d.decided.first().canDispute(m_db->now()));
        QCOMPARE(d.decided.first().deadlineAt.value_or(0), start + 7 * millisPerDay);
        QVERIFY(!d.decided.first().canDispute(start + 7 * millisPerDay + 1));
        QCOMPARE(d.decided.last().rating.value_or(0), 4);
        QCOMPARE(d.decided.last().decidedBy, u"Ada"_s);
        QCOMPARE(d.decided.last().ledgerState, u"due"_s);

        QCOMPARE(d.figures.total(), 6);
        QCOMPARE(d.figures.accepted(), 1);
        QCOMPARE(d.figures.acceptanceRate().value_or(0), 0.5);
        QCOMPARE(d.figures.averageRating().value_or(0), 4.0);
        QCOMPARE(d.figures.load, 1);
        QCOMPARE(d.figures.weeks.last().accepted, 1);
        QCOMPARE(d.figures.weeks.last().rejected, 1);
        QCOMPARE(d.figures.weeks.last().givenBack, 1);
        verifyFigures(d);
    }

    // What somebody decides on claims is not what others decide on the own reviews.
    void ownDecisionsAreNotJudged_data() { Backend::addRows(); }
    void ownDecisionsAreNotJudged()
    {
        begin();
        const qint64 item = m_db->claim(m_ada, u"A claim"_s);
        RD_OK(m_db->apply(m_rita, u"take"_s, {{item, {}}}));
        RD_OK(m_db->apply(m_rita, u"reject"_s, {{m_desk->attempt(item, m_rita), {}}}, u"No"_s));
        RD_VALUE(d, read(m_rita, m_rita));
        QVERIFY(!d.figures.acceptanceRate());
        QCOMPARE(d.figures.count(u"claims"_s, u"rejected"_s), 1);
        QCOMPARE(d.figures.weeks.last().decided, 1);
        QCOMPARE(d.figures.weeks.last().rejected, 0);
        QCOMPARE(titles(d.decided), QStringList{u"A claim"_s});
    }

    // An engineer: what is handed in is not active any more, and a review that was not chosen is decided, no lapse.
    void anEngineer_data() { Backend::addRows(); }
    void anEngineer()
    {
        test::IncidentDesk d;
        const qint64 passedOver = d.submitted(d.eve);
        QCOMPARE(d.on(d.boss, u"choose_ai"_s, passedOver, u"Smaller"_s), u"done"_s);
        const qint64 handedIn = d.submitted(d.eve);
        const qint64 running = d.assigned(d.eve);
        QVERIFY(passedOver > 0 && handedIn > 0 && running > 0);
        RD_VALUE(own, DashboardStore::read(d.db->as(d.eve), d.eve, d.db->now()));
        const auto only = [](const QList<WorkRow>& rows) { return rows.size() == 1 ? rows.first().id.value : 0; };
        QCOMPARE(only(own.active), running);
        QCOMPARE(only(own.submitted), handedIn);
        QCOMPARE(only(own.decided), passedOver);
        QCOMPARE(own.figures.weeks.last().notChosen, 1);
        QCOMPARE(own.figures.weeks.last().givenBack, 0);
        QCOMPARE(own.figures.load, 2); // held until the decision
        QCOMPARE(
            own.figures.maxLoad,
            std::optional(d.db->value(u"SELECT amount FROM policy WHERE key = 'incidents.max_load'"_s).toLongLong()));
        // From the start to handing in; a start that nobody made is no measure.
        QVERIFY(!own.figures.medianToSubmit);
        d.db->advance(test::IncidentDesk::hour);
        QCOMPARE(d.on(d.eve, u"start"_s, running), u"done"_s);
        d.db->advance(20 * test::IncidentDesk::minute);
        QCOMPARE(d.submit(d.eve, running), u"done"_s);
        RD_VALUE(later, DashboardStore::read(d.db->as(d.eve), d.eve, d.db->now()));
        QCOMPARE(later.figures.medianToSubmit, std::optional(20 * test::IncidentDesk::minute));
        QCOMPARE(later.figures.medianOf, 1);
    }

    void theMiddleOfTheTimes_data() { Backend::addRows(); }
    void theMiddleOfTheTimes()
    {
        begin();
        QList<qint64> hours = {30, 2, 5};
        for (qint64 took : std::as_const(hours)) {
            const qint64 id = m_desk->claim(m_rita, m_desk->file(m_ada, u"Took %1 h"_s.arg(took)));
            m_db->advance(took * millisPerHour);
            QCOMPARE(m_desk->on(m_rita, u"submit"_s, id), u"done"_s);
            // What happens afterwards does not move the time of submission.
            QCOMPARE(m_desk->on(m_ada, u"reject"_s, id, u"Thin"_s), u"done"_s);
        }
        RD_VALUE(three, read(m_rita, m_rita));
        QCOMPARE(three.figures.medianToSubmit.value_or(0), 5 * millisPerHour);
        QCOMPARE(three.figures.medianOf, 3);
        const qint64 id = m_desk->claim(m_rita, m_desk->file(m_ada, u"One more"_s));
        m_db->advance(9 * millisPerHour);
        QCOMPARE(m_desk->on(m_rita, u"submit"_s, id), u"done"_s);
        RD_VALUE(four, read(m_rita, m_rita));
        QCOMPARE(four.figures.medianToSubmit.value_or(0), 7 * millisPerHour); // between 5 and 9
    }

    void offersAreRanked_data() { Backend::addRows(); }
    void offersAreRanked()
    {
        begin();
        knows(m_rita, u"logo"_s);
        knows(m_rita, u"print"_s);
        m_desk->file(m_ada, u"Oldest"_s, 1, 0);
        m_db->advance(millisPerDay);
        m_desk->file(m_ada, u"One"_s, 1, 0, u"log logo"_s);
        m_db->advance(millisPerDay);
        m_desk->file(m_ada, u"Both"_s, 3, 1200, u"logo print"_s);
        m_desk->file(m_ada, u"None"_s, 1, 0, u"logos print.x"_s); // words, not beginnings of words
        m_desk->file(m_rita, u"Own"_s, 1, 0, u"logo print"_s);
        const qint64 full = m_desk->file(m_ada, u"Full"_s, 1, 0, u"logo print"_s);
        QVERIFY(m_desk->claim(m_ben, full) > 0);
        const qint64 again = m_desk->file(m_ada, u"Cooling"_s, 2, 0, u"logo print"_s);
        QCOMPARE(m_desk->on(m_rita, u"abandon"_s, m_desk->claim(m_rita, again)), u"done"_s);
        RD_VALUE(d, read(m_rita, m_rita));
        QStringList titles;
        for (const WorkOffer& offer : std::as_const(d.offers))
            titles << offer.title;
        QCOMPARE(titles, (QStringList{u"Both"_s, u"One"_s, u"Oldest"_s, u"None"_s}));
        QCOMPARE(d.offers[0].matching, (QStringList{u"logo"_s, u"print"_s}));
        QCOMPARE(d.offers[0].placesLeft, 3);
        QCOMPARE(d.offers[0].amountMinor, 1200);
        QCOMPARE(d.offers[1].matching, QStringList{u"logo"_s});
        QCOMPARE(d.offers[3].rank, 4);
        QVERIFY(offerReason(d.offers[0], m_db->now()).contains(u"logo, print"_s));
        QVERIFY(offerReason(d.offers[2], m_db->now()).contains(u"2 day"_s));
        m_db->advance(24 * millisPerHour);
        RD_VALUE(cooled, read(m_rita, m_rita));
        QCOMPARE(cooled.offers.size(), 5); // the cool-down is over
    }

    void figuresAddUp_data() { Backend::addRows(); }
    void figuresAddUp()
    {
        begin();
        QRandomGenerator random(20241122);
        QList<qint64> items;
        for (int i = 0; i < 24; ++i)
            items << m_desk->file(m_ada, u"Request %1"_s.arg(i), 1 + i % 3, i % 4 == 0 ? 0 : 100 * (i + 1), {},
                                  i % 3 == 0 ? u"USD"_s : u"EUR"_s);
        for (int i = 0; i < 400; ++i) {
            step(random, items);
            if (i % 100 == 99) {
                for (PersonId who : {m_rita, m_ben}) {
                    RD_VALUE(d, read(who, who));
                    verifyFigures(d);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        m_db->verifyHealthy();
        RD_VALUE(d, read(m_rita, m_rita));
        QVERIFY2(d.figures.total() > 10, qPrintable(QString::number(d.figures.total()))); // the verbs did something
        QCOMPARE(d.figures.earnings.size(), 2);
        QVERIFY(d.figures.acceptanceRate().has_value());
    }

    void pages_data() { Backend::addRows(); }
    void pages()
    {
        begin();
        QList<qint64> attempts;
        for (int i = 0; i < 7; ++i) {
            attempts << m_desk->submitted(m_rita, m_desk->file(m_ada, u"R%1"_s.arg(i), 1, 0));
            if (i % 2 == 0)
                QCOMPARE(m_desk->on(m_ada, u"accept"_s, attempts.last()), u"done"_s);
        }
        QVERIFY(m_desk->submitted(m_ben, m_desk->file(m_ada, u"Ben's"_s)) > 0);
        const auto page = [&](const QString& status, qint64 after, int limit, bool newestFirst) {
            QStringList found;
            const auto rows = DashboardStore::reviews(
                m_db->as(m_rita), {m_rita, status, AssignmentId(after), limit, newestFirst}, m_db->now());
            if (!rows)
                return QStringList{errorName(rows.error().code)};
            for (const WorkRow& row : rows->rows)
                found << row.title;
            if (rows->more)
                found << u"more"_s;
            return found;
        };
        QCOMPARE(page({}, 0, 3, true), (QStringList{u"R6"_s, u"R5"_s, u"R4"_s, u"more"_s}));
        QCOMPARE(page({}, attempts[4], 4, true), (QStringList{u"R3"_s, u"R2"_s, u"R1"_s, u"R0"_s}));
        QCOMPARE(page({}, attempts[0], 4, true), QStringList()); // past the end
        QCOMPARE(page({}, 0, 3, false), (QStringList{u"R0"_s, u"R1"_s, u"R2"_s, u"more"_s}));
        QCOMPARE(page({}, attempts[6], 3, false), QStringList());
        QCOMPARE(page({}, 999'999'999, 3, false), QStringList());
        QCOMPARE(page(u"accepted"_s, 0, 2, true), (QStringList{u"R6"_s, u"R4"_s, u"more"_s}));
        QCOMPARE(page(u"accepted"_s, attempts[4], 2, true), (QStringList{u"R2"_s, u"R0"_s}));
        QCOMPARE(page(u"expired"_s, 0, 2, true), QStringList());
    }

    // Through the services, as the window and reviewdeskctl do, under row level security.
    void whoMayOpenWhose_data() { Backend::addRows(); }
    void whoMayOpenWhose()
    {
        begin();
        knows(m_rita, u"logo"_s);
        const qint64 attempt = m_desk->submitted(m_rita, m_desk->file(m_ada, u"Rita's"_s, 2, 900));
        QCOMPARE(m_desk->on(m_ada, u"accept"_s, attempt, {}, {{u"rating"_s, 5}}), u"done"_s);
        QVERIFY(m_desk->claim(m_rita, m_desk->file(m_ada, u"Held"_s, 1, 300)) > 0);
        m_desk->file(m_ada, u"On offer"_s, 1, 0, u"logo"_s);
        const auto sessionOf = [&](PersonId who) {
            auto session = test::startSession(m_db->isShared() ? m_db->optionsFor(who) : m_db->options());
            if (!m_db->isShared())
                session->actAs(Person{who, u"x"_s, {}, {who == m_boss ? u"admin"_s : u"reviewer"_s}, false});
            return session;
        };
        const auto rita = sessionOf(m_rita);
        DashboardService own(*rita);
        RD_VALUE(mine, settled(own.of()));
        QCOMPARE(mine.person, m_rita);
        verifyFigures(mine);
        QCOMPARE(titles(mine.active), QStringList{u"Held"_s});
        QCOMPARE(mine.offers.size(), 1);
        QCOMPARE(mine.offers.first().matching, QStringList{u"logo"_s});
        RD_ERROR(settled(own.of(m_ben)), ErrorCode::NotPermitted); // never an empty one
        RD_ERROR(settled(own.reviews({m_ben})), ErrorCode::NotPermitted);
        RD_VALUE(reviews, settled(own.reviews({})));
        QCOMPARE(reviews.rows.size(), 2);
        const auto boss = sessionOf(m_boss);
        DashboardService all(*boss);
        RD_VALUE(hers, settled(all.of(m_rita)));
        QCOMPARE(hers.figures.byStatus, mine.figures.byStatus);
        QCOMPARE(hers.figures.earnings, mine.figures.earnings);
        QCOMPARE(hers.active, mine.active);
        QCOMPARE(hers.offers, mine.offers);
        RD_ERROR(settled(all.of(PersonId(4711))), ErrorCode::NotFound);
        RD_VALUE(page, settled(all.reviews({m_rita})));
        QCOMPARE(page.rows, reviews.rows);
    }

    // The page has the same number of round trips with nothing and with a lot.
    void fewRoundTrips_data() { Backend::addRows(); }
    void fewRoundTrips()
    {
        begin();
        Connection& db = m_db->as(m_rita);
        const auto trips = [&] {
            const qint64 before = db.statements();
            const auto now = db.now();
            const auto read = DashboardStore::read(db, m_rita, *now);
            return read ? db.statements() - before : -1;
        };
        const qint64 empty = trips();
        QVERIFY2(empty >= 3 && empty <= 5, qPrintable(QString::number(empty)));
        for (int i = 0; i < 12; ++i) {
            const qint64 item = m_desk->file(m_ada, u"R%1"_s.arg(i), 2, 100);
            if (i % 3 > 0)
                QVERIFY(m_desk->submitted(m_rita, item) > 0);
        }
        QCOMPARE(trips(), empty);
    }

    void urgency()
    {
        QCOMPARE(urgencyOf(std::nullopt, 0), Urgency::None);
        QCOMPARE(urgencyOf(24 * millisPerHour, 0), Urgency::Calm);
        QCOMPARE(urgencyOf(24 * millisPerHour - 1, 0), Urgency::Soon);
        QCOMPARE(urgencyOf(4 * millisPerHour, 0), Urgency::Soon);
        QCOMPARE(urgencyOf(4 * millisPerHour - 1, 0), Urgency::Now);
        QCOMPARE(urgencyOf(0, 0), Urgency::Now);
        QCOMPARE(urgencyOf(0, 1), Urgency::Late);
    }

    void monthsAndWeeks()
    {
        const Millis sunday = 1'725'148'800'000; // 2024-09-01T00:00:00Z
        QCOMPARE(monthOf(sunday), 2024 * 12 + 8);
        QCOMPARE(monthOf(sunday - 1), 2024 * 12 + 7);
        QCOMPARE(monthStart(monthOf(sunday)), sunday);
        QCOMPARE(monthStart(2024 * 12), 1'704'067'200'000); // 2024-01-01
        QCOMPARE(weekOf(sunday), weekOf(sunday - 6 * millisPerDay));
        QCOMPARE(weekOf(sunday + millisPerDay), weekOf(sunday) + 1); // Monday
        QCOMPARE(weekStart(weekOf(sunday)), sunday - 6 * millisPerDay);
    }
};

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
