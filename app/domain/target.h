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

    [[nodiscard]] static Target embedded(const QString& path) { return {Dialect::Sqlite, path, {}}; }
};

} // namespace rd
