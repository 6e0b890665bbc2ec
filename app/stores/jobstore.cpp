// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/jobstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

#include "app/domain/text.h"
#include "app/stores/embeddedjobs.h"
#include "app/stores/refusal.h"

using namespace Qt::StringLiterals;

namespace rd::JobStore {

namespace {

std::optional<Millis> optionalMillis(const QJsonValue& value)
{
    return value.isDouble() ? std::optional<Millis>(value.toInteger()) : std::nullopt;
}

Result<QJsonObject> call(Connection& db, const QString& block, const Binds& binds)
{
    const auto json = db.first(block, binds, [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    return QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object();
}

JobCounts countsOf(const QJsonObject& json)
{
    return {json[u"considered"_s].toInteger(), json[u"changed"_s].toInteger(), json[u"skipped"_s].toInteger(),
            json[u"failed"_s].toInteger(),     json[u"failures"_s].toArray(),  json[u"error"_s].toString()};
}

JobCounts countsOf(const Row& row)
{
    return {row.integer(u"considered"_s),
            row.integer(u"changed"_s),
            row.integer(u"skipped"_s),
            row.integer(u"failed"_s),
            {},
            row.text(u"error"_s)};
}

RehearsedRow rehearsedRow(const QJsonObject& row)
{
    return {WorkItemId(row[u"item_id"_s].toInteger()),
            AssignmentId(row[u"assignment_id"_s].toInteger()),
            row[u"type"_s].toString(),
            row[u"title"_s].toString(),
            row[u"person"_s].toString(),
            row[u"from_status"_s].toString(),
            row[u"to_status"_s].toString(),
            row[u"item_status"_s].toString(),
            optionalMillis(row[u"due_at"_s]),
            row[u"id"_s].toInteger(),
            row[u"detail"_s].toString(),
            row[u"kind_count"_s].toInteger()};
}

Job readJob(const Row& row)
{
    Job job{row.text(u"name"_s),
            row.text(u"kind"_s),
            row.text(u"desk"_s),
            row.text(u"verb"_s),
            {row.integer(u"period_ms"_s), row.integer(u"offset_ms"_s)},
            row.flag(u"enabled"_s),
            row.integer(u"next_at"_s),
            row.optionalInteger(u"run_id"_s).has_value(),
            row.integer(u"version"_s),
            std::nullopt};
    if (const auto id = row.optionalInteger(u"last_id"_s))
        job.last = JobRun{JobRunId(*id),
                          job.name,
                          row.optionalInteger(u"slot"_s),
                          row.text(u"host"_s),
                          row.text(u"person"_s),
                          row.integer(u"started_at"_s),
                          row.optionalInteger(u"ended_at"_s),
                          countsOf(row),
                          false};
    return job;
}

JobRun readRun(const Row& row)
{
    return {row.id<JobRunId>(u"id"_s),
            row.text(u"job"_s),
            row.optionalInteger(u"slot"_s),
            row.text(u"host"_s),
            row.text(u"person"_s),
            row.integer(u"started_at"_s),
            row.optionalInteger(u"ended_at"_s),
            runCounts(row),
            row.flag(u"rehearsal"_s)};
}

Error staleFence(const QString& job)
{
    return makeError(ErrorCode::StaleFence, {}, u"another host does this work now: "_s + job);
}

} // namespace

JobCounts runCounts(const Row& row)
{
    JobCounts counts = countsOf(row);
    counts.failures = QJsonDocument::fromJson(row.text(u"failures"_s).toUtf8()).array();
    return counts;
}

Result<JobTick> tick(Connection& db, const QString& job, const QString& host, const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return EmbeddedJobs(db, job, host, actor).tick(); });
    const auto outcome = call(db, u"job_tick"_s, {{u"job"_s, job}, {u"host"_s, host}});
    if (!outcome)
        return outcome.error();
    return JobTick{(*outcome)[u"ran"_s].toBool(), (*outcome)[u"more"_s].toBool(),
                   optionalMillis((*outcome)[u"next_at"_s]), JobRunId((*outcome)[u"run_id"_s].toInteger()),
                   countsOf(*outcome)};
}

Result<JobRunId> start(Connection& db, const QString& job, const QString& host, const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return EmbeddedJobs(db, job, host, actor).start(); });
    const auto outcome = call(db, u"job_start"_s, {{u"job"_s, job}, {u"host"_s, host}});
    if (!outcome)
        return outcome.error();
    return JobRunId((*outcome)[u"run_id"_s].toInteger());
}

