// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the incidents desk as actions on the selected incidents and their latest reviews. Enabled, refused and
// explained from the rules; questions show what they do to an engineer's load. GUI thread; owned by a page.
#pragma once

#include <QAction>
#include <QObject>

#include "app/domain/incident.h"
#include "app/services/incidentsservice.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/verbactions.h"
#include "ui/pages/workbench.h"

namespace rd {

class VerbFlow;
struct SubmitTask;
struct VerbText;

/// Writing an engineer's approach.
[[nodiscard]] SubmitTask submitTask(const Workbench& bench, const IncidentRow& incident);
/// "Anna: 3 of 5 becomes 2."
[[nodiscard]] QString loadText(const QList<LoadEffect>& effects);

class IncidentActions final : public QObject {
    Q_OBJECT
public:
    IncidentActions(const Workbench& bench, QObject* parent = nullptr);

    void setSelection(const QList<IncidentRow>& incidents, Millis now);
    /// In the order of menus; each action's data is its verb.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QAction* action(const QString& verb) const;

signals:
    /// assign or reassign: who is to be chosen first.
    void assignWanted(const rd::IncidentRow& incident, const QString& verb);
    void submitWanted(const rd::IncidentRow& incident);

private:
    void explainAll();
    void explain(QAction* action);
    void start(const VerbText& text);
    void ask(const VerbText& text, const ChosenRows& chosen, const QString& loads);
    [[nodiscard]] Verdict verdictOf(const QString& verb, const IncidentRow& incident) const;
    [[nodiscard]] ChosenRows choose(const QString& verb) const;
    [[nodiscard]] QString reasonOf(const QString& verb, const ChosenRows& chosen) const;
    [[nodiscard]] Prompt promptFor(const VerbText& text, const ChosenRows& chosen) const;
    [[nodiscard]] DeskVerb requestFor(const QString& verb, const QList<int>& rows) const;
    [[nodiscard]] bool isOnReviews(const QString& verb) const;

    Workbench m_bench;
    VerbFlow* m_flow;
    QList<QAction*> m_actions;
    QList<IncidentRow> m_incidents;
    Millis m_now = 0;
};

} // namespace rd
