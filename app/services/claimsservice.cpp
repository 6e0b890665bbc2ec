// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/claimsservice.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/domain/text.h"
#include "app/services/claimrelease.h"
#include "app/services/session.h"
#include "app/stores/claimstore.h"
#include "app/stores/eventstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longDeadlineMs = 60'000; // between two signs of life; a bulk call kicks the watchdog with each batch

/// What stands between a person's item ids and the executor's ids.
struct Prepared {
    VerbRequest request;
    QHash<qint64, ClaimTarget> byId; ///< executor id → claim
    QList<ReportedSkip> skipped;
};

/// The attempt that the verb means. Whoever gave only an item id also checks the item's version here; the attempt's own
/// version then guards against changes between this look and the verb.
Status resolveTarget(Connection& db, const ClaimTarget& asked, Prepared& prepared)
{
    ClaimTarget claim = asked;
    if (!claim.assignment.isValid()) {
        const auto found = ClaimStore::target(db, u"claims"_s, prepared.request.verb, claim.item);
        if (!found)
            return found.error();
        if (!*found) {
            prepared.skipped << ReportedSkip{claim.item, {}, u"not_found"_s, reasonText(u"not_found"_s)};
            return Done{};
        }
        claim.title = (*found)->title;
        if (claim.itemVersion && *claim.itemVersion != (*found)->itemVersion) {
            prepared.skipped << ClaimRelease::explain(db, claim.item, claim.title, u"changed"_s);
            return Done{};
        }
        claim.assignment = (*found)->fitting.isValid() ? (*found)->fitting : (*found)->latest;
        claim.assignmentVersion = (*found)->fittingVersion;
        if (!claim.assignment.isValid()) {
            prepared.skipped << ReportedSkip{claim.item, claim.title, u"illegal_transition"_s,
                                             reasonText(u"illegal_transition"_s)};
            return Done{};
        }
    }
    prepared.request.targets << VerbTarget{
        claim.assignment.value, claim.assignmentVersion > 0 ? std::optional(claim.assignmentVersion) : std::nullopt};
    prepared.byId.insert(claim.assignment.value, claim);
    return Done{};
}

Result<Prepared> prepare(Connection& db, const ClaimVerb& verb, const QString& machine, bool creating)
{
    Prepared prepared;
    prepared.request = {u"claims"_s, machine, verb.verb, {}, verb.note, std::nullopt, {}, verb.op};
    if (verb.person.isValid())
        prepared.request.args[u"person_id"_s] = verb.person.value;
    for (const ClaimTarget& claim : verb.targets) {
        if (machine == "item"_L1 || creating) {
            prepared.request.targets << VerbTarget{claim.item.value, claim.itemVersion};
            prepared.byId.insert(claim.item.value, claim);
        } else if (const Status resolved = resolveTarget(db, claim, prepared); !resolved) {
            return resolved.error();
        }
    }
    return prepared;
}

/// The same op was sent before: what it did, unless it asked for something else.
Result<std::optional<VerbReport>> recordedReport(Connection& db, const ClaimVerb& verb, bool byItem,
                                                 const ActorContext& actor)
{
    const auto record = ApplyStore::recorded(db, verb.op, actor);
    if (!record)
        return record.error();
    if (!*record)
        return std::optional<VerbReport>();
    const auto outcome = outcomeFromJson((**record)[u"outcomes"_s].toObject());
    VerbReport report{verb.op, {}, {}};
    bool same = (**record)[u"verb"_s].toString() == verb.verb && outcome;
    const auto claimOf = [&](qint64 id) {
        const auto found =
            db.first(byItem ? u"item_title"_s : u"item_of_assignment"_s, {{byItem ? u"item"_s : u"assignment"_s, id}},
                     [](const Row& row) { return std::pair(row.id<WorkItemId>(u"id"_s), row.text(u"title"_s)); });
        const auto claim = found && *found ? **found : std::pair<WorkItemId, QString>();
        same = same && std::any_of(verb.targets.begin(), verb.targets.end(),
                                   [&](const ClaimTarget& t) { return t.item == claim.first; });
        return claim;
    };
    for (qint64 id : outcome ? outcome->done : QList<qint64>())
        report.done << claimOf(id).first;
    for (const Skipped& row : outcome ? outcome->skipped : QList<Skipped>()) {
        const auto [item, title] = claimOf(row.id);
        report.skipped << ReportedSkip{item, title, row.reason, reasonText(row.reason)};
    }
    if (!same)
        return makeError(ErrorCode::Conflict,
                         QCoreApplication::translate("rd::Claims",
                                                     "The op %1 was used for another request. Leave --op out, "
                                                     "or give a new one.")
                             .arg(verb.op.toString(QUuid::WithoutBraces)));
    return std::optional(report);
}

