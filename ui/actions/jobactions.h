// SPDX-License-Identifier: GPL-3.0-or-later
// What an admin does with a job: run now, rehearse, pause, resume, edit. Selection → whether it may be → question →
// service → toast or error. GUI thread; owned by the jobs page.
#pragma once

#include <QAction>

#include "app/domain/jobboard.h"
#include "ui/pages/workbench.h"

namespace rd {

class JobActions final : public QObject {
    Q_OBJECT
public:
    JobActions(const Workbench& bench, QWidget* page);

    /// Whose commands these are from now on; nullopt: no job is selected.
    void setJob(const std::optional<Job>& job, Millis now);
    [[nodiscard]] QList<QAction*> all() const { return {m_run, m_rehearse, m_pause, m_resume, m_edit}; }
    [[nodiscard]] QAction* runAction() const { return m_run; }
    [[nodiscard]] QAction* rehearseAction() const { return m_rehearse; }

    void run();
    void rehearse();
    void pause();
    void resume();
    void edit();

signals:
    /// Something changed that no event tells of: a run, a rehearsal.
    void done();

private:
    void update();
    void confirmRun(const Job& job, const Rehearsal& rehearsal);
    void runNow(const Job& job);
    void tellOutcome(const Job& job, const JobOutcome& outcome);
    void change(const QString& verb, const Job& job, const QString& note, const std::optional<Schedule>& schedule = {});
    void tellChange(const QString& verb, const Job& job);

    Workbench m_bench;
    QWidget* m_page;
    std::optional<Job> m_job;
    Millis m_now = 0;
    QSet<QString> m_running; ///< asked for here and not finished
    QAction *m_run, *m_rehearse, *m_pause, *m_resume, *m_edit;
};

} // namespace rd
