// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/text.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0009 && u <= 0x000d) || u == 0x0020 || u == 0x0085 || u == 0x00a0 || u == 0x1680 || u == 0x180e ||
           (u >= 0x2000 && u <= 0x200b) || u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f || u == 0x2060 ||
           u == 0x3000 || u == 0xfeff;
}

} // namespace

QString normalised(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return isBidiControl(c) || (c.unicode() < 0x20 && !c.isSpace()); });
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(const QString& text)
{
    // Qt folds one character at a time; upper case first makes "ß" and "SS" the same, as full case folding does.
    return normalised(text).toUpper().toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool hasText(const QString& text)
{
    return !std::all_of(text.begin(), text.end(), isBlank);
}

qsizetype codePoints(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

qsizetype trimmedCodePoints(const QString& text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isBlank).base();
    return first < last ? codePoints(QString(first, last - first)) : 0;
}

QString plain(const QString& text)
{
    return u"<span style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString guardedCell(const QString& text)
{
    // CWE-1236: a spreadsheet runs what starts with one of these; some read the full-width forms alike.
    static const QString dangerous = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString csvLine(const QStringList& cells)
{
    QStringList out;
    for (const QString& cell : cells) {
        QString safe = guardedCell(cell);
        if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
            safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
        out << safe;
    }
    return out.join(u',') + u"\r\n"_s;
}

QString isoUtc(Millis at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return time.toString(at % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Millis> parseIso(const QString& text)
{
    // QDateTime takes a missing zone for local time and a missing time for midnight, so the form is checked first.
    static const QRegularExpression form(
        uR"(^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?\s?([Zz]|[+-]\d{2}(:?\d{2})?)$)"_s);
    const QString trimmed = text.trimmed();
    if (!form.match(trimmed).hasMatch())
        return std::nullopt;
    QString iso = trimmed;
    iso[10] = u'T';
    const QDateTime time = QDateTime::fromString(iso.remove(u' '), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace rd
