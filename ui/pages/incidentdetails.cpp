// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incidentdetails.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/session.h"
#include "models/shared/countdown.h"
#include "models/shared/humantime.h"
#include "ui/actions/incidentactions.h"
#include "ui/dialogs/approachesdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype shownText = 1200; // the dialog with both approaches shows all of it

QString cut(const QString& text)
{
    return text.size() > shownText ? text.left(shownText) + u"…"_s : text;
}

Millis momentOf(const IncidentReview& review)
{
    return review.endedAt ? *review.endedAt : review.submittedAt ? *review.submittedAt : review.assignedAt;
}

} // namespace

IncidentDetailsPane::IncidentDetailsPane(const Workbench& bench, IncidentActions& actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(actions)
{
    show(std::nullopt, 0, 0);
}

QLabel* IncidentDetailsPane::addText(const QString& name)
{
    QLabel* label = wrappedLabel({}, body());
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows()->addWidget(label);
    return label;
}

void IncidentDetailsPane::build()
{
    m_status = new Chip(m_bench.theme, body());
    m_severity = new Chip(m_bench.theme, body());
    auto* chips = new QHBoxLayout;
    chips->setSpacing(m_bench.theme.size(u"inside"_s));
    chips->addWidget(m_severity);
    chips->addWidget(m_status);
    chips->addStretch();
    rows()->addLayout(chips);
    addFacts();
    addButtons(m_actions.actions());
    m_failed = wrappedLabel({}, body(), u"danger"_s);
    m_retry = new QPushButton(tr("Retry"), body());
    rows()->addWidget(m_failed);
    rows()->addWidget(m_retry, 0, Qt::AlignLeft);
    m_decisionHeading = addHeading(tr("Decision"));
    m_decision = addText(u"decision"_s);
    addHeading(tr("The AI's approach"));
    m_ai = addText(u"ai"_s);
    m_engineerHeading = addHeading({});
    m_engineer = addText(u"engineer"_s);
    m_compare = new QPushButton(m_bench.theme.icon(u"columns-3"_s), tr("Both approaches side by side…"), body());
    rows()->addWidget(m_compare, 0, Qt::AlignLeft);
    m_reviewsHeading = addHeading({});
    m_reviews = new TextTable(m_bench.theme, {tr("Engineer"), tr("Status"), tr("Time")}, body());
    m_reviews->setObjectName(u"reviews"_s);
    m_reviews->setAccessibleName(tr("Reviews of this incident"));
    m_reviews->horizontalHeader()->hide();
    m_reviews->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows()->addWidget(m_reviews);
    addHeading(tr("Why?"));
    m_timeline = new Timeline(m_bench.theme, body());
    rows()->addWidget(m_timeline);
    finishBody();
    connect(m_retry, &QPushButton::clicked, this, &IncidentDetailsPane::read);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit approachesWanted(*m_details);
    });
}

void IncidentDetailsPane::show(const std::optional<IncidentRow>& incident, int selected, Millis now)
{
    const bool same = incident && incident == m_incident;
    // A person may be copying from the pane: it is written anew only when what it says has changed.
    if (same && now / 60'000 == m_now / 60'000)
        return;
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident;
    m_now = now;
    if (another)
        m_details.reset();
    if (!incident) {
        ++m_asked;
        showHint(selected > 1 ? tr("%n incidents selected", nullptr, selected) : tr("Details"),
                 selected > 1 ? tr("What can be done with all of them stands below the table.")
                              : tr("Select an incident to see both approaches and what became of it."));
        return;
    }
    showBody(incident->title);
    m_severity->show(u"severity_"_s + incident->severity, urgencyWord(incident->severity));
    m_status->show(incident->status, statusWord(incident->status));
    fillFacts();
    if (another) {
        fillTexts();
        fillReviews();
        m_timeline->setMessage(tr("Reading…"));
    }
    if (!same) {
        ++m_asked; // an answer about the row before is none about this one
        readAtRest([this] { read(); });
    }
}

