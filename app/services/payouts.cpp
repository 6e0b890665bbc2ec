// SPDX-License-Identifier: GPL-3.0-or-later
// RequestsService, the other half: what is owed, paid in batches, and the file for the bank.
#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/services/bulkapply.h"
#include "app/services/deskapply.h"
#include "app/services/requestreasons.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "app/services/tablewriter.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longDeadlineMs = 60'000;

Result<QList<LedgerEntry>> entriesOf(Connection& db, const QList<LedgerEntryId>& ids)
{
    QList<LedgerEntry> entries;
    for (LedgerEntryId id : ids) {
        const auto found = RequestStore::entry(db, id);
        if (!found)
            return found.error();
        if (!*found)
            return makeError(ErrorCode::NotFound,
                             RequestsService::tr("There is no payment %1. “payouts list” shows them.").arg(id.value));
        entries << **found;
    }
    return entries;
}

Result<PaymentReport> payAll(const Call& call, const PaymentVerb& payment, const ActorContext& actor)
{
    Connection& db = call.db();
    VerbRequest request{u"requests"_s, u"ledger"_s, payment.verb, {}, payment.note, std::nullopt, {}, payment.op};
    QHash<qint64, LedgerEntry> byId;
    for (const LedgerEntry& entry : payment.entries) {
        request.targets << VerbTarget{entry.id.value, entry.version > 0 ? std::optional(entry.version) : std::nullopt};
        byId.insert(entry.id.value, entry);
    }
    // Asked again with the same op: what is known, and the batches that it did not come to. The targets of a batch are
    // the same as then, as they are in the order that was asked.
    const auto record = bulkRecorded(db, payment.op, actor);
    if (!record)
        return record.error();
    if (record->batches > 0 && record->verb != payment.verb)
        return DeskApply::usedOtherwise(payment.op);
    BulkOutcome all;
    if (record->batches == 0 || !record->missing.isEmpty()) {
        QSet<qint64> known(record->outcome.done.begin(), record->outcome.done.end());
        for (const Skipped& row : record->outcome.skipped)
            known << row.id;
        erase_if(request.targets, [&](const VerbTarget& target) { return known.contains(target.id); });
        const auto outcome = record->batches == 0
                                 ? bulkApply(call, request, actor, {false, [&db] { db.announceChange(); }})
                                 : bulkResume(call, request, actor, *record);
        if (!outcome)
            return outcome.error();
        all = *outcome;
    }
    PaymentReport report{payment.op, {}, {}, all.cancelled};
    for (qint64 id : record->outcome.done + all.done)
        report.done << byId.value(id);
    for (const Skipped& row : record->outcome.skipped + all.skipped) {
        const LedgerEntry entry = byId.value(row.id);
        report.skipped << PaymentSkip{entry, row.reason, RequestReasons::explainEntry(db, entry, row.reason)};
    }
    return report;
}

Result<qint64> writePayouts(const Call& call, const QList<LedgerEntry>& entries, const QString& file,
                            const QList<TableColumn>& columns)
{
    const auto writer = TableWriter::open(file, columns);
    if (!writer)
        return writer.error();
    for (const LedgerEntry& entry : entries) {
        // The reference leads back to the entry; a bank may cut what follows.
        const QList<TableCell> cells = {WordCell{plainAmount(entry.amount), entry.amount.minor}, entry.amount.currency,
                                        entry.person, entry.reference() + u' ' + entry.title};
        if (const Status done = (*writer)->write(cells); !done)
            return done.error();
        if (call.isCancelled())
            return makeError(ErrorCode::Cancelled);
    }
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(entries.size()) : Result<qint64>(placed.error());
}

} // namespace

QList<Money> Payouts::sums() const
{
    QMap<QString, qint64> byCurrency;
    for (const LedgerEntry& entry : entries)
        byCurrency[entry.amount.currency] += entry.amount.minor;
    QList<Money> sums;
    for (auto it = byCurrency.cbegin(); it != byCurrency.cend(); ++it)
        sums << Money{it.value(), it.key()};
    return sums;
}

QFuture<Result<Payouts>> RequestsService::payouts(const QString& state, int limit)
{
    return m_session.interactive().run({.name = u"entries_page"_s}, [=](const Call& call) -> Result<Payouts> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        auto entries = RequestStore::entries(call.db(), state, {}, limit + 1);
        if (!entries)
            return entries.error();
        Payouts payouts{*std::move(entries), false, *now};
        payouts.more = payouts.entries.size() > limit;
        if (payouts.more)
            payouts.entries.removeLast();
        return payouts;
    });
}

QFuture<Result<Payouts>> RequestsService::entries(const QList<LedgerEntryId>& ids)
{
    return m_session.interactive().run({.name = u"entries_one"_s}, [=](const Call& call) -> Result<Payouts> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        auto entries = entriesOf(call.db(), ids);
        if (!entries)
            return entries.error();
        return Payouts{*std::move(entries), false, *now};
    });
}

QFuture<Result<PaymentReport>> RequestsService::pay(const PaymentVerb& verb)
{
    // The token stops it between batches; a batch that runs is finished, so that what was done is known.
    return m_session.background().run(
        {.name = verb.verb, .deadlineMs = longDeadlineMs}, [verb, actor = m_session.context()](const Call& call) {
            const Call stoppable(call.db(), verb.cancel, [&call](int done, int total) { call.progress(done, total); });
            return payAll(stoppable, verb, actor);
        });
}

QFuture<Result<qint64>> RequestsService::exportPayouts(const QList<LedgerEntry>& entries, const QString& file)
{
    const QList<TableColumn> columns = {{u"amount_minor"_s, tr("Amount")},
                                        {u"currency"_s, tr("Currency")},
                                        {u"person"_s, tr("Name")},
                                        {u"reference"_s, tr("Reference")}};
    return m_session.background().run(
        {.name = u"export_payouts"_s, .deadlineMs = longDeadlineMs},
        [entries, file, columns](const Call& call) { return writePayouts(call, entries, file, columns); });
}

} // namespace rd
