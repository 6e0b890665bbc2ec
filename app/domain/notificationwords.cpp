// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notificationwords.h"

#include <QCoreApplication>

#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Sentence {
    const char* type;
    const char* text; ///< %1 is the title
};

/// Holder and author hear the same sentence, so none says "you" but where only the holder is told.
constexpr Sentence sentences[] = {
    {"claim.assigned", QT_TRANSLATE_NOOP("rd::Notification", "%1 was assigned to you for review.")},
    {"claim.reassigned", QT_TRANSLATE_NOOP("rd::Notification", "%1 was given to another reviewer.")},
    {"claim.approved", QT_TRANSLATE_NOOP("rd::Notification", "%1 was approved.")},
    {"claim.rejected", QT_TRANSLATE_NOOP("rd::Notification", "%1 was rejected. The note says why.")},
    {"claim.revision_requested",
     QT_TRANSLATE_NOOP("rd::Notification", "A revision of %1 was requested. The note says what is missing.")},
    {"claim.released", QT_TRANSLATE_NOOP("rd::Notification", "%1 was released back to the queue.")},
    {"claim.timeout_released",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "%1 was released back to the queue: it needs fresh eyes. No penalties are applied.")},
    {"claim.release_undone",
     QT_TRANSLATE_NOOP("rd::Notification", "%1 is under review again: its release was undone.")},
    {"claim.last_reminder",
     QT_TRANSLATE_NOOP("rd::Notification", "%1 returns to the queue tomorrow. Still on it keeps it with you.")},
    {"request.submitted", QT_TRANSLATE_NOOP("rd::Notification", "A review of %1 was submitted. Please decide on it.")},
    {"request.expired",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "The claimed place of %1 is on offer again: its time was over. No penalties are applied.")},
    {"request.accepted", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was accepted. Thank you!")},
    {"request.auto_accepted", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was accepted automatically.")},
    {"request.rated", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was rated.")},
    {"request.rejected",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "The review of %1 was rejected. The note says why, and you can dispute it.")},
    {"request.disputed", QT_TRANSLATE_NOOP("rd::Notification", "The rejection of a review of %1 is disputed.")},
    {"request.overturned",
     QT_TRANSLATE_NOOP("rd::Notification", "The dispute about %1 is decided: the review is accepted.")},
    {"request.upheld", QT_TRANSLATE_NOOP("rd::Notification", "The dispute about %1 is decided: the rejection stands.")},
    {"request.rejection_closed",
     QT_TRANSLATE_NOOP("rd::Notification", "The rejected review of %1 is closed: the time to dispute it is over.")},
    {"request.cancelled", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was cancelled.")},
    {"request.cancel_undone",
     QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 goes on: its cancellation was undone.")},
    {"incident.assigned", QT_TRANSLATE_NOOP("rd::Notification", "The incident %1 was assigned to you.")},
    {"incident.declined",
     QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was declined. The note says why; it needs an engineer.")},
    {"incident.submitted", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was submitted. Please decide.")},
    {"incident.engineer_chosen",
     QT_TRANSLATE_NOOP("rd::Notification", "Your approach to %1 was chosen. The note says why.")},
    {"incident.ai_chosen",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "The AI's approach to %1 was chosen; that says nothing about the quality of yours.")},
    {"incident.cancelled", QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 was cancelled. The note says why.")},
    {"incident.reassigned", QT_TRANSLATE_NOOP("rd::Notification", "The incident %1 was given to another engineer.")},
    {"incident.cancel_undone",
     QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 goes on: its cancellation was undone.")},
    {"incident.escalated",
     QT_TRANSLATE_NOOP("rd::Notification", "The deadline of %1 has passed. Does it need another pair of hands?")},
    {"incident.escalated_again",
     QT_TRANSLATE_NOOP("rd::Notification", "The incident %1 has taken twice its time and needs an admin.")},
    {"incident.decision_reminder",
     QT_TRANSLATE_NOOP("rd::Notification", "The review of %1 waits for a decision between the two approaches.")},
    {"payment.sent", QT_TRANSLATE_NOOP("rd::Notification", "The payment for %1 is on its way.")},
    {"payment.failed",
     QT_TRANSLATE_NOOP("rd::Notification", "The payment for %1 did not arrive; it is looked into and sent again.")},
    {"request.expiry_reminder",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "The claimed place of %1 goes on offer again tomorrow unless the review is submitted. We are "
                       "here if you need help.")},
    {"request.acceptance_reminder",
     QT_TRANSLATE_NOOP("rd::Notification",
                       "The review of %1 is accepted automatically tomorrow unless somebody decides.")},
};

/// lupdate reads the context of these texts from here.
struct NotificationText {
    Q_DECLARE_TR_FUNCTIONS(rd::Notification)
};

/// No plural forms of the translator's: reviewdeskctl, which sends mail on a server, loads none.
QString gentleReminder(const QString& title, const QJsonObject& metadata)
{
    const qint64 days = metadata[u"days"_s].toInteger();
    const qint64 left = metadata[u"left"_s].toInteger();
    const QString with = days == 1 ? NotificationText::tr("%1 is with you for a day").arg(title)
                                   : NotificationText::tr("%1 is with you for %2 days").arg(title).arg(days);
    const QString rest = left == 0   ? NotificationText::tr("less than one is left")
                         : left == 1 ? NotificationText::tr("one is left")
                                     : NotificationText::tr("%1 are left").arg(left);
    return NotificationText::tr("Gentle reminder: %1, %2. We are here if you need help.").arg(with, rest);
}

} // namespace

QString notificationText(const QString& type, const QString& title, const QJsonObject& metadata)
{
    if (type == "job.broken"_L1) {
        const QStringList names = metadata[u"broken"_s].toVariant().toStringList();
        return NotificationText::
            tr("The check of the workspace found rows that break a rule: %1. Help > Check the workspace says which, "
               "and "
               "what to do.")
                .arg(names.join(u", "_s));
    }
    if (title.isEmpty())
        return eventWord(type);
    if (type == "claim.reminder"_L1)
        return gentleReminder(title, metadata);
    for (const Sentence& sentence : sentences) {
        if (type == QLatin1StringView(sentence.type))
            return NotificationText::tr(sentence.text).arg(title);
    }
    return NotificationText::tr("%1: %2").arg(eventWord(type), title);
}

QString notificationSubject(const QString& type, const QString& title)
{
    const bool reminds = type.endsWith("reminder"_L1);
    const QString what = reminds ? NotificationText::tr("Reminder") : eventWord(type);
    return title.isEmpty() ? what : NotificationText::tr("%1: %2").arg(what, title);
}

} // namespace rd
