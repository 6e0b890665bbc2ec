// SPDX-License-Identifier: GPL-3.0-or-later
// One person's work: the own dashboard, or anybody's for admins, and all reviews of a person page by page. GUI thread;
// owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/dashboard.h"
#include "app/domain/result.h"

namespace rd {

class Session;

class DashboardService final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostReviews = 500; ///< in a page

    explicit DashboardService(Session& session, QObject* parent = nullptr);

    /// Whose dashboards an actor may open: everybody's as an admin, else the own.
    [[nodiscard]] static bool mayOpen(const Actor& actor, PersonId person);

    /// At most five round trips, however much work there is. An invalid id: of whoever acts.
    [[nodiscard]] QFuture<Result<Dashboard>> of(PersonId person = {});
    /// A page past the end is empty.
    [[nodiscard]] QFuture<Result<ReviewPage>> reviews(const ReviewQuery& query);

private:
    [[nodiscard]] PersonId whose(PersonId person) const;

    Session& m_session;
};

} // namespace rd
