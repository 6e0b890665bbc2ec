// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestreasons.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/words.h"
#include "app/stores/claimstore.h"
#include "app/stores/personstore.h"

using namespace Qt::StringLiterals;

namespace rd::RequestReasons {

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(rd::Reason)
};

QString moment(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

/// "rejected meanwhile by Kim", or the general words where the reader may not see who.
QString whoChanged(Connection& db, const DeskTarget& target, const QString& reason)
{
    const auto last = target.assignment.isValid() ? ClaimStore::lastAttemptChange(db, target.item, target.assignment)
                                                  : ClaimStore::lastChange(db, target.item);
    if (!last || !*last)
        return reasonText(reason);
    return ReasonText::tr("%1 meanwhile by %2").arg(verbPast((*last)->first), (*last)->second);
}

QString stillActive(Connection& db, const DeskTarget& target, const QString& verb)
{
    if (verb == "edit"_L1) {
        const auto placed = RequestStore::placed(db, target.item);
        return placed ? ReasonText::tr("%n place(s) are taken. A request can be edited while nobody holds a place.",
                                       nullptr, int(*placed))
                      : reasonText(u"still_active"_s);
    }
    const auto now = db.now();
    const auto active = now ? RequestStore::active(db, target.item, *now) : Result<qint64>(now.error());
    return active ? ReasonText::tr("%n claim(s) are active. Wait for reviewers to submit or abandon.", nullptr,
                                   int(*active))
                  : reasonText(u"still_active"_s);
}

QString coolDown(Connection& db, const DeskTarget& target, const ActorContext& actor)
{
    const auto until = RequestStore::again(db, target.item, actor.person);
    if (!until || !*until)
        return reasonText(u"cool_down"_s);
    return ReasonText::
        tr("this place was given up or ran out a short while ago, and the request needs fresh eyes first; it can be "
           "claimed again from %1 on")
            .arg(moment(**until));
}

QString noRoom(Connection& db, const ActorContext& actor)
{
    const auto now = db.now();
    if (!now)
        return reasonText(u"over_capacity"_s);
    const auto desks = PersonStore::capacity(db, actor.person, *now);
    for (const DeskCapacity& desk : desks ? *desks : QList<DeskCapacity>()) {
        if (desk.desk == "requests"_L1 && desk.limit())
            return ReasonText::tr("%1 of %2 claims are running already; submit or abandon one first")
                .arg(desk.load)
                .arg(*desk.limit());
    }
    return reasonText(u"over_capacity"_s);
}

QString deadlineReason(Connection& db, const DeskTarget& target, const QString& reason)
{
    const auto facts = RequestStore::facts(db, target.assignment);
    if (!facts || !*facts || !(*facts)->deadlineAt)
        return reasonText(reason);
    const QString at = moment(*(*facts)->deadlineAt);
    return reason == "too_late"_L1 ? ReasonText::tr("the time to dispute it ended on %1").arg(at)
                                   : ReasonText::tr("its deadline is %1").arg(at);
}

QString refused(Connection& db, const DeskTarget& target, const QString& verb, const ActorContext& actor)
{
    const auto facts = RequestStore::facts(db, target.assignment);
    if (facts && *facts && (*facts)->decidedBy == actor.person && (verb == "overturn"_L1 || verb == "uphold"_L1))
        return ReasonText::tr("who rejected a review does not judge the dispute about it; another admin does");
    if (facts && *facts && (*facts)->holder == actor.person &&
        (verb == "accept"_L1 || verb == "reject"_L1 || verb == "rate"_L1))
        return ReasonText::tr("nobody decides on the own review; somebody else does");
    return reasonText(u"not_permitted"_s);
}

} // namespace

ReportedSkip explain(Connection& db, const DeskTarget& target, const QString& reason, const QString& verb,
                     const ActorContext& actor)
{
    ReportedSkip skip{target.item, target.title, reason, reasonText(reason)};
    if (reason == "changed"_L1 || reason == "illegal_transition"_L1)
        skip.text = whoChanged(db, target, reason);
    else if (reason == "still_active"_L1)
        skip.text = stillActive(db, target, verb);
    else if (reason == "cool_down"_L1)
        skip.text = coolDown(db, target, actor);
    else if (reason == "never_again"_L1)
        skip.text =
            ReasonText::tr("there is a review of yours of this request already; nobody reviews the same request twice");
    else if (reason == "over_capacity"_L1)
        skip.text = noRoom(db, actor);
    else if (reason == "too_late"_L1 || reason == "not_due"_L1)
        skip.text = deadlineReason(db, target, reason);
    else if (reason == "not_permitted"_L1 && target.assignment.isValid())
        skip.text = refused(db, target, verb, actor);
    return skip;
}

QString explainEntry(Connection& db, const LedgerEntry& entry, const QString& reason)
{
    if (reason == "own_decision"_L1)
        return ReasonText::tr("you accepted this review yourself; another admin pays for it");
    if (reason != "changed"_L1 && reason != "illegal_transition"_L1)
        return reasonText(reason);
    const auto present = RequestStore::entry(db, entry.id);
    if (!present || !*present)
        return reasonText(reason);
    const QString who = whoChanged(db, {entry.item, {}, entry.attempt, 0, {}}, reason);
    return ReasonText::tr("its payment is “%1” now; %2").arg(ledgerWord((*present)->state), who);
}

} // namespace rd::RequestReasons
