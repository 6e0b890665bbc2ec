// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/historyservice.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/services/session.h"
#include "app/stores/applystore.h"
#include "app/stores/eventstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(rd::Doctor)
};

DoctorCheck storageCheck(Connection& db, const QStringList& problems)
{
    DoctorCheck check{u"storage"_s,
                      DoctorText::tr("pages, indexes, references and triggers of the database are whole"),
                      DoctorText::tr("Stop working on it, keep a copy as evidence, and restore a backup; look for a "
                                     "failing disk, and for whoever changed %1 by hand.")
                          .arg(db.target().label()),
                      problems,
                      {}};
    check.since.resize(problems.size());
    return check;
}

Result<DoctorReport> examine(Connection& db)
{
    DoctorReport report;
    const auto storage = EventStore::storageProblems(db);
    if (!storage)
        return storage.error();
    report.checks << storageCheck(db, *storage);
    const auto invariants = EventStore::invariants(db);
    if (!invariants)
        return invariants.error();
    const auto broken = EventStore::broken(db);
    // On damaged pages the counting fails; what is damaged is told all the same.
    if (!broken && broken.error().code == ErrorCode::Corrupt && !storage->isEmpty())
        return report;
    if (!broken)
        return broken.error();
    for (const EventStore::Invariant& invariant : *invariants) {
        DoctorCheck check{invariant.name, invariant.meaning, invariant.remedy, {}};
        for (const EventStore::BrokenRow& row : *broken) {
            if (row.name != invariant.name)
                continue;
            check.broken << u"%1 %2: %3"_s.arg(row.kind).arg(row.id).arg(row.what);
            check.since << row.since;
        }
        report.checks << check;
    }
    return report;
}

} // namespace

HistoryService::HistoryService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<QList<Event>>> HistoryService::events(WorkItemId item, Millis since, EventId after)
{
    return m_session.interactive().run(
        {.name = u"events"_s}, [=](const Call& call) { return EventStore::page(call.db(), item, since, after); });
}

QFuture<Result<BellContent>> HistoryService::bell()
{
    return m_session.interactive().run({.name = u"bell"_s},
                                       [person = m_session.context().person](const Call& call) -> Result<BellContent> {
                                           auto list = EventStore::notifications(call.db(), person);
                                           if (!list)
                                               return list.error();
                                           const auto unread = EventStore::unread(call.db(), person);
                                           if (!unread)
                                               return unread.error();
                                           const auto now = call.db().now();
                                           if (!now)
                                               return now.error();
                                           return BellContent{*std::move(list), *unread, *now};
                                       });
}

QFuture<Result<Done>> HistoryService::markRead(EventId event)
{
    return m_session.interactive().run({.name = u"notification_read"_s},
                                       [event, person = m_session.context().person](const Call& call) {
                                           return EventStore::markRead(call.db(), person, event);
                                       });
}

QFuture<Result<DoctorReport>> HistoryService::doctor()
{
    return m_session.background().run({.name = u"doctor"_s, .deadlineMs = 600'000},
                                      [](const Call& call) { return examine(call.db()); });
}

} // namespace rd
