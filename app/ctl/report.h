// SPDX-License-Identifier: GPL-3.0-or-later
// How a command tells what a verb did: shared by the desks.
#pragma once

#include "app/ctl/cli.h"
#include "app/domain/reports.h"

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

} // namespace rd::ctl
