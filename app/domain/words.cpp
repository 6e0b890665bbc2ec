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
    {"set", QT_TRANSLATE_NOOP("rd::Verb", "Set")},
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
    {"set", QT_TRANSLATE_NOOP("rd::Past", "set")},
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
    {"policy.changed", QT_TRANSLATE_NOOP("rd::Event", "Policy changed")},
};

constexpr Word vias[] = {
    {"desktop", QT_TRANSLATE_NOOP("rd::Via", "Desktop")},
    {"ctl", QT_TRANSLATE_NOOP("rd::Via", "Command line")},
    {"job", QT_TRANSLATE_NOOP("rd::Via", "Job")},
    {"sql", QT_TRANSLATE_NOOP("rd::Via", "SQL")},
};

constexpr Word desks[] = {
    {"claims", QT_TRANSLATE_NOOP("rd::Desk", "Claims")},
    {"requests", QT_TRANSLATE_NOOP("rd::Desk", "Requests")},
    {"incidents", QT_TRANSLATE_NOOP("rd::Desk", "Incidents")},
};

QString find(std::span<const Word> words, const char* context, const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.key))
            return QCoreApplication::translate(context, word.text);
    }
    return key; // a desk of the tests, or one newer than this program: its own name is better than nothing
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

QString deskWord(const QString& desk)
{
    return find(desks, "rd::Desk", desk);
}

} // namespace rd
