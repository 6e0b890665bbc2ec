// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of an embedded workspace. A shared database has its own, and nobody asks this one there.
#pragma once

#include <QDateTime>

#include <memory>

namespace rd {

/// UTC milliseconds since 1970, the only form in which times are stored and compared.
using Millis = qint64;

constexpr Millis millisPerHour = 3'600'000;
constexpr Millis millisPerDay = 86'400'000;
constexpr Millis dueSoon = millisPerDay; ///< a deadline within this needs somebody today (desktop.md, Overview)

class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Millis now() const { return QDateTime::currentMSecsSinceEpoch(); }
};

/// Stands still: `--now` of reviewdeskctl, and tests.
class FrozenClock final : public Clock {
public:
    explicit FrozenClock(Millis at)
        : m_at(at)
    {
    }
    [[nodiscard]] Millis now() const override { return m_at; }

private:
    Millis m_at;
};

using ClockPtr = std::shared_ptr<const Clock>;

} // namespace rd
