// SPDX-License-Identifier: GPL-3.0-or-later
// requests list, show, file, edit and the verbs.
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/claimsjson.h"
#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/ctl/queueprint.h"
#include "app/ctl/report.h"
#include "app/ctl/requestsjson.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/requestsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QString textLine(const RequestRow& row, Millis = 0)
{
    return u"%1  %2  %3  %4  %5 (%6)%7"_s.arg(row.id.value, 7)
        .arg(statusWord(row.status), -10)
        .arg(tr("%1 of %2").arg(row.placed).arg(row.places), 10)
        .arg(row.isFree() ? reviewTypeWord(u"free"_s) : moneyText(row.amount), 14)
        .arg(row.title, row.author,
             row.disputed > 0  ? tr("  [%1 disputed]").arg(row.disputed)
             : row.waiting > 0 ? tr("  [%1 waiting]").arg(row.waiting)
                               : QString());
}

/// What the options say of a request, over what it is now (or over an empty one).
std::variant<NewRequest, int> requestOf(Cli& cli, NewRequest request)
{
    const auto take = [&](const QString& option, QString& into) {
        if (cli.has(option))
            into = cli.value(option);
    };
    take(u"title"_s, request.title);
    take(u"content-type"_s, request.contentType);
    take(u"review-type"_s, request.reviewType);
    take(u"skills"_s, request.skills);
    take(u"currency"_s, request.amount.currency);
    if (cli.has(u"places"_s)) {
        bool isNumber = false;
        request.places = cli.value(u"places"_s).toInt(&isNumber);
        if (!isNumber)
            return cli.usage(tr("--places is a number."));
    }
    if (cli.has(u"amount"_s)) {
        const auto amount = parseMoney(cli.value(u"amount"_s), request.amount.currency, QLocale::c());
        if (!amount)
            return cli.usage(amount.error().text);
        request.amount = *amount;
    }
    const auto description = readText(cli, u"description"_s);
    if (!description)
        return int(exitUsage);
    request.description = description->value_or(request.description);
    return request;
}

int fileRequest(Cli& cli, Session& session, const QUuid& op)
{
    if (!cli.has(u"title"_s) || !cli.has(u"content-type"_s))
        return cli.usage(tr("requests file --title TITLE --content-type TYPE [--review-type free|expert] [--amount "
                            "25.00 --currency EUR] [--places N] [--skills TAGS] [--description TEXT] [--person NAME]"));
    NewRequest empty;
    empty.reviewType = cli.has(u"amount"_s) ? u"expert"_s : u"free"_s;
    empty.amount.currency = u"EUR"_s;
    auto request = requestOf(cli, empty);
    if (const int* code = std::get_if<int>(&request))
        return *code;
    const auto author = personOption(cli, session);
    if (const int* code = std::get_if<int>(&author))
        return *code;
    std::get<NewRequest>(request).author = std::get<PersonId>(author);
    RequestsService requests(session);
    const auto report = await(requests.file(std::get<NewRequest>(request), cli.value(u"note"_s), op));
    return report ? tellReport(cli, *report, u"file"_s) : cli.fail(report.error());
}

int editRequest(Cli& cli, Session& session, const QUuid& op)
{
    const auto ids = cli.itemIds(cli.words());
    if (!ids || ids->size() != 1)
        return ids ? cli.usage(tr("requests edit ID [--title TITLE] [--amount 25.00] [--places N] ...")) : exitUsage;
    std::optional<qint64> version;
    if (!readVersion(cli, 1, version))
        return exitUsage;
    RequestsService requests(session);
    const auto now = await(requests.details(ids->first(), {}, 1));
    if (!now)
        return cli.fail(now.error());
    if (!*now) {
        cli.err() << tr("There is no request #%1.").arg(ids->first().value) << '\n';
        return exitSkipped;
    }
    const RequestRow& row = (*now)->request;
    auto request = requestOf(cli, {row.title,
                                   row.contentType,
                                   row.reviewType,
                                   row.places,
                                   row.amount,
                                   (*now)->description,
                                   (*now)->skills.join(u' '),
                                   {}});
    if (const int* code = std::get_if<int>(&request))
        return *code;
    const DeskTarget target{row.id, version ? version : std::optional(row.version), {}, 0, row.title};
    const auto report = await(requests.edit(target, std::get<NewRequest>(request), cli.value(u"note"_s), op));
    return report ? tellReport(cli, *report, u"edit"_s) : cli.fail(report.error());
}

