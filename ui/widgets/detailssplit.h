// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a page: a table with a details pane at its right that keeps its width; in their place grey bars while
// the first rows are read, or what is said when there are none.
#pragma once

#include <QStackedWidget>

class QSplitter;

namespace rd {

class Skeleton;
class StatePane;
class Theme;

class DetailsSplit final : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes both; the pane is never narrower than `narrowest`.
    DetailsSplit(const Theme& theme, QWidget* table, QWidget* details, int narrowest, QWidget* parent = nullptr);

    void showTable();
    void showSkeleton();
    void showState();
    /// Filled by the page, then shown with showState().
    [[nodiscard]] StatePane& state() { return *m_state; }
    /// The keyboard to the table, or to what stands in its place.
    void focusShown();
    /// The widths, for the settings.
    [[nodiscard]] QByteArray widths() const;
    void restoreWidths(const QByteArray& widths);

private:
    QWidget* m_table;
    QSplitter* m_splitter;
    Skeleton* m_skeleton;
    StatePane* m_state;
};

} // namespace rd
