// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one engineer, as actions: enabled, refused and explained from the rules and the row; each opens
// its form or sends the request, and tells what became of it. GUI thread; owned by the engineers page.
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>

#include "app/domain/engineer.h"
#include "ui/pages/workbench.h"

class QMenu;

namespace rd {

class PersonChangeDialog;
struct PersonRequest;

class EngineerActions final : public QObject {
    Q_OBJECT
public:
    EngineerActions(const Workbench& bench, QWidget* page);

    void setEngineer(const std::optional<Engineer>& engineer);
    /// In the order of menus; each action's data is its verb. The first one, "add", needs no engineer.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QAction* action(const QString& verb) const;
    void start(const QString& verb);

signals:
    /// Somebody was added or changed: show them.
    void done(rd::PersonId person);
    /// The list is out of date; when the new row arrives, the form opens again.
    void reloadWanted();

private:
    void addActions();
    void addDuties(QAction* action);
    void explain(QAction* action);
    [[nodiscard]] QString refusal(const QString& verb) const;
    void edit();
    void setDuty(const Engineer& engineer, const QString& duty, bool withUndo);
    void send(const PersonRequest& request, const QString& name, const std::function<void()>& undo);
    void open(PersonChangeDialog* dialog, const QString& verb);
    void tell(const QString& verb, const QString& name, const std::function<void()>& undo = {});

    Workbench m_bench;
    QWidget* m_page;
    QList<QAction*> m_actions;
    QMenu* m_duties = nullptr;
    std::optional<Engineer> m_engineer;
    QString m_again; ///< the verb whose form opens again after a reload
};

} // namespace rd
