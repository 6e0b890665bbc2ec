// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a DeskVerb: finds the attempts that are meant, applies it in batches, and reports every row that was left alone.
// Stateless; runs in an executor's thread. Used by the services of the desks.
#pragma once

#include "app/domain/reports.h"
#include "app/domain/rules.h"
#include "app/services/bulkapply.h"
#include "app/services/deskverb.h"

namespace rd::DeskApply {

/// What the desk's rules say of the verb as such.
struct VerbKind {
    QString machine;
    bool creating = false;
    bool holders = false; ///< only the holder of an attempt has it
};
[[nodiscard]] VerbKind kindOf(const RuleBook& rules, const DeskVerb& verb);

/// A skipped row in words.
using Explain = std::function<ReportedSkip(Connection& db, const DeskTarget& target, const QString& reason)>;

[[nodiscard]] Result<VerbReport> run(const Call& call, const DeskVerb& verb, const VerbKind& kind,
                                     const ActorContext& actor, const Explain& explain);
/// The op of a request was used for another one.
[[nodiscard]] Error usedOtherwise(const QUuid& op);

} // namespace rd::DeskApply
