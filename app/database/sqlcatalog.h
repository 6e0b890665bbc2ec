// SPDX-License-Identifier: GPL-3.0-or-later
// All SQL of the program: named blocks (`-- name: claims_one`) from resources/sql, the dialect's own first, then
// common/.
// `-- fragment: x` is a piece of others: {{x}} puts it in.
// Immutable after loading; safe to read from every thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "app/domain/target.h"

namespace rd {

class SqlCatalog {
public:
    /// Loads the blocks of `root`/common and `root`/<dialect>; `root` is ":/sql" in the programs.
    explicit SqlCatalog(Dialect dialect, const QString& root = QStringLiteral(":/sql"));

    /// The text of a block without comments. An unknown name is a programming error and aborts.
    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] bool contains(const QString& name) const { return m_blocks.contains(name); }
    /// The blocks that are whole statements; a test prepares each of them on both databases.
    [[nodiscard]] QStringList statements() const { return m_statements; }

private:
    void load(const QString& folder);

    QHash<QString, QString> m_blocks;
    QStringList m_statements;
};

/// Fills {{block}} with the block's text, `:name` becoming `v_name` (the variables of a PL/pgSQL function), and {{block
/// $a $b}} with
/// `:a` and `:b` becoming $1 and $2 (an EXECUTE ... USING). So both databases run one text of the rules.
[[nodiscard]] QString fillSqlTemplate(const QString& sql, const SqlCatalog& catalog);

} // namespace rd