Result<Rehearsal> rehearse(Connection& db, const QString& job, const QString& host, const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return EmbeddedJobs(db, job, host, actor).rehearse(); });
    const auto outcome = call(db, u"job_rehearse"_s, {{u"job"_s, job}, {u"host"_s, host}});
    if (!outcome)
        return outcome.error();
    Rehearsal rehearsal{
        JobRunId((*outcome)[u"run_id"_s].toInteger()), countsOf(*outcome), {}, (*outcome)[u"more"_s].toBool()};
    const QJsonArray rows = (*outcome)[u"rows"_s].toArray();
    for (const auto& row : rows)
        rehearsal.rows << rehearsedRow(row.toObject());
    return rehearsal;
}

Status change(Connection& db, const Change& change, const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return EmbeddedJobs(db, change.job, {}, actor).change(change); });
    QJsonObject args;
    if (change.schedule)
        args = {{u"period_ms"_s, change.schedule->periodMs}, {u"offset_ms"_s, change.schedule->offsetMs}};
    const auto outcome = call(db, u"job_change"_s,
                              {{u"job_verb"_s, change.verb},
                               {u"job"_s, change.job},
                               {u"version"_s, change.version ? QVariant(*change.version) : QVariant()},
                               {u"args"_s, QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact))},
                               {u"note"_s, hasText(change.note) ? QVariant(change.note) : QVariant()},
                               {u"uuid"_s, change.op.toString(QUuid::WithoutBraces)}});
    if (!outcome)
        return outcome.error();
    return Done{};
}

Result<QList<Job>> list(Connection& db)
{
    return db.list(u"jobs_list"_s, {}, readJob);
}

Result<QList<JobRun>> runs(Connection& db, const QString& job, JobRunId before, std::optional<Millis> failedSince)
{
    Binds binds{{u"job"_s, job.isNull() ? u""_s : job},
                {u"before"_s, before.isValid() ? before.value : std::numeric_limits<qint64>::max()}};
    if (!failedSince)
        return db.list(u"job_runs"_s, binds, readRun);
    binds << std::pair(u"yesterday"_s, QVariant(*failedSince));
    return db.list(u"job_runs_failed"_s, binds, readRun);
}

CheckFound checkOf(Millis at, const QString& failures)
{
    CheckFound check{at, 0, {}};
    const QJsonArray broken = QJsonDocument::fromJson(failures.toUtf8()).array();
    for (const auto& rule : broken) {
        const QString name = rule[u"name"_s].toString();
        if (name.isEmpty() || check.names.contains(name))
            continue;
        check.names << name;
        check.rows += rule[u"n"_s].toInteger();
    }
    return check;
}

Result<CheckFound> lastCheck(Connection& db)
{
    const auto found = db.first(u"job_last_check"_s, {}, [](const Row& row) {
        return checkOf(row.integer(u"started_at"_s), row.text(u"failures"_s));
    });
    return found ? Result<CheckFound>(found->value_or(CheckFound())) : Result<CheckFound>(found.error());
}

Result<QHash<QString, qint64>> failures(Connection& db, Millis since)
{
    QHash<QString, qint64> byJob;
    const Status read = db.each(u"job_failures"_s, {{u"yesterday"_s, since}}, [&](const Row& row) {
        byJob.insert(row.text(u"job"_s), row.integer(u"n"_s));
        return true;
    });
    return read ? Result<QHash<QString, qint64>>(byJob) : Result<QHash<QString, qint64>>(read.error());
}

Result<QList<JobHostSeen>> hosts(Connection& db, Millis since)
{
    return db.list(u"job_hosts"_s, {{u"since"_s, since}}, [](const Row& row) {
        return JobHostSeen{row.text(u"host"_s), row.integer(u"seen_at"_s)};
    });
}

Result<QHash<QString, QList<JobDuration>>> durations(Connection& db, Millis since)
{
    QHash<QString, QList<JobDuration>> byJob;
    const Status read = db.each(u"job_durations"_s, {{u"since"_s, since}}, [&](const Row& row) {
        const bool clean = row.integer(u"failed"_s) == 0 && row.text(u"error"_s).isEmpty();
        byJob[row.text(u"job"_s)].prepend({row.integer(u"started_at"_s), row.integer(u"ms"_s), clean});
        return true;
    });
    if (!read)
        return read.error();
    return byJob;
}

