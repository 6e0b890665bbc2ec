// SPDX-License-Identifier: GPL-3.0-or-later
// The periodic jobs as a table: what runs when, what came of it, how long it takes. It is handed a board. GUI thread;
// owned by the jobs page.
#pragma once

#include "app/domain/jobboard.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

struct JobRow {
    Job job;
    QList<JobDuration> durations;
    Millis now = 0;

    friend bool operator==(const JobRow&, const JobRow&) = default;
};

class JobsModel final : public RowTableModel<JobRow> {
    Q_OBJECT
public:
    enum Column { Name, State, Schedule, Next, Result, Took, Host, ColumnCount };

    explicit JobsModel(QObject* parent = nullptr);
    /// `failedOnly`: jobs of which a run failed in the last 24 hours.
    void show(const JobBoard& board, bool failedOnly = false);
    [[nodiscard]] int rowOf(const QString& name) const;
};

/// "running", "late", "failed", "on", "paused": the state of a job's chip; and its word.
[[nodiscard]] QString jobState(const Job& job, Millis now);
[[nodiscard]] QString jobStateWord(const QString& state);
/// "120 ms", "3.4 s", "2 min 5 s": how long a run took.
[[nodiscard]] QString durationText(Millis ms);
/// The next three runs in local time, a line each; or why there are none.
[[nodiscard]] QString nextRunsText(const Job& job, Millis now);

} // namespace rd
