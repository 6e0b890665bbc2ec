// SPDX-License-Identifier: GPL-3.0-or-later
// What "Test connection" shows of a database: who answers, how fast, what schema it has, who I am there. Changes
// nothing. GUI thread; the work runs in the session's executor, so that a server that hangs cannot hold anybody.
#pragma once

#include <QFuture>

#include "app/domain/person.h"
#include "app/domain/result.h"
#include "app/domain/schema.h"

namespace rd {

class Session;

struct ServerFacts {
    QString server; ///< "PostgreSQL 15.8"
    int latencyMs = 0;
    int schema = 0;        ///< the database's version of it, 0 if it has none
    int wanted = 0;        ///< this program's
    bool ready = false;    ///< this program can work with that schema, at least read it
    SchemaInfo info;       ///< the same in full
    QString tls;           ///< "TLSv1.3"; empty: the line is not encrypted
    bool readOnly = false; ///< it takes no changes at the moment
    Person self;           ///< invalid id: the login belongs to nobody there, or there is no schema yet
};

/// Works before Session::start(), and where that refuses.
[[nodiscard]] QFuture<Result<ServerFacts>> probeServer(Session& session);

} // namespace rd
