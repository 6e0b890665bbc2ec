// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/humantime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
/// lupdate reads the context of these texts from here.
struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(rd::Time)
};
} // namespace

QString relativeTime(Millis at, Millis now)
{
    constexpr Millis minute = 60'000;
    constexpr Millis hour = 60 * minute;
    const Millis distance = at > now ? at - now : now - at;
    if (distance < minute)
        return TimeText::tr("now");
    const QString amount = distance >= 2 * millisPerDay ? TimeText::tr("%1 d").arg(distance / millisPerDay)
                           : distance >= hour           ? TimeText::tr("%1 h").arg(distance / hour)
                                                        : TimeText::tr("%1 min").arg(distance / minute);
    return at > now ? TimeText::tr("in %1").arg(amount) : TimeText::tr("%1 ago").arg(amount);
}

QString localTime(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString exactTime(Millis at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const QString utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString zone = local.timeZone().abbreviation(local);
    QString text = QLocale().toString(local, QLocale::LongFormat);
    if (!text.endsWith(zone)) // some locales' long form names it already
        text += u' ' + zone;
    return TimeText::tr("%1 (%2 UTC)").arg(text, utc);
}

} // namespace rd
