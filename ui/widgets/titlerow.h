// SPDX-License-Identifier: GPL-3.0-or-later
// The first row of a page: its title, a badge beside it, at the right its one main action with lesser ones before it,
// and a menu for the rest.
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;

namespace rd {

class Chip;
class Theme;

class TitleRow final : public QWidget {
    Q_OBJECT
public:
    TitleRow(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// A chip beside the title; nothing is seen of it while it has no word.
    Chip* addBadge(const QString& status);
    /// Buttons say what their action says and can be pressed while it can be done; else the tooltip tells why not.
    /// A button that was hidden stays hidden until its action appears or whoever hid it shows it.
    QPushButton* setMain(QAction* action);
    QPushButton* addButton(QAction* action);
    /// Last: the button with everything that has none of its own.
    void setMenu(const QList<QAction*>& actions);

private:
    QPushButton* makeButton(QAction* action, const QString& kind = {});

    const Theme& m_theme;
    QBoxLayout* m_row;
    QPushButton* m_main = nullptr;
};

} // namespace rd
