// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/embeddedjobs.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/domain/text.h"
#include "app/stores/oprecord.h"
#include "app/stores/refusal.h"
#include "app/stores/sealstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype batchSize = 500;

QString compact(const QJsonArray& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Not the fault of a row: the tick as a whole is refused and repeated.
bool concernsDatabase(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::Lost:
    case ErrorCode::Timeout:
    case ErrorCode::ReadOnly:
    case ErrorCode::Full:
    case ErrorCode::Corrupt:
        return true;
    default:
        return false;
    }
}

} // namespace

EmbeddedJobs::EmbeddedJobs(Connection& db, const QString& job, const QString& host, const ActorContext& actor)
    : m_db(db)
    , m_actor(actor)
{
    m_actor.asJob = true;
    m_actor.via = u"job"_s;
    m_job.name = job;
    m_binds = {{u"job"_s, job},           {u"host"_s, host},    {u"actor"_s, actor.person.value},
               {u"owner"_s, actor.owner}, {u"as_job"_s, false}, {u"login"_s, u"owner"_s}};
}

void EmbeddedJobs::bind(const QString& name, const QVariant& value)
{
    for (auto& bound : m_binds) {
        if (bound.first == name) {
            bound.second = value;
            return;
        }
    }
    m_binds << std::pair(name, value);
}