Result<Lease> takeLease(Connection& db, const QString& job, const QString& host, const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return EmbeddedJobs(db, job, host, actor).takeLease(); });
    const auto outcome = call(db, u"lease_take"_s, {{u"job"_s, job}, {u"host"_s, host}});
    if (!outcome)
        return outcome.error();
    return Lease{(*outcome)[u"taken"_s].toBool(), (*outcome)[u"token"_s].toInteger(), (*outcome)[u"host"_s].toString(),
                 optionalMillis((*outcome)[u"next_at"_s]), JobRunId((*outcome)[u"run_id"_s].toInteger())};
}

Status beatLease(Connection& db, const QString& job, qint64 token)
{
    if (db.isShared())
        return db.each(u"lease_beat"_s, {{u"job"_s, job}, {u"token"_s, token}}, [](const Row&) { return true; });
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto beaten = db.run(u"embedded_lease_beat"_s, {{u"job"_s, job}, {u"token"_s, token}, {u"now"_s, *now}});
    if (!beaten)
        return beaten.error();
    if (*beaten == 0)
        return staleFence(job);
    return Done{};
}

Result<JobCounts> endLease(Connection& db, const QString& job, const Lease& lease, const JobCounts& counts)
{
    return db.transaction([&]() -> Result<JobCounts> {
        if (!db.isShared()) {
            if (const Status held = beatLease(db, job, lease.token); !held)
                return held.error();
            return EmbeddedJobs(db, job, {}, {}).endLease(lease.token, counts);
        }
        const Status ended = db.each(u"lease_done"_s,
                                     {{u"job"_s, job},
                                      {u"token"_s, lease.token},
                                      {u"considered"_s, counts.considered},
                                      {u"changed"_s, counts.changed},
                                      {u"failed"_s, counts.failed},
                                      {u"error"_s, counts.error.isNull() ? u""_s : counts.error}},
                                     [](const Row&) { return true; });
        if (!ended)
            return ended.error();
        const auto sum = db.first(u"job_run_one"_s, {{u"run"_s, lease.run.value}}, &runCounts);
        if (!sum)
            return sum.error();
        return sum->value_or(counts);
    });
}

Result<QList<MailItem>> mails(Connection& db, const QString& job, qint64 token)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    if (!db.isShared()) {
        const Status given = db.transaction([&]() -> Status {
            if (const Status held = beatLease(db, job, token); !held)
                return held;
            return EmbeddedJobs(db, job, {}, {}).giveUpMail();
        });
        if (!given)
            return given.error();
    }
    return db.list(db.isShared() ? u"mail_batch"_s : u"embedded_mail_batch"_s,
                   {{u"job"_s, job}, {u"token"_s, token}, {u"now"_s, *now}}, [](const Row& row) {
                       return MailItem{row.id<PersonId>(u"person_id"_s),
                                       row.id<EventId>(u"event_id"_s),
                                       row.text(u"name"_s),
                                       row.text(u"email"_s),
                                       static_cast<int>(row.integer(u"tries"_s)),
                                       row.text(u"type"_s),
                                       row.text(u"title"_s),
                                       row.text(u"actor"_s),
                                       row.text(u"note"_s),
                                       row.integer(u"at"_s),
                                       row.id<WorkItemId>(u"item_id"_s),
                                       QJsonDocument::fromJson(row.text(u"metadata"_s).toUtf8()).object()};
                   });
}

Status mailed(Connection& db, const QString& job, qint64 token, const MailItem& mail, const QString& error)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const Binds binds = {{u"job"_s, job},
                         {u"token"_s, token},
                         {u"person"_s, mail.person.value},
                         {u"event"_s, mail.event.value},
                         {u"error"_s, error.isNull() ? u""_s : error.left(500)},
                         {u"now"_s, *now}};
    if (db.isShared())
        return db.each(u"mail_done"_s, binds, [](const Row&) { return true; });
    return db.transaction([&]() -> Status {
        if (const Status held = beatLease(db, job, token); !held)
            return held;
        if (const auto marked = db.run(u"embedded_mail_done"_s, binds); !marked)
            return marked.error();
        return Done{};
    });
}

} // namespace rd::JobStore
