// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscroller.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

ChartScroller::ChartScroller(const Theme& theme, ChartView& chart, QWidget* parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_range(plainLabel({}, this, u"muted"_s))
{
    setProperty("role", u"scroller"_s);
    m_bar->setAccessibleName(tr("Scroll the chart"));
    m_range->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(theme.size(u"unit"_s));
    beside->addWidget(&m_chart, 1);
    beside->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme.size(u"unit"_s);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.size(u"unit"_s));
    layout->addLayout(beside, 1);
    layout->addWidget(m_range);
    connect(&m_chart, &ChartView::shownChanged, this, &ChartScroller::follow);
    connect(m_bar, &QScrollBar::valueChanged, &m_chart, &ChartView::scrollTo);
    follow();
}

bool ChartScroller::scrolls() const
{
    return m_chart.shownPlaces() < m_chart.allPlaces();
}

QString ChartScroller::rangeText() const
{
    const QLocale locale;
    const int first = m_chart.firstShown();
    return scrolls() ? tr("%1 to %2 of %3")
                           .arg(locale.toString(first + 1), locale.toString(first + m_chart.shownPlaces()),
                                locale.toString(m_chart.allPlaces()))
                     : QString();
}

void ChartScroller::follow()
{
    {
        const QSignalBlocker quiet(m_bar); // it is the chart that tells
        m_bar->setRange(0, m_chart.allPlaces() - m_chart.shownPlaces());
        m_bar->setPageStep(std::max(1, m_chart.shownPlaces()));
        m_bar->setValue(m_chart.firstShown());
    }
    m_range->setText(rangeText());
    m_bar->setVisible(scrolls());
    m_range->setVisible(scrolls());
    setFocusPolicy(scrolls() ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(m_chart.accessibleName());
    setAccessibleDescription(rangeText());
}

void ChartScroller::keyPressEvent(QKeyEvent* event)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions = {
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto action = actions.value(event->key(), QAbstractSlider::SliderNoAction);
    if (action == QAbstractSlider::SliderNoAction || !scrolls())
        QFrame::keyPressEvent(event);
    else
        m_bar->triggerAction(action);
}

void ChartScroller::wheelEvent(QWheelEvent* event)
{
    if (scrolls())
        QCoreApplication::sendEvent(m_bar, event);
    else
        QFrame::wheelEvent(event);
}

} // namespace rd
