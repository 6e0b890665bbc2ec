// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/metricsserver.h"

#include <QHttpServer>

#include "app/integrations/prometheustext.h"
#include "app/services/future.h"
#include "app/services/session.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int lookMs = 10'000;
constexpr auto textFormat = "text/plain; version=0.0.4; charset=utf-8";

using Response = QHttpServerResponse;

Response plainText(const QString& text, Response::StatusCode code)
{
    return Response("text/plain; charset=utf-8", text.toUtf8() + '\n', code);
}

} // namespace

std::optional<MetricsServer::Address> MetricsServer::Address::parse(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = colon > 0 ? text.mid(colon + 1).toInt(&isNumber) : -1;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt; // an address of version 6 without brackets: where does the port begin?
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (!isNumber || port < 0 || port > 65'535 || address.isNull())
        return std::nullopt;
    return Address{address, quint16(port)};
}

MetricsServer::MetricsServer(Session& session, QObject* parent)
    : QObject(parent)
    , m_metrics(session)
    , m_server(std::make_unique<QHttpServer>())
{
    // Answered at once from what is at hand: nothing waits for the database, and a client that leaves leaves nothing.
    m_server->route(u"/metrics"_s, [this] {
        if (m_problem)
            return plainText(m_problem->text, Response::StatusCode::ServiceUnavailable);
        if (m_text.isEmpty())
            return plainText(tr("The figures are being read for the first time."),
                             Response::StatusCode::ServiceUnavailable);
        return Response(textFormat, m_text);
    });
    m_server->route(u"/healthz"_s, [this] {
        return m_problem ? plainText(m_problem->text, Response::StatusCode::ServiceUnavailable)
                         : plainText(u"ok"_s, Response::StatusCode::Ok);
    });
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &MetricsServer::look);
}

MetricsServer::~MetricsServer() = default;

Result<quint16> MetricsServer::listen(const Address& address)
{
    const quint16 port = m_server->listen(address.host, address.port);
    if (port == 0)
        return makeError(
            ErrorCode::Invalid,
            tr("Nothing can listen on %1 port %2: the port is in use, or the address is not this computer's.")
                .arg(address.host.toString())
                .arg(address.port));
    m_timer.start();
    look();
    return port;
}

void MetricsServer::look()
{
    whenDone(m_metrics.collect(), this, [this](const Result<Metrics>& sums) {
        m_problem = sums ? std::nullopt : std::optional(sums.error());
        if (sums)
            m_text = prometheusText(*sums, m_metrics.queries());
        emit looked();
    });
}

} // namespace rd
