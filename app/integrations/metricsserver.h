// SPDX-License-Identifier: GPL-3.0-or-later
// Serves /metrics (Prometheus text) and /healthz over HTTP for a host. The figures are read every ten seconds, whoever
// asks and however often; what is served is at most so old, or the error that keeps it from being so. No
// authentication: it listens on loopback unless told otherwise. Main thread.
#pragma once

#include <QHostAddress>
#include <QTimer>

#include <memory>
#include <optional>

#include "app/domain/error.h"
#include "app/services/metricsservice.h"

class QHttpServer;

namespace rd {

class MetricsServer final : public QObject {
    Q_OBJECT
public:
    struct Address {
        QHostAddress host;
        quint16 port = 0; ///< 0: a free one

        /// "127.0.0.1:9464", "[::1]:9464"; nullopt: neither.
        [[nodiscard]] static std::optional<Address> parse(const QString& text);
    };

    explicit MetricsServer(Session& session, QObject* parent = nullptr);
    ~MetricsServer() override;

    /// The port it listens on; an error says why it cannot.
    [[nodiscard]] Result<quint16> listen(const Address& address);

signals:
    /// The figures were read, or could not be.
    void looked();

private:
    void look();

    MetricsService m_metrics;
    std::unique_ptr<QHttpServer> m_server;
    QTimer m_timer;
    QByteArray m_text;
    std::optional<Error> m_problem;
};

} // namespace rd
