// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/auditservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/chainverifier.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/eventstore.h"
#include "app/stores/sealstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int pageDeadlineMs = 30'000;
constexpr int stepDeadlineMs = 120'000; // between two seals

Result<AuditRows> readPage(Connection& db, const AuditFilter& filter, EventId before, int limit)
{
    auto events = EventStore::audit(db, filter, before, limit);
    if (!events)
        return events.error();
    const auto now = db.now();
    if (!now)
        return now.error();
    return AuditRows{*std::move(events), *now};
}

Result<SealStatus> readStatus(Connection& db, bool mayCount)
{
    const auto now = db.now();
    const auto last = SealStore::last(db);
    if (!now || !last)
        return now ? last.error() : now.error();
    SealStatus status{*last, std::nullopt, *now};
    if (!mayCount)
        return status;
    const auto since = SealStore::since(db, status.last);
    if (!since)
        return since.error();
    status.since = *since;
    return status;
}

Result<SealReport> sealAll(const Call& call, const ActorContext& actor)
{
    SealReport report;
    for (bool more = true; more;) {
        if (call.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto step = SealStore::seal(call.db(), actor);
        if (!step)
            return step.error();
        report.events += step->sealed;
        report.seals += step->sealed > 0 ? 1 : 0;
        more = step->more;
        call.progress(int(report.events), 0);
    }
    const auto last = SealStore::last(call.db());
    if (!last)
        return last.error();
    report.last = *last;
    return report;
}

} // namespace

AuditService::AuditService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<AuditRows>> AuditService::page(const AuditFilter& filter, EventId before, int limit)
{
    return m_session.interactive().run({.name = u"audit_page"_s, .deadlineMs = pageDeadlineMs},
                                       [=](const Call& call) { return readPage(call.db(), filter, before, limit); });
}

QFuture<Result<SealStatus>> AuditService::status()
{
    return m_session.interactive().run(
        {.name = u"seal_status"_s},
        [mayCount = isFor(m_session.actor())](const Call& call) { return readStatus(call.db(), mayCount); });
}

QFuture<Result<SealReport>> AuditService::seal(const CancelToken& cancel)
{
    const CallOptions options{.name = u"seal"_s, .deadlineMs = stepDeadlineMs, .cancel = cancel};
    return m_session.background().run(options,
                                      [actor = m_session.context()](const Call& call) { return sealAll(call, actor); });
}

QFuture<Result<ChainReport>> AuditService::verify(const ChainExpectation& expected, const CancelToken& cancel)
{
    // Who sees only the own events would find all others missing.
    if (!isFor(m_session.actor()))
        return readyFuture(
            Result<ChainReport>(makeError(ErrorCode::NotPermitted, tr("Only admins verify the audit trail."))));
    const CallOptions options{.name = u"audit_verify"_s, .deadlineMs = stepDeadlineMs, .cancel = cancel};
    return m_session.background().run(options,
                                      [expected](const Call& call) { return ChainVerifier(call, expected).run(); });
}

} // namespace rd
