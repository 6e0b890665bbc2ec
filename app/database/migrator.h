// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this program: numbered migrations, each in one transaction with its version row,
// then the repeatable files (functions, triggers, views, rules) if the hash of one changed. Recipe:
// resources/migrations/README.md.
#pragma once

#include <QString>

#include "app/database/connection.h"
#include "app/domain/schema.h"

namespace rd {

class Migrator final {
public:
    explicit Migrator(Connection& db, const QString& resources = QStringLiteral(":"));

    [[nodiscard]] Result<SchemaInfo> inspect();
    /// Applies what is missing. A second run is a no-op. An embedded file with data is copied first (see backupPath).
    /// `progress` hears of each migration that is done, of how many.
    [[nodiscard]] Status migrate(const std::function<void(int, int)>& progress = {});
    /// Where migrate() copied the file before it changed it; empty if there was nothing to lose.
    [[nodiscard]] QString backupPath() const { return m_backup; }

private:
    struct Script {
        int version = 0; ///< 0 for repeatable files
        QString name;
        QString sql;
        QString hash;
        int oldestWriter = 1; ///< "-- oldest_writer: N": programs that know less than schema N must not write any more
    };
    [[nodiscard]] QList<Script> numbered() const;
    [[nodiscard]] QList<Script> repeatable() const;
    [[nodiscard]] Result<QHash<QString, QString>> recorded();
    [[nodiscard]] Status refuse(const SchemaInfo& info) const;
    [[nodiscard]] Status runScript(const Script& script);
    [[nodiscard]] Status record(const Script& script);
    [[nodiscard]] Status backUp(int version);

    Connection& m_db;
    QString m_root;
    QString m_backup;
    int m_recordedVersion = 0;
    int m_oldestWriter = 0;
    QString m_madeBy;
};

} // namespace rd
