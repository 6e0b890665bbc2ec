// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/sealtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct SealText {
    Q_DECLARE_TR_FUNCTIONS(rd::SealStatus)
};

/// The hour where it was today; "12:04" of last week would mislead.
QString when(Millis at, Millis now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    return then.date() == QDateTime::fromMSecsSinceEpoch(now).date()
               ? QLocale().toString(then.time(), QLocale::ShortFormat)
               : localTime(at);
}

} // namespace

QString sealText(const SealStatus& status)
{
    if (!status.last)
        return SealText::tr("Never sealed");
    const QString sealed = SealText::tr("Sealed %1").arg(when(status.last->sealedAt, status.now));
    if (!status.since)
        return sealed;
    const qint64 since = *status.since;
    const QString behind = since == 0 ? SealText::tr("nothing since")
                           : since >= SealStatus::sinceLimit
                               ? SealText::tr("%1 events or more since").arg(QLocale().toString(since))
                               : SealText::tr("%n event(s) since", nullptr, int(since));
    return u"%1, %2"_s.arg(sealed, behind);
}

QString sealToolTip(const SealStatus& status)
{
    const QString meaning =
        SealText::tr("A seal makes every later change to the audit trail visible. Each seal continues "
                     "the one before.");
    if (!status.last)
        return meaning + u'\n' + SealText::tr("There is no seal yet.");
    return meaning + u"\n\n"_s +
           SealText::tr("Seal %1 by %2").arg(QLocale().toString(status.last->id), status.last->sealedBy) + u'\n' +
           exactTime(status.last->sealedAt) + u'\n' + SealText::tr("Hash, to note elsewhere:") + u'\n' +
           QString::fromLatin1(status.last->hash.toHex(' ').first(47)) + u"…"_s;
}

} // namespace rd
