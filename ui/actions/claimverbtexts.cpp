// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/claimverbtexts.h"

#include <QCoreApplication>

namespace rd {

namespace {

#define N(text) QT_TRANSLATE_N_NOOP("rd::ClaimActions", text)

// clang-format off
constexpr ClaimVerbText texts[] = {
    {"take", "hand", false, false, false, nullptr, nullptr, N("%n claim(s) taken"), "release"},
    {"touch", "clock", false, false, false, nullptr, nullptr, N("%n claim(s) renewed: the deadline starts again"), nullptr},
    {"approve", "circle-check", true, true, false, N("Approve %n claim(s)"),
     N("The claimant is told. An approval cannot be taken back."), N("%n claim(s) approved"), nullptr},
    {"request_revision", "pencil-line", true, true, false, N("Request revision of %n claim(s)"),
     N("The claimant gets your note and can send the claim in again."), N("%n claim(s) sent back for revision"), nullptr},
    {"reject", "circle-x", true, true, true, N("Reject %n claim(s)"),
     N("The claimant gets your note. A rejection cannot be taken back."), N("%n claim(s) rejected"), nullptr},
    {"release", "log-out", true, true, false, N("Release %n claim(s)"),
     N("It returns to the review queue for fresh eyes. The claimant's place in the queue is kept."), N("%n claim(s) released back to the queue"), nullptr},
    {"assign", "user-plus", true, true, false, N("Assign %n claim(s)"),
     N("The reviewer is told, and the deadline starts now."), N("%n claim(s) assigned"), nullptr},
    {"reassign", "arrow-left-right", true, true, false, N("Reassign %n claim(s)"),
     N("The present reviewer is told; the new one starts with a full deadline."), N("%n claim(s) reassigned"), nullptr},
    {"release_orphaned", "undo-2", true, false, false, nullptr, nullptr, N("%n claim(s) released back to the queue"), nullptr},
    {"undo_release", "history", false, false, false, nullptr, nullptr, N("%n claim(s) back with the reviewer"), nullptr},
    {"resubmit", "upload", false, false, false, nullptr, nullptr, N("%n claim(s) back in the queue"), nullptr},
    {"withdraw", "x", true, true, true, N("Withdraw %n claim(s)"),
     N("It leaves the review queue for good."), N("%n claim(s) withdrawn"), nullptr},
};
// clang-format on
#undef N

} // namespace

std::span<const ClaimVerbText> claimVerbTexts()
{
    return texts;
}

const ClaimVerbText& claimVerbText(const QString& verb)
{
    for (const ClaimVerbText& text : texts) {
        if (verb == QLatin1StringView(text.verb))
            return text;
    }
    qFatal("no texts for the verb %s", qPrintable(verb));
}

} // namespace rd
