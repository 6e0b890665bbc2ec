// SPDX-License-Identifier: GPL-3.0-or-later
// The overview as an admin sees it, on both databases: tiles that lead somewhere, alerts, charts with tables, failure.
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include "app/database/dbexecutor.h"
#include "tests/gui/desk.h"
#include "tests/support/reviewwork.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;

class TestOverviewPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Desk> m_desk;
    PersonId m_ada, m_rita;

    void begin()
    {
        m_db = Backend::make();
        m_ada = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_desk = std::make_unique<Desk>(m_db->options());
    }
    std::unique_ptr<OverviewPage> open()
    {
        auto page = std::make_unique<OverviewPage>(m_desk->bench);
        page->resize(1020, 700);
        page->show();
        page->activate();
        return page;
    }

private slots:
    void cleanup()
    {
        m_desk.reset();
        m_db.reset();
    }

    void tilesLeadToTheirRows_data() { Backend::addRows(); }
    void tilesLeadToTheirRows()
    {
        begin();
        RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_ada, u"Late"_s), {}}}));
        m_db->advance(7 * millisPerDay + 1000);
        const auto page = open();
        QTRY_COMPARE(page->tile(OverviewPage::Orphaned).number(), u"1"_s);
        QCOMPARE(page->tile(OverviewPage::Disputed).number(), u"0"_s);
        QSignalSpy wanted(page.get(), &OverviewPage::pageWanted);
        page->tile(OverviewPage::Orphaned).click();
        page->tile(OverviewPage::FailedRuns).click();
        page->tile(OverviewPage::OverCapacity).click();
        page->tile(OverviewPage::Disputed).click();
        QCOMPARE(wanted.size(), 4);
        QCOMPARE(wanted[0], (QVariantList{u"claims"_s, u"orphaned"_s}));
        QCOMPARE(wanted[1], (QVariantList{u"jobs"_s, u"failed"_s}));
        QCOMPARE(wanted[2], (QVariantList{u"people"_s, u"over_capacity"_s}));
        QCOMPARE(wanted[3], (QVariantList{u"requests"_s, u"disputed"_s}));
        // It follows what others do.
        const qint64 attempt = m_db->value(u"SELECT id FROM assignment"_s).toLongLong();
        RD_OK(m_db->apply(m_rita, u"approve"_s, {{attempt, {}}}));
        page->refresh();
        QTRY_COMPARE(page->tile(OverviewPage::Orphaned).number(), u"0"_s);
    }

    void chartsAndForecast_data() { Backend::addRows(); }
    void chartsAndForecast()
    {
        begin();
        test::ReviewWork work(*m_db);
        QVERIFY(work.claim(m_rita, work.file(m_ada, u"Held"_s, 2, 1250)) > 0);
        const PersonId ben = m_db->person(u"Ben"_s, {u"reviewer"_s});
        const qint64 dollars = work.submitted(ben, work.file(m_ada, u"Dollars"_s, 1, 700, {}, u"USD"_s));
        QCOMPARE(work.on(m_ada, u"accept"_s, dollars), u"done"_s);
        for (int i = 0; i < 3; ++i)
            RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_ada, u"Claim %1"_s.arg(i)), {}}}));
        m_db->claim(m_ada, u"Waits"_s);
        m_db->advance(millisPerDay); // the claims are due within seven days
        const auto page = open();
        QTRY_VERIFY(page->chart(OverviewPage::Flow).table());
        const auto sum = [&](OverviewPage::ChartOf chart, int column) {
            const TextTable* table = page->chart(chart).table();
            qint64 all = 0;
            for (int row = 0; row < table->rowCount(); ++row)
                all += table->item(row, column)->text().toLongLong();
            return all;
        };
        QCOMPARE(page->chart(OverviewPage::Flow).table()->rowCount(), 30);
        QCOMPARE(sum(OverviewPage::Flow, 1), 5);
        QCOMPARE(sum(OverviewPage::Flow, 2), 1);
        QCOMPARE(sum(OverviewPage::Age, 1) + sum(OverviewPage::Age, 2), 2); // a claim, and the second place
        QCOMPARE(page->chart(OverviewPage::Holders).table()->item(0, 0)->text(), u"Rita"_s);
        QCOMPARE(page->chart(OverviewPage::Holders).table()->item(0, 1)->text(), u"4"_s);
        ChartCard& earnings = page->chart(OverviewPage::Earnings);
        QVERIFY(earnings.data().title.contains(u"EUR"_s));
        auto* currency = earnings.findChild<QComboBox*>();
        QVERIFY(currency->isVisibleTo(page.get()));
        QCOMPARE(currency->count(), 2);
        currency->setCurrentIndex(currency->findText(u"USD"_s));
        emit currency->activated(currency->currentIndex());
        QVERIFY(earnings.data().title.contains(u"USD"_s));
        page->refresh();
        QTRY_VERIFY(earnings.data().title.contains(u"USD"_s));                            // what was chosen stays
        QCOMPARE(sum(OverviewPage::ForecastOf, 1) + sum(OverviewPage::ForecastOf, 2), 4); // nothing was finished
        QVERIFY2(page->forecast().contains(u"3 of 3"_s), qPrintable(page->forecast()));
        for (int chart = 0; chart < OverviewPage::ChartCount; ++chart)
            QVERIFY(!page->chart(OverviewPage::ChartOf(chart)).data().title.isEmpty());
        page->resize(700, 600); // one column; nothing is cut at the side
        QTRY_VERIFY(page->content()->width() <= 700);
    }

    void alerts_data() { Backend::addRows(); }
    void alerts()
    {
        begin();
        m_db->exec(u"UPDATE job SET next_at = %1 WHERE name = 'cleanup'"_s.arg(m_db->now() - 3 * millisPerDay));
        const auto page = open();
        QTRY_COMPARE(page->alerts().size(), 2);
        QVERIFY(page->alerts().first().contains(u"Nobody hosts"_s));
        QVERIFY(page->alerts().last().contains(u"cleanup"_s));
        m_db->exec(u"UPDATE job SET next_at = %1 WHERE name = 'cleanup'"_s.arg(m_db->now() + 1000));
        m_db->exec(
            u"INSERT INTO job_run (job, slot, host, person_id, started_at) VALUES ('cleanup', 1, 'here', %1, %2)"_s
                .arg(m_db->admin().value)
                .arg(m_db->now()));
        page->refresh();
        QTRY_VERIFY(page->alerts().isEmpty());
        m_db->exec(
            u"INSERT INTO job_run (job, host, person_id, started_at, ended_at, failed, failures) VALUES "
            "('check_invariants', 'here', %1, %2, %2, 3, '[{\"name\": \"load\", \"n\": 3}]')"_s.arg(m_db->admin().value)
                .arg(m_db->now() - 5 * millisPerDay));
        page->refresh();
        QTRY_COMPARE(page->alerts().size(), 1);
        QVERIFY2(page->alerts().first().contains(u"3 rows"_s) && page->alerts().first().contains(u"load"_s),
                 qPrintable(page->alerts().first()));
    }

    void refusalsAndSlowAnswers_data() { Backend::addRows(); }
    void refusalsAndSlowAnswers()
    {
        begin();
        const auto page = open();
        QTRY_COMPARE(page->alerts().size(), 1); // nobody hosts
        const qint64 wanted = m_db->claim(m_db->admin(), u"Wanted"_s);
        for (int i = 0; i < 21; ++i) {
            const PersonId person = m_db->person(u"Rusher %1"_s.arg(i), {u"reviewer"_s});
            RD_OK(m_db->apply(person, u"take"_s, {{wanted, {}}}));
        }
        for (int i = 0; i < 50; ++i)
            emit m_desk->bench.session.interactive().answered(i < 30 ? 20 : 812);
        page->refresh();
        QTRY_COMPARE(page->alerts().size(), 3);
        QVERIFY2(page->alerts()[1].contains(u"20 of 21"_s), qPrintable(page->alerts()[1]));
        QVERIFY2(page->alerts()[2].contains(u"812 ms"_s), qPrintable(page->alerts()[2]));
    }

    void forAdmins_data() { Backend::addRows(); }
    void forAdmins()
    {
        begin();
        OverviewPage page(m_desk->bench);
        QVERIFY(page.isOffered(Actor{PersonId(9), u"Anna"_s, {u"admin"_s}, false}));
        QVERIFY(!page.isOffered(Actor{PersonId(9), u"Rita"_s, {u"reviewer"_s}, false}));
    }

    void failureIsSaid()
    {
        m_db = Backend::make(Dialect::Sqlite);
        m_desk = std::make_unique<Desk>(m_db->options());
        m_db->exec(u"DROP TABLE ledger_entry"_s);
        const auto page = open();
        auto* pane = page->findChild<StatePane*>();
        QTRY_VERIFY(pane->isVisible());
        QStringList texts;
        for (const QLabel* label : pane->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(u"The overview could not be read"_s));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
