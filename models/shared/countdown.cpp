// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/countdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct CountdownText {
    Q_DECLARE_TR_FUNCTIONS(rd::Countdown)
};

/// The two largest units: nobody reads minutes beside days.
QString twoUnits(Millis span)
{
    const qint64 minutes = span / 60'000;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return CountdownText::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    if (hours > 0)
        return CountdownText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return CountdownText::tr("%1 min").arg(minutes);
}

} // namespace

QString countdownText(Millis deadline, Millis now)
{
    switch (urgencyOf(deadline, now)) {
    case Urgency::Late:
        return CountdownText::tr("%1 overdue").arg(twoUnits(now - deadline));
    case Urgency::Now:
        return CountdownText::tr("%1 left, due now").arg(twoUnits(deadline - now));
    case Urgency::Soon:
        return CountdownText::tr("%1 left, due soon").arg(twoUnits(deadline - now));
    case Urgency::Calm:
    case Urgency::None:
        break;
    }
    return CountdownText::tr("%1 left").arg(twoUnits(deadline - now));
}

Tone toneOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
    case Urgency::Now:
        return Tone::Critical;
    case Urgency::Soon:
        return Tone::Urgent;
    case Urgency::Calm:
        return Tone::Main;
    case Urgency::None:
        break;
    }
    return Tone::Muted;
}

} // namespace rd
