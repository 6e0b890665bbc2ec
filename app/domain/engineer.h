// SPDX-License-Identifier: GPL-3.0-or-later
// Engineers: their expertise, duty and room, who is suggested for an incident and why, and the desk's figures.
// Available is computed, never stored: a decision can end nobody's leave. Source: shared spec, incidents.md.
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"

namespace rd {

/// A line of the list of engineers.
struct Engineer {
    PersonId id;
    QString name, login, duty; ///< duty: active, away, offline
    QStringList expertise;     ///< folded tags
    qint64 version = 0;
    qint64 load = 0;               ///< active reviews
    std::optional<qint64> maxLoad; ///< the person's own
    std::optional<qint64> limit;   ///< maxLoad, or that of the policy; none: no limit
    qint64 overdue = 0;            ///< of `load`: past the deadline
    std::optional<Millis> deactivatedAt;

    friend bool operator==(const Engineer&, const Engineer&) = default;

    /// On duty, active and with room.
    [[nodiscard]] bool isAvailable() const;
    /// Shown, never clamped: `limit` may be lowered below what somebody has.
    [[nodiscard]] bool isOverCapacity() const { return limit && load > *limit; }
    /// How many more there is room for; nullopt: no limit.
    [[nodiscard]] std::optional<qint64> room() const;
    /// Why no work can be assigned; empty where it can: deactivated, away, offline, full.
    [[nodiscard]] QString unavailability() const;
};

struct EngineerFilter {
    QString text;          ///< part of the name
    QStringList expertise; ///< has all of these tags
    QString duty;          ///< empty: any
    bool availableOnly = false;
    bool deactivated = false; ///< also leavers

    friend bool operator==(const EngineerFilter&, const EngineerFilter&) = default;
};

/// As the list shows them: by name, as people of this language sort, and by id where the names are the same.
void sortByName(QList<Engineer>& engineers);

struct EngineerList {
    QList<Engineer> engineers; ///< at most `most`, by name
    Millis now = 0;
    static constexpr int most = 5000;
    [[nodiscard]] bool isCut() const { return engineers.size() >= most; }
};

/// By what an engineer stands before the next one of a list of suggestions.
enum class RankReason {
    Expertise,   ///< more of the wanted tags
    Capacity,    ///< more room
    Idle,        ///< longer without an assignment
    Name,        ///< nothing but the name
    Available,   ///< the next one cannot be assigned
    Unavailable, ///< cannot be assigned: see `Engineer::unavailability`
};

struct EngineerSuggestion {
    Engineer engineer;
    QStringList matched;                ///< the wanted tags that the engineer has
    std::optional<Millis> lastAssigned; ///< nullopt: never
    RankReason reason = RankReason::Name;

    friend bool operator==(const EngineerSuggestion&, const EngineerSuggestion&) = default;
};

/// The best first: available before unavailable, then expertise, room, and the longest without work.
struct EngineerSuggestions {
    QStringList wanted; ///< tags of any engineer that the incident's text names, or those that were asked for
    QList<EngineerSuggestion> engineers;
    Millis now = 0;
};

/// Tells each suggestion by what it stands before the next one. The list is in its order already.
void explainRanks(QList<EngineerSuggestion>& suggestions);
/// "Knows postgres and kafka · room for 2 · no assignment yet", for people.
[[nodiscard]] QString suggestionText(const EngineerSuggestion& suggestion, Millis now);
/// "Stands first by expertise": the reason of its rank, for people.
[[nodiscard]] QString rankWord(RankReason reason);
/// What the desk says of `Engineer::unavailability`: "is away"; empty for an empty reason.
[[nodiscard]] QString unavailabilityWord(const QString& reason);
/// Words of a text that could be tags, folded, each once, at most 300.
[[nodiscard]] QStringList tagCandidates(const QString& text);

/// A duration that half (nine of ten) of the cases did not exceed: nearest rank.
struct Spread {
    qint64 n = 0;
    Millis median = 0, p90 = 0;

    friend bool operator==(const Spread&, const Spread&) = default;
};

struct SeverityFigures {
    QString severity;
    Spread toSubmit;                 ///< from the start to handing in; estimated starts do not count
    Spread toDecide;                 ///< from handing in to the decision
    qint64 running = 0, overdue = 0; ///< now: assigned or in progress

    friend bool operator==(const SeverityFigures&, const SeverityFigures&) = default;
};

struct OverdueEngineer {
    PersonId id;
    QString name;
    qint64 running = 0, overdue = 0;

    friend bool operator==(const OverdueEngineer&, const OverdueEngineer&) = default;
};

/// The operations page: the last `days` days, and what is late now.
struct IncidentOperations {
    static constexpr int days = 30;
    QList<std::pair<qint64, qint64>> assignments; ///< each day (since 1970, UTC), also the empty ones
    Spread toSubmit, toDecide;                    ///< of all
    QList<SeverityFigures> bySeverity;            ///< all four, the most urgent first
    QList<OverdueEngineer> overdue;               ///< who has overdue reviews, most first, at most 100
    qint64 running = 0, overdueNow = 0;
    Millis now = 0;
};

} // namespace rd
