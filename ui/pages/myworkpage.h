// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer has to do: the claims that are with them, most urgent first, and those on offer. GUI thread; owned by
// the window.
#pragma once

#include <QLabel>

#include "app/domain/claim.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

namespace rd {

class ClaimsSection;

class MyWorkPage final : public Page {
    Q_OBJECT
public:
    explicit MyWorkPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("my-work"); }
    [[nodiscard]] QString title() const override { return tr("My work"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("user"); }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    void refresh() override;
    void glance() override;
    void focusContent() override;

    [[nodiscard]] ClaimsSection& held() { return *m_held; }
    [[nodiscard]] ClaimsSection& offered() { return *m_offered; }

signals:
    void openWanted(rd::WorkItemId item);

private:
    [[nodiscard]] ClaimFilter mine() const;
    void tell();

    Workbench m_bench;
    QLabel* m_summary;
    ClaimsSection* m_held;
    ClaimsSection* m_offered;
};

} // namespace rd