Result<VerbReport> applyVerb(const Call& call, const ClaimVerb& verb, const QString& machine, bool creating,
                             const ActorContext& actor)
{
    Connection& db = call.db();
    const auto before = recordedReport(db, verb, creating || machine == "item"_L1, actor);
    if (!before)
        return before.error();
    if (*before)
        return **before;
    const auto prepared = prepare(db, verb, machine, creating);
    if (!prepared)
        return prepared.error();
    VerbReport report{verb.op, {}, prepared->skipped};
    if (prepared->request.targets.isEmpty())
        return report;
    const auto outcome = bulkApply(call, prepared->request, actor);
    if (!outcome)
        return outcome.error();
    for (qint64 id : outcome->done)
        report.done << prepared->byId.value(id).item;
    for (const Skipped& row : outcome->skipped) {
        const ClaimTarget claim = prepared->byId.value(row.id);
        report.skipped << ClaimRelease::explain(db, claim.item, claim.title, row.reason);
    }
    return report;
}

} // namespace

ClaimsService::ClaimsService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<ClaimPage>> ClaimsService::page(const ClaimQuery& query, const std::optional<ClaimKey>& from,
                                               Direction direction, int limit)
{
    return m_session.interactive().run({.name = u"claims_page"_s}, [=](const Call& call) -> Result<ClaimPage> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        const auto to =
            direction == Direction::Forward ? ClaimStore::Direction::Forward : ClaimStore::Direction::Backward;
        auto page = ClaimStore::page(call.db(), query, *now, from, to, limit);
        if (!page)
            return page.error();
        return ClaimPage{std::move(page->rows), std::move(page->keys), *now};
    });
}

QFuture<Result<QList<ClaimKey>>> ClaimsService::anchors(const ClaimQuery& query, int step, const CancelToken& cancel)
{
    const CallOptions options{.name = u"claims_anchors"_s, .deadlineMs = longDeadlineMs, .cancel = cancel};
    return m_session.background().run(options, [=](const Call& call) -> Result<QList<ClaimKey>> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return ClaimStore::anchors(call.db(), query, *now, step);
    });
}

QFuture<Result<ClaimCounts>> ClaimsService::counts(const ClaimFilter& filter)
{
    return m_session.background().run({.name = u"claims_counts"_s, .deadlineMs = longDeadlineMs},
                                      [=](const Call& call) -> Result<ClaimCounts> {
                                          const auto now = call.db().now();
                                          if (!now)
                                              return now.error();
                                          return ClaimStore::counts(call.db(), filter, *now);
                                      });
}

QFuture<Result<std::optional<ClaimRow>>> ClaimsService::one(WorkItemId id)
{
    return m_session.interactive().run({.name = u"claims_one"_s},
                                       [=](const Call& call) { return ClaimStore::one(call.db(), id); });
}

