// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews of one person as a table, whatever desk they are of: what is active, handed in, decided, or all of them. GUI
// thread; owned by the section that shows it.
#pragma once

#include "app/domain/dashboard.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class WorkModel final : public RowTableModel<WorkRow> {
    Q_OBJECT
public:
    enum Column { Title, Status, Author, Kind, Amount, Taken, Next, ColumnCount };

    explicit WorkModel(QObject* parent = nullptr);

    void show(const QList<WorkRow>& rows, Millis now);
    /// The countdown goes on.
    void setNow(Millis now);
    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// There are rows behind the last one.
    void setMore(bool more) { m_more = more; }
    /// What happens next with a review, or what became of it.
    [[nodiscard]] static QString nextText(const WorkRow& row, Millis now);

signals:
    void moreWanted();

private:
    [[nodiscard]] QVariant value(const WorkRow& row, int column, int role) const;
    [[nodiscard]] QString text(const WorkRow& row, int column) const;
    [[nodiscard]] QString toolTip(const WorkRow& row, int column) const;
    [[nodiscard]] Tone tone(const WorkRow& row, int column) const;

    Millis m_now = 0;
    bool m_more = false;
};

/// "Design", "Claim": what kind of work it is.
[[nodiscard]] QString workKind(const QString& desk, const QString& contentType);
/// "25.00 EUR", "Free"; empty where the desk has no money.
[[nodiscard]] QString amountText(const QString& reviewType, qint64 minor, const QString& currency);

} // namespace rd
