// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr Millis minute = 60'000;
constexpr Millis hour = 60 * minute;
} // namespace

std::optional<PolicyValue> parsePolicyValue(const QString& value)
{
    static const QRegularExpression duration(uR"(^([0-9]{1,9}) (day|hour|minute)s?\z)"_s);
    static const QRegularExpression number(uR"(^[0-9]{1,15}\z)"_s);
    if (value == "none"_L1)
        return PolicyValue{PolicyKind::CountOrNone, std::nullopt};
    if (number.match(value).hasMatch())
        return PolicyValue{PolicyKind::CountOrNone, value.toLongLong()};
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const Millis factor = unit == "day"_L1 ? millisPerDay : unit == "hour"_L1 ? hour : minute;
    return PolicyValue{PolicyKind::Duration, match.captured(1).toLongLong() * factor};
}

QString formatDuration(Millis duration)
{
    const auto text = [](const char* source, qint64 n) {
        return QCoreApplication::translate("rd::Duration", source, nullptr, static_cast<int>(n));
    };
    if (duration % millisPerDay == 0)
        return text(QT_TRANSLATE_N_NOOP("rd::Duration", "%n day(s)"), duration / millisPerDay);
    if (duration % hour == 0)
        return text(QT_TRANSLATE_N_NOOP("rd::Duration", "%n hour(s)"), duration / hour);
    return text(QT_TRANSLATE_N_NOOP("rd::Duration", "%n minute(s)"), duration / minute);
}

} // namespace rd
