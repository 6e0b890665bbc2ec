// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/signinfault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <clocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(rd::SignIn)
};

struct Sign {
    QLatin1StringView words;
    SignInFault fault;
};

// The more exact first. From fe-connect.c, fe-auth.c, fe-secure-openssl.c and postinit.c of PostgreSQL 15.
constexpr std::array signs = {
    Sign{"no password supplied"_L1, SignInFault::PasswordNeeded},
    Sign{"empty password returned by client"_L1, SignInFault::PasswordNeeded},
    Sign{"password authentication failed"_L1, SignInFault::WrongPassword},
    Sign{"could not translate host name"_L1, SignInFault::UnknownHost},
    Sign{"does not match host name"_L1, SignInFault::HostName},
    Sign{"could not get server's host name from server certificate"_L1, SignInFault::HostName},
    Sign{"certificate verify failed"_L1, SignInFault::Certificate},
    Sign{"root certificate file"_L1, SignInFault::AuthorityMissing},
    Sign{"root certificate"_L1, SignInFault::AuthorityMissing},
    Sign{"server does not support SSL"_L1, SignInFault::NoTls},
    Sign{"SSL error"_L1, SignInFault::NoTls},
    Sign{"is not permitted to log in"_L1, SignInFault::LoginDisabled},
    Sign{"permission denied for database"_L1, SignInFault::NoConnectRight},
    Sign{"no pg_hba.conf entry"_L1, SignInFault::NoConnectRight},
    Sign{"pg_hba.conf rejects"_L1, SignInFault::NoConnectRight},
    Sign{"authentication failed for user"_L1, SignInFault::WrongPassword},
    Sign{"Connection refused"_L1, SignInFault::PortClosed},
    Sign{"No such file or directory"_L1, SignInFault::PortClosed},
    Sign{"timeout expired"_L1, SignInFault::NoAnswer},
    Sign{"Connection timed out"_L1, SignInFault::NoAnswer},
    Sign{"No route to host"_L1, SignInFault::NoAnswer},
    Sign{"Network is unreachable"_L1, SignInFault::NoAnswer},
};

ErrorCode codeOf(SignInFault fault)
{
    switch (fault) {
    case SignInFault::PasswordNeeded:
    case SignInFault::WrongPassword:
    case SignInFault::NoConnectRight:
    case SignInFault::LoginDisabled:
    case SignInFault::NoPerson:
        return ErrorCode::NotPermitted;
    case SignInFault::NoDatabase:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::Lost;
    }
}

