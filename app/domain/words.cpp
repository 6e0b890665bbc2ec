// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/words.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Word {
    const char* key;
    const char* text;
};

constexpr Word statuses[] = {
    {"submitted", QT_TRANSLATE_NOOP("rd::Status", "Submitted")},
    {"under_review", QT_TRANSLATE_NOOP("rd::Status", "Under review")},
    {"revision_requested", QT_TRANSLATE_NOOP("rd::Status", "Revision requested")},
    {"approved", QT_TRANSLATE_NOOP("rd::Status", "Approved")},
    {"rejected", QT_TRANSLATE_NOOP("rd::Status", "Rejected")},
    {"withdrawn", QT_TRANSLATE_NOOP("rd::Status", "Withdrawn")},
    {"released", QT_TRANSLATE_NOOP("rd::Status", "Released")},
    {"timed_out", QT_TRANSLATE_NOOP("rd::Status", "Timed out")},
    {"orphaned", QT_TRANSLATE_NOOP("rd::Status", "Orphaned")},
    {"open", QT_TRANSLATE_NOOP("rd::Status", "Open")},
    {"completed", QT_TRANSLATE_NOOP("rd::Status", "Completed")},
    {"archived", QT_TRANSLATE_NOOP("rd::Status", "Archived")},
    {"claimed", QT_TRANSLATE_NOOP("rd::Status", "Claimed")},
    {"accepted", QT_TRANSLATE_NOOP("rd::Status", "Accepted")},
    {"disputed", QT_TRANSLATE_NOOP("rd::Status", "Disputed")},
    {"upheld", QT_TRANSLATE_NOOP("rd::Status", "Rejection upheld")},
    {"expired", QT_TRANSLATE_NOOP("rd::Status", "Expired")},
    {"abandoned", QT_TRANSLATE_NOOP("rd::Status", "Abandoned")},
    {"cancelled", QT_TRANSLATE_NOOP("rd::Status", "Cancelled")},
    {"detected", QT_TRANSLATE_NOOP("rd::Status", "Detected")},
    {"analyzing", QT_TRANSLATE_NOOP("rd::Status", "Being analyzed")},
    {"pending_approval", QT_TRANSLATE_NOOP("rd::Status", "Pending approval")},
    {"resolved", QT_TRANSLATE_NOOP("rd::Status", "Resolved")},
    {"closed", QT_TRANSLATE_NOOP("rd::Status", "Closed")},
    {"assigned", QT_TRANSLATE_NOOP("rd::Status", "Assigned")},
    {"in_progress", QT_TRANSLATE_NOOP("rd::Status", "In progress")},
    {"declined", QT_TRANSLATE_NOOP("rd::Status", "Declined")},
    {"not_chosen", QT_TRANSLATE_NOOP("rd::Status", "Not chosen")},
};

