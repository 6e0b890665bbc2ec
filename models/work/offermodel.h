// SPDX-License-Identifier: GPL-3.0-or-later
// Requests with a place for the person, best first, each with the reason why it stands there. GUI thread; owned by the
// section that shows it.
#pragma once

#include "app/domain/dashboard.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class OfferModel final : public RowTableModel<WorkOffer> {
    Q_OBJECT
public:
    enum Column { Title, Why, Author, Kind, Places, Amount, ColumnCount };

    explicit OfferModel(QObject* parent = nullptr);

    void show(const QList<WorkOffer>& offers, Millis now);
    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant value(const WorkOffer& offer, int column, int role) const;
    [[nodiscard]] QString text(const WorkOffer& offer, int column) const;

    Millis m_now = 0;
};

} // namespace rd
