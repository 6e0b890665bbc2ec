// SPDX-License-Identifier: GPL-3.0-or-later
// desk.apply for an embedded workspace: one request, inside the caller's transaction. The rules are the SQL fragments
// in resources/sql/common; this class only runs them in order. One object per request, in the executor's thread.
#pragma once

#include "app/stores/applystore.h"

namespace rd {

class EmbeddedApply final {
public:
    EmbeddedApply(Connection& db, const VerbRequest& request, const ActorContext& actor);

    [[nodiscard]] Result<VerbOutcome> run();

private:
    struct Admission {
        bool creating = false, takes = false, ledger = false, hold = false, staff = false;
        QString onBehalf, refusal;
    };
    [[nodiscard]] Result<Admission> admit();
    [[nodiscard]] Status changeAssignments(const Admission& admission);
    [[nodiscard]] Status moveLedger(bool hold);
    [[nodiscard]] Status changeItems();
    [[nodiscard]] Result<VerbOutcome> file();
    [[nodiscard]] Status writeDetail(qint64 newItem);
    [[nodiscard]] Result<VerbOutcome> outcomes();
    [[nodiscard]] Status runAll(const QStringList& blocks);
    void bind(const QString& name, const QVariant& value) { m_binds << std::pair(name, value); }

    Connection& m_db;
    const VerbRequest& m_request;
    ActorContext m_actor;
    Millis m_now = 0;
    QString m_args; ///< canonical JSON
    Binds m_binds;
};

} // namespace rd