constexpr Word verbs[] = {
    {"take", QT_TRANSLATE_NOOP("rd::Verb", "Take")},
    {"assign", QT_TRANSLATE_NOOP("rd::Verb", "Assign")},
    {"touch", QT_TRANSLATE_NOOP("rd::Verb", "Still on it")},
    {"approve", QT_TRANSLATE_NOOP("rd::Verb", "Approve")},
    {"reject", QT_TRANSLATE_NOOP("rd::Verb", "Reject")},
    {"request_revision", QT_TRANSLATE_NOOP("rd::Verb", "Request revision")},
    {"release", QT_TRANSLATE_NOOP("rd::Verb", "Release")},
    {"reassign", QT_TRANSLATE_NOOP("rd::Verb", "Reassign")},
    {"release_orphaned", QT_TRANSLATE_NOOP("rd::Verb", "Release orphaned")},
    {"undo_release", QT_TRANSLATE_NOOP("rd::Verb", "Undo the release")},
    {"file", QT_TRANSLATE_NOOP("rd::Verb", "File")},
    {"resubmit", QT_TRANSLATE_NOOP("rd::Verb", "Resubmit")},
    {"withdraw", QT_TRANSLATE_NOOP("rd::Verb", "Withdraw")},
    {"import", QT_TRANSLATE_NOOP("rd::Verb", "Import")},
    {"claim", QT_TRANSLATE_NOOP("rd::Verb", "Claim")},
    {"submit", QT_TRANSLATE_NOOP("rd::Verb", "Submit")},
    {"abandon", QT_TRANSLATE_NOOP("rd::Verb", "Abandon")},
    {"expire", QT_TRANSLATE_NOOP("rd::Verb", "Expire")},
    {"accept", QT_TRANSLATE_NOOP("rd::Verb", "Accept")},
    {"auto_accept", QT_TRANSLATE_NOOP("rd::Verb", "Accept automatically")},
    {"rate", QT_TRANSLATE_NOOP("rd::Verb", "Rate")},
    {"dispute", QT_TRANSLATE_NOOP("rd::Verb", "Dispute")},
    {"overturn", QT_TRANSLATE_NOOP("rd::Verb", "Overturn")},
    {"uphold", QT_TRANSLATE_NOOP("rd::Verb", "Uphold")},
    {"close_rejected", QT_TRANSLATE_NOOP("rd::Verb", "Close the rejection")},
    {"cancel", QT_TRANSLATE_NOOP("rd::Verb", "Cancel review")},
    {"undo_cancel", QT_TRANSLATE_NOOP("rd::Verb", "Undo the cancellation")},
    {"archive", QT_TRANSLATE_NOOP("rd::Verb", "Archive")},
    {"report", QT_TRANSLATE_NOOP("rd::Verb", "Report")},
    {"analyze", QT_TRANSLATE_NOOP("rd::Verb", "Analyze")},
    {"set_priority", QT_TRANSLATE_NOOP("rd::Verb", "Set priority")},
    {"resolve", QT_TRANSLATE_NOOP("rd::Verb", "Resolve")},
    {"close", QT_TRANSLATE_NOOP("rd::Verb", "Close")},
    {"reopen", QT_TRANSLATE_NOOP("rd::Verb", "Reopen")},
    {"start", QT_TRANSLATE_NOOP("rd::Verb", "Start")},
    {"decline", QT_TRANSLATE_NOOP("rd::Verb", "Decline")},
    {"choose_engineer", QT_TRANSLATE_NOOP("rd::Verb", "Choose the engineer's approach")},
    {"choose_ai", QT_TRANSLATE_NOOP("rd::Verb", "Choose the AI's approach")},
    {"escalate", QT_TRANSLATE_NOOP("rd::Verb", "Escalate")},
    {"remind_decision", QT_TRANSLATE_NOOP("rd::Verb", "Remind of the decision")},
    {"pay", QT_TRANSLATE_NOOP("rd::Verb", "Pay")},
    {"settle", QT_TRANSLATE_NOOP("rd::Verb", "Settle")},
    {"fail", QT_TRANSLATE_NOOP("rd::Verb", "Mark as failed")},
    {"retry", QT_TRANSLATE_NOOP("rd::Verb", "Retry")},
    {"set", QT_TRANSLATE_NOOP("rd::Verb", "Set")},
    {"add", QT_TRANSLATE_NOOP("rd::Verb", "Add")},
    {"edit", QT_TRANSLATE_NOOP("rd::Verb", "Edit")},
    {"add_login", QT_TRANSLATE_NOOP("rd::Verb", "Give a login")},
    {"set_roles", QT_TRANSLATE_NOOP("rd::Verb", "Change roles")},
    {"set_capacity", QT_TRANSLATE_NOOP("rd::Verb", "Set capacity")},
    {"set_duty", QT_TRANSLATE_NOOP("rd::Verb", "Set duty status")},
    {"set_tags", QT_TRANSLATE_NOOP("rd::Verb", "Set skills")},
    {"set_mail", QT_TRANSLATE_NOOP("rd::Verb", "Choose mail")},
    {"deactivate", QT_TRANSLATE_NOOP("rd::Verb", "Deactivate")},
    {"reactivate", QT_TRANSLATE_NOOP("rd::Verb", "Reactivate")},
    {"change_password", QT_TRANSLATE_NOOP("rd::Verb", "Change password")},
    {"reset_password", QT_TRANSLATE_NOOP("rd::Verb", "Reset password")},
};

