// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of the sample workspace: a year of reviews that were asked for, written, accepted, disputed and paid.
// Everything goes through the verbs, at the moments at which it is said to have happened: the workspace's clock is
// moved along. Embedded workspaces only.
#pragma once

#include <atomic>

#include "app/stores/applystore.h"

namespace rd {

/// A clock that the making of the sample sets; it stands still in between.
class SampleClock final : public Clock {
public:
    explicit SampleClock(Millis now)
        : m_now(now)
    {
    }
    [[nodiscard]] Millis now() const override { return m_now; }
    void set(Millis now) { m_now = now; }

private:
    std::atomic<Millis> m_now;
};

namespace RequestSample {

/// Who asks and who reviews, by name; they are made where they do not exist yet.
struct People {
    QStringList authors, reviewers;
};

/// Ends at `now`, where the clock is left. The number of requests.
[[nodiscard]] Result<qint64> fill(Connection& db, SampleClock& clock, const People& people, const ActorContext& owner);

} // namespace RequestSample

} // namespace rd
