// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"

namespace rd::test {

Desk::Desk(const SessionOptions& options)
    : session(startSession(options))
    , claims(*session)
    , policies(*session)
    , history(*session)
    , people(*session)
    , imports(*session)
    , exports(*session)
    , audit(*session)
    , jobs(*session)
    , host(*session, {.longestWaitMs = 100, .jitterMs = 5})
    , dashboards(*session)
    , overview(*session)
    , requests(*session)
    , incidents(*session)
    , engineers(*session)
    , settings(folder.filePath(QStringLiteral("settings.ini")))
    , theme(*qApp)
    , bench{*session,   claims,   policies, history,   people,    imports,  exports, audit,     jobs,     host, secrets,
            dashboards, overview, requests, incidents, engineers, settings, theme,   confirmer, feedback, undo}
{
}

} // namespace rd::test
