// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of the claims queue. GUI thread; owned by the claims page.
#pragma once

#include "app/domain/claim.h"
#include "models/shared/pagedmodel.h"

namespace rd {

class ClaimsQueueModel final : public PagedModel<ClaimRow> {
    Q_OBJECT
public:
    enum Column { Title, Status, Claimant, Reviewer, WaitingSince, Days, Deadline, ColumnCount };

    using PagedModel::PagedModel;

    /// Nullptr while the row is loading.
    [[nodiscard]] const ClaimRow* claim(int row) const { return at(row); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::pair<int, int> timedColumns() const override { return {WaitingSince, Deadline}; }

private:
    [[nodiscard]] QVariant text(const ClaimRow& row, int column) const;
    [[nodiscard]] Tone tone(const ClaimRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const ClaimRow& row, int column) const;
};

} // namespace rd
