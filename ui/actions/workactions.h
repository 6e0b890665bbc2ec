// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with rows of My work on the requests desk: submit, abandon, dispute, claim. The page knows no desk;
// whoever does makes these and hands in the factory. GUI thread; owned by the section that shows the rows.
#pragma once

#include <QAction>
#include <QObject>

#include <functional>

#include "app/domain/dashboard.h"

namespace rd {

class WorkActions : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// In the order of menus and buttons.
    [[nodiscard]] virtual QList<QAction*> actions() const = 0;
    /// Rows that are selected, and the database's time for deadlines. A section has reviews or offers, never both.
    virtual void setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now) = 0;
};

using WorkActionsFactory = std::function<WorkActions*(QObject* parent)>;

} // namespace rd