constexpr Word pasts[] = {
    {"take", QT_TRANSLATE_NOOP("rd::Past", "taken")},
    {"assign", QT_TRANSLATE_NOOP("rd::Past", "assigned")},
    {"touch", QT_TRANSLATE_NOOP("rd::Past", "renewed")},
    {"approve", QT_TRANSLATE_NOOP("rd::Past", "approved")},
    {"reject", QT_TRANSLATE_NOOP("rd::Past", "rejected")},
    {"request_revision", QT_TRANSLATE_NOOP("rd::Past", "sent back for revision")},
    {"release", QT_TRANSLATE_NOOP("rd::Past", "released")},
    {"reassign", QT_TRANSLATE_NOOP("rd::Past", "reassigned")},
    {"release_orphaned", QT_TRANSLATE_NOOP("rd::Past", "released")},
    {"undo_release", QT_TRANSLATE_NOOP("rd::Past", "given back")},
    {"file", QT_TRANSLATE_NOOP("rd::Past", "filed")},
    {"resubmit", QT_TRANSLATE_NOOP("rd::Past", "resubmitted")},
    {"withdraw", QT_TRANSLATE_NOOP("rd::Past", "withdrawn")},
    {"import", QT_TRANSLATE_NOOP("rd::Past", "imported")},
    {"claim", QT_TRANSLATE_NOOP("rd::Past", "claimed")},
    {"submit", QT_TRANSLATE_NOOP("rd::Past", "submitted")},
    {"abandon", QT_TRANSLATE_NOOP("rd::Past", "abandoned")},
    {"expire", QT_TRANSLATE_NOOP("rd::Past", "expired")},
    {"accept", QT_TRANSLATE_NOOP("rd::Past", "accepted")},
    {"auto_accept", QT_TRANSLATE_NOOP("rd::Past", "accepted automatically")},
    {"rate", QT_TRANSLATE_NOOP("rd::Past", "rated")},
    {"dispute", QT_TRANSLATE_NOOP("rd::Past", "disputed")},
    {"overturn", QT_TRANSLATE_NOOP("rd::Past", "overturned")},
    {"uphold", QT_TRANSLATE_NOOP("rd::Past", "upheld")},
    {"close_rejected", QT_TRANSLATE_NOOP("rd::Past", "closed")},
    {"cancel", QT_TRANSLATE_NOOP("rd::Past", "cancelled")},
    {"undo_cancel", QT_TRANSLATE_NOOP("rd::Past", "given back")},
    {"archive", QT_TRANSLATE_NOOP("rd::Past", "archived")},
    {"report", QT_TRANSLATE_NOOP("rd::Past", "reported")},
    {"analyze", QT_TRANSLATE_NOOP("rd::Past", "taken into analysis")},
    {"set_priority", QT_TRANSLATE_NOOP("rd::Past", "given another priority")},
    {"resolve", QT_TRANSLATE_NOOP("rd::Past", "resolved")},
    {"close", QT_TRANSLATE_NOOP("rd::Past", "closed")},
    {"reopen", QT_TRANSLATE_NOOP("rd::Past", "reopened")},
    {"start", QT_TRANSLATE_NOOP("rd::Past", "started")},
    {"decline", QT_TRANSLATE_NOOP("rd::Past", "declined")},
    {"choose_engineer", QT_TRANSLATE_NOOP("rd::Past", "decided for the engineer's approach")},
    {"choose_ai", QT_TRANSLATE_NOOP("rd::Past", "decided for the AI's approach")},
    {"escalate", QT_TRANSLATE_NOOP("rd::Past", "escalated")},
    {"remind_decision", QT_TRANSLATE_NOOP("rd::Past", "brought to mind")},
    {"pay", QT_TRANSLATE_NOOP("rd::Past", "paid")},
    {"settle", QT_TRANSLATE_NOOP("rd::Past", "settled")},
    {"fail", QT_TRANSLATE_NOOP("rd::Past", "marked as failed")},
    {"retry", QT_TRANSLATE_NOOP("rd::Past", "made due again")},
    {"set", QT_TRANSLATE_NOOP("rd::Past", "set")},
    {"add", QT_TRANSLATE_NOOP("rd::Past", "added")},
    {"edit", QT_TRANSLATE_NOOP("rd::Past", "edited")},
    {"add_login", QT_TRANSLATE_NOOP("rd::Past", "given a login")},
    {"set_roles", QT_TRANSLATE_NOOP("rd::Past", "given other roles")},
    {"set_capacity", QT_TRANSLATE_NOOP("rd::Past", "given another capacity")},
    {"set_duty", QT_TRANSLATE_NOOP("rd::Past", "given another duty status")},
    {"set_tags", QT_TRANSLATE_NOOP("rd::Past", "given other skills")},
    {"set_mail", QT_TRANSLATE_NOOP("rd::Past", "given another choice of mail")},
    {"deactivate", QT_TRANSLATE_NOOP("rd::Past", "deactivated")},
    {"reactivate", QT_TRANSLATE_NOOP("rd::Past", "reactivated")},
    {"change_password", QT_TRANSLATE_NOOP("rd::Past", "given a new password")},
    {"reset_password", QT_TRANSLATE_NOOP("rd::Past", "given a new password")},
};

