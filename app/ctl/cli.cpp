// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cli.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include "app/domain/text.h"
#include "app/services/peopleservice.h"
#include "app/services/secretstore.h"
#include "app/services/workspace.h"
#include "app/settings/profiles.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

/// What is typed while it lives is not shown.
class QuietTerminal final {
public:
    QuietTerminal()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_known)
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_known)
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

private:
    termios m_before{};
    bool m_known = false;
};
} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted:
        return exitNotPermitted;
    case ErrorCode::Lost:
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
        return exitUnreachable;
    default:
        return exitFailed;
    }
}

Cli::Cli(const QCommandLineParser& parser, const QStringList& words)
    : m_parser(parser)
    , m_words(words)
{
}

void Cli::print(const QJsonDocument& document)
{
    m_out << document.toJson(QJsonDocument::Indented);
    m_out.flush();
}

int Cli::fail(const Error& error)
{
    m_err << "reviewdeskctl: " << error.text << '\n';
    if (!error.detail.isEmpty() && error.detail != error.text)
        m_err << "  " << error.detail << '\n';
    m_err.flush();
    return exitCodeOf(error.code);
}

int Cli::usage(const QString& text)
{
    m_err << "reviewdeskctl: " << text << '\n' << tr("Try: reviewdeskctl --help") << '\n';
    m_err.flush();
    return exitUsage;
}

std::optional<SessionOptions> Cli::sessionOptions()
{
    SessionOptions options;
    options.via = u"ctl"_s;
    const int ways = int(has(u"workspace"_s)) + int(has(u"profile"_s)) + int(has(u"url"_s));
    if (ways != 1) {
        usage(ways == 0 ? tr("Say where the data is: --workspace FILE, --profile NAME or --url postgresql://...")
                        : tr("--workspace, --profile and --url exclude each other."));
        return std::nullopt;
    }
    if (has(u"workspace"_s)) {
        options.target = Target::embedded(value(u"workspace"_s));
    } else if (has(u"url"_s)) {
        const auto target = Workspace::targetOf(value(u"url"_s));
        if (!target) {
            usage(target.error().text);
            return std::nullopt;
        }
        options.target = *target;
    } else {
        const auto profile = findProfile(Settings(), value(u"profile"_s));
        if (!profile) {
            usage(tr("There is no profile named %1.").arg(value(u"profile"_s)));
            return std::nullopt;
        }
        options.target = profile->target;
    }
    // A password file that was named is what somebody wants; libpq finds the others (~/.pgpass) itself.
    if (options.target.isShared() && !options.target.options.contains(u"passfile"_s)) {
        const auto handed = systemdPassword();
        if (!handed) {
            fail(handed.error());
            return std::nullopt;
        }
        options.password = handed->value_or(QString());
    }
    if (options.target.isShared() && (has(u"as"_s) || has(u"now"_s))) {
        usage(tr("--as and --now are for embedded workspaces only: a shared database knows who you are and what time "
                 "it is."));
        return std::nullopt;
    }
    if (has(u"now"_s)) {
        const auto at = parseIso(value(u"now"_s));
        if (!at) {
            usage(tr("--now %1 is not a time; expected ISO-8601 with a zone, such as 2024-09-01T00:00:00Z.")
                      .arg(value(u"now"_s)));
            return std::nullopt;
        }
        options.clock = std::make_shared<FrozenClock>(*at);
    }
    return options;
}

std::variant<std::unique_ptr<Session>, int> Cli::open(bool create)
{
    auto options = sessionOptions();
    if (!options)
        return int(exitUsage);
    if (create && !options->target.isShared() && !QFile::exists(options->target.path)) {
        if (const auto made = Workspace::init(*options); !made)
            return fail(made.error());
    }
    auto session = std::make_unique<Session>(*options);
    if (const auto started = await(session->start()); !started) {
        const int code = fail(started.error());
        return started.error().code == ErrorCode::NotFound ? int(exitUnreachable) : code;
    }
    if (has(u"as"_s)) {
        PeopleService people(*session);
        const auto person = await(people.resolve(value(u"as"_s)));
        if (!person) {
            fail(person.error());
            return int(exitUsage);
        }
        session->actAs(*person);
    }
    session->announceAtEnd();
    return session;
}

std::optional<QUuid> Cli::op()
{
    if (!has(u"op"_s))
        return QUuid::createUuid();
    const QUuid uuid = QUuid::fromString(value(u"op"_s));
    if (!uuid.isNull())
        return uuid;
    usage(tr("--op %1 is not a UUID.").arg(value(u"op"_s)));
    return std::nullopt;
}

std::optional<QList<WorkItemId>> Cli::itemIds(const QStringList& words)
{
    QList<WorkItemId> ids;
    for (const QString& word : words) {
        for (const QString& part : word.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const qint64 id = part.toLongLong(&isNumber);
            if (!isNumber || id <= 0) {
                usage(tr("“%1” is not an id.").arg(part));
                return std::nullopt;
            }
            if (!ids.contains(WorkItemId(id)))
                ids << WorkItemId(id);
        }
    }
    return ids;
}

std::optional<QString> Cli::newPassword()
{
    QTextStream in(stdin);
    if (has(u"password-stdin"_s))
        return in.readLine();
    if (isatty(STDIN_FILENO) == 0) {
        usage(tr("There is no terminal to ask for the password on: give it with --password-stdin."));
        return std::nullopt;
    }
    const auto ask = [&](const QString& question) {
        m_err << question << ' ';
        m_err.flush();
        const QuietTerminal quiet;
        const QString answer = in.readLine();
        m_err << '\n';
        m_err.flush();
        return answer;
    };
    const QString password = ask(tr("New password:"));
    if (password == ask(tr("Again:")))
        return password;
    usage(tr("The two passwords are not the same."));
    return std::nullopt;
}

std::optional<bool> Cli::confirm(const QString& question)
{
    if (has(u"yes"_s))
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        usage(tr("%1 There is no terminal to ask on: repeat the command with --yes.").arg(question));
        return std::nullopt;
    }
    m_err << question << ' ' << tr("[y/N]") << ' ';
    m_err.flush();
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

} // namespace rd::ctl
