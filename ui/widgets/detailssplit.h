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
    explicit DetailsSplit(const Theme& theme, QWidget* parent = nullptr);

    /// The parent of the table and of the pane. Made under another one they would be styled twice, with all that is in
    /// them: Qt polishes a tree anew when it moves.
    [[nodiscard]] QWidget* holder() const;
    /// Takes both; the pane is never narrower than `narrowest`.
    void setParts(QWidget* table, QWidget* details, int narrowest);
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
    const Theme& m_theme;
    QWidget* m_table = nullptr;
    QSplitter* m_splitter;
    Skeleton* m_skeleton;
    StatePane* m_state;
};

} // namespace rd
