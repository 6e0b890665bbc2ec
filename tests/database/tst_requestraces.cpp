// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk at the same moment, on PostgreSQL: one place for each person, money moved once, and whoever comes
// second hears why.
#include <barrier>
#include <thread>

#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::review;
using rd::test::verdictOf;
using Desk = rd::test::RequestDesk;

namespace {

std::unique_ptr<Connection> open(const SessionOptions& options)
{
    auto opened = Connection::open({options.target, OpenMode::MustExist, options.clock, u"reviewdeskctl"_s, {}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

VerbRequest request(const QString& verb, qint64 id, const QString& note = {},
                    const std::optional<QString>& content = std::nullopt)
{
    return {u"requests"_s, u"assignment"_s, verb, {{id, std::nullopt}}, note, content, {}, QUuid::createUuid()};
}

/// Two people with a connection each, whose verbs start at the same moment, round after round.
class Duel final {
public:
    Duel(Desk& desk, PersonId first, PersonId second)
        : m_first(open(desk.db->optionsFor(first)))
        , m_second(open(desk.db->optionsFor(second)))
    {
    }
    std::pair<QString, QString> fight(const VerbRequest& a, const VerbRequest& b)
    {
        std::barrier start(2);
        QString first, second;
        std::thread other([&] {
            start.arrive_and_wait();
            second = verdictOf(ApplyStore::apply(*m_second, b, {}));
        });
        start.arrive_and_wait();
        first = verdictOf(ApplyStore::apply(*m_first, a, {}));
        other.join();
        return {first, second};
    }

private:
    std::unique_ptr<Connection> m_first, m_second;
};

} // namespace

class TestRequestRaces final : public QObject {
    Q_OBJECT

private slots:
    // From two windows at once: one place, and the other window hears that there is one already.
    void oneReviewerTwoPlaces()
    {
        Desk d(Dialect::Postgres);
        Duel duel(d, d.anna, d.anna);
        for (int round = 0; round < 50; ++round) {
            const qint64 item = d.file(2, 0);
            const auto [a, b] = duel.fight(request(u"claim"_s, item), request(u"claim"_s, item));
            QStringList both = {a, b};
            both.sort();
            QCOMPARE(both, (QStringList{u"already_holds"_s, u"done"_s}));
            QCOMPARE(d.db->value(u"SELECT placed_count FROM work_item WHERE id = %1"_s.arg(item)).toInt(), 1);
            QCOMPARE(verdictOf(d.on(d.anna, u"abandon"_s, d.attempt(item, d.anna))), u"done"_s); // room for the next
        }
        d.db->verifyHealthy();
    }

    void theLastPlace()
    {
        Desk d(Dialect::Postgres);
        Duel duel(d, d.anna, d.ben);
        for (int round = 0; round < 50; ++round) {
            const qint64 item = d.file(1, 0);
            const auto [a, b] = duel.fight(request(u"claim"_s, item), request(u"claim"_s, item));
            QVERIFY2((a == "done"_L1) != (b == "done"_L1), qPrintable(a + u' ' + b));
            const QString loser = a == "done"_L1 ? b : a;
            QVERIFY2(loser == "full"_L1 || loser == "not_permitted"_L1 || loser == "not_on_offer"_L1,
                     qPrintable(loser));
            const PersonId winner = a == "done"_L1 ? d.anna : d.ben;
            QCOMPARE(verdictOf(d.on(winner, u"abandon"_s, d.attempt(item, winner))), u"done"_s);
        }
        d.db->verifyHealthy();
    }

    // The author accepts while an admin rejects: one decides, and the money moves once.
    void acceptAndReject()
    {
        Desk d(Dialect::Postgres);
        Duel duel(d, d.author, d.boss);
        int accepted = 0;
        for (int round = 0; round < 100; ++round) {
            const qint64 a = d.submitted(d.file(1, 1000), d.anna);
            const auto [accept, reject] = duel.fight(request(u"accept"_s, a), request(u"reject"_s, a, u"Thin"_s));
            QVERIFY2((accept == "done"_L1) != (reject == "done"_L1), qPrintable(accept + u' ' + reject));
            QCOMPARE(accept == "done"_L1 ? reject : accept, u"illegal_transition"_s);
            QCOMPARE(d.status(a), accept == "done"_L1 ? u"accepted"_s : u"rejected"_s);
            QCOMPARE(d.money(a), accept == "done"_L1 ? u"due"_s : u"pending"_s);
            accepted += accept == "done"_L1 ? 1 : 0;
        }
        QCOMPARE(d.db->value(u"SELECT count(*) FROM ledger_entry WHERE state = 'due'"_s).toInt(), accepted);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM ledger_entry"_s).toInt(), 100);
        QCOMPARE(
            d.db->value(u"SELECT count(*) FROM event WHERE type IN ('request.accepted', 'request.rejected')"_s).toInt(),
            100);
        d.db->verifyHealthy();
    }

    // The reviewer hands in while a host ticks: the review counts, or the place is on offer again; never both.
    void submitAndExpire()
    {
        Desk d(Dialect::Postgres);
        const auto anna = open(d.db->optionsFor(d.anna));
        const auto host = open(d.db->optionsFor(d.host));
        const QString due = u"UPDATE desk.job SET next_at = 0, run_id = NULL WHERE name = 'expire_claims'"_s;
        int submitted = 0, expired = 0;
        for (int round = 0; round < 60; ++round) {
            const qint64 item = d.file(1, 1000);
            QCOMPARE(d.claim(d.anna, item), u"done"_s);
            const qint64 a = d.attempt(item, d.anna);
            d.db->advance(72 * rd::test::hour + 1);
            d.db->exec(due);
            std::barrier start(2);
            Result<std::optional<QString>> ticked = std::optional<QString>();
            std::thread other([&] {
                start.arrive_and_wait();
                ticked = host->first(u"job_tick"_s, {{u"job"_s, u"expire_claims"_s}, {u"host"_s, u"h"_s}},
                                     [](const Row& row) { return row.text(u"outcome"_s); });
            });
            start.arrive_and_wait();
            const QString said = verdictOf(ApplyStore::apply(*anna, request(u"submit"_s, a, {}, review), {}));
            other.join();
            QVERIFY2(ticked.ok(), ticked.ok() ? "" : qPrintable(ticked.error().detail));
            const QString status = d.status(a);
            QCOMPARE(status, said == "done"_L1 ? u"submitted"_s : u"expired"_s);
            QVERIFY2(said == "done"_L1 || said == "illegal_transition"_L1, qPrintable(said));
            QCOMPARE(d.money(a), said == "done"_L1 ? u"pending"_s : u"reversed"_s);
            ++(said == "done"_L1 ? submitted : expired);
        }
        d.db->verifyHealthy();
        qInfo() << submitted << "handed in first," << expired << "expired first";
    }

    // Two admins press Pay on the same list: each entry is paid once.
    void twoAdminsPay()
    {
        Desk d(Dialect::Postgres);
        QList<VerbTarget> entries;
        for (int i = 0; i < 20; ++i) {
            const qint64 a = d.submitted(d.file(1, 100), d.anna);
            QCOMPARE(verdictOf(d.on(d.author, u"accept"_s, a)), u"done"_s);
            entries << VerbTarget{d.entry(a), std::nullopt};
        }
        const auto first = open(d.db->optionsFor(d.boss)), second = open(d.db->optionsFor(d.other));
        std::atomic<int> done = 0;
        const auto pay = [&](Connection& db, QList<VerbTarget> targets) {
            const auto outcome = ApplyStore::apply(
                db, {u"requests"_s, u"ledger"_s, u"pay"_s, targets, {}, {}, {}, QUuid::createUuid()}, {});
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().detail));
            done += int(outcome->done.size());
        };
        QList<VerbTarget> backwards(entries.rbegin(), entries.rend());
        std::thread other([&] { pay(*second, backwards); });
        pay(*first, entries);
        other.join();
        QCOMPARE(done.load(), 20);
        QCOMPARE(d.db->value(u"SELECT count(*) FROM event WHERE type = 'payment.sent'"_s).toInt(), 20);
        d.db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestRequestRaces)
#include "tst_requestraces.moc"
