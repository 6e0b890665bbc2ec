// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimdetails.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/claimactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

ClaimDetails::ClaimDetails(const Workbench& bench, ClaimActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_title(wrappedLabel({}, this))
    , m_status(new Chip(bench.theme, this))
    , m_hint(wrappedLabel({}, this, u"muted"_s))
    , m_body(new QWidget)
    , m_facts(new QFormLayout)
    , m_timeline(new Timeline(bench.theme, m_body))
{
    setProperty("role", u"details"_s);
    const int between = bench.theme.size(u"between"_s);
    m_title->setFont(bench.theme.font(u"section"_s));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setIcon(bench.theme.icon(u"x"_s));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &ClaimDetails::closeWanted);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);

    auto* buttons = new FlowLayout(nullptr, bench.theme.size(u"inside"_s));
    for (QAction* action : actions.actions())
        buttons->addWidget(new ActionButton(action, m_body));
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(between);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    QLabel* why = plainLabel(tr("Why?"), m_body);
    why->setFont(bench.theme.font(u"section"_s));
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(between, 0, between, between);
    body->setSpacing(between);
    body->addWidget(m_status, 0, Qt::AlignLeft);
    body->addLayout(m_facts);
    body->addLayout(buttons);
    body->addWidget(why);
    body->addWidget(m_timeline);
    body->addStretch();

    QScrollArea* scroll = m_scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, between, 0, 0);
    top->setContentsMargins(between, 0, bench.theme.size(u"inside"_s), 0);
    layout->addLayout(top);
    m_hint->setContentsMargins(between, 0, between, 0);
    layout->addWidget(m_hint);
    layout->addWidget(scroll, 1);
    layout->addStretch();
    show(std::nullopt, 0, 0);
}

void ClaimDetails::show(const std::optional<ClaimRow>& claim, int selected, Millis now)
{
    const bool same = claim && claim == m_claim;
    // A person may be copying from the pane: it is written anew only when what it says has changed.
    if (same && now / 60'000 == m_now / 60'000)
        return;
    m_claim = claim;
    m_now = now;
    m_scroll->setVisible(claim.has_value());
    m_hint->setVisible(!claim);
    if (!claim) {
        ++m_request;
        m_title->setText(selected > 1 ? tr("%n claims selected", nullptr, selected) : tr("Details"));
        m_hint->setText(selected > 1 ? tr("What can be done with all of them stands below the table.")
                                     : tr("Select a claim to see its facts and why it is where it is."));
        return;
    }
    m_title->setText(claim->title);
    const QString status = claim->orphaned(now) ? u"orphaned"_s : claim->status;
    m_status->show(status, statusWord(status));
    fillFacts();
    if (!same)
        readTimeline();
}

void ClaimDetails::fact(const QString& name, const QString& value, const QString& tip)
{
    if (value.isEmpty())
        return;
    QLabel* text = wrappedLabel(value, m_body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(plain(tip));
    m_facts->addRow(plainLabel(name, m_body, u"muted"_s), text);
}

void ClaimDetails::fillFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const ClaimRow& claim = *m_claim;
    fact(tr("Claimant"), claim.claimant);
    fact(tr("Reviewer"), claim.reviewer);
    fact(tr("Waiting since"), relativeTime(claim.submittedAt, m_now), exactTime(claim.submittedAt));
    if (claim.underReview() && claim.activityAt)
        fact(tr("Last activity"), relativeTime(*claim.activityAt, m_now), exactTime(*claim.activityAt));
    if (claim.deadlineAt)
        fact(tr("Deadline"), relativeTime(*claim.deadlineAt, m_now), exactTime(*claim.deadlineAt));
    fact(tr("External id"), claim.externalId);
    fact(tr("Work item"), u"#%1"_s.arg(claim.id.value));
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
