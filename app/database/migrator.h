// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this program: numbered migrations, each in one transaction with its version row,
// then the repeatable files (functions, triggers, views, rules) if the hash of one changed. Recipe:
// resources/migrations/README.md.
#pragma once

#include <QString>

#include "app/database/connection.h"

namespace rd {

enum class SchemaState {
    Empty,   ///< nothing there: init
    Foreign, ///< something else's tables
    Older,   ///< migrations are pending
    Differs, ///< same version, other functions or rules
    Current,
    Newer, ///< made by a newer program
};

struct SchemaInfo {
    SchemaState state = SchemaState::Empty;
    int version = 0; ///< of the database
    int wanted = 0;  ///< of this program
    QString madeBy;  ///< the application that applied the newest migration
};

class Migrator final {
public:
    explicit Migrator(Connection& db, const QString& resources = QStringLiteral(":"));

    [[nodiscard]] Result<SchemaInfo> inspect();
    /// Applies what is missing. A second run is a no-op. An embedded file with data is copied first (see backupPath).
    [[nodiscard]] Status migrate();
    /// Where migrate() copied the file before it changed it; empty if there was nothing to lose.
    [[nodiscard]] QString backupPath() const { return m_backup; }

private:
    struct Script {
        int version = 0; ///< 0 for repeatable files
        QString name;
        QString sql;
        QString hash;
    };
    [[nodiscard]] QList<Script> numbered() const;
    [[nodiscard]] QList<Script> repeatable() const;
    [[nodiscard]] Result<QHash<QString, QString>> recorded();
    [[nodiscard]] Status runScript(const Script& script);
    [[nodiscard]] Status record(const Script& script);
    [[nodiscard]] Status backUp(int version);

    Connection& m_db;
    QString m_root;
    QString m_backup;
    int m_recordedVersion = 0;
    QString m_madeBy;
};

} // namespace rd
