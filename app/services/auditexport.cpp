// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/auditexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/exportservice.h"
#include "app/services/tablewriter.h"
#include "app/stores/eventstore.h"
#include "app/stores/sealstore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int pageSize = 2000;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(rd::AuditExport)
};

/// Which seal covers an event; nullptr: none yet.
const Seal* sealOf(const QList<Seal>& seals, const Event& event)
{
    const qint64 mark = event.txid.value_or(event.id.value);
    // Backwards by timeline, then the last one that begins at or before the mark: they are in this order.
    const auto behind = std::partition_point(seals.begin(), seals.end(),
                                             [&](const Seal& seal) { return seal.idFrom <= event.id.value; });
    if (behind == seals.begin())
        return nullptr;
    const qint64 timeline = std::prev(behind)->idFrom;
    const auto next = std::partition_point(
        seals.begin(), behind, [&](const Seal& seal) { return seal.idFrom < timeline || seal.markFrom <= mark; });
    if (next == seals.begin())
        return nullptr;
    const Seal& seal = *std::prev(next);
    return seal.idFrom == timeline && mark < seal.markTo ? &seal : nullptr;
}

QList<TableColumn> columns()
{
    return {{u"id"_s, ExportText::tr("Event")},
            {u"at"_s, ExportText::tr("Time (UTC)")},
            {u"what"_s, ExportText::tr("What")},
            {u"type"_s, ExportText::tr("Type")},
            {u"actor"_s, ExportText::tr("Actor")},
            {u"on_behalf_of"_s, ExportText::tr("On behalf of")},
            {u"login"_s, ExportText::tr("Login")},
            {u"via"_s, ExportText::tr("Via")},
            {u"desk"_s, ExportText::tr("Desk")},
            {u"item_id"_s, ExportText::tr("Work item")},
            {u"title"_s, ExportText::tr("Title")},
            {u"verb"_s, ExportText::tr("Verb")},
            {u"from"_s, ExportText::tr("From")},
            {u"to"_s, ExportText::tr("To")},
            {u"person_before"_s, ExportText::tr("Person before")},
            {u"person_after"_s, ExportText::tr("Person after")},
            {u"note"_s, ExportText::tr("Note")},
            {u"op"_s, ExportText::tr("Request")},
            {u"policy_key"_s, ExportText::tr("Policy")},
            {u"policy_value"_s, ExportText::tr("Policy value")},
            {u"policy_version"_s, ExportText::tr("Policy version")},
            {u"txid"_s, ExportText::tr("Transaction")},
            {u"seal"_s, ExportText::tr("Seal")},
            {u"hash"_s, ExportText::tr("Hash of the seal")}};
}

TableCell numberCell(const std::optional<qint64>& number)
{
    return number ? TableCell(*number) : TableCell();
}

QList<TableCell> cellsOf(const Event& e, const Seal* seal)
{
    return {e.id.value,
            TimeCell{e.at},
            eventWord(e.type),
            e.type,
            e.actor,
            e.onBehalf,
            e.login,
            e.via,
            e.desk,
            e.itemId.isValid() ? TableCell(e.itemId.value) : TableCell(),
            e.title,
            verbWord(e.verb),
            e.from.isEmpty() ? QString() : statusWord(e.from),
            e.to.isEmpty() ? QString() : statusWord(e.to),
            e.personBefore,
            e.personAfter,
            e.note,
            e.op,
            e.policyKey,
            e.policyValue,
            numberCell(e.policyId),
            numberCell(e.txid),
            seal ? TableCell(seal->id) : TableCell(),
            seal ? TableCell(QString::fromLatin1(seal->hash.toHex())) : TableCell()};
}

/// Every event of the filter, newest first; `write` gives false after it has noted what went wrong.
template<class F>
Result<qint64> eachEvent(const Call& call, const AuditFilter& filter, F&& write)
{
    const auto seals = SealStore::all(call.db());
    if (!seals)
        return seals.error();
    qint64 written = 0;
    EventId before;
    for (;;) {
        const auto page = EventStore::audit(call.db(), filter, before, pageSize);
        if (!page)
            return page.error();
        for (const Event& event : *page) {
            if (const Status done = write(event, sealOf(*seals, event)); !done)
                return done.error();
        }
        written += page->size();
        call.progress(int(written), 0);
        if (call.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (page->size() < pageSize)
            return written;
        before = page->last().id;
    }
}

Error cannotWrite(const QSaveFile& file)
{
    return makeError(ErrorCode::Full,
                     ExportText::tr("%1 cannot be written: %2. Choose another place, or free some room.")
                         .arg(file.fileName(), file.errorString()));
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<qint64> writeAuditTable(const Call& call, const AuditExportRequest& request)
{
    const auto writer = TableWriter::open(request.file, columns());
    if (!writer)
        return writer.error();
    const auto written = eachEvent(call, request.filter, [&](const Event& event, const Seal* seal) {
        return (*writer)->write(cellsOf(event, seal));
    });
    if (!written)
        return written.error();
    const Status placed = (*writer)->commit();
    return placed ? Result<qint64>(*written) : Result<qint64>(placed.error());
}

Result<qint64> writeAuditJson(const Call& call, const AuditExportRequest& request)
{
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const auto now = call.db().now();
    if (!now)
        return now.error();
    const auto put = [&](const QByteArray& bytes) {
        return file.write(bytes) == bytes.size() ? Status(Done{}) : Status(cannotWrite(file));
    };
    if (const Status begun = put("{\"exported_at\":\"" + isoUtc(*now).toLatin1() + "\",\"events\":["); !begun)
        return begun.error();
    QByteArray separator = "\n";
    const auto written = eachEvent(call, request.filter, [&](const Event& event, const Seal* seal) {
        QJsonObject json = eventToJson(event);
        json[u"seal"_s] = seal ? QJsonValue(seal->id) : QJsonValue();
        const Status done = put(separator + compact(json));
        separator = ",\n";
        return done;
    });
    if (!written)
        return written.error();
    const auto seals = SealStore::all(call.db());
    if (!seals)
        return seals.error();
    QByteArray end = "\n],\"seals\":[";
    separator = "\n";
    for (const Seal& seal : *seals) {
        end += separator + compact(sealToJson(seal));
        separator = ",\n";
    }
    if (const Status done = put(end + "\n]}\n"); !done)
        return done.error();
    return file.commit() ? Result<qint64>(*written) : Result<qint64>(cannotWrite(file));
}

} // namespace rd
