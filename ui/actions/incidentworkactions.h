// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with rows of My work on the incidents desk (start, submit, decline), and one object for all desks of
// that page: the selected row says whose verbs are shown. GUI thread; owned by the section that shows the rows.
#pragma once

#include "ui/actions/workactions.h"
#include "ui/pages/workbench.h"

namespace rd {

class IncidentActions;
struct IncidentRow;

class IncidentWorkActions final : public WorkActions {
    Q_OBJECT
public:
    IncidentWorkActions(const Workbench& bench, QObject* parent);

    [[nodiscard]] QList<QAction*> actions() const override;
    void setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now) override;

private:
    void submit(const IncidentRow& incident);

    Workbench m_bench;
    IncidentActions* m_actions;
};

class AllWorkActions final : public WorkActions {
    Q_OBJECT
public:
    AllWorkActions(const Workbench& bench, QObject* parent);

    [[nodiscard]] QList<QAction*> actions() const override;
    void setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis now) override;

private:
    /// Both desks have a Submit: only the one of the selected row is shown.
    void hideOther();

    WorkActions *m_requests, *m_incidents;
    WorkActions* m_other = nullptr;
};

} // namespace rd
