// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the release dialog: which orphaned claims, each with a check box. GUI thread; owned by the dialog.
#pragma once

#include <QSet>

#include "app/domain/claim.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class OrphanedModel final : public RowTableModel<OrphanedClaim> {
    Q_OBJECT
public:
    enum Column { Title, Reviewer, Days };

    explicit OrphanedModel(QObject* parent = nullptr);

    [[nodiscard]] QList<OrphanedClaim> chosen() const;
    [[nodiscard]] int chosenCount() const { return rowCount() - int(m_left.size()); }
    void setAll(bool chosen);
    void toggle(int row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();

private:
    QSet<WorkItemId> m_left; ///< unticked
};

} // namespace rd
