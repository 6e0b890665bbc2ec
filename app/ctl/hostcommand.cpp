// SPDX-License-Identifier: GPL-3.0-or-later
// host: runs the periodic jobs until SIGTERM, SIGINT or SIGHUP, and serves figures to Prometheus if asked to. Its log
// is standard error; systemd keeps it.
#include "app/ctl/cli.h"
#include "app/ctl/mailjob.h"
#include "app/integrations/metricsserver.h"
#include "app/integrations/unixsignals.h"
#include "app/integrations/wakewatch.h"
#include "app/jobs/jobhost.h"
#include "app/services/jobsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

void follow(Cli& cli, JobHost& host)
{
    QObject::connect(&host, &JobHost::stateChanged, &host, [&cli](const JobHost::State& state) {
        if (state.phase == JobHost::Phase::Failed)
            cli.err() << tr("reviewdeskctl: %1 It is tried again.").arg(state.reason) << Qt::endl;
        if (state.phase == JobHost::Phase::Stopping)
            cli.err() << (state.job.isEmpty() ? tr("reviewdeskctl: stopping.")
                                              : tr("reviewdeskctl: stopping; %1 finishes first.").arg(state.job))
                      << Qt::endl;
    });
}

} // namespace

int hostCommand(Cli& cli)
{
    if (!cli.words().isEmpty() || cli.has(u"json"_s))
        return cli.usage(tr("host takes no words and has no answer in JSON; its log is standard error."));
    if (cli.has(u"now"_s))
        return cli.usage(tr("A host goes by the clock: --now does not fit."));
    std::optional<MetricsServer::Address> address;
    if (cli.has(u"metrics"_s) && !(address = MetricsServer::Address::parse(cli.value(u"metrics"_s))))
        return cli.usage(tr("--metrics is an address and a port: 127.0.0.1:9464 or [::1]:9464."));
    qSetMessagePattern(
        u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{if-warning}WARN %{endif}%{if-critical}ERROR %{endif}%{category}: %{message}"_s);
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    if (!JobsService(session).mayHost())
        return cli.fail(makeError(ErrorCode::NotPermitted,
                                  tr("Only admins and logins with the role jobs host the periodic jobs.")));
    QEventLoop loop;
    JobHost host(session);
    host.add(mailJob());
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::terminate, &host, &JobHost::stop);
    QObject::connect(&host, &JobHost::stopped, &loop, &QEventLoop::quit);
    WakeWatch watch;
    QObject::connect(&watch, &WakeWatch::woke, &host, &JobHost::wake);
    follow(cli, host);
    std::unique_ptr<MetricsServer> metrics;
    if (address) {
        metrics = std::make_unique<MetricsServer>(session);
        const auto port = metrics->listen(*address);
        if (!port)
            return cli.fail(port.error());
        cli.err() << tr("reviewdeskctl: metrics on %1 port %2.").arg(address->host.toString()).arg(*port) << Qt::endl;
    }
    host.start();
    loop.exec();
    return exitDone;
}

} // namespace rd::ctl
