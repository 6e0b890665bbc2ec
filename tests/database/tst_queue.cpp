// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the queue are cut by key: whatever the filter, sort and page size, they put together give what one big sort
// gives.
#include <QRandomGenerator>

#include "app/services/claimsservice.h"
#include "app/stores/claimstore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;

class TestQueue final : public QObject {
    Q_OBJECT

    PersonId m_member, m_other, m_rita, m_omar;

    /// 60 claims in all states, several with the same times.
    std::unique_ptr<Backend> workspace()
    {
        auto db = Backend::make();
        m_member = db->person(u"Mia"_s, {u"reviewer"_s});
        m_other = db->person(u"Otto"_s, {u"reviewer"_s});
        m_rita = db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = db->person(u"Omar"_s, {u"reviewer"_s});
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            if (random.bounded(3) > 0)
                db->advance(random.bounded(5) * millisPerDay / 10);
            const qint64 item = db->claim(random.bounded(2) ? m_member : m_other,
                                          u"Guide %1 for Ünal & 50%"_s.arg(i * 7 % 60), u"T-%1"_s.arg(i));
            const PersonId reviewer = random.bounded(2) ? m_rita : m_omar;
            const int fate = random.bounded(5);
            if (fate > 1) {
                (void)db->apply(reviewer, u"take"_s, {{item, {}}});
                const qint64 id = db->value(u"SELECT max(id) FROM assignment"_s).toLongLong();
                if (fate == 3)
                    (void)db->apply(reviewer, u"approve"_s, {{id, {}}});
                if (fate == 4)
                    (void)db->apply(reviewer, u"reject"_s, {{id, {}}}, u"no"_s);
            }
        }
        return db;
    }
    static QList<qint64> walk(Connection& db, const ClaimQuery& query, Millis now, ClaimStore::Direction direction,
                              int limit)
    {
        QList<qint64> ids;
        std::optional<ClaimKey> from;
        while (true) {
            const auto page = ClaimStore::page(db, query, now, from, direction, limit);
            if (!page)
                qFatal("page: %s", qPrintable(page.error().detail));
            QList<qint64> part;
            for (const ClaimRow& row : page->rows)
                part << row.id.value;
            const bool forward = direction == ClaimStore::Direction::Forward;
            ids = forward ? ids + part : part + ids;
            if (page->rows.size() < limit)
                return ids;
            from = forward ? page->keys.last() : page->keys.first();
        }
    }

