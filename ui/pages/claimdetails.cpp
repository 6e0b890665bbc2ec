// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimdetails.h"

#include <QBoxLayout>

#include "app/domain/words.h"
#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/claimactions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

ClaimDetails::ClaimDetails(const Workbench& bench, ClaimActions& actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(actions)
{
    show(std::nullopt, 0, 0);
}

void ClaimDetails::build()
{
    m_status = new Chip(m_bench.theme, body());
    m_timeline = new Timeline(m_bench.theme, body());
    rows()->addWidget(m_status, 0, Qt::AlignLeft);
    addFacts();
    addButtons(m_actions.actions());
    addHeading(tr("Why?"));
    rows()->addWidget(m_timeline);
    finishBody();
}

void ClaimDetails::show(const std::optional<ClaimRow>& claim, int selected, Millis now)
{
    const bool same = claim && claim == m_claim;
    // A person may be copying from the pane: it is written anew only when what it says has changed.
    if (same && now / 60'000 == m_now / 60'000)
        return;
    m_claim = claim;
    m_now = now;
    if (!claim) {
        ++m_request;
        showHint(selected > 1 ? tr("%n claims selected", nullptr, selected) : tr("Details"),
                 selected > 1 ? tr("What can be done with all of them stands below the table.")
                              : tr("Select a claim to see its facts and why it is where it is."));
        return;
    }
    showBody(claim->title);
    const QString status = claim->orphaned(now) ? u"orphaned"_s : claim->status;
    m_status->show(status, statusWord(status));
    fillFacts();
    if (!same) {
        ++m_request; // an answer about the row before is none about this one
        readAtRest([this] { readTimeline(); });
    }
}

void ClaimDetails::fillFacts()
{
    QList<Fact> facts;
    const ClaimRow& claim = *m_claim;
    facts << Fact{tr("Claimant"), claim.claimant};
    facts << Fact{tr("Reviewer"), claim.reviewer};
    facts << Fact{tr("Waiting since"), relativeTime(claim.submittedAt, m_now), exactTime(claim.submittedAt)};
    if (claim.underReview() && claim.activityAt)
        facts << Fact{tr("Last activity"), relativeTime(*claim.activityAt, m_now), exactTime(*claim.activityAt)};
    if (claim.deadlineAt)
        facts << Fact{tr("Deadline"), relativeTime(*claim.deadlineAt, m_now), exactTime(*claim.deadlineAt)};
    facts << Fact{tr("External id"), claim.externalId};
    facts << Fact{tr("Work item"), u"#%1"_s.arg(claim.id.value)};
    setFacts(facts);
}

void ClaimDetails::readTimeline()
{
    const int request = ++m_request;
    whenDone(m_bench.claims.timeline(m_claim->id), this, [this, request](const Result<QList<Event>>& events) {
        if (request != m_request)
            return;
        if (events)
            m_timeline->setEvents(*events, m_bench.session.rules(), m_now);
        else
            m_timeline->setMessage(tr("The events could not be read: %1").arg(events.error().text));
    });
}

} // namespace rd
