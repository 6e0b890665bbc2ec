// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/job.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr Millis second = 1000, minute = 60 * second, hour = 60 * minute, week = 7 * millisPerDay;
/// 1970-01-01 was a Thursday, so a week's offset begins with it.
constexpr std::array weekdays = {"thu", "fri", "sat", "sun", "mon", "tue", "wed"};
constexpr std::array weekdayWords = {
    QT_TRANSLATE_NOOP("rd::Schedule", "Thursday"), QT_TRANSLATE_NOOP("rd::Schedule", "Friday"),
    QT_TRANSLATE_NOOP("rd::Schedule", "Saturday"), QT_TRANSLATE_NOOP("rd::Schedule", "Sunday"),
    QT_TRANSLATE_NOOP("rd::Schedule", "Monday"),   QT_TRANSLATE_NOOP("rd::Schedule", "Tuesday"),
    QT_TRANSLATE_NOOP("rd::Schedule", "Wednesday")};

/// lupdate reads the context of these texts from here.
struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(rd::Schedule)
};

Error unreadable(const QString& text)
{
    return makeError(
        ErrorCode::Invalid,
        ScheduleText::tr("“%1” is no schedule. Write: every 5 min, every 2 h, daily 06:30 or weekly mon 06:30 (UTC).")
            .arg(text));
}

QString timeOfDay(Millis offset)
{
    return u"%1:%2"_s.arg(offset / hour % 24, 2, 10, '0'_L1).arg(offset / minute % 60, 2, 10, '0'_L1);
}

Result<Schedule> parseEvery(const QString& text, qint64 n, const QString& unit)
{
    const Millis base = unit == "s"_L1 ? second : unit == "min"_L1 ? minute : hour;
    if (n < 1 || n > 86400 || n * base > millisPerDay)
        return unreadable(text);
    if (millisPerDay % (n * base) != 0)
        return makeError(ErrorCode::Invalid,
                         ScheduleText::tr("“%1” does not divide a day: its runs would be at other times each "
                                          "day. Take 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30.")
                             .arg(text));
    return Schedule{n * base, 0};
}

} // namespace

Result<Schedule> parseSchedule(const QString& text)
{
    static const QRegularExpression every(u"^every (\\d{1,5}) ?(s|min|h)$"_s);
    static const QRegularExpression at(
        u"^(?:daily|weekly (mon|tue|wed|thu|fri|sat|sun)) ([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    const QString plain = text.simplified().toLower();
    if (const auto match = every.match(plain); match.hasMatch())
        return parseEvery(plain, match.captured(1).toLongLong(), match.captured(2));
    const auto match = at.match(plain);
    if (!match.hasMatch())
        return unreadable(plain);
    const Millis time = match.captured(2).toInt() * hour + match.captured(3).toInt() * minute;
    if (match.captured(1).isEmpty())
        return Schedule{millisPerDay, time};
    for (size_t day = 0; day < weekdays.size(); ++day) {
        if (match.captured(1) == QLatin1StringView(weekdays.at(day)))
            return Schedule{week, static_cast<Millis>(day) * millisPerDay + time};
    }
    return unreadable(plain);
}

QString scheduleText(const Schedule& schedule)
{
    if (schedule.periodMs == week)
        return u"weekly %1 %2"_s.arg(QLatin1StringView(weekdays.at(schedule.offsetMs / millisPerDay % 7)),
                                     timeOfDay(schedule.offsetMs));
    if (schedule.periodMs == millisPerDay)
        return u"daily "_s + timeOfDay(schedule.offsetMs);
    if (schedule.periodMs % hour == 0)
        return u"every %1 h"_s.arg(schedule.periodMs / hour);
    if (schedule.periodMs % minute == 0)
        return u"every %1 min"_s.arg(schedule.periodMs / minute);
    return u"every %1 s"_s.arg(schedule.periodMs / second);
}

QString scheduleWords(const Schedule& schedule)
{
    if (schedule.periodMs == week)
        return ScheduleText::tr("%1s at %2 UTC")
            .arg(ScheduleText::tr(weekdayWords.at(schedule.offsetMs / millisPerDay % 7)), timeOfDay(schedule.offsetMs));
    if (schedule.periodMs == millisPerDay)
        return ScheduleText::tr("daily at %1 UTC").arg(timeOfDay(schedule.offsetMs));
    if (schedule.periodMs % hour == 0)
        return schedule.periodMs == hour
                   ? ScheduleText::tr("hourly")
                   : ScheduleText::tr("every %n hour(s)", nullptr, static_cast<int>(schedule.periodMs / hour));
    if (schedule.periodMs % minute == 0)
        return schedule.periodMs == minute
                   ? ScheduleText::tr("every minute")
                   : ScheduleText::tr("every %n minute(s)", nullptr, static_cast<int>(schedule.periodMs / minute));
    return ScheduleText::tr("every %n second(s)", nullptr, static_cast<int>(schedule.periodMs / second));
}

QList<Millis> nextRuns(const Schedule& schedule, Millis now, int count)
{
    QList<Millis> runs;
    if (schedule.periodMs <= 0)
        return runs;
    Millis next = now - (now - schedule.offsetMs) % schedule.periodMs;
    for (int i = 0; i < count; ++i)
        runs << (next += schedule.periodMs);
    return runs;
}

void JobCounts::add(const JobCounts& more)
{
    considered += more.considered;
    changed += more.changed;
    skipped += more.skipped;
    failed += more.failed;
    if (!more.error.isEmpty())
        error = more.error;
    if (failures.size() < mostFailures) {
        for (const auto& failure : more.failures)
            failures << failure;
    }
}

qint64 Rehearsal::beyond(qsizetype row) const
{
    const RehearsedRow& last = rows[row];
    if (last.kindCount == 0 || (row + 1 < rows.size() && rows[row + 1].type == last.type))
        return 0;
    const auto listed =
        std::count_if(rows.begin(), rows.end(), [&](const RehearsedRow& one) { return one.type == last.type; });
    return std::max<qint64>(0, last.kindCount - listed);
}

} // namespace rd
