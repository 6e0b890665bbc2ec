// SPDX-License-Identifier: GPL-3.0-or-later
// The table of dialogs: whole rows, horizontal lines only, rows of one height so that ten thousand of them scroll
// smoothly.
#pragma once

#include <QTableView>

namespace rd {

class Theme;

class PlainTable final : public QTableView {
    Q_OBJECT
public:
    explicit PlainTable(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace rd
