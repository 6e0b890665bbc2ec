// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one job, newest first. GUI thread; owned by the pane that shows it.
#pragma once

#include "app/domain/job.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class JobRunsModel final : public RowTableModel<JobRun> {
    Q_OBJECT
public:
    enum Column { Started, Result, Took, ColumnCount };
    explicit JobRunsModel(QObject* parent = nullptr);
};

/// Everything that a run tells: when, for which slot, where, by whom, and each row that failed or was left alone.
[[nodiscard]] QString runDetails(const JobRun& run);

} // namespace rd
