// SPDX-License-Identifier: GPL-3.0-or-later
// The requests desk: a row of its queue, what may be asked of it, the attempts at one request, entries of the ledger,
// and what a new request must be. Source: shared spec, requests.md.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/domain/money.h"
#include "app/domain/rules.h"

namespace rd {

using LedgerEntryId = Id<struct LedgerEntryTag>;

struct RequestRow {
    WorkItemId id;
    qint64 version = 0;
    QString title, status;
    PersonId authorId;
    QString author;
    QString contentType, reviewType;
    Money amount; ///< for each place; 0 for a free review
    int places = 1;
    int placed = 0;  ///< places that somebody has: claimed, submitted, rejected, disputed or accepted
    int done = 0;    ///< accepted
    int waiting = 0; ///< submitted, nobody has decided yet; only those that the reader may see
    int disputed = 0;
    Millis filedAt = 0;

    friend bool operator==(const RequestRow&, const RequestRow&) = default;

    [[nodiscard]] int left() const { return places - placed; }
    [[nodiscard]] bool isFree() const { return amount.minor == 0; }
    /// Held for places that are taken and not decided for good. A request cannot be edited while a place is taken, so
    /// this is what the ledger holds, also for an author, who may not read the entries of others.
    [[nodiscard]] Money held() const { return {amount.minor * (placed - done), amount.currency}; }
    [[nodiscard]] RowFacts facts() const { return {status, authorId, std::nullopt, {}, std::nullopt}; }
};

enum class RequestSort {
    Waiting, ///< by the time of filing
    Title,   ///< by the folded title
};

struct RequestFilter {
    QStringList statuses; ///< empty: all
    QString contentType, reviewType;
    PersonId author;
    bool disputedOnly = false;                     ///< some attempt is disputed
    bool waitingOnly = false;                      ///< some attempt is submitted and waits for a decision
    bool overdueOnly = false, dueSoonOnly = false; ///< some claimed attempt is past its deadline, or has 24 hours
    QString text;                                  ///< part of the title

    friend bool operator==(const RequestFilter&, const RequestFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == RequestFilter{}; }
};

struct RequestQuery {
    RequestFilter filter;
    RequestSort sort = RequestSort::Waiting;
    bool descending = false;

    friend bool operator==(const RequestQuery&, const RequestQuery&) = default;
};

/// A place in a sorted queue: the sort key of a row.
struct RequestKey {
    qint64 number = 0; ///< filed_at
    QString text;      ///< title_key
    qint64 id = 0;

    friend bool operator==(const RequestKey&, const RequestKey&) = default;
};

/// What somebody said about an attempt: why it was rejected, why that is disputed.
struct Remark {
    QString verb;
    Millis at = 0;
    QString person, note;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// One person's try at one place.
struct Attempt {
    AssignmentId id;
    qint64 version = 0;
    WorkItemId item;
    PersonId personId;
    QString person, status;
    Millis takenAt = 0;
    std::optional<Millis> deadlineAt, endedAt, againAt;
    QString content; ///< the review, once it is handed in
    std::optional<int> rating;
    PersonId decidedById;
    QString decidedBy;
    LedgerEntryId entry; ///< invalid: free, or not for the reader
    QString ledgerState;
    Money amount;
    qint64 repeats = 0;      ///< how many earlier reviews have the same text
    bool repeatsOwn = false; ///< one of them by the same person
    QList<Remark> remarks;   ///< oldest first

    friend bool operator==(const Attempt&, const Attempt&) = default;

    /// "auto" if the deadline accepted it, "manual" if a person did, empty while it is not accepted.
    [[nodiscard]] QString acceptance() const;
    /// The latest remark of a verb; nullptr for none.
    [[nodiscard]] const Remark* remark(const QString& verb) const;
    [[nodiscard]] RowFacts facts(const RequestRow& request) const
    {
        return {request.status, request.authorId, status, personId, deadlineAt, decidedById};
    }
};

/// One request with everything about it.
struct RequestDetails {
    RequestRow request;
    QString description;
    QStringList skills;
    QList<Attempt> attempts; ///< oldest first
    bool more = false;       ///< there are attempts after the last one
    Millis now = 0;
};

struct CurrencySum {
    QString currency;
    qint64 held = 0, due = 0;

    friend bool operator==(const CurrencySum&, const CurrencySum&) = default;
};

struct RequestCounts {
    QList<std::pair<QString, qint64>> byStatus;
    QHash<QString, qint64> byChip; ///< disputed, waiting, overdue, due_soon: under the filter's fields, its chips aside
    qint64 disputedReviews = 0;    ///< attempts of the whole desk
    QList<CurrencySum> money;      ///< of the entries that the reader may see

    [[nodiscard]] qint64 total() const;
};

/// What is owed to one person for one attempt.
struct LedgerEntry {
    LedgerEntryId id;
    qint64 version = 0;
    AssignmentId attempt;
    WorkItemId item;
    QString title, person, decidedBy;
    PersonId personId, decidedById;
    Money amount;
    QString state;
    Millis createdAt = 0, changedAt = 0;

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
    /// What the bank shows both sides.
    [[nodiscard]] QString reference() const { return QStringLiteral("RD-%1").arg(id.value); }
};

/// What a person enters to file a request, or to change one.
struct NewRequest {
    QString title, contentType, reviewType;
    int places = 1;
    Money amount;
    QString description;
    QString skills;  ///< as typed, separated by commas or blanks
    PersonId author; ///< for an admin who files for somebody; invalid: oneself

    friend bool operator==(const NewRequest&, const NewRequest&) = default;
};

struct FieldProblem {
    QString field; ///< title, places, content_type, review_type, amount, currency, skills, description
    QString text;  ///< what is wrong and what to do

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// Everything that is wrong with it; empty: it can be filed.
[[nodiscard]] QList<FieldProblem> problemsOf(const NewRequest& request);
[[nodiscard]] QJsonObject requestArgs(const NewRequest& request); ///< of `file` and `edit`

[[nodiscard]] QStringList requestStatuses();
[[nodiscard]] QStringList contentTypes();
[[nodiscard]] QStringList reviewTypes();
/// "writing" → "Writing".
[[nodiscard]] QString contentTypeWord(const QString& type);
[[nodiscard]] QString reviewTypeWord(const QString& type);
/// "pending" → "Held": states of the ledger.
[[nodiscard]] QString ledgerWord(const QString& state);
constexpr int leastReview = 50; ///< characters of a review, blanks at both ends aside

} // namespace rd
