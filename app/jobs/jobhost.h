// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts the periodic jobs: looks what is due, ticks it on the session's line for jobs, one after the other, sleeps
// until the next one, at most 30 s. Work outside the database (mail) runs beside them: a slow mail server holds nothing
// up. Any number of hosts at once: the row of the job in the database is the lock, and a busy one is simply left alone.
// Nothing is held while it sleeps, so a laptop may be closed at any time. Main thread; owned by bootstrap (or the
// command `host`), and may be destroyed at any time: what runs is rolled back with its connection.
#pragma once

#include <QElapsedTimer>
#include <QSet>

#include <map>

#include "app/jobs/effectrunner.h"

namespace rd {

struct JobHostOptions {
    QString name;               ///< empty: this computer and process
    int longestWaitMs = 30'000; ///< between two looks
    int jitterMs = 750;         ///< so that hosts with one clock do not knock at the same moment
    int stopWaitMs = 30'000;    ///< for what runs; then its statement is cancelled
};

class JobHost final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Off, Idle, Running, Stopping, Failed };
    struct State {
        Phase phase = Phase::Off;
        QString job;    ///< that runs
        QString reason; ///< of Failed, for people; it tries again by itself

        friend bool operator==(const State&, const State&) = default;
    };

    explicit JobHost(Session& session, const JobHostOptions& options = {}, QObject* parent = nullptr);
    ~JobHost() override;

    /// A job with effects outside the database that this host can do; without it another host has to.
    void add(std::unique_ptr<EffectJob> job);
    void start();
    /// What runs finishes, at most stopWaitMs; then its statement is cancelled. stopped() follows. Called again:
    /// cancels at once.
    void stop();
    /// Looks now: something is due that was not.
    void look();
    /// The computer slept: the session's lines are made anew, and what became due is looked at.
    void wake();

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] const QString& name() const { return m_options.name; }

signals:
    void stateChanged(const rd::JobHost::State& state);
    /// A tick did something: a run has ended or goes on.
    void ran(const QString& job, const rd::JobTick& tick);
    void stopped();

private:
    /// A job with effects; its runner is destroyed before it.
    struct Effect {
        std::unique_ptr<EffectJob> job;
        std::unique_ptr<EffectRunner> runner;
        bool running = false;
        QString problem; ///< of its last run: why it could not be done
    };
    struct Due {
        QList<Job> jobs;
        Millis now = 0;
    };
    void heard(const Result<Due>& due);
    void next();
    [[nodiscard]] QFuture<Result<JobTick>> tick(const QString& job);
    void ticked(const QString& job, const Result<JobTick>& tick, qint64 ms);
    void runEffect(const QString& job);
    void effectDone(const QString& job, const Result<JobTick>& tick, qint64 ms);
    void refused(const QString& job, const Error& error);
    void note(const QString& job, const JobTick& tick, qint64 ms);
    [[nodiscard]] QString problemOf(const QString& job, const Error& error);
    [[nodiscard]] QString runningEffect() const;
    [[nodiscard]] bool isAtWork() const { return m_busy || !runningEffect().isEmpty(); }
    void endPass();
    void fail(const Error& error);
    void wait();
    void finishStop();
    void setState(Phase phase, const QString& job = {}, const QString& reason = {});

    Session& m_session;
    JobHostOptions m_options;
    std::map<QString, Effect> m_effects;
    QTimer m_timer, m_patience;
    State m_state;
    CancelToken m_cancel;
    bool m_on = false, m_stopping = false, m_startAgain = false;
    bool m_busy = false;           ///< a pass is under way: looking, or ticking what is due
    bool m_lookAgain = false;      ///< somebody asked meanwhile
    QStringList m_queue;           ///< of this pass
    QSet<QString> m_begun;         ///< runs of this pass that have a backlog
    QHash<QString, Millis> m_next; ///< when each job is due again, by the database's clock
    Millis m_now = 0;              ///< the database's time, at the beginning of m_since
    QElapsedTimer m_since;
    QString m_problem;   ///< of this pass: why a job could not be ticked
    QString m_logged;    ///< the problem that the log knows of
    int m_backoffMs = 0; ///< after a failure of the line
};

} // namespace rd
