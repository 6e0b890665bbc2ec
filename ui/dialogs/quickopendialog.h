// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one field that finds commands, pages, claims by title or id, and people. Commands are matched at once, the
// rest is asked of the database a moment after the last key; late answers are dropped. GUI thread; deletes itself.
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/domain/person.h"
#include "ui/pages/workbench.h"

class QAction;
class QLineEdit;
class QListWidget;

namespace rd {

class QuickOpenDialog final : public QDialog {
    Q_OBJECT
public:
    /// `commands`: every action of the menus; those that are disabled are not offered. `pages`: those that whoever acts
    /// may open; only their items are looked for.
    QuickOpenDialog(const Workbench& bench, const QList<QAction*>& commands, const QStringList& pages, QWidget* parent);

signals:
    void itemWanted(rd::WorkItemId item);
    void personWanted(const rd::Person& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void showCommands(const QString& text);
    void askDatabase(const QString& text);
    template<class Query, class Service, class StatusOf>
    void askDesk(Service& service, const QString& text, const QString& icon, StatusOf statusOf);
    void add(const QString& icon, const QString& text, const QString& hint, const std::function<void()>& run);
    void runCurrent();

    Workbench m_bench;
    QList<QAction*> m_commands;
    QStringList m_pages;
    QLineEdit* m_text;
    QListWidget* m_list;
    QList<std::function<void()>> m_runs; ///< by row
    QTimer m_typing;
    int m_request = 0;
};

} // namespace rd
