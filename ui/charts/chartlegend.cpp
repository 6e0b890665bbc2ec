// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// The colour of a series as it is painted now: a square, or a piece of its line.
class Mark final : public QWidget {
public:
    Mark(const ChartView& chart, int series, bool line, QWidget* parent)
        : QWidget(parent)
        , m_chart(chart)
        , m_series(series)
        , m_line(line)
    {
        const int side = fontMetrics().height() * 2 / 3;
        setFixedSize(line ? 2 * side : side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!m_line) {
            painter.fillRect(rect(), m_chart.colorOf(m_series));
            return;
        }
        painter.setPen(m_chart.penOf(m_series));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    const ChartView& m_chart;
    int m_series;
    bool m_line;
};

} // namespace

ChartLegend::ChartLegend(const Theme& theme, const ChartView& chart, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(chart)
    , m_flow(new FlowLayout(this, theme.size(u"inside"_s)))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ChartLegend::setNames(const QStringList& names, bool lines)
{
    if (names == m_names && lines == m_lines)
        return;
    m_names = names;
    m_lines = lines;
    qDeleteAll(m_entries);
    m_entries.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* entry = new QWidget(this);
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_theme.size(u"unit"_s));
        row->addWidget(new Mark(m_chart, i, lines, entry), 0, Qt::AlignVCenter);
        QLabel* name = plainLabel(names[i], entry);
        name->setProperty("role", u"muted"_s);
        row->addWidget(name);
        m_flow->addWidget(entry);
        m_entries << entry;
        entry->show();
    }
}

} // namespace rd
