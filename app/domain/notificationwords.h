// SPDX-License-Identifier: GPL-3.0-or-later
// What a notification says, in the bell and by mail: one sentence that stands for itself. Nobody is blamed.
#pragma once

#include <QJsonObject>
#include <QString>

namespace rd {

/// "Gentle reminder: TITLE is with you for 5 days, 2 are left. We are here if you need help." Unknown types: the
/// event's headline and the title.
[[nodiscard]] QString notificationText(const QString& type, const QString& title, const QJsonObject& metadata = {});
/// The subject of a mail: "Reminder: TITLE", "Approved: TITLE".
[[nodiscard]] QString notificationSubject(const QString& type, const QString& title);

} // namespace rd
