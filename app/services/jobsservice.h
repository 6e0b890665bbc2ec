// SPDX-License-Identifier: GPL-3.0-or-later
// The periodic jobs as people use them: what runs when, what came of it, run now, rehearse, pause, resume, edit. Due
// runs are a host's work (app/jobs/jobhost). GUI thread (main thread of reviewdeskctl); owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>
#include <QUuid>

#include "app/domain/canceltoken.h"
#include "app/domain/jobboard.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"
#include "app/domain/target.h"

namespace rd {

class Session;

struct JobChange {
    QString verb; ///< pause, resume, edit
    QString job;
    std::optional<qint64> version;
    std::optional<Schedule> schedule; ///< of edit
    QString note;
    QUuid op = QUuid::createUuid();
};

class JobsService final : public QObject {
    Q_OBJECT
public:
    explicit JobsService(Session& session, QObject* parent = nullptr);

    /// Whether an actor sees, starts and changes the jobs.
    [[nodiscard]] static bool isFor(const Actor& actor) { return actor.has(QStringLiteral("admin")); }
    /// Whether who opened the workspace may host the jobs, by the rules of the database.
    [[nodiscard]] bool mayHost() const;
    /// This computer and process, as runs name it.
    [[nodiscard]] static QString thisHost();
    /// Under which name the keychain of a desktop keeps the mail server's password.
    [[nodiscard]] static QString mailAccount(const Target& target)
    {
        return QStringLiteral("mail:") + target.account();
    }

    [[nodiscard]] QFuture<Result<JobBoard>> board();
    /// Who hosts the jobs at the moment; for everybody's status line.
    [[nodiscard]] QFuture<Result<QList<JobHostSeen>>> hosts();
    /// The newest runs of a job (all jobs: empty) below a run (invalid: from the top), at most 200.
    /// `failedSince`: only real ones since then that failed.
    [[nodiscard]] QFuture<Result<QList<JobRun>>> runs(const QString& job, JobRunId before = {},
                                                      std::optional<Millis> failedSince = {});

    /// Runs a job now, batch by batch. Progress is rows looked at. Cancelled between two batches: what is done stays
    /// done.
    [[nodiscard]] QFuture<Result<JobOutcome>> run(const QString& job, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<Rehearsal>> rehearse(const QString& job);
    [[nodiscard]] QFuture<Result<Done>> change(const JobChange& change);

signals:
    /// Something is due now that was not: a host should look.
    void workWaiting();

private:
    Session& m_session;
};

} // namespace rd
