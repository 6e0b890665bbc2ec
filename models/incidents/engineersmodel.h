// SPDX-License-Identifier: GPL-3.0-or-later
// The list of engineers with room and overdue work, sorted by any column. GUI thread; owned by the engineers page.
#pragma once

#include "app/domain/engineer.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

/// "3 of 5", "7 of 5, 2 over"; without a maximum the number alone.
[[nodiscard]] QString engineerLoadText(const Engineer& engineer);
/// "Yes, room for 2", "No: is away": whether work can be assigned, and why not.
[[nodiscard]] QString availabilityText(const Engineer& engineer);

class EngineersModel final : public RowTableModel<Engineer> {
    Q_OBJECT
public:
    enum Column { Name, Expertise, Duty, Load, Overdue, Availability, ColumnCount };

    explicit EngineersModel(QObject* parent = nullptr);

    void show(const QList<Engineer>& engineers);
    /// -1: by name.
    void sortBy(int column, bool descending);
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1 if not in the list
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QVariant value(const Engineer& row, int column, int role);

    int m_sort = Name;
    bool m_descending = false;
};

} // namespace rd
