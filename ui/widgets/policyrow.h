// SPDX-License-Identifier: GPL-3.0-or-later
// One policy on the settings page: what it means, its present value, who set it, and the way to change it. GUI thread;
// owned by the page, and kept over refreshes so that nothing flickers.
#pragma once

#include <QWidget>

#include "app/domain/policy.h"

class QLabel;
class QPushButton;

namespace rd {

class Theme;

class PolicyRow final : public QWidget {
    Q_OBJECT
public:
    PolicyRow(const Theme& theme, const QString& key, QWidget* parent);

    [[nodiscard]] const Policy& policy() const { return m_policy; }
    void show(const Policy& policy);
    /// An empty reason means that it may be changed.
    void setRefusal(const QString& reason);

signals:
    void changeWanted();
    void historyWanted();

private:
    Policy m_policy;
    QLabel* m_value;
    QLabel* m_setBy;
    QPushButton* m_change;
};

} // namespace rd
