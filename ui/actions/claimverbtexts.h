// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims desk says about each verb: on the question before it and in the toast after it. A new verb is a row
// in the rules and a row here.
#pragma once

#include <QString>

#include <span>

namespace rd {

struct ClaimVerbText {
    const char* verb;
    const char* icon;
    bool asks;      ///< a dialog comes first: it cannot be undone, needs a note or a person
    bool takesNote; ///< a note is welcome; the rules say where it is required
    bool danger;
    const char* title;    ///< with %n, context rd::ClaimActions
    const char* sentence; ///< the consequence
    const char* done;     ///< toast
    const char* undoneBy; ///< the verb behind the toast's Undo, or null
};

/// In the order of menus.
[[nodiscard]] std::span<const ClaimVerbText> claimVerbTexts();
[[nodiscard]] const ClaimVerbText& claimVerbText(const QString& verb);

} // namespace rd
