// SPDX-License-Identifier: GPL-3.0-or-later
// What services tell about work that they did, in people's terms: item ids, titles, reasons in words.
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

#include "app/domain/claim.h"

namespace rd {

struct ReportedSkip {
    WorkItemId item;
    QString title;
    QString reason; ///< a code of skipReasons()
    QString text;   ///< for people: "approved meanwhile by Kim"

    friend bool operator==(const ReportedSkip&, const ReportedSkip&) = default;
};

struct VerbReport {
    QUuid op;
    QList<WorkItemId> done;
    QList<ReportedSkip> skipped;
    QList<AssignmentId> attempts = {}; ///< the assignments of `done`, where the verb was about some
};

struct ReleaseReport {
    QUuid op;
    QList<OrphanedClaim> released;
    QList<ReportedSkip> skipped;
    bool dryRun = false;
    bool cancelled = false; ///< stopped between batches: what is in `released` is done, the rest untouched
};

struct ClaimPage {
    QList<ClaimRow> rows;
    QList<ClaimKey> keys;
    Millis now = 0; ///< the database's time when the page was read
};

struct OrphanedList {
    QList<OrphanedClaim> claims;
    Millis now = 0;
};

struct ImportProblem {
    QString text; ///< "line 17, column 40 (submitted_at): ...; expected ..."
};

struct ImportReport {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 existing = 0; ///< known by external id: left alone
    qint64 refused = 0;
    QStringList problems; ///< the first 1,000, each with line, column, what and what is expected
    QString rejectedFile; ///< with --skip-bad: where the refused rows are
    bool dryRun = false;
    bool done = false; ///< written (or, in a dry run, would have been)
};

struct DoctorCheck {
    QString name, meaning;
    QString remedy;                          ///< what to do where it is broken; the doctor never does it
    QStringList broken;                      ///< "work item 17: ..."
    QList<std::optional<Millis>> since = {}; ///< of each of them: its last recorded change, the break is not older

    /// The oldest of them; nullopt if nothing tells.
    [[nodiscard]] std::optional<Millis> brokenSince() const
    {
        std::optional<Millis> oldest;
        for (const std::optional<Millis>& at : since) {
            if (at && (!oldest || *at < *oldest))
                oldest = at;
        }
        return oldest;
    }
};

struct DoctorReport {
    QList<DoctorCheck> checks;
    [[nodiscard]] bool healthy() const
    {
        return std::all_of(checks.begin(), checks.end(),
                           [](const DoctorCheck& check) { return check.broken.isEmpty(); });
    }
};

} // namespace rd
