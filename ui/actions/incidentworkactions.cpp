// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/incidentworkactions.h"

#include <QWidget>

#include "app/domain/incident.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/actions/incidentactions.h"
#include "ui/actions/requestworkactions.h"
#include "ui/dialogs/submitdialog.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

IncidentRow incidentOf(const WorkRow& row, const QString& person)
{
    IncidentRow incident;
    incident.id = row.item;
    incident.version = row.itemVersion;
    incident.title = row.title;
    incident.status = row.itemStatus;
    incident.authorId = row.authorId;
    incident.author = row.author;
    incident.reviewId = row.id;
    incident.reviewVersion = row.version;
    incident.reviewStatus = row.status;
    incident.engineerId = row.personId;
    incident.engineer = person;
    incident.assignedAt = row.takenAt;
    incident.deadlineAt = row.deadlineAt;
    return incident;
}

} // namespace

IncidentWorkActions::IncidentWorkActions(const Workbench& bench, QObject* parent)
    : WorkActions(parent)
    , m_bench(bench)
    , m_actions(new IncidentActions(bench, this))
{
    connect(m_actions, &IncidentActions::submitWanted, this, &IncidentWorkActions::submit);
}

QList<QAction*> IncidentWorkActions::actions() const
{
    QList<QAction*> actions;
    for (const QString& verb : {u"start"_s, u"submit"_s, u"decline"_s})
        actions << m_actions->action(verb);
    return actions;
}

void IncidentWorkActions::setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now)
{
    Q_UNUSED(offers) // incidents are assigned, never on offer
    QList<IncidentRow> incidents;
    for (const WorkRow& row : reviews) {
        if (row.desk == "incidents"_L1)
            incidents << incidentOf(row, m_bench.session.actor().name);
    }
    m_actions->setSelection(incidents.size() == reviews.size() ? incidents : QList<IncidentRow>(), now);
}

void IncidentWorkActions::submit(const IncidentRow& incident)
{
    auto* section = qobject_cast<QWidget*>(parent());
    auto* dialog = new SubmitDialog(m_bench, submitTask(m_bench, incident), section ? section->window() : nullptr);
    connect(dialog, &SubmitDialog::submitted, this, [this](const QString& of) {
        m_bench.session.announce();
        m_bench.feedback.tell(tr("Approach for “%1” submitted").arg(of.left(60)));
    });
    dialog->open();
}

AllWorkActions::AllWorkActions(const Workbench& bench, QObject* parent)
    : WorkActions(parent)
    , m_requests(new RequestWorkActions(bench, parent))
    , m_incidents(new IncidentWorkActions(bench, parent))
{
    // A lost connection or another actor explains, and shows, the actions of both desks anew.
    for (QAction* action : m_requests->actions() + m_incidents->actions())
        connect(action, &QAction::visibleChanged, this, &AllWorkActions::hideOther);
    setSelection({}, {}, 0);
}

QList<QAction*> AllWorkActions::actions() const
{
    return m_requests->actions() + m_incidents->actions();
}

void AllWorkActions::setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now)
{
    const bool isIncident = !reviews.isEmpty() && reviews.first().desk == "incidents"_L1;
    m_other = isIncident ? m_requests : m_incidents;
    m_requests->setSelection(reviews, offers, now);
    m_incidents->setSelection(reviews, offers, now);
    hideOther();
}

void AllWorkActions::hideOther()
{
    for (QAction* action : m_other ? m_other->actions() : QList<QAction*>())
        action->setVisible(false);
}

} // namespace rd
