// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer has to do over all desks: the dashboard of whoever acts, with the claims that are with them and those
// on offer as lists of their own, as they have actions of their own. GUI thread; owned by the window.
#pragma once

#include "app/domain/claim.h"
#include "app/domain/dashboard.h"
#include "ui/actions/workactions.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

namespace rd {

class ClaimsSection;
class WorkDashboard;

class MyWorkPage final : public Page {
    Q_OBJECT
public:
    /// `actions`: what can be done with requests; without, they are only shown.
    explicit MyWorkPage(const Workbench& bench, QWidget* parent = nullptr, const WorkActionsFactory& actions = {});

    [[nodiscard]] QString id() const override { return QStringLiteral("my-work"); }
    [[nodiscard]] QString title() const override { return tr("My work"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("user"); }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void glance() override;
    void focusContent() override;

    [[nodiscard]] ClaimsSection& held() { return *m_held; }
    [[nodiscard]] ClaimsSection& offered() { return *m_offered; }
    [[nodiscard]] WorkDashboard& dashboard() { return *m_dashboard; }

signals:
    void openWanted(rd::WorkItemId item, const QString& desk);

private:
    [[nodiscard]] ClaimFilter mine() const;
    void tell(const Dashboard& dashboard);

    Workbench m_bench;
    WorkDashboard* m_dashboard;
    ClaimsSection* m_held;
    ClaimsSection* m_offered;
};

} // namespace rd
