// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk at the same moment, on PostgreSQL: 64 sessions that assign, start, submit, decide, cancel and
// reassign at random (RD_ROUNDS=100000 for as many verbs as it takes), and duels whose loser hears why.
#include <QRandomGenerator>

#include <barrier>
#include <thread>

#include "app/stores/jobstore.h"
#include "app/stores/personstore.h"
#include "tests/support/incidentdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;
using Desk = rd::test::IncidentDesk;

namespace {

std::unique_ptr<Connection> open(const SessionOptions& options)
{
    const ConnectionSettings settings{options.target, OpenMode::MustExist, options.clock, u"reviewdeskctl"_s, {}};
    auto opened = Connection::open(settings);
    // 64 logins at once on two cores take longer than a person would wait.
    for (int tries = 0; !opened && opened.error().code == ErrorCode::Lost && tries < 10; ++tries)
        opened = Connection::open(settings);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

VerbRequest request(const QString& verb, qint64 id, const QString& note = {}, PersonId person = {},
                    const std::optional<QString>& content = std::nullopt)
{
    QJsonObject args;
    if (person.isValid())
        args[u"person_id"_s] = person.value;
    return {u"incidents"_s, u"assignment"_s, verb, {{id, std::nullopt}}, note, content, args, QUuid::createUuid()};
}

/// Several sessions whose verbs start at the same moment; what each of them heard.
QStringList atOnce(const std::vector<std::unique_ptr<Connection>>& sessions, const QList<VerbRequest>& requests)
{
    std::barrier start(std::ptrdiff_t(sessions.size()));
    QStringList said(qsizetype(sessions.size()));
    QString* const heard = said.data(); // detached once, here
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        threads.emplace_back([&, heard, i] {
            start.arrive_and_wait();
            heard[i] = verdictOf(ApplyStore::apply(*sessions[i], requests[qsizetype(i)], {}));
        });
    for (std::thread& thread : threads)
        thread.join();
    return said;
}

/// The most work that anybody ever had at a time, from the trail: what comes and goes is in the order of each person's
/// lock.
const QString mostWork =
    u"SELECT COALESCE(MAX(load), 0) FROM (SELECT SUM(d) OVER (PARTITION BY person ORDER BY id) AS load FROM ("
    "SELECT id, COALESCE(person_after, person_before) AS person, CASE WHEN verb IN ('assign', 'undo_cancel') THEN 1 "
    "WHEN verb IN ('decline', 'cancel', 'reassign', 'choose_ai', 'choose_engineer') THEN -1 ELSE 0 END AS d "
    "FROM event WHERE desk = 'incidents' AND machine = 'assignment') x) y"_s;

/// One session's share of the random verbs.
class Player final {
public:
    Player(Desk& desk, PersonId me, bool admin, const QList<PersonId>& engineers, quint32 seed)
        : m_connection(open(desk.db->optionsFor(me)))
        , m_engineers(engineers)
        , m_random(seed)
        , m_admin(admin)
    {
    }

    Result<VerbOutcome> move()
    {
        static const QStringList holders = {u"start"_s, u"submit"_s, u"submit"_s, u"decline"_s};
        static const QStringList admins = {u"assign"_s, u"assign"_s,      u"assign"_s,
                                           u"assign"_s, u"choose_ai"_s,   u"choose_engineer"_s,
                                           u"cancel"_s, u"undo_cancel"_s, u"reassign"_s};
        const QStringList& verbs = m_admin ? admins : holders;
        const QString verb = verbs[m_random.bounded(int(verbs.size()))];
        const auto id = fitting(verb);
        if (!id)
            return id.error();
        const bool moves = verb == "assign"_L1 || verb == "reassign"_L1;
        return ApplyStore::apply(*m_connection,
                                 request(verb, *id, verb == "start"_L1 ? QString() : u"because"_s,
                                         moves ? m_engineers[m_random.bounded(int(m_engineers.size()))] : PersonId(),
                                         verb == "submit"_L1 ? std::optional(u"Roll back"_s) : std::nullopt),
                                 {});
    }

private:
    /// One of the rows that this login sees and the verb fits: as fresh as a screen is.
    [[nodiscard]] Result<qint64> fitting(const QString& verb)
    {
        QString sql = u"SELECT i.id FROM desk.work_item i WHERE i.status IN ('detected', 'analyzing') LIMIT 40"_s;
        if (verb != "assign"_L1) {
            const QString status = verb == "start"_L1 || verb == "decline"_L1 ? u"'assigned'"_s
                                   : verb.startsWith("choose"_L1)             ? u"'submitted'"_s
                                   : verb == "undo_cancel"_L1                 ? u"'cancelled'"_s
                                   : verb == "cancel"_L1 ? u"'assigned', 'in_progress', 'submitted'"_s
                                                         : u"'assigned', 'in_progress'"_s;
            sql = u"SELECT a.id FROM desk.assignment a WHERE a.status IN (%1) %2 ORDER BY a.id DESC LIMIT 20"_s.arg(
                status, m_admin ? QString() : u"AND a.person_id = (SELECT desk.me())"_s);
        }
        const auto found =
            m_connection->listOf(u"fitting"_s, sql, {}, [](const Row& row) { return row.integer(u"id"_s); });
        if (!found)
            return found.error();
        return found->isEmpty() ? 1 : found->at(m_random.bounded(int(found->size())));
    }

    std::unique_ptr<Connection> m_connection;
    const QList<PersonId>& m_engineers;
    QRandomGenerator m_random;
    bool m_admin;
};

} // namespace

class TestIncidentRaces final : public QObject {
    Q_OBJECT

private slots:
    void sixtyFourSessions()
    {
        constexpr int sessions = 64;
        constexpr int incidents = 400;
        const int rounds = qEnvironmentVariableIsSet("RD_ROUNDS") ? qEnvironmentVariableIntValue("RD_ROUNDS") : 12'800;
        Desk d(Dialect::Postgres);
        d.db->useServerClock();
        d.db->exec(u"INSERT INTO policy (key, value, effective_from) VALUES ('incidents.assign_rate', 'none', 1)"_s);
        QList<PersonId> engineers, admins;
        for (int i = 0; i < sessions; ++i) {
            const bool admin = i % 2 == 0;
            (admin ? admins : engineers) << d.db->person(u"P%1"_s.arg(i), {admin ? u"admin"_s : u"engineer"_s});
        }
        for (int i = 0; i < incidents; ++i)
            QCOMPARE(d.report(), i + 1);
        std::atomic<int> done = 0, refused = 0, errors = 0;
        QMutex mutex;
        QStringList messages;
        std::vector<std::thread> threads;
        for (int t = 0; t < sessions; ++t) {
            threads.emplace_back([&, t] {
                const bool admin = t % 2 == 0;
                Player player(d, (admin ? admins : engineers)[t / 2], admin, engineers, quint32(t + 1));
                for (int i = 0; i < rounds / sessions; ++i) {
                    const auto outcome = player.move();
                    if (outcome) {
                        done += int(outcome->done.size());
                        refused += int(outcome->skipped.size());
                    } else {
                        ++errors;
                        const QMutexLocker lock(&mutex);
                        messages << outcome.error().text + outcome.error().detail;
                    }
                }
            });
        }
        // An admin who closes rounds and opens new ones, so that nobody runs out of work.
        std::atomic<bool> over = false;
        std::thread closer([&] {
            const auto connection = open(d.db->optionsFor(d.boss));
            for (qint64 item = 1; !over; item = item % incidents + 1) {
                for (const QString& verb : {u"resolve"_s, u"reopen"_s})
                    (void)ApplyStore::apply(
                        *connection,
                        {u"incidents"_s, u"item"_s, verb, {{item, {}}}, u"again"_s, {}, {}, QUuid::createUuid()}, {});
            }
        });
        for (std::thread& thread : threads)
            thread.join();
        over = true;
        closer.join();
        QVERIFY2(errors == 0, qPrintable(messages.join(u'\n').left(2000)));
        QVERIFY(done > rounds / 5);
        QCOMPARE(
            d.db->value(u"SELECT count(*) FROM capacity k WHERE k.load <> (SELECT count(*) FROM assignment a WHERE "
                        "a.person_id = k.person_id AND a.status IN ('assigned', 'in_progress', 'submitted'))"_s)
                .toInt(),
            0);
        const int most = d.db->value(mostWork).toInt();
        QVERIFY2(most >= 1 && most <= 3, qPrintable(QString::number(most)));
        QCOMPARE(d.db->value(u"SELECT count(*) FROM (SELECT work_item_id FROM assignment WHERE placed GROUP BY "
                             "work_item_id HAVING count(*) > 1) x"_s)
                     .toInt(),
                 0);
        QCOMPARE(
            d.db->value(u"SELECT count(*) FROM (SELECT assignment_id FROM event WHERE verb LIKE 'choose%' GROUP BY "
                        "assignment_id HAVING count(*) > 1) x"_s)
                .toInt(),
            0);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM assignment WHERE (decided_by IS NOT NULL) <> (status IN "
                             "('accepted', 'not_chosen'))"_s)
                     .toInt(),
                 0);
        d.db->verifyHealthy();
        QCOMPARE(d.db->value(u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s).toInt(),
                 0);
        qInfo() << rounds << "verbs by" << sessions << "sessions:" << done << "done," << refused << "refused,"
                << d.db->value(u"SELECT count(*) FROM event WHERE verb LIKE 'choose%'"_s).toInt()
                << "decisions, at most" << most << "reviews at a time, 0 errors, 0 deadlocks";
    }

