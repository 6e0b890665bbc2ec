// SPDX-License-Identifier: GPL-3.0-or-later
// What a queue's model tells its delegate beyond text: meaning, never colours. Models of queues start their own roles
// at FirstOwnRole.
#pragma once

#include <Qt>

namespace rd {

enum RowRole {
    LoadingRole = Qt::UserRole + 1, ///< bool: the row is not at hand yet
    ChipRole,                       ///< the status of a chip in this column; none: text
    ToneRole,                       ///< Tone; none: Muted
    SparklineRole,                  ///< QVariantList of numbers drawn as bars beside the text; a negative one failed
    FirstOwnRole,
};

enum class Tone { Muted, Main, Urgent, Critical };

} // namespace rd
