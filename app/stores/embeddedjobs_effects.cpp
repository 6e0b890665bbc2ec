// SPDX-License-Identifier: GPL-3.0-or-later
// The leases of EmbeddedJobs, for work outside the database, and what becomes of mail that waited too long.
#include <QJsonObject>

#include "app/stores/embeddedjobs.h"
#include "app/stores/refusal.h"

using namespace Qt::StringLiterals;

namespace rd {

Result<Lease> EmbeddedJobs::takeLease()
{
    if (const Status may = require(u"tick"_s); !may)
        return may.error();
    if (!m_job.hasEffects())
        return refusalError(u"not_found: no job of this name takes a lease"_s, m_job.name);
    Lease lease;
    Millis until = 0;
    const auto held = m_db.first(u"embedded_lease"_s, m_binds, [&](const Row& row) {
        lease.token = row.integer(u"token"_s) + 1;
        lease.heldBy = row.text(u"host"_s);
        until = row.integer(u"until_at"_s);
        return true;
    });
    if (!held)
        return held.error();
    if (until > m_now)
        return Lease{false, 0, lease.heldBy, until};
    if (!m_run) {
        if (!m_job.enabled || m_job.nextAt > m_now)
            return Lease{false, 0, {}, m_job.enabled ? std::optional(m_job.nextAt) : std::nullopt};
        const Millis slot = m_now - (m_now - m_job.schedule.offsetMs) % m_job.schedule.periodMs;
        if (const auto begun = begin(slot); !begun)
            return begun.error();
    }
    if (const auto taken = m_db.run(u"embedded_lease_take"_s, m_binds); !taken)
        return taken.error();
    return Lease{true, lease.token, {}, std::nullopt, *m_run};
}

Result<JobCounts> EmbeddedJobs::endLease(qint64 token, const JobCounts& counts)
{
    const auto now = m_db.now();
    if (!now)
        return now.error();
    m_now = *now;
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    bind(u"token"_s, token);
    JobCounts sum = counts;
    if (m_run) {
        Work so;
        const auto before = readRun(so);
        if (!before)
            return before.error();
        sum = *before;
        sum.add(counts);
        if (const Status written = writeRun(sum, so); !written)
            return written.error();
    }
    for (const QString& block : {u"embedded_job_idle"_s, u"embedded_lease_free"_s}) {
        if (const auto done = m_db.run(block, m_binds); !done)
            return done.error();
    }
    return sum;
}

Status EmbeddedJobs::giveUpMail()
{
    const auto now = m_db.now();
    if (!now)
        return now.error();
    m_now = *now;
    bind(u"now"_s, m_now);
    if (const Status loaded = load(); !loaded)
        return loaded;
    const auto old = m_db.list(u"embedded_mail_give_up"_s, m_binds, [](const Row& row) {
        return QJsonObject{{u"id"_s, row.integer(u"event_id"_s)},
                           {u"person_id"_s, row.integer(u"person_id"_s)},
                           {u"reason"_s, row.text(u"reason"_s)}};
    });
    if (!old)
        return old.error();
    if (old->isEmpty() || !m_run)
        return Done{};
    Work so{.more = true};
    auto sum = readRun(so);
    if (!sum)
        return sum.error();
    JobCounts added{.considered = old->size(), .failed = old->size()};
    for (const QJsonObject& failure : old->first(std::min(old->size(), JobCounts::mostFailures)))
        added.failures << failure;
    sum->add(added);
    return writeRun(*sum, so);
}

} // namespace rd
