// SPDX-License-Identifier: GPL-3.0-or-later
// The rule book foretells what the database will decide: the same rows, asked in C++ for buttons and in SQL for
// changes.
#include <QSignalSpy>

#include "app/settings/profiles.h"
#include "app/stores/claimstore.h"
#include "app/stores/rulestore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::verdictOf;

class TestDomain final : public QObject {
    Q_OBJECT

private slots:
    // For each verb, state and actor: what the buttons say is what the database does.
    void buttonsAndDatabaseAgree_data() { Backend::addRows(); }
    void buttonsAndDatabaseAgree()
    {
        const auto db = Backend::make();
        const PersonId member = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const PersonId chief = db->person(u"Chief"_s, {u"admin"_s, u"reviewer"_s});
        const PersonId visitor = db->person(u"Vic"_s, {});
        if (db->isShared()) // who has no role could not even connect: a group lets them in, and what counts is the role
            db->exec(u"GRANT desk_reviewer TO %1"_s.arg(
                db->value(u"SELECT login FROM person WHERE id = %1"_s.arg(visitor.value)).toString()));
        RD_VALUE(rules, RuleStore::load(db->owner()));
        // Claims in every state of interest, each verb tried by each actor on a fresh copy of that state.
        struct State {
            QString name;
            std::function<void(qint64)> reach;
        };
        const auto latest = [&] { return db->value(u"SELECT MAX(id) FROM assignment"_s).toLongLong(); };
        const QList<State> states = {{u"submitted"_s, [](qint64) {}},
                                     {u"under_review"_s,
                                      [&](qint64 item) {
                                          (void)db->apply(rita, u"take"_s, {{item, {}}});
                                      }},
                                     {u"orphaned"_s,
                                      [&](qint64 item) {
                                          (void)db->apply(rita, u"take"_s, {{item, {}}});
                                          db->advance(8 * millisPerDay);
                                      }},
                                     {u"approved"_s,
                                      [&](qint64 item) {
                                          (void)db->apply(rita, u"take"_s, {{item, {}}});
                                          (void)db->apply(rita, u"approve"_s, {{latest(), {}}});
                                      }},
                                     {u"revision"_s,
                                      [&](qint64 item) {
                                          (void)db->apply(rita, u"take"_s, {{item, {}}});
                                          (void)db->apply(rita, u"request_revision"_s, {{latest(), {}}}, u"x"_s);
                                      }},
                                     {u"timed_out"_s, [&](qint64 item) {
                                          (void)db->apply(rita, u"take"_s, {{item, {}}});
                                          db->advance(8 * millisPerDay);
                                          (void)db->apply(chief, u"release_orphaned"_s, {{latest(), {}}});
                                      }}};
        const QHash<PersonId, Actor> actors = {{member, {member, {}, {u"reviewer"_s}, false}},
                                               {rita, {rita, {}, {u"reviewer"_s}, false}},
                                               {chief, {chief, {}, {u"admin"_s, u"reviewer"_s}, false}},
                                               {visitor, {visitor, {}, {}, false}}};
        int compared = 0;
        for (const State& state : states) {
            for (const QString& verb :
                 {u"take"_s, u"assign"_s, u"touch"_s, u"approve"_s, u"reject"_s, u"request_revision"_s, u"release"_s,
                  u"reassign"_s, u"release_orphaned"_s, u"undo_release"_s, u"resubmit"_s, u"withdraw"_s}) {
                for (const PersonId person : {member, rita, chief, visitor}) {
                    const qint64 item = db->claim(member, u"%1 %2"_s.arg(state.name, verb));
                    state.reach(item);
                    const ClaimRow row = (*ClaimStore::one(db->owner(), WorkItemId(item))).value();
                    const Verdict foretold = rules.check(u"claims"_s, verb, row.facts(), actors[person], db->now());
                    const QString machine = rules.machineOf(u"claims"_s, verb);
                    const bool onItem = machine == "item"_L1 || rules.creates(u"claims"_s, verb);
                    if (!onItem && !row.assignmentId.isValid()) {
                        QVERIFY(!foretold.allowed);
                        continue;
                    }
                    const QString note = foretold.noteRequired ? u"because"_s : QString();
                    const QJsonObject args =
                        foretold.needsPerson
                            ? QJsonObject{{u"person_id"_s,
                                           person == chief || person == member ? rita.value : chief.value}}
                            : QJsonObject();
                    const QString verdict =
                        verdictOf(db->apply(person, verb, {{onItem ? item : row.assignmentId.value, {}}}, note, args,
                                            QUuid::createUuid(), u"claims"_s, machine));
                    const bool ok = verdict == "done"_L1;
                    const QString what = u"%1 %2 by %3: foretold %4 (%5), got %6"_s.arg(state.name, verb)
                                             .arg(person.value)
                                             .arg(foretold.allowed)
                                             .arg(foretold.reason, verdict);
                    // What screens cannot know (who is a valid new holder, cool-down, the other reviewer's load) may
                    // still be refused.
                    const bool unknowable =
                        QStringList{u"already_holds"_s, u"cool_down"_s, u"person_unavailable"_s}.contains(verdict);
                    QVERIFY2(foretold.allowed == ok || (foretold.allowed && unknowable), qPrintable(what));
                    QCOMPARE(rules.mayEver(u"claims"_s, verb, actors[person]) || !ok, true);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 200);
        db->verifyHealthy();
    }

    void settingsAreTyped()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.get(keys::theme), u"system"_s);
            QSignalSpy spy(&settings, &Settings::changed);
            settings.set(keys::theme, u"dark"_s);
            settings.set(keys::theme, u"dark"_s);
            QCOMPARE(spy.size(), 1);
            settings.set(keys::claimsDetails, true);
            saveProfile(settings, {u"Sample"_s, Target::embedded(u"/tmp/a.db"_s)});
            saveProfile(settings,
                        {u"Shared"_s, {Dialect::Postgres, {}, {{u"host"_s, u"db"_s}, {u"password"_s, u"s3cret"_s}}}});
            saveProfile(settings, {u"Sample"_s, Target::embedded(u"/tmp/b.db"_s)});
        }
        Settings settings(file);
        QCOMPARE(settings.get(keys::theme), u"dark"_s);
        QCOMPARE(settings.get(keys::claimsDetails), true);
        const QList<Profile> profiles = loadProfiles(settings);
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles[0].target.path, u"/tmp/b.db"_s);
        QCOMPARE(findProfile(settings, u"Shared"_s)->target.options.value(u"host"_s), u"db"_s);
        QVERIFY(!findProfile(settings, u"Nothing"_s));
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QVERIFY(!stored.readAll().contains("s3cret"));
    }
};

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