    // Two admins decide differently: one decides.
    void twoDecisions()
    {
        Desk d(Dialect::Postgres);
        d.setMaxLoad(d.eve, 100);
        std::vector<std::unique_ptr<Connection>> admins;
        admins.push_back(open(d.db->optionsFor(d.boss)));
        admins.push_back(open(d.db->optionsFor(d.other)));
        for (int round = 0; round < 60; ++round) {
            const qint64 review = d.submitted(d.eve);
            const QStringList said = atOnce(admins, {request(u"choose_ai"_s, review, u"Smaller"_s),
                                                     request(u"choose_engineer"_s, review, u"Safer"_s)});
            QVERIFY2((said[0] == "done"_L1) != (said[1] == "done"_L1), qPrintable(said.join(u' ')));
            QCOMPARE(said[0] == "done"_L1 ? said[1] : said[0], u"illegal_transition"_s);
            QCOMPARE(d.status(review), said[0] == "done"_L1 ? u"not_chosen"_s : u"accepted"_s);
            QCOMPARE(d.of(review, u"decided_by"_s).toLongLong(), (said[0] == "done"_L1 ? d.boss : d.other).value);
            d.db->advance(Desk::minute);
        }
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE verb LIKE 'choose%'"_s).toInt(), 60);
        QCOMPARE(d.load(d.eve), 0);
        d.db->verifyHealthy();
    }

