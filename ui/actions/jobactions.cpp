// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/jobactions.h"

#include <QWidget>

#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/rehearsedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

JobActions::JobActions(const Workbench& bench, QWidget* page)
    : QObject(page)
    , m_bench(bench)
    , m_page(page)
{
    const auto make = [&](const QString& icon, const QString& text, void (JobActions::*slot)()) {
        auto* action = new QAction(bench.theme.icon(icon), text, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_run = make(u"play"_s, tr("Run now"), &JobActions::run);
    m_rehearse = make(u"eye"_s, tr("Rehearse"), &JobActions::rehearse);
    m_pause = make(u"hand"_s, tr("Pause…"), &JobActions::pause);
    m_resume = make(u"refresh-cw"_s, tr("Resume"), &JobActions::resume);
    m_edit = make(u"pencil-line"_s, tr("Edit schedule…"), &JobActions::edit);
    connect(&bench.session, &Session::connectionChanged, this, &JobActions::update);
    update();
}

void JobActions::setJob(const std::optional<Job>& job, Millis now)
{
    m_job = job;
    m_now = now;
    update();
}

void JobActions::update()
{
    const QString waiting = m_bench.session.whyNoChanges();
    const QString none = m_job ? waiting : tr("Select a job.");
    const auto offer = [](QAction* action, const QString& refusal) {
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(plain(refusal));
    };
    const bool running = m_job && m_running.contains(m_job->name);
    offer(m_run, none.isEmpty() && running ? tr("It is running.") : none);
    const bool effects = m_job && m_job->hasEffects();
    offer(m_rehearse, none.isEmpty() && effects
                          ? tr("What leaves the database cannot be taken back, so it cannot be rehearsed.")
                          : none);
    offer(m_pause, none);
    offer(m_resume, none);
    offer(m_edit, none);
    m_pause->setVisible(!m_job || m_job->enabled);
    m_resume->setVisible(m_job && !m_job->enabled);
    // Only where it changes rows is there a question.
    m_run->setText(m_job && m_job->kind == "verb"_L1 ? tr("Run now…") : tr("Run now"));
}

void JobActions::rehearse()
{
    if (!m_job)
        return;
    auto* dialog = new RehearseDialog(m_bench, m_job->name, m_page->window());
    connect(dialog, &RehearseDialog::runWanted, this, &JobActions::run);
    connect(dialog, &QDialog::finished, this, &JobActions::done);
    dialog->open();
}

void JobActions::run()
{
    if (!m_job)
        return;
    const Job job = *m_job;
    if (job.kind != "verb"_L1) {
        runNow(job);
        return;
    }
    // What is asked names the rows: those that the database itself would change now.
    m_bench.feedback.tell(tr("Looking what “%1” would change…").arg(jobWord(job.name)));
    whenDone(m_bench.jobs.rehearse(job.name), this, [this, job](const Result<Rehearsal>& rehearsal) {
        if (!rehearsal)
            m_bench.feedback.fail(tr("“%1” could not be run.").arg(jobWord(job.name)), rehearsal.error(),
                                  [this] { run(); });
        else if (rehearsal->counts.considered == 0)
            runNow(job);
        else
            confirmRun(job, *rehearsal);
    });
}

void JobActions::confirmRun(const Job& job, const Rehearsal& rehearsal)
{
    Prompt prompt;
    prompt.title = tr("Run “%1” now").arg(jobWord(job.name));
    prompt.sentence = rehearsal.more ? tr("%1 These are the first %2; all that are due follow, batch by batch.")
                                           .arg(jobMeaning(job.name))
                                           .arg(rehearsal.counts.changed)
                                     : jobMeaning(job.name);
    for (const RehearsedRow& row : rehearsal.rows)
        prompt.touched << rehearsedWord(row);
    prompt.verb = tr("Run now");
    m_bench.confirmer.ask(prompt, [this, job](const Answer&) { runNow(job); });
}

void JobActions::runNow(const Job& job)
{
    CancelToken cancel;
    m_running << job.name;
    update();
    m_bench.feedback.tell(tr("Running “%1”…").arg(jobWord(job.name)), tr("Stop"),
                          [cancel]() mutable { cancel.cancel(); });
    whenDone(m_bench.jobs.run(job.name, cancel), this, [this, job](const Result<JobOutcome>& outcome) {
        m_running.remove(job.name);
        update();
        if (outcome)
            tellOutcome(job, *outcome);
        else
            m_bench.feedback.fail(tr("“%1” could not be run.").arg(jobWord(job.name)), outcome.error(),
                                  [this, job] { runNow(job); });
        emit done();
    });
}

void JobActions::tellOutcome(const Job& job, const JobOutcome& outcome)
{
    const QString name = jobWord(job.name);
    if (!outcome.counts.error.isEmpty())
        m_bench.feedback.fail(tr("“%1” failed.").arg(name), makeError(ErrorCode::Internal, outcome.counts.error));
    else if (outcome.finished)
        m_bench.feedback.tell(u"%1: %2"_s.arg(name, countsWord(outcome.counts)));
    else if (job.hasEffects())
        m_bench.feedback.tell(tr("%1: the next host does it").arg(name));
    else
        m_bench.feedback.tell(
            tr("%1 was stopped after %2; a host goes on with the rest").arg(name, countsWord(outcome.counts)));
}

void JobActions::pause()
{
    if (!m_job)
        return;
    Prompt prompt;
    prompt.title = tr("Pause “%1”").arg(jobWord(m_job->name));
    prompt.sentence = tr("No host runs it until somebody resumes it. It can still be run now.");
    prompt.verb = tr("Pause");
    prompt.note = Prompt::Need::Optional;
    m_bench.confirmer.ask(prompt, [this, job = *m_job](const Answer& answer) { change(u"pause"_s, job, answer.note); });
}

void JobActions::resume()
{
    if (m_job)
        change(u"resume"_s, *m_job, {});
}

void JobActions::edit()
{
    if (!m_job)
        return;
    auto* dialog = new ScheduleDialog(m_bench, *m_job, m_now, m_page->window());
    connect(dialog, &ScheduleDialog::saved, this, [this, job = *m_job](const Schedule& before) {
        Job changed = job;
        ++changed.version;
        m_bench.feedback.tell(tr("The schedule of “%1” is changed").arg(jobWord(job.name)), tr("Undo"),
                              [this, changed, before] { change(u"edit"_s, changed, {}, before); });
        emit done();
    });
    dialog->open();
}

void JobActions::change(const QString& verb, const Job& job, const QString& note,
                        const std::optional<Schedule>& schedule)
{
    const JobChange wanted{verb, job.name, job.version, schedule, note};
    whenDone(m_bench.jobs.change(wanted), this, [this, verb, job](const Result<Done>& changed) {
        if (changed)
            tellChange(verb, job);
        else
            m_bench.feedback.fail(tr("“%1” could not be changed.").arg(jobWord(job.name)), changed.error());
        emit done();
    });
}

void JobActions::tellChange(const QString& verb, const Job& job)
{
    const QString name = jobWord(job.name);
    Job changed = job;
    ++changed.version;
    if (verb == "pause"_L1)
        m_bench.feedback.tell(tr("“%1” is paused").arg(name), tr("Undo"),
                              [this, changed] { change(u"resume"_s, changed, {}); });
    else if (verb == "resume"_L1)
        m_bench.feedback.tell(tr("“%1” goes on").arg(name), tr("Undo"),
                              [this, changed] { change(u"pause"_s, changed, {}); });
    else
        m_bench.feedback.tell(tr("“%1” has its old schedule again").arg(name));
}

} // namespace rd
