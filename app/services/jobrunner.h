// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a job that somebody asked for: starts it and ticks until nothing is left, each batch a call of its own on
// the session's background line. Where another host ticks the same run, it waits for its end. Deletes itself; GUI
// thread.
#pragma once

#include <QFuture>
#include <QObject>

#include <memory>

#include "app/domain/canceltoken.h"
#include "app/domain/jobboard.h"
#include "app/domain/result.h"

namespace rd {

class Session;

class JobRunner final : public QObject {
    Q_OBJECT
public:
    JobRunner(Session& session, const QString& job, const CancelToken& cancel, QObject* parent);

    [[nodiscard]] QFuture<Result<JobOutcome>> run();

private:
    /// The state of the run after one call: as a tick tells it, or as its record does.
    struct Step {
        JobOutcome outcome;
        bool busy = false; ///< another host has it at the moment
    };
    void step();
    void finish(const Result<JobOutcome>& outcome);

    Session& m_session;
    QString m_job;
    CancelToken m_cancel;
    JobOutcome m_outcome;
    QPromise<Result<JobOutcome>> m_promise;
};

} // namespace rd
