// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of a job, really done and then taken back: desk.job_rehearse for an embedded workspace.
#include "app/stores/embeddedjobs.h"
#include "app/stores/refusal.h"

using namespace Qt::StringLiterals;

namespace rd {

Result<QList<RehearsedRow>> EmbeddedJobs::rowsOf(const QString& block)
{
    return m_db.list(block, m_binds, [](const Row& row) {
        return RehearsedRow{row.id<WorkItemId>(u"item_id"_s),
                            row.id<AssignmentId>(u"assignment_id"_s),
                            row.text(u"type"_s),
                            row.text(u"title"_s),
                            row.text(u"person"_s),
                            row.text(u"from_status"_s),
                            row.text(u"to_status"_s),
                            row.text(u"item_status"_s),
                            row.optionalInteger(u"due_at"_s),
                            row.integer(u"id"_s),
                            row.text(u"detail"_s),
                            row.integer(u"kind_count"_s)};
    });
}

Result<Rehearsal> EmbeddedJobs::rehearse()
{
    if (const Status may = require(u"rehearse"_s); !may)
        return may.error();
    if (m_job.hasEffects())
        return refusalError(u"invalid: what leaves the database cannot be taken back, so it cannot be rehearsed"_s,
                            m_job.name);
    for (const auto& [block, name] :
         {std::pair(u"embedded_event_mark"_s, u"mark"_s), std::pair(u"embedded_seal_mark"_s, u"seal_mark"_s)}) {
        const auto mark = m_db.first(block, {}, [](const Row& row) { return row.integer(u"mark"_s); });
        if (!mark)
            return mark.error();
        bind(name, mark->value_or(0));
    }
    auto rows = m_job.kind == "cleanup"_L1 ? rowsOf(u"embedded_cleanup_rows"_s) // afterwards they are gone
                                           : Result<QList<RehearsedRow>>(QList<RehearsedRow>());
    if (const auto begun = m_db.run(u"savepoint"_s); !begun)
        return begun.error();
    const auto work = batch({{}, false, beginning, 0});
    if (m_job.kind != "cleanup"_L1)
        rows = rowsOf(m_job.kind == "seal"_L1 ? u"embedded_seal_rows"_s : u"embedded_job_rows"_s);
    if (const auto back = m_db.run(u"savepoint_back"_s); !back)
        return back.error();
    if (const auto ended = m_db.run(u"savepoint_end"_s); !ended)
        return ended.error();
    if (!work)
        return work.error();
    if (!rows)
        return rows.error();
    bindRun(work->counts, {{}, false, beginning, 0});
    const auto run =
        m_db.first(u"embedded_run_rehearsed"_s, m_binds, [](const Row& row) { return row.id<JobRunId>(u"id"_s); });
    if (!run)
        return run.error();
    return Rehearsal{**run, work->counts, *rows, work->more};
}

} // namespace rd
