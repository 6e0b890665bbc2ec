// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: whether this computer hosts the periodic jobs, and what it does at the moment. GUI thread; owned by the
// settings page.
#pragma once

#include <QFrame>

#include "ui/pages/workbench.h"

class QCheckBox;
class QLabel;

namespace rd {

class HostingCard final : public QFrame {
    Q_OBJECT
public:
    explicit HostingCard(const Workbench& bench, QWidget* parent = nullptr);

private:
    void follow();

    Workbench m_bench;
    QCheckBox *m_host, *m_tray;
    QLabel* m_state;
};

} // namespace rd
