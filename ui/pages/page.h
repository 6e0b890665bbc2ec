// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the main window. Only the visible page works: the window calls activate() when it comes into view,
// refresh() when data changed while it is, and glance() when data changed while it is not (for the badge). GUI thread;
// owned by the window.
#pragma once

#include <QAction>
#include <QWidget>

namespace rd {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable name for settings and the tour: "claims".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The commands of its menu, in order; a separator is an action that says so.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }

    /// Whether the roles of who acts have a use for it; the window asks again when they change.
    [[nodiscard]] virtual bool isOffered() const { return true; }

    virtual void activate() { refresh(); }
    virtual void deactivate() {}
    virtual void refresh() = 0;
    virtual void glance() {}
    /// F6: the keyboard into the page.
    virtual void focusContent() { setFocus(Qt::ShortcutFocusReason); }
    /// Ctrl+F: to the search field.
    virtual void find() {}

signals:
    /// For the navigation: a number (0 hides it) and what it counts.
    void badgeChanged(qint64 count, const QString& meaning);
};

} // namespace rd
