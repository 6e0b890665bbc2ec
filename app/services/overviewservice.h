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
    Session& m_session;
};

} // namespace rd
