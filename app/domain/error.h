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

/// A failure: `text` is for people (what happened, what to do), `detail` is for the log and the "Details" pane.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable name used in JSON, logs and metrics, e.g. "not_permitted".
[[nodiscard]] QString errorName(ErrorCode code);
/// A sentence for people, used where nothing more exact is known.
[[nodiscard]] QString defaultErrorText(ErrorCode code);
[[nodiscard]] Error makeError(ErrorCode code, const QString& text = {}, const QString& detail = {});
/// Whether the same call may succeed later without anybody changing the request.
[[nodiscard]] bool isTransient(ErrorCode code);

} // namespace rd