    // The same incident for two engineers, and the last room of one engineer for two incidents.
    void oneReviewAndOneRoom()
    {
        Desk d(Dialect::Postgres);
        d.setMaxLoad(d.eve, 1);
        std::vector<std::unique_ptr<Connection>> admins;
        admins.push_back(open(d.db->optionsFor(d.boss)));
        admins.push_back(open(d.db->optionsFor(d.other)));
        for (int round = 0; round < 40; ++round) {
            const qint64 same = d.report();
            QStringList said =
                atOnce(admins, {request(u"assign"_s, same, {}, d.finn), request(u"assign"_s, same, {}, d.gus)});
            said.sort();
            QCOMPARE(said, (QStringList{u"done"_s, u"full"_s}));
            QCOMPARE(d.on(d.boss, u"cancel"_s, d.review(same), u"Next"_s), u"done"_s);
            const qint64 first = d.report(), second = d.report();
            said = atOnce(admins, {request(u"assign"_s, first, {}, d.eve), request(u"assign"_s, second, {}, d.eve)});
            said.sort();
            QCOMPARE(said, (QStringList{u"done"_s, u"over_capacity"_s}));
            QCOMPARE(d.load(d.eve), 1);
            const qint64 review = std::max(d.review(first), d.review(second));
            QCOMPARE(d.on(d.boss, u"cancel"_s, review, u"Next"_s), u"done"_s);
            d.db->advance(Desk::minute);
        }
        d.db->verifyHealthy();
    }