/// libpq skips a password file that others may read, and says so on standard error only.
QString passwordFileProblem(const Target& target)
{
    const QString file = target.options.value(u"passfile"_s);
    if (file.isEmpty())
        return {};
    const QFileInfo info(file);
    if (!info.exists())
        return SignInText::tr("The password file %1 does not exist.").arg(file);
    if (info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        return SignInText::tr("The password file %1 can be read by others, so it is not used: chmod 600.").arg(file);
    return SignInText::tr("The password file %1 has no line for this server, database and login.").arg(file);
}

QString textOf(SignInFault fault, const Target& target)
{
    const QString host = target.options.value(u"host"_s, target.options.value(u"hostaddr"_s));
    const QString port = target.options.value(u"port"_s, u"5432"_s);
    const QString login = target.options.value(u"user"_s);
    const QString database = target.options.value(u"dbname"_s, login);
    const QString label = target.label();
    switch (fault) {
    case SignInFault::None:
        return SignInText::tr("The database %1 does not answer.").arg(label);
    case SignInFault::PasswordNeeded: {
        const QString why = passwordFileProblem(target);
        return why.isEmpty() ? SignInText::tr("%1 asks for a password.").arg(label) : why;
    }
    case SignInFault::WrongPassword:
        return SignInText::tr("The server does not accept this password for the login “%1”. Or it does not know the "
                              "login: it does not tell which.")
            .arg(login);
    case SignInFault::UnknownHost:
        return SignInText::tr("Nobody knows a computer named “%1”. Check the name, and the network or VPN.").arg(host);
    case SignInFault::PortClosed:
        return host.isEmpty() || host.startsWith(u'/')
                   ? SignInText::tr("The database %1 does not answer: no server listens on port %2 of this computer.")
                         .arg(label, port)
                   : SignInText::tr("The database %1 does not answer: no server listens on port %2 there.")
                         .arg(label, port);
    case SignInFault::NoAnswer:
        return SignInText::tr(
                   "The database %1 does not answer. Check the network or VPN; a firewall may be in the way.")
            .arg(label);
    case SignInFault::NoTls:
        return SignInText::tr("No encrypted connection to %1 could be agreed on. Ask an administrator to turn TLS on "
                              "at the server.")
            .arg(label);
    case SignInFault::Certificate:
        return SignInText::tr("The certificate of “%1” is not from an authority that is trusted here. Choose your "
                              "organisation's certificate authority; if you have its file and still see this, "
                              "somebody may be in between.")
            .arg(host);
    case SignInFault::HostName:
        return SignInText::tr("The certificate was made for another name than “%1”. Use the name in the certificate, "
                              "or ask an administrator for the right one.")
            .arg(host);
    case SignInFault::AuthorityMissing:
        return SignInText::tr("There is no file of trusted certificate authorities to check “%1” with. Choose your "
                              "organisation's certificate authority.")
            .arg(host);
    case SignInFault::NoDatabase:
        return SignInText::tr("The server has no database named “%1”.").arg(database);
    case SignInFault::NoConnectRight:
        return SignInText::tr("The login “%1” may not connect to the database “%2” from this computer. Ask an "
                              "administrator to allow it.")
            .arg(login, database);
    case SignInFault::LoginDisabled:
        return SignInText::tr("The login “%1” is switched off. Ask an administrator.").arg(login);
    case SignInFault::NoPerson:
        return SignInText::tr("You are signed in, but your login belongs to nobody in this database. Ask an "
                              "administrator to add you.");
    }
    return {};
}

} // namespace

void speakEnglish()
{
    // Per thread: the rest of the program keeps the person's language. The locale lives as long as the thread may.
    static thread_local const locale_t english = newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE));
    if (english)
        uselocale(english);
}

SignInFault faultOfText(const QString& libpqText)
{
    for (const Sign& sign : signs) {
        if (libpqText.contains(sign.words))
            return sign.fault;
    }
    if (libpqText.contains("FATAL:"_L1) && libpqText.contains("does not exist"_L1))
        return libpqText.contains("role \""_L1) ? SignInFault::WrongPassword : SignInFault::NoDatabase;
    return SignInFault::None;
}

SignInFault faultOfSqlState(const QString& state)
{
    if (state == "28P01"_L1)
        return SignInFault::WrongPassword;
    if (state == "3D000"_L1)
        return SignInFault::NoDatabase;
    return state == "28000"_L1 || state == "42501"_L1 ? SignInFault::NoConnectRight : SignInFault::None;
}

QString refusalState(const QString& connectionString)
{
    constexpr int budgetMs = 3000;
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStart(connectionString.toUtf8().constData()),
                                                                  &PQfinish);
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return {};
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    QElapsedTimer clock;
    clock.start();
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        const int left = budgetMs - int(clock.elapsed());
        pollfd wait{PQsocket(connection.get()), short(next == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (left <= 0 || ::poll(&wait, 1, left) <= 0)
            return {};
        next = PQconnectPoll(connection.get());
    }
    // "FATAL:  28P01", the first word in the server's language.
    static const QRegularExpression state(uR"(:\s+([0-9A-Z]{5})\s*$)"_s);
    return state.match(QString::fromUtf8(PQerrorMessage(connection.get())).trimmed()).captured(1);
}

Error signInError(SignInFault fault, const Target& target, const QString& detail)
{
    return {codeOf(fault), textOf(fault, target), detail, fault};
}

bool needsSomebody(SignInFault fault)
{
    switch (fault) {
    case SignInFault::None:
    case SignInFault::UnknownHost:
    case SignInFault::PortClosed:
    case SignInFault::NoAnswer:
        return false;
    default:
        return true;
    }
}

} // namespace rd
