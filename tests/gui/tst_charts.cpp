// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: the same figures as bars, as a table and under the mouse; colours of the theme; nothing to show says so.
#include <QClipboard>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QPushButton>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>

#include "app/domain/money.h"
#include "models/incidents/engineercharts.h"
#include "models/overview/overviewcharts.h"
#include "models/work/workcharts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;
using namespace rd;

class TestCharts final : public QObject {
    Q_OBJECT

    static constexpr Millis now = 1'725'148'800'000; // 2024-09-01T00:00:00Z

    static QList<MonthlyEarnings> year(const QString& currency)
    {
        QList<MonthlyEarnings> months;
        for (int i = 11; i >= 0; --i)
            months << MonthlyEarnings{currency, monthOf(now) - i, 100 * i, 50, 25, 0, 0};
        return months;
    }
    static QList<QBarSet*> bars(ChartView& view)
    {
        const auto* series = qobject_cast<QAbstractBarSeries*>(view.chart()->series().value(0));
        return series ? series->barSets() : QList<QBarSet*>();
    }
    static QWidget* shown(ChartCard& card)
    {
        for (QWidget* widget : {static_cast<QWidget*>(&card.chart()), static_cast<QWidget*>(card.table())}) {
            if (widget && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private slots:
    void barsAndTableSayTheSame()
    {
        Theme theme(*qApp);
        ChartCard card(theme);
        card.resize(520, 320);
        card.show();
        card.setData(earningsChart(year(u"EUR"_s), u"EUR"_s));
        const QList<QBarSet*> sets = bars(card.chart());
        QCOMPARE(sets.size(), 5);
        QCOMPARE(card.table()->rowCount(), 12);
        QCOMPARE(card.table()->columnCount(), 6);
        for (int month = 0; month < 12; ++month) {
            QCOMPARE(sets[0]->at(month), 100.0 * (11 - month));
            QCOMPARE(card.table()->item(month, 1)->text(), moneyText({100 * (11 - month), u"EUR"_s}));
        }
        QVERIFY(card.table()->item(11, 0)->text().contains(u"2024"_s));
        QCOMPARE(shown(card), &card.chart());
        card.setTableShown(true);
        QCOMPARE(shown(card), card.table());
        QTest::keyClick(card.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 11);
        // New figures, the same columns: the table stays as it is shown.
        const TextTable* before = card.table();
        card.setData(earningsChart(year(u"EUR"_s), u"EUR"_s));
        QCOMPARE(card.table(), before);
        QVERIFY(card.isTableShown());
    }

    // Qt Charts lays out axes later than bars: each name stands at its own bar, also after the card got another size.
    void namesStandAtTheirBars()
    {
        Theme theme(*qApp);
        ChartCard card(theme);
        QList<Engineer> engineers;
        for (int i = 0; i < 9; ++i)
            engineers << Engineer{.id = PersonId(i + 1), .name = u"Engineer %1"_s.arg(i), .load = 9 - i, .limit = 9};
        card.resize(640, 420);
        card.show();
        card.setData(engineersChart(engineers));
        for (const QSize size : {QSize(640, 420), QSize(640, 560), QSize(500, 440)}) {
            card.resize(size);
            QTest::qWait(50);
            ChartView& view = card.chart();
            QCOMPARE(view.shownPlaces(), 9);
            int compared = 0;
            for (const QGraphicsItem* item : view.scene()->items()) {
                const auto* label = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
                if (!label || !label->toPlainText().startsWith("Engineer"_L1))
                    continue;
                const int place = label->toPlainText().mid(9, 1).toInt();
                const QPointF bar = view.chart()->mapToPosition({1, qreal(8 - place)}, view.chart()->series().first());
                const qreal middle = view.chart()->mapFromScene(label->sceneBoundingRect().center()).y();
                QVERIFY2(std::abs(middle - bar.y()) < 4,
                         qPrintable(u"%1: %2, its bar %3"_s.arg(label->toPlainText()).arg(middle).arg(bar.y())));
                ++compared;
            }
            QCOMPARE(compared, 9);
        }
    }

    void nothingToShow()
    {
        Theme theme(*qApp);
        ChartCard card(theme);
        card.show();
        card.setData(earningsChart({}, {}));
        QVERIFY(!shown(card));
        QVERIFY(!card.findChild<QPushButton*>()->isVisible());
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        QVERIFY(texts.join(u' ').contains(card.data().emptyText));
        QList<WeeklyReviews> weeks;
        for (int i = 25; i >= 0; --i)
            weeks << WeeklyReviews{weekOf(now) - i};
        card.setData(outcomesChart(weeks)); // weeks, but nothing in them
        QVERIFY(!shown(card));
        weeks[3].accepted = 2;
        card.setData(outcomesChart(weeks));
        QCOMPARE(shown(card), &card.chart());
    }

    void valuesUnderTheMouse()
    {
        Theme theme(*qApp);
        ChartCard card(theme);
        card.resize(640, 360);
        card.show();
        QList<DayFlow> days;
        for (int i = 29; i >= 0; --i)
            days << DayFlow{now / millisPerDay - i, i, 2 * i};
        card.setData(flowChart(days));
        ChartView& view = card.chart();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(view.chart()->series().size(), 2);
        const QString first = view.valuesAt(0);
        QVERIFY2(first.contains(u"29"_s) && first.contains(u"58"_s), qPrintable(first));
        const QRectF area = view.chart()->plotArea();
        const auto at = [&](qreal share) {
            return view.mapFromScene(
                view.chart()->mapToScene(QPointF(area.left() + area.width() * share, area.center().y())));
        };
        QTRY_COMPARE(view.placeAt(at(0.005)), 0);
        QCOMPARE(view.placeAt(at(0.995)), 29);
        QCOMPARE(view.placeAt(at(15.5 / 30)), 15);
        QCOMPARE(view.placeAt(QPoint(0, 0)), -1);
        QTest::mouseMove(view.viewport(), at(15.5 / 30));
        QLabel* tip = nullptr;
        for (QLabel* label : view.findChildren<QLabel*>()) {
            if (label->property("role") == u"charttip"_s)
                tip = label;
        }
        QVERIFY(tip);
        QTRY_VERIFY(tip->isVisible());
        QCOMPARE(tip->text(), view.valuesAt(15));
        QVERIFY(view.rect().contains(tip->geometry()));
    }

    void colours()
    {
        Theme theme(*qApp);
        theme.setMode(ThemeMode::Light);
        ChartCard card(theme);
        QList<CapacityLine> people = {{PersonId(1), u"Ben"_s, 5, 3}, {PersonId(2), u"Ben"_s, 1, 4}};
        card.setData(capacityChart(people));
        QCOMPARE(bars(card.chart())[0]->color(), theme.color(u"accent"_s));
        QCOMPARE(bars(card.chart())[1]->color(), theme.color(u"attention"_s));
        QCOMPARE(bars(card.chart())[1]->at(1),
                 2.0); // over the maximum; the first person stands on top, bars count from below
        QCOMPARE(bars(card.chart())[2]->at(0), 3.0); // room left
        QCOMPARE(card.table()->item(1, 0)->text(), u"Ben (#2)"_s);
        const QColor light = bars(card.chart())[0]->color();
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(bars(card.chart())[0]->color(), theme.color(u"accent"_s));
        QVERIFY(bars(card.chart())[0]->color() != light);
        QCOMPARE(card.chart().chart()->backgroundBrush().color(), theme.color(u"surface"_s));
        theme.setMode(ThemeMode::Light);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
