// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the ledger in one state, as a table: who, how much, for what, since when. GUI thread; owned by the payouts
// dialog.
#pragma once

#include "app/domain/request.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class PaymentsModel final : public RowTableModel<LedgerEntry> {
    Q_OBJECT
public:
    enum Column { Person, Amount, Title, Since, Accepted, ColumnCount };
    explicit PaymentsModel(QObject* parent = nullptr);

    void show(const QList<LedgerEntry>& entries, Millis now);

private:
    std::shared_ptr<Millis> m_now; ///< shared with the columns
};

} // namespace rd