private slots:
    void pagesAddUp_data() { Backend::addRows(); }
    void pagesAddUp()
    {
        const auto db = workspace();
        Connection& admin = db->as(db->admin());
        QList<ClaimFilter> filters(9);
        filters[1].statuses = {u"under_review"_s};
        filters[2].statuses = {u"submitted"_s, u"approved"_s};
        filters[3].reviewer = m_rita;
        filters[4].claimant = m_other;
        filters[5].text = u"ÜNAL & 50% "_s.trimmed();
        filters[6].filedBefore = db->now() - 3 * millisPerDay;
        filters[7].orphanedOnly = true;
        filters[8] = {{u"under_review"_s, u"rejected"_s}, false, false, m_omar, m_member, {}, u"guide"_s};
        const QStringList wheres = {
            u"TRUE"_s,
            u"i.status = 'under_review'"_s,
            u"i.status IN ('submitted', 'approved')"_s,
            u"EXISTS (SELECT 1 FROM assignment a WHERE a.work_item_id = i.id AND a.person_id = %1 AND a.status = i.status)"_s
                .arg(m_rita.value),
            u"i.author_id = %1"_s.arg(m_other.value),
            u"TRUE"_s,
            u"i.filed_at < %1"_s.arg(db->now() - 3 * millisPerDay),
            u"i.deadline_at < %1"_s.arg(db->now()),
            u"i.status IN ('under_review', 'rejected') AND i.author_id = %2 AND EXISTS (SELECT 1 FROM assignment a "
            u"WHERE a.work_item_id = i.id "
            "AND a.person_id = %1 AND a.status = i.status)"_s.arg(m_omar.value)
                .arg(m_member.value)};
        const QList<std::pair<ClaimSort, QString>> sorts = {
            {ClaimSort::Queue,
             u"CASE WHEN i.deadline_at IS NULL THEN 1 ELSE 0 END, COALESCE(i.deadline_at, i.filed_at), i.id"_s},
            {ClaimSort::Title, u"i.title_key, i.id"_s},
            {ClaimSort::WaitingAsc, u"i.filed_at, i.id"_s}};
        for (qsizetype f = 0; f < filters.size(); ++f) {
            for (const auto& [sort, order] : sorts) {
                QList<qint64> wanted;
                for (const QVariantList& row :
                     db->rows(u"SELECT i.id FROM work_item i WHERE %1 ORDER BY %2"_s.arg(wheres[f], order)))
                    wanted << row[0].toLongLong();
                if (f < 3 || f == 7)
                    QVERIFY(!wanted.isEmpty());
                for (int limit : {1, 7, 100}) {
                    ClaimQuery query{filters[f], sort, false};
                    QCOMPARE(walk(admin, query, db->now(), ClaimStore::Direction::Forward, limit), wanted);
                    QCOMPARE(walk(admin, query, db->now(), ClaimStore::Direction::Backward, limit), wanted);
                    query.descending = true;
                    QCOMPARE(walk(admin, query, db->now(), ClaimStore::Direction::Forward, limit),
                             QList<qint64>(wanted.rbegin(), wanted.rend()));
                }
                // Anchors: every third key, where the pages of a jump begin.
                RD_VALUE(anchors, ClaimStore::anchors(admin, {filters[f], sort, false}, db->now(), 3));
                QCOMPARE(anchors.size(), wanted.size() / 3);
                for (qsizetype i = 0; i < anchors.size(); ++i)
                    QCOMPARE(anchors[i].id, wanted[i * 3 + 2]);
            }
        }
    }

    void countsAndBadge_data() { Backend::addRows(); }
    void countsAndBadge()
    {
        const auto db = workspace();
        db->advance(3 * millisPerDay);
        Connection& admin = db->as(db->admin());
        RD_VALUE(counts, ClaimStore::counts(admin, {}, db->now()));
        QCOMPARE(counts.total(), 60);
        RD_VALUE(orphaned, ClaimStore::orphaned(admin, db->now()));
        QVERIFY(!orphaned.isEmpty());
        QCOMPARE(counts.orphaned, orphaned.size()); // badge and dialog cannot disagree
        QCOMPARE(counts.byChip[u"orphaned"_s], counts.orphaned);
        ClaimFilter ritas;
        ritas.reviewer = m_rita;
        RD_VALUE(hers, ClaimStore::counts(admin, ritas, db->now()));
        ritas.orphanedOnly = true;
        QCOMPARE(hers.byChip[u"orphaned"_s],
                 walk(admin, {ritas, ClaimSort::Queue, false}, db->now(), ClaimStore::Direction::Forward, 100).size());
        QVERIFY(hers.byChip[u"orphaned"_s] > 0 && hers.byChip[u"orphaned"_s] < counts.orphaned);
        QCOMPARE(hers.orphaned, counts.orphaned);
        for (const OrphanedClaim& claim : orphaned)
            QVERIFY(claim.days >= 7);
        ClaimFilter narrow;
        narrow.claimant = m_other;
        narrow.statuses = {u"approved"_s}; // facets count beside the chosen statuses
        RD_VALUE(facets, ClaimStore::counts(admin, narrow, db->now()));
        QCOMPARE(facets.total(),
                 db->value(u"SELECT count(*) FROM work_item WHERE author_id = %1"_s.arg(m_other.value)).toInt());
    }

    void rowsCarryWhatTheScreenShows_data() { Backend::addRows(); }
    void rowsCarryWhatTheScreenShows()
    {
        const auto db = Backend::make();
        m_member = db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const qint64 item = db->claim(m_member, u"Guide"_s, u"T-1"_s);
        Connection& admin = db->as(db->admin());
        const auto one = [&] { return (*ClaimStore::one(admin, WorkItemId(item))).value(); };
        QCOMPARE(one().claimant, u"Mia"_s);
        QVERIFY(one().reviewer.isEmpty());
        QVERIFY(!one().daysWithReviewer(db->now()));
        (void)db->apply(m_rita, u"take"_s, {{item, {}}});
        db->advance(2 * millisPerDay + millisPerDay / 2);
        QCOMPARE(one().reviewer, u"Rita"_s);
        QCOMPARE(one().daysWithReviewer(db->now()), std::optional<qint64>(2));
        QVERIFY(!one().orphaned(*one().deadlineAt));
        QVERIFY(one().orphaned(*one().deadlineAt + 1));
        (void)db->apply(m_rita, u"approve"_s, {{one().assignmentId.value, {}}});
        QCOMPARE(one().reviewer, u"Rita"_s); // who decided
        QVERIFY(!one().daysWithReviewer(db->now()));
        RD_VALUE(nothing, ClaimStore::one(admin, WorkItemId(4711)));
        QVERIFY(!nothing);
    }

    void searchTakesTextAsText_data() { Backend::addRows(); }
    void searchTakesTextAsText()
    {
        const auto db = Backend::make();
        m_member = db->person(u"Mia"_s, {});
        const qint64 percent = db->claim(m_member, u"100% of STRASSE"_s, u"X_1"_s);
        db->claim(m_member, u"1000 of nothing"_s, u"XY1"_s);
        const auto find = [&](const QString& text) {
            ClaimQuery query;
            query.filter.text = text;
            QList<qint64> ids;
            const auto page =
                ClaimStore::page(db->as(db->admin()), query, db->now(), {}, ClaimStore::Direction::Forward, 10);
            for (const ClaimRow& row : page->rows)
                ids << row.id.value;
            return ids;
        };
        QCOMPARE(find(u"100%"_s), QList<qint64>{percent});
        QCOMPARE(find(u"straße"_s), QList<qint64>{percent});
        QCOMPARE(find(u"X_1"_s), QList<qint64>{percent});
        QCOMPARE(find(u"'; DROP TABLE person; --"_s), QList<qint64>());
        QCOMPARE(find(u"!"_s), QList<qint64>());
        QCOMPARE(find(u"of"_s).size(), 2);
    }

    void thePlanUsesTheIndexes_data() { Backend::addRows(); }
    void thePlanUsesTheIndexes()
    {
        const auto db = workspace();
        if (db->isShared())
            db->exec(u"SET enable_seqscan = off"_s); // sixty rows fit one page: without this no planner would bother
        const QString explain = db->isShared() ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s;
        const QList<std::pair<QString, QString>> ranges = {
            {u"AND i.deadline_at IS NOT NULL AND (i.deadline_at, i.id) > (5, 5) ORDER BY i.deadline_at, i.id LIMIT 10"_s,
             u"work_item_running"_s},
            {u"AND i.deadline_at IS NULL AND (i.filed_at, i.id) > (5, 5) ORDER BY i.filed_at, i.id LIMIT 10"_s,
             u"work_item_filed"_s},
            {u"AND i.status IN ('submitted') AND (i.filed_at, i.id) > (5, 5) ORDER BY i.filed_at, i.id LIMIT 10"_s,
             u"work_item_"_s},
            {u"AND (i.title_key, i.id) > ('x', 5) ORDER BY i.title_key, i.id LIMIT 10"_s, u"work_item_title"_s}};
        for (const auto& [cut, index] : ranges) {
            QString plan;
            for (const QVariantList& row :
                 db->rows(explain + u"SELECT i.id FROM work_item i WHERE i.desk = 'claims' "_s + cut))
                plan += row.last().toString() + u'\n';
            QVERIFY2(plan.contains(index), qPrintable(plan));
            QVERIFY2(!plan.contains("TEMP B-TREE"_L1) && !plan.contains("Sort"_L1), qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
