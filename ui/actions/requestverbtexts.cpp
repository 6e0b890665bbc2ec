// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/requestverbtexts.h"

namespace rd {

namespace {

// clang-format off
constexpr VerbText texts[] = {
    {"claim", "hand", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n place(s) claimed"), nullptr},
    {"edit", "pencil-line", true, true, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n request(s) changed"), nullptr},
    {"archive", "inbox", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Archive %n request(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "It takes no more reviews. What was reviewed and paid stays on record."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n request(s) archived"), nullptr},
    {"submit", "upload", true, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n review(s) submitted"), nullptr},
    {"abandon", "log-out", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Abandon %n claim(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The place is on offer to others at once. You can claim this request again after a while."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n claim(s) abandoned"), nullptr},
    {"accept", "circle-check", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Accept %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The reviewer is told, and the review stays accepted."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n review(s) accepted"), nullptr},
    {"rate", "check", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Rate %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The reviewer sees the rating."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n review(s) rated"), nullptr},
    {"reject", "circle-x", true, true, true, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Reject %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The reviewer reads your note and can dispute the rejection; an admin then decides."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n review(s) rejected"), nullptr},
    {"dispute", "shield-alert", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Dispute %n rejection(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "An admin reads both sides and decides. The money stays held until then."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n rejection(s) disputed"), nullptr},
    {"overturn", "circle-check", true, true, false, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Overturn %n rejection(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The review counts as accepted. Both sides read your note; this is final."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n rejection(s) overturned"), nullptr},
    {"uphold", "stamp", true, true, true, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Uphold %n rejection(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The rejection stands. Both sides read your note; this is final."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n rejection(s) upheld"), nullptr},
    {"cancel", "x", true, true, true, QT_TRANSLATE_N_NOOP("rd::RequestActions", "Cancel %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::RequestActions", "The reviewer reads your note and may claim the request again at once."), QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n review(s) cancelled"), "undo_cancel"},
    {"undo_cancel", "history", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::RequestActions", "%n cancellation(s) undone"), nullptr},
};
// clang-format on

} // namespace

std::span<const VerbText> requestVerbTexts()
{
    return texts;
}

const VerbText& requestVerbText(const QString& verb)
{
    for (const VerbText& text : texts) {
        if (verb == QLatin1StringView(text.verb))
            return text;
    }
    qFatal("no texts for the verb %s", qPrintable(verb));
}

} // namespace rd
