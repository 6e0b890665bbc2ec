// SPDX-License-Identifier: GPL-3.0-or-later
// Who hosts the jobs, for the status line: this computer and what it does, another one, or nobody. GUI thread; owned by
// the window.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/domain/job.h"
#include "ui/pages/workbench.h"

namespace rd {

class StatusLine;

class JobsStatus final : public QObject {
    Q_OBJECT
public:
    JobsStatus(const Workbench& bench, StatusLine& line, QObject* parent);
    void refresh();

private:
    void tell();
    void tellHere();
    void tellOthers();

    Workbench m_bench;
    StatusLine& m_line;
    QTimer m_tick;
    QList<JobHostSeen> m_hosts;
    bool m_known = false;
    int m_request = 0;
};

} // namespace rd
