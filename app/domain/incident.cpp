// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incident.h"

#include <QCoreApplication>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longestTitle = 500;

/// lupdate reads the context of these texts from here.
struct IncidentText {
    Q_DECLARE_TR_FUNCTIONS(rd::Incident)
};

} // namespace

qint64 IncidentCounts::total() const
{
    qint64 sum = 0;
    for (const auto& [status, n] : byStatus)
        sum += n;
    return sum;
}

bool IncidentReview::isActive() const
{
    return status == "assigned"_L1 || status == "in_progress"_L1 || status == "submitted"_L1;
}

const IncidentDecision* IncidentDetails::decision() const
{
    const bool decided =
        incident.status == "approved"_L1 || incident.status == "resolved"_L1 || incident.status == "closed"_L1;
    return decided && !decisions.isEmpty() ? &decisions.last() : nullptr;
}

QString IncidentDetails::chosen() const
{
    const IncidentDecision* made = decision();
    return made ? made->chosen : u"none"_s;
}

const IncidentReview* IncidentDetails::active() const
{
    for (const IncidentReview& review : reviews) {
        if (review.isActive())
            return &review;
    }
    return nullptr;
}

QList<FieldProblem> problemsOf(const NewIncident& incident)
{
    QList<FieldProblem> problems;
    const qsizetype length = codePoints(incident.title.trimmed());
    if (!hasText(incident.title) || length > longestTitle)
        problems << FieldProblem{
            u"title"_s,
            IncidentText::tr("A title has 1 to %1 characters: what is broken, in one line.").arg(longestTitle)};
    if (!urgencies().contains(incident.severity))
        problems << FieldProblem{u"severity"_s,
                                 IncidentText::tr("A severity is low, normal, high or critical: how bad it is.")};
    if (!urgencies().contains(incident.priority))
        problems << FieldProblem{
            u"priority"_s, IncidentText::tr("A priority is low, normal, high or critical: it sets the deadline.")};
    if (codePoints(incident.aiApproach) > longestApproach)
        problems << FieldProblem{u"ai_approach"_s,
                                 IncidentText::tr("An approach has at most %1 characters. Leave out what the title "
                                                  "says, or link to it.")
                                     .arg(longestApproach)};
    return problems;
}

QJsonObject incidentArgs(const NewIncident& incident)
{
    const QString title = normalised(incident.title);
    return {{u"title"_s, title},
            {u"title_key"_s, folded(title)},
            {u"severity"_s, incident.severity},
            {u"priority"_s, incident.priority},
            {u"ai_approach"_s, incident.aiApproach}};
}

QStringList incidentStatuses()
{
    return {u"detected"_s, u"analyzing"_s, u"pending_approval"_s, u"approved"_s, u"resolved"_s, u"closed"_s};
}

QStringList urgencies()
{
    return {u"low"_s, u"normal"_s, u"high"_s, u"critical"_s};
}

QString urgencyWord(const QString& urgency)
{
    if (urgency == "low"_L1)
        return IncidentText::tr("Low");
    if (urgency == "normal"_L1)
        return IncidentText::tr("Normal");
    if (urgency == "high"_L1)
        return IncidentText::tr("High");
    if (urgency == "critical"_L1)
        return IncidentText::tr("Critical");
    return urgency; // newer than this program
}

QString chosenWord(const QString& chosen)
{
    if (chosen == "ai"_L1)
        return IncidentText::tr("The AI's approach");
    if (chosen == "engineer"_L1)
        return IncidentText::tr("The engineer's approach");
    return IncidentText::tr("Not decided");
}

} // namespace rd
