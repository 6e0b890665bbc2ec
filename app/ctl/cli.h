// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of reviewdeskctl shares: the options, where output goes, and how a command ends (spec/desktop.md,
// reviewdeskctl).
#pragma once

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTextStream>

#include "app/services/future.h"
#include "app/services/session.h"

namespace rd::ctl {

enum ExitCode : int {
    exitDone = 0,
    exitFailed = 1,  ///< refused import, unhealthy doctor, broken chain
    exitUsage = 2,   ///< wrong words, or a question that could not be asked
    exitSkipped = 3, ///< some rows skipped or unknown
    exitNotPermitted = 4,
    exitUnreachable = 5, ///< database unreachable, busy or timed out
};

class Cli final {
public:
    Cli(const QCommandLineParser& parser, const QStringList& words);

    /// The words behind the command: "claims approve 12 13" → ("12", "13") for the command "claims approve".
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }

    QTextStream& out() { return m_out; }
    QTextStream& err() { return m_err; }
    void print(const QJsonDocument& document);
    /// Says what went wrong on standard error; the exit code that belongs to it.
    int fail(const Error& error);
    int usage(const QString& text);

    /// Where the data is and on what clock, from the global options; a usage error is told and gives nullopt.
    [[nodiscard]] std::optional<SessionOptions> sessionOptions();
    /// Opens the workspace (`create` makes a missing embedded one) as the person of --as. On failure the exit code.
    [[nodiscard]] std::variant<std::unique_ptr<Session>, int> open(bool create = false);
    /// --op, or a new one. A malformed one is nullopt and told.
    [[nodiscard]] std::optional<QUuid> op();
    /// The words as item ids; nullopt and told if one is not a number.
    [[nodiscard]] std::optional<QList<WorkItemId>> itemIds(const QStringList& words);
    /// A new password: with --password-stdin the first line of standard input, else asked twice on a terminal without
    /// echo. Never from an argument, which everybody on the machine could read. nullopt: told, a usage error.
    [[nodiscard]] std::optional<QString> newPassword();
    /// Asks on a terminal. Elsewhere, or with --yes, it does not: nullopt means that the question could not be asked.
    [[nodiscard]] std::optional<bool> confirm(const QString& question);

private:
    const QCommandLineParser& m_parser;
    QStringList m_words;
    QTextStream m_out{stdout};
    QTextStream m_err{stderr};
};

/// Waits for a service. A command has nothing else to do and no window that could freeze.
template<class T>
Result<T> await(const QFuture<Result<T>>& future)
{
    QEventLoop loop;
    std::optional<Result<T>> result;
    whenDone(future, &loop, [&](Result<T> done) {
        result.emplace(std::move(done));
        loop.quit();
    });
    loop.exec();
    return *std::move(result);
}

[[nodiscard]] int exitCodeOf(ErrorCode code);

// One file per command; each returns its exit code.
int initCommand(Cli& cli);
int migrateCommand(Cli& cli);
int sampleCommand(Cli& cli);
int importCommand(Cli& cli);
int claimsListCommand(Cli& cli);
int claimsShowCommand(Cli& cli);
int claimsReleaseCommand(Cli& cli);
int claimsVerbCommand(Cli& cli, const QString& verb);
int requestsListCommand(Cli& cli);
int requestsShowCommand(Cli& cli);
int requestsVerbCommand(Cli& cli, const QString& verb);
int incidentsListCommand(Cli& cli);
int incidentsShowCommand(Cli& cli);
int incidentsSuggestCommand(Cli& cli);
int incidentsOperationsCommand(Cli& cli);
int incidentsVerbCommand(Cli& cli, const QString& verb);
int engineersCommand(Cli& cli, const QString& action);
int payoutsCommand(Cli& cli, const QString& action);
int policyCommand(Cli& cli, const QString& action);
int peopleCommand(Cli& cli, const QString& action);
int peopleDashboardCommand(Cli& cli);
int peopleReviewsCommand(Cli& cli);
int eventsCommand(Cli& cli);
int doctorCommand(Cli& cli);
int exportCommand(Cli& cli);
int auditCommand(Cli& cli, const QString& action);
int jobsCommand(Cli& cli, const QString& action);
int hostCommand(Cli& cli);

} // namespace rd::ctl
