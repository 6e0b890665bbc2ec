// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one person or engineer, as actions: enabled, refused and explained from the rules and the row;
// each opens its form or sends the request, and tells what became of it. The base of PeopleActions and EngineerActions,
// which say what there is to do. GUI thread; owned by a page.
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>

#include "app/domain/ids.h"
#include "ui/pages/workbench.h"

class QMenu;

namespace rd {

class PersonChangeDialog;
struct PersonRequest;

class PersonActions : public QObject {
    Q_OBJECT
public:
    /// In the order of menus; each action's data is its verb. The first one, "add", needs nobody.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QAction* action(const QString& verb) const;
    virtual void start(const QString& verb) = 0;

signals:
    /// Somebody was added or changed: show them.
    void done(rd::PersonId person);
    /// The list is out of date; when the new row arrives, the form opens again.
    void reloadWanted();

protected:
    struct Subject {
        PersonId id;
        qint64 version = 0;
        QString name, duty;
    };
    struct VerbRow {
        QString verb, icon, text;
    };

    PersonActions(const Workbench& bench, QWidget* page);

    /// Whom the actions are about.
    [[nodiscard]] virtual std::optional<Subject> subject() const = 0;
    /// Why a verb is not possible; empty if it is.
    [[nodiscard]] virtual QString refusal(const QString& verb) const = 0;
    [[nodiscard]] virtual bool isOffered(const QString& verb) const;

    void addActions(const QList<VerbRow>& rows);
    /// The subject is another one, or `newer`: says something else than before.
    void follow(bool newer);
    void send(const PersonRequest& request, const QString& name, const std::function<void()>& undo = {});
    /// `name` is asked once the form is done.
    void open(PersonChangeDialog* dialog, const QString& verb, const std::function<QString()>& name);
    /// A form about the subject.
    void openFor(PersonChangeDialog* dialog, const QString& verb);

    Workbench m_bench;
    QWidget* m_page;
    QString m_again; ///< the verb whose form opens again after a reload

private:
    void addDuties(QAction* action);
    void explain(QAction* action);
    void setDuty(const Subject& subject, const QString& duty, bool withUndo);
    void tell(const QString& verb, const QString& name, const std::function<void()>& undo = {});

    QList<QAction*> m_actions;
    QMenu* m_duties = nullptr;
};

} // namespace rd
