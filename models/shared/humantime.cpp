// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/humantime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("rd::Time", text);
}
} // namespace

QString relativeTime(Millis at, Millis now)
{
    constexpr Millis minute = 60'000;
    constexpr Millis hour = 60 * minute;
    const Millis distance = at > now ? at - now : now - at;
    if (distance < minute)
        return tr("now");
    const QString amount = distance >= 2 * millisPerDay ? tr("%1 d").arg(distance / millisPerDay)
                           : distance >= hour           ? tr("%1 h").arg(distance / hour)
                                                        : tr("%1 min").arg(distance / minute);
    return at > now ? tr("in %1").arg(amount) : tr("%1 ago").arg(amount);
}

QString localTime(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString exactTime(Millis at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const QString utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return tr("%1 %2 (%3 UTC)").arg(QLocale().toString(local, QLocale::LongFormat), local.timeZone().abbreviation(local), utc);
}

} // namespace rd
