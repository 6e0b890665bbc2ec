// SPDX-License-Identifier: GPL-3.0-or-later
// incidents list, show, report, suggest, operations and the verbs.
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/ctl/incidentsjson.h"
#include "app/ctl/queueprint.h"
#include "app/ctl/report.h"
#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/incidentsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QString textLine(const IncidentRow& row, Millis now)
{
    QString line = u"%1  %2  %3  %4  %5"_s.arg(row.id.value, 7)
                       .arg(urgencyWord(row.severity), -8)
                       .arg(statusWord(row.status), -16)
                       .arg(row.isActive() ? row.engineer : QString(), -20)
                       .arg(row.title);
    if (row.deadlineAt)
        line += row.overdue(now) ? tr("  [overdue since %1]").arg(isoUtc(*row.deadlineAt))
                                 : tr("  [until %1]").arg(isoUtc(*row.deadlineAt));
    return line;
}

int reportIncident(Cli& cli, Session& session, const QUuid& op)
{
    if (!cli.has(u"title"_s) || !cli.words().isEmpty())
        return cli.usage(tr("incidents report --title TITLE [--severity low|normal|high|critical] [--priority "
                            "low|normal|high|critical] [--ai-approach TEXT | --ai-approach-file FILE]"));
    NewIncident incident;
    incident.title = cli.value(u"title"_s);
    if (cli.has(u"severity"_s))
        incident.severity = cli.value(u"severity"_s);
    incident.priority = cli.has(u"priority"_s) ? cli.value(u"priority"_s) : incident.severity;
    const auto approach = readText(cli, u"ai-approach"_s);
    if (!approach)
        return exitUsage;
    incident.aiApproach = approach->value_or(QString());
    IncidentsService incidents(session);
    const auto report = await(incidents.report(incident, cli.value(u"note"_s), op));
    return report ? tellReport(cli, *report, u"report"_s) : cli.fail(report.error());
}

/// What set_priority and analyze change; false: told.
bool readColumns(Cli& cli, const QString& verb, QJsonObject& args)
{
    if (verb == "set_priority"_L1) {
        if (!cli.has(u"priority"_s)) {
            cli.usage(tr("incidents set-priority ID... --priority low|normal|high|critical"));
            return false;
        }
        args[u"priority"_s] = cli.value(u"priority"_s);
        return areKnown(cli, {cli.value(u"priority"_s)}, urgencies(), tr("A priority is one of %1."));
    }
    if (verb != "analyze"_L1)
        return true;
    if (cli.has(u"severity"_s)) {
        args[u"severity"_s] = cli.value(u"severity"_s);
        if (!areKnown(cli, {cli.value(u"severity"_s)}, urgencies(), tr("A severity is one of %1.")))
            return false;
    }
    const auto approach = readText(cli, u"ai-approach"_s);
    if (approach && *approach)
        args[u"ai_approach"_s] = **approach;
    return approach.has_value();
}

/// The targets and everything else of a verb; on failure the exit code.
std::variant<DeskVerb, int> verbOf(Cli& cli, Session& session, const QString& verb, const QUuid& op)
{
    const bool moves = verb == "assign"_L1 || verb == "reassign"_L1;
    const QString usage = tr("incidents %1 ID... [--person ENGINEER] [--note TEXT] [--content TEXT | --content-file "
                             "FILE] [--version N]")
                              .arg(QString(verb).replace(u'_', u'-'));
    auto asked = verbOnIds(cli, u"incidents"_s, verb, op, usage);
    if (std::holds_alternative<int>(asked))
        return asked;
    auto& request = std::get<DeskVerb>(asked);
    if (moves && !cli.has(u"person"_s))
        return cli.usage(usage);
    if (!readColumns(cli, verb, request.args))
        return int(exitUsage);
    const auto content = readText(cli, u"content"_s);
    if (!content)
        return int(exitUsage);
    request.content = *content;
    const auto person = personOption(cli, session);
    if (const int* code = std::get_if<int>(&person))
        return *code;
    (moves ? request.person : request.holder) = std::get<PersonId>(person);
    return asked;
}

