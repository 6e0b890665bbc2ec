// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a statement that runs in another thread. A stopped PostgreSQL server holds a call for ever whatever the
// timeouts, so there are two steps: cancel() asks (PQcancel in a helper thread, sqlite3_interrupt), cut() shuts the
// socket down. Both may be called from any thread at any time, also after the connection is closed.
#pragma once

#include <mutex>

struct pg_conn;
struct sqlite3;

namespace rd {

class Interrupter {
public:
    explicit Interrupter(pg_conn* connection);
    explicit Interrupter(sqlite3* connection);
    ~Interrupter();
    Interrupter(const Interrupter&) = delete;
    Interrupter& operator=(const Interrupter&) = delete;

    void cancel();
    void cut();
    /// The connection is about to be closed: from here on both do nothing.
    void detach();

private:
    std::mutex m_mutex;
    pg_conn* m_postgres = nullptr;
    sqlite3* m_sqlite = nullptr;
    int m_socket = -1; ///< a duplicate: it stays ours when libpq closes its own
};

} // namespace rd
