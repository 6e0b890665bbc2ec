// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's work at a glance. GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/overview.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"

namespace rd {

class Session;

class OverviewService final : public QObject {
    Q_OBJECT
public:
    explicit OverviewService(Session& session, QObject* parent = nullptr);

    [[nodiscard]] static bool isFor(const Actor& actor) { return actor.isStaff(); }

    /// What needs somebody now; four round trips, through small indexes.
    [[nodiscard]] QFuture<Result<Attention>> attention();
    /// All of it; five round trips. Reads a year of the ledger and a month of assignments: not for every change.
    [[nodiscard]] QFuture<Result<Overview>> all();

private:
    /// What one in ten of the latest calls took at least, where that is over half a second; else 0.
    [[nodiscard]] qint64 slowMs() const;

    QList<qint64> m_answers; ///< how long the latest calls took, oldest first
    Session& m_session;
};

} // namespace rd