void showReview(Cli& cli, const IncidentReview& review)
{
    cli.out() << "  #" << review.id.value << "  " << statusWord(review.status) << "  " << review.person;
    if (review.deadlineAt)
        cli.out() << "  " << tr("until %1").arg(isoUtc(*review.deadlineAt));
    if (review.level > 0)
        cli.out() << "  " << tr("(escalated to level %1)").arg(review.level);
    cli.out() << '\n';
    if (!review.content.isEmpty())
        cli.out() << "    " << review.content << '\n';
}

QString spreadText(const Spread& spread)
{
    return spread.n == 0 ? tr("nothing to count")
                         : tr("median %1 min, nine of ten within %2 min (%3)")
                               .arg(spread.median / 60'000)
                               .arg(spread.p90 / 60'000)
                               .arg(spread.n);
}

} // namespace

int incidentsListCommand(Cli& cli)
{
    IncidentQuery query;
    if (!cli.words().isEmpty())
        return cli.usage(tr("incidents list takes no ids."));
    if (!readFilter(cli, query.filter))
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    if (const auto failed = completeFilter(cli, session, query.filter))
        return *failed;
    IncidentsService incidents(session);
    const auto next = [&](const std::optional<IncidentKey>& from) {
        return incidents.page(query, from, IncidentsService::Direction::Forward, printedPageRows);
    };
    return printQueue<IncidentKey>(cli, next, textLine, incidentJson, tr("%1 incidents"));
}

int incidentsShowCommand(Cli& cli)
{
    return showWithStory<IncidentsService>(cli, tr("incidents show ID"), tr("There is no incident #%1."),
                                           incidentDetailsJson, [&](const IncidentDetails& details) {
                                               cli.out() << textLine(details.incident, details.now).trimmed() << '\n';
                                               if (!details.aiApproach.isEmpty())
                                                   cli.out() << "  " << chosenWord(u"ai"_s) << ": "
                                                             << details.aiApproach << '\n';
                                               for (const IncidentReview& review : details.reviews)
                                                   showReview(cli, review);
                                               cli.out() << "  " << tr("Chosen: %1").arg(chosenWord(details.chosen()))
                                                         << '\n';
                                           });
}

int incidentsSuggestCommand(Cli& cli)
{
    const auto item = shownItem(cli, tr("incidents suggest ID [--expertise TAG,...]"));
    if (const int* code = std::get_if<int>(&item))
        return *code;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    IncidentsService incidents(*std::get<0>(opened));
    const auto found = await(incidents.suggestions(std::get<WorkItemId>(item), skillTags(cli.value(u"expertise"_s))));
    if (!found)
        return cli.fail(found.error());
    QJsonArray rows;
    for (const EngineerSuggestion& one : found->engineers) {
        rows << suggestionJson(one, found->now);
        if (!cli.json())
            cli.out() << u"%1  %2  %3  (%4)"_s.arg(one.engineer.id.value, 6)
                             .arg(one.engineer.name, -24)
                             .arg(suggestionText(one, found->now), rankWord(one.reason))
                      << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(rows));
    return exitDone;
}

int incidentsOperationsCommand(Cli& cli)
{
    if (!cli.words().isEmpty())
        return cli.usage(tr("incidents operations takes no ids."));
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    IncidentsService incidents(*std::get<0>(opened));
    const auto figures = await(incidents.operations());
    if (!figures)
        return cli.fail(figures.error());
    if (cli.json()) {
        cli.print(QJsonDocument(operationsJson(*figures)));
        return exitDone;
    }
    cli.out() << tr("Time to submit: %1").arg(spreadText(figures->toSubmit)) << '\n'
              << tr("Time to decide: %1").arg(spreadText(figures->toDecide)) << '\n'
              << tr("%1 of %2 running reviews are overdue").arg(figures->overdueNow).arg(figures->running) << '\n';
    for (const OverdueEngineer& engineer : figures->overdue)
        cli.out() << "  " << engineer.name << ": " << engineer.overdue << '\n';
    return exitDone;
}

int incidentsVerbCommand(Cli& cli, const QString& verb)
{
    return deskVerbCommand<IncidentsService>(cli, verb, {{u"report"_s, reportIncident}}, verbOf);
}

} // namespace rd::ctl
