// SPDX-License-Identifier: GPL-3.0-or-later
// Seals: what was in the audit trail at a moment, in a form that shows every later change. Anybody can check one with
// this description alone.
//
// A field is written as "<length of its UTF-8 bytes, decimal>:<its bytes>", NULL as "-"; integers are decimal. A line
// is its fields one after the other, nothing in between. The line of an event: id, at, type, actor_id, behalf_id,
// login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before, person_after, note,
// op, policy_id, metadata (the stored text; on PostgreSQL what jsonb prints). `at` is UTC milliseconds since 1970. txid
// is left out: it places an event in a seal, and moving it makes the event missing there. The digest of an event: the
// first 16 bytes of SHA-256(line). The digests of a seal: for each event in the order of ids, the id as 8 bytes, big
// endian, then the event's digest. The line of a seal: id, mark_from, mark_to, id_from, events, sealed_at, sealed_by.
// The hash of a seal: SHA-256(prev + line + SHA-256(digests)), where prev is the hash of the seal before (32 zero bytes
// for the first). The seal's own columns are in it, so that neither its time nor its range can be changed unseen; the
// inner hash lets an export be checked without the digests of all events.
//
// A seal covers the events with mark_from <= mark < mark_to and id >= id_from; a mark is the txid on PostgreSQL and the
// id on SQLite. The next seal begins where the last one ends. Only after a restore on another PostgreSQL server, whose
// transaction ids are lower, marks begin at 0 again, for ids from id_from on.
// What no chain can show: that its newest seals were cut off or all of it was written anew. Whoever may do that cannot
// reach a hash that was noted elsewhere; see ChainExpectation.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "app/domain/clock.h"
#include "app/domain/ids.h"

namespace rd {

constexpr qsizetype sealHashSize = 32;
constexpr qsizetype eventDigestSize = 16;
constexpr qsizetype sealEntrySize = 8 + eventDigestSize;

struct Seal {
    qint64 id = 0;
    qint64 markFrom = 0, markTo = 0, idFrom = 0;
    qint64 events = 0;
    Millis sealedAt = 0;
    QString sealedBy; ///< login
    QByteArray prev, hash;
    EventId lastEvent; ///< the greatest id that it covers; told by the digests, not hashed by itself

    friend bool operator==(const Seal&, const Seal&) = default;
};

struct EventDigest {
    EventId id;
    QByteArray digest;
};

/// Fields of an event in the order above; nullopt is NULL.
[[nodiscard]] QByteArray eventDigest(const QList<std::optional<QString>>& fields);
/// The digests of a seal from those of its events, which are in the order of ids.
[[nodiscard]] QByteArray packDigests(const QList<EventDigest>& events);
/// The reverse; a length that is no whole number of entries gives what can be read.
[[nodiscard]] QList<EventDigest> unpackDigests(const QByteArray& digests);
[[nodiscard]] QByteArray sealHash(const Seal& seal, const QByteArray& digestsSha256);
[[nodiscard]] QByteArray sha256(const QByteArray& bytes);
/// For scripts and exports: hashes as hex, the time in UTC.
[[nodiscard]] QJsonObject sealToJson(const Seal& seal);

/// The last seal, and how much happened since.
struct SealStatus {
    std::optional<Seal> last;
    std::optional<qint64> since; ///< at most sinceLimit; nullopt where the actor may not see the events
    Millis now = 0;              ///< the database's time when it was read
    static constexpr qint64 sinceLimit = 1000;

    friend bool operator==(const SealStatus&, const SealStatus&) = default;
};

struct SealReport {
    qint64 events = 0; ///< sealed just now
    qint64 seals = 0;
    std::optional<Seal> last;
};

enum class FindingKind {
    SealMissing,  ///< a number is left out
    SealChanged,  ///< its own columns or digests are not those that were hashed
    ChainBroken,  ///< it does not continue the one before
    RangeBroken,  ///< a gap or an overlap between two seals
    EventChanged, ///< sealed otherwise than it is now
    EventMissing, ///< sealed, and gone
    EventAdded,   ///< not sealed, but in the range of a seal
    HashUnknown,  ///< no seal has the hash that was noted elsewhere
};

struct ChainFinding {
    FindingKind kind = FindingKind::SealChanged;
    qint64 seal = 0;
    QList<qint64> events; ///< ids, the first 1,000
    qint64 count = 0;     ///< how many events in all

    friend bool operator==(const ChainFinding&, const ChainFinding&) = default;
};

/// A hash noted elsewhere (a status bar, an export): the chain must contain it.
struct ChainExpectation {
    QByteArray hash; ///< empty: nothing is expected
};

struct ChainReport {
    qint64 seals = 0;
    qint64 events = 0;   ///< sealed and compared
    qint64 unsealed = 0; ///< in no seal yet
    std::optional<Seal> last;
    QList<ChainFinding> findings;
    [[nodiscard]] bool healthy() const { return findings.isEmpty(); }
};

/// The stable name in JSON: "event_changed".
[[nodiscard]] QString findingName(FindingKind kind);
/// One sentence for people: "Event 17 was changed after seal 3 was made."
[[nodiscard]] QString findingText(const ChainFinding& finding);
[[nodiscard]] QJsonObject chainReportToJson(const ChainReport& report);

} // namespace rd
