// SPDX-License-Identifier: GPL-3.0-or-later
// The figures for monitoring, kept up to date from the database. Whoever asks while they are read, or within five
// seconds, hears the same. GUI (main) thread; the work runs in the background executor.
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

#include "app/domain/metrics.h"
#include "app/domain/result.h"

namespace rd {

class Session;

/// How long this program's own calls took, as the database answered them.
struct QueryTimes {
    static const QList<double>& bounds(); ///< seconds
    QList<qint64> counts;                 ///< one for each bound, and a last one for what is above
    double sumSeconds = 0;

    void add(qint64 ms);
};

class MetricsService final : public QObject {
    Q_OBJECT
public:
    explicit MetricsService(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<Metrics>> collect();
    [[nodiscard]] const QueryTimes& queries() const { return m_queries; }

private:
    Session& m_session;
    Metrics m_sums;
    QElapsedTimer m_since; ///< the last answer
    QFuture<Result<Metrics>> m_running;
    QueryTimes m_queries;
};

} // namespace rd