void IncidentDetailsPane::fillFacts()
{
    QList<Fact> facts;
    const IncidentRow& incident = *m_incident;
    facts << Fact{tr("Priority"), urgencyWord(incident.priority)};
    if (incident.isActive()) {
        facts << Fact{tr("Engineer"), tr("%1, %2").arg(incident.engineer, statusWord(incident.reviewStatus))};
        if (incident.deadlineAt)
            facts << Fact{tr("Deadline"), countdownText(*incident.deadlineAt, m_now), exactTime(*incident.deadlineAt)};
        if (incident.level > 0)
            facts << Fact{tr("Escalated"), tr("%n time(s)", nullptr, incident.level)};
        facts << Fact{tr("Assigned"), relativeTime(incident.assignedAt, m_now), exactTime(incident.assignedAt)};
    }
    facts << Fact{tr("Reported"), relativeTime(incident.reportedAt, m_now), exactTime(incident.reportedAt)};
    facts << Fact{tr("By"), incident.author};
    facts << Fact{tr("Work item"), u"#%1"_s.arg(incident.id.value)};
    setFacts(facts);
}

void IncidentDetailsPane::fillTexts()
{
    m_ai->setText(!m_details                        ? tr("Reading…")
                  : m_details->aiApproach.isEmpty() ? tr("The AI proposed nothing.")
                                                    : cut(m_details->aiApproach));
    const IncidentReview* review = m_details ? reviewBeside(*m_details) : nullptr;
    m_engineerHeading->setText(review ? tr("The approach of %1").arg(review->person) : tr("The engineer's approach"));
    m_engineer->setText(!m_details                  ? tr("Reading…")
                        : !review                   ? tr("Nobody has written one.")
                        : review->content.isEmpty() ? tr("Not handed in yet.")
                                                    : cut(review->content));
    const IncidentDecision* decision = m_details ? m_details->decision() : nullptr;
    m_decisionHeading->setVisible(decision);
    m_decision->setVisible(decision);
    if (decision)
        m_decision->setText(decisionText(*decision));
    m_compare->setVisible(m_details && (review || !m_details->aiApproach.isEmpty()));
}

void IncidentDetailsPane::fillReviews()
{
    QList<QStringList> lines, tips;
    if (m_details) {
        for (const IncidentReview& review : m_details->reviews) {
            QStringList notes;
            for (const Remark& remark : review.remarks)
                notes << (remark.note.isEmpty() ? QString() : u"%1: %2"_s.arg(remark.person, remark.note));
            notes.removeAll(QString());
            if (review.startedEstimated)
                notes << tr("Never started: counted from the assignment, and left out of averages");
            const Millis moment = momentOf(review);
            lines << QStringList{review.person, statusWord(review.status), relativeTime(moment, m_now)};
            tips << QStringList{notes.join(u'\n'), notes.join(u'\n'), exactTime(moment)};
        }
    }
    m_reviews->setRows(lines, tips);
    m_reviews->setVisible(!lines.isEmpty());
    m_reviewsHeading->setText(lines.isEmpty() ? tr("No reviews yet") : tr("%n review(s)", nullptr, int(lines.size())));
}

void IncidentDetailsPane::read()
{
    const int asked = ++m_asked;
    m_failed->hide();
    m_retry->hide();
    whenDone(m_bench.incidents.details(m_incident->id), this,
             [this, asked](const Result<std::optional<IncidentDetails>>& got) {
                 if (asked == m_asked)
                     receive(got);
             });
    whenDone(m_bench.incidents.timeline(m_incident->id), this, [this, asked](const Result<QList<Event>>& events) {
        if (asked != m_asked)
            return;
        if (events)
            m_timeline->setEvents(*events, m_bench.session.rules(), m_now);
        else
            m_timeline->setMessage(tr("The events could not be read: %1").arg(events.error().text));
    });
}

void IncidentDetailsPane::receive(const Result<std::optional<IncidentDetails>>& got)
{
    const bool ok = got && *got;
    m_failed->setVisible(!ok);
    m_retry->setVisible(!ok);
    if (!ok) {
        m_failed->setText(got ? tr("This incident is not yours to see any more.")
                              : tr("The incident could not be read: %1").arg(got.error().text));
        return;
    }
    m_details = **got;
    fillTexts();
    fillReviews();
    emit shown();
}

} // namespace rd
