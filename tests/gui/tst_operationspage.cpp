// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the incidents desk as an admin sees them, on both databases: tiles, chart, tables, nothing yet,
// failure.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <numeric>

#include "models/incidents/operationscharts.h"
#include "tests/gui/desk.h"
#include "tests/support/incidentdesk.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/operationspage.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;
using rd::test::IncidentDesk;

class TestOperationsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<IncidentDesk> m_d;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OperationsPage> m_page;

    void open()
    {
        m_desk = std::make_unique<Desk>(m_d->db->options());
        m_page = std::make_unique<OperationsPage>(m_desk->bench);
        m_page->resize(800, 700);
        m_page->show();
        m_page->activate();
    }
    [[nodiscard]] QString number(OperationsPage::TileOf tile) { return m_page->tile(tile).number(); }
    [[nodiscard]] static QStringList row(const TextTable& table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        return cells;
    }
    [[nodiscard]] static QStringList texts(QWidget* parent)
    {
        QStringList texts;
        for (const QLabel* label : parent->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_d.reset();
    }

    void figures_data() { Backend::addRows(); }
    void figures()
    {
        m_d = std::make_unique<IncidentDesk>();
        // Eve: 90 minutes from the start to handing in, and 30 more to the decision; then two that become overdue.
        const qint64 review = m_d->assigned(m_d->eve);
        QCOMPARE(m_d->on(m_d->eve, u"start"_s, review), u"done"_s);
        m_d->db->advance(90 * IncidentDesk::minute);
        QCOMPARE(m_d->submit(m_d->eve, review), u"done"_s);
        m_d->db->advance(30 * IncidentDesk::minute);
        QCOMPARE(m_d->on(m_d->boss, u"choose_engineer"_s, review, u"Safer"_s), u"done"_s);
        QVERIFY(m_d->assigned(m_d->eve) > 0 && m_d->assigned(m_d->eve) > 0);
        m_d->db->advance(25 * IncidentDesk::hour);
        QVERIFY(m_d->assigned(m_d->finn) > 0);
        open();
        QTRY_COMPARE(number(OperationsPage::Running), u"3"_s);
        QCOMPARE(number(OperationsPage::Overdue), u"2"_s);
        QCOMPARE(number(OperationsPage::SubmitMedian), u"1 h 30 min"_s);
        QCOMPARE(number(OperationsPage::SubmitP90), u"1 h 30 min"_s);
        QCOMPARE(number(OperationsPage::DecideMedian), u"30 min"_s);
        QCOMPARE(number(OperationsPage::DecideP90), u"30 min"_s);
        const ChartData& chart = m_page->chart().data();
        QCOMPARE(chart.places.size(), IncidentOperations::days);
        QCOMPARE(std::accumulate(chart.series[0].values.cbegin(), chart.series[0].values.cend(), 0.0), 4.0);
        QCOMPARE(m_page->severities().rowCount(), 4);
        QCOMPARE(row(m_page->severities(), 0),
                 (QStringList{u"Critical"_s, u"0"_s, u"0"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(row(m_page->severities(), 1),
                 (QStringList{u"High"_s, u"3"_s, u"2"_s, u"1 h 30 min"_s, u"1 h 30 min"_s, u"30 min"_s, u"30 min"_s}));
        QCOMPARE(m_page->overdue().rowCount(), 1);
        QCOMPARE(row(m_page->overdue(), 0), (QStringList{u"Eve"_s, u"2"_s, u"2"_s}));
        QVERIFY(!texts(m_page.get()).contains(u"Nobody has an overdue review."_s));
        m_page->resize(700, 600); // nothing is cut at the side
        QTRY_VERIFY(m_page->content()->width() <= 700);
    }

    void leadsToTheRows_data() { Backend::addRows(); }
    void leadsToTheRows()
    {
        m_d = std::make_unique<IncidentDesk>();
        QVERIFY(m_d->assigned(m_d->eve) > 0);
        m_d->db->advance(25 * IncidentDesk::hour);
        open();
        QTRY_COMPARE(number(OperationsPage::Overdue), u"1"_s);
        QSignalSpy pages(m_page.get(), &OperationsPage::pageWanted);
        m_page->tile(OperationsPage::Running).click();
        m_page->tile(OperationsPage::Overdue).click();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0], (QVariantList{u"incidents"_s, u"running"_s}));
        QCOMPARE(pages[1], (QVariantList{u"incidents"_s, u"overdue"_s}));
        QSignalSpy engineers(m_page.get(), &OperationsPage::engineerWanted);
        emit m_page->overdue().cellActivated(0, 0);
        QCOMPARE(engineers.size(), 1);
        QCOMPARE(engineers.first().first().value<PersonId>(), m_d->eve);
        // It follows what others do, a little later.
        QCOMPARE(m_d->submit(m_d->eve, m_d->review(m_d->db->value(u"SELECT MAX(id) FROM work_item"_s).toLongLong())),
                 u"done"_s);
        m_page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(number(OperationsPage::Overdue), u"0"_s, 10'000);
        QVERIFY(texts(m_page.get()).contains(u"Nobody has an overdue review."_s));
    }

    void nothingYet_data() { Backend::addRows(); }
    void nothingYet()
    {
        m_d = std::make_unique<IncidentDesk>();
        open();
        QTRY_COMPARE(number(OperationsPage::Running), u"0"_s);
        QCOMPARE(number(OperationsPage::SubmitMedian), u"–"_s);
        QCOMPARE(m_page->tile(OperationsPage::SubmitMedian).detail(), u"no review in 30 days"_s);
        QCOMPARE(m_page->tile(OperationsPage::DecideP90).detail(), u"no decision in 30 days"_s);
        QCOMPARE(m_page->severities().rowCount(), 4);
        QVERIFY(!m_page->overdue().isVisible());
        QVERIFY(texts(m_page.get()).contains(u"Nobody has an overdue review."_s));
        QVERIFY(texts(m_page.get()).contains(u"Nothing was assigned in the last 30 days."_s));
    }

    void failureIsSaid_data() { Backend::addRows(); }
    void failureIsSaid()
    {
        m_d = std::make_unique<IncidentDesk>();
        open();
        QTRY_COMPARE(number(OperationsPage::Running), u"0"_s);
        m_d->db->exec(u"ALTER TABLE incident RENAME COLUMN severity TO gone"_s);
        m_page->refresh();
        auto* pane = m_page->findChild<StatePane*>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), 10'000);
        QVERIFY(texts(pane).contains(u"The figures could not be read"_s));
        m_d->db->exec(u"ALTER TABLE incident RENAME COLUMN gone TO severity"_s);
        emit pane->clicked();
        QTRY_VERIFY(!pane->isVisible());
        QCOMPARE(m_page->severities().rowCount(), 4);
    }

    void durations()
    {
        QCOMPARE(elapsedText(0), u"0 s"_s);
        QCOMPARE(elapsedText(59'999), u"59 s"_s);
        QCOMPARE(elapsedText(60'000), u"1 min"_s);
        QCOMPARE(elapsedText(3 * IncidentDesk::hour), u"3 h"_s);
        QCOMPARE(elapsedText(3 * IncidentDesk::hour + 61'000), u"3 h 1 min"_s);
        QCOMPARE(elapsedText(millisPerDay), u"1 d"_s);
        QCOMPARE(elapsedText(2 * millisPerDay + 5 * IncidentDesk::hour + 61'000), u"2 d 5 h"_s);
    }

    void forAdmins()
    {
        m_d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        open();
        QVERIFY(m_page->isOffered(Actor{PersonId(9), u"Anna"_s, {u"admin"_s}, false}));
        QVERIFY(!m_page->isOffered(Actor{PersonId(9), u"Eve"_s, {u"engineer"_s}, false}));
    }
};

QTEST_MAIN(TestOperationsPage)
#include "tst_operationspage.moc"
