// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as a table, newest first. It is handed pages: the newest anew at each refresh, older ones as somebody
// scrolls down (olderWanted). GUI thread; owned by the audit page.
#pragma once

#include "app/domain/event.h"
#include "models/shared/rowroles.h"
#include "models/shared/rowtablemodel.h"

namespace rd {

class AuditModel final : public RowTableModel<Event> {
    Q_OBJECT
public:
    enum Column { Item, Time, What, Actor, Change, People, Via, Desk, Note, ColumnCount };
    /// Beyond this nobody scrolls; the filter or an export leads further.
    static constexpr int maxRows = 20'000;

    explicit AuditModel(QObject* parent = nullptr);

    /// Another filter: nothing of the old list is kept.
    void reset(const QList<Event>& newest, bool more);
    /// The newest page once more: what is older stays.
    void refresh(const QList<Event>& newest, bool more);
    void append(const QList<Event>& older, bool more);
    [[nodiscard]] const Event* eventAt(int row) const;
    [[nodiscard]] bool hasMore() const { return m_more; }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void olderWanted(rd::EventId below);

private:
    bool m_more = false;
    bool m_asked = false; ///< for what is below the last row
};

/// "Kim", or "Owner for Kim"; the login where nobody has that id.
[[nodiscard]] QString actorText(const Event& event);
/// What an event is about: a work item's title, or a policy.
[[nodiscard]] QString subjectText(const Event& event);
/// "Under review → Approved".
[[nodiscard]] QString changeText(const Event& event);
/// Whose it was and is: "Kim → Rita", "Kim", or nothing.
[[nodiscard]] QString peopleText(const Event& event);

} // namespace rd
