// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's work at a glance, for admins: what needs somebody now, how work comes and goes, and what will be
// late. Source: shared spec, desktop.md, Overview.
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "app/domain/dashboard.h"
#include "app/domain/job.h"

namespace rd {

/// Running assignments of one desk by the hour of their deadline: what is late now, and the next seven days.
struct DeadlineHours {
    QString desk;
    qint64 late = 0;
    QList<qint64> hours = QList<qint64>(168); ///< [0]: within the next hour

    [[nodiscard]] qint64 within(int hoursFromNow) const;
    friend bool operator==(const DeadlineHours&, const DeadlineHours&) = default;
};

/// What will be late in the next seven days at the present speed.
///
/// Formula: the running work of a desk is finished in the order of its deadlines, `perDay` = decided in the last seven
/// days / 7. The j-th of them is finished after j / perDay days; it will be late if that is after its deadline.
/// Source: J. R. Jackson, "Scheduling a production line to minimize maximum tardiness" (1955): on one line, the order
/// of the deadlines makes the greatest lateness least, so no other order of work does better on it. New work is left
/// out: its deadlines are later than those that are looked at. What is late already is counted apart, and done first.
struct Forecast {
    QString desk;
    double perDay = 0; ///< work finished a day
    qint64 lateNow = 0;
    qint64 due = 0;          ///< within the seven days
    qint64 willBeLate = 0;   ///< of these
    QList<qint64> lateByDay; ///< of the seven days, by the day of the deadline

    friend bool operator==(const Forecast&, const Forecast&) = default;
};
[[nodiscard]] Forecast forecastOf(const DeadlineHours& deadlines, qint64 finishedInSevenDays);

/// What needs somebody now. Each number leads to the rows behind it.
struct Attention {
    qint64 orphaned = 0;     ///< claims past their deadline
    qint64 overdue = 0;      ///< work of other desks past its deadline
    qint64 dueSoon = 0;      ///< all desks, within 24 hours
    qint64 overCapacity = 0; ///< people who hold more than they may
    qint64 disputed = 0;
    qint64 failedRuns = 0; ///< of jobs, in the last 24 hours
    QStringList lateJobs;  ///< more than two periods behind
    qint64 taken = 0;      ///< places that people got within the last hour
    qint64 refused = 0;    ///< and did not get: full, taken by somebody else, not allowed
    qint64 slowMs = 0;     ///< one in ten of this program's latest calls took longer; 0: none are slow
    bool hosted = false;   ///< some computer ran a due job lately (hostedSince)
    CheckFound check;      ///< what the last check of the invariants found
    QList<DeadlineHours> deadlines;

    /// More than 5 % of at least 20 in the last hour: one refusal in a quiet hour says nothing. Source: incidents.md.
    [[nodiscard]] bool manyRefused() const { return taken + refused >= 20 && refused * 20 > taken + refused; }
    friend bool operator==(const Attention&, const Attention&) = default;
};

struct DayFlow {
    qint64 day = 0; ///< since 1970, UTC
    qint64 taken = 0, finished = 0;

    friend bool operator==(const DayFlow&, const DayFlow&) = default;
};

/// How long what nobody has taken waits: under 1, 3, 7, 14, 30 days, and longer.
struct QueueAge {
    QString desk;
    QList<qint64> waiting = QList<qint64>(6);

    friend bool operator==(const QueueAge&, const QueueAge&) = default;
};

struct CapacityLine {
    PersonId person;
    QString name;
    qint64 load = 0;
    std::optional<qint64> limit; ///< over the desks on which the person holds anything; none: no maximum

    friend bool operator==(const CapacityLine&, const CapacityLine&) = default;
};

constexpr int flowDays = 30;

struct Trends {
    QList<DayFlow> flow; ///< each of the last 30 days, also the empty ones
    QList<QueueAge> ages;
    QList<CapacityLine> capacity;                          ///< the 20 who hold most, over all desks
    QList<CapacityLine> engineers;                         ///< the 20 fullest, by reviews of incidents
    QList<MonthlyEarnings> earnings;                       ///< each of the last 12 months per currency
    QList<std::pair<QString, qint64>> finishedInSevenDays; ///< by desk

    friend bool operator==(const Trends&, const Trends&) = default;
};

struct Overview {
    Attention attention;
    Trends trends;
    QList<Forecast> forecasts; ///< of desks with running work
    Millis now = 0;
};

} // namespace rd
