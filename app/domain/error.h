// SPDX-License-Identifier: GPL-3.0-or-later
// One list of failures for both databases (design/core.md, Errors) plus `invalid`: input that was never acceptable.
// After `lost` the outcome of a write is unknown: ask again with the same op, never guess.
#pragma once

#include <QString>

namespace rd {

enum class ErrorCode {
    NotPermitted,
    IllegalTransition,
    NoteRequired,
    ContentRequired,
    Conflict,
    OverCapacity,
    NotFound,
    StaleFence,
    Busy,
    Lost,
    Timeout,
    ReadOnly,
    Full,
    Corrupt,
    Schema,
    Invalid,
    Cancelled,
    Internal,
};

/// Why a connection or a sign-in failed, where that is known: what the sign-in dialogs act on.
enum class SignInFault {
    None,
    PasswordNeeded,   ///< the server asks for one and there was none
    WrongPassword,    ///< or an unknown login: a server does not tell which
    UnknownHost,      ///< the name does not resolve
    PortClosed,       ///< the computer answers, nothing listens there
    NoAnswer,         ///< nothing came back in time
    NoTls,            ///< the server offers none, or refuses what we ask
    Certificate,      ///< not issued by an authority that is trusted here
    HostName,         ///< the certificate is for another name
    AuthorityMissing, ///< there is no file of trusted authorities
    NoDatabase,
    NoConnectRight, ///< the login may not connect to this database, or not from here
    LoginDisabled,  ///< the role may not log in
    NoPerson,       ///< signed in, but nobody in this database has this login
};

/// A failure: `text` is for people (what happened, what to do), `detail` is for the log and the "Details" pane.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
    SignInFault fault = SignInFault::None;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable name used in JSON, logs and metrics, e.g. "not_permitted".
[[nodiscard]] QString errorName(ErrorCode code);
/// The same for a fault: "wrong_password"; "-" for None.
[[nodiscard]] QString signInFaultName(SignInFault fault);
/// A sentence for people, used where nothing more exact is known.
[[nodiscard]] QString defaultErrorText(ErrorCode code);
[[nodiscard]] Error makeError(ErrorCode code, const QString& text = {}, const QString& detail = {});
/// Whether the same call may succeed later without anybody changing the request.
[[nodiscard]] bool isTransient(ErrorCode code);

} // namespace rd
