// SPDX-License-Identifier: GPL-3.0-or-later
// A verb that somebody asks of rows of a desk, in people's terms: item ids, notes, names. Claims and requests share it.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

#include "app/domain/ids.h"

namespace rd {

/// A row that a verb is asked for. With the row's own knowledge (from a screen) or just an item id (from a command).
struct DeskTarget {
    WorkItemId item;
    std::optional<qint64> itemVersion; ///< nullopt is unchecked
    AssignmentId assignment;           ///< of the row on the screen; 0: looked up when the verb runs
    qint64 assignmentVersion = 0;
    QString title;
};

struct DeskVerb {
    QString verb;
    QList<DeskTarget> targets;
    QString note;
    PersonId person; ///< assign, reassign: whose it becomes
    QUuid op = QUuid::createUuid();
    QString desk = QStringLiteral("claims");
    std::optional<QString> content = std::nullopt; ///< what is handed in
    QJsonObject args = {};                         ///< e.g. rating, or the columns of a changed request
    PersonId holder = {};                          ///< for targets without an assignment: whose
};

} // namespace rd
