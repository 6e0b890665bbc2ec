// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the audit trail with its seals, one seal after the other, so that memory stays bounded whatever the length.
// Computes everything itself; no function of the database is trusted. Runs in an executor's thread; used by
// AuditService.
#pragma once

#include "app/database/dbexecutor.h"
#include "app/domain/seal.h"

namespace rd {

class ChainVerifier final {
public:
    ChainVerifier(const Call& call, const ChainExpectation& expected);

    [[nodiscard]] Result<ChainReport> run();

private:
    [[nodiscard]] Status check(const Seal& seal, const QByteArray& digests);
    void checkPlace(const Seal& seal);
    [[nodiscard]] Status checkEvents(const Seal& seal, const QByteArray& digests);
    void find(FindingKind kind, qint64 seal, const QList<qint64>& events = {});

    const Call& m_call;
    ChainExpectation m_expected;
    ChainReport m_report;
    bool m_expectedSeen = false;
    qint64 m_seen = 0; ///< events of the trail that lie in the range of a seal
};

} // namespace rd
