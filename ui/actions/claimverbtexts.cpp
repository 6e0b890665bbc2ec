// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/claimverbtexts.h"

#include <QCoreApplication>

namespace rd {

namespace {

// clang-format off
constexpr ClaimVerbText texts[] = {
    {"take", "hand", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) taken"), "release"},
    {"touch", "clock", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) renewed: the deadline starts again"), nullptr},
    {"approve", "circle-check", true, true, false, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Approve %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "The claimant is told. An approval cannot be taken back."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) approved"), nullptr},
    {"request_revision", "pencil-line", true, true, false, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Request revision of %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "The claimant gets your note and can send the claim in again."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) sent back for revision"), nullptr},
    {"reject", "circle-x", true, true, true, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Reject %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "The claimant gets your note. A rejection cannot be taken back."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) rejected"), nullptr},
    {"release", "log-out", true, true, false, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Release %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "It returns to the review queue for fresh eyes. The claimant's place in the queue is kept."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) released back to the queue"), nullptr},
    {"assign", "user-plus", true, true, false, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Assign %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "The reviewer is told, and the deadline starts now."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) assigned"), nullptr},
    {"reassign", "arrow-left-right", true, true, false, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Reassign %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "The present reviewer is told; the new one starts with a full deadline."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) reassigned"), nullptr},
    {"release_orphaned", "undo-2", true, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) released back to the queue"), nullptr},
    {"undo_release", "history", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) back with the reviewer"), nullptr},
    {"resubmit", "upload", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) back in the queue"), nullptr},
    {"withdraw", "x", true, true, true, QT_TRANSLATE_N_NOOP("rd::ClaimActions", "Withdraw %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::ClaimActions", "It leaves the review queue for good."), QT_TRANSLATE_N_NOOP("rd::ClaimActions", "%n claim(s) withdrawn"), nullptr},
};
// clang-format on

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
