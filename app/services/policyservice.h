// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's settings: their versions, a new one, and what one would mean on today's data. GUI thread; owned by
// bootstrap.
#pragma once

#include <QFuture>
#include <QObject>
#include <QUuid>

#include "app/domain/canceltoken.h"
#include "app/domain/policy.h"
#include "app/domain/result.h"

namespace rd {

class Session;

/// What people read about a key.
struct PolicyTopic {
    QString key, title, meaning;
    QString counted; ///< what "try" counts, e.g. "claims orphaned"; empty: nothing is counted
};

class PolicyService final : public QObject {
    Q_OBJECT
public:
    explicit PolicyService(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<Policy>>> current();
    [[nodiscard]] QFuture<Result<QList<Policy>>> history(const QString& key);
    [[nodiscard]] QFuture<Result<PolicyChange>> set(const QString& key, const QString& value, const QString& note,
                                                    const QUuid& op = QUuid::createUuid(),
                                                    const CancelToken& cancel = {});
    /// "7 days gives 58 orphaned, 5 days gives 64": nothing is changed.
    [[nodiscard]] QFuture<Result<PolicyTrial>> tryValue(const QString& key, const QString& value);

    [[nodiscard]] static PolicyTopic topic(const QString& key);

private:
    Session& m_session;
};

} // namespace rd
