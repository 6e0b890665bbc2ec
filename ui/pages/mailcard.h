// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: through which server notifications go out by mail. For admins; everybody else does not see it. GUI thread;
// owned by the settings page, which hands it the policies.
#pragma once

#include <QFrame>
#include <QHash>

#include "app/domain/policy.h"
#include "ui/pages/workbench.h"

class QLabel;
class QPushButton;

namespace rd {

class MailCard final : public QFrame {
    Q_OBJECT
public:
    explicit MailCard(const Workbench& bench, QWidget* parent = nullptr);
    void showPolicies(const QList<Policy>& policies);
    /// Whether a policy is set here and not in the list of policies.
    [[nodiscard]] static bool owns(const QString& key) { return key.startsWith(QLatin1StringView("mail.")); }

signals:
    void changed();

private:
    void follow();

    Workbench m_bench;
    QHash<QString, QString> m_values;
    QLabel* m_summary;
    QPushButton* m_change;
};

} // namespace rd
