// SPDX-License-Identifier: GPL-3.0-or-later
// Text of people: one form for comparing, one for searching, none of it ever markup. Source: design/core.md, Text.
#pragma once

#include <QString>

#include <optional>

#include "app/domain/clock.h"

namespace rd {

/// NFC, outer white space and bidi controls removed: the form in which names are stored and matched exactly.
[[nodiscard]] QString normalised(const QString& text);
/// NFC and case folded: the form of every `*_key` column. Both sides of a search go through it.
[[nodiscard]] QString folded(const QString& text);
/// More than Unicode white space and zero-width characters; a note of blanks is no note. Same set as has_text() in
/// PostgreSQL.
[[nodiscard]] bool hasText(const QString& text);
/// Length in code points, as the databases count.
[[nodiscard]] qsizetype codePoints(const QString& text);
/// The same without what hasText() does not count at both ends.
[[nodiscard]] qsizetype trimmedCodePoints(const QString& text);
/// For tooltips and other places that guess at rich text: the same characters, never markup.
[[nodiscard]] QString plain(const QString& text);
/// A cell for a TSV or CSV export that a spreadsheet will not take for a formula.
[[nodiscard]] QString guardedCell(const QString& text);
/// One RFC 4180 record with its CRLF, cells quoted where needed and guarded against formulas.
[[nodiscard]] QString csvLine(const QStringList& cells);

/// ISO-8601 in UTC: "2024-09-01T00:00:00Z", with milliseconds only when there are any.
[[nodiscard]] QString isoUtc(Millis at);
/// The reverse. A zone (Z or an offset) is required; nullopt for anything else.
[[nodiscard]] std::optional<Millis> parseIso(const QString& text);

} // namespace rd
