// SPDX-License-Identifier: GPL-3.0-or-later
// One person's work over all desks, as the page My work shows it: what is active, handed in, decided and on offer, and
// figures that add up. Source: shared spec, requests.md, The reviewer's dashboard.
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/domain/rules.h"

namespace rd {

/// How near a deadline is: amber under 24 h, red under 4 h, in words as well.
enum class Urgency { None, Calm, Soon, Now, Late };
[[nodiscard]] Urgency urgencyOf(const std::optional<Millis>& deadline, Millis now);

/// One attempt of the person: a review.
struct WorkRow {
    AssignmentId id;
    qint64 version = 0;
    WorkItemId item;
    qint64 itemVersion = 0;
    QString desk, title, itemStatus, status;
    PersonId personId, authorId;
    QString author;                  ///< who asked for it; empty where the reader may not know
    QString contentType, reviewType; ///< empty where the desk has none
    qint64 amountMinor = 0;          ///< 0: free
    QString currency, ledgerState;   ///< empty: no money
    Millis takenAt = 0;
    Millis activityAt = 0; ///< handed in at, for a submitted review
    Millis changedAt = 0;  ///< of the last verb
    std::optional<Millis> deadlineAt, endedAt;
    QString lastVerb;
    std::optional<int> rating;
    QString decidedBy;

    friend bool operator==(const WorkRow&, const WorkRow&) = default;

    /// The person can still say no to the decision.
    [[nodiscard]] bool canDispute(Millis now) const
    {
        return status == QLatin1StringView("rejected") && deadlineAt && *deadlineAt >= now;
    }
    /// No promise is broken by a claim: it only goes back to the queue. Its last hours are no worse than its last day.
    [[nodiscard]] bool isPromise() const { return desk != QLatin1StringView("claims"); }
    [[nodiscard]] RowFacts facts() const { return {itemStatus, authorId, status, personId, deadlineAt}; }
};

/// A request with a free place that the person may take.
struct WorkOffer {
    WorkItemId item;
    qint64 version = 0;
    QString title, itemStatus;
    PersonId authorId;
    QString author, contentType, reviewType;
    qint64 amountMinor = 0;
    QString currency;
    int placesLeft = 0;
    Millis filedAt = 0;
    QStringList skills, matching; ///< of the request; and of these, what the person knows
    int rank = 0;                 ///< from 1

    friend bool operator==(const WorkOffer&, const WorkOffer&) = default;
    [[nodiscard]] RowFacts facts() const { return {itemStatus, authorId, std::nullopt, {}, std::nullopt}; }
};
/// Why the offer stands where it does: its skills first, then how long it waits.
[[nodiscard]] QString offerReason(const WorkOffer& offer, Millis now);

struct StatusFigure {
    QString desk, status;
    qint64 count = 0;

    friend bool operator==(const StatusFigure&, const StatusFigure&) = default;
};

/// What is owed in one currency, in minor units: earned + pending + reversed is the sum of all entries of the ledger.
struct EarningFigure {
    QString currency;
    qint64 due = 0, sent = 0, settled = 0, failed = 0;
    qint64 held = 0, submitted = 0; ///< both pending: not handed in yet, and handed in
    qint64 reversed = 0;

    [[nodiscard]] qint64 earned() const { return due + sent + settled + failed; }
    [[nodiscard]] qint64 pending() const { return held + submitted; }
    [[nodiscard]] qint64 all() const { return earned() + pending() + reversed; }
    friend bool operator==(const EarningFigure&, const EarningFigure&) = default;
};

/// Entries of the ledger of one month, by what became of them.
struct MonthlyEarnings {
    QString currency;
    int month = 0;                                                      ///< year * 12 + month - 1, UTC
    qint64 settled = 0, due = 0, pending = 0, failed = 0, reversed = 0; ///< due: with what was sent

    /// Entries of a state of the ledger.
    void add(const QString& state, qint64 amount);
    [[nodiscard]] qint64 all() const { return settled + due + pending + failed + reversed; }
    friend bool operator==(const MonthlyEarnings&, const MonthlyEarnings&) = default;
};

/// Reviews that ended in one week, by outcome.
struct WeeklyReviews {
    qint64 week = 0;                                               ///< Mondays since 1970, UTC: see weekOf()
    qint64 accepted = 0, rejected = 0, givenBack = 0, decided = 0; ///< decided: by the person, on claims
    qint64 notChosen = 0; ///< the AI's approach ran; says nothing about the person's

    friend bool operator==(const WeeklyReviews&, const WeeklyReviews&) = default;
};

constexpr int earningMonths = 12;
constexpr int reviewWeeks = 26;
[[nodiscard]] int monthOf(Millis at);
[[nodiscard]] Millis monthStart(int month);
[[nodiscard]] qint64 weekOf(Millis at);
[[nodiscard]] Millis weekStart(qint64 week);

struct DashboardFigures {
    QList<StatusFigure> byStatus; ///< by desk and status; every attempt is in one of them
    qint64 ratings = 0, ratingSum = 0;
    std::optional<Millis> medianToSubmit; ///< over the latest `medianOf` reviews that were handed in
    qint64 medianOf = 0;
    QList<EarningFigure> earnings;
    QList<MonthlyEarnings> months; ///< each of the last 12 per currency, also the empty ones
    QList<WeeklyReviews> weeks;    ///< each of the last 26, also the empty ones
    qint64 load = 0;               ///< places held on the desks that the roles lead to, and their limits together
    std::optional<qint64> maxLoad;

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 count(const QString& desk, const QString& status) const;
    /// Reviews that somebody else judges: accepted of accepted + rejected or upheld. None: no decisions yet.
    [[nodiscard]] qint64 accepted() const;
    [[nodiscard]] std::optional<double> acceptanceRate() const;
    [[nodiscard]] std::optional<double> averageRating() const;
};

struct Dashboard {
    PersonId person;
    QString name;
    QList<WorkRow> active;    ///< most urgent first
    QList<WorkRow> submitted; ///< what is accepted next first
    QList<WorkRow> decided;   ///< the latest 200, newest first
    QList<WorkOffer> offers;  ///< the best 100
    DashboardFigures figures;
    Millis now = 0;
};

struct ReviewQuery {
    PersonId person;
    QString status;     ///< empty: any
    AssignmentId after; ///< the last one of the page before; invalid: from the beginning
    int limit = 50;
    bool newestFirst = true;
};

struct ReviewPage {
    QList<WorkRow> rows;
    bool more = false;
    Millis now = 0;
};

} // namespace rd
