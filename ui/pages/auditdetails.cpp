// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditdetails.h"

#include <QBoxLayout>
#include <QJsonDocument>

#include "app/domain/words.h"
#include "app/services/session.h"
#include "models/audit/auditmodel.h"
#include "models/shared/humantime.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

AuditDetails::AuditDetails(const Workbench& bench, QList<QAction*> actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(std::move(actions))
{
    show(std::nullopt, 0);
}

void AuditDetails::build()
{
    m_why = wrappedLabel({}, body(), u"muted"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFacts();
    addButtons(m_actions);
    addHeading(tr("Why?"));
    rows()->addWidget(m_why);
    finishBody();
}

void AuditDetails::show(const std::optional<Event>& event, int selected)
{
    if (event && event == m_event)
        return; // a person may be copying from the pane
    m_event = event;
    if (!event) {
        showHint(selected > 1 ? tr("%n events selected", nullptr, selected) : tr("Details"),
                 tr("Select an event to see everything that it says."));
        return;
    }
    showBody(eventWord(event->type));
    fillFacts(*event);
    fillWhy(*event);
}

void AuditDetails::fillFacts(const Event& e)
{
    QList<Fact> facts;
    const auto number = [](const auto& id) { return id.isValid() ? u"#%1"_s.arg(id.value) : QString(); };
    facts << Fact{tr("Time"), exactTime(e.at), tr("By the clock of the database")};
    facts << Fact{tr("Actor"), actorText(e)};
    facts << Fact{tr("Login"), e.login, tr("As the database knew who was signed in")};
    facts << Fact{tr("Via"), viaWord(e.via)};
    facts << Fact{tr("Item"), subjectText(e)};
    facts << Fact{tr("Work item"), number(e.itemId)};
    facts << Fact{tr("Assignment"), number(e.assignmentId)};
    facts << Fact{tr("Verb"), verbWord(e.verb)};
    facts << Fact{tr("From → to"), changeText(e)};
    facts << Fact{tr("Person"), peopleText(e)};
    facts << Fact{tr("Note"), e.note};
    facts << Fact{tr("Desk"), deskWord(e.desk)};
    facts << Fact{tr("Event"), u"#%1 · %2"_s.arg(e.id.value).arg(e.type)};
    facts << Fact{tr("Request"), e.op.left(13) + u"…"_s, e.op};
    facts << Fact{tr("Transaction"), e.txid ? QString::number(*e.txid) : QString()};
    if (!e.metadata.isEmpty())
        facts << Fact{tr("Metadata"),
                      QString::fromUtf8(QJsonDocument(e.metadata).toJson(QJsonDocument::Indented)).trimmed()};
    setFacts(facts);
}

void AuditDetails::fillWhy(const Event& event)
{
    QStringList lines = reasonsOf(event, m_bench.session.rules());
    lines << tr("Clock: %1").arg(exactTime(event.at));
    m_why->setText(lines.join(u'\n'));
}

} // namespace rd
