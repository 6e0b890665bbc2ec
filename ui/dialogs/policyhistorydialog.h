// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of one policy, newest first: value, since when, by whom, why. GUI thread; deletes itself.
#pragma once

#include "app/domain/policy.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QStackedWidget;

namespace rd {

class Skeleton;
class StatePane;
class TextTable;
/// "Kim" or, for a default, "delivered with Review Desk".
[[nodiscard]] QString policySetBy(const Policy& policy);

class PolicyHistoryDialog final : public Dialog {
    Q_OBJECT
public:
    PolicyHistoryDialog(const Workbench& bench, const QString& key, QWidget* parent);

private:
    void load();
    void showVersions(const Result<QList<Policy>>& versions);

    Workbench m_bench;
    QString m_key;
    QStackedWidget* m_stack;
    TextTable* m_table;
    StatePane* m_failed;
};

} // namespace rd
