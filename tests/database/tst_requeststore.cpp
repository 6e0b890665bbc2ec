// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the requests desk: pages by key, filters, counts, attempts with their history, drafts, entries of the
// ledger; and what a reviewer and an author get of it under row level security.
#include "app/stores/jobstore.h"
#include "app/stores/requeststore.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::review;
using rd::test::verdictOf;
using Desk = rd::test::RequestDesk;
using Direction = RequestStore::Direction;

namespace {

QList<qint64> idsOf(const QList<RequestRow>& rows)
{
    QList<qint64> ids;
    for (const RequestRow& row : rows)
        ids << row.id.value;
    return ids;
}

QList<qint64> found(Connection& db, const RequestFilter& filter)
{
    const auto page = RequestStore::page(db, {filter}, 0, std::nullopt, Direction::Forward, 100);
    if (!page)
        qWarning() << page.error().text << page.error().detail;
    return page ? idsOf(page->rows) : QList<qint64>{-1};
}

/// Every row of a query, page by page from one end.
QList<qint64> walk(Connection& db, const RequestQuery& query, Direction direction, int limit)
{
    QList<qint64> all;
    std::optional<RequestKey> from;
    for (int pages = 0; pages < 100; ++pages) {
        const auto page = RequestStore::page(db, query, 0, from, direction, limit);
        if (!page || page->rows.isEmpty())
            return page ? all : QList<qint64>{-1};
        all = direction == Direction::Forward ? all + idsOf(page->rows) : idsOf(page->rows) + all;
        from = direction == Direction::Forward ? page->keys.last() : page->keys.first();
    }
    return all;
}

} // namespace

class TestRequestStore final : public QObject {
    Q_OBJECT

private slots:
    void pagesAreCutByKey_data() { Backend::addRows(); }
    void pagesAreCutByKey()
    {
        Desk d;
        QList<qint64> filed;
        QList<std::pair<QString, qint64>> titles;
        for (int i = 0; i < 23; ++i) {
            const QString title = u"%1 %2"_s.arg(QChar(u'a' + (i * 7) % 5)).arg(i % 4); // some titles twice
            filed << d.file(1, 0, title);
            titles << std::pair(title, filed.last());
            if (i % 3 == 0) // three at the same moment
                d.db->advance(60'000);
        }
        std::sort(titles.begin(), titles.end());
        QList<qint64> byTitle;
        for (const auto& [title, id] : titles)
            byTitle << id;
        QList<qint64> filedBack(filed.rbegin(), filed.rend()), titleBack(byTitle.rbegin(), byTitle.rend());
        Connection& db = d.db->as(d.boss);
        for (int limit : {1, 7, 100}) {
            for (Direction direction : {Direction::Forward, Direction::Backward}) {
                QCOMPARE(walk(db, {{}, RequestSort::Waiting, false}, direction, limit), filed);
                QCOMPARE(walk(db, {{}, RequestSort::Waiting, true}, direction, limit), filedBack);
                QCOMPARE(walk(db, {{}, RequestSort::Title, false}, direction, limit), byTitle);
                QCOMPARE(walk(db, {{}, RequestSort::Title, true}, direction, limit), titleBack);
            }
        }
        // Every fifth key: the page after it begins with the next row.
        for (bool descending : {false, true}) {
            const RequestQuery query{{}, RequestSort::Title, descending};
            const QList<qint64>& all = descending ? titleBack : byTitle;
            RD_VALUE(anchors, RequestStore::anchors(db, query, 0, 5));
            QCOMPARE(anchors.size(), 4);
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(anchors[i].id, all[5 * i + 4]);
                RD_VALUE(page, RequestStore::page(db, query, 0, anchors[i], Direction::Forward, 1));
                QCOMPARE(idsOf(page.rows), QList<qint64>{all[5 * i + 5]});
            }
        }
        RD_VALUE(end, RequestStore::page(db, {}, 0, RequestKey{d.db->now() + 1, {}, 1}, Direction::Forward, 10));
        QVERIFY(end.rows.isEmpty()); // past the end is empty, not the last page again
    }

