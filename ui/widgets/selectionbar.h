// SPDX-License-Identifier: GPL-3.0-or-later
// Appears with a selection: how many, and what can be done with them.
#pragma once

#include <QFrame>

class QLabel;

namespace rd {

class Theme;

class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    SelectionBar(const Theme& theme, const QList<QAction*>& actions, QWidget* parent = nullptr);
    /// `count` rows can be acted on; `selected` may be more, when some of them are not loaded.
    void setCount(int count, int selected);

signals:
    void clearWanted();

private:
    QLabel* m_text;
};

} // namespace rd