    // An assignment and the engineer's dismissal: nobody who is gone has work.
    void assignedWhileLeaving()
    {
        Desk d(Dialect::Postgres);
        const auto first = open(d.db->optionsFor(d.boss)), second = open(d.db->optionsFor(d.other));
        int left = 0;
        for (int round = 0; round < 40; ++round) {
            const PersonId engineer = d.db->person(u"E%1"_s.arg(round), {u"engineer"_s});
            d.db->exec(u"UPDATE person SET login = NULL WHERE id = %1"_s.arg(engineer.value));
            const qint64 incident = d.report();
            std::barrier start(2);
            QString said;
            std::thread other([&] {
                start.arrive_and_wait();
                said = verdictOf(ApplyStore::apply(*second, request(u"assign"_s, incident, {}, engineer), {}));
            });
            start.arrive_and_wait();
            if (round % 2 == 1)
                std::this_thread::sleep_for(std::chrono::milliseconds(round % 8)); // each of them is first at times
            const auto gone =
                PersonStore::change(*first, {u"deactivate"_s, engineer, {}, {}, {}, QUuid::createUuid()}, {}, {});
            other.join();
            QVERIFY2(gone.ok() != (said == "done"_L1), qPrintable(said));
            QVERIFY2(said == "done"_L1 || said == "person_unavailable"_L1, qPrintable(said));
            left += gone.ok() ? 1 : 0;
            d.db->advance(Desk::minute);
        }
        QCOMPARE(
            d.db->value(u"SELECT count(*) FROM assignment a JOIN person p ON p.id = a.person_id WHERE a.loaded AND "
                        "p.deactivated_at IS NOT NULL"_s)
                .toInt(),
            0);
        d.db->verifyHealthy();
        qInfo() << left << "of 40 left before the assignment";
    }

    // However many hosts tick: each level once, each admin told once.
    void manyHostsEscalate()
    {
        constexpr int hosts = 8;
        Desk d(Dialect::Postgres);
        d.setMaxLoad(d.eve, 100);
        for (int i = 0; i < 25; ++i)
            QVERIFY(d.assigned(d.eve, u"critical"_s) > 0);
        std::vector<std::unique_ptr<Connection>> connections;
        for (int i = 0; i < hosts; ++i)
            connections.push_back(open(d.db->optionsFor(d.host)));
        for (const Millis at : {61 * Desk::minute, 121 * Desk::minute, 240 * Desk::minute}) {
            d.db->advance(at);
            std::atomic<int> wrong = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < hosts; ++i)
                threads.emplace_back([&, i] {
                    for (int again = 0; again < 3; ++again) {
                        if (!JobStore::tick(*connections[std::size_t(i)], u"escalate_overdue"_s, u"h%1"_s.arg(i), {}))
                            ++wrong;
                    }
                });
            for (std::thread& thread : threads)
                thread.join();
            QCOMPARE(wrong.load(), 0);
        }
        QCOMPARE(d.events(u"incident.escalated"_s), 25);
        QCOMPARE(d.events(u"incident.escalated_again"_s), 25);
        QCOMPARE(d.told(d.boss, u"incident.escalated"_s), 25);
        QCOMPARE(d.told(d.eve, u"incident.escalated"_s), 25);
        QCOMPARE(d.told(d.boss, u"incident.escalated_again"_s), 25);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM assignment WHERE level = 2 AND alarm_at IS NULL"_s).toInt(), 25);
        d.db->verifyHealthy();
    }

    // The limit is the admin's, from however many windows.
    void oneAdminManyWindows()
    {
        constexpr int windows = 8;
        Desk d(Dialect::Postgres);
        d.setMaxLoad(d.eve, 1000);
        std::vector<std::unique_ptr<Connection>> connections;
        for (int i = 0; i < windows; ++i)
            connections.push_back(open(d.db->optionsFor(d.boss)));
        int done = 0;
        for (int round = 0; round < 6; ++round) {
            QList<VerbRequest> requests;
            for (int i = 0; i < windows; ++i)
                requests << request(u"assign"_s, d.report(), {}, d.eve);
            for (const QString& said : atOnce(connections, requests)) {
                QVERIFY2(said == "done"_L1 || said == "too_fast"_L1, qPrintable(said));
                done += said == "done"_L1 ? 1 : 0;
            }
        }
        QCOMPARE(done, 30);
        d.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestIncidentRaces)
#include "tst_incidentraces.moc"