    void filters_data() { Backend::addRows(); }
    void filters()
    {
        Desk d;
        const qint64 logo = d.file(2, 2500, u"Logo for the Straße"_s);
        const qint64 guide = d.file(1, 0, u"Guide 100%"_s);
        const qint64 third = d.file(3, 1000, u"A third_one"_s);
        d.db->exec(u"UPDATE review_request SET content_type = 'code' WHERE work_item_id = %1"_s.arg(guide));
        Connection& db = d.db->as(d.boss);
        RequestFilter filter;
        filter.contentType = u"code"_s;
        QCOMPARE(found(db, filter), QList<qint64>{guide});
        filter = {};
        filter.reviewType = u"expert"_s;
        QCOMPARE(found(db, filter), (QList<qint64>{logo, third}));
        filter = {};
        filter.text = u"STRASSE"_s;
        QCOMPARE(found(db, filter), QList<qint64>{logo});
        filter.text = u"0%"_s; // what people type is no pattern
        QCOMPARE(found(db, filter), QList<qint64>{guide});
        filter.text = u"d_o"_s;
        QCOMPARE(found(db, filter), QList<qint64>{third});
        filter = {};
        filter.author = d.anna;
        QCOMPARE(found(db, filter), QList<qint64>());
        filter.author = d.author;
        QCOMPARE(found(db, filter).size(), 3);

        const qint64 a = d.submitted(logo, d.anna), b = d.submitted(third, d.ben);
        filter = {};
        filter.waitingOnly = true;
        QCOMPARE(found(db, filter), (QList<qint64>{logo, third}));
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, a, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"dispute"_s, a, u"It is not"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"accept"_s, b)), u"done"_s);
        QCOMPARE(found(db, filter), QList<qint64>());
        filter = {};
        filter.disputedOnly = true;
        QCOMPARE(found(db, filter), QList<qint64>{logo});
        QCOMPARE(verdictOf(d.item(d.author, u"archive"_s, {{guide, std::nullopt}})), u"done"_s);
        filter = {};
        filter.statuses = {u"archived"_s, u"completed"_s};
        QCOMPARE(found(db, filter), QList<qint64>{guide});

        RD_VALUE(counts, RequestStore::counts(db, {}, d.db->now()));
        QCOMPARE(counts.total(), 3);
        QCOMPARE(counts.byChip[u"disputed"_s], 1);
        QCOMPARE(counts.byChip[u"waiting"_s], 0);
        QCOMPARE(counts.byChip[u"overdue"_s], 0);
        QCOMPARE(counts.money, (QList<CurrencySum>{{u"EUR"_s, 2500, 1000}}));
        RD_VALUE(page, RequestStore::page(db, {}, 0, std::nullopt, Direction::Forward, 10));
        const RequestRow& row = page.rows.first();
        QCOMPARE(row.placed, 1);
        QCOMPARE(row.left(), 1);
        QCOMPARE(row.disputed, 1);
        QCOMPARE(row.held(), (Money{2500, u"EUR"_s}));
        QCOMPARE(page.rows.last().held().minor, 0); // accepted: due, no longer held
    }

    void anAttemptTellsItsStory_data() { Backend::addRows(); }
    void anAttemptTellsItsStory()
    {
        Desk d;
        const qint64 item = d.file(3);
        const qint64 a = d.submitted(item, d.anna);
        d.db->advance(1000);
        const qint64 b = d.submitted(item, d.ben); // the same text
        QCOMPARE(verdictOf(d.on(d.boss, u"reject"_s, b, u"Copied"_s)), u"done"_s);
        d.db->advance(1000);
        QCOMPARE(verdictOf(d.on(d.ben, u"dispute"_s, b, u"Mine was first"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.author, u"accept"_s, a, {}, {{u"rating"_s, 4}})), u"done"_s);
        RD_VALUE(details, RequestStore::details(d.db->as(d.boss), WorkItemId(item), {}, 100));
        QVERIFY(details);
        QCOMPARE(details->skills, (QStringList{u"logo"_s, u"print"_s}));
        QCOMPARE(details->description, u"Is it readable?"_s);
        QCOMPARE(details->attempts.size(), 2);
        const Attempt& first = details->attempts[0];
        const Attempt& second = details->attempts[1];
        QCOMPARE(first.status, u"accepted"_s);
        QCOMPARE(first.acceptance(), u"manual"_s);
        QCOMPARE(first.decidedBy, u"Ada"_s);
        QCOMPARE(first.rating, std::optional(4));
        QCOMPARE(first.ledgerState, u"due"_s);
        QCOMPARE(first.repeats, 0);
        QVERIFY(first.endedAt && !first.deadlineAt);
        QCOMPARE(second.content, review);
        QCOMPARE(second.repeats, 1);
        QVERIFY(!second.repeatsOwn);
        QVERIFY(second.remark(u"reject"_s) && second.remark(u"dispute"_s));
        QCOMPARE(second.remark(u"reject"_s)->note, u"Copied"_s);
        QCOMPARE(second.remark(u"reject"_s)->person, u"Boss"_s);
        QCOMPARE(second.remark(u"dispute"_s)->at, d.db->now());
        QVERIFY(!second.remark(u"accept"_s));
        // One page of attempts after another.
        RD_VALUE(part, RequestStore::details(d.db->as(d.boss), WorkItemId(item), {}, 1));
        QVERIFY(part->more);
        RD_VALUE(rest, RequestStore::details(d.db->as(d.boss), WorkItemId(item), part->attempts.last().id, 1));
        QVERIFY(!rest->more);
        QCOMPARE(rest->attempts.first(), second);
        RD_VALUE(none, RequestStore::details(d.db->as(d.boss), WorkItemId(4711), {}, 1));
        QVERIFY(!none);
    }

    // A chip says how many rows it shows, the badge how many reviews want a decision.
    void twoReviewsOfOneRequestAreOneRow_data() { Backend::addRows(); }
    void twoReviewsOfOneRequestAreOneRow()
    {
        Desk d;
        const qint64 logo = d.file(2, 2500, u"Logo"_s);
        const qint64 a = d.submitted(logo, d.anna), b = d.submitted(logo, d.ben);
        Connection& db = d.db->as(d.boss);
        RequestFilter filter;
        filter.waitingOnly = true;
        RD_VALUE(waiting, RequestStore::counts(db, {}, d.db->now()));
        QCOMPARE(waiting.byChip[u"waiting"_s], found(db, filter).size());
        QCOMPARE(waiting.byChip[u"waiting"_s], 1);
        for (const auto& [attempt, person] : {std::pair(a, d.anna), std::pair(b, d.ben)}) {
            QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, attempt, u"Thin"_s)), u"done"_s);
            QCOMPARE(verdictOf(d.on(person, u"dispute"_s, attempt, u"It is not"_s)), u"done"_s);
        }
        filter = {};
        filter.disputedOnly = true;
        RD_VALUE(counts, RequestStore::counts(db, {}, d.db->now()));
        QCOMPARE(counts.byChip[u"disputed"_s], found(db, filter).size());
        QCOMPARE(counts.byChip[u"disputed"_s], 1);
        QCOMPARE(counts.disputedReviews, 2);
        QCOMPARE(counts.byChip[u"waiting"_s], 0);
        // Under a field of the filter a chip counts what it would show there; the badge stays the desk's.
        (void)d.submitted(d.file(1, 0, u"Guide"_s), d.ben);
        for (const QString& text : {u"log"_s, u"gui"_s}) {
            RequestFilter fields;
            fields.text = text;
            RD_VALUE(narrow, RequestStore::counts(db, fields, d.db->now()));
            fields.disputedOnly = true;
            QCOMPARE(narrow.byChip[u"disputed"_s], found(db, fields).size());
            QCOMPARE(narrow.byChip[u"disputed"_s], text == "log"_L1 ? 1 : 0);
            fields.disputedOnly = false;
            fields.waitingOnly = true;
            QCOMPARE(narrow.byChip[u"waiting"_s], found(db, fields).size());
            QCOMPARE(narrow.byChip[u"waiting"_s], text == "log"_L1 ? 0 : 1);
            QCOMPARE(narrow.disputedReviews, 2);
        }
    }

    // On PostgreSQL each reads as the own login; a file is its owner's, who reads everything.
    void whatAReviewerAndAnAuthorRead()
    {
        Desk d(Dialect::Postgres);
        const qint64 open = d.file(2), full = d.file(1, 700, u"Full"_s);
        const qint64 a = d.submitted(open, d.anna);
        QVERIFY(d.submitted(full, d.ben) > 0);
        QCOMPARE(verdictOf(d.on(d.author, u"reject"_s, a, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d.on(d.anna, u"dispute"_s, a, u"Not thin"_s)), u"done"_s);

        Connection& ada = d.db->as(d.author); // the author
        QCOMPARE(found(ada, {}), (QList<qint64>{open, full}));
        RD_VALUE(own, RequestStore::details(ada, WorkItemId(open), {}, 10));
        QCOMPARE(own->attempts.size(), 1);
        QCOMPARE(own->attempts.first().content, review);
        QCOMPARE(own->attempts.first().remark(u"dispute"_s)->note, u"Not thin"_s);
        QVERIFY(own->attempts.first().ledgerState.isEmpty()); // the entry is Anna's
        QCOMPARE(own->request.held().minor, 2500);            // but what it costs is the author's business
        QCOMPARE(own->request.disputed, 1);
        RD_VALUE(adaCounts, RequestStore::counts(ada, {}, d.db->now()));
        QVERIFY(adaCounts.money.isEmpty());
        QCOMPARE(adaCounts.byChip[u"disputed"_s], 1);

        Connection& anna = d.db->as(d.anna);            // a reviewer
        QCOMPARE(found(anna, {}), QList<qint64>{open}); // the full one is neither hers nor on offer
        RD_VALUE(mine, RequestStore::details(anna, WorkItemId(open), {}, 10));
        QCOMPARE(mine->attempts.first().ledgerState, u"pending"_s);
        QCOMPARE(mine->attempts.first().remark(u"reject"_s)->note, u"Thin"_s);
        RD_VALUE(annaCounts, RequestStore::counts(anna, {}, d.db->now()));
        QCOMPARE(annaCounts.money, (QList<CurrencySum>{{u"EUR"_s, 2500, 0}}));

        Connection& ben = d.db->as(d.ben);
        QCOMPARE(found(ben, {}), (QList<qint64>{open, full}));
        RD_VALUE(offered, RequestStore::details(ben, WorkItemId(open), {}, 10));
        QVERIFY(offered->attempts.isEmpty()); // nothing of Anna's
        QCOMPARE(offered->request.disputed, 0);
        QCOMPARE(offered->request.placed, 1);
        RD_VALUE(entries, RequestStore::entries(ben, u"pending"_s, {}, 10));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().person, u"Ben"_s);
    }

    // What was typed is kept for 30 days: who loses the place and takes it again goes on with it.
    void aDraftOutlivesThePlace_data() { Backend::addRows(); }
    void aDraftOutlivesThePlace()
    {
        Desk d;
        const qint64 item = d.file(2);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const qint64 lost = d.attempt(item, d.anna);
        RD_OK(RequestStore::saveDraft(d.db->as(d.anna), AssignmentId(lost), u"Half a review"_s, d.db->context(d.anna)));
        QCOMPARE(verdictOf(d.on(d.boss, u"cancel"_s, lost, u"Wrong file"_s)), u"done"_s);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const AssignmentId again(d.attempt(item, d.anna));
        QVERIFY(again.value != lost);
        const auto kept = [&] {
            const auto begun = JobStore::start(d.db->as(d.boss), u"cleanup"_s, u"box"_s, d.db->context(d.boss));
            const auto ran = JobStore::tick(d.db->as(d.host), u"cleanup"_s, u"box"_s, d.db->context(d.host));
            const auto draft = RequestStore::draft(d.db->as(d.anna), again, d.db->context(d.anna));
            return begun && ran && draft && *draft ? (*draft)->content : QString();
        };
        QCOMPARE(kept(), u"Half a review"_s);
        d.db->advance(29 * millisPerDay);
        QCOMPARE(kept(), u"Half a review"_s);
        d.db->advance(2 * millisPerDay);
        QCOMPARE(kept(), QString());
    }

    void drafts_data() { Backend::addRows(); }
    void drafts()
    {
        Desk d;
        const qint64 item = d.file(2);
        QCOMPARE(d.claim(d.anna, item), u"done"_s);
        const AssignmentId a(d.attempt(item, d.anna));
        const auto save = [&](PersonId person, const QString& text) {
            return RequestStore::saveDraft(d.db->as(person), a, text, d.db->context(person));
        };
        RD_VALUE(at, save(d.anna, u"First thoughts"_s));
        QCOMPARE(at, d.db->now());
        d.db->advance(5000);
        RD_OK(save(d.anna, u"Second thoughts"_s));
        RD_VALUE(draft, RequestStore::draft(d.db->as(d.anna), a, d.db->context(d.anna)));
        QCOMPARE(draft->content, u"Second thoughts"_s);
        QCOMPARE(draft->savedAt, d.db->now());
        RD_ERROR(save(d.ben, u"Not mine"_s), ErrorCode::NotPermitted);
        RD_ERROR(save(d.boss, u"Not mine"_s), ErrorCode::NotPermitted);
        RD_VALUE(others, RequestStore::draft(d.db->as(d.boss), a, d.db->context(d.boss)));
        QVERIFY(!others);
        RD_ERROR(save(d.anna, QString(1'000'001, u'x')), ErrorCode::Invalid);
        RD_OK(save(d.anna, u" \u200b "_s)); // an empty one is none
        RD_VALUE(gone, RequestStore::draft(d.db->as(d.anna), a, d.db->context(d.anna)));
        QVERIFY(!gone);
        if (!d.db->isShared()) { // the owner of a file writes on behalf of the holder
            const ActorContext owner{d.db->admin(), true, u"desktop"_s};
            RD_OK(RequestStore::saveDraft(d.db->owner(), a, u"By the owner"_s, owner));
            RD_VALUE(seen, RequestStore::draft(d.db->as(d.anna), a, d.db->context(d.anna)));
            QCOMPARE(seen->content, u"By the owner"_s);
        }
        QCOMPARE(verdictOf(d.on(d.anna, u"submit"_s, a.value, {}, {}, review)), u"done"_s);
        RD_ERROR(save(d.anna, u"Too late"_s), ErrorCode::NotPermitted);
    }

    void entriesOfTheLedger_data() { Backend::addRows(); }
    void entriesOfTheLedger()
    {
        Desk d;
        QList<qint64> ids;
        for (int i = 0; i < 5; ++i) {
            const qint64 a = d.submitted(d.file(1, 100 + i), i % 2 ? d.anna : d.ben);
            QCOMPARE(verdictOf(d.on(d.boss, u"accept"_s, a)), u"done"_s);
            ids << d.entry(a);
            if (i != 2)
                d.db->advance(1000);
        }
        Connection& db = d.db->as(d.other);
        QList<qint64> seen;
        RequestStore::EntryKey after;
        while (true) {
            RD_VALUE(part, RequestStore::entries(db, u"due"_s, after, 2));
            for (const LedgerEntry& entry : part) {
                seen << entry.id.value;
                QCOMPARE(entry.decidedBy, u"Boss"_s);
                QCOMPARE(entry.title, u"Look at my logo"_s);
            }
            if (part.size() < 2)
                break;
            after = {part.last().createdAt, part.last().id};
        }
        QCOMPARE(seen, ids);
        QCOMPARE(verdictOf(d.pay(d.other, u"pay"_s, ids[0])), u"done"_s);
        RD_VALUE(sent, RequestStore::entries(db, u"sent"_s, {}, 10));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().amount, (Money{100, u"EUR"_s}));
        RD_VALUE(sums, RequestStore::sums(db));
        QCOMPARE(sums, (QList<RequestStore::EntrySum>{{u"due"_s, {101 + 102 + 103 + 104, u"EUR"_s}, 4},
                                                      {u"sent"_s, {100, u"EUR"_s}, 1}}));
        RD_VALUE(none, RequestStore::entry(db, LedgerEntryId(4711)));
        QVERIFY(!none);
    }
};

QTEST_GUILESS_MAIN(TestRequestStore)
#include "tst_requeststore.moc"
