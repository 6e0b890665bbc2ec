// SPDX-License-Identifier: GPL-3.0-or-later
// claims list, show and the verbs.
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/claimsjson.h"
#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/ctl/queueprint.h"
#include "app/ctl/report.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/claimsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

QString textLine(const ClaimRow& row, Millis now)
{
    const auto days = row.daysWithReviewer(now);
    QString line = u"%1  %2  %3  %4"_s.arg(row.id.value, 7)
                       .arg(statusWord(row.orphaned(now) ? u"orphaned"_s : row.status), -18)
                       .arg(isoUtc(row.submittedAt), row.title);
    if (!row.reviewer.isEmpty())
        line += days ? tr("  (%1, %2 days)").arg(row.reviewer).arg(*days) : u"  (%1)"_s.arg(row.reviewer);
    return line;
}

int fileClaim(Cli& cli, Session& session, const QUuid& op)
{
    if (!cli.has(u"title"_s))
        return cli.usage(tr("claims file --title TITLE [--external-id ID] [--person NAME] [--note TEXT]"));
    const auto author = personOption(cli, session);
    if (const int* code = std::get_if<int>(&author))
        return *code;
    ClaimsService claims(session);
    const auto report = await(claims.file(cli.value(u"title"_s), cli.value(u"external-id"_s),
                                          std::get<PersonId>(author), cli.value(u"note"_s), op));
    return report ? tellReport(cli, *report, u"file"_s) : cli.fail(report.error());
}

/// The targets and the person of a verb; on failure the exit code.
std::variant<ClaimVerb, int> verbOf(Cli& cli, Session& session, const QString& verb, const QUuid& op)
{
    const QString usage = tr("claims %1 ID... [--note TEXT] [--person NAME] [--version N]").arg(cli.value(u"verb"_s));
    auto asked = verbOnIds(cli, u"claims"_s, verb, op, usage);
    if (std::holds_alternative<int>(asked))
        return asked;
    const auto person = personOption(cli, session);
    if (const int* code = std::get_if<int>(&person))
        return *code;
    std::get<ClaimVerb>(asked).person = std::get<PersonId>(person);
    return asked;
}

} // namespace

int claimsListCommand(Cli& cli)
{
    ClaimQuery query;
    if (!readFilter(cli, query.filter))
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    ClaimsService claims(*std::get<0>(opened));
    const auto next = [&](const std::optional<ClaimKey>& from) {
        return claims.page(query, from, ClaimsService::Direction::Forward, printedPageRows);
    };
    return printQueue<ClaimKey>(cli, next, textLine, claimJson, tr("%1 claims"));
}

int claimsShowCommand(Cli& cli)
{
    const auto item = shownItem(cli, tr("claims show ID"));
    if (const int* code = std::get_if<int>(&item))
        return *code;
    const auto id = std::get<WorkItemId>(item);
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    ClaimsService claims(*std::get<0>(opened));
    const auto page = await(claims.orphaned()); // for the database's time
    const auto row = await(claims.one(id));
    const auto events = await(claims.timeline(id));
    for (const Error* error :
         {page ? nullptr : &page.error(), row ? nullptr : &row.error(), events ? nullptr : &events.error()}) {
        if (error)
            return cli.fail(*error);
    }
    if (!*row) {
        cli.err() << tr("There is no claim #%1.").arg(id.value) << '\n';
        return exitSkipped;
    }
    QJsonObject json = claimJson(**row, page->now);
    if (cli.json()) {
        json[u"events"_s] = storyJson(*events);
        cli.print(QJsonDocument(json));
        return exitDone;
    }
    cli.out() << (*row)->title << '\n';
    for (const QString& key : {u"status"_s, u"claimant"_s, u"reviewer"_s, u"submitted_at"_s, u"activity_at"_s,
                               u"deadline_at"_s, u"version"_s}) {
        if (!json[key].isNull())
            cli.out() << "  " << key << ": " << json[key].toVariant().toString() << '\n';
    }
    printStory(cli, *events);
    return exitDone;
}

int claimsVerbCommand(Cli& cli, const QString& verb)
{
    return deskVerbCommand<ClaimsService>(cli, verb, {{u"file"_s, fileClaim}}, verbOf);
}

} // namespace rd::ctl
