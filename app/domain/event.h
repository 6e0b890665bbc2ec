// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"

namespace rd {

/// One line of the append-only audit trail, with the names that people read.
struct Event {
    EventId id;
    Millis at = 0;
    QString type;     ///< e.g. claim.timeout_released
    QString actor;    ///< name of who did it
    QString onBehalf; ///< name of the holder or author for whom the owner of an embedded workspace acted
    QString via;      ///< desktop, ctl, job, sql
    WorkItemId itemId;
    QString verb, from, to;
    QString personBefore, personAfter;
    QString note;
    QString op;
    std::optional<qint64> policyId;
    QString policyKey, policyValue;
    QJsonObject metadata;
};

/// Something one person should know.
struct Notification {
    EventId event;
    Millis at = 0;
    QString type, title, actor, note;
    WorkItemId itemId;
    bool read = false;

    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace rd
