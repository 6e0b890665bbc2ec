// SPDX-License-Identifier: GPL-3.0-or-later
// claims release-orphaned [--dry-run] [--ids ...] [--yes]
#include <csignal>

#include "app/ctl/claimsjson.h"
#include "app/ctl/cli.h"
#include "app/services/claimsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

void tell(Cli& cli, const ReleaseReport& report)
{
    for (const OrphanedClaim& claim : report.released)
        cli.out()
            << tr("#%1  %2  (%3, %4 days)").arg(claim.itemId.value).arg(claim.title, claim.reviewer).arg(claim.days)
            << '\n';
    const char* sentence =
        report.dryRun ? QT_TRANSLATE_NOOP("rd::ctl", "%1 claims would be released. Nothing was changed.")
                      : QT_TRANSLATE_NOOP("rd::ctl", "%1 claims released back to the queue. No penalties are applied.");
    cli.out() << tr(sentence).arg(report.released.size()) << '\n';
}

} // namespace

int claimsReleaseCommand(Cli& cli)
{
    ReleaseRequest request;
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    request.op = *op;
    request.dryRun = cli.has(u"dry-run"_s);
    if (cli.has(u"ids"_s)) {
        request.items = cli.itemIds(QStringList{cli.value(u"ids"_s)} + cli.words());
        if (!request.items)
            return exitUsage;
    } else if (!cli.words().isEmpty()) {
        return cli.usage(tr("claims release-orphaned [--dry-run] [--ids ID,ID,...] [--yes]"));
    }
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    ClaimsService claims(*std::get<0>(opened));
    if (!request.dryRun && !cli.has(u"yes"_s)) {
        const auto orphaned = await(claims.orphaned());
        if (!orphaned)
            return cli.fail(orphaned.error());
        const qsizetype number = request.items ? request.items->size() : orphaned->claims.size();
        const auto agreed = number > 0 ? cli.confirm(tr("Release %1 orphaned claims back to the queue?").arg(number))
                                       : std::optional(true);
        if (!agreed || !*agreed)
            return agreed ? int(exitDone) : int(exitUsage);
    }
    const auto report = await(claims.release(request));
    if (!report)
        return cli.fail(report.error());
    if (cli.json())
        cli.print(QJsonDocument(releaseJson(*report)));
    else
        tell(cli, *report);
    for (const ReportedSkip& skip : report->skipped)
        cli.err() << tr("#%1 was left alone: %2").arg(skip.item.value).arg(skip.text) << '\n';
    return report->skipped.isEmpty() ? exitDone : exitSkipped;
}

} // namespace rd::ctl
