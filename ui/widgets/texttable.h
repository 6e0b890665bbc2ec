// SPDX-License-Identifier: GPL-3.0-or-later
// A small read-only table of texts for dialogs: whole rows, horizontal lines only, the first column takes the room that
// is left, copy as TSV. For lists that are handed over once; queues use QueueView. GUI thread; owned by its dialog.
#pragma once

#include <QTableWidget>

namespace rd {

class Theme;

class TextTable final : public QTableWidget {
    Q_OBJECT
public:
    TextTable(const Theme& theme, const QStringList& headers, QWidget* parent = nullptr);

    /// `tips[row][column]` where a cell has more to say than it shows; without, a cell that is cut shows itself.
    void setRows(const QList<QStringList>& rows, const QList<QStringList>& tips = {});
    /// Which column takes the room that is left; the others are as wide as their content.
    void setWideColumn(int column);
    /// Or all columns are equally wide: two long texts side by side.
    void shareWidth();
    /// The selected rows, or all if none is, as tab separated text, guarded against spreadsheet formulas.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_rowHeight;
};

} // namespace rd
