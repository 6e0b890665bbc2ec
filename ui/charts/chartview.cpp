// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qreal half = 0.5;
constexpr int directLabelsUpTo = 12;
constexpr int longestName = 170;
constexpr int smallestPitch = 28, largestPitch = 48; ///< of bars that scroll
constexpr int labelGap = 14;                         ///< what Qt Charts leaves between a name and its bar

/// 1, 2 or 5 times a power of ten that is not below: steps that people count in.
double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return std::max(1.0, factor * power);
    }
    return std::max(1.0, 10 * power);
}

} // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_values(plainLabel({}, this, u"charttip"_s))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the table is for the keyboard
    m_values->hide();
    m_values->setAttribute(Qt::WA_TransparentForMouseEvents);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide(); // ChartLegend says it
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(&theme, &Theme::changed, this, [this] {
        measureNames();
        rebuild();
        emit shownChanged();
    });
}

void ChartView::setData(const ChartData& chartData)
{
    m_data = chartData;
    measureNames();
    rebuild();
    emit shownChanged();
}

void ChartView::scrollTo(int first)
{
    const int before = m_first;
    m_first = first;
    fitPlaces();
    if (m_first == before)
        return;
    rebuild();
    emit shownChanged();
}

bool ChartView::fitPlaces()
{
    const auto before = std::pair(m_first, m_count);
    const int all = int(m_data.places.size());
    const int pitch = std::max(Theme::scaled(smallestPitch), QFontMetrics(m_theme.font(u"small"_s)).height() * 3 / 2);
    const int room = m_data.scrolls ? std::max(1, int(plotRoom().height()) / pitch) : all;
    m_count = std::min(all, room);
    m_first = std::clamp(m_first, 0, all - m_count);
    return before != std::pair(m_first, m_count);
}

void ChartView::measureNames()
{
    m_nameWidth = 0;
    if (!m_data.scrolls)
        return;
    const QFontMetrics metrics(m_theme.font(u"small"_s));
    for (const QString& place : std::as_const(m_data.places))
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(place));
    m_nameWidth = std::min(m_nameWidth, Theme::scaled(longestName));
}

QRectF ChartView::plotRoom() const
{
    const int line = QFontMetrics(m_theme.font(u"small"_s)).height();
    const int edge = m_theme.size(u"unit"_s);
    // At the right half of the axis' last number, below the numbers.
    return QRectF(rect()).adjusted(m_nameWidth + labelGap, edge, -line, -line - labelGap);
}

void ChartView::placePlot()
{
    if (!m_data.scrolls || m_count == 0)
        return;
    QRectF area = plotRoom();
    area.setHeight(std::min(area.height(), qreal(m_count * Theme::scaled(largestPitch))));
    if (!area.isValid())
        return;
    chart()->setPlotArea(area);
    chart()->layout()->invalidate(); // the bars follow at once, the axes with the next layout only
}

QString ChartView::nameOf(const QString& place) const
{
    return QFontMetrics(m_theme.font(u"small"_s)).elidedText(place, Qt::ElideRight, Theme::scaled(longestName));
}

QColor ChartView::colorOf(int series) const
{
    static const QStringList order = {u"accent"_s, u"ok"_s, u"attention"_s, u"danger"_s, u"muted"_s};
    const QString own = m_data.series[series].token;
    return m_theme.color(own.isEmpty() ? order[series % order.size()] : own);
}

bool ChartView::hasDirectLabels() const
{
    return m_data.kind == ChartData::Kind::Across ||
           (m_data.kind != ChartData::Kind::Lines && m_data.places.size() <= directLabelsUpTo);
}

double ChartView::sumAt(int place) const
{
    double sum = 0;
    for (const ChartSeries& line : m_data.series)
        sum += line.values.value(place);
    return sum;
}

double ChartView::largest() const
{
    double most = 0;
    for (int place = 0; place < m_data.places.size(); ++place) {
        double sum = 0;
        for (const ChartSeries& line : m_data.series) {
            const double value = line.values.value(place);
            sum = m_data.kind == ChartData::Kind::Lines ? std::max(sum, value) : sum + value;
        }
        most = std::max(most, sum);
    }
    return most;
}

