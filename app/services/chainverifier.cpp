// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/chainverifier.h"

#include "app/stores/sealstore.h"

namespace rd {

namespace {

constexpr qsizetype namedEvents = 1000;
constexpr qsizetype maxFindings = 1000; // a trail that is broken throughout is told as well by these

} // namespace

ChainVerifier::ChainVerifier(const Call& call, const ChainExpectation& expected)
    : m_call(call)
    , m_expected(expected)
{
}

Result<ChainReport> ChainVerifier::run()
{
    const auto before = SealStore::totals(m_call.db());
    if (!before)
        return before.error();
    const int total = int(before->sealedEvents);
    while (m_report.findings.size() < maxFindings) {
        m_call.progress(int(std::min<qint64>(m_report.events, total)), total);
        if (m_call.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto next = SealStore::next(m_call.db(), m_report.last ? m_report.last->id : 0);
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (const Status checked = check((*next)->seal, (*next)->digests); !checked)
            return checked.error();
    }
    const auto after = SealStore::totals(m_call.db());
    if (!after)
        return after.error();
    m_report.unsealed = std::max<qint64>(0, after->events - m_seen);
    if (!m_expected.hash.isEmpty() && !m_expectedSeen)
        find(FindingKind::HashUnknown, 0);
    return m_report;
}

Status ChainVerifier::check(const Seal& seal, const QByteArray& digests)
{
    checkPlace(seal);
    ++m_report.seals;
    m_report.last = seal;
    m_expectedSeen = m_expectedSeen || seal.hash == m_expected.hash;
    if (sealHash(seal, sha256(digests)) == seal.hash)
        return checkEvents(seal, digests);
    // What it says of its events is worth nothing; they are counted as sealed, so that they are not told as new.
    find(FindingKind::SealChanged, seal.id);
    const auto present = SealStore::range(m_call.db(), seal);
    if (!present)
        return present.error();
    m_seen += present->size();
    return Done{};
}

void ChainVerifier::checkPlace(const Seal& seal)
{
    const std::optional<Seal>& before = m_report.last;
    const qint64 expected = before ? before->id + 1 : 1;
    if (seal.id != expected) {
        for (qint64 missing = expected; missing < seal.id && m_report.findings.size() < maxFindings; ++missing)
            find(FindingKind::SealMissing, missing);
        return; // the marks and the hash of the one before are not known
    }
    if (seal.prev != (before ? before->hash : QByteArray(sealHashSize, '\0')))
        find(FindingKind::ChainBroken, seal.id);
    const bool continues = before && seal.markFrom == before->markTo && seal.idFrom == before->idFrom;
    const bool begins = seal.markFrom == 0 && (before ? seal.idFrom > before->idFrom : seal.idFrom == 0);
    if (!continues && !begins)
        find(FindingKind::RangeBroken, seal.id);
}

Status ChainVerifier::checkEvents(const Seal& seal, const QByteArray& digests)
{
    const auto present = SealStore::range(m_call.db(), seal);
    if (!present)
        return present.error();
    const QList<EventDigest> sealed = unpackDigests(digests);
    QList<qint64> changed, missing, added;
    auto is = present->begin();
    auto was = sealed.begin();
    while (is != present->end() || was != sealed.end()) {
        if (was == sealed.end() || (is != present->end() && is->id.value < was->id.value)) {
            added << (is++)->id.value;
        } else if (is == present->end() || was->id.value < is->id.value) {
            missing << (was++)->id.value;
        } else {
            if (is->digest != was->digest)
                changed << is->id.value;
            ++is;
            ++was;
        }
    }
    m_seen += present->size();
    m_report.events += sealed.size();
    find(FindingKind::EventChanged, seal.id, changed);
    find(FindingKind::EventMissing, seal.id, missing);
    find(FindingKind::EventAdded, seal.id, added);
    return Done{};
}

void ChainVerifier::find(FindingKind kind, qint64 seal, const QList<qint64>& events)
{
    const bool aboutEvents =
        kind == FindingKind::EventChanged || kind == FindingKind::EventMissing || kind == FindingKind::EventAdded;
    if (aboutEvents && events.isEmpty())
        return;
    m_report.findings << ChainFinding{kind, seal, events.first(std::min(namedEvents, events.size())), events.size()};
}

} // namespace rd
