// SPDX-License-Identifier: GPL-3.0-or-later
// A periodic job with effects outside the database: mail, web calls. It runs under a lease with a fencing token that
// EffectRunner keeps; what it writes goes through short transactions that check the token. Its promise: at least once
// outside, exactly once in the database. Main thread; whatever blocks belongs into a thread of its own.
#pragma once

#include <QFuture>

#include "app/domain/canceltoken.h"
#include "app/domain/job.h"

namespace rd {

class Session;

struct EffectContext {
    Session& session;
    qint64 token = 0;
    CancelToken cancel; ///< set when the host stops, or when another host has the lease
};

class EffectJob {
public:
    virtual ~EffectJob() = default;
    EffectJob() = default;
    EffectJob(const EffectJob&) = delete;
    EffectJob& operator=(const EffectJob&) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// Whether this computer can do it at all; asked before the lease is taken, so that a host without the password of
    /// a server leaves the work to one that has it. The error says what is missing.
    [[nodiscard]] virtual QFuture<Result<Done>> ready(Session& session) = 0;
    /// The whole work that waits at the moment. An error of the database ends the run without a record: the lease runs
    /// out and another host goes on. What failed outside is in the counts.
    [[nodiscard]] virtual QFuture<Result<JobCounts>> run(const EffectContext& context) = 0;
};

} // namespace rd
