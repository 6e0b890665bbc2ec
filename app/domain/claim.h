// SPDX-License-Identifier: GPL-3.0-or-later
// The claims queue: a row of it, what may be asked of it, and how a page of it is cut.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/duration.h"
#include "app/domain/ids.h"
#include "app/domain/rules.h"

namespace rd {

struct ClaimRow {
    WorkItemId id;
    qint64 version = 0; ///< the item's
    QString externalId, title, status;
    PersonId claimantId;
    QString claimant;
    PersonId reviewerId; ///< who holds it, or who decided it
    QString reviewer;
    Millis submittedAt = 0;           ///< waiting since; a release never resets it
    std::optional<Millis> activityAt; ///< last sign of life of the running review
    std::optional<Millis> deadlineAt; ///< only while under review
    AssignmentId assignmentId;        ///< the latest attempt, 0 for none
    qint64 assignmentVersion = 0;
    QString assignmentStatus;
    PersonId holderId; ///< of the latest attempt

    friend bool operator==(const ClaimRow&, const ClaimRow&) = default;

    [[nodiscard]] bool underReview() const { return deadlineAt.has_value(); }
    /// Strictly after the deadline: 7 days and 0 milliseconds is not orphaned.
    [[nodiscard]] bool orphaned(Millis now) const { return deadlineAt && *deadlineAt < now; }
    /// floor((now - activity) / 24 h), nullopt unless under review.
    [[nodiscard]] std::optional<qint64> daysWithReviewer(Millis now) const
    {
        return activityAt && deadlineAt ? std::optional(wholeDays(now - *activityAt)) : std::nullopt;
    }
    [[nodiscard]] RowFacts facts() const
    {
        return {status, claimantId, assignmentId.isValid() ? std::optional(assignmentStatus) : std::nullopt, holderId,
                deadlineAt};
    }
};

enum class ClaimSort {
    Queue,      ///< running reviews by deadline, then the rest, longest waiting first
    Title,      ///< by the folded title
    WaitingAsc, ///< longest waiting first
};

struct ClaimFilter {
    QStringList statuses;                           ///< empty: all
    bool orphanedOnly = false, dueSoonOnly = false; ///< dueSoon: the deadline is within 24 hours
    PersonId reviewer, claimant;
    std::optional<Millis> filedBefore; ///< age
    QString text;                      ///< part of the title, or an external id

    friend bool operator==(const ClaimFilter&, const ClaimFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == ClaimFilter{}; }
};

/// A place in a sorted queue: the sort key of a row. `range` 0 = running, 1 = the rest (ClaimSort::Queue only).
struct ClaimKey {
    int range = 0;
    qint64 number = 0; ///< deadline_at or filed_at
    QString text;      ///< title_key
    qint64 id = 0;

    friend bool operator==(const ClaimKey&, const ClaimKey&) = default;
};

struct ClaimQuery {
    ClaimFilter filter;
    ClaimSort sort = ClaimSort::Queue;
    bool descending = false;

    friend bool operator==(const ClaimQuery&, const ClaimQuery&) = default;
};

/// How many rows, by status and orphaned: one query feeds badge, dialog and button, so they cannot disagree.
struct ClaimCounts {
    QList<std::pair<QString, qint64>> byStatus;
    QHash<QString, qint64> byChip; ///< orphaned, due_soon: under the fields of the filter, its chips aside
    qint64 orphaned = 0;           ///< of the whole desk

    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const auto& [status, n] : byStatus)
            sum += n;
        return sum;
    }
};

/// One line of the release dialog.
struct OrphanedClaim {
    WorkItemId itemId;
    AssignmentId assignmentId;
    qint64 version = 0; ///< the assignment's
    QString title, reviewer;
    qint64 days = 0;

    friend bool operator==(const OrphanedClaim&, const OrphanedClaim&) = default;
};

[[nodiscard]] QStringList claimStatuses();

} // namespace rd
