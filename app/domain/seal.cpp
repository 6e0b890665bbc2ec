// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/seal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>
#include <QtEndian>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct SealText {
    Q_DECLARE_TR_FUNCTIONS(rd::Seal)
};

constexpr qsizetype namedEvents = 10; // more ids than that nobody reads in a sentence

void appendField(QByteArray& line, const std::optional<QString>& field)
{
    if (!field) {
        line += '-';
        return;
    }
    const QByteArray bytes = field->toUtf8();
    line += QByteArray::number(bytes.size()) + ':' + bytes;
}

QString idsText(const ChainFinding& finding)
{
    QStringList ids;
    for (qsizetype i = 0; i < std::min(namedEvents, finding.events.size()); ++i)
        ids << QString::number(finding.events[i]);
    const qint64 more = finding.count - ids.size();
    return more > 0 ? SealText::tr("%1 and %2 more").arg(ids.join(u", "_s), QLocale().toString(more))
                    : ids.join(u", "_s);
}

} // namespace

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray eventDigest(const QList<std::optional<QString>>& fields)
{
    QByteArray line;
    line.reserve(512);
    for (const std::optional<QString>& field : fields)
        appendField(line, field);
    return sha256(line).first(eventDigestSize);
}

QByteArray packDigests(const QList<EventDigest>& events)
{
    QByteArray packed;
    packed.reserve(events.size() * sealEntrySize);
    for (const EventDigest& event : events) {
        const qint64 id = qToBigEndian(event.id.value);
        packed.append(reinterpret_cast<const char*>(&id), sizeof id);
        packed.append(event.digest);
    }
    return packed;
}

QList<EventDigest> unpackDigests(const QByteArray& digests)
{
    QList<EventDigest> events;
    events.reserve(digests.size() / sealEntrySize);
    for (qsizetype at = 0; at + sealEntrySize <= digests.size(); at += sealEntrySize)
        events << EventDigest{EventId(qFromBigEndian<qint64>(digests.constData() + at)),
                              digests.mid(at + 8, eventDigestSize)};
    return events;
}

QByteArray sealHash(const Seal& seal, const QByteArray& digestsSha256)
{
    QByteArray line = seal.prev;
    for (const qint64 number : {seal.id, seal.markFrom, seal.markTo, seal.idFrom, seal.events, seal.sealedAt})
        appendField(line, QString::number(number));
    appendField(line, seal.sealedBy);
    return sha256(line + digestsSha256);
}

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SealMissing:
        return u"seal_missing"_s;
    case FindingKind::SealChanged:
        return u"seal_changed"_s;
    case FindingKind::ChainBroken:
        return u"chain_broken"_s;
    case FindingKind::RangeBroken:
        return u"range_broken"_s;
    case FindingKind::EventChanged:
        return u"event_changed"_s;
    case FindingKind::EventMissing:
        return u"event_missing"_s;
    case FindingKind::EventAdded:
        return u"event_added"_s;
    case FindingKind::HashUnknown:
        return u"hash_unknown"_s;
    }
    Q_UNREACHABLE();
}

QString findingText(const ChainFinding& finding)
{
    const QString seal = QLocale().toString(finding.seal);
    const bool one = finding.count == 1;
    switch (finding.kind) {
    case FindingKind::SealMissing:
        return SealText::tr("Seal %1 is missing. Its events are not vouched for.").arg(seal);
    case FindingKind::SealChanged:
        return SealText::tr("Seal %1 was changed after it was made, so it cannot vouch for its events.").arg(seal);
    case FindingKind::ChainBroken:
        return SealText::tr("Seal %1 does not continue the seal before it: one of the two was made anew.").arg(seal);
    case FindingKind::RangeBroken:
        return SealText::tr("Seal %1 does not begin where the seal before it ends.").arg(seal);
    case FindingKind::EventChanged:
        return (one ? SealText::tr("Event %1 was changed after seal %2 was made.")
                    : SealText::tr("Events were changed after seal %2 was made: %1."))
            .arg(idsText(finding), seal);
    case FindingKind::EventMissing:
        return (one ? SealText::tr("Event %1 is gone; seal %2 saw it.")
                    : SealText::tr("Events are gone that seal %2 saw: %1."))
            .arg(idsText(finding), seal);
    case FindingKind::EventAdded:
        return (one ? SealText::tr("Event %1 was put in behind seal %2, which did not see it.")
                    : SealText::tr("Events were put in behind seal %2, which did not see them: %1."))
            .arg(idsText(finding), seal);
    case FindingKind::HashUnknown:
        return SealText::tr(
            "No seal has the expected hash: the newest seals were removed, or the chain was written anew.");
    }
    Q_UNREACHABLE();
}

QJsonObject sealToJson(const Seal& seal)
{
    return {{u"id"_s, seal.id},
            {u"mark_from"_s, seal.markFrom},
            {u"mark_to"_s, seal.markTo},
            {u"id_from"_s, seal.idFrom},
            {u"events"_s, seal.events},
            {u"sealed_at"_s, isoUtc(seal.sealedAt)},
            {u"sealed_by"_s, seal.sealedBy},
            {u"prev"_s, QString::fromLatin1(seal.prev.toHex())},
            {u"hash"_s, QString::fromLatin1(seal.hash.toHex())}};
}

QJsonObject chainReportToJson(const ChainReport& report)
{
    QJsonArray findings;
    for (const ChainFinding& finding : report.findings) {
        QJsonArray events;
        for (const qint64 id : finding.events)
            events << id;
        findings << QJsonObject{{u"kind"_s, findingName(finding.kind)},
                                {u"seal"_s, finding.seal > 0 ? QJsonValue(finding.seal) : QJsonValue()},
                                {u"events"_s, events},
                                {u"count"_s, finding.count},
                                {u"text"_s, findingText(finding)}};
    }
    return {{u"healthy"_s, report.healthy()},
            {u"seals"_s, report.seals},
            {u"events"_s, report.events},
            {u"unsealed"_s, report.unsealed},
            {u"last_seal"_s, report.last ? QJsonValue(sealToJson(*report.last)) : QJsonValue()},
            {u"findings"_s, findings}};
}

} // namespace rd
