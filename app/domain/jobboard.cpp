// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jobboard.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr Millis leastHostWindow = 15 * 60'000;
}

const Job* JobBoard::find(const QString& name) const
{
    const auto it = std::find_if(jobs.begin(), jobs.end(), [&](const Job& job) { return job.name == name; });
    return it == jobs.end() ? nullptr : &*it;
}

QStringList JobBoard::late() const
{
    QStringList names;
    for (const Job& job : jobs) {
        if (job.isLate(now))
            names << job.name;
    }
    return names;
}

bool JobBoard::needsHost() const
{
    return std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.enabled; });
}

Millis hostedSince(const QList<Job>& jobs, Millis now)
{
    Millis shortest = 0;
    for (const Job& job : jobs) {
        // One with effects outside may have no host that can do it; that is another trouble.
        if (job.enabled && !job.hasEffects() && (shortest == 0 || job.schedule.periodMs < shortest))
            shortest = job.schedule.periodMs;
    }
    return now - std::max(leastHostWindow, 2 * shortest);
}

QString computerOf(const QString& host)
{
    static const QRegularExpression process(u":\\d+$"_s);
    QString computer = host;
    computer.remove(process);
    return computer.isEmpty() ? host : computer;
}

} // namespace rd
