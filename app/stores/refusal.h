// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of the shared fragments of SQL, "code: text": the same prefixes as desk.refuse_request raises on PostgreSQL.
#pragma once

#include "app/domain/error.h"

namespace rd {

/// "note_required: it needs a note" about claims.reject → NoteRequired, "it needs a note (claims.reject)".
[[nodiscard]] inline Error refusalError(const QString& refusal, const QString& what)
{
    const QString text = QStringLiteral("%1 (%2)").arg(refusal.section(QStringLiteral(": "), 1), what);
    for (ErrorCode code : {ErrorCode::IllegalTransition, ErrorCode::NotPermitted, ErrorCode::NoteRequired,
                           ErrorCode::ContentRequired, ErrorCode::Conflict, ErrorCode::NotFound}) {
        if (refusal.startsWith(errorName(code) + u':'))
            return makeError(code, text);
    }
    return makeError(ErrorCode::Invalid, text);
}

} // namespace rd
