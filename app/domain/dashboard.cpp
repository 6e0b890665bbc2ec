// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/dashboard.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "app/domain/duration.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr Millis millisPerWeek = 7 * millisPerDay;
constexpr Millis mondayShift = 3 * millisPerDay; // 1970 began on a Thursday
const QString judgedDesk = QStringLiteral("requests");

/// lupdate reads the context of these texts from here.
struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(rd::Offer)
};

} // namespace

Urgency urgencyOf(const std::optional<Millis>& deadline, Millis now)
{
    if (!deadline)
        return Urgency::None;
    const Millis left = *deadline - now;
    return left < 0                    ? Urgency::Late
           : left < 4 * millisPerHour  ? Urgency::Now
           : left < 24 * millisPerHour ? Urgency::Soon
                                       : Urgency::Calm;
}

QString offerReason(const WorkOffer& offer, Millis now)
{
    const qint64 days = wholeDays(now - offer.filedAt);
    const QString waits =
        days > 0 ? OfferText::tr("waits for %n day(s)", nullptr, int(days)) : OfferText::tr("filed today");
    if (!offer.matching.isEmpty())
        return OfferText::tr("You know %1; %2").arg(offer.matching.join(u", "_s), waits);
    return offer.skills.isEmpty() ? OfferText::tr("Asks for no special skills; %1").arg(waits)
                                  : OfferText::tr("Asks for %1; %2").arg(offer.skills.join(u", "_s), waits);
}

int monthOf(Millis at)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    return date.year() * 12 + date.month() - 1;
}

Millis monthStart(int month)
{
    return QDateTime(QDate(month / 12, month % 12 + 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

qint64 weekOf(Millis at)
{
    return (at + mondayShift) / millisPerWeek;
}

Millis weekStart(qint64 week)
{
    return week * millisPerWeek - mondayShift;
}

void MonthlyEarnings::add(const QString& state, qint64 amount)
{
    (state == "settled"_L1                     ? settled
     : state == "due"_L1 || state == "sent"_L1 ? due
     : state == "failed"_L1                    ? failed
     : state == "reversed"_L1                  ? reversed
                                               : pending) += amount;
}

qint64 DashboardFigures::total() const
{
    qint64 sum = 0;
    for (const StatusFigure& figure : byStatus)
        sum += figure.count;
    return sum;
}

qint64 DashboardFigures::count(const QString& desk, const QString& status) const
{
    qint64 sum = 0;
    for (const StatusFigure& figure : byStatus) {
        if (figure.status == status && (desk.isEmpty() || figure.desk == desk))
            sum += figure.count;
    }
    return sum;
}

qint64 DashboardFigures::accepted() const
{
    return count(judgedDesk, u"accepted"_s);
}

std::optional<double> DashboardFigures::acceptanceRate() const
{
    const qint64 judged = accepted() + count(judgedDesk, u"rejected"_s) + count(judgedDesk, u"upheld"_s);
    return judged > 0 ? std::optional(double(accepted()) / double(judged)) : std::nullopt;
}

std::optional<double> DashboardFigures::averageRating() const
{
    return ratings > 0 ? std::optional(double(ratingSum) / double(ratings)) : std::nullopt;
}

} // namespace rd
