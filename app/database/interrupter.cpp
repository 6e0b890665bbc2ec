// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/interrupter.h"

#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace rd {

Interrupter::Interrupter(pg_conn* connection)
    : m_postgres(connection)
    , m_socket(dup(PQsocket(connection)))
{
}

Interrupter::Interrupter(sqlite3* connection)
    : m_sqlite(connection)
{
}

Interrupter::~Interrupter()
{
    detach();
}

void Interrupter::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
    if (!m_postgres)
        return;
    // PQcancel opens a connection of its own and waits for it: a stopped server would hold this thread as well.
    PGcancel* request = PQgetCancel(m_postgres);
    if (!request)
        return;
    std::thread([request] {
        char message[256];
        PQcancel(request, message, sizeof message);
        PQfreeCancel(request);
    }).detach();
}

void Interrupter::cut()
{
    const std::lock_guard lock(m_mutex);
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
    if (m_socket >= 0)
        shutdown(m_socket, SHUT_RDWR);
}

void Interrupter::detach()
{
    const std::lock_guard lock(m_mutex);
    m_postgres = nullptr;
    m_sqlite = nullptr;
    if (m_socket >= 0)
        close(m_socket);
    m_socket = -1;
}

} // namespace rd