/// Lying bars are counted from below, and the first place stands on top.
int ChartView::placeOfBar(int bar) const
{
    return m_data.kind == ChartData::Kind::Across ? m_first + m_count - 1 - bar : bar;
}

// Qt Charts takes every text for HTML (ChartAxisElement, LegendMarkerItem): people's text is escaped on its way there.
void ChartView::rebuild()
{
    m_values->hide();
    fitPlaces();
    chart()->removeAllSeries();
    const QList<QAbstractAxis*> old = chart()->axes();
    for (QAbstractAxis* axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(m_theme.color(u"surface"_s));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(m_theme.color(u"surface"_s));
    if (m_data.places.isEmpty() || m_data.series.isEmpty())
        return;
    if (m_data.kind == ChartData::Kind::Lines)
        addLines();
    else
        addBars();
    placePlot();
}

QPen ChartView::penOf(int series) const
{
    return {colorOf(series), 2, series == 0 ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin};
}

void ChartView::addBars()
{
    const bool across = m_data.kind == ChartData::Kind::Across;
    QAbstractBarSeries* bars = across ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                                      : static_cast<QAbstractBarSeries*>(new QStackedBarSeries);
    for (int i = 0; i < m_data.series.size(); ++i) {
        auto* set = new QBarSet(m_data.series[i].name.toHtmlEscaped());
        for (int bar = 0; bar < m_count; ++bar)
            *set << m_data.series[i].values.value(placeOfBar(bar));
        set->setColor(colorOf(i));
        set->setBorderColor(m_theme.color(u"surface"_s));
        bars->append(set);
    }
    bars->setBarWidth(m_count > directLabelsUpTo && !m_data.scrolls ? 0.8 : 0.6);
    chart()->addSeries(bars);
    addAxes({bars});
}

void ChartView::addLines()
{
    QList<QAbstractSeries*> all;
    for (int i = 0; i < m_data.series.size(); ++i) {
        auto* line = new QLineSeries;
        line->setName(m_data.series[i].name.toHtmlEscaped());
        for (int place = 0; place < m_data.places.size(); ++place)
            line->append(place, m_data.series[i].values.value(place));
        line->setPen(penOf(i));
        chart()->addSeries(line);
        all << line;
    }
    addAxes(all);
}

void ChartView::addAxes(const QList<QAbstractSeries*>& all)
{
    const bool across = m_data.kind == ChartData::Kind::Across;
    QAbstractAxis* places = placeAxis();
    QAbstractAxis* values = valueAxis();
    chart()->addAxis(places, across ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, across ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : all) {
        series->attachAxis(places);
        series->attachAxis(values);
    }
    for (QAbstractAxis* axis : {places, values})
        style(axis);
    places->setGridLineVisible(false);
    values->setLineVisible(false);
}

QAbstractAxis* ChartView::placeAxis()
{
    if (m_data.kind == ChartData::Kind::Across) {
        auto* axis = new QBarCategoryAxis;
        // Qt cuts a name to "..." as soon as its bar is thin; two of one name would be one bar.
        axis->setTruncateLabels(false);
        QString unique;
        for (int bar = 0; bar < m_count; ++bar)
            axis->append(nameOf(m_data.places[placeOfBar(bar)]).toHtmlEscaped() + (unique += QChar(0x200B)));
        return axis;
    }
    // Values, not categories: a category's label is cut to the width of one bar.
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    axis->setTruncateLabels(false); // "May" is wider than its bar and still has room
    axis->setRange(-half, qreal(m_data.places.size()) - half);
    axis->setStartValue(-half);
    qreal end = -half;
    QString unique; // labels must differ; a zero-width space does not show
    if (m_data.groups.isEmpty()) {
        for (const QString& place : std::as_const(m_data.places))
            axis->append(place.toHtmlEscaped() + (unique += QChar(0x200B)), end += 1);
    }
    for (const ChartGroup& group : std::as_const(m_data.groups))
        axis->append(group.label.toHtmlEscaped() + (unique += QChar(0x200B)), end += group.places);
    return axis;
}

QAbstractAxis* ChartView::valueAxis()
{
    const double most = std::max(1.0, largest());
    const double step = niceStep(most / (m_ticks - 1));
    // Room for the label of the longest bar; an own one is words, not only a number.
    const double across = m_data.ends.isEmpty() ? 1.12 : 1.35;
    const double room = hasDirectLabels() ? most * (m_data.kind == ChartData::Kind::Across ? across : 1.08) : most;
    const int steps = int(std::ceil(room / step - 1e-9));
    auto* axis = new QCategoryAxis; // for labels in the words of the locale and of money
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false); // in a low chart Qt makes dots of every number
    axis->setRange(0, steps * step);
    axis->setStartValue(0);
    QString unique;
    for (int i = 0; i <= steps; ++i)
        axis->append(m_data.axisText(i * step).toHtmlEscaped() + (unique += QChar(0x200B)), i * step);
    return axis;
}

