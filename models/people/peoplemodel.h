// SPDX-License-Identifier: GPL-3.0-or-later
// The list of people with their work, sorted by any column. GUI thread; owned by the people page.
#pragma once

#include "app/domain/people.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class PeopleModel final : public RowTableModel<PersonWork> {
    Q_OBJECT
public:
    enum Column { Name, Login, Roles, Duty, Load, Finished, LastActivity, ColumnCount };

    explicit PeopleModel(QObject* parent = nullptr);

    void show(const QList<PersonWork>& people, Millis now);
    /// -1: by name.
    void sortBy(int column, bool descending);
    void setNow(Millis now);
    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1 if not in the list
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant value(const PersonWork& row, int column, int role) const;
    [[nodiscard]] QString text(const PersonWork& row, int column) const;
    [[nodiscard]] QString toolTip(const PersonWork& row, int column) const;
    [[nodiscard]] Tone tone(const PersonWork& row, int column) const;

    Millis m_now = 0;
    int m_sort = Name;
    bool m_descending = false;
};

} // namespace rd
