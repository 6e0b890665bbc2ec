// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of the queue of requests. GUI thread; owned by the requests page.
#pragma once

#include "app/domain/request.h"
#include "models/shared/pagedmodel.h"

namespace rd {

class RequestsQueueModel final : public PagedModel<RequestRow> {
    Q_OBJECT
public:
    enum Column { Title, Status, Author, Places, Waiting, Filed, Amount, Held, ColumnCount };

    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::pair<int, int> timedColumns() const override { return {Filed, Filed}; }

private:
    [[nodiscard]] QVariant text(const RequestRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const RequestRow& row, int column) const;
};

} // namespace rd
