// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include "app/domain/error.h"

namespace rd {

/// How the line to the database stands, for the status bar and the banner.
struct ConnectionState {
    enum class Phase { Idle, Connecting, Connected, Lost };
    Phase phase = Phase::Idle;
    Error error;            ///< why, while Lost
    int retryInSeconds = 0; ///< while Lost; 0 = it does not try again by itself
    bool readOnly = false;  ///< while Connected: the server or the file takes no changes at the moment

    friend bool operator==(const ConnectionState&, const ConnectionState&) = default;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::ConnectionState)
