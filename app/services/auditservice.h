// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as admins use it: its events by filter, sealing, and verifying the chain of seals. GUI thread; owned
// by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/canceltoken.h"
#include "app/domain/event.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"
#include "app/domain/seal.h"

namespace rd {

class Session;

struct AuditRows {
    QList<Event> events;
    Millis now = 0; ///< the database's time when it was read
};

class AuditService final : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    explicit AuditService(Session& session, QObject* parent = nullptr);

    /// Whether an actor may read the trail of everybody and seal it.
    [[nodiscard]] static bool isFor(const Actor& actor) { return actor.isStaff(); }

    /// The newest `limit` events of the filter below an event (invalid: from the top).
    [[nodiscard]] QFuture<Result<AuditRows>> page(const AuditFilter& filter, EventId before = {}, int limit = pageSize);
    [[nodiscard]] QFuture<Result<SealStatus>> status();
    /// Seals everything that is settled, seal by seal. What is sealed stays sealed when it is cancelled between two.
    [[nodiscard]] QFuture<Result<SealReport>> seal(const CancelToken& cancel = {});
    /// Progress is in events. Changes nothing and repairs nothing.
    [[nodiscard]] QFuture<Result<ChainReport>> verify(const ChainExpectation& expected = {},
                                                      const CancelToken& cancel = {});

private:
    Session& m_session;
};

} // namespace rd
