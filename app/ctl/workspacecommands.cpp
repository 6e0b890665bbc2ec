// SPDX-License-Identifier: GPL-3.0-or-later
// init, migrate, sample: what a workspace needs before there is anything in it.
#include <QFile>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/services/workspace.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

int tell(Cli& cli, const Target& target, const Workspace::Report& report)
{
    if (cli.json()) {
        cli.print(QJsonDocument(
            QJsonObject{{u"created"_s, report.created},
                        {u"schema"_s, report.version},
                        {u"person"_s, report.person},
                        {u"backup"_s, report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup)}}));
        return exitDone;
    }
    cli.out() << (report.created ? tr("Created %1 (schema %2).") : tr("%1 is up to date (schema %2)."))
                     .arg(target.label())
                     .arg(report.version)
              << '\n';
    if (!report.person.isEmpty())
        cli.out() << (target.isShared() ? tr("You are %1.") : tr("Its owner is %1.")).arg(report.person) << '\n';
    if (!report.backup.isEmpty())
        cli.out() << tr("The file as it was before: %1").arg(report.backup) << '\n';
    return exitDone;
}

} // namespace

int initCommand(Cli& cli)
{
    const auto options = cli.sessionOptions();
    if (!options)
        return exitUsage;
    if (!options->target.isShared() && cli.has(u"admin"_s))
        return cli.usage(tr("--admin is for shared databases: a file belongs to whoever opens it."));
    const auto report = Workspace::init(*options, {cli.value(u"admin"_s), cli.value(u"name"_s)});
    return report ? tell(cli, options->target, *report) : cli.fail(report.error());
}

int migrateCommand(Cli& cli)
{
    const auto options = cli.sessionOptions();
    if (!options)
        return exitUsage;
    if (options->target.isShared() && !cli.has(u"confirm"_s)) {
        const auto agreed =
            cli.confirm(tr("Everybody who works on %1 gets the new schema. Migrate?").arg(options->target.label()));
        if (!agreed || !*agreed)
            return agreed ? int(exitDone) : int(exitUsage);
    }
    const auto report = Workspace::migrate(*options);
    return report ? tell(cli, options->target, *report) : cli.fail(report.error());
}

int sampleCommand(Cli& cli)
{
    const auto options = cli.sessionOptions();
    if (!options)
        return exitUsage;
    if (!options->target.isShared() && !QFile::exists(options->target.path)) {
        if (const auto made = Workspace::init(*options); !made)
            return cli.fail(made.error());
    }
    const auto count = Workspace::sample(*options);
    if (!count)
        return cli.fail(count.error());
    if (cli.json())
        cli.print(QJsonDocument(QJsonObject{{u"claims"_s, *count}}));
    else
        cli.out() << (*count > 0 ? tr("%1 claims were added.").arg(*count)
                                 : tr("There are claims already; nothing was added."))
                  << '\n';
    return exitDone;
}

} // namespace rd::ctl
