// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartscroller.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

ChartCard::ChartCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(wrappedLabel({}, this))
    , m_empty(wrappedLabel({}, this, u"muted"_s))
    , m_choice(new QComboBox(this))
    , m_switch(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ChartView(theme, this))
    , m_scroller(new ChartScroller(theme, *m_chart, this))
    , m_legend(new ChartLegend(theme, *m_chart, this))
{
    setProperty("role", u"card"_s);
    m_title->setFont(theme.font(u"section"_s));
    m_switch->setProperty("kind", u"segment"_s);
    m_switch->setCheckable(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_scroller);
    m_stack->addWidget(m_empty);
    m_stack->setProperty("role", u"plot"_s);
    const int inside = theme.size(u"inside"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(inside);
    head->addWidget(m_title, 1);
    head->addWidget(m_choice, 0, Qt::AlignTop);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.size(u"between"_s), inside + 4, inside + 4, inside);
    layout->setSpacing(theme.size(u"unit"_s));
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    connect(m_switch, &QPushButton::toggled, this, &ChartCard::showContent);
    connect(m_choice, &QComboBox::activated, this, &ChartCard::chosen);
    setMinimumHeight(Theme::scaled(340));
    m_choice->hide();
    m_switch->hide();
}

QSize ChartCard::sizeHint() const
{
    return {Theme::scaled(460), Theme::scaled(300)};
}

void ChartCard::setData(const ChartData& chartData)
{
    QStringList headers{chartData.placeHeader};
    QStringList known{m_data.placeHeader};
    for (const ChartSeries& line : chartData.series)
        headers << line.name;
    m_legend->setNames(headers.mid(1), chartData.kind == ChartData::Kind::Lines);
    for (const ChartSeries& line : std::as_const(m_data.series))
        known << line.name;
    m_data = chartData;
    m_title->setText(chartData.title);
    m_empty->setText(chartData.emptyText);
    m_switch->setAccessibleName(tr("%1 as a table").arg(chartData.title));
    m_chart->setAccessibleName(chartData.title);
    m_chart->setAccessibleDescription(tr("The same figures are in the table."));
    if (!m_table || headers != known) {
        delete m_table;
        m_table = new TextTable(m_theme, headers, this);
        m_table->setAccessibleName(chartData.title);
        m_stack->addWidget(m_table);
    }
    m_tableIsOld = true;
    m_chart->setData(chartData);
    showContent();
}

TextTable* ChartCard::table()
{
    fillTable();
    return m_table;
}

void ChartCard::fillTable()
{
    if (!std::exchange(m_tableIsOld, false))
        return;
    m_table->setRows(m_data.rows());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column < m_table->columnCount(); ++column)
            m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartCard::setChoices(const QString& meaning, const QStringList& choices, const QString& current)
{
    m_choice->setAccessibleName(meaning);
    m_choice->clear();
    m_choice->addItems(choices);
    m_choice->setCurrentText(current);
    m_choice->setVisible(choices.size() > 1);
}

QString ChartCard::choice() const
{
    return m_choice->currentText();
}

void ChartCard::setTableShown(bool shown)
{
    m_switch->setChecked(shown);
}

bool ChartCard::isTableShown() const
{
    return m_switch->isChecked();
}

void ChartCard::showContent()
{
    const bool empty = m_data.isEmpty();
    if (m_switch->isChecked())
        fillTable();
    m_switch->setVisible(!empty);
    // A single series is what the title says.
    m_legend->setVisible(!empty && !m_switch->isChecked() && m_data.series.size() > 1);
    m_stack->setCurrentWidget(empty                   ? static_cast<QWidget*>(m_empty)
                              : m_switch->isChecked() ? static_cast<QWidget*>(m_table)
                                                      : m_scroller);
    // Whoever goes to the card goes to what can be read with the keyboard.
    setFocusProxy(!empty && m_switch->isChecked() ? static_cast<QWidget*>(m_table)
                  : m_scroller->scrolls()         ? static_cast<QWidget*>(m_scroller)
                                                  : m_switch);
}

} // namespace rd
