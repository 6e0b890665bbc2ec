// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of one width in a row; in two or three rows where there is no room for that. GUI thread; owned by its page.
#pragma once

#include <QWidget>

class QGridLayout;

namespace rd {

class Theme;
class Tile;

class TileGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TileGrid(const Theme& theme, QWidget* parent = nullptr);

    void add(Tile* tile);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QList<Tile*> m_tiles;
    int m_columns = 0;
};

} // namespace rd
