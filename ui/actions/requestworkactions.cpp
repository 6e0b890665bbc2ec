// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/requestworkactions.h"

#include <QWidget>

#include "app/domain/request.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/actions/requestactions.h"
#include "ui/dialogs/submitdialog.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

RequestRow requestOf(const WorkOffer& offer)
{
    RequestRow request;
    request.id = offer.item;
    request.version = offer.version;
    request.title = offer.title;
    request.status = offer.itemStatus;
    request.authorId = offer.authorId;
    request.author = offer.author;
    request.amount = {offer.amountMinor, offer.currency};
    request.places = offer.placesLeft; // what is left is all that a claim asks for
    return request;
}

RequestRow requestOf(const WorkRow& row)
{
    RequestRow request;
    request.id = row.item;
    request.version = row.itemVersion;
    request.title = row.title;
    request.status = row.itemStatus;
    request.authorId = row.authorId;
    request.author = row.author;
    request.amount = {row.amountMinor, row.currency};
    return request;
}

Attempt attemptOf(const WorkRow& row, const QString& person)
{
    Attempt attempt;
    attempt.id = row.id;
    attempt.version = row.version;
    attempt.item = row.item;
    attempt.personId = row.personId;
    attempt.person = person;
    attempt.status = row.status;
    attempt.takenAt = row.takenAt;
    attempt.deadlineAt = row.deadlineAt;
    attempt.amount = {row.amountMinor, row.currency};
    attempt.ledgerState = row.ledgerState;
    return attempt;
}

} // namespace

RequestWorkActions::RequestWorkActions(const Workbench& bench, QObject* parent)
    : WorkActions(parent)
    , m_bench(bench)
    , m_actions(new RequestActions(bench, this))
{
    connect(m_actions, &RequestActions::submitWanted, this, &RequestWorkActions::submit);
}

QList<QAction*> RequestWorkActions::actions() const
{
    QList<QAction*> actions;
    for (const QString& verb : {u"claim"_s, u"submit"_s, u"abandon"_s, u"dispute"_s})
        actions << m_actions->action(verb);
    return actions;
}

void RequestWorkActions::setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now)
{
    QList<RequestRow> requests;
    for (const WorkOffer& offer : offers)
        requests << requestOf(offer);
    m_actions->setRequests(requests, now);
    // One at a time: each review is of a request of its own.
    if (reviews.size() == 1 && reviews.first().desk == "requests"_L1)
        m_actions->setAttempts(requestOf(reviews.first()), {attemptOf(reviews.first(), m_bench.session.actor().name)},
                               now);
    else
        m_actions->setAttempts(std::nullopt, {}, now);
}

void RequestWorkActions::submit(const RequestRow& request, const Attempt& attempt)
{
    auto* section = qobject_cast<QWidget*>(parent());
    auto* dialog =
        new SubmitDialog(m_bench, submitTask(m_bench, request, attempt), section ? section->window() : nullptr);
    connect(dialog, &SubmitDialog::submitted, this, [this](const QString& of) {
        m_bench.session.announce();
        m_bench.feedback.tell(tr("Review of “%1” submitted").arg(of.left(60)));
    });
    dialog->open();
}

} // namespace rd
