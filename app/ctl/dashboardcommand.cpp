// SPDX-License-Identifier: GPL-3.0-or-later
// people dashboard NAME, people reviews NAME
#include <QJsonArray>

#include "app/ctl/cli.h"
#include "app/ctl/dashboardjson.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/dashboardservice.h"
#include "app/services/peopleservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

constexpr int usualLimit = 50;

void writeRows(Cli& cli, const QString& title, const QList<WorkRow>& rows)
{
    cli.out() << u"%1: %2"_s.arg(title).arg(rows.size()) << '\n';
    for (const WorkRow& row : rows)
        cli.out() << u"  #%1  %2  %3  %4"_s.arg(row.item.value)
                         .arg(statusWord(row.status), -14)
                         .arg(row.deadlineAt ? isoUtc(*row.deadlineAt) : QString(), -20)
                         .arg(row.title)
                  << '\n';
}

QString percent(const std::optional<double>& rate)
{
    return rate ? u"%1 %"_s.arg(*rate * 100, 0, 'f', 0) : tr("no decisions yet");
}

void write(Cli& cli, const Dashboard& dashboard)
{
    cli.out() << dashboard.name << '\n';
    writeRows(cli, tr("Active"), dashboard.active);
    writeRows(cli, tr("Submitted"), dashboard.submitted);
    writeRows(cli, tr("Decided"), dashboard.decided);
    const DashboardFigures& figures = dashboard.figures;
    cli.out() << tr("%1 reviews; accepted: %2 (%3)")
                     .arg(figures.total())
                     .arg(figures.accepted())
                     .arg(percent(figures.acceptanceRate()))
              << '\n';
    for (const EarningFigure& sum : figures.earnings)
        cli.out() << tr("%1, in minor units: earned %2, pending %3, reversed %4")
                         .arg(sum.currency)
                         .arg(sum.earned())
                         .arg(sum.pending())
                         .arg(sum.reversed)
                  << '\n';
}

/// A number of --after or --limit; nullopt and told if it is none.
std::optional<qint64> numberOf(Cli& cli, const QString& option, qint64 usual, qint64 least)
{
    if (!cli.has(option))
        return usual;
    bool isNumber = false;
    const qint64 number = cli.value(option).toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    cli.usage(tr("--%1 is a number, at least %2.").arg(option).arg(least));
    return std::nullopt;
}

std::variant<Person, int> personOf(Cli& cli, Session& session)
{
    PeopleService people(session);
    const auto person = await(people.resolve(cli.words()[0]));
    if (!person)
        return cli.fail(person.error());
    return *person;
}

/// A status that no review can have would look like no reviews.
bool isStatus(const Session& session, const QString& status)
{
    const QList<Transition>& transitions = session.rules().transitions();
    return status.isEmpty() || std::any_of(transitions.begin(), transitions.end(), [&](const Transition& t) {
               return t.machine == "assignment"_L1 && t.toStatus == status;
           });
}

} // namespace

int peopleDashboardCommand(Cli& cli)
{
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    const auto person = personOf(cli, session);
    if (const int* code = std::get_if<int>(&person))
        return *code;
    DashboardService service(session);
    const auto dashboard = await(service.of(std::get<Person>(person).id));
    if (!dashboard)
        return cli.fail(dashboard.error());
    if (cli.json())
        cli.print(QJsonDocument(dashboardJson(*dashboard)));
    else
        write(cli, *dashboard);
    return exitDone;
}

int peopleReviewsCommand(Cli& cli)
{
    const auto after = numberOf(cli, u"after"_s, 0, 0);
    const auto limit = numberOf(cli, u"limit"_s, usualLimit, 1);
    if (!after || !limit)
        return exitUsage;
    if (*limit > DashboardService::mostReviews)
        return cli.usage(tr("--limit is at most %1.").arg(DashboardService::mostReviews));
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    const QString status = cli.value(u"status"_s);
    if (!isStatus(session, status))
        return cli.usage(tr("No review has the status “%1”.").arg(status));
    const auto person = personOf(cli, session);
    if (const int* code = std::get_if<int>(&person))
        return *code;
    DashboardService service(session);
    // Oldest first, so that a page after the newest one is empty, as with events.
    const auto page =
        await(service.reviews({std::get<Person>(person).id, status, AssignmentId(*after), int(*limit), false}));
    if (!page)
        return cli.fail(page.error());
    QJsonArray rows;
    for (const WorkRow& row : page->rows) {
        rows << reviewJson(row);
        if (!cli.json())
            cli.out() << u"%1  %2  %3  %4"_s.arg(row.id.value, 8)
                             .arg(isoUtc(row.takenAt), -20)
                             .arg(statusWord(row.status), -14)
                             .arg(row.title)
                      << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(rows));
    else if (page->more)
        cli.err() << tr("There are more: --after %1").arg(page->rows.last().id.value) << '\n';
    return exitDone;
}

} // namespace rd::ctl
