// SPDX-License-Identifier: GPL-3.0-or-later
// audit seal | audit verify [--hash HASH]
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include "app/ctl/cli.h"
#include "app/domain/text.h"
#include "app/services/auditservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QString lastSealLine(const std::optional<Seal>& last)
{
    if (!last)
        return tr("Never sealed.");
    return tr("Last seal: %1 at %2 by %3, hash %4")
        .arg(last->id)
        .arg(isoUtc(last->sealedAt), last->sealedBy, QString::fromLatin1(last->hash.toHex()));
}

int seal(Cli& cli, AuditService& service)
{
    const auto report = await(service.seal());
    if (!report)
        return cli.fail(report.error());
    if (cli.json()) {
        cli.print(QJsonDocument(
            QJsonObject{{u"events"_s, report->events},
                        {u"seals"_s, report->seals},
                        {u"last_seal"_s, report->last ? QJsonValue(sealToJson(*report->last)) : QJsonValue()}}));
        return exitDone;
    }
    if (report->events == 0)
        cli.out() << tr("Nothing new to seal.") << '\n';
    else
        cli.out() << tr("%1 events sealed, %2 new seals.").arg(report->events).arg(report->seals) << '\n';
    cli.out() << lastSealLine(report->last) << '\n';
    return exitDone;
}

int verify(Cli& cli, AuditService& service)
{
    static const QRegularExpression hex(u"^[0-9a-fA-F]{64}$"_s);
    const QString hash = cli.value(u"hash"_s);
    if (!hash.isEmpty() && !hex.match(hash).hasMatch())
        return cli.usage(tr("--hash takes the 64 hexadecimal digits of a seal's hash."));
    const auto report = await(service.verify({QByteArray::fromHex(hash.toLatin1())}));
    if (!report)
        return cli.fail(report.error());
    if (cli.json()) {
        cli.print(QJsonDocument(chainReportToJson(*report)));
        return report->healthy() ? exitDone : exitFailed;
    }
    for (const ChainFinding& finding : report->findings)
        cli.out() << tr("BROKEN  ") << findingText(finding) << '\n';
    cli.out() << tr("%1 seals, %2 events compared, %3 not sealed yet.")
                     .arg(report->seals)
                     .arg(report->events)
                     .arg(report->unsealed)
              << '\n'
              << lastSealLine(report->last) << '\n'
              << (report->healthy() ? tr("The chain is unbroken.")
                                    : tr("The chain is broken. Nothing was repaired; see packaging/RUNBOOK.md."))
              << '\n';
    return report->healthy() ? exitDone : exitFailed;
}

} // namespace

int auditCommand(Cli& cli, const QString& action)
{
    if ((action != "seal"_L1 && action != "verify"_L1) || !cli.words().isEmpty())
        return cli.usage(tr("audit seal | audit verify [--hash HASH]"));
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    AuditService service(*std::get<0>(opened));
    return action == "seal"_L1 ? seal(cli, service) : verify(cli, service);
}

} // namespace rd::ctl
