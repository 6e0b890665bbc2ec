// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/engineer.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int mostCandidates = 300; // a text names its systems early, and a query takes so many values well
constexpr int longestTag = 40;

/// lupdate reads the context of these texts from here.
struct EngineerText {
    Q_DECLARE_TR_FUNCTIONS(rd::Engineer)
};

/// Unlimited room is more than any.
qint64 roomOf(const Engineer& engineer)
{
    return engineer.room().value_or(std::numeric_limits<qint64>::max());
}

RankReason reasonBefore(const EngineerSuggestion& one, const EngineerSuggestion& next)
{
    if (!next.engineer.isAvailable())
        return RankReason::Available;
    if (one.matched.size() != next.matched.size())
        return RankReason::Expertise;
    if (roomOf(one.engineer) != roomOf(next.engineer))
        return RankReason::Capacity;
    return one.lastAssigned != next.lastAssigned ? RankReason::Idle : RankReason::Name;
}

QString sinceText(Millis ms)
{
    const qint64 hours = ms / 3'600'000;
    return hours < 1    ? EngineerText::tr("the last assignment less than an hour ago")
           : hours < 48 ? EngineerText::tr("the last assignment %n hour(s) ago", nullptr, int(hours))
                        : EngineerText::tr("the last assignment %n day(s) ago", nullptr, int(hours / 24));
}

} // namespace

QString Engineer::unavailability() const
{
    if (deactivatedAt)
        return u"deactivated"_s;
    if (duty != "active"_L1)
        return duty;
    return limit && load >= *limit ? u"full"_s : QString();
}

bool Engineer::isAvailable() const
{
    return unavailability().isEmpty();
}

std::optional<qint64> Engineer::room() const
{
    return limit ? std::optional(std::max<qint64>(0, *limit - load)) : std::nullopt;
}

void sortByName(QList<Engineer>& engineers)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(engineers.begin(), engineers.end(), [&](const Engineer& a, const Engineer& b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id.value < b.id.value;
    });
}

void explainRanks(QList<EngineerSuggestion>& suggestions)
{
    for (qsizetype i = 0; i < suggestions.size(); ++i) {
        EngineerSuggestion& one = suggestions[i];
        if (!one.engineer.isAvailable())
            one.reason = RankReason::Unavailable;
        else if (i + 1 < suggestions.size())
            one.reason = reasonBefore(one, suggestions[i + 1]);
        else // the last one stands behind for the same reason as the one before it stands before it
            one.reason = i > 0 ? suggestions[i - 1].reason : RankReason::Available;
    }
}

QString suggestionText(const EngineerSuggestion& suggestion, Millis now)
{
    QStringList parts;
    const Engineer& engineer = suggestion.engineer;
    if (!engineer.isAvailable())
        parts << unavailabilityWord(engineer.unavailability());
    parts << (suggestion.matched.isEmpty() ? EngineerText::tr("no matching expertise")
                                           : EngineerText::tr("knows %1").arg(suggestion.matched.join(u", "_s)));
    if (const auto room = engineer.room())
        parts << EngineerText::tr("%1 of %2 places free").arg(*room).arg(*engineer.limit);
    else
        parts << EngineerText::tr("no limit, %n active review(s)", nullptr, int(engineer.load));
    parts << (suggestion.lastAssigned ? sinceText(now - *suggestion.lastAssigned)
                                      : EngineerText::tr("no assignment yet"));
    return parts.join(u" · "_s);
}

QString rankWord(RankReason reason)
{
    switch (reason) {
    case RankReason::Expertise:
        return EngineerText::tr("by expertise");
    case RankReason::Capacity:
        return EngineerText::tr("by free capacity");
    case RankReason::Idle:
        return EngineerText::tr("longest without work");
    case RankReason::Name:
        return EngineerText::tr("by name");
    case RankReason::Available:
        return EngineerText::tr("is available");
    case RankReason::Unavailable:
        return EngineerText::tr("is not available");
    }
    return {};
}

QString unavailabilityWord(const QString& reason)
{
    if (reason == "deactivated"_L1)
        return EngineerText::tr("is deactivated");
    if (reason == "away"_L1)
        return EngineerText::tr("is away");
    if (reason == "offline"_L1)
        return EngineerText::tr("is offline");
    if (reason == "full"_L1)
        return EngineerText::tr("has no room");
    return {};
}

QStringList tagCandidates(const QString& text)
{
    QStringList words;
    QSet<QString> seen;
    QString word;
    for (const QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'#' || c == u'.') {
            word += c;
            continue;
        }
        while (word.endsWith(u'.') || word.endsWith(u'-')) // of a sentence, not of the word
            word.chop(1);
        if (!word.isEmpty() && word.size() <= longestTag && !seen.contains(word)) {
            seen << word;
            words << word;
        }
        word.clear();
        if (words.size() == mostCandidates)
            break;
    }
    return words;
}

} // namespace rd
