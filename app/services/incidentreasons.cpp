// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/incidentreasons.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/stores/claimstore.h"
#include "app/stores/engineerstore.h"
#include "app/stores/incidentstore.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentReasons {

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(rd::Reason)
};

QString moment(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

/// "Eve (in progress), Finn (submitted)": the reviews that stand in the way.
QString activeReviews(Connection& db, WorkItemId item)
{
    const auto active = IncidentStore::active(db, item);
    QStringList names;
    for (const IncidentReview& review : active ? *active : QList<IncidentReview>())
        names << ReasonText::tr("%1 (%2)").arg(review.person, statusWord(review.status));
    return names.join(u", "_s);
}

QString stillActive(Connection& db, WorkItemId item)
{
    const QString who = activeReviews(db, item);
    return who.isEmpty() ? reasonText(u"still_active"_s)
                         : ReasonText::tr("these reviews are active: %1; decide or cancel them first").arg(who);
}

QString taken(Connection& db, WorkItemId item)
{
    const QString who = activeReviews(db, item);
    return who.isEmpty() ? reasonText(u"full"_s)
                         : ReasonText::tr("it has an active review already: %1; cancel or reassign that one").arg(who);
}

/// Why somebody gets no work.
QString unavailable(Connection& db, PersonId to, const QString& reason)
{
    const auto now = db.now();
    if (!now || !to.isValid())
        return reasonText(reason);
    const auto engineer = EngineerStore::one(db, to, *now);
    if (engineer && !*engineer) {
        const auto person = PeopleStore::byId(db, to);
        return person && *person ? ReasonText::tr("%1 is not an engineer").arg((*person)->name) : reasonText(reason);
    }
    if (!engineer)
        return reasonText(reason);
    const Engineer& who = **engineer;
    if (reason == "over_capacity"_L1 && who.limit)
        return ReasonText::tr("%1 has %2 active reviews and room for %3").arg(who.name).arg(who.load).arg(*who.limit);
    const QString word = unavailabilityWord(who.unavailability());
    return word.isEmpty() ? reasonText(reason) : u"%1 %2"_s.arg(who.name, word);
}

/// Empty unless somebody decided on the incident in its present round.
QString decided(Connection& db, WorkItemId item)
{
    const auto incident = IncidentStore::one(db, item);
    const auto decision = IncidentStore::decision(db, item);
    if (!incident || !*incident || !decision || !*decision)
        return {};
    const QString status = (*incident)->status;
    if (status != "approved"_L1 && status != "resolved"_L1 && status != "closed"_L1)
        return {};
    return (*decision)->chosen == "ai"_L1
               ? ReasonText::tr("%1 decided for the AI's approach on %2").arg((*decision)->by, moment((*decision)->at))
               : ReasonText::tr("%1 decided for the engineer's approach on %2")
                     .arg((*decision)->by, moment((*decision)->at));
}

/// "cancelled meanwhile by Kim", or the status that does not allow it.
QString whoChanged(Connection& db, const DeskTarget& target, const QString& reason)
{
    const auto incident = IncidentStore::one(db, target.item);
    const auto last = target.assignment.isValid() ? ClaimStore::lastAttemptChange(db, target.item, target.assignment)
                                                  : ClaimStore::lastChange(db, target.item);
    if (!last || !*last)
        return reasonText(reason);
    const QString who = ReasonText::tr("%1 meanwhile by %2").arg(verbPast((*last)->first), (*last)->second);
    return incident && *incident ? ReasonText::tr("it is “%1” now; %2").arg(statusWord((*incident)->status), who) : who;
}

} // namespace

ReportedSkip explain(Connection& db, const DeskTarget& target, const QString& reason, const QString& verb, PersonId to)
{
    ReportedSkip skip{target.item, target.title, reason, reasonText(reason)};
    if (reason == "changed"_L1 || reason == "illegal_transition"_L1) {
        const QString by = decided(db, target.item);
        if (!by.isEmpty() && (verb == "choose_ai"_L1 || verb == "choose_engineer"_L1))
            skip = {target.item, target.title, u"conflict"_s, by};
        else
            skip.text = whoChanged(db, target, reason);
    } else if (reason == "still_active"_L1) {
        skip.text = stillActive(db, target.item);
    } else if (reason == "full"_L1) {
        skip.text = taken(db, target.item);
    } else if (reason == "person_unavailable"_L1 || reason == "over_capacity"_L1) {
        skip.text = unavailable(db, to, reason);
    }
    return skip;
}

} // namespace rd::IncidentReasons
