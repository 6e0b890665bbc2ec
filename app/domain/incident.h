// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk: a row of its queue, what may be asked of it, the reviews of one incident with both approaches and
// the decision, and what a new incident must be. Source: shared spec, incidents.md. Engineers: engineer.h.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/domain/request.h" // FieldProblem, Remark
#include "app/domain/rules.h"

namespace rd {

/// An incident with its latest review, where there is one. Of reviews that are not the reader's, an engineer sees none.
struct IncidentRow {
    WorkItemId id;
    qint64 version = 0; ///< the item's
    QString title, status, severity, priority;
    PersonId authorId;
    QString author;
    Millis reportedAt = 0;
    AssignmentId reviewId; ///< the latest one; invalid: none
    qint64 reviewVersion = 0;
    QString reviewStatus;
    PersonId engineerId; ///< of the latest review
    QString engineer;
    Millis assignedAt = 0;
    std::optional<Millis> startedAt, deadlineAt; ///< deadline: while it is assigned or in progress
    int level = 0;                               ///< how often it was escalated: 0, 1 (deadline) or 2 (twice the time)

    friend bool operator==(const IncidentRow&, const IncidentRow&) = default;

    /// Somebody reviews it, or the review waits for a decision.
    [[nodiscard]] bool isActive() const { return status == QLatin1StringView("pending_approval"); }
    /// Strictly after the deadline. A review that was handed in is not overdue.
    [[nodiscard]] bool overdue(Millis now) const { return deadlineAt && *deadlineAt < now; }
    /// Until the deadline, negative after it; nullopt: no clock runs.
    [[nodiscard]] std::optional<Millis> left(Millis now) const
    {
        return deadlineAt ? std::optional(*deadlineAt - now) : std::nullopt;
    }
    [[nodiscard]] RowFacts facts() const
    {
        return {status, authorId, reviewId.isValid() ? std::optional(reviewStatus) : std::nullopt, engineerId,
                deadlineAt};
    }
};

enum class IncidentSort {
    Queue, ///< running reviews by deadline, then the rest, longest waiting first
    Age,   ///< by the time of the report
    Title, ///< by the folded title
};

struct IncidentFilter {
    QStringList statuses;                          ///< of the incident; empty: all
    QStringList severities;                        ///< empty: all
    PersonId engineer;                             ///< who has the active review
    bool overdueOnly = false, runningOnly = false; ///< running: an engineer has it and has not handed in
    bool dueSoonOnly = false;                      ///< the deadline is within 24 hours
    std::optional<Millis> reportedBefore;          ///< age
    QString text;                                  ///< part of the title

    friend bool operator==(const IncidentFilter&, const IncidentFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == IncidentFilter{}; }
};

struct IncidentQuery {
    IncidentFilter filter;
    IncidentSort sort = IncidentSort::Queue;
    bool descending = false;

    friend bool operator==(const IncidentQuery&, const IncidentQuery&) = default;
};

/// A place in a sorted queue: the sort key of a row. `range` 0 = running, 1 = the rest (IncidentSort::Queue only).
struct IncidentKey {
    int range = 0;
    qint64 number = 0; ///< deadline_at or filed_at
    QString text;      ///< title_key
    qint64 id = 0;

    friend bool operator==(const IncidentKey&, const IncidentKey&) = default;
};

struct IncidentCounts {
    QList<std::pair<QString, qint64>> byStatus; ///< under the filter, its statuses aside
    QHash<QString, qint64> byChip;              ///< overdue, running, due_soon: likewise, its chips aside
    qint64 overdue = 0;                         ///< of the whole desk

    [[nodiscard]] qint64 total() const;
};

/// One engineer's attempt at one incident.
struct IncidentReview {
    AssignmentId id;
    qint64 version = 0;
    PersonId personId;
    QString person, status;
    Millis assignedAt = 0;
    std::optional<Millis> startedAt;
    bool startedEstimated = false; ///< nobody pressed Start: the time of the assignment, kept out of averages
    std::optional<Millis> submittedAt, deadlineAt, endedAt;
    int level = 0;
    QString content; ///< the engineer's approach, once it is handed in
    PersonId decidedById;
    QList<Remark> remarks; ///< oldest first: why it was declined, cancelled, decided

    friend bool operator==(const IncidentReview&, const IncidentReview&) = default;

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] RowFacts facts(const IncidentRow& incident) const
    {
        return {incident.status, incident.authorId, status, personId, deadlineAt, decidedById};
    }
};

/// Who chose which approach, when, why, and on which versions.
struct IncidentDecision {
    QString chosen; ///< ai or engineer
    AssignmentId review;
    PersonId byId;
    QString by;
    Millis at = 0;
    QString note;
    qint64 itemVersion = 0, reviewVersion = 0; ///< as they were when it was decided

    friend bool operator==(const IncidentDecision&, const IncidentDecision&) = default;
};

/// One incident with everything about it.
struct IncidentDetails {
    IncidentRow incident;
    QString aiApproach;
    QList<IncidentReview> reviews;     ///< oldest first
    QList<IncidentDecision> decisions; ///< oldest first: one a round, a reopened incident may have several
    bool more = false;                 ///< there are reviews after the last one
    Millis now = 0;

    /// none, ai or engineer: of the present round. A reopened incident is open again.
    [[nodiscard]] QString chosen() const;
    /// The decision that `chosen` tells of; nullptr for none.
    [[nodiscard]] const IncidentDecision* decision() const;
    /// The review that is under way or waits for its decision; nullptr for none.
    [[nodiscard]] const IncidentReview* active() const;
};

/// What a person enters to report an incident.
struct NewIncident {
    QString title;
    QString severity = QStringLiteral("normal"), priority = QStringLiteral("normal");
    QString aiApproach;

    friend bool operator==(const NewIncident&, const NewIncident&) = default;
};

/// Everything that is wrong with it (fields title, severity, priority, ai_approach); empty: it can be reported.
[[nodiscard]] QList<FieldProblem> problemsOf(const NewIncident& incident);
/// The arguments of `report`.
[[nodiscard]] QJsonObject incidentArgs(const NewIncident& incident);

[[nodiscard]] QStringList incidentStatuses();
/// low, normal, high, critical: of severities and priorities, the calmest first.
[[nodiscard]] QStringList urgencies();
/// "critical" → "Critical".
[[nodiscard]] QString urgencyWord(const QString& urgency);
/// "ai" → "The AI's approach"; "none" → "Not decided".
[[nodiscard]] QString chosenWord(const QString& chosen);

constexpr int longestApproach = 20'000;

} // namespace rd
