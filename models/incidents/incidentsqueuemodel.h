// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of the queue of incidents. GUI thread; owned by the incidents page.
#pragma once

#include "app/domain/incident.h"
#include "models/shared/pagedmodel.h"

namespace rd {

class IncidentsQueueModel final : public PagedModel<IncidentRow> {
    Q_OBJECT
public:
    enum Column { Title, Severity, Status, Engineer, Deadline, Priority, Age, ColumnCount };

    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::pair<int, int> timedColumns() const override { return {Deadline, Age}; }

private:
    [[nodiscard]] QVariant text(const IncidentRow& row, int column) const;
    [[nodiscard]] Tone tone(const IncidentRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const IncidentRow& row, int column) const;
};

} // namespace rd
