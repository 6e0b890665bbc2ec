// SPDX-License-Identifier: GPL-3.0-or-later
// How a database's schema stands to this program.
#pragma once

#include <QString>

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
    int version = 0;         ///< of the database
    int wanted = 0;          ///< of this program
    QString madeBy = {};     ///< the application that applied the newest migration
    int oldestWriter = 0;    ///< the schema that a program must at least know to write here
    int pending = 0;         ///< migrations that are missing
    bool mayMigrate = false; ///< this login may change the schema

    friend bool operator==(const SchemaInfo&, const SchemaInfo&) = default;

    /// Programs of that age still write correctly what the newer ones read.
    [[nodiscard]] bool takesChanges() const { return state != SchemaState::Newer || wanted >= oldestWriter; }
};

} // namespace rd
