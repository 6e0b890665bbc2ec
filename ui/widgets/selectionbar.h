// SPDX-License-Identifier: GPL-3.0-or-later
// Appears with a selection: how many, and what can be done with them. Its widgets are made with the first one.
#pragma once

#include <QFrame>
#include <QList>

class QAction;
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
    void build();

    const Theme& m_theme;
    QList<QAction*> m_actions;
    QLabel* m_text = nullptr;
};

} // namespace rd
