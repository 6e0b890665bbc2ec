// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data is: one embedded SQLite file, or a shared PostgreSQL database. Never holds a password.
#pragma once

#include <QMap>
#include <QString>

namespace rd {

enum class Dialect { Sqlite, Postgres };

struct Target {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file
    QMap<QString, QString>
        options; ///< PostgreSQL: libpq keywords (host, port, dbname, user, sslmode, ...), without password

    friend bool operator==(const Target&, const Target&) = default;

    [[nodiscard]] bool isShared() const { return dialect == Dialect::Postgres; }
    /// For people and logs: the file name, or "database on host".
    [[nodiscard]] QString label() const;
    /// What a password belongs to, for the keychain: "login@host:port/database".
    [[nodiscard]] QString account() const;

    /// Nothing leaves this computer: a file, a socket folder, a loopback address. A name that only resolves to one is
    /// not: who resolves it decides where it leads.
    [[nodiscard]] bool isLocal() const;
    /// The TLS mode in force, by libpq's names: the one that was chosen, else verify-full off this computer. Empty
    /// where TLS means nothing.
    [[nodiscard]] QString tlsMode() const;
    /// Somebody on the way could listen or pretend to be the server.
    [[nodiscard]] bool tlsUnverified() const;

    [[nodiscard]] static Target embedded(const QString& path) { return {Dialect::Sqlite, path, {}}; }
};

/// One host, address or socket folder as libpq takes it.
[[nodiscard]] bool isLoopback(const QString& host);

} // namespace rd
