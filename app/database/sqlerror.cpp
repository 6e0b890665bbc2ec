// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sqlerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct StateRow {
    QLatin1StringView prefix; // a whole SQLSTATE, or its class
    ErrorCode code;
};

// Longest prefixes first. https://www.postgresql.org/docs/15/errcodes-appendix.html
constexpr std::array states = {
    StateRow{"DK001"_L1, ErrorCode::IllegalTransition},
    StateRow{"DK002"_L1, ErrorCode::NoteRequired},
    StateRow{"DK003"_L1, ErrorCode::StaleFence},
    StateRow{"DK004"_L1, ErrorCode::ContentRequired},
    StateRow{"DK005"_L1, ErrorCode::Invalid},
    StateRow{"DK006"_L1, ErrorCode::Conflict},
    StateRow{"DK007"_L1, ErrorCode::OverCapacity},
    StateRow{"DK008"_L1, ErrorCode::NotFound},
    StateRow{"42501"_L1, ErrorCode::NotPermitted},
    StateRow{"57P01"_L1, ErrorCode::Lost},
    StateRow{"57P02"_L1, ErrorCode::Lost},
    StateRow{"57P03"_L1, ErrorCode::Lost},
    StateRow{"57P05"_L1, ErrorCode::Lost},
    StateRow{"57014"_L1, ErrorCode::Timeout},
    StateRow{"55P03"_L1, ErrorCode::Busy},
    StateRow{"40001"_L1, ErrorCode::Busy},
    StateRow{"40P01"_L1, ErrorCode::Busy},
    StateRow{"53300"_L1, ErrorCode::Busy},
    StateRow{"53100"_L1, ErrorCode::Full},
    StateRow{"25006"_L1, ErrorCode::ReadOnly},
    StateRow{"42P01"_L1, ErrorCode::Schema},
    StateRow{"42703"_L1, ErrorCode::Schema},
    StateRow{"42883"_L1, ErrorCode::Schema},
    StateRow{"3F000"_L1, ErrorCode::Schema},
    StateRow{"3D000"_L1, ErrorCode::NotFound},
    StateRow{"54000"_L1, ErrorCode::Invalid},
    StateRow{"08"_L1, ErrorCode::Lost},
    StateRow{"28"_L1, ErrorCode::NotPermitted},
    StateRow{"23"_L1, ErrorCode::Conflict},
    StateRow{"22"_L1, ErrorCode::Invalid},
    StateRow{"XX001"_L1, ErrorCode::Corrupt},
    StateRow{"XX002"_L1, ErrorCode::Corrupt},
};

QString firstLine(const QString& text)
{
    QString line = text.section(u'\n', 0, 0).trimmed();
    if (line.startsWith("ERROR:"_L1))
        line = line.mid(6).trimmed();
    return line;
}

/// libpq gives no SQLSTATE for a refused connection, only the server's words.
ErrorCode codeOfConnectError(const QString& text)
{
    if (!text.contains("FATAL:"_L1) || text.contains("the database system is"_L1) ||
        text.contains("terminating connection"_L1))
        return ErrorCode::Lost;
    if (text.contains("too many"_L1) || text.contains("remaining connection slots"_L1))
        return ErrorCode::Busy;
    return text.contains("database"_L1) && text.contains("does not exist"_L1) ? ErrorCode::NotFound
                                                                              : ErrorCode::NotPermitted;
}

/// What our own functions wrote after "code: ", for people; empty for everybody else's messages.
QString ownMessage(const QString& line, ErrorCode code)
{
    const QString prefix = errorName(code) + u": "_s;
    return line.startsWith(prefix) ? line.mid(prefix.size()) : QString();
}

} // namespace

ErrorCode codeOfSqlState(const QString& state)
{
    const auto row =
        std::find_if(states.begin(), states.end(), [&](const StateRow& r) { return state.startsWith(r.prefix); });
    return row == states.end() ? ErrorCode::Internal : row->code;
}

ErrorCode codeOfSqlite(int resultCode, const QString& message)
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code.
    switch (resultCode & 0xff) {
    case 5:
    case 6:
        return ErrorCode::Busy;
    case 8:
        return ErrorCode::ReadOnly;
    case 9:
        return ErrorCode::Timeout;
    case 10: // reading failed (266, 522): the disk; writing failed: no room, or a quota
        return resultCode == 266 || resultCode == 522 ? ErrorCode::Corrupt : ErrorCode::Full;
    case 11:
    case 26:
        return ErrorCode::Corrupt;
    case 13:
        return ErrorCode::Full;
    case 14:
        return ErrorCode::NotFound;
    case 19:
        if (message.contains("illegal_transition"_L1) || message.contains("never changed"_L1) ||
            message.contains("is deleted"_L1))
            return ErrorCode::IllegalTransition;
        return message.contains("over_capacity"_L1) ? ErrorCode::OverCapacity : ErrorCode::Conflict;
    case 1:
        return message.contains("no such table"_L1) || message.contains("no such column"_L1) ? ErrorCode::Schema
                                                                                             : ErrorCode::Internal;
    default:
        return ErrorCode::Internal;
    }
}

Error mapSqlError(const QSqlError& error, Dialect dialect, bool closed)
{
    const QString native = error.nativeErrorCode();
    const QString detail = u"%1 [%2]"_s.arg(error.databaseText().trimmed(), native);
    if (dialect == Dialect::Sqlite)
        return makeError(codeOfSqlite(native.toInt(), error.databaseText()), {}, detail);
    const QString line = firstLine(error.databaseText());
    if (native.isEmpty() && closed)
        return makeError(codeOfConnectError(error.databaseText()), {}, detail);
    // libpq makes these up itself, without a SQLSTATE, when the server is gone.
    if (native.isEmpty() && error.databaseText().contains("connection"_L1))
        return makeError(ErrorCode::Lost, {}, detail);
    const ErrorCode code = codeOfSqlState(native);
    return makeError(code, ownMessage(line, code), detail);
}

} // namespace rd
