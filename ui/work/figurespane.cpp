// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/figurespane.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/domain/money.h"
#include "app/domain/words.h"
#include "models/work/workcharts.h"
#include "ui/charts/chartcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilegrid.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int sideBySideFrom = 860;

QString durationText(Millis span)
{
    const qint64 hours = span / millisPerHour;
    if (hours >= 48)
        return FiguresPane::tr("%1 d").arg(QLocale().toString(double(span) / double(millisPerDay), 'f', 1));
    return hours >= 1 ? FiguresPane::tr("%1 h").arg(QLocale().toString(double(span) / double(millisPerHour), 'f', 1))
                      : FiguresPane::tr("%1 min").arg(span / 60'000);
}

} // namespace

FiguresPane::FiguresPane(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, theme.size(u"inside"_s), 0);
    layout->setSpacing(theme.size(u"between"_s));
    buildTiles(layout);
    m_earnings = new ChartCard(theme, content);
    connect(m_earnings, &ChartCard::chosen, this, &FiguresPane::showEarnings);
    m_outcomes = new ChartCard(theme, content);
    m_charts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_charts->setSpacing(theme.size(u"between"_s));
    m_charts->addWidget(m_earnings, 1);
    m_charts->addWidget(m_outcomes, 1);
    layout->addLayout(m_charts);
    m_byStatus = wrappedLabel({}, content, u"muted"_s);
    layout->addWidget(m_byStatus);
    m_moneyTitle = plainLabel(tr("Earnings"), content);
    m_moneyTitle->setFont(theme.font(u"section"_s));
    layout->addWidget(m_moneyTitle);
    m_money = new TextTable(theme,
                            {tr("Currency"), tr("Due"), tr("Sent"), tr("Settled"), tr("Failed"), tr("Earned"),
                             tr("Held"), tr("Submitted"), tr("Pending"), tr("Reversed"), tr("In all")},
                            content);
    m_money->setAccessibleName(tr("Earnings"));
    layout->addWidget(m_money);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Figures"));
    show({});
}

void FiguresPane::buildTiles(QBoxLayout* layout)
{
    m_all = new Tile(m_theme, tr("Reviews"), this);
    m_rate = new Tile(m_theme, tr("Acceptance rate"), this);
    m_rating = new Tile(m_theme, tr("Average rating"), this);
    m_median = new Tile(m_theme, tr("Median time to submit"), this);
    auto* grid = new TileGrid(m_theme, this);
    for (Tile* tile : {m_all, m_rate, m_rating, m_median}) {
        tile->setPassive();
        grid->add(tile);
    }
    layout->addWidget(grid);
}

void FiguresPane::show(const DashboardFigures& figures)
{
    m_figures = figures;
    showTiles();
    showMoney();
    showEarnings();
    m_outcomes->setData(outcomesChart(figures.weeks));
}

void FiguresPane::showTiles()
{
    const QLocale locale;
    const auto rate = m_figures.acceptanceRate();
    const auto rating = m_figures.averageRating();
    m_all->show(locale.toString(m_figures.total()), tr("on all desks"));
    const qint64 rejected = m_figures.count(u"requests"_s, u"rejected"_s) + m_figures.count(u"requests"_s, u"upheld"_s);
    m_rate->show(
        rate ? tr("%1 %").arg(locale.toString(*rate * 100, 'f', 0)) : u"–"_s,
        rate ? tr("%1 accepted, %2 rejected").arg(locale.toString(m_figures.accepted()), locale.toString(rejected))
             : tr("no decisions yet"));
    m_rating->show(rating ? locale.toString(*rating, 'f', 1) : u"–"_s,
                   rating ? tr("of 5, from %n rating(s)", nullptr, int(m_figures.ratings)) : tr("no ratings yet"));
    m_median->show(m_figures.medianToSubmit ? durationText(*m_figures.medianToSubmit) : u"–"_s,
                   m_figures.medianToSubmit ? tr("of the last %n review(s)", nullptr, int(m_figures.medianOf))
                                            : tr("nothing submitted yet"));
    QStringList parts;
    for (const StatusFigure& figure : std::as_const(m_figures.byStatus))
        parts << tr("%1 %2 %3")
                     .arg(deskWord(figure.desk), statusWord(figure.status).toLower(), locale.toString(figure.count));
    m_byStatus->setText(parts.join(u" · "_s));
    m_byStatus->setVisible(!parts.isEmpty());
}

void FiguresPane::showMoney()
{
    QList<QStringList> rows;
    for (const EarningFigure& sum : std::as_const(m_figures.earnings)) {
        QStringList row{sum.currency};
        for (qint64 minor : {sum.due, sum.sent, sum.settled, sum.failed, sum.earned(), sum.held, sum.submitted,
                             sum.pending(), sum.reversed, sum.all()})
            row << QLocale().toString(double(minor) / std::pow(10, minorDigits(sum.currency)), 'f',
                                      minorDigits(sum.currency));
        rows << row;
    }
    m_money->setRows(rows);
    for (int row = 0; row < m_money->rowCount(); ++row) {
        for (int column = 1; column < m_money->columnCount(); ++column)
            m_money->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_money->setFixedHeight(m_money->sizeHint().height());
    m_money->setVisible(!rows.isEmpty());
    m_moneyTitle->setVisible(!rows.isEmpty());
}

void FiguresPane::showEarnings()
{
    QStringList currencies;
    for (const EarningFigure& sum : std::as_const(m_figures.earnings))
        currencies << sum.currency;
    const QString chosen =
        currencies.contains(m_earnings->choice()) ? m_earnings->choice() : mainCurrency(m_figures.months);
    m_earnings->setChoices(tr("Currency of the chart"), currencies, chosen);
    m_earnings->setData(earningsChart(m_figures.months, chosen));
}

void FiguresPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_charts->setDirection(viewport()->width() >= Theme::scaled(sideBySideFrom) ? QBoxLayout::LeftToRight
                                                                                : QBoxLayout::TopToBottom);
}

} // namespace rd
