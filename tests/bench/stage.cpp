// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include "tests/bench/common.h"
#include "tests/bench/sides.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

/// A list such as any program has, of the toolkit's own parts only.
QTableView* otherList(QWidget* card)
{
    constexpr int rows = 60, columns = 7;
    auto* model = new QStandardItemModel(rows, columns, card);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model->setItem(row, column, new QStandardItem(u"Row %1, column %2"_s.arg(row).arg(column)));
    }
    auto* view = new QTableView(card);
    view->setModel(model);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    return view;
}

} // namespace

Stage::Stage(bool running)
    : m_cards(new QStackedLayout(&m_window))
{
    m_window.resize(windowSize);
    if (!running)
        return;
    auto* card = new QWidget(&m_window);
    auto* column = new QVBoxLayout(card);
    auto* row = new QHBoxLayout;
    auto* choice = new QComboBox(card);
    choice->addItem(u"All"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{new QLabel(u"Rows"_s, card), new QLineEdit(card), choice,
                                                         new QPushButton(u"New"_s, card)})
        row->addWidget(part);
    column->addLayout(row);
    QTableView* view = otherList(card);
    column->addWidget(view);
    m_cards->addWidget(card);
    m_window.show();
    Watch watch;
    (void)watch.painted(*view, [] { return true; });
}

void Stage::open(QWidget* page)
{
    m_cards->addWidget(page);
    m_cards->setCurrentWidget(page);
    m_window.show();
}

} // namespace rd::bench
