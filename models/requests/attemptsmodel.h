// SPDX-License-Identifier: GPL-3.0-or-later
// The attempts at one request, as a table: who, how it stands, when something happens to it, the money. GUI thread;
// owned by the details pane.
#pragma once

#include "app/domain/request.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class AttemptsModel final : public RowTableModel<Attempt> {
    Q_OBJECT
public:
    enum Column { Reviewer, Status, When, ColumnCount };
    explicit AttemptsModel(QObject* parent = nullptr);

    void show(const QList<Attempt>& attempts, Millis now);

private:
    std::shared_ptr<Millis> m_now; ///< shared with the columns
};

/// "accepted automatically in 5 d": what the deadline of an attempt means, or when it ended.
[[nodiscard]] QString attemptMoment(const Attempt& attempt, Millis now);
/// "25.00 EUR held": where the money of an attempt is; from its status where the entry is not for the reader.
[[nodiscard]] QString attemptMoney(const Attempt& attempt);

} // namespace rd
