// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the requests desk on the rows of My work: claim an offer; submit, abandon or dispute the own review. GUI
// thread; owned by the section that shows the rows.
#pragma once

#include "ui/actions/workactions.h"
#include "ui/pages/workbench.h"

namespace rd {

class RequestActions;
struct Attempt;
struct RequestRow;

class RequestWorkActions final : public WorkActions {
    Q_OBJECT
public:
    RequestWorkActions(const Workbench& bench, QObject* parent);

    [[nodiscard]] QList<QAction*> actions() const override;
    void setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now) override;

private:
    void submit(const RequestRow& request, const Attempt& attempt);

    Workbench m_bench;
    RequestActions* m_actions;
};

} // namespace rd