/// The targets, the text and the rating of a verb; on failure the exit code.
std::variant<DeskVerb, int> verbOf(Cli& cli, Session& session, const QString& verb, const QUuid& op)
{
    const QString usage = tr("requests %1 ID... [--person REVIEWER] [--note TEXT] [--rating N] [--content-file FILE] "
                             "[--version N]")
                              .arg(verb);
    auto asked = verbOnIds(cli, u"requests"_s, verb, op, usage);
    if (std::holds_alternative<int>(asked))
        return asked;
    auto& request = std::get<DeskVerb>(asked);
    if (cli.has(u"rating"_s)) {
        bool isNumber = false;
        const int rating = cli.value(u"rating"_s).toInt(&isNumber);
        if (!isNumber || rating < 1 || rating > 5)
            return cli.usage(tr("--rating is a number from 1 to 5."));
        request.args[u"rating"_s] = rating;
    }
    const auto content = readText(cli, u"content"_s);
    if (!content)
        return int(exitUsage);
    request.content = *content;
    const auto reviewer = personOption(cli, session);
    if (const int* code = std::get_if<int>(&reviewer))
        return *code;
    request.holder = std::get<PersonId>(reviewer);
    return asked;
}

QJsonObject requestDetailsJson(const RequestDetails& details)
{
    QJsonObject json = requestJson(details.request);
    json[u"description"_s] = details.description;
    json[u"skills"_s] = QJsonArray::fromStringList(details.skills);
    QJsonArray attempts;
    for (const Attempt& attempt : details.attempts)
        attempts << attemptJson(attempt);
    json[u"attempts"_s] = attempts;
    return json;
}

void showAttempt(Cli& cli, const Attempt& attempt)
{
    cli.out() << "  #" << attempt.id.value << "  " << statusWord(attempt.status) << "  " << attempt.person;
    if (attempt.deadlineAt)
        cli.out() << "  " << tr("until %1").arg(isoUtc(*attempt.deadlineAt));
    if (attempt.rating)
        cli.out() << "  " << tr("%1 of 5").arg(*attempt.rating);
    if (!attempt.ledgerState.isEmpty())
        cli.out() << "  " << moneyText(attempt.amount) << ' ' << ledgerWord(attempt.ledgerState);
    if (attempt.repeats > 0)
        cli.out() << "  " << tr("(repeats an earlier review)");
    cli.out() << '\n';
}

} // namespace

int requestsListCommand(Cli& cli)
{
    RequestQuery query;
    if (!readFilter(cli, query.filter))
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    if (const auto failed = completeFilter(cli, session, query.filter))
        return *failed;
    RequestsService requests(session);
    const auto next = [&](const std::optional<RequestKey>& from) {
        return requests.page(query, from, RequestsService::Direction::Forward, printedPageRows);
    };
    const auto json = [](const RequestRow& row, Millis) { return requestJson(row); };
    return printQueue<RequestKey>(cli, next, textLine, json, tr("%1 requests"));
}

int requestsShowCommand(Cli& cli)
{
    const auto print = [&](const RequestDetails& details) {
        cli.out() << textLine(details.request).trimmed() << '\n';
        for (const Attempt& attempt : details.attempts)
            showAttempt(cli, attempt);
    };
    return showWithStory<RequestsService>(cli, tr("requests show ID"), tr("There is no request #%1."),
                                          requestDetailsJson, print);
}

int requestsVerbCommand(Cli& cli, const QString& verb)
{
    return deskVerbCommand<RequestsService>(cli, verb, {{u"file"_s, fileRequest}, {u"edit"_s, editRequest}}, verbOf);
}

} // namespace rd::ctl
