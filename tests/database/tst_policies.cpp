// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/duration.h"
#include "app/stores/policystore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

class TestPolicies final : public QObject {
    Q_OBJECT

private slots:
    void aChangeMovesRunningDeadlines_data() { Backend::addRows(); }
    void aChangeMovesRunningDeadlines()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        for (int i = 0; i < 3; ++i)
            (void)db->apply(rita, u"take"_s, {{db->claim(member, u"Claim %1"_s.arg(i)), {}}});
        (void)db->apply(rita, u"approve"_s, {{3, {}}});
        const int events = db->value(u"SELECT count(*) FROM event"_s).toInt();
        const Millis taken = db->now();
        db->advance(6 * millisPerDay);
        Connection& admin = db->as(db->admin());
        const auto measure = [&](const QString& value) {
            const auto n =
                PolicyStore::measure(admin, u"claims.orphan_after"_s, parsePolicyValue(value)->amount, db->now());
            return n && *n ? int(**n) : -1;
        };
        QCOMPARE(measure(u"7 days"_s), 0);
        QCOMPARE(measure(u"5 days"_s), 2);
        const QUuid op = QUuid::createUuid();
        RD_VALUE(change, PolicyStore::set(admin, u"claims.orphan_after"_s, u"5 days"_s, u"faster"_s, op,
                                          db->context(db->admin())));
        QCOMPARE(change.moved, 2);
        QVERIFY(!change.same);
        QCOMPARE(
            db->value(u"SELECT count(*) FROM work_item WHERE deadline_at = %1"_s.arg(taken + 5 * millisPerDay)).toInt(),
            2);
        QCOMPARE(db->value(u"SELECT count(*) FROM assignment WHERE policy_id = %1"_s.arg(change.id.value)).toInt(), 2);
        // One event with the count, and versions of the rows stay: nobody did anything to them.
        QCOMPARE(db->value(u"SELECT count(*) FROM event"_s).toInt(), events + 1);
        const QJsonObject metadata =
            QJsonDocument::fromJson(
                db->value(u"SELECT metadata FROM event ORDER BY id DESC LIMIT 1"_s).toString().toUtf8())
                .object();
        QCOMPARE(metadata[u"from"_s].toString(), u"7 days"_s);
        QCOMPARE(metadata[u"to"_s].toString(), u"5 days"_s);
        QCOMPARE(metadata[u"moved"_s].toInt(), 2);
        QCOMPARE(db->value(u"SELECT max(version) FROM assignment WHERE status = 'under_review'"_s).toInt(), 1);
        QCOMPARE(verdictOf(db->apply(db->admin(), u"release_orphaned"_s, {{1, 1}})), u"done"_s);
        // The same op again answers the same; the same value again writes nothing.
        RD_VALUE(again, PolicyStore::set(admin, u"claims.orphan_after"_s, u"5 days"_s, u"faster"_s, op,
                                         db->context(db->admin())));
        QCOMPARE(again.id, change.id);
        RD_VALUE(same, PolicyStore::set(admin, u"claims.orphan_after"_s, u"5 days"_s, {}, QUuid::createUuid(),
                                        db->context(db->admin())));
        QVERIFY(same.same);
        QCOMPARE(db->value(u"SELECT count(*) FROM policy WHERE key = 'claims.orphan_after'"_s).toInt(), 2);
        db->verifyHealthy();
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        for (const QString& db : {u"sqlite"_s, u"postgresql"_s}) {
            const auto row = [&](const char* key, const char* value, const char* error) {
                QTest::addRow("%s %s=%s", qPrintable(db), key, value)
                    << db << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(error);
            };
            row("claims.orphan_after", "7", "invalid");
            row("claims.orphan_after", "seven days", "invalid");
            row("claims.orphan_after", "0 days", "invalid");
            row("claims.orphan_after", "-1 days", "invalid");
            row("claims.orphan_after", "7  days", "invalid");
            row("claims.orphan_after", "99999999999 days", "invalid");
            row("claims.orphan_after", "", "invalid");
            row("claims.max_load", "7 days", "invalid");
            row("claims.max_load", "many", "invalid");
            row("claims.dance", "7 days", "not_found");
        }
    }
    void wrongValuesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const auto db = Backend::make();
        const int before = db->value(u"SELECT count(*) FROM policy"_s).toInt();
        const auto changed =
            PolicyStore::set(db->as(db->admin()), key, value, {}, QUuid::createUuid(), db->context(db->admin()));
        QVERIFY(!changed);
        QCOMPARE(errorName(changed.error().code), error);
        QCOMPARE(db->value(u"SELECT count(*) FROM policy"_s).toInt(), before);
    }

    void onlyAdminsSetPolicies_data() { Backend::addRows(); }
    void onlyAdminsSetPolicies()
    {
        const auto db = Backend::make();
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        RD_ERROR(PolicyStore::set(db->as(rita), u"claims.orphan_after"_s, u"5 days"_s, {}, QUuid::createUuid(),
                                  db->context(rita)),
                 ErrorCode::NotPermitted);
    }

    void historyKeepsEveryVersion_data() { Backend::addRows(); }
    void historyKeepsEveryVersion()
    {
        const auto db = Backend::make();
        Connection& admin = db->as(db->admin());
        db->advance(1000);
        RD_OK(PolicyStore::set(admin, u"claims.max_load"_s, u"4"_s, u"pilot"_s, QUuid::createUuid(),
                               db->context(db->admin())));
        db->advance(1000);
        RD_OK(PolicyStore::set(admin, u"claims.max_load"_s, u"none"_s, {}, QUuid::createUuid(),
                               db->context(db->admin())));
        RD_VALUE(history, PolicyStore::history(admin, u"claims.max_load"_s));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].value, u"none"_s);
        QVERIFY(!history[0].amount);
        QCOMPARE(history[1].note, u"pilot"_s);
        QCOMPARE(history[1].amount, std::optional<qint64>(4));
        QVERIFY(history[2].setBy.isEmpty());
        // As of an earlier moment the earlier version holds.
        RD_VALUE(then, PolicyStore::current(admin, db->now() - 500, true));
        const auto found =
            std::find_if(then.begin(), then.end(), [](const Policy& p) { return p.key == "claims.max_load"_L1; });
        QCOMPARE(found->value, u"4"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