QFuture<Result<OrphanedList>> ClaimsService::orphaned()
{
    return m_session.interactive().run({.name = u"claims_orphaned"_s, .deadlineMs = longDeadlineMs},
                                       [](const Call& call) -> Result<OrphanedList> {
                                           const auto now = call.db().now();
                                           if (!now)
                                               return now.error();
                                           auto claims = ClaimStore::orphaned(call.db(), *now);
                                           if (!claims)
                                               return claims.error();
                                           return OrphanedList{*std::move(claims), *now};
                                       });
}

QFuture<Result<ReleaseReport>> ClaimsService::release(const ReleaseRequest& request)
{
    // The token stops it between batches; a batch that runs is finished, so that what was done is known.
    const CallOptions options{.name = u"release_orphaned"_s, .deadlineMs = longDeadlineMs};
    const CancelToken cancel = request.cancel;
    return m_session.background().run(options, [request, cancel, actor = m_session.context()](const Call& call) {
        const Call stoppable(call.db(), cancel, [&call](int done, int total) { call.progress(done, total); });
        return ClaimRelease::run(stoppable, request, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::undoRelease(const QList<OrphanedClaim>& released)
{
    const CallOptions options{.name = u"undo_release"_s, .deadlineMs = longDeadlineMs, .repeatable = false};
    return m_session.background().run(options, [released, actor = m_session.context()](const Call& call) {
        return ClaimRelease::undo(call, released, actor);
    });
}

QFuture<Result<VerbReport>> ClaimsService::apply(const ClaimVerb& verb)
{
    const QString machine = m_session.rules().machineOf(u"claims"_s, verb.verb);
    const bool creating = m_session.rules().creates(u"claims"_s, verb.verb);
    return m_session.interactive().run(
        {.name = verb.verb, .deadlineMs = 30'000},
        [=, actor = m_session.context()](const Call& call) { return applyVerb(call, verb, machine, creating, actor); });
}

QFuture<Result<VerbReport>> ClaimsService::file(const QString& title, const QString& externalId, PersonId author,
                                                const QString& note, const QUuid& op)
{
    VerbRequest request{u"claims"_s, u"item"_s, u"file"_s, {}, note, std::nullopt, {}, op};
    const QString name = normalised(title);
    request.args = {{u"title"_s, name}, {u"title_key"_s, folded(name)}};
    if (hasText(externalId))
        request.args[u"external_id"_s] = normalised(externalId);
    if (author.isValid())
        request.args[u"author_id"_s] = author.value;
    return m_session.interactive().run(
        {.name = u"file"_s}, [request, actor = m_session.context()](const Call& call) -> Result<VerbReport> {
            if (const QString given = request.args[u"title"_s].toString(); given.isEmpty() || codePoints(given) > 500)
                return makeError(
                    ErrorCode::Invalid,
                    QCoreApplication::translate("rd::Claims", "A claim needs a title of 1 to 500 characters."));
            const auto outcome = ApplyStore::apply(call.db(), request, actor);
            if (!outcome && outcome.error().code == ErrorCode::Conflict && request.args.contains(u"external_id"_s))
                return makeError(
                    ErrorCode::Conflict,
                    QCoreApplication::translate("rd::Claims", "There is a claim with the external id “%1” already.")
                        .arg(request.args[u"external_id"_s].toString()),
                    outcome.error().detail);
            if (!outcome)
                return outcome.error();
            VerbReport report{request.op, {}, {}};
            for (qint64 id : outcome->done)
                report.done << WorkItemId(id);
            for (const Skipped& row : outcome->skipped)
                report.skipped << ReportedSkip{WorkItemId(row.id), request.args[u"title"_s].toString(), row.reason,
                                               reasonText(row.reason)};
            return report;
        });
}

QFuture<Result<QList<Event>>> ClaimsService::timeline(WorkItemId item)
{
    return m_session.interactive().run(
        {.name = u"timeline"_s}, [=](const Call& call) { return EventStore::page(call.db(), item, 0, EventId()); });
}

} // namespace rd
