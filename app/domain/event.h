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
    std::optional<Millis> policyFrom; ///< since when that version holds
    QJsonObject metadata;
    QString login; ///< session_user on a shared database, "owner" on an embedded one
    QString desk, machine;
    QString title; ///< of the work item
    AssignmentId assignmentId;
    std::optional<qint64> txid; ///< PostgreSQL only

    friend bool operator==(const Event&, const Event&) = default;
};

/// Everything that an event says, for exports and the clipboard.
[[nodiscard]] QJsonObject eventToJson(const Event& event);

/// Which events the audit page shows; everything that is set must hold.
struct AuditFilter {
    std::optional<Millis> since, until; ///< since ≤ at < until
    PersonId actor;                     ///< who did it, or on whose behalf
    WorkItemId item;
    QString verb;
    QString text; ///< in the note or the title

    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

/// Something one person should know.
struct Notification {
    EventId event;
    Millis at = 0;
    QString type, title, actor, note;
    WorkItemId itemId;
    bool read = false;
    QJsonObject metadata;

    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace rd
