// SPDX-License-Identifier: GPL-3.0-or-later
// Events, the bell, and the invariants. GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/event.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"

namespace rd {

class Session;

struct BellContent {
    QList<Notification> notifications; ///< the newest 100
    qint64 unread = 0;
    Millis now = 0; ///< the database's time when it was read
};

class HistoryService final : public QObject {
    Q_OBJECT
public:
    explicit HistoryService(Session& session, QObject* parent = nullptr);

    /// At most 5,000 events with an id above `after`, oldest first; item 0 means all.
    [[nodiscard]] QFuture<Result<QList<Event>>> events(WorkItemId item, Millis since, EventId after);
    [[nodiscard]] QFuture<Result<BellContent>> bell();
    /// Marks one notification, or with an invalid id all of them, as read.
    [[nodiscard]] QFuture<Result<Done>> markRead(EventId event);
    /// Every invariant with the rows that break it. Repairs nothing.
    [[nodiscard]] QFuture<Result<DoctorReport>> doctor();

private:
    Session& m_session;
};

} // namespace rd