void ChartView::style(QAbstractAxis* axis) const
{
    axis->setLabelsColor(m_theme.color(u"muted"_s));
    axis->setLabelsFont(m_theme.font(u"small"_s));
    axis->setGridLinePen(QPen(m_theme.color(u"border"_s), 1));
    axis->setLinePen(QPen(m_theme.color(u"border"_s), 1));
}

QString ChartView::valuesAt(int place) const
{
    QStringList lines{m_data.places.value(place)};
    for (const ChartSeries& series : m_data.series)
        lines << tr("%1: %2").arg(series.name, m_data.valueText(series.values.value(place)));
    return lines.join(u'\n');
}

int ChartView::placeAt(const QPoint& point) const
{
    const QList<QAbstractSeries*> all = chart()->series();
    const QPointF inChart = chart()->mapFromScene(mapToScene(point));
    if (all.isEmpty() || !chart()->plotArea().contains(inChart))
        return -1;
    if (m_data.kind == ChartData::Kind::Across) {
        const QRectF area = chart()->plotArea();
        return m_first + int((inChart.y() - area.top()) / area.height() * qreal(m_count));
    }
    const int place = qRound(chart()->mapToValue(inChart, all.first()).x());
    return place >= 0 && place < m_data.places.size() ? place : -1;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const int place = placeAt(event->pos());
    m_values->setVisible(place >= 0);
    if (place < 0)
        return;
    m_values->setText(valuesAt(place));
    m_values->adjustSize();
    const int gap = m_theme.size(u"between"_s);
    QPoint at = event->pos() + QPoint(gap, -m_values->height() / 2);
    if (at.x() + m_values->width() > width())
        at.setX(event->pos().x() - gap - m_values->width());
    m_values->move(std::max(0, at.x()), std::clamp(at.y(), 0, std::max(0, height() - m_values->height())));
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_values->hide();
}

// Qt's own bar labels are one for each part of a bar, in one colour, whether they fit or not.
void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    const QList<QAbstractSeries*> all = chart()->series();
    if (all.isEmpty() || !hasDirectLabels())
        return;
    const bool across = m_data.kind == ChartData::Kind::Across;
    const QFont small = m_theme.font(u"small"_s);
    const QFontMetricsF metrics(small);
    const qreal pitch = chart()->plotArea().width() / qreal(m_data.places.size());
    const qreal gap = m_theme.size(u"unit"_s);
    painter->setFont(small);
    painter->setPen(m_theme.color(u"text"_s));
    for (int bar = 0; bar < m_count; ++bar) {
        const double sum = sumAt(placeOfBar(bar));
        const QString text = !m_data.ends.isEmpty() ? m_data.ends.value(placeOfBar(bar))
                             : sum > 0              ? m_data.axisText(sum)
                                                    : QString();
        const qreal width = metrics.horizontalAdvance(text);
        if (text.isEmpty() || (!across && width > pitch))
            continue;
        const QPointF value = across ? QPointF(sum, bar) : QPointF(bar, sum);
        const QPointF end = chart()->mapToScene(chart()->mapToPosition(value, all.first()));
        painter->drawText(across ? QPointF(end.x() + gap, end.y() + metrics.capHeight() / 2)
                                 : QPointF(end.x() - width / 2, end.y() - gap),
                          text);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_values->hide();
    if (!m_data.scrolls)
        return;
    if (fitPlaces())
        rebuild();
    else
        placePlot();
    emit shownChanged();
}

} // namespace rd
