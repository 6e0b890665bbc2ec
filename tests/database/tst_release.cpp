// SPDX-License-Identifier: GPL-3.0-or-later
// The claims service as screens and commands use it: the release with its report, undo, verbs on item ids, files,
// timelines, the bell.
#include "app/services/claimsservice.h"
#include "app/services/historyservice.h"
#include "app/services/peopleservice.h"
#include "app/services/policyservice.h"
#include "app/services/workspace.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;

class TestRelease final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClaimsService> m_claims;
    PersonId m_member, m_rita, m_omar;

    /// `n` orphaned claims of Rita's, oldest first.
    void begin(int n)
    {
        m_db = Backend::make();
        m_member = m_db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        for (int i = 0; i < n; ++i) {
            (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_member, u"Claim %1"_s.arg(i)), {}}});
            m_db->advance(1000);
        }
        m_db->advance(8 * millisPerDay);
        m_session = startSession(m_db->options());
        m_claims = std::make_unique<ClaimsService>(*m_session);
    }

private slots:
    void cleanup()
    {
        m_claims.reset();
        m_session.reset();
        m_db.reset();
    }

    void theDialogsRowsAndNoOthers_data() { Backend::addRows(); }
    void theDialogsRowsAndNoOthers()
    {
        begin(5);
        RD_VALUE(shown, settled(m_claims->orphaned()));
        QCOMPARE(shown.claims.size(), 5);
        QCOMPARE(shown.now, m_db->now());
        QCOMPARE(shown.claims.first().title, u"Claim 0"_s);
        // Between opening and confirming: one is approved, one is touched, and a sixth becomes orphaned.
        (void)m_db->apply(m_rita, u"approve"_s, {{1, {}}});
        (void)m_db->apply(m_rita, u"touch"_s, {{2, {}}});
        (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_member, u"Late"_s), {}}});
        m_db->advance(8 * millisPerDay);
        ReleaseRequest request;
        request.chosen = shown.claims;
        request.chosen->removeLast(); // the person took one tick off
        RD_VALUE(report, settled(m_claims->release(request)));
        QCOMPARE(report.released.size(), 2);
        QCOMPARE(report.released.first().title, u"Claim 2"_s);
        QCOMPARE(report.released.first().reviewer, u"Rita"_s);
        QCOMPARE(report.released.first().days, 8);
        QCOMPARE(report.skipped.size(), 2);
        QCOMPARE(report.skipped[0].text, u"approved meanwhile by Rita"_s);
        QCOMPARE(report.skipped[0].title, u"Claim 0"_s);
        QCOMPARE(report.skipped[1].text, u"renewed meanwhile by Rita"_s);
        QCOMPARE(m_db->value(u"SELECT status FROM assignment WHERE id = 5"_s).toString(), u"under_review"_s);
        QCOMPARE(m_db->value(u"SELECT status FROM assignment WHERE id = 6"_s).toString(), u"under_review"_s);
        m_db->verifyHealthy();
    }

    void dryRunThenReleaseThenNothing_data() { Backend::addRows(); }
    void dryRunThenReleaseThenNothing()
    {
        begin(4);
        ReleaseRequest request;
        request.dryRun = true;
        RD_VALUE(rehearsal, settled(m_claims->release(request)));
        QCOMPARE(rehearsal.released.size(), 4);
        QVERIFY(rehearsal.dryRun);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM assignment WHERE status = 'timed_out'"_s).toInt(), 0);
        request.dryRun = false;
        RD_VALUE(report, settled(m_claims->release(request)));
        QCOMPARE(report.released, rehearsal.released);
        // The same op again answers the same; a new one finds nothing.
        RD_VALUE(again, settled(m_claims->release(request)));
        QCOMPARE(again.released.size(), 4);
        for (const OrphanedClaim& claim : again.released) {
            QCOMPARE(claim.days, 8);
            QCOMPARE(claim.reviewer, u"Rita"_s);
        }
        QCOMPARE(m_db->value(u"SELECT count(*) FROM event WHERE type = 'claim.timeout_released'"_s).toInt(), 4);
        RD_VALUE(none, settled(m_claims->release({})));
        QVERIFY(none.released.isEmpty() && none.skipped.isEmpty());
        m_db->verifyHealthy();
    }

    void onlyTheNamedOnes_data() { Backend::addRows(); }
    void onlyTheNamedOnes()
    {
        begin(3);
        const qint64 waiting = m_db->claim(m_member, u"Waiting"_s);
        const qint64 fresh = m_db->claim(m_member, u"Fresh"_s);
        (void)m_db->apply(m_omar, u"take"_s, {{fresh, {}}});
        ReleaseRequest request;
        request.items = QList<WorkItemId>{WorkItemId(2), WorkItemId(waiting), WorkItemId(fresh), WorkItemId(4711)};
        RD_VALUE(report, settled(m_claims->release(request)));
        QCOMPARE(report.released.size(), 1);
        QCOMPARE(report.released.first().itemId, WorkItemId(2));
        QStringList reasons;
        for (const ReportedSkip& skip : report.skipped)
            reasons << skip.reason;
        QCOMPARE(reasons, (QStringList{u"illegal_transition"_s, u"not_due"_s, u"not_found"_s}));
    }

    void undoBringsItBack_data() { Backend::addRows(); }
    void undoBringsItBack()
    {
        begin(3);
        const auto before = m_db->rows(u"SELECT status, activity_at, deadline_at FROM assignment ORDER BY id"_s);
        RD_VALUE(report, settled(m_claims->release({})));
        QCOMPARE(report.released.size(), 3);
        (void)m_db->apply(m_omar, u"take"_s, {{2, {}}});
        RD_VALUE(undone, settled(m_claims->undoRelease(report.released)));
        QCOMPARE(undone.done, (QList<WorkItemId>{WorkItemId(1), WorkItemId(3)}));
        QCOMPARE(undone.skipped.size(), 1);
        QCOMPARE(undone.skipped.first().text, u"taken meanwhile by Omar"_s);
        QCOMPARE(m_db->rows(u"SELECT status, activity_at, deadline_at FROM assignment WHERE id = 1"_s).first(),
                 before[0]);
        QCOMPARE(m_db->rows(u"SELECT status, activity_at, deadline_at FROM assignment WHERE id = 3"_s).first(),
                 before[2]);
        m_db->verifyHealthy();
    }

    void verbsOnItemIds_data() { Backend::addRows(); }
    void verbsOnItemIds()
    {
        begin(1);
        const qint64 item = m_db->claim(m_member, u"Guide"_s);
        // A reviewer's own reading comes with row level security; until then an admin who reviews stands for both
        // databases.
        const PersonId chief = m_db->person(u"Chief"_s, {u"admin"_s, u"reviewer"_s});
        const auto session = startSession(m_db->optionsFor(chief));
        if (!m_db->isShared())
            session->actAs(*settled(PeopleService(*session).resolve(u"Chief"_s)));
        ClaimsService claims(*session);
        const auto apply = [&](const QString& verb, qint64 id, std::optional<qint64> version = {},
                               const QString& note = {}, const QUuid& op = QUuid::createUuid()) {
            return settled(claims.apply({verb, {ClaimTarget{WorkItemId(id), version, {}, 0, {}}}, note, {}, op}));
        };
        RD_VALUE(taken, apply(u"take"_s, item, 1));
        QCOMPARE(taken.done, QList<WorkItemId>{WorkItemId(item)});
        // Versions are the item's: taking was its second one.
        RD_VALUE(stale, apply(u"approve"_s, item, 1));
        QCOMPARE(stale.skipped.first().reason, u"changed"_s);
        QCOMPARE(stale.skipped.first().text, u"taken meanwhile by Chief"_s);
        const QUuid op = QUuid::createUuid();
        RD_VALUE(approved, apply(u"approve"_s, item, 2, {}, op));
        QCOMPARE(approved.done.size(), 1);
        RD_VALUE(again, apply(u"approve"_s, item, 2, {}, op));
        QCOMPARE(again.done, approved.done);
        RD_ERROR(apply(u"release"_s, item, {}, {}, op), ErrorCode::Conflict);
        RD_VALUE(missing, apply(u"approve"_s, 4711));
        QCOMPARE(missing.skipped.first().reason, u"not_found"_s);
        RD_VALUE(never, apply(u"approve"_s, m_db->claim(m_member, u"Never taken"_s)));
        QCOMPARE(never.skipped.first().reason, u"illegal_transition"_s);
        m_db->verifyHealthy();
    }

    void filing_data() { Backend::addRows(); }
    void filing()
    {
        begin(1);
        RD_VALUE(filed,
                 settled(m_claims->file(u"  Straßenkarte\u202e prüfen "_s, u" T-9 "_s, m_member, u"by phone"_s)));
        RD_VALUE(row, settled(m_claims->one(filed.done.first())));
        QCOMPARE(row->title, u"Straßenkarte prüfen"_s); // trimmed, without bidi controls
        QCOMPARE(row->externalId, u"T-9"_s);
        QCOMPARE(row->claimant, u"Mia"_s);
        const auto twice = settled(m_claims->file(u"Other"_s, u"T-9"_s, m_member, {}));
        RD_ERROR(twice, ErrorCode::Conflict);
        QVERIFY(twice.error().text.contains(u"“T-9”"_s));
        RD_ERROR(settled(m_claims->file(u" \u200b "_s.trimmed().remove(u'\u200b'), {}, m_member, {})),
                 ErrorCode::Invalid);
        RD_ERROR(settled(m_claims->file(QString(501, u'x'), {}, m_member, {})), ErrorCode::Invalid);
    }

    void timelineAndBell_data() { Backend::addRows(); }
    void timelineAndBell()
    {
        begin(1);
        RD_VALUE(released, settled(m_claims->release({})));
        RD_VALUE(timeline, settled(m_claims->timeline(WorkItemId(1))));
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[2].type, u"claim.timeout_released"_s);
        QCOMPARE(timeline[2].personBefore, u"Rita"_s);
        QCOMPARE(timeline[2].policyKey, u"claims.orphan_after"_s);
        QCOMPARE(timeline[2].policyValue, u"7 days"_s);
        QCOMPARE(timeline[2].metadata[u"days_orphaned"_s].toInt(), 8);
        if (m_db->isShared())
            return; // the bell of a reviewer's own login comes with row level security
        m_session->actAs(*settled(PeopleService(*m_session).resolve(u"Rita"_s)));
        HistoryService history(*m_session);
        RD_VALUE(bell, settled(history.bell()));
        QCOMPARE(bell.unread, 1);
        QCOMPARE(bell.notifications.first().title, u"Claim 0"_s);
        QCOMPARE(bell.notifications.first().type, u"claim.timeout_released"_s);
        RD_OK(settled(history.markRead({})));
        RD_VALUE(read, settled(history.bell()));
        QCOMPARE(read.unread, 0);
        QVERIFY(read.notifications.first().read);
    }

    void policyTrial_data() { Backend::addRows(); }
    void policyTrial()
    {
        begin(3);
        PolicyService policies(*m_session);
        RD_VALUE(trial, settled(policies.tryValue(u"claims.orphan_after"_s, u"30 days"_s)));
        QCOMPARE(trial.count, 3);
        QCOMPARE(trial.triedCount, 0);
        QCOMPARE(trial.what, u"claims orphaned"_s);
        RD_ERROR(settled(policies.tryValue(u"claims.orphan_after"_s, u"30"_s)), ErrorCode::Invalid);
        RD_ERROR(settled(policies.tryValue(u"claims.dance"_s, u"30 days"_s)), ErrorCode::NotFound);
        for (const Policy& policy : *settled(policies.current())) {
            QVERIFY2(!PolicyService::topic(policy.key).meaning.isEmpty(), qPrintable(policy.key));
            if (PolicyService::topic(policy.key).counted.isEmpty())
                continue; // a text counts nothing
            RD_OK(settled(policies.tryValue(policy.key, policy.value)));
        }
    }

    void theDoctor_data() { Backend::addRows(); }
    void theDoctor()
    {
        begin(1);
        HistoryService history(*m_session);
        RD_VALUE(healthy, settled(history.doctor()));
        QVERIFY(healthy.healthy());
        QVERIFY(healthy.checks.size() >= 12);
        m_db->exec(u"UPDATE capacity SET load = 7"_s);
        RD_VALUE(ill, settled(history.doctor()));
        QVERIFY(!ill.healthy());
        const auto load = std::find_if(ill.checks.begin(), ill.checks.end(),
                                       [](const DoctorCheck& c) { return c.name == "load"_L1; });
        QCOMPARE(load->broken, QStringList{u"person %1: load 7 on claims; counted 1"_s.arg(m_rita.value)});
        QCOMPARE(load->brokenSince(), m_db->value(u"SELECT max(last_at) FROM assignment"_s).toLongLong());
    }

    void theSampleWorkspace_data() { Backend::addRows(); }
    void theSampleWorkspace()
    {
        m_db = Backend::make();
        RD_VALUE(count, Workspace::sample(m_db->options()));
        QCOMPARE(count, 420);
        QVERIFY(m_db->value(u"SELECT count(*) FROM work_item WHERE deadline_at < %1"_s.arg(m_db->now())).toInt() >= 20);
        QVERIFY(m_db->value(u"SELECT count(DISTINCT status) FROM work_item"_s).toInt() >= 5);
        m_db->verifyHealthy();
        RD_VALUE(again, Workspace::sample(m_db->options()));
        QCOMPARE(again, 0);
    }
};

QTEST_GUILESS_MAIN(TestRelease)
#include "tst_release.moc"
