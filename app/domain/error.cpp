// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/error.h"

#include <QCoreApplication>

#include <array>

namespace rd {

namespace {

struct Entry {
    ErrorCode code;
    const char* name;
    const char* text;
};

// One row per code; the order does not matter.
constexpr Entry entries[] = {
    {ErrorCode::NotPermitted, "not_permitted", QT_TRANSLATE_NOOP("rd::Error", "Your roles do not allow this.")},
    {ErrorCode::IllegalTransition, "illegal_transition",
     QT_TRANSLATE_NOOP("rd::Error", "This is not possible in the present status. Reload and look again.")},
    {ErrorCode::NoteRequired, "note_required", QT_TRANSLATE_NOOP("rd::Error", "A note is needed: say why.")},
    {ErrorCode::ContentRequired, "content_required", QT_TRANSLATE_NOOP("rd::Error", "The text is missing.")},
    {ErrorCode::Conflict, "conflict",
     QT_TRANSLATE_NOOP("rd::Error",
                       "It exists already, or somebody changed it at the same moment. Reload and look again.")},
    {ErrorCode::OverCapacity, "over_capacity",
     QT_TRANSLATE_NOOP("rd::Error", "This person has no room for more work at the moment.")},
    {ErrorCode::NotFound, "not_found", QT_TRANSLATE_NOOP("rd::Error", "It was not found.")},
    {ErrorCode::StaleFence, "stale_fence",
     QT_TRANSLATE_NOOP("rd::Error", "Another host took this work over. Its result was not written twice.")},
    {ErrorCode::Busy, "busy", QT_TRANSLATE_NOOP("rd::Error", "The database is busy. Nothing was changed; try again.")},
    {ErrorCode::Lost, "lost",
     QT_TRANSLATE_NOOP("rd::Error", "The connection to the database is lost. Review Desk reconnects by itself.")},
    {ErrorCode::Timeout, "timeout", QT_TRANSLATE_NOOP("rd::Error", "The database did not answer in time.")},
    {ErrorCode::ReadOnly, "read_only",
     QT_TRANSLATE_NOOP("rd::Error", "The database is read-only at the moment. Reading goes on, writing has to wait.")},
    {ErrorCode::Full, "full",
     QT_TRANSLATE_NOOP("rd::Error", "The disk is full. Nothing was changed; free some space and try again.")},
    {ErrorCode::Corrupt, "corrupt",
     QT_TRANSLATE_NOOP("rd::Error",
                       "The file is damaged or is not a workspace. Restore a backup; nothing was repaired.")},
    {ErrorCode::Schema, "schema",
     QT_TRANSLATE_NOOP("rd::Error", "The database does not have the schema that this version of Review Desk needs.")},
    {ErrorCode::Invalid, "invalid", QT_TRANSLATE_NOOP("rd::Error", "The request is not valid.")},
    {ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("rd::Error", "It was cancelled.")},
    {ErrorCode::Internal, "internal",
     QT_TRANSLATE_NOOP("rd::Error", "Something went wrong inside Review Desk. The details help to report it.")},
};

const Entry& entryOf(ErrorCode code)
{
    for (const Entry& entry : entries) {
        if (entry.code == code)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(entryOf(code).name);
}

QString signInFaultName(SignInFault fault)
{
    static constexpr std::array names = {
        "-",           "password_needed",  "wrong_password", "unknown_host", "port_closed",
        "no_answer",   "no_tls",           "certificate",    "host_name",    "authority_missing",
        "no_database", "no_connect_right", "login_disabled", "no_person"};
    static_assert(names.size() == std::size_t(SignInFault::NoPerson) + 1);
    return QString::fromLatin1(names.at(std::size_t(fault)));
}

QString defaultErrorText(ErrorCode code)
{
    return QCoreApplication::translate("rd::Error", entryOf(code).text);
}

Error makeError(ErrorCode code, const QString& text, const QString& detail)
{
    return {code, text.isEmpty() ? defaultErrorText(code) : text, detail, SignInFault::None};
}

bool isTransient(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::Lost || code == ErrorCode::Timeout;
}

} // namespace rd
