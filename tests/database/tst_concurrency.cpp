// SPDX-License-Identifier: GPL-3.0-or-later
// Many people at the same moment. On PostgreSQL 64 logins in 64 threads; on SQLite several connections to one file.
// Whatever they do, no invariant breaks, nobody deadlocks, and nobody sees a duplicate-key error.
#include <QRandomGenerator>

#include <thread>

#include "app/stores/importstore.h"
#include "app/stores/policystore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

namespace {

struct Tally {
    std::atomic<int> done = 0, skipped = 0, errors = 0;
    QMutex mutex;
    QStringList messages;

    void add(const Result<VerbOutcome>& outcome)
    {
        if (!outcome) {
            ++errors;
            const QMutexLocker lock(&mutex);
            messages << outcome.error().text + outcome.error().detail;
            return;
        }
        done += int(outcome->done.size());
        skipped += int(outcome->skipped.size());
    }
};

/// One after the other: what is tested is what they do at the same moment, not how fast a busy server starts sessions.
std::unique_ptr<Connection> open(const SessionOptions& options)
{
    static QMutex door;
    const QMutexLocker lock(&door);
    auto opened = Connection::open({options.target, OpenMode::MustExist, options.clock, u"reviewdeskctl"_s, {}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

VerbRequest request(const QString& verb, const QList<VerbTarget>& targets)
{
    return {u"claims"_s, u"assignment"_s, verb, targets, {}, {}, {}, QUuid::createUuid()};
}

/// New claims that wait; the first one's id, the others follow it.
qint64 fileMany(Backend& db, int n)
{
    const qint64 first = db.value(u"SELECT COALESCE(MAX(id), 0) + 1 FROM work_item"_s).toLongLong();
    QJsonArray rows;
    for (int i = 0; i < n; ++i)
        rows << QJsonObject{{u"n"_s, i},
                            {u"external_id"_s, u"A2-%1"_s.arg(first + i)},
                            {u"title"_s, u"Claim %1"_s.arg(i)},
                            {u"title_key"_s, u"claim %1"_s.arg(i)},
                            {u"claimant"_s, u"Mia"_s},
                            {u"claimant_key"_s, u"mia"_s},
                            {u"status"_s, u"submitted"_s},
                            {u"submitted_at"_s, qint64(1'725'000'000'000)},
                            {u"updated_at"_s, qint64(1'725'000'000'000)}};
    const auto imported = ImportStore::claims(db.owner(), rows, QUuid::createUuid(), db.context(db.admin()));
    if (!imported || imported->imported != n)
        qFatal("import: %s", imported ? "some were refused" : qPrintable(imported.error().detail));
    return db.value(u"SELECT MIN(id) FROM work_item WHERE id >= %1"_s.arg(first)).toLongLong();
}

} // namespace

class TestConcurrency final : public QObject {
    Q_OBJECT

private slots:
    // A2 of quality.md: 64 claimers on 1,000 places, 10 seeds, while admins release what is orphaned.
    void sixtyFourSessions()
    {
        constexpr int sessions = 64;
        constexpr int places = 1000;
        constexpr int seeds = 10;
        constexpr int verbs = 12; // of each session and seed
        const auto db = Backend::make(Dialect::Postgres);
        db->useServerClock();
        QList<PersonId> people;
        for (int i = 0; i < sessions; ++i)
            people << db->person(u"P%1"_s.arg(i),
                                 i % 16 == 0 ? QStringList{u"admin"_s, u"reviewer"_s} : QStringList{u"reviewer"_s});
        // Deadlines lie a moment ahead, so that some reviews are orphaned while others are taken.
        db->exec(
            u"INSERT INTO policy (key, value, effective_from) VALUES ('claims.orphan_after', '0 minutes', 1), ('claims.reclaim_cooldown', '0 minutes', 1)"_s);
        Tally tally;
        for (int seed = 1; seed <= seeds; ++seed) {
            const qint64 firstItem = fileMany(*db, places);
            const qint64 firstReview = db->value(u"SELECT COALESCE(MAX(id), 0) + 1 FROM assignment"_s).toLongLong();
            std::vector<std::thread> threads;
            for (int t = 0; t < sessions; ++t) {
                threads.emplace_back([&, t] {
                    QRandomGenerator random({quint32(seed), quint32(t)});
                    const auto connection = open(db->optionsFor(people[t]));
                    const auto some = [&](int n, qint64 first, int among) {
                        QList<VerbTarget> targets;
                        for (int k = 0; k < n; ++k)
                            targets << VerbTarget{first + random.bounded(among), {}};
                        return targets;
                    };
                    for (int i = 0; i < verbs; ++i) {
                        const int dice = random.bounded(10);
                        if (t % 16 == 0 && dice < 5)
                            tally.add(ApplyStore::apply(
                                *connection, request(u"release_orphaned"_s, some(40, firstReview, 2 * places)), {}));
                        else if (dice < 6)
                            tally.add(
                                ApplyStore::apply(*connection, request(u"take"_s, some(5, firstItem, places)), {}));
                        else
                            tally.add(ApplyStore::apply(
                                *connection,
                                request(dice < 9 ? u"release"_s : u"approve"_s, some(20, firstReview, 2 * places)),
                                {}));
                    }
                });
            }
            for (std::thread& thread : threads)
                thread.join();
            QVERIFY2(tally.errors == 0, qPrintable(u"seed %1: "_s.arg(seed) + tally.messages.join(u'\n').left(2000)));
            QCOMPARE(db->value(u"SELECT count(*) FROM work_item WHERE placed_count > 1"_s).toInt(), 0);
            db->verifyHealthy();
            if (QTest::currentTestFailed())
                return;
        }
        // Their sessions are gone, so that the server has counted what befell them.
        QTRY_COMPARE_WITH_TIMEOUT(
            db->value(
                  u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'rd_test%'"_s)
                .toInt(),
            0, 60'000);
        const int deadlocks =
            db->value(u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s).toInt();
        QCOMPARE(deadlocks, 0);
        const qint64 changes =
            db->value(u"SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"_s).toLongLong();
        QVERIFY(changes > seeds * sessions * verbs); // the counters of this database count
        qInfo() << seeds << "seeds," << sessions << "sessions," << places << "places:" << tally.done << "done,"
                << tally.skipped << "left alone," << tally.errors << "errors," << deadlocks
                << "deadlocks, 0 invariants broken";
        QVERIFY(tally.done > seeds * 300);
    }

    // Everybody wants the same few claims: each is taken once, and the losers hear "no longer on offer", never a
    // database error.
    void everybodyWantsTheSame()
    {
        constexpr int sessions = 32;
        constexpr int claims = 20;
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId member = db->person(u"Mia"_s, {});
        QList<VerbTarget> items;
        for (int i = 0; i < claims; ++i)
            items << VerbTarget{db->claim(member, u"Claim %1"_s.arg(i)), {}};
        QList<PersonId> people;
        for (int i = 0; i < sessions; ++i)
            people << db->person(u"P%1"_s.arg(i), {u"reviewer"_s});
        Tally tally;
        std::atomic<int> ready = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < sessions; ++t) {
            threads.emplace_back([&, t] {
                const auto connection = open(db->optionsFor(people[t]));
                ++ready;
                while (ready < sessions)
                    std::this_thread::yield();
                QList<VerbTarget> mine = items;
                std::shuffle(mine.begin(), mine.end(), QRandomGenerator(quint32(t)));
                for (const VerbTarget& item : mine)
                    tally.add(ApplyStore::apply(*connection, request(u"take"_s, {item}), {}));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY2(tally.errors == 0, qPrintable(tally.messages.join(u'\n').left(2000)));
        QCOMPARE(tally.done.load(), claims);
        QCOMPARE(tally.skipped.load(), claims * sessions - claims);
        db->verifyHealthy();
    }

    // A take and a change of the policy that gives its deadline never cross: each running review has the deadline of
    // the newest version.
    void aPolicyChangeAndATake()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId member = db->person(u"Mia"_s, {});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const PersonId chief = db->person(u"Chief"_s, {u"admin"_s});
        QList<qint64> items;
        for (int i = 0; i < 200; ++i)
            items << db->claim(member, u"Claim %1"_s.arg(i));
        Tally tally;
        std::atomic<bool> stop = false;
        std::atomic<int> changes = 0;
        std::thread admin([&] {
            const auto connection = open(db->optionsFor(chief));
            for (int i = 0; !stop; ++i) {
                const auto set = PolicyStore::set(*connection, u"claims.orphan_after"_s, u"%1 days"_s.arg(1 + i % 9),
                                                  {}, QUuid::createUuid(), {});
                if (!set)
                    qFatal("%s", qPrintable(set.error().detail));
                ++changes;
            }
        });
        const auto connection = open(db->optionsFor(rita));
        for (qint64 item : items)
            tally.add(ApplyStore::apply(*connection, request(u"take"_s, {{item, {}}}), {}));
        stop = true;
        admin.join();
        QCOMPARE(tally.done.load(), 200);
        QVERIFY(changes > 5);
        QCOMPARE(db->value(u"SELECT count(DISTINCT policy_id) FROM assignment"_s).toInt(), 1);
        QCOMPARE(
            db->value(
                  u"SELECT count(*) FROM assignment a JOIN policy p ON p.id = a.policy_id WHERE a.deadline_at <> a.activity_at + p.amount"_s)
                .toInt(),
            0);
        QCOMPARE(db->value(u"SELECT max(policy_id) FROM assignment"_s).toLongLong(),
                 db->value(u"SELECT max(id) FROM policy WHERE key = 'claims.orphan_after'"_s).toLongLong());
        db->verifyHealthy();
    }

    // One file, several programs: they wait for each other and lose nothing.
    void severalWritersOnOneFile()
    {
        constexpr int writers = 6;
        const auto db = Backend::make(Dialect::Sqlite);
        const PersonId member = db->person(u"Mia"_s, {});
        QList<PersonId> people;
        for (int i = 0; i < writers; ++i)
            people << db->person(u"P%1"_s.arg(i), {u"reviewer"_s});
        QList<VerbTarget> items;
        for (int i = 0; i < 30; ++i)
            items << VerbTarget{db->claim(member, u"Claim %1"_s.arg(i)), {}};
        Tally tally;
        std::vector<std::thread> threads;
        for (int t = 0; t < writers; ++t) {
            threads.emplace_back([&, t] {
                const auto connection = open(db->options());
                for (const VerbTarget& item : items)
                    tally.add(ApplyStore::apply(*connection, request(u"take"_s, {item}), db->context(people[t])));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY2(tally.errors == 0, qPrintable(tally.messages.join(u'\n').left(2000)));
        QCOMPARE(tally.done.load(), 30);
        db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