constexpr Word events[] = {
    {"claim.filed", QT_TRANSLATE_NOOP("rd::Event", "Filed")},
    {"claim.imported", QT_TRANSLATE_NOOP("rd::Event", "Imported")},
    {"claim.resubmitted", QT_TRANSLATE_NOOP("rd::Event", "Resubmitted")},
    {"claim.withdrawn", QT_TRANSLATE_NOOP("rd::Event", "Withdrawn")},
    {"claim.taken", QT_TRANSLATE_NOOP("rd::Event", "Taken for review")},
    {"claim.assigned", QT_TRANSLATE_NOOP("rd::Event", "Assigned")},
    {"claim.touched", QT_TRANSLATE_NOOP("rd::Event", "Still on it")},
    {"claim.approved", QT_TRANSLATE_NOOP("rd::Event", "Approved")},
    {"claim.rejected", QT_TRANSLATE_NOOP("rd::Event", "Rejected")},
    {"claim.revision_requested", QT_TRANSLATE_NOOP("rd::Event", "Revision requested")},
    {"claim.released", QT_TRANSLATE_NOOP("rd::Event", "Released")},
    {"claim.reassigned", QT_TRANSLATE_NOOP("rd::Event", "Reassigned")},
    {"claim.timeout_released", QT_TRANSLATE_NOOP("rd::Event", "Released back to the queue, needs fresh eyes")},
    {"claim.release_undone", QT_TRANSLATE_NOOP("rd::Event", "Release undone")},
    {"request.filed", QT_TRANSLATE_NOOP("rd::Event", "Filed")},
    {"request.edited", QT_TRANSLATE_NOOP("rd::Event", "Edited")},
    {"request.archived", QT_TRANSLATE_NOOP("rd::Event", "Archived")},
    {"request.claimed", QT_TRANSLATE_NOOP("rd::Event", "Place claimed")},
    {"request.submitted", QT_TRANSLATE_NOOP("rd::Event", "Review submitted")},
    {"request.abandoned", QT_TRANSLATE_NOOP("rd::Event", "Place given up")},
    {"request.expired", QT_TRANSLATE_NOOP("rd::Event", "Claim expired, the place is on offer again")},
    {"request.accepted", QT_TRANSLATE_NOOP("rd::Event", "Review accepted")},
    {"request.auto_accepted", QT_TRANSLATE_NOOP("rd::Event", "Review accepted automatically")},
    {"request.rated", QT_TRANSLATE_NOOP("rd::Event", "Review rated")},
    {"request.rejected", QT_TRANSLATE_NOOP("rd::Event", "Review rejected")},
    {"request.disputed", QT_TRANSLATE_NOOP("rd::Event", "Rejection disputed")},
    {"request.overturned", QT_TRANSLATE_NOOP("rd::Event", "Rejection overturned")},
    {"request.upheld", QT_TRANSLATE_NOOP("rd::Event", "Rejection upheld")},
    {"request.rejection_closed", QT_TRANSLATE_NOOP("rd::Event", "Rejection closed, nobody disputed it")},
    {"request.cancelled", QT_TRANSLATE_NOOP("rd::Event", "Cancelled")},
    {"request.cancel_undone", QT_TRANSLATE_NOOP("rd::Event", "Cancellation undone")},
    {"incident.reported", QT_TRANSLATE_NOOP("rd::Event", "Reported")},
    {"incident.analyzed", QT_TRANSLATE_NOOP("rd::Event", "Taken into analysis")},
    {"incident.priority_set", QT_TRANSLATE_NOOP("rd::Event", "Priority set")},
    {"incident.resolved", QT_TRANSLATE_NOOP("rd::Event", "Resolved")},
    {"incident.closed", QT_TRANSLATE_NOOP("rd::Event", "Closed")},
    {"incident.reopened", QT_TRANSLATE_NOOP("rd::Event", "Reopened")},
    {"incident.assigned", QT_TRANSLATE_NOOP("rd::Event", "Assigned")},
    {"incident.started", QT_TRANSLATE_NOOP("rd::Event", "Review started")},
    {"incident.declined", QT_TRANSLATE_NOOP("rd::Event", "Declined")},
    {"incident.submitted", QT_TRANSLATE_NOOP("rd::Event", "Review submitted")},
    {"incident.engineer_chosen", QT_TRANSLATE_NOOP("rd::Event", "Decided: the engineer's approach")},
    {"incident.ai_chosen", QT_TRANSLATE_NOOP("rd::Event", "Decided: the AI's approach")},
    {"incident.cancelled", QT_TRANSLATE_NOOP("rd::Event", "Review cancelled")},
    {"incident.reassigned", QT_TRANSLATE_NOOP("rd::Event", "Given to another engineer")},
    {"incident.cancel_undone", QT_TRANSLATE_NOOP("rd::Event", "Cancellation undone")},
    {"incident.escalated", QT_TRANSLATE_NOOP("rd::Event", "Escalated: the deadline has passed")},
    {"incident.escalated_again", QT_TRANSLATE_NOOP("rd::Event", "Escalated again: twice the time has passed")},
    {"incident.decision_reminder", QT_TRANSLATE_NOOP("rd::Event", "Admins reminded to decide")},
    {"payment.sent", QT_TRANSLATE_NOOP("rd::Event", "Payment sent")},
    {"payment.settled", QT_TRANSLATE_NOOP("rd::Event", "Payment settled")},
    {"payment.failed", QT_TRANSLATE_NOOP("rd::Event", "Payment failed")},
    {"payment.retried", QT_TRANSLATE_NOOP("rd::Event", "Payment due again")},
    {"claim.reminder", QT_TRANSLATE_NOOP("rd::Event", "Gentle reminder sent")},
    {"claim.last_reminder", QT_TRANSLATE_NOOP("rd::Event", "Reminder sent: it returns to the queue tomorrow")},
    {"job.pause", QT_TRANSLATE_NOOP("rd::Event", "Job paused")},
    {"job.resume", QT_TRANSLATE_NOOP("rd::Event", "Job resumed")},
    {"job.broken", QT_TRANSLATE_NOOP("rd::Event", "The check found rows that break a rule")},
    {"job.edit", QT_TRANSLATE_NOOP("rd::Event", "Schedule changed")},
    {"policy.changed", QT_TRANSLATE_NOOP("rd::Event", "Policy changed")},
    {"person.add", QT_TRANSLATE_NOOP("rd::Event", "Person added")},
    {"person.edit", QT_TRANSLATE_NOOP("rd::Event", "Name or e-mail changed")},
    {"person.add_login", QT_TRANSLATE_NOOP("rd::Event", "Login given")},
    {"person.set_roles", QT_TRANSLATE_NOOP("rd::Event", "Roles changed")},
    {"person.set_capacity", QT_TRANSLATE_NOOP("rd::Event", "Capacity changed")},
    {"person.set_duty", QT_TRANSLATE_NOOP("rd::Event", "Duty status changed")},
    {"person.set_tags", QT_TRANSLATE_NOOP("rd::Event", "Skills changed")},
    {"person.set_mail", QT_TRANSLATE_NOOP("rd::Event", "Mail switched on or off")},
    {"person.deactivate", QT_TRANSLATE_NOOP("rd::Event", "Person deactivated")},
    {"person.reactivate", QT_TRANSLATE_NOOP("rd::Event", "Person reactivated")},
    {"person.change_password", QT_TRANSLATE_NOOP("rd::Event", "Own password changed")},
    {"person.reset_password", QT_TRANSLATE_NOOP("rd::Event", "Password reset")},
};

