// SPDX-License-Identifier: GPL-3.0-or-later
// import claims FILE.csv[.gz] [--dry-run] [--skip-bad]
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/services/importservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QJsonObject toJson(const ImportReport& report)
{
    return {{u"done"_s, report.done},
            {u"dry_run"_s, report.dryRun},
            {u"rows"_s, report.rows},
            {u"imported"_s, report.imported},
            {u"existing"_s, report.existing},
            {u"refused"_s, report.refused},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"rejected_file"_s, report.rejectedFile.isEmpty() ? QJsonValue() : QJsonValue(report.rejectedFile)}};
}

void tell(Cli& cli, const ImportReport& report)
{
    for (const QString& problem : report.problems)
        cli.err() << problem << '\n';
    if (report.refused > report.problems.size())
        cli.err() << tr("... and %1 more").arg(report.refused - report.problems.size()) << '\n';
    if (!report.done)
        cli.err() << tr("Nothing was imported. Mend the file, or import the rest with --skip-bad.") << '\n';
    else if (report.dryRun)
        cli.out() << tr("%1 claims would be imported, %2 are there already.").arg(report.imported).arg(report.existing)
                  << '\n';
    else
        cli.out() << tr("%1 claims imported, %2 were there already.").arg(report.imported).arg(report.existing) << '\n';
    if (!report.rejectedFile.isEmpty())
        cli.out() << tr("%1 refused rows: %2").arg(report.refused).arg(report.rejectedFile) << '\n';
}

} // namespace

int importCommand(Cli& cli)
{
    if (cli.words().size() != 2 || cli.words().first() != "claims"_L1)
        return cli.usage(tr("import claims FILE.csv[.gz] [--dry-run] [--skip-bad]"));
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    auto opened = cli.open(true);
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    ImportService service(*std::get<0>(opened));
    const auto report =
        await(service.claims({cli.words().last(), cli.has(u"dry-run"_s), cli.has(u"skip-bad"_s), *op, {}}));
    if (!report)
        return cli.fail(report.error());
    if (cli.json())
        cli.print(QJsonDocument(toJson(*report)));
    else
        tell(cli, *report);
    if (!report->done)
        return exitFailed;
    return report->refused > 0 ? exitSkipped : exitDone;
}

} // namespace rd::ctl