Status EmbeddedJobs::require(const QString& verb)
{
    bind(u"job_verb"_s, verb);
    const auto n = m_db.first(u"embedded_job_may"_s, m_binds, [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    if (n->value_or(0) == 0)
        return refusalError(u"not_permitted: your roles do not allow it"_s, u"job."_s + verb);
    const auto now = m_db.now();
    if (!now)
        return now.error();
    m_now = *now;
    bind(u"now"_s, m_now);
    return load();
}

Status EmbeddedJobs::load()
{
    const auto found = m_db.first(u"embedded_job_one"_s, m_binds, [&](const Row& row) {
        m_job.kind = row.text(u"kind"_s);
        m_job.desk = row.text(u"desk"_s);
        m_job.verb = row.text(u"verb"_s);
        m_job.schedule = {row.integer(u"period_ms"_s), row.integer(u"offset_ms"_s)};
        m_job.enabled = row.flag(u"enabled"_s);
        m_job.nextAt = row.integer(u"next_at"_s);
        if (const auto run = row.optionalInteger(u"run_id"_s))
            m_run = JobRunId(*run);
        return true;
    });
    if (!found)
        return found.error();
    if (!*found)
        return refusalError(u"not_found: there is no such job"_s, m_job.name);
    bind(u"desk"_s, m_job.desk);
    bind(u"verb"_s, m_job.verb);
    return Done{};
}

Result<JobRunId> EmbeddedJobs::begin(const std::optional<Millis>& slot)
{
    bind(u"slot"_s, slot ? QVariant(*slot) : QVariant());
    const auto run =
        m_db.first(u"embedded_job_begin"_s, m_binds, [](const Row& row) { return row.id<JobRunId>(u"id"_s); });
    if (!run)
        return run.error();
    m_run = **run;
    bind(u"run"_s, m_run->value);
    if (const auto noted = m_db.run(u"embedded_job_running"_s, m_binds); !noted)
        return noted.error();
    if (slot)
        m_job.nextAt = *slot + m_job.schedule.periodMs;
    return *m_run;
}

Result<JobTick> EmbeddedJobs::tick()
{
    if (const Status may = require(u"tick"_s); !may)
        return may.error();
    if (m_job.hasEffects())
        return refusalError(u"invalid: this job has effects outside the database and takes a lease"_s, m_job.name);
    if (!m_run) {
        if (!m_job.enabled || m_job.nextAt > m_now)
            return JobTick{false, false, m_job.enabled ? std::optional(m_job.nextAt) : std::nullopt, {}, {}};
        const Millis slot = m_now - (m_now - m_job.schedule.offsetMs) % m_job.schedule.periodMs;
        if (const auto begun = begin(slot); !begun)
            return begun.error();
    }
    return continueRun();
}

Result<JobCounts> EmbeddedJobs::readRun(Work& work)
{
    bind(u"run"_s, m_run->value);
    JobCounts sum;
    const auto read = m_db.first(u"job_run_one"_s, m_binds, [&](const Row& row) {
        sum = JobStore::runCounts(row);
        work.cursorAt = row.integer(u"cursor_at"_s);
        work.cursorId = row.integer(u"cursor_id"_s);
        return true;
    });
    if (!read)
        return read.error();
    return sum;
}

Result<JobTick> EmbeddedJobs::continueRun()
{
    Work so;
    const auto before = readRun(so);
    if (!before)
        return before.error();
    JobCounts sum = *before;
    if (const auto begun = m_db.run(u"savepoint"_s); !begun)
        return begun.error();
    auto work = batch(so);
    if (!work && concernsDatabase(work.error()))
        return work.error();
    if (!work) {
        if (const auto back = m_db.run(u"savepoint_back"_s); !back)
            return back.error();
        so.counts.failed = 1;
        so.counts.error = work.error().text;
        work = so;
    }
    if (const auto ended = m_db.run(u"savepoint_end"_s); !ended)
        return ended.error();
    sum.add(work->counts);
    if (const Status written = writeRun(sum, *work); !written)
        return written.error();
    if (!work->more) {
        if (const auto idle = m_db.run(u"embedded_job_idle"_s, m_binds); !idle)
            return idle.error();
    }
    return JobTick{true, work->more, m_job.enabled ? std::optional(m_job.nextAt) : std::nullopt, *m_run, sum};
}

void EmbeddedJobs::bindRun(const JobCounts& counts, const Work& work)
{
    bind(u"considered"_s, counts.considered);
    bind(u"changed"_s, counts.changed);
    bind(u"skipped"_s, counts.skipped);
    bind(u"failed"_s, counts.failed);
    bind(u"failures"_s, compact(counts.failures));
    bind(u"error"_s, counts.error.isNull() ? u""_s : counts.error);
    bind(u"cursor_at"_s, work.cursorAt);
    bind(u"cursor_id"_s, work.cursorId);
    const auto ended = m_db.now(); // after the work
    bind(u"ended"_s, work.more ? QVariant() : QVariant(ended ? *ended : m_now));
}

Status EmbeddedJobs::writeRun(const JobCounts& counts, const Work& work)
{
    bindRun(counts, work);
    if (const auto written = m_db.run(u"embedded_run_update"_s, m_binds); !written)
        return written.error();
    return Done{};
}

Result<JobRunId> EmbeddedJobs::start()
{
    if (const Status may = require(u"start"_s); !may)
        return may.error();
    if (m_run)
        return *m_run;
    return begin(std::nullopt);
}

Result<EmbeddedJobs::Work> EmbeddedJobs::batch(const Work& from)
{
    if (m_job.kind == "verb"_L1)
        return verbs(from);
    if (m_job.kind == "reminders"_L1)
        return remind();
    if (m_job.kind == "cleanup"_L1)
        return cleanUp();
    if (m_job.kind == "invariants"_L1)
        return checkInvariants();
    const auto sealed = SealStore::sealWithin(m_db, m_actor);
    if (!sealed)
        return sealed.error();
    return Work{{sealed->sealed, sealed->sealed, 0, 0, {}, {}}, sealed->more, from.cursorAt, from.cursorId};
}

Result<EmbeddedJobs::Work> EmbeddedJobs::verbs(Work from)
{
    bind(u"cursor_at"_s, from.cursorAt);
    bind(u"cursor_id"_s, from.cursorId);
    QList<qint64> ids;
    const Status due = m_db.each(u"embedded_job_due"_s, m_binds, [&](const Row& row) {
        ids << row.integer(u"id"_s);
        from.cursorAt = row.integer(u"due_at"_s);
        return true;
    });
    if (!due)
        return due.error();
    if (ids.isEmpty())
        return from;
    from.cursorId = ids.last();
    const auto counts = applyTo(ids);
    if (!counts)
        return counts.error();
    from.counts = *counts;
    from.counts.considered = ids.size();
    from.more = ids.size() == batchSize;
    return from;
}

/// Each row is a decision of its own: what fails as a whole is halved until the bad row is found.
Result<JobCounts> EmbeddedJobs::applyTo(const QList<qint64>& ids)
{
    VerbRequest request{m_job.desk, u"assignment"_s, m_job.verb, {}, {}, std::nullopt, {}, QUuid::createUuid()};
    for (qint64 id : ids)
        request.targets << VerbTarget{id, std::nullopt};
    if (const auto begun = m_db.run(u"savepoint"_s); !begun)
        return begun.error();
    const auto outcome = ApplyStore::applyWithin(m_db, request, m_actor);
    if (!outcome) {
        if (const auto back = m_db.run(u"savepoint_back"_s); !back)
            return back.error();
    }
    if (const auto ended = m_db.run(u"savepoint_end"_s); !ended)
        return ended.error();
    if (outcome) {
        JobCounts counts{0, outcome->done.size(), outcome->skipped.size(), 0, {}, {}};
        for (const Skipped& skipped :
             outcome->skipped.first(std::min(JobCounts::mostFailures, outcome->skipped.size())))
            counts.failures << QJsonObject{{u"id"_s, skipped.id}, {u"reason"_s, skipped.reason}};
        return counts;
    }
    if (concernsDatabase(outcome.error()))
        return outcome.error();
    if (ids.size() == 1)
        return JobCounts{0, 0, 0, 1, {QJsonObject{{u"id"_s, ids.first()}, {u"reason"_s, outcome.error().text}}}, {}};
    auto left = applyTo(ids.first(ids.size() / 2));
    const auto right = applyTo(ids.sliced(ids.size() / 2));
    if (!left || !right)
        return left ? right.error() : left.error();
    left->add(*right);
    return left;
}

Result<EmbeddedJobs::Work> EmbeddedJobs::remind()
{
    const auto due =
        m_db.first(u"embedded_reminders_due"_s, m_binds, [](const Row& row) { return row.integer(u"n"_s); });
    const auto mark = m_db.first(u"embedded_event_mark"_s, {}, [](const Row& row) { return row.integer(u"mark"_s); });
    if (!due || !mark)
        return due ? mark.error() : due.error();
    const qint64 n = due->value_or(0);
    if (n == 0)
        return Work{{}, false, beginning, 0};
    bind(u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    bind(u"mark"_s, mark->value_or(0));
    const auto op = m_db.first(u"embedded_reminder_op"_s, m_binds, [](const Row& row) { return row.integer(u"id"_s); });
    if (!op)
        return op.error();
    bind(u"op"_s, op->value_or(0));
    for (const QString& block : {u"embedded_reminder_events"_s, u"embedded_reminder_notes"_s}) {
        if (const auto done = m_db.run(block, m_binds); !done)
            return done.error();
    }
    return Work{{n, n, 0, 0, {}, {}}, n == batchSize, beginning, 0};
}

Result<EmbeddedJobs::Work> EmbeddedJobs::cleanUp()
{
    qint64 removed = 0;
    for (const QString& block : {u"embedded_cleanup_runs"_s, u"embedded_cleanup_ops"_s,
                                 u"embedded_cleanup_notifications"_s, u"embedded_cleanup_drafts"_s}) {
        const auto n = m_db.run(block, m_binds);
        if (!n)
            return n.error();
        removed += *n;
    }
    return Work{{removed, removed, 0, 0, {}, {}}, removed >= 5000, beginning, 0};
}

Result<EmbeddedJobs::Work> EmbeddedJobs::checkInvariants()
{
    Work work{{}, false, beginning, 0};
    const Status read = m_db.each(u"embedded_broken_counts"_s, {}, [&](const Row& row) {
        work.counts.failed += row.integer(u"n"_s);
        work.counts.failures << QJsonObject{{u"name"_s, row.text(u"name"_s)}, {u"n"_s, row.integer(u"n"_s)}};
        return true;
    });
    if (!read)
        return read.error();
    work.counts.considered = work.counts.failed;
    const Status told = tellBroken(work.counts.failures);
    return told ? Result<Work>(work) : Result<Work>(told.error());
}

/// desk.job_alarm: what broke since the last real check is told to every admin; what was broken then is known.
Status EmbeddedJobs::tellBroken(const QJsonArray& found)
{
    const auto before = JobStore::lastCheck(m_db);
    if (!before)
        return before.error();
    QStringList names;
    for (const auto& rule : found)
        names << rule[u"name"_s].toString();
    names.sort();
    if (std::all_of(names.begin(), names.end(), [&](const QString& name) { return before->names.contains(name); }))
        return Done{};
    bind(u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    bind(u"metadata"_s, QString::fromUtf8(QJsonDocument(QJsonObject{{u"broken"_s, QJsonArray::fromStringList(names)}})
                                              .toJson(QJsonDocument::Compact)));
    for (const auto& [block, name] :
         {std::pair(u"embedded_broken_op"_s, u"op"_s), std::pair(u"embedded_broken_event"_s, u"event"_s)}) {
        const auto id = m_db.first(block, m_binds, [](const Row& row) { return row.integer(u"id"_s); });
        if (!id)
            return id.error();
        bind(name, id->value_or(0));
    }
    const auto noted = m_db.run(u"embedded_broken_notes"_s, m_binds);
    return noted ? Status(Done{}) : Status(noted.error());
}

Status EmbeddedJobs::change(const JobStore::Change& change)
{
    QJsonObject args;
    if (change.schedule)
        args = {{u"period_ms"_s, change.schedule->periodMs}, {u"offset_ms"_s, change.schedule->offsetMs}};
    OpRecord::Request op{change.op, u""_s, u"job"_s, change.verb, hasText(change.note) ? change.note : QString(),
                         args,      {},    {}};
    op.fingerprint =
        QJsonDocument(QJsonArray{change.verb, change.job, change.version ? QJsonValue(*change.version) : QJsonValue(),
                                 args, op.note})
            .toJson(QJsonDocument::Compact);
    ActorContext actor = m_actor;
    actor.asJob = false;
    actor.via = change.via;
    const auto before = OpRecord::find(m_db, op, actor);
    if (!before)
        return before.error();
    if (*before)
        return Done{};
    const auto now = m_db.now();
    if (!now)
        return now.error();
    bind(u"now"_s, *now);
    bind(u"job_verb"_s, change.verb);
    bind(u"version"_s, change.version ? QVariant(*change.version) : QVariant());
    bind(u"period"_s, change.schedule ? QVariant(change.schedule->periodMs) : QVariant());
    bind(u"offset"_s, change.schedule ? QVariant(change.schedule->offsetMs) : QVariant());
    QJsonObject told{{u"job"_s, change.job}};
    const auto refusal = m_db.first(u"embedded_job_judge"_s, m_binds, [&](const Row& row) {
        for (auto it = args.constBegin(); it != args.constEnd(); ++it) {
            told[it.key()] = it.value();
            told[u"from_"_s + it.key()] = row.integer(it.key());
        }
        return row.text(u"refusal"_s);
    });
    if (!refusal)
        return refusal.error();
    if (!refusal->value_or(QString()).isEmpty())
        return refusalError(**refusal, u"job."_s + change.verb);
    const auto opId = OpRecord::begin(m_db, op, actor, *now);
    if (!opId)
        return opId.error();
    bind(u"op"_s, *opId);
    bind(u"metadata"_s, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
    for (const QString& block : {u"embedded_job_update"_s, u"embedded_job_event"_s}) {
        if (const auto done = m_db.run(block, m_binds); !done)
            return done.error();
    }
    return OpRecord::finish(m_db, *opId, {{u"job"_s, change.job}});
}

} // namespace rd
