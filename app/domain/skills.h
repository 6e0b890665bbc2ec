// SPDX-License-Identifier: GPL-3.0-or-later
// Skills: folded tags of people and of what they are asked to look at. Offers are ranked by them.
#pragma once

#include <QStringList>

namespace rd {

/// What was typed, separated by commas, semicolons or blanks, as folded tags without repetition, in the order of
/// typing.
[[nodiscard]] QStringList skillTags(const QString& typed);
/// What is wrong with them, in words that say what to do; empty if nothing is. A tag has at most 40 characters and none
/// of % _ !; there are at most 50.
[[nodiscard]] QString skillProblem(const QStringList& tags);

} // namespace rd
