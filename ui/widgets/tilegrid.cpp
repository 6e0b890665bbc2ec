// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilegrid.h"

#include <QGridLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int fewestColumns = 2;
}

TileGrid::TileGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme.size(u"inside"_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileGrid::add(Tile* tile)
{
    m_tiles << tile;
    m_columns = 0;
    arrange();
}

void TileGrid::arrange()
{
    int widest = 1;
    for (const Tile* tile : std::as_const(m_tiles))
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int fitting = (width() + m_grid->spacing()) / (widest + m_grid->spacing());
    // Rows of the same number of tiles: six are one row, two of three, or three of two.
    int columns = int(m_tiles.size());
    while (columns > fewestColumns && (columns > fitting || m_tiles.size() % columns != 0))
        --columns;
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    updateGeometry();
}

QSize TileGrid::minimumSizeHint() const
{
    const QSize tile = m_tiles.isEmpty() ? QSize() : m_tiles.first()->minimumSizeHint();
    return {fewestColumns * tile.width() + m_grid->spacing(), m_grid->minimumSize().height()};
}

void TileGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace rd
