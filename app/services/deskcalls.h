// SPDX-License-Identifier: GPL-3.0-or-later
// What the services of the desks (claims, requests, incidents) ask of a session in the same way: reads at the
// database's time, pages of a queue, a new row, a verb, a timeline. Stateless; the calls return at once. Used by the
// services only, as it sees the stores.
#pragma once

#include <QFuture>

#include "app/database/dbexecutor.h"
#include "app/domain/event.h"
#include "app/services/deskapply.h"
#include "app/services/session.h"
#include "app/stores/queuepages.h"

namespace rd::DeskCalls {

constexpr int longDeadlineMs = 60'000; // between two signs of life; a bulk call kicks the watchdog with each batch

/// A call that begins with the database's time: `read(db, now)`.
template<class F>
[[nodiscard]] auto atNow(F read)
{
    return [read](const Call& call) -> std::invoke_result_t<F, Connection&, Millis> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return read(call.db(), *now);
    };
}

/// A page of a queue with the time when it was read. `Page` is the desk's; `read(db, now)` answers with the store's.
template<class Page, class F>
[[nodiscard]] QFuture<Result<Page>> page(Session& session, const QString& name, F read)
{
    return session.interactive().run({.name = name}, atNow([read](Connection& db, Millis now) -> Result<Page> {
                                         auto page = read(db, now);
                                         if (!page)
                                             return page.error();
                                         return Page{std::move(page->rows), std::move(page->keys), now};
                                     }));
}

/// The direction of a service in the words of the stores.
template<class Direction>
[[nodiscard]] QueuePages::Direction way(Direction direction)
{
    return direction == Direction::Forward ? QueuePages::Direction::Forward : QueuePages::Direction::Backward;
}

/// What may take long, beside the calls of the screen: counts, anchors, figures.
template<class F>
[[nodiscard]] auto inBackground(Session& session, const QString& name, F read, const CancelToken& cancel = {})
{
    return session.background().run({.name = name, .deadlineMs = longDeadlineMs, .cancel = cancel}, atNow(read));
}

/// One row with all that belongs to it, and the time when it was read.
template<class F>
[[nodiscard]] auto details(Session& session, const QString& name, F read)
{
    return session.interactive().run({.name = name}, atNow([read](Connection& db, Millis now) {
                                         auto details = read(db);
                                         if (details && *details)
                                             (*details)->now = now;
                                         return details;
                                     }));
}

[[nodiscard]] QFuture<Result<QList<Event>>> timeline(Session& session, WorkItemId item);

/// Everything that is wrong with what was entered, one sentence each.
template<class Problems>
[[nodiscard]] Status verified(const Problems& problems)
{
    QStringList texts;
    for (const auto& problem : problems)
        texts << problem.text;
    return texts.isEmpty() ? Status(Done{}) : Status(makeError(ErrorCode::Invalid, texts.join(u' ')));
}

/// The verb that makes a new row, within a call. A row that was left alone bears the title that was given.
[[nodiscard]] Result<VerbReport> create(Connection& db, const VerbRequest& request, const ActorContext& actor);
/// The same as a call of its own, where nothing is wrong with what was entered.
[[nodiscard]] QFuture<Result<VerbReport>> create(Session& session, const VerbRequest& request, const Status& valid);

/// A verb on rows of its desk; `explain` says why one was left alone.
[[nodiscard]] QFuture<Result<VerbReport>> apply(Session& session, const DeskVerb& verb,
                                                const DeskApply::Explain& explain);

} // namespace rd::DeskCalls
