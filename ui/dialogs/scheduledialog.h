// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule of a job: as text with its meaning and the next three runs in local time beside it. GUI thread; deletes
// itself.
#pragma once

#include <QUuid>

#include "app/domain/job.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QLineEdit;

namespace rd {

class ScheduleDialog final : public Dialog {
    Q_OBJECT
public:
    /// `now`: the database's time when the job was read.
    ScheduleDialog(const Workbench& bench, const Job& job, Millis now, QWidget* parent);

signals:
    void saved(const rd::Schedule& before);

private:
    void build();
    void check();
    void save();

    Workbench m_bench;
    Job m_job;
    Millis m_now;
    QUuid m_op = QUuid::createUuid();
    QLineEdit *m_text, *m_note;
    QLabel *m_words, *m_runs;
    QPushButton* m_save = nullptr;
};

} // namespace rd