constexpr Word roles[] = {
    {"admin", QT_TRANSLATE_NOOP("rd::Role", "Admin")},
    {"reviewer", QT_TRANSLATE_NOOP("rd::Role", "Reviewer")},
    {"engineer", QT_TRANSLATE_NOOP("rd::Role", "Engineer")},
    {"jobs", QT_TRANSLATE_NOOP("rd::Role", "Jobs")},
};

constexpr Word duties[] = {
    {"active", QT_TRANSLATE_NOOP("rd::Duty", "Active")},
    {"away", QT_TRANSLATE_NOOP("rd::Duty", "Away")},
    {"offline", QT_TRANSLATE_NOOP("rd::Duty", "Offline")},
};

constexpr Word desks[] = {
    {"claims", QT_TRANSLATE_NOOP("rd::Desk", "Claims")},
    {"requests", QT_TRANSLATE_NOOP("rd::Desk", "Requests")},
    {"incidents", QT_TRANSLATE_NOOP("rd::Desk", "Incidents")},
    {"cases", QT_TRANSLATE_NOOP("rd::Desk", "Cases")},
    {"code_reviews", QT_TRANSLATE_NOOP("rd::Desk", "Code reviews")},
};

constexpr Word vias[] = {
    {"desktop", QT_TRANSLATE_NOOP("rd::Via", "Desktop")},
    {"ctl", QT_TRANSLATE_NOOP("rd::Via", "Command line")},
    {"job", QT_TRANSLATE_NOOP("rd::Via", "Job")},
    {"sql", QT_TRANSLATE_NOOP("rd::Via", "SQL")},
};

QString find(std::span<const Word> words, const char* context, const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.key))
            return QCoreApplication::translate(context, word.text);
    }
    return key; // a desk of the tests, or one newer than this program: its own name is better than nothing
}

QStringList keysOf(std::span<const Word> words)
{
    QStringList keys;
    for (const Word& word : words)
        keys << QString::fromLatin1(word.key);
    return keys;
}

} // namespace

QString statusWord(const QString& status)
{
    return find(statuses, "rd::Status", status);
}

QString verbWord(const QString& verb)
{
    return find(verbs, "rd::Verb", verb);
}

QString verbPast(const QString& verb)
{
    return find(pasts, "rd::Past", verb);
}

QString eventWord(const QString& type)
{
    return find(events, "rd::Event", type);
}

QString viaWord(const QString& via)
{
    return find(vias, "rd::Via", via);
}

QString roleWord(const QString& role)
{
    return find(roles, "rd::Role", role);
}

QStringList allRoles()
{
    return keysOf(roles);
}

QString dutyWord(const QString& duty)
{
    return find(duties, "rd::Duty", duty);
}

QStringList allDuties()
{
    return keysOf(duties);
}

QString deskWord(const QString& desk)
{
    return find(desks, "rd::Desk", desk);
}

} // namespace rd
