// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/approachesdialog.h"

#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString sentenceOf(const IncidentDetails& details)
{
    const IncidentDecision* decision = details.decision();
    return decision ? decisionText(*decision) : details.incident.title;
}

TwoSidesDialog::Side aiOf(const IncidentDetails& details)
{
    return {u"ai"_s,
            ApproachesDialog::tr("The AI's approach"),
            {{details.chosen() == "ai"_L1 ? ApproachesDialog::tr("Chosen") : ApproachesDialog::tr("Proposed"),
              localTime(details.incident.reportedAt), details.aiApproach}}};
}

TwoSidesDialog::Side engineerOf(const IncidentDetails& details)
{
    const IncidentReview* review = reviewBeside(details);
    if (!review)
        return {u"engineer"_s, ApproachesDialog::tr("The engineer's approach"), {{{}, {}, {}}}};
    QList<TextPart> parts = {
        {details.chosen() == "engineer"_L1 ? ApproachesDialog::tr("Chosen") : ApproachesDialog::tr("Submitted"),
         review->submittedAt ? localTime(*review->submittedAt) : QString(), review->content}};
    for (const Remark& remark : review->remarks) {
        if (!remark.note.isEmpty())
            parts << TextPart{ApproachesDialog::tr("Note by %1").arg(remark.person), localTime(remark.at), remark.note};
    }
    return {u"engineer"_s, ApproachesDialog::tr("The approach of %1").arg(review->person), parts};
}

} // namespace

const IncidentReview* reviewBeside(const IncidentDetails& details)
{
    if (const IncidentDecision* decision = details.decision()) {
        for (const IncidentReview& review : details.reviews) {
            if (review.id == decision->review)
                return &review;
        }
    }
    if (const IncidentReview* active = details.active())
        return active;
    for (qsizetype i = details.reviews.size() - 1; i >= 0; --i) {
        if (!details.reviews[i].content.isEmpty())
            return &details.reviews[i];
    }
    return nullptr;
}

QString decisionText(const IncidentDecision& decision)
{
    const QString text = decision.chosen == "ai"_L1
                             ? ApproachesDialog::tr("%1 chose the AI's approach on %2 (version %3 of the incident, %4 "
                                                    "of the review)")
                             : ApproachesDialog::tr("%1 chose the engineer's approach on %2 (version %3 of the "
                                                    "incident, %4 of the review)");
    const QString told =
        text.arg(decision.by, localTime(decision.at)).arg(decision.itemVersion).arg(decision.reviewVersion);
    return decision.note.isEmpty() ? told + u'.' : told + u": "_s + decision.note;
}

ApproachesDialog::ApproachesDialog(const Theme& theme, const IncidentDetails& details, const QList<QAction*>& verbs,
                                   QWidget* parent)
    : TwoSidesDialog(theme, tr("Both approaches"), sentenceOf(details), aiOf(details), engineerOf(details), verbs,
                     parent)
{
}

} // namespace rd
