// SPDX-License-Identifier: GPL-3.0-or-later
// What a job would do now: the exact rows, and what each would become. Really done and taken back by the database. GUI
// thread; deletes itself.
#pragma once

#include "app/domain/job.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;

namespace rd {

class TextTable;

class RehearseDialog final : public Dialog {
    Q_OBJECT
public:
    RehearseDialog(const Workbench& bench, const QString& job, QWidget* parent);
    /// Filled by itself; the tour and tests may.
    void showRows(const Rehearsal& rehearsal);

signals:
    void runWanted();

private:
    void rehearse();

    Workbench m_bench;
    QString m_job;
    QLabel *m_summary, *m_failures;
    TextTable* m_rows;
    QPushButton *m_copy = nullptr, *m_again = nullptr, *m_run = nullptr;
};

} // namespace rd
