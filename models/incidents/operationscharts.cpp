// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/operationscharts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int daysForALabel = 4;

/// lupdate reads the context of these texts from here.
struct OperationsText {
    Q_DECLARE_TR_FUNCTIONS(rd::IncidentOperations)
};

QString countText(double value)
{
    return QLocale().toString(qint64(std::llround(value)));
}

QString severityWord(const QString& severity)
{
    return severity == "critical"_L1 ? OperationsText::tr("Critical")
           : severity == "high"_L1   ? OperationsText::tr("High")
           : severity == "normal"_L1 ? OperationsText::tr("Normal")
           : severity == "low"_L1    ? OperationsText::tr("Low")
                                     : severity;
}

} // namespace

ChartData assignmentsChart(const IncidentOperations& operations)
{
    ChartData chart;
    chart.title = OperationsText::tr("Assignments per day, %1 days").arg(IncidentOperations::days);
    chart.placeHeader = OperationsText::tr("Day (UTC)");
    chart.emptyText = OperationsText::tr("Nothing was assigned in the last %1 days.").arg(IncidentOperations::days);
    chart.valueText = countText;
    chart.axisText = countText;
    chart.series = {{OperationsText::tr("Assignments"), {}}};
    for (const auto& [day, n] : operations.assignments) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(day * millisPerDay, Qt::UTC).date();
        chart.places << QLocale().toString(date, QLocale::ShortFormat);
        if (chart.groups.isEmpty() || date.dayOfWeek() == Qt::Monday)
            chart.groups << ChartGroup{QLocale().toString(date, u"d MMM"_s), 0};
        ++chart.groups.last().places;
        chart.series[0].values << double(n);
    }
    for (ChartGroup& group : chart.groups) {
        if (group.places < daysForALabel)
            group.label.clear(); // no room for it
    }
    return chart;
}

QString elapsedText(Millis ms)
{
    const qint64 minutes = ms / 60'000;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return OperationsText::tr("%1 s").arg(ms / 1000);
    if (hours < 1)
        return OperationsText::tr("%1 min").arg(minutes);
    const qint64 days = hours / 24;
    if (days < 1)
        return minutes % 60 > 0 ? OperationsText::tr("%1 h %2 min").arg(hours).arg(minutes % 60)
                                : OperationsText::tr("%1 h").arg(hours);
    return hours % 24 > 0 ? OperationsText::tr("%1 d %2 h").arg(days).arg(hours % 24)
                          : OperationsText::tr("%1 d").arg(days);
}

QString medianText(const Spread& spread)
{
    return spread.n > 0 ? elapsedText(spread.median) : u"–"_s;
}

QString p90Text(const Spread& spread)
{
    return spread.n > 0 ? elapsedText(spread.p90) : u"–"_s;
}

QStringList severityHeaders()
{
    return {OperationsText::tr("Severity"),        OperationsText::tr("Running"),
            OperationsText::tr("Overdue"),         OperationsText::tr("Submit, median"),
            OperationsText::tr("Submit, 9 of 10"), OperationsText::tr("Decide, median"),
            OperationsText::tr("Decide, 9 of 10")};
}

QList<QStringList> severityRows(const IncidentOperations& operations)
{
    QList<QStringList> rows;
    for (const SeverityFigures& figures : operations.bySeverity)
        rows << QStringList{
            severityWord(figures.severity), QLocale().toString(figures.running), QLocale().toString(figures.overdue),
            medianText(figures.toSubmit),   p90Text(figures.toSubmit),           medianText(figures.toDecide),
            p90Text(figures.toDecide)};
    return rows;
}

QStringList overdueHeaders()
{
    return {OperationsText::tr("Engineer"), OperationsText::tr("Overdue"), OperationsText::tr("Running")};
}

QList<QStringList> overdueRows(const IncidentOperations& operations)
{
    QList<QStringList> rows;
    for (const OverdueEngineer& engineer : operations.overdue)
        rows << QStringList{engineer.name, QLocale().toString(engineer.overdue), QLocale().toString(engineer.running)};
    return rows;
}

} // namespace rd
