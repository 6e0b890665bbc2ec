// SPDX-License-Identifier: GPL-3.0-or-later
// events [--item ID] [--since T], doctor
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/claimsjson.h"
#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/historyservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QString textLine(const Event& event)
{
    QString line = u"%1  %2"_s.arg(isoUtc(event.at), eventWord(event.type));
    if (event.itemId.isValid())
        line += u"  #%1"_s.arg(event.itemId.value);
    if (const QStringList reasons = personReasons(event); !reasons.isEmpty())
        line += u"  "_s + reasons.join(u"; "_s);
    line += u"  "_s + event.actor;
    if (!event.onBehalf.isEmpty())
        line += tr(" for %1").arg(event.onBehalf);
    return event.note.isEmpty() ? line : line + u": "_s + event.note;
}

QJsonValue isoOrNull(const std::optional<Millis>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonObject checkJson(const DoctorCheck& check)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < check.broken.size(); ++i)
        rows << QJsonObject{{u"what"_s, check.broken[i]}, {u"since"_s, isoOrNull(check.since.value(i))}};
    return {{u"name"_s, check.name},
            {u"broken"_s, QJsonArray::fromStringList(check.broken)},
            {u"meaning"_s, check.meaning},
            {u"remedy"_s, check.remedy},
            {u"rows"_s, rows},
            {u"since"_s, isoOrNull(check.brokenSince())}};
}

} // namespace

int eventsCommand(Cli& cli)
{
    AuditFilter filter;
    if (!readFilter(cli, filter))
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    HistoryService history(*std::get<0>(opened));
    EventId after;
    bool first = true;
    while (true) {
        const auto events = await(history.events(filter.item, filter.since.value_or(0), after));
        if (!events)
            return cli.fail(events.error());
        for (const Event& event : *events) {
            if (cli.json())
                cli.out() << (first ? "[\n" : ",\n") << QJsonDocument(eventJson(event)).toJson(QJsonDocument::Compact);
            else
                cli.out() << textLine(event) << '\n';
            first = false;
        }
        if (events->isEmpty())
            break;
        after = events->last().id;
    }
    if (cli.json())
        cli.out() << (first ? "[]\n" : "\n]\n");
    cli.out().flush();
    return exitDone;
}

int doctorCommand(Cli& cli)
{
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    HistoryService history(*std::get<0>(opened));
    const auto report = await(history.doctor());
    if (!report)
        return cli.fail(report.error());
    QJsonArray checks;
    for (const DoctorCheck& check : report->checks) {
        checks << checkJson(check);
        if (cli.json())
            continue;
        cli.out() << (check.broken.isEmpty() ? tr("ok      ") : tr("BROKEN  ")) << check.name << ": " << check.meaning
                  << '\n';
        for (qsizetype i = 0; i < check.broken.size(); ++i) {
            cli.out() << "        " << check.broken[i];
            if (check.since.value(i))
                cli.out() << tr("  (not before %1, its last recorded change)").arg(isoUtc(*check.since[i]));
            cli.out() << '\n';
        }
        if (!check.broken.isEmpty())
            cli.out() << "        " << tr("What to do: %1").arg(check.remedy) << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(QJsonObject{{u"healthy"_s, report->healthy()}, {u"checks"_s, checks}}));
    else
        cli.out() << (report->healthy() ? tr("Healthy.")
                                        : tr("Not healthy. Nothing was repaired; see packaging/RUNBOOK.md."))
                  << '\n';
    return report->healthy() ? exitDone : exitFailed;
}

} // namespace rd::ctl
