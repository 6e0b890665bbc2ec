// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the jobs: what the selected job does, when it runs next, its commands, its history with what
// failed. GUI thread; owned by the jobs page.
#pragma once

#include <QFrame>

#include "app/domain/job.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rd {

class JobRunsModel;
class PlainTable;

class JobPane final : public QFrame {
    Q_OBJECT
public:
    JobPane(const Workbench& bench, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Nullopt: no job is selected.
    void show(const std::optional<Job>& job, Millis now);
    /// The history holds only what failed in the last 24 hours.
    void setFailedOnly(bool failedOnly);
    void showRuns(const Result<QList<JobRun>>& runs);
    [[nodiscard]] JobRunsModel& runs() { return *m_model; }
    [[nodiscard]] PlainTable& table() { return *m_table; }

signals:
    void closeWanted();
    void retryWanted();

private:
    void buildBody(const QList<QAction*>& actions);
    void buildHistory();
    void fact(const QString& name, const QString& value, const QString& tip = {});
    void showRun();

    Workbench m_bench;
    JobRunsModel* m_model;
    QLabel *m_title, *m_hint;
    QWidget* m_body;
    QLabel* m_meaning;
    QFormLayout* m_facts;
    QLabel *m_history, *m_none, *m_run;
    QPushButton* m_retry;
    PlainTable* m_table;
    QString m_name;
    bool m_failedOnly = false;
};

} // namespace rd
