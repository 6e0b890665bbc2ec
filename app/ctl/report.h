// SPDX-License-Identifier: GPL-3.0-or-later
// How a command tells what a verb did: shared by the desks.
#pragma once

#include <QHash>

#include "app/ctl/cli.h"
#include "app/domain/reports.h"
#include "app/services/deskverb.h"

namespace rd::ctl {

/// Prints the report; the exit code that belongs to it.
int tellReport(Cli& cli, const VerbReport& report, const QString& verb);
/// --version, which goes with one id; false: told, a usage error.
[[nodiscard]] bool readVersion(Cli& cli, qsizetype ids, std::optional<qint64>& version);
/// A text from --NAME, or from the file of --NAME-file; nullopt inside: neither was given. Outside: told, a usage
/// error.
[[nodiscard]] std::optional<std::optional<QString>> readText(Cli& cli, const QString& name);
/// The person of --person, or nobody; on failure the exit code.
[[nodiscard]] std::variant<PersonId, int> personOption(Cli& cli, Session& session);

/// The verb on the ids of the command, with --note and --version; on failure (`usage`: told without ids) the exit code.
[[nodiscard]] std::variant<DeskVerb, int> verbOnIds(Cli& cli, const QString& desk, const QString& verb, const QUuid& op,
                                                    const QString& usage);

/// A verb that has a command of its own, such as "file".
using OwnVerb = int (*)(Cli& cli, Session& session, const QUuid& op);
/// What is asked of the service; on failure the exit code.
using VerbReader = std::variant<DeskVerb, int> (*)(Cli& cli, Session& session, const QString& verb, const QUuid& op);

/// The verbs of a desk: those of `own`, the others as `read` has them.
template<class Service>
int deskVerbCommand(Cli& cli, const QString& verb, const QHash<QString, OwnVerb>& own, VerbReader read)
{
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    if (const OwnVerb run = own.value(verb))
        return run(cli, session, *op);
    auto request = read(cli, session, verb, *op);
    if (const int* code = std::get_if<int>(&request))
        return *code;
    Service service(session);
    const auto report = await(service.apply(std::get<DeskVerb>(request)));
    return report ? tellReport(cli, *report, verb) : cli.fail(report.error());
}

} // namespace rd::ctl
